#include "flows/findtext.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr int longestNumber = 9; // digits; more are no number of a flow

bool areDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "12", "F-012", "F12", "f 12"
std::optional<int> flowNumberIn(QStringView text)
{
    if (text.startsWith(u'F', Qt::CaseInsensitive)) {
        text = text.mid(1);
        if (text.startsWith(u'-') || text.startsWith(u' '))
            text = text.mid(1);
    }
    if (!areDigits(text) || text.size() > longestNumber)
        return std::nullopt;
    return text.toInt();
}

bool overlap(const IpNetwork &a, const IpNetwork &b)
{
    return a.contains(b.address()) || b.contains(a.address());
}

bool holds(const PortSet &ports, const PortRange &range)
{
    return std::any_of(ports.ranges().cbegin(), ports.ranges().cend(), [&](const PortRange &own) {
        return own.first <= range.first && own.last >= range.last;
    });
}

} // namespace

SearchQuery::SearchQuery(const QString &text) : m_text(text.simplified())
{
    m_isDigits = areDigits(m_text);
    m_number = flowNumberIn(m_text);
    QString ports = m_text;
    ports.replace(u'–', u'-').remove(u' ');
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        const QLatin1String name = nameOf(transport);
        if (ports.startsWith(name, Qt::CaseInsensitive)) {
            ports.remove(0, name.size());
            m_transport = transport;
        }
    }
    m_ports = PortSet::fromString(ports);
    if (m_ports && m_ports->isAny())
        m_ports.reset();
    if (!m_ports)
        m_transport.reset();
    m_address = IpAddress::fromString(m_text);
    if (!m_address && m_text.contains(u'/'))
        m_network = IpNetwork::fromString(m_text);
}

bool SearchQuery::isAt(const PortSet &ports) const
{
    const QList<PortRange> wanted = m_ports ? m_ports->ranges() : QList<PortRange>();
    return !wanted.isEmpty() &&
           std::all_of(wanted.cbegin(), wanted.cend(),
                       [&ports](const PortRange &range) { return holds(ports, range); });
}

// Of a number alone only whole parts count: "10" is in nearly every address of a network.
bool SearchQuery::isAt(const IpNetwork &network, const QString &text) const
{
    if (m_address || m_network) {
        if (network.address().isNull()) // a text that is no address
            return false;
        return m_address ? network.contains(*m_address) : overlap(network, *m_network);
    }
    if (!m_isDigits)
        return isIn(text);
    const auto parts = QStringView(text).split(u'.');
    return std::any_of(parts.cbegin(), parts.cend(),
                       [this](QStringView part) { return part == m_text; });
}

bool SearchQuery::matches(const SearchPlace &place) const
{
    switch (place.kind) {
    case SearchKind::Address:
        return isAt(place.network, place.text.en);
    case SearchKind::Ports:
        return !m_transport && isAt(place.ports);
    default:
        return isIn(place.text);
    }
}

bool SearchQuery::isAt(const FlowEnd &end) const
{
    if (isIn(end.label))
        return true;
    const bool reads = m_address || m_network;
    for (const QStringList *addresses : {&end.addresses, &end.translatedAddresses}) {
        for (const QString &text : *addresses) {
            // Reading an address costs more than looking into its text.
            if (isAt(reads ? IpNetwork::fromString(text).value_or(IpNetwork()) : IpNetwork(), text))
                return true;
        }
    }
    return false;
}

bool SearchQuery::matches(const Flow &flow) const
{
    if (m_number && flow.number == *m_number)
        return true;
    if ((!m_transport || flow.transport == *m_transport) &&
        (isAt(flow.ports) || isAt(flow.sourcePorts)))
        return true;
    const auto isWord = [this](const QString &word) {
        return word.compare(m_text, Qt::CaseInsensitive) == 0;
    };
    if (isWord(flow.application) || isWord(flow.security))
        return true;
    if (isAt(flow.source) || isAt(flow.destination))
        return true;
    // What the catalogue says about a rule is no text of the user's.
    return flow.rule == u"custom" && (isIn(flow.comment) || isIn(flow.justification));
}

QList<SearchHit> findText(const std::vector<SearchPlace> &places, const FlowSet &flows,
                          const SearchQuery &query, const FlowFilter &filter, int *hidden)
{
    QList<SearchHit> hits;
    int refused = 0;
    if (hidden)
        *hidden = 0;
    if (query.isEmpty())
        return hits;
    for (const SearchPlace &place : places) {
        if (!hits.isEmpty() && hits.last().node == place.node)
            continue;
        if (query.matches(place))
            hits.append({place.node, {}, place});
    }
    for (const Flow &flow : flows.flows) {
        if (!query.matches(flow))
            continue;
        if (filter.accepts(flow))
            hits.append({{}, flow.id, {}});
        else
            ++refused;
    }
    if (hidden)
        *hidden = refused;
    return hits;
}

} // namespace portolan
