#pragma once

#include "diagram/geometry.h"

#include <QByteArray>
#include <QHash>

/// What a large drawing says once. Internal.
namespace portolan {

/// The shapes that a large drawing says once and refers to from many places.
///
/// Not a style sheet: QSvgRenderer 6.4 takes half as long again to load one and ignores the weight
/// of fonts in it; and classes would meet those of the page that a drawing stands in.
class SvgShared
{
public:
    /// PREFIX: of the ids.
    explicit SvgShared(const QByteArray &prefix) : m_prefix(prefix) {}

    /// The id of a group that holds these elements, for `use`. One look-up; ids are given in the
    /// order of the first use and have no hyphen, unlike all others of a drawing.
    QByteArray idOf(const QByteArray &elements);

    /// The definitions, for the head of the drawing; empty if there are none.
    QByteArray definitions() const;

private:
    QByteArray m_prefix;
    QHash<QByteArray, QByteArray> m_ids;
    QByteArray m_groups;
};

/// How the ids of flows that follow each other are made from the ends of each.
class FlowIdForm
{
public:
    /// Null where the id is not "RULE:SOURCE:TARGET" or "RULE:TARGET:SOURCE".
    static FlowIdForm of(const Arrow &arrow);

    FlowIdForm() = default;
    bool isNull() const { return m_rule.isEmpty(); }
    bool fits(const Arrow &arrow) const;
    /// "RULE:{source}:{target}" or "RULE:{target}:{source}".
    QString text() const;

private:
    QString m_rule;
    bool m_targetFirst = false;
};

} // namespace portolan
