#include "diagram/painterdrawing.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double lineWidth = 2;
constexpr double thinWidth = 1;  // optional flows
constexpr double dashLength = 7; // UDP
constexpr double dashGap = 5;
constexpr double tipLength = 4;    // of the head, where it is as slender as the line
constexpr double tickSpacing = 34; // strokes that cross an obsolete line
constexpr int mostTicks = 200;     // of a segment: the picture of thousands of flows is that high
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
        const int count = std::min(int(length / tickSpacing), mostTicks);
        for (int k = 0; k < count; ++k) {
            const QPointF at = segment.pointAt((k + 0.5) / count);
            ticks.append(
                QLineF(at + QPointF(-tickReach, tickReach), at + QPointF(tickReach, -tickReach)));
        }
    }
    if (!ticks.isEmpty())
        context.surface.segments(std::span(ticks.constData(), size_t(ticks.size())), {colour, 1.2});
}

// How far before its tip a line ends, so that the tip is sharp.
double shorteningOf(const QLineF &last)
{
    return last.length() > 2 * tipLength ? tipLength : 0;
}

void drawShaft(const DrawingContext &context, std::span<const QPointF> points, const Stroke &stroke)
{
    QVarLengthArray<QPointF, 16> shaft(points.begin(), points.end());
    QLineF last(shaft[shaft.size() - 2], shaft.last());
    last.setLength(last.length() - shorteningOf(last));
    shaft.last() = last.p2();
    context.surface.polyline(std::span(shaft.constData(), size_t(shaft.size())), stroke);
}

void drawPill(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    const Theme::Shades &shades = theme.shades(arrow.family);
    if (arrow.pill.isEmpty())
        return;
    const double radius = arrow.pill.height() / 2;
    const QColor &border = arrow.obsolete ? shades.pale : shades.line;
    if (!context.detail.text(arrow.pillText.fontPx)) {
        // Too far out for words: a spot in the wall that still shows where the holes are.
        context.surface.rect(arrow.pill, radius, border, {});
        return;
    }
    context.surface.rect(arrow.pill, radius, theme.pillFill,
                         {border, arrow.thin ? thinWidth : pillBorder});
    if (arrow.obsolete) {
        const double y = arrow.pill.center().y();
        const QPointF ends[] = {{arrow.pill.left() + 4, y}, {arrow.pill.right() - 4, y}};
        context.surface.polyline(ends, {shades.pale, lineWidth});
    }
}

void drawContradiction(const DrawingContext &context, QPointF centre, const Theme &theme)
{
    const QPointF triangle[] = {centre + QPointF(0, -4.6), centre + QPointF(4.8, 3.4),
                                centre + QPointF(-4.8, 3.4)};
    context.surface.polygon(triangle, theme.contradiction, {theme.contradictionEdge, 1});
}

bool hasBadge(const DrawingContext &context, const Arrow &arrow)
{
    return arrow.badgeRadius > 0 && context.detail.text(arrow.badge.fontPx);
}

void drawBadge(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    const Theme::Shades &shades = theme.shades(arrow.family);
    if (!hasBadge(context, arrow))
        return;
    const QRectF rect = badgeRect(arrow);
    const double inset = arrow.obsolete ? pillBorder / 2 : 0, radius = arrow.badgeRadius - inset;
    const QColor &fill = arrow.obsolete ? theme.pillFill : shades.line;
    const Stroke border = arrow.obsolete ? Stroke{shades.pale, pillBorder} : Stroke{};
    if (rect.width() > rect.height())
        context.surface.rect(rect.adjusted(inset, inset, -inset, -inset), radius, fill, border);
    else
        context.surface.circle(arrow.badgeCentre, radius, fill, border);
    // At the badge's shoulder, where it hides neither the number nor the line.
    if (arrow.contradicted)
        drawContradiction(context, rect.topRight(), theme);
}

void drawLabelTexts(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    const Theme::Shades &shades = theme.shades(arrow.family);
    if (!arrow.pill.isEmpty())
        context.text(arrow.pillText, shades.text);
    context.text(arrow.protocol, shades.text);
    if (hasBadge(context, arrow))
        context.text(arrow.badge, arrow.obsolete ? shades.text : theme.badgeText);
}

