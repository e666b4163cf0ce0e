#include "diagram/diagramrouting.h"

#include "diagram/cardmetrics.h"
#include "diagram/diagrammetrics.h"

#include <algorithm>
#include <cmath>

namespace portolan {

using namespace cardmetrics;

namespace {

// Sets lines one below the other from TOP on; returns the bottom of the last.
double setLines(QList<PlacedText> &placed, const QList<TextLine> &lines, double x, double top,
                TextAlign align, const TextSetter &text)
{
    for (const TextLine &line : lines) {
        PlacedText atTop = text.placed(line, x, 0, align);
        const double baseline = std::round(top - atTop.box.top());
        placed.append(text.placed(line, x, baseline, align));
        top += text.lineHeight(line.fontPx) + lineGap;
    }
    return top - lineGap;
}

// Icon and texts in the middle of the card's left.
void fillCard(Card &card, const CardDraft &draft, const TextSetter &text)
{
    const double texts = linesHeight(draft.title, text) + linesHeight(draft.lines, text) - lineGap;
    const double x = card.rect.left() + textLeft;
    double top = card.rect.center().y() - texts / 2;
    card.iconRect = QRectF(card.rect.left() + iconLeft,
                           std::round(card.rect.center().y() - iconSize / 2), iconSize, iconSize);
    top = setLines(card.title, draft.title, x, top, TextAlign::Left, text);
    setLines(card.lines, draft.lines, x, top + lineGap, TextAlign::Left, text);
}

// Title in the middle above the sockets, the icon left of it.
void fillHeader(Card &card, const CardDraft &draft, const TextSetter &text)
{
    const double middle = card.rect.center().x();
    double top = card.rect.top() + cardPad;
    top = setLines(card.title, draft.title, middle, top, TextAlign::Centre, text);
    setLines(card.lines, draft.lines, middle, top + lineGap, TextAlign::Centre, text);
    card.iconRect =
        QRectF(card.rect.left() + cardPad, card.rect.top() + cardPad, headerIcon, headerIcon);
}

// Widths of the two columns of sockets: what is left over is shared.
struct SocketWidths
{
    double west = 0;
    double east = 0;
};

SocketWidths socketWidths(const CardDraft &draft, double cardWidth)
{
    SocketWidths widths;
    for (const SocketDraft &socket : draft.sockets) {
        double &width = socket.side == Side::West ? widths.west : widths.east;
        width = std::max(width, socket.width);
    }
    if (widths.west > 0 && widths.east > 0) {
        const double spare = cardWidth - socketsGap - widths.west - widths.east;
        widths.west += spare / 2;
        widths.east += spare / 2;
    }
    return widths;
}

Socket placeSocket(const SocketDraft &draft, const QRectF &rect, const TextSetter &text)
{
    Socket socket;
    socket.interface = draft.interface;
    socket.isXmppProxy = draft.isXmppProxy;
    socket.family = draft.family;
    socket.onLeft = draft.side == Side::West;
    socket.rect = rect;
    const double texts =
        text.lineHeight(draft.label.fontPx) + lineGap + linesHeight(draft.lines, text) - lineGap;
    const double x = rect.left() + socketTextPad;
    QList<PlacedText> label;
    const double below =
        setLines(label, {draft.label}, x, rect.center().y() - texts / 2, TextAlign::Left, text);
    socket.label = label.first();
    setLines(socket.lines, draft.lines, x, below + lineGap, TextAlign::Left, text);
    return socket;
}

} // namespace

void addCards(DiagramGeometry &geometry, const DiagramDraft &draft, const DiagramHeights &heights,
              const DiagramColumns &columns, const TextSetter &text)
{
    for (size_t i = 0; i < draft.cards.size(); ++i) {
        const CardDraft &from = draft.cards[i];
        const size_t zone = size_t(from.zone);
        Card card;
        card.node = from.id;
        card.type = from.type;
        card.zone = from.zone;
        card.family = from.family;
        card.icon = from.icon;
        card.stackedServers = from.servers;
        card.obsolete = from.obsolete;
        card.manual = from.position.has_value();
        card.tooltip = from.tooltip;
        card.members = from.members;
        card.rect = QRectF(columns.cardLeft[i], columns.bodyTop + heights.top[i],
                           columns.cardWidth[zone], heights.bottom[i] - heights.top[i]);
        if (from.hasSockets())
            fillHeader(card, from, text);
        else
            fillCard(card, from, text);
        const SocketWidths widths = socketWidths(from, card.rect.width());
        const std::vector<int> &ports = draft.graph.nodes[i].ports;
        for (size_t s = 0; s < from.sockets.size(); ++s) {
            const size_t port = size_t(ports[s]);
            const bool west = from.sockets[s].side == Side::West;
            const double width = west ? widths.west : widths.east;
            const QRectF rect(west ? card.rect.left() : card.rect.right() - width,
                              columns.bodyTop + heights.socketTop[port], width,
                              heights.socketBottom[port] - heights.socketTop[port]);
            card.sockets.append(placeSocket(from.sockets[s], rect, text));
        }
        geometry.cards.push_back(std::move(card));
    }
}

} // namespace portolan
