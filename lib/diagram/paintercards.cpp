#include "diagram/painterdrawing.h"
#include "diagram/textmeasure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan {

namespace {

constexpr double cardRadius = 8;
constexpr double cardEdge = 6;     // width of the coloured edge
constexpr double socketEdge = 4;   // width of a socket's
constexpr double sheetStep = 4;    // how far the next server of a stack shows
constexpr double sheetInset = 7;   // how much narrower it is
constexpr double iconShare = 0.58; // of its circle
constexpr int mostSheets = 2;
constexpr double countPx = 11; // of the number of nodes in a group
constexpr double countHeight = 18;
constexpr double farTitlePx = 9; // on the screen, where the card's own title is too small to read

int sheetsOf(const Card &card)
{
    const int further = card.isGroup() ? int(card.members.size()) : card.stackedServers;
    return std::clamp(further - 1, 0, mostSheets);
}

PlacedText centred(const QString &text, const QRectF &box, double fontPx)
{
    PlacedText placed;
    placed.text = text;
    placed.box = box;
    placed.fontPx = fontPx;
    placed.baseline = box.center().y() + 0.36 * fontPx;
    placed.weight = FontWeight::Bold;
    placed.align = TextAlign::Centre;
    return placed;
}

// How many nodes a group stands for, on the upper border, at the corner where no arrow ends.
void drawGroupCount(const DrawingContext &context, const Card &card, const Theme &theme)
{
    if (!card.isGroup() || !context.detail.text(countPx))
        return;
    const QString count = QString::number(card.members.size());
    const double width =
        bundledTextMeasure().width(count, countPx, FontWeight::Bold) + countHeight * 0.7;
    QRectF pill(0, 0, std::max(width, countHeight), countHeight);
    pill.moveCenter(card.rect.topLeft());
    if (card.zone == Zone::Internet)
        pill.moveLeft(card.rect.left() - countHeight / 3);
    else
        pill.moveRight(card.rect.right() + countHeight / 3);
    context.surface.rect(pill, countHeight / 2, theme.shades(card.family).line, {theme.card, 1.5});
    context.text(centred(count, pill, countPx), theme.badgeText);
}

// Far out, a card that is large all the same says its name in the size of the screen.
void drawFarTitle(const DrawingContext &context, const Card &card, const Theme &theme)
{
    if (card.title.isEmpty() || context.detail.text(card.title.first().fontPx))
        return;
    const double unit = 1 / context.detail.scale();
    const double fontPx = farTitlePx * unit;
    QRectF room = card.rect.adjusted(cardEdge + 1.5 * unit, 0, -1.5 * unit, 0);
    if (room.height() < 1.5 * fontPx || room.width() < 3 * fontPx)
        return;
    // Between the sockets there is only their header.
    for (const Socket &socket : card.sockets)
        room.setBottom(std::min(room.bottom(), socket.rect.top()));
    if (!card.sockets.isEmpty() && room.height() < 1.2 * fontPx)
        return;
    const TextMeasure &measure = bundledTextMeasure();
    const PlacedText &title = card.title.first();
    QString text = title.fullText.isEmpty() ? title.text : title.fullText;
    const auto widthOf = [&measure, fontPx](const QString &words) {
        return measure.width(words, fontPx, FontWeight::Bold);
    };
    // Of a host the first part tells it from its neighbours best.
    if (widthOf(text) > room.width() && !text.contains(u' '))
        text = text.section(u'.', 0, 0);
    if (const double width = widthOf(text); width > room.width()) {
        const auto fits = qsizetype(double(text.size()) * room.width() / width) - 2;
        if (fits < 3)
            return;
        text = text.left(fits).trimmed() + QChar(0x2026);
    }
    context.text(centred(text, room, fontPx), theme.text);
}

void drawSelection(const DrawingContext &context, const QRectF &rect, const Theme &theme)
{
    context.surface.rect(rect.adjusted(-4, -4, 4, 4), cardRadius + 4, {}, {theme.selection, 2.5});
}

void drawSocket(const DrawingContext &context, const Socket &socket, const Theme &theme)
{
    const Theme::Shades &shades = theme.shades(socket.family);
    context.surface.beginSocket(socket);
    context.surface.rect(socket.rect, 0, shades.fill, {});
    QRectF edge = socket.rect;
    if (socket.onLeft)
        edge.setRight(edge.left() + socketEdge);
    else
        edge.setLeft(edge.right() - socketEdge);
    context.surface.rect(edge, 0, shades.line, {});
    context.text(socket.label, theme.text);
    for (const PlacedText &line : socket.lines)
        context.text(line, theme.secondaryText);
    context.surface.end();
}

// The coloured edge at the left of a card, round where the card is.
void drawEdge(const DrawingContext &context, const QRectF &card, const QColor &colour)
{
    constexpr int steps = 5;
    std::array<QPointF, 2 * (steps + 1)> outline;
    for (int i = 0; i <= steps; ++i) {
        const double x = cardEdge * (1 - double(i) / steps);
        const double fall =
            cardRadius - std::sqrt(cardRadius * cardRadius - (cardRadius - x) * (cardRadius - x));
        outline[i] = {card.left() + x, card.top() + fall};
        outline[outline.size() - 1 - i] = {card.left() + x, card.bottom() - fall};
    }
    context.surface.polygon(outline, colour, {});
}

// Obsolete: the line runs behind the words, so that these stay dark. It is as long as the words in
// the bundled font, which are a tenth shorter than their box.
void strike(const DrawingContext &context, const PlacedText &text, const QColor &colour)
{
    if (text.isEmpty() || !context.detail.text(text.fontPx))
        return;
    const double spare = 0.1 * text.box.width();
    const double left = text.align == TextAlign::Left     ? 0
                        : text.align == TextAlign::Centre ? spare / 2
                                                          : spare;
    const double y = text.baseline - 0.3 * text.fontPx;
    const QPointF ends[] = {{text.box.left() + left - 3, y},
                            {text.box.right() - spare + left + 3, y}};
    context.surface.polyline(ends, {colour, 2});
}

} // namespace

