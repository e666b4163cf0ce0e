#include "flows/usages.h"

#include <QMultiHash>

#include <algorithm>

namespace portolan {

namespace {

// Names go on where a letter, a digit, a hyphen or a dot with more behind it follows.
bool goesOn(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar c = text.at(at);
    if (c == u'.')
        return at + 1 < text.size() && text.at(at + 1).isLetterOrNumber();
    return c.isLetterOrNumber() || c == u'-';
}

bool mentions(const QString &text, const QString &word)
{
    qsizetype from = 0;
    while ((from = text.indexOf(word, from, Qt::CaseInsensitive)) >= 0) {
        const bool isBegun = from > 0 && (text.at(from - 1).isLetterOrNumber() ||
                                          text.at(from - 1) == u'-' || text.at(from - 1) == u'.');
        if (!isBegun && !goesOn(text, from + word.size()))
            return true;
        ++from;
    }
    return false;
}

class Wanted
{
public:
    explicit Wanted(const QString &text)
        : m_text(text.trimmed()), m_network(IpNetwork::fromString(m_text))
    {
    }

    bool isAddress() const { return m_network.has_value(); }
    bool isHost() const { return !m_network && m_text.contains(u'.') && isHostName(m_text); }
    bool isAt(const IpNetwork &network) const
    {
        return m_network &&
               (network.contains(m_network->address()) || m_network->contains(network.address()));
    }
    bool isAt(const SearchPlace &place) const
    {
        switch (place.kind) {
        case SearchKind::Address:
            return isAt(place.network);
        case SearchKind::Host:
            return place.text.en.compare(m_text, Qt::CaseInsensitive) == 0;
        case SearchKind::Text:
            return mentions(place.text.en, m_text) || mentions(place.text.ru, m_text);
        case SearchKind::Ports:
            break;
        }
        return false;
    }
    bool isAt(const FlowEnd &end) const
    {
        const auto isIn = [this](const QStringList &addresses) {
            return std::any_of(addresses.cbegin(), addresses.cend(),
                               [this](const QString &address) {
                                   const auto network = IpNetwork::fromString(address);
                                   return network && isAt(*network);
                               });
        };
        return m_network && (isIn(end.addresses) || isIn(end.translatedAddresses));
    }

private:
    QString m_text;
    std::optional<IpNetwork> m_network;
};

void addOnce(QStringList &texts, const QString &text)
{
    if (hasUsages(text) && !texts.contains(text))
        texts.append(text);
}

} // namespace

bool hasUsages(const QString &text)
{
    const Wanted wanted(text);
    return wanted.isAddress() || wanted.isHost();
}

QList<Usage> usagesOf(const QString &text, const Topology &topology, const FlowSet &flows,
                      const Catalog &catalog)
{
    QList<Usage> usages;
    const Wanted wanted(text);
    if (!wanted.isAddress() && !wanted.isHost())
        return usages;
    QMultiHash<NodeId, Interface> bearers; // of a host name; None: the node as a whole
    for (const std::vector<SearchPlace> &places :
         {searchPlacesOfSettings(topology), searchPlaces(topology, catalog)}) {
        for (const SearchPlace &place : places) {
            if (!wanted.isAt(place))
                continue;
            usages.append({place, {}});
            if (place.kind == SearchKind::Host && !place.node.isEmpty())
                bearers.insert(place.node, place.interface);
        }
    }
    const auto isBearer = [&bearers](const FlowEnd &end) {
        return !end.node.isEmpty() && (bearers.contains(end.node, Interface::None) ||
                                       bearers.contains(end.node, end.interface));
    };
    for (const Flow &flow : flows.flows) {
        if (wanted.isAt(flow.source) || wanted.isAt(flow.destination) || isBearer(flow.source) ||
            isBearer(flow.destination))
            usages.append({{}, flow.id});
    }
    return usages;
}

QStringList usableTextsOf(const Node &node, const Catalog &catalog)
{
    QStringList texts;
    Topology alone;
    alone.nodes.push_back(node);
    for (const SearchPlace &place : searchPlaces(alone, catalog)) {
        if (place.kind == SearchKind::Host || place.kind == SearchKind::Address)
            addOnce(texts, place.text.en);
    }
    return texts;
}

QStringList usableTextsOf(const Flow &flow)
{
    QStringList texts;
    for (const FlowEnd *end : {&flow.source, &flow.destination}) {
        for (const QString &address : end->addresses + end->translatedAddresses)
            addOnce(texts, address);
    }
    return texts;
}

} // namespace portolan
