#pragma once

#include "catalog/catalog.h"
#include "flows/flow.h"

#include <optional>

namespace portolan {

/// One line of the port reference: a rule of ours, or a row of a source document.
struct ReferenceEntry
{
    const FlowTemplate *flow = nullptr; ///< what the program derives from it
    const DocumentRow *row = nullptr;   ///< null for a rule
    const DocumentTable *table = nullptr;
    const SourceDocument *document = nullptr;
    QStringList products; ///< ids; empty: every product
    PortSet ports;
    PortSet sourcePorts;
    BilingualText from;
    BilingualText to;
    QString words; ///< everything that a search looks at, folded

    bool isRule() const { return !row; }
    friend bool operator==(const ReferenceEntry &, const ReferenceEntry &) = default;
};

/// What of the reference is shown. Empty members ask nothing.
struct ReferenceFilter
{
    QString text; ///< words that must all be there, in either language; numbers are ports too
    QString product;
    QString document; ///< id; rulesOnly for the rules of the program
    QString ports;    ///< as PortSet::toString()
    QString application;
    std::optional<Transport> transport;
    std::optional<Role> role;

    bool isEmpty() const { return *this == ReferenceFilter(); }
    friend bool operator==(const ReferenceFilter &, const ReferenceFilter &) = default;
};

/// The document of a filter that wants the program's own rules.
inline constexpr QLatin1String rulesOnly("*");

/// The whole port reference as a list: first the rules, then every documented row in the order of
/// the catalogue, which must outlive it.
class ReferenceList
{
public:
    explicit ReferenceList(const Catalog &catalog);

    const std::vector<ReferenceEntry> &entries() const { return m_entries; }
    /// Indices of the entries that the filter accepts, in order.
    QList<int> matching(const ReferenceFilter &filter) const;
    /// The entry of a rule or row ("DOCUMENT/ROW"), or -1.
    int find(const QString &id) const;

    // What there is to filter by, in a fixed order.
    QStringList products() const;
    QList<const SourceDocument *> documents() const;
    QList<PortSet> ports() const;
    QStringList applications() const;
    QList<Role> roles() const;

private:
    void add(ReferenceEntry entry, const Catalog &catalog);

    std::vector<ReferenceEntry> m_entries;
};

/// The flows that come from an entry: those of its rule, or in the documented reading those of its
/// row; a row of the topology's PRODUCT also leads to the flows of the rules that stand for it.
QList<const Flow *> flowsFrom(const ReferenceEntry &entry, const FlowSet &flows,
                              const QString &product);

/// The text as a search sees it: small letters, no ё, no odd spaces and dashes, and one word for
/// what people call by several («межсетевой экран» is брандмауэр).
QString foldedForSearch(QString text);

} // namespace portolan