// Where it ends beside its gate the head stands in one shape with pill and badge, which recurs.
bool endsBesideGate(const Arrow &arrow)
{
    return !arrow.obsolete && arrow.points.back().y() == arrow.gate.y() &&
           arrow.points[arrow.points.size() - 2].y() == arrow.gate.y();
}

bool isSameRun(const Arrow &a, const Arrow &b)
{
    return a.family == b.family && a.firewall == b.firewall && a.obsolete == b.obsolete &&
           a.thin == b.thin && a.dashed == b.dashed && a.sourcePort == b.sourcePort &&
           a.destinationPort == b.destinationPort;
}

RunLook runLookOf(const Arrow &arrow, const Theme &theme)
{
    const Stroke line = strokeOf(arrow, theme);
    return {theme.shades(arrow.family).text,
            line.width,
            arrow.pillText.fontPx,
            arrow.pillText.weight,
            arrow.pillText.align,
            line.dash,
            line.gap};
}

void drawSingle(const DrawingContext &context, const Arrow &arrow, bool selected,
                const Theme &theme, const Theme &full)
{
    context.surface.beginArrow(arrow);
    if (selected)
        drawArrowSelection(context, arrow, full);
    drawShaft(context, arrow.points, strokeOf(arrow, theme));
    const bool besideGate = endsBesideGate(arrow);
    if (!besideGate) {
        context.surface.beginShape(arrow.points.back().y());
        drawArrowHead(context, arrow, theme);
        context.surface.endShape();
    }
    drawArrowTicks(context, arrow, theme);
    context.surface.beginShape(arrow.gate.y());
    if (besideGate)
        drawArrowHead(context, arrow, theme);
    drawPill(context, arrow, theme);
    drawBadge(context, arrow, theme);
    context.surface.endShape();
    drawLabelTexts(context, arrow, theme);
    context.surface.end();
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

Stroke strokeOf(const Arrow &arrow, const Theme &theme)
{
    const Theme::Shades &shades = theme.shades(arrow.family);
    return lineOf(arrow.obsolete ? shades.pale : shades.line, arrow.thin, arrow.dashed);
}

double shaftShortening(const Arrow &arrow)
{
    return shorteningOf(QLineF(arrow.points[arrow.points.size() - 2], arrow.points.back()));
}

void drawArrowHead(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    drawHead(context, arrow.points[arrow.points.size() - 2], arrow.points.back(), arrow.thin,
             strokeOf(arrow, theme).colour);
}

void drawArrowTicks(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    if (arrow.obsolete && context.detail.ornaments())
        drawTicks(context, arrow.points, theme.shades(arrow.family).line);
}

void drawArrowSelection(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    const double least = 3 / context.detail.scale(); // px
    context.surface.polyline(
        arrow.points, {blended(theme.selection, theme.background, 0.35), std::max(8.0, least)});
    const double radius = arrow.pill.height() / 2 + 3;
    context.surface.rect(arrow.pill.adjusted(-3, -3, 3, 3), radius, theme.background,
                         {theme.selection, std::max(2.0, least / 2)});
}

void drawArrowLabels(const DrawingContext &context, const Arrow &arrow, const Theme &theme)
{
    drawPill(context, arrow, theme);
    drawBadge(context, arrow, theme);
    drawLabelTexts(context, arrow, theme);
}

void drawArrows(const DrawingContext &context, const DiagramGeometry &geometry,
                const std::vector<int> &arrows, const Lighting &lighting)
{
    for (const bool lit : {false, true}) {
        if (!lit && !lighting.isActive())
            continue;
        const Theme &theme = lighting.of(lit);
        const Arrow *first = nullptr; // of the run
        for (const int number : arrows) {
            const Arrow &arrow = geometry.arrows[size_t(number)];
            if (lighting.isLit(number) != lit || arrow.points.size() < 2)
                continue;
            if (!first || !isSameRun(*first, arrow) || !context.surface.continuesRun(arrow)) {
                if (first)
                    context.surface.end();
                first = &arrow;
                context.surface.beginRun(arrow, runLookOf(arrow, theme));
            }
            drawSingle(context, arrow, lighting.isSelected(number), theme, lighting.full());
        }
        if (first)
            context.surface.end();
    }
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
