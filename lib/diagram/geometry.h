#pragma once

#include "base/bilingualtext.h"
#include "base/strongid.h"
#include "base/vocabulary.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

/// A finished drawing as plain geometry: everything is placed, every text has its box. The painter,
/// the SVG writer and the audit read it; none of them lays out. Units: px at 96 dpi, y downwards.
/// Needs Qt Core only.
namespace portolan {

/// Which face of the bundled font a text is set in.
enum class FontWeight { Regular, Bold };

enum class TextAlign { Left, Centre, Right };

/// A line of text. `box` is what it may cover in any of the fonts it can be shown in (the bundled
/// one or DejaVu Sans), so that boxes that do not overlap never give texts that overlap.
struct PlacedText
{
    QString text;     ///< in the language of the drawing
    QString fullText; ///< where `text` was shortened: what the tooltip shows; else empty
    QRectF box;
    double baseline = 0; ///< y
    double fontPx = 12;
    FontWeight weight = FontWeight::Regular;
    TextAlign align = TextAlign::Left; ///< inside `box`

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const PlacedText &, const PlacedText &) = default;
};

enum class Zone { Internet, Perimeter, Internal };

struct ZoneArea
{
    Zone zone = Zone::Internet;
    QRectF rect;
    PlacedText title;
};

struct Wall
{
    Firewall firewall = Firewall::External;
    QRectF rect;
    PlacedText title;
    PlacedText name; ///< the topology's name of the firewall; may be empty
};

/// The colour family of an arrow, a socket or the edge of a card. Theme gives the colours.
enum class Family { Sip, Xmpp, Media, Web, Infrastructure, Neutral };

/// One interface of an Edge pool or reverse proxy, drawn as a block on the side of its card.
struct Socket
{
    Interface interface = Interface::None;
    bool isXmppProxy = false; ///< the XMPP proxy: its own block, the address of the Access Edge
    Family family = Family::Neutral;
    bool onLeft = true;
    QRectF rect;
    PlacedText label;
    QList<PlacedText> lines; ///< addresses
};

struct Card
{
    NodeId node;                  ///< `any-internet` and `any-internal` stand for Any
    std::optional<NodeType> type; ///< nothing for the two Any cards
    Zone zone = Zone::Internet;
    Family family = Family::Neutral;
    QRectF rect;
    QString icon; ///< name of an icon in resources/icons, without ending
    QRectF iconRect;
    QList<PlacedText> title; ///< one line, or two where the name wraps
    QList<PlacedText> lines; ///< FQDN or address, product, state
    QList<Socket> sockets;
    int stackedServers = 1; ///< more than one: drawn as a stack
    bool obsolete = false;
    bool manual = false; ///< placed by the user
    QString tooltip;
    QList<NodeId> members; ///< of a group card, in file order; empty for all others

    bool isGroup() const { return !members.isEmpty(); }
};

/// One flow, or several that are drawn as one because a group of nodes is folded. The points run
/// from the border of the source's card to the border of the destination's, arrow tip included; all
/// segments are horizontal or vertical.
struct Arrow
{
    FlowId flow;
    int number = 0;
    NodeId source;
    NodeId destination;
    QString sourcePort; ///< role of the socket, "net" at cards without sockets
    QString destinationPort;
    Family family = Family::Sip;
    bool dashed = false;       ///< UDP
    bool thin = false;         ///< optional
    bool obsolete = false;     ///< pale and struck through
    bool contradicted = false; ///< carries a contradiction of the sources
    Firewall firewall = Firewall::External;
    std::vector<QPointF> points;
    QPointF gate; ///< where it crosses the wall
    QRectF pill;
    PlacedText pillText;
    PlacedText protocol; ///< "SIP / MTLS"
    QPointF badgeCentre;
    double badgeRadius = 0;   ///< half its height
    PlacedText badge;         ///< the bare number; "×312" where it stands for several flows
    QString title;            ///< one sentence: tooltip, SVG title
    QList<FlowId> flows = {}; ///< all that it stands for, in table order; empty: `flow` alone

    int flowCount() const { return flows.isEmpty() ? 1 : int(flows.size()); }
    bool standsFor(const FlowId &id) const { return id == flow || flows.contains(id); }
};

/// The badge: a circle, or where the text is wider a shape of the same height with round ends. Null
/// where the arrow has none.
QRectF badgeRect(const Arrow &arrow);

/// A sticky note of the user's.
struct NoteCard
{
    NodeId node;
    QRectF rect;
    QList<PlacedText> lines;
};

struct LegendItem
{
    enum class Kind {
        Line,
        DashedLine,
        ThinLine,
        ObsoleteLine,
        Pill,
        Badge,
        CountBadge,    ///< of an arrow that stands for several flows
        Contradiction, ///< the mark of a contradicted flow; sample at least 11 × 10 px
        Text
    };
    Kind kind = Kind::Text;
    Family family = Family::Neutral;
    QRectF sample;
    PlacedText text;
};

struct DiagramGeometry
{
    Language language = Language::English;
    QRectF bounds;                ///< of everything, margins included; starts at 0, 0
    QList<PlacedText> titleBlock; ///< title, then what, for whom, when
    QString title;                ///< for the SVG's title and the PDF's metadata
    QString description;
    std::vector<ZoneArea> zones;
    std::vector<Wall> walls;
    std::vector<Card> cards;
    std::vector<NoteCard> notes;
    std::vector<Arrow> arrows; ///< in table order
    QRectF legendRect;
    std::vector<LegendItem> legend;
    QList<PlacedText> emptyHint; ///< what to do first, where there is nothing to draw yet

    /// The card that a node is drawn as: its own, or the one of its group. Linear; null where there
    /// is none.
    const Card *card(const NodeId &node) const;
    /// The arrow that a flow is drawn as, alone or with others. Linear.
    const Arrow *arrow(const FlowId &flow) const;
};

} // namespace portolan
