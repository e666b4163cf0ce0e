#include "diagram/diagramdraft.h"

#include "diagram/cardmetrics.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace portolan {

namespace {

int columnOf(Zone zone)
{
    return int(zone);
}

Family familyOf(const Flow &flow)
{
    if (flow.scenario == Scenario::Infrastructure)
        return Family::Infrastructure;
    static const QHash<QString, Family> families = {
        {QStringLiteral("SIP"), Family::Sip},
        {QStringLiteral("XMPP"), Family::Xmpp},
        {QStringLiteral("RTP"), Family::Media},
        {QStringLiteral("STUN"), Family::Media},
        {QStringLiteral("PSOM"), Family::Web},
        {QStringLiteral("HTTPS"), Family::Web},
        {QStringLiteral("HTTP"), Family::Web},
        {QStringLiteral("DNS"), Family::Infrastructure},
        {QStringLiteral("CLS"), Family::Infrastructure},
    };
    return families.value(flow.application, Family::Neutral);
}

QString protocolText(const Flow &flow, const Catalog &catalog, Language language)
{
    const BilingualText name = catalog.terms.applications.value(flow.application);
    QString text = name.isEmpty() ? flow.application : name.in(language);
    if (flow.security == QLatin1String("MTLS") || flow.security == QLatin1String("TLS") ||
        flow.security == QLatin1String("SRTP"))
        text += (text.isEmpty() ? QString() : QStringLiteral(" / ")) + flow.security;
    return text;
}

// Builds the graph of one drawing.
class Drafter
{
public:
    Drafter(DiagramDraft &draft, const Catalog &catalog, const TextSetter &text,
            const Folding &folding)
        : m_draft(draft), m_catalog(catalog), m_text(text), m_folding(folding)
    {
        for (size_t i = 0; i < draft.cards.size(); ++i)
            m_cardOf.insert(draft.cards[i].id, int(i));
    }

    void addFlow(const Flow &flow)
    {
        FlowDraft draft;
        draft.flow = &flow;
        draft.sourceCard = cardOf(flow.source, flow.firewall);
        draft.destinationCard = cardOf(flow.destination, flow.firewall);
        if (draft.sourceCard < 0 || draft.destinationCard < 0)
            return;
        if (joinsAnother(flow, draft))
            return;
        const Protocol &protocol = protocolOf(flow);
        draft.family = protocol.family;
        draft.pill = protocol.pill;
        draft.protocol = protocol.name;
        draft.badge = m_text.line(QString::number(flow.number), 11, FontWeight::Bold);
        chooseSockets(draft);
        m_draft.flows.push_back(std::move(draft));
    }

    // The badge of an arrow that stands for several flows says how many.
    void countMerged()
    {
        for (FlowDraft &flow : m_draft.flows) {
            if (!flow.merged.empty())
                flow.badge = m_text.line(QChar(0x00d7) + QString::number(flow.flowCount()), 11,
                                         FontWeight::Bold);
        }
    }

    // Cards are complete now: their ports can be numbered and the links be laid.
    void buildGraph()
    {
        m_draft.graph.columns.resize(3);
        for (size_t i = 0; i < m_draft.cards.size(); ++i)
            addCardPorts(int(i));
        for (size_t i = 0; i < m_draft.flows.size(); ++i)
            addLegs(int(i));
        for (const auto &[ends, flows] : m_turns)
            addTurns(ends, flows);
    }

private:
    int cardOf(const FlowEnd &end, Firewall firewall) const
    {
        return m_cardOf.value(m_folding.cardOf(cardIdOf(end, firewall)), -1);
    }

    // A flow of a folded node is drawn with those before it that look the same.
    bool joinsAnother(const Flow &flow, const FlowDraft &draft)
    {
        if (m_draft.cards[size_t(draft.sourceCard)].members.isEmpty() &&
            m_draft.cards[size_t(draft.destinationCard)].members.isEmpty())
            return false;
        const int next = int(m_draft.flows.size());
        const int first = m_merger.indexFor(flow, draft.sourceCard, draft.destinationCard, next);
        if (first == next)
            return false;
        FlowDraft &joined = m_draft.flows[size_t(first)];
        if (joined.merged.empty())
            joined.merged.push_back(joined.flow);
        joined.merged.push_back(&flow);
        return true;
    }

    // What the labels of a flow say, measured once for all flows that say it.
    struct Protocol
    {
        const Flow *flow; ///< the first one
        Family family;
        TextLine pill;
        TextLine name;
    };