void drawCardBase(const DrawingContext &context, const Card &card, const Theme &theme)
{
    const QColor ground = theme.zone(card.zone);
    const int sheets = sheetsOf(card);
    QRectF lowest = card.rect;
    for (int sheet = 1; sheet <= sheets; ++sheet)
        lowest.adjust(sheetInset, 0, -sheetInset, sheetStep);
    context.surface.beginShape(card.rect.top());
    for (int ring = 2; ring >= 1; --ring) {
        const QColor shade = blended(theme.cardShadow, ground, 0.06 * (3 - ring));
        context.surface.rect(lowest.adjusted(1 - ring, 2, ring - 1, ring + 1), cardRadius + ring,
                             shade, {});
    }
    for (int sheet = sheets; sheet >= 1; --sheet) {
        context.surface.rect(lowest, cardRadius, theme.card, {theme.cardBorder, 1});
        lowest.adjust(-sheetInset, 0, sheetInset, -sheetStep);
    }
    context.surface.endShape();
}

void drawCard(const DrawingContext &context, const Card &card, const Theme &theme)
{
    DrawingSurface &surface = context.surface;
    const Theme::Shades &shades = theme.shades(card.family);
    surface.beginCard(card);
    Stroke border{theme.cardBorder, 1};
    if (card.obsolete)
        border = {theme.secondaryText, 1, 4, 3};
    surface.rect(card.rect, context.detail.corners() ? cardRadius : 0, theme.card, border);
    for (const Socket &socket : card.sockets)
        drawSocket(context, socket, theme);
    surface.beginShape(card.rect.top());
    // The edge of a card with sockets is theirs.
    if (card.sockets.isEmpty()) {
        drawEdge(context, card.rect, card.obsolete ? shades.pale : shades.line);
    }
    if (!card.icon.isEmpty() && !card.iconRect.isEmpty() && context.detail.icons()) {
        const double radius = card.iconRect.width() / 2;
        surface.circle(card.iconRect.center(), radius, shades.fill, {});
        QRectF glyph(0, 0, card.iconRect.width() * iconShare, card.iconRect.height() * iconShare);
        glyph.moveCenter(card.iconRect.center());
        surface.icon(card.icon, glyph, shades.text);
    }
    surface.endShape();
    for (const PlacedText &line : card.title) {
        if (card.obsolete)
            strike(context, line, shades.pale);
        context.text(line, theme.text);
    }
    for (const PlacedText &line : card.lines)
        context.text(line, theme.secondaryText);
    drawFarTitle(context, card, theme);
    drawGroupCount(context, card, theme);
    if (context.options.selectedNodes.contains(card.node))
        drawSelection(context, card.rect, theme);
    surface.end();
}

void drawNote(const DrawingContext &context, const NoteCard &note, const Theme &theme)
{
    constexpr double fold = 12;
    const QRectF &r = note.rect;
    context.surface.beginNote(note);
    const QPointF sheet[] = {r.topLeft(),
                             {r.right() - fold, r.top()},
                             {r.right(), r.top() + fold},
                             r.bottomRight(),
                             r.bottomLeft()};
    context.surface.polygon(sheet, theme.note, {theme.noteBorder, 1});
    const QPointF corner[] = {{r.right() - fold, r.top()},
                              {r.right() - fold, r.top() + fold},
                              {r.right(), r.top() + fold}};
    context.surface.polygon(corner, theme.noteBorder, {});
    for (const PlacedText &line : note.lines)
        context.text(line, theme.text);
    if (context.options.selectedNodes.contains(note.node))
        drawSelection(context, note.rect, theme);
    context.surface.end();
}

} // namespace portolan
