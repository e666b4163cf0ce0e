#include "diagram/diagramframe.h"

#include "base/localtext.h"
#include "diagram/diagrammetrics.h"

#include <algorithm>
#include <cmath>

namespace portolan {

using namespace diagrammetrics;

namespace {

constexpr double titlePx = 22;
constexpr double subtitlePx = 13.5;
constexpr double zoneTitlePx = 14;
constexpr double hintPx = 16;

double bodyHeight(const DiagramHeights &heights)
{
    constexpr int least = 320;
    return std::max(heights.height, least);
}

QString scenariosText(const FlowSet &flows, const Catalog &catalog, Language language)
{
    QStringList names;
    for (const Flow &flow : flows.flows) {
        const BilingualText &term = catalog.terms.scenarios.value(flow.scenario);
        const QString name = term.isEmpty() ? QString(nameOf(flow.scenario)) : term.in(language);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString countsText(const FlowSet &flows, const TextSetter &text)
{
    int walls = 0;
    for (const Firewall firewall : {Firewall::External, Firewall::Internal})
        walls += std::any_of(flows.flows.begin(), flows.flows.end(),
                             [&](const Flow &flow) { return flow.firewall == firewall; });
    const QString counts =
        text.word(QT_TRANSLATE_N_NOOP("diagram", "%n flow(s)"), int(flows.flows.size()));
    if (walls == 0)
        return counts;
    return counts + QStringLiteral(", ") +
           text.word(QT_TRANSLATE_N_NOOP("diagram", "%n firewall(s)"), walls);
}

void addTitleBlock(DiagramGeometry &geometry, const Topology &topology, const FlowSet &flows,
                   const Catalog &catalog, const DiagramOptions &options, const TextSetter &text,
                   double right)
{
    const Language language = text.language();
    const double widest = std::max(400.0, right - margin);
    const QString dot = QStringLiteral(" · ");
    // A filtered picture says so first; the count of flows stands there then.
    const bool isFiltered = !options.shown.isEmpty();
    const QString scenarios = scenariosText(flows, catalog, language);
    const QString first = isFiltered ? options.shown.in(language) : scenarios;
    QStringList second;
    if (const Product *product = catalog.product(topology.product))
        second.append(product->name.in(language));
    second.append(isFiltered ? scenarios : countsText(flows, text));
    second.removeAll(QString());
    const QString counts = second.join(dot);
    geometry.description = first.isEmpty()    ? counts
                           : counts.isEmpty() ? first
                                              : first + dot + counts;
    if (!options.titleBlock)
        return;
    QStringList whose;
    if (!topology.organization.isEmpty())
        whose.append(topology.organization.in(language));
    if (options.date.isValid())
        whose.append(dateText(options.date, language));
    whose.append(text.word(QT_TRANSLATE_NOOP("diagram", "in English")));
    const TextLine aside =
        text.shortened(whose.join(dot), subtitlePx, FontWeight::Regular, widest / 2);
    const double room = widest - aside.width - 2 * margin;
    const auto add = [&](const QString &line, double px, FontWeight weight, double baseline,
                         double width) {
        geometry.titleBlock.append(
            text.placed(text.shortened(line, px, weight, width), margin, baseline));
    };
    // What does not fit on one line takes two.
    const bool fits = text.line(geometry.description, subtitlePx).width <= room;
    const double lastLine = fits ? 74 : 82;
    add(topology.title.in(language), titlePx, FontWeight::Bold, fits ? 48 : 41, widest);
    if (!fits)
        add(first, subtitlePx, FontWeight::Regular, 63, widest);
    add(fits ? geometry.description : counts, subtitlePx, FontWeight::Regular, lastLine, room);
    geometry.titleBlock.append(text.placed(aside, right, lastLine, TextAlign::Right));
}

void addZonesAndWalls(DiagramGeometry &geometry, const DiagramColumns &columns, double height,
                      const Topology &topology, const TextSetter &text)
{
    const double titleLine = zonesTop + 26;
    for (const Zone zone : {Zone::Internet, Zone::Perimeter, Zone::Internal}) {
        const double left = columns.zoneLeft[size_t(zone)], right = columns.zoneRight[size_t(zone)];
        geometry.zones.push_back(
            {zone, QRectF(left, zonesTop, right - left, zoneHeader + height),
             text.placed(zoneTitle(zone, text), (left + right) / 2, titleLine, TextAlign::Centre)});
    }
    for (const Firewall firewall : {Firewall::External, Firewall::Internal}) {
        const double x = columns.lanes[size_t(firewall)].wall;
        Wall wall;
        wall.firewall = firewall;
        const TextLine name = wallName(firewall, topology, text);
        // A name takes the first px of the wall.
        const double top = columns.bodyTop + (name.isEmpty() ? -6 : 6);
        wall.rect = QRectF(x - wallWidth / 2.0, top, wallWidth, columns.bodyTop + height - top);
        wall.title = text.placed(wallTitle(firewall, text), x, titleLine, TextAlign::Centre);
        if (!name.isEmpty())
            wall.name = text.placed(name, x, titleLine + 16, TextAlign::Centre);
        geometry.walls.push_back(wall);
    }
}

QString familyText(Family family, bool dashed, bool both, const TextSetter &text)
{
    switch (family) {
    case Family::Sip:
        return text.word(QT_TRANSLATE_NOOP("diagram", "SIP signalling"));
    case Family::Xmpp:
        return text.word(QT_TRANSLATE_NOOP("diagram", "XMPP"));
    case Family::Media:
        return dashed ? text.word(QT_TRANSLATE_NOOP("diagram", "media over UDP"))
                      : text.word(QT_TRANSLATE_NOOP("diagram", "media over TCP"));
    case Family::Web:
        return text.word(QT_TRANSLATE_NOOP("diagram", "web and conferencing"));
    case Family::Infrastructure:
        return !both    ? text.word(QT_TRANSLATE_NOOP("diagram", "infrastructure"))
               : dashed ? text.word(QT_TRANSLATE_NOOP("diagram", "infrastructure over UDP"))
                        : text.word(QT_TRANSLATE_NOOP("diagram", "infrastructure over TCP"));
    case Family::Neutral:
        break;
    }
    return !both    ? text.word(QT_TRANSLATE_NOOP("diagram", "other"))
           : dashed ? text.word(QT_TRANSLATE_NOOP("diagram", "other over UDP"))
                    : text.word(QT_TRANSLATE_NOOP("diagram", "other over TCP"));
}

// Sets legend items side by side, in as many rows as the width asks for.
class LegendSetter
{
public:
    LegendSetter(DiagramGeometry &geometry, const TextSetter &text, double top, double right)
        : m_geometry(geometry), m_text(text), m_left(margin), m_top(top), m_right(right),
          m_x(m_left)
    {
    }

    void add(LegendItem::Kind kind, Family family, const QString &words)
    {
        const TextLine line = m_text.line(words, 12.5);
        const double width = kind == LegendItem::Kind::Contradiction ? 14 : sampleWidth;
        const double height = kind == LegendItem::Kind::CountBadge ? 18 : 12; // has words
        const double sample = kind == LegendItem::Kind::Text ? 0 : width + 10;
        if (m_x > m_left && m_x + sample + line.width > m_right) {
            m_x = m_left;
            m_row += rowHeight;
        }
        LegendItem item;
        item.kind = kind;
        item.family = family;
        const double middle = m_top + m_row + rowHeight / 2;
        if (sample > 0)
            item.sample = QRectF(m_x, middle - height / 2, width, height);
        item.text = m_text.placed(line, m_x + sample, middle + 4.5);
        m_x += sample + line.width + itemGap;
        m_widest = std::max(m_widest, m_x - itemGap);
        m_geometry.legend.push_back(item);
    }

    void finish()
    {
        m_geometry.legendRect = QRectF(m_left, m_top, m_widest - m_left, m_row + rowHeight);
    }

private:
    static constexpr double sampleWidth = 44;
    static constexpr double rowHeight = 26;
    static constexpr double itemGap = 36;

    DiagramGeometry &m_geometry;
    const TextSetter &m_text;
    double m_left, m_top, m_right, m_x;
    double m_row = 0;
    double m_widest = 0;
};

void addLegend(DiagramGeometry &geometry, const TextSetter &text, double top, double right)
{
    LegendSetter setter(geometry, text, top, right);
    const auto any = [&](auto accepts) {
        return std::any_of(geometry.arrows.begin(), geometry.arrows.end(), accepts);
    };
    for (const Family family : {Family::Sip, Family::Xmpp, Family::Media, Family::Web,
                                Family::Infrastructure, Family::Neutral}) {
        const auto drawn = [&](bool dashed) {
            return any([&](const Arrow &a) { return a.family == family && a.dashed == dashed; });
        };
        const bool both = drawn(false) && drawn(true);
        for (const bool dashed : {false, true}) {
            if (drawn(dashed))
                setter.add(dashed ? LegendItem::Kind::DashedLine : LegendItem::Kind::Line, family,
                           familyText(family, dashed, both, text));
        }
    }
    if (any([](const Arrow &a) { return a.thin; }))
        setter.add(LegendItem::Kind::ThinLine, Family::Neutral,
                   text.word(QT_TRANSLATE_NOOP("diagram", "optional")));
    if (any([](const Arrow &a) { return a.obsolete; }))
        setter.add(LegendItem::Kind::ObsoleteLine, Family::Neutral,
                   text.word(QT_TRANSLATE_NOOP("diagram", "out of service")));
    if (any([](const Arrow &a) { return a.contradicted; }))
        setter.add(LegendItem::Kind::Contradiction, Family::Neutral,
                   text.word(QT_TRANSLATE_NOOP("diagram", "the sources disagree")));
    if (any([](const Arrow &a) { return a.flowCount() > 1; }))
        setter.add(LegendItem::Kind::CountBadge, Family::Neutral,
                   text.word(QT_TRANSLATE_NOOP("diagram", "so many flows drawn as one")));
    setter.add(LegendItem::Kind::Text, Family::Neutral,
               text.word(QT_TRANSLATE_NOOP("diagram", "Arrow: who opens the connection. Pill on "
                                                      "the wall: the port to open.")));
    setter.finish();
}

double addNotes(DiagramGeometry &geometry, const Topology &topology, const TextSetter &text,
                double top)
{
    constexpr double width = 220, pad = 12, gap = 16;
    double x = margin, bottom = top;
    for (const Node &node : topology.nodes) {
        const Note *note = node.as<Note>();
        if (!note)
            continue;
        NoteCard card;
        card.node = node.id;
        QList<TextLine> lines;
        for (const QString &paragraph : note->text.in(text.language()).split(u'\n'))
            lines += text.wrapped(paragraph, 12, FontWeight::Regular, width - 2 * pad, 12);
        const double height = 2 * pad + double(lines.size()) * text.lineHeight(12);
        const auto position = topology.positions.constFind(node.id);
        const bool manual = position != topology.positions.cend();
        card.rect = manual ? QRectF(std::max(0, position->x()),
                                    std::max(int(zonesTop), position->y()), width, height)
                           : QRectF(x, top, width, height);
        if (!manual) {
            x += width + gap;
            bottom = std::max(bottom, card.rect.bottom() + gap);
        }
        double baseline = card.rect.top() + pad + 11;
        for (const TextLine &line : std::as_const(lines)) {
            card.lines.append(text.placed(line, card.rect.left() + pad, baseline));
            baseline += text.lineHeight(12);
        }
        geometry.notes.push_back(card);
    }
    return bottom;
}

void addHint(DiagramGeometry &geometry, const DiagramColumns &columns, double height,
             const TextSetter &text)
{
    const double left = columns.zoneLeft[1], right = columns.zoneRight[1];
    const double widest = right - left - 2 * zonePad;
    QList<TextLine> lines =
        text.wrapped(text.word(QT_TRANSLATE_NOOP("diagram", "Drag an Edge pool here")), hintPx,
                     FontWeight::Regular, widest, 2);
    lines += text.wrapped(
        text.word(QT_TRANSLATE_NOOP("diagram", "Then add partners on the left and a Front End "
                                               "pool on the right.")),
        hintPx, FontWeight::Regular, widest, 4);
    double baseline = columns.bodyTop + height / 2 - double(lines.size()) * 24 / 2;
    for (const TextLine &line : lines) {
        geometry.emptyHint.append(
            text.placed(line, (left + right) / 2, baseline, TextAlign::Centre));
        baseline += 24;
    }
}

QRectF boundsOf(const DiagramGeometry &geometry)
{
    double right = geometry.legendRect.right(), bottom = geometry.legendRect.bottom();
    const auto cover = [&](const QRectF &rect) {
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    };
    for (const ZoneArea &zone : geometry.zones)
        cover(zone.rect);
    for (const NoteCard &note : geometry.notes)
        cover(note.rect);
    for (const PlacedText &line : geometry.titleBlock)
        cover(line.box);
    return QRectF(0, 0, std::ceil(right + margin), std::ceil(bottom + margin));
}

} // namespace

TextLine wallTitle(Firewall firewall, const TextSetter &text)
{
    return text.line(firewall == Firewall::External
                         ? text.word(QT_TRANSLATE_NOOP("diagram", "External firewall"))
                         : text.word(QT_TRANSLATE_NOOP("diagram", "Internal firewall")),
                     zoneTitlePx, FontWeight::Bold);
}

TextLine wallName(Firewall firewall, const Topology &topology, const TextSetter &text)
{
    return text.shortened(firewall == Firewall::External ? topology.externalFirewallName
                                                         : topology.internalFirewallName,
                          12, FontWeight::Regular, 220);
}

TextLine zoneTitle(Zone zone, const TextSetter &text)
{
    const QString title =
        zone == Zone::Internet    ? text.word(QT_TRANSLATE_NOOP("diagram", "Internet"))
        : zone == Zone::Perimeter ? text.word(QT_TRANSLATE_NOOP("diagram", "Perimeter network"))
                                  : text.word(QT_TRANSLATE_NOOP("diagram", "Internal network"));
    return text.line(title, zoneTitlePx, FontWeight::Bold);
}

void addFrame(DiagramGeometry &geometry, const DiagramColumns &columns,
              const DiagramHeights &heights, const Topology &topology, const FlowSet &flows,
              const Catalog &catalog, const DiagramOptions &options, const TextSetter &text)
{
    geometry.language = text.language();
    geometry.title = topology.title.in(text.language());
    const double right = columns.zoneRight[2];
    const double height = bodyHeight(heights);
    addTitleBlock(geometry, topology, flows, catalog, options, text, right);
    addZonesAndWalls(geometry, columns, height, topology, text);
    double bottom = columns.bodyTop + height + 16;
    bottom = addNotes(geometry, topology, text, bottom);
    if (geometry.cards.empty())
        addHint(geometry, columns, height, text);
    else if (options.legend)
        addLegend(geometry, text, bottom, right);
    geometry.bounds = boundsOf(geometry);
}

} // namespace portolan
