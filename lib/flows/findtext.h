#pragma once

#include "flows/flow.h"
#include "flows/flowfilter.h"
#include "flows/searchplaces.h"

#include <optional>

namespace portolan {

/// A text that a person looks for, read as everything that it may mean: a part of a name, an
/// address ("192.0.2.7", also inside a network), a network, a port ("5061", "TCP 5061", also inside
/// a range), a range of ports, the number of a flow ("12", "F-012").
class SearchQuery
{
public:
    explicit SearchQuery(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    bool matches(const SearchPlace &place) const;
    /// In what the flow's row shows: number, ports, ends with their addresses, protocol; and in the
    /// texts of a custom flow. Any port and any address are no hits.
    bool matches(const Flow &flow) const;

private:
    bool isIn(const QString &text) const { return text.contains(m_text, Qt::CaseInsensitive); }
    bool isIn(const BilingualText &text) const { return isIn(text.en) || isIn(text.ru); }
    bool isAt(const PortSet &ports) const;
    bool isAt(const IpNetwork &network, const QString &text) const;
    bool isAt(const FlowEnd &end) const;

    QString m_text;
    bool m_isDigits = false;
    std::optional<int> m_number;
    std::optional<Transport> m_transport;
    std::optional<PortSet> m_ports;
    std::optional<IpAddress> m_address;
    std::optional<IpNetwork> m_network; ///< written with a prefix
};

/// One thing that was found: a node, a flow, or (with neither) the topology itself.
struct SearchHit
{
    NodeId node;
    FlowId flow;
    SearchPlace place = {}; ///< where the text stands; the first such place. Not of a flow

    /// The same thing, wherever in it the text stands.
    bool isSameThing(const SearchHit &other) const
    {
        return node == other.node && flow == other.flow;
    }
};

/// The nodes in the order of PLACES, then the flows in table order; each thing once. Flows that
/// FILTER refuses are left out and counted in HIDDEN. Cost: one pass over both.
QList<SearchHit> findText(const std::vector<SearchPlace> &places, const FlowSet &flows,
                          const SearchQuery &query, const FlowFilter &filter = {},
                          int *hidden = nullptr);

} // namespace portolan