    const Protocol &protocolOf(const Flow &flow)
    {
        const auto same = [&](const Protocol &known) {
            const Flow &other = *known.flow;
            return other.transport == flow.transport && other.scenario == flow.scenario &&
                   other.ports == flow.ports && other.sourcePorts == flow.sourcePorts &&
                   other.application == flow.application && other.security == flow.security;
        };
        const auto known = std::find_if(m_protocols.begin(), m_protocols.end(), same);
        if (known != m_protocols.end())
            return *known;
        const Language language = m_text.language();
        constexpr size_t most = 32; // of which the search stays quick
        if (m_protocols.size() == most)
            m_protocols.pop_back();
        m_protocols.push_back({&flow, familyOf(flow),
                               m_text.line(pillText(flow).in(language), 12.5, FontWeight::Bold),
                               m_text.line(protocolText(flow, m_catalog, language), 12)});
        return m_protocols.back();
    }

    int columnOfCard(int card) const { return columnOf(m_draft.cards[size_t(card)].zone); }

    // The column towards which a flow leaves CARD.
    int nextColumn(int card, int otherCard, Firewall firewall) const
    {
        const int own = columnOfCard(card), other = columnOfCard(otherCard);
        if (own != other)
            return own + (other > own ? 1 : -1);
        if (own == 1)
            return firewall == Firewall::External ? 0 : 2;
        return 1;
    }

    void chooseSockets(FlowDraft &draft)
    {
        const Flow &flow = *draft.flow;
        const auto choose = [&](int card, int other, const FlowEnd &end) {
            const Side side = nextColumn(card, other, flow.firewall) < columnOfCard(card)
                                  ? Side::West
                                  : Side::East;
            return socketFor(m_draft.cards[size_t(card)], end, flow.role, side, m_catalog, m_text);
        };
        draft.sourceSocket = choose(draft.sourceCard, draft.destinationCard, flow.source);
        draft.destinationSocket = choose(draft.destinationCard, draft.sourceCard, flow.destination);
    }

    int addPort(int node, Side side, int card, int socket)
    {
        m_draft.socketOfPort.emplace_back(card, socket);
        return m_draft.graph.addPort(node, side);
    }

    void addCardPorts(int index)
    {
        CardDraft &card = m_draft.cards[size_t(index)];
        const int node = m_draft.graph.addNode(columnOf(card.zone));
        if (!card.hasSockets()) {
            addPort(node, card.zone == Zone::Internet ? Side::East : Side::West, index, -1);
            return;
        }
        for (size_t i = 0; i < card.sockets.size(); ++i)
            addPort(node, card.sockets[i].side, index, int(i));
    }

    int portOf(int card, int socket) const
    {
        return m_draft.graph.nodes[size_t(card)].ports[size_t(std::max(0, socket))];
    }

    int addWaypoint(WaypointKind kind, int column)
    {
        m_draft.waypoints.push_back(kind);
        return m_draft.graph.addNode(column);
    }

    void addLeg(int flow, int fromPort, int toPort, bool eastwards)
    {
        const int link = eastwards ? m_draft.graph.addLink(fromPort, toPort)
                                   : m_draft.graph.addLink(toPort, fromPort);
        m_draft.flowOfLink.push_back(flow);
        m_draft.flows[size_t(flow)].legs.push_back({link, eastwards});
    }

    // Column of the turn and the two ports, the smaller one first.
    using TurnKey = std::tuple<int, int, int>;

    // Flows between the same two ports of one zone turn inside each other: their links are numbered
    // so that the order of equals nests them.
    void addTurns(const TurnKey &ends, const std::vector<int> &flows)
    {
        const auto &[turnColumn, first, second] = ends;
        const int turn =
            turnColumn; // captured below, which a binding cannot be in C++20 of Clang 14
        const PortGraph &graph = m_draft.graph;
        const int column = graph.nodes[size_t(graph.ports[size_t(first)].node)].column;
        const int node = addWaypoint(WaypointKind::Turn, turn);
        const int port = addPort(node, turn < column ? Side::East : Side::West, -1, -1);
        const auto link = [&](int end, int flow) {
            m_draft.flowOfLink.push_back(flow);
            return turn > column ? m_draft.graph.addLink(end, port)
                                 : m_draft.graph.addLink(port, end);
        };
        for (const int flow : flows)
            m_draft.flows[size_t(flow)].legs = {{link(first, flow), turn > column}};
        for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow) {
            FlowDraft &draft = m_draft.flows[size_t(*flow)];
            draft.legs.push_back({link(second, *flow), turn < column});
            if (portOf(draft.sourceCard, draft.sourceSocket) != first) {
                std::swap(draft.legs[0], draft.legs[1]);
                draft.legs[0].eastwards = turn > column;
                draft.legs[1].eastwards = turn < column;
            }
        }
    }

