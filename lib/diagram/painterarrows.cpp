#include "diagram/painterdrawing.h"

#include <QVarLengthArray>

#include <cmath>

namespace portolan {

namespace {

constexpr double lineWidth = 2;
constexpr double thinWidth = 1;  // optional flows
constexpr double dashLength = 7; // UDP
constexpr double dashGap = 5;
constexpr double tipLength = 4;    // of the head, where it is as slender as the line
constexpr double tickSpacing = 34; // strokes that cross an obsolete line
constexpr double tickReach = 2.8;
constexpr double pillBorder = 1.5;

Stroke lineOf(const QColor &colour, bool thin, bool dashed)
{
    return {colour, thin ? thinWidth : lineWidth, dashed ? dashLength : 0, dashed ? dashGap : 0};
}

void drawHead(const DrawingContext &context, QPointF from, QPointF tip, bool thin,
              const QColor &colour)
{
    const double distance = std::hypot(tip.x() - from.x(), tip.y() - from.y());
    if (distance <= 0 || !context.detail.arrowHeads())
        return;
    const QPointF along = (tip - from) / distance;
    const QPointF across(-along.y(), along.x());
    const double length = thin ? 10 : 13;
    const double reach = thin ? 4.2 : 5.6;
    const QPointF head[] = {tip, tip - along * length + across * reach, tip - along * (length - 3),
                            tip - along * length - across * reach};
    context.surface.polygon(head, colour, {});
}

// Short slanted strokes across a line say: no longer in use.
void drawTicks(const DrawingContext &context, std::span<const QPointF> points, const QColor &colour)
{
    QVarLengthArray<QLineF, 64> ticks;
    for (size_t i = 1; i < points.size(); ++i) {
        const QLineF segment(points[i - 1], points[i]);
        const double length = segment.length();
        const int count = int(length / tickSpacing);
        for (int k = 0; k < count; ++k) {
            const QPointF at = segment.pointAt((k + 0.5) / count);
            ticks.append(
                QLineF(at + QPointF(-tickReach, tickReach), at + QPointF(tickReach, -tickReach)));
        }
    }
    if (!ticks.isEmpty())
        context.surface.segments(std::span(ticks.constData(), size_t(ticks.size())), {colour, 1.2});
}

// A line that ends a little before the tip of its head, so that the tip is sharp.
void drawShaft(const DrawingContext &context, std::span<const QPointF> points, const Stroke &stroke)
{
    QVarLengthArray<QPointF, 16> shaft(points.begin(), points.end());
    const QPointF way = shaft.last() - shaft[shaft.size() - 2];
    const double length = std::hypot(way.x(), way.y());
    if (length > 2 * tipLength)
        shaft.last() -= way * (tipLength / length);
    context.surface.polyline(std::span(shaft.constData(), size_t(shaft.size())), stroke);
}

void drawLine(const DrawingContext &context, const Arrow &arrow, const Theme::Shades &shades)
{
    const QColor &colour = arrow.obsolete ? shades.pale : shades.line;
    drawShaft(context, arrow.points, lineOf(colour, arrow.thin, arrow.dashed));
    drawHead(context, arrow.points[arrow.points.size() - 2], arrow.points.back(), arrow.thin,
             colour);
    if (arrow.obsolete && context.detail.ornaments())
        drawTicks(context, arrow.points, shades.line);
}

void drawPill(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    const Theme::Shades &shades = theme.shades(arrow.family);
    if (arrow.pill.isEmpty())
        return;
    const double radius = arrow.pill.height() / 2;
    if (!context.detail.text(arrow.pillText.fontPx)) {
        // Too far out for words: a spot in the wall that still shows where the holes are.
        context.surface.rect(arrow.pill, radius, arrow.obsolete ? shades.pale : shades.line, {});
        return;
    }
    const QColor &border = arrow.obsolete ? shades.pale : shades.line;
    context.surface.rect(arrow.pill, radius, theme.pillFill,
                         {border, arrow.thin ? thinWidth : pillBorder});
    if (arrow.obsolete) {
        const double y = arrow.pill.center().y();
        const QPointF ends[] = {{arrow.pill.left() + 4, y}, {arrow.pill.right() - 4, y}};
        context.surface.polyline(ends, {shades.pale, lineWidth});
    }
    context.text(arrow.pillText, shades.text);
}

void drawContradiction(const DrawingContext &context, QPointF centre, const Theme &theme)
{
    const QPointF triangle[] = {centre + QPointF(0, -4.6), centre + QPointF(4.8, 3.4),
                                centre + QPointF(-4.8, 3.4)};
    context.surface.polygon(triangle, theme.contradiction, {theme.contradictionEdge, 1});
}

void drawBadge(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    const Theme::Shades &shades = theme.shades(arrow.family);
    if (arrow.badgeRadius <= 0 || !context.detail.text(arrow.badge.fontPx))
        return;
    const QRectF rect = badgeRect(arrow);
    const double inset = arrow.obsolete ? pillBorder / 2 : 0, radius = arrow.badgeRadius - inset;
    const QColor &fill = arrow.obsolete ? theme.pillFill : shades.line;
    const Stroke border = arrow.obsolete ? Stroke{shades.pale, pillBorder} : Stroke{};
    if (rect.width() > rect.height())
        context.surface.rect(rect.adjusted(inset, inset, -inset, -inset), radius, fill, border);
    else
        context.surface.circle(arrow.badgeCentre, radius, fill, border);
    context.text(arrow.badge, arrow.obsolete ? shades.text : theme.badgeText);
    // At the badge's shoulder, where it hides neither the number nor the line.
    if (arrow.contradicted)
        drawContradiction(context, rect.topRight(), theme);
}

void drawSelection(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    context.surface.polyline(arrow.points, {blended(theme.selection, theme.background, 0.35), 8});
    const double radius = arrow.pill.height() / 2 + 3;
    context.surface.rect(arrow.pill.adjusted(-3, -3, 3, 3), radius, theme.background,
                         {theme.selection, 2});
}

// The numbers of the legend stand for themselves; "1" is the badge that everybody has.
void drawLegendBadge(const DrawingContext &context, const QRectF &sample, const QString &text,
                     const Theme &theme)
{
    const double radius = std::min(sample.width(), sample.height()) / 2;
    const QColor &fill = theme.shades(Family::Neutral).line;
    if (text.size() == 1) {
        context.surface.circle(sample.center(), radius, fill, {});
    } else {
        QRectF rect(0, 0, radius * (1.2 + 0.8 * double(text.size())), 2 * radius);
        rect.moveCenter(sample.center());
        context.surface.rect(rect, radius, fill, {});
    }
    PlacedText number;
    number.text = text;
    number.box = sample;
    number.fontPx = radius * 1.15;
    number.baseline = sample.center().y() + number.fontPx * 0.36;
    number.weight = FontWeight::Bold;
    number.align = TextAlign::Centre;
    context.text(number, theme.badgeText);
}

} // namespace

void drawArrow(const DrawingContext &context, const Arrow &arrow, const Theme &theme,
               const Theme &full)
{
    if (arrow.points.size() < 2)
        return;
    const Theme::Shades &shades = theme.shades(arrow.family);
    context.surface.beginArrow(arrow);
    if (context.options.selectedFlows.contains(arrow.flow))
        drawSelection(context, arrow, full);
    drawLine(context, arrow, shades);
    drawPill(context, arrow, theme);
    context.text(arrow.protocol, shades.text);
    drawBadge(context, arrow, theme);
    context.surface.end();
}

void drawLegendSample(const DrawingContext &context, const LegendItem &item, const Theme &theme)
{
    using Kind = LegendItem::Kind;
    const Theme::Shades &shades = theme.shades(item.family);
    const QPointF line[] = {{item.sample.left(), item.sample.center().y()},
                            {item.sample.right(), item.sample.center().y()}};
    switch (item.kind) {
    case Kind::Line:
    case Kind::DashedLine:
    case Kind::ThinLine:
        drawShaft(context, line,
                  lineOf(shades.line, item.kind == Kind::ThinLine, item.kind == Kind::DashedLine));
        drawHead(context, line[0], line[1], item.kind == Kind::ThinLine, shades.line);
        break;
    case Kind::ObsoleteLine:
        drawShaft(context, line, lineOf(shades.pale, false, false));
        drawHead(context, line[0], line[1], false, shades.pale);
        if (context.detail.ornaments())
            drawTicks(context, line, shades.line);
        break;
    case Kind::Pill:
        context.surface.rect(item.sample, item.sample.height() / 2, theme.pillFill,
                             {shades.line, pillBorder});
        break;
    case Kind::Badge:
        drawLegendBadge(context, item.sample, QStringLiteral("1"), theme);
        break;
    case Kind::CountBadge:
        drawLegendBadge(context, item.sample, QStringLiteral("×25"), theme);
        break;
    case Kind::Contradiction:
        drawContradiction(context, item.sample.center(), theme);
        break;
    case Kind::Text:
        break;
    }
}

} // namespace portolan
