#pragma once

#include "diagram/channellayout.h"
#include "diagram/diagramlayout.h"
#include "diagram/folding.h"

#include <optional>

/// What the steps of layoutDiagram() hand to each other: contents that are measured but not placed.
/// Internal to lib/diagram.
namespace portolan {

/// A line of text that is measured but not yet placed.
struct TextLine
{
    QString text;
    QString fullText; ///< where `text` was shortened
    double fontPx = 12;
    FontWeight weight = FontWeight::Regular;
    double width = 0;

    bool isEmpty() const { return text.isEmpty(); }
};

/// Measures, wraps and shortens the texts of one drawing.
class TextSetter
{
public:
    TextSetter(const TextMeasure &measure, Language language)
        : m_measure(measure), m_language(language)
    {
    }

    Language language() const { return m_language; }
    TextLine line(const QString &text, double fontPx,
                  FontWeight weight = FontWeight::Regular) const;
    /// The line, shortened with an ellipsis where it is wider than WIDEST.
    TextLine shortened(const QString &text, double fontPx, FontWeight weight, double widest) const;
    /// At most MOST lines of at most WIDEST; what does not fit is shortened.
    QList<TextLine> wrapped(const QString &text, double fontPx, FontWeight weight, double widest,
                            int most) const;
    /// The words of the drawing itself.
    QString word(const char *source, int n = -1) const;

    double lineHeight(double fontPx) const;
    /// The line with its box's left (right, centre) at X and its baseline at BASELINE.
    PlacedText placed(const TextLine &line, double x, double baseline,
                      TextAlign align = TextAlign::Left) const;

private:
    const TextMeasure &m_measure;
    Language m_language;
};

struct SocketDraft
{
    Interface interface = Interface::None;
    bool isXmppProxy = false;
    Side side = Side::West;
    Family family = Family::Neutral;
    QString port; ///< its name in the geometry: the role
    TextLine label;
    QList<TextLine> lines;
    bool isUsed = false; ///< an arrow ends here
    double width = 0;
    int height = 0; ///< least
};

struct CardDraft
{
    NodeId id;
    const Node *node = nullptr; ///< null for the two Any cards
    std::optional<NodeType> type;
    Zone zone = Zone::Internet;
    Family family = Family::Neutral;
    QString icon;
    QList<TextLine> title;
    QList<TextLine> lines;
    std::vector<SocketDraft> sockets; ///< from top to bottom, both sides mixed
    int servers = 1;
    bool obsolete = false;
    QString tooltip;
    double width = 0;
    int height = 0;                 ///< least
    int header = 0;                 ///< above the sockets
    std::optional<QPoint> position; ///< the user's
    QList<NodeId> members = {};     ///< of a group card

    bool hasSockets() const { return zone == Zone::Perimeter; }
};

/// One way through a channel. Most flows have one leg; those between nodes of one zone go out to a
/// turning point and back, those across the perimeter pass through it.
struct Leg
{
    int link = -1; ///< of the graph
    bool eastwards = true;
};

struct FlowDraft
{
    const Flow *flow = nullptr; ///< the first where several are drawn as one
    int sourceCard = -1;
    int destinationCard = -1;
    int sourceSocket = -1; ///< of the card; -1 where it has none
    int destinationSocket = -1;
    Firewall wall = Firewall::External; ///< that it crosses in the drawing
    Family family = Family::Sip;
    TextLine pill;
    TextLine protocol;
    TextLine badge;
    std::vector<Leg> legs; ///< from the source to the destination
    int gateLeg = 0;
    std::vector<const Flow *> merged = {}; ///< all that it stands for, where they are several

    int flowCount() const { return merged.empty() ? 1 : int(merged.size()); }
};

/// A stop of a flow in a column that is no card: it takes its place in the order, but is not drawn.
enum class WaypointKind { Turn, Passage };

struct DiagramDraft
{
    std::vector<CardDraft> cards;        ///< graph nodes 0 … n-1
    std::vector<FlowDraft> flows;        ///< in table order
    std::vector<WaypointKind> waypoints; ///< graph nodes n …
    PortGraph graph;
    std::vector<int> flowOfLink;
    std::vector<std::pair<int, int>> socketOfPort; ///< (card, socket); socket -1: the whole side

    bool isCard(int node) const { return size_t(node) < cards.size(); }
};

/// Cards of all nodes (and of Any, where a flow needs it) with their texts and least sizes.
std::vector<CardDraft> draftCards(const Topology &topology, const FlowSet &flows,
                                  const Catalog &catalog, const TextSetter &text, QDate today,
                                  const Folding &folding);

/// Makes the card of a group's first member the card of the group: its texts and its stack. It
/// stands where the first of its members with a position of the user's does.
void drawAsGroup(CardDraft &card, const FoldGroup &group, const Topology &topology,
                 const Catalog &catalog, const TextSetter &text, QDate today);

/// True where a service that ended on a day (invalid: runs on) is no more; without TODAY too.
bool isOver(QDate ended, QDate today);

/// The title of a card on one line.
QString cardName(const CardDraft &card);

/// The card that a flow's end is drawn at: of its node, of a place that is none, or of Any.
NodeId cardIdOf(const FlowEnd &end, Firewall firewall);

/// Socket that a flow's end uses; it is added where the card has none yet. -1 for cards without.
int socketFor(CardDraft &card, const FlowEnd &end, Role role, Side side, const Catalog &catalog,
              const TextSetter &text);

/// Everything but the order of columns and slots.
DiagramDraft draftDiagram(const Topology &topology, const FlowSet &flows, const Catalog &catalog,
                          const TextSetter &text, QDate today, const Folding &folding = {});

} // namespace portolan