    void addLegs(int index)
    {
        FlowDraft &flow = m_draft.flows[size_t(index)];
        const int from = columnOfCard(flow.sourceCard), to = columnOfCard(flow.destinationCard);
        const int source = portOf(flow.sourceCard, flow.sourceSocket);
        const int destination = portOf(flow.destinationCard, flow.destinationSocket);
        const bool eastwards = to > from;
        const Firewall asked = flow.flow->firewall;
        if (std::abs(from - to) == 1) {
            addLeg(index, source, destination, eastwards);
            flow.wall = std::min(from, to) == 0 ? Firewall::External : Firewall::Internal;
        } else if (from == to) {
            const int turn = nextColumn(flow.sourceCard, flow.destinationCard, asked);
            m_turns[{turn, std::min(source, destination), std::max(source, destination)}].push_back(
                index);
            flow.wall = std::min(from, turn) == 0 ? Firewall::External : Firewall::Internal;
        } else {
            const int node = addWaypoint(WaypointKind::Passage, 1);
            const int west = addPort(node, Side::West, -1, -1);
            const int east = addPort(node, Side::East, -1, -1);
            addLeg(index, source, eastwards ? west : east, eastwards);
            addLeg(index, eastwards ? east : west, destination, eastwards);
            flow.wall = asked;
            flow.gateLeg = (asked == Firewall::External) == eastwards ? 0 : 1;
        }
    }

    DiagramDraft &m_draft;
    const Catalog &m_catalog;
    const TextSetter &m_text;
    const Folding &m_folding;
    FlowMerger m_merger;
    QHash<NodeId, int> m_cardOf;
    std::vector<Protocol> m_protocols;
    std::map<TurnKey, std::vector<int>> m_turns; ///< flows that stay within one zone
};

// finishCard() reorders the sockets of a card; the flows follow.
void finishCards(DiagramDraft &draft, const TextSetter &text)
{
    std::vector<std::vector<int>> placeOf(draft.cards.size()); ///< of a socket, by its place before
    for (size_t c = 0; c < draft.cards.size(); ++c) {
        CardDraft &card = draft.cards[c];
        const std::vector<SocketDraft> before = card.sockets;
        finishCard(card, text);
        placeOf[c].reserve(before.size());
        for (const SocketDraft &old : before) {
            const auto now = std::find_if(
                card.sockets.begin(), card.sockets.end(), [&](const SocketDraft &socket) {
                    return socket.interface == old.interface &&
                           socket.isXmppProxy == old.isXmppProxy && socket.side == old.side;
                });
            placeOf[c].push_back(int(now - card.sockets.begin()));
        }
    }
    const auto follow = [&](int card, int &socket) {
        if (socket >= 0)
            socket = placeOf[size_t(card)][size_t(socket)];
    };
    for (FlowDraft &flow : draft.flows) {
        follow(flow.sourceCard, flow.sourceSocket);
        follow(flow.destinationCard, flow.destinationSocket);
    }
}

// A card whose arrows are all of one family takes its colour.
void colourCards(DiagramDraft &draft)
{
    std::vector<std::optional<Family>> only(draft.cards.size());
    std::vector<bool> mixed(draft.cards.size(), false);
    for (const FlowDraft &flow : draft.flows) {
        for (const int card : {flow.sourceCard, flow.destinationCard}) {
            std::optional<Family> &family = only[size_t(card)];
            mixed[size_t(card)] = mixed[size_t(card)] || (family && *family != flow.family);
            family = flow.family;
        }
    }
    for (size_t c = 0; c < draft.cards.size(); ++c) {
        if (only[c] && !mixed[c] && !draft.cards[c].hasSockets())
            draft.cards[c].family = *only[c];
    }
}

} // namespace

DiagramDraft draftDiagram(const Topology &topology, const FlowSet &flows, const Catalog &catalog,
                          const TextSetter &text, QDate today, const Folding &folding)
{
    DiagramDraft draft;
    draft.cards = draftCards(topology, flows, catalog, text, today, folding);
    Drafter drafter(draft, catalog, text, folding);
    for (const Flow &flow : flows.flows)
        drafter.addFlow(flow);
    drafter.countMerged();
    finishCards(draft, text);
    colourCards(draft);
    drafter.buildGraph();
    return draft;
}

} // namespace portolan
