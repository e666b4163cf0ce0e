#pragma once

#include "edit/partnerlist.h"

#include <QSet>

/// What the cells of a list mean. Private to lib/edit.
namespace portolan {

/// What a column holds by its heading.
enum class PartnerColumn { Any, Kind, Name, Domain, Fqdn, Product, Provider, Addresses, Notes };

/// Knows products, providers and kinds by the names that people write. Made once for a list.
class PartnerWords
{
public:
    explicit PartnerWords(const Catalog &catalog);

    /// Ids; empty where the text names none, or several. A part of a name will do ("Lync 2010") if
    /// it has two words or more.
    QString product(const QString &text) const;
    QString provider(const QString &text) const;
    std::optional<NodeType> type(const QString &text) const;

private:
    struct Named
    {
        QString id;
        QList<QSet<QString>> names; ///< the words of each
    };
    static QString find(const QList<Named> &all, const QString &text, bool partWillDo);

    QList<Named> m_products;
    QList<Named> m_providers;
    QList<Named> m_types;
};

/// The meaning of each column, where the row is a heading; else empty.
QList<PartnerColumn> headingOf(const QStringList &cells);

/// One row; COLUMNS may be shorter than the row.
PartnerRow readPartner(int line, const QStringList &cells, const QList<PartnerColumn> &columns,
                       const PartnerWords &words);

/// TEXT as a host name in A-label form: without scheme, user, port and path. Empty where it is
/// none, or has no dot.
QString hostNameIn(const QString &text);

} // namespace portolan
