#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

/// What a large drawing says once and refers to from many places. Internal.
namespace portolan {

class SvgShared
{
public:
    /// PREFIX: of the names of classes and shapes. Letters, digits and hyphens, a letter first.
    explicit SvgShared(const QByteArray &prefix) : m_prefix(prefix) {}

    /// The class whose rule says ATTRIBUTES, which are presentation attributes as they would stand
    /// in the element: ` fill="none" stroke="#123"`. One look-up; deterministic: names are given in
    /// the order of the first use.
    QByteArray classOf(const QByteArray &attributes);
    /// The id of a group that holds these elements, for `use`.
    QByteArray idOf(const QByteArray &elements);

    /// Style sheet and definitions, for the head of the drawing.
    QByteArray written() const;

private:
    QByteArray m_prefix;
    QHash<QByteArray, QByteArray> m_classes;
    QHash<QByteArray, QByteArray> m_ids;
    QByteArray m_rules;
    QByteArray m_groups;
};

} // namespace portolan
