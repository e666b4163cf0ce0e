#include "desktop/canvas/canvasreading.h"

#include "base/message.h"
#include "catalog/catalog.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/keyboardwalk.h"
#include "desktop/selection.h"
#include "edit/document.h"

#include <algorithm>

namespace portolan {

namespace {

QString wholeText(const PlacedText &text)
{
    return text.fullText.isEmpty() ? text.text : text.fullText;
}

QString wholeText(const QList<PlacedText> &lines, const QString &between)
{
    QStringList words;
    for (const PlacedText &line : lines) {
        if (!line.isEmpty())
            words.append(wholeText(line));
    }
    return words.join(between);
}

} // namespace

QString keyOf(const ReadingItem &item)
{
    if (item.zone)
        return QStringLiteral("z%1").arg(int(*item.zone));
    return item.target.flow.isEmpty() ? u'n' + item.target.node.value
                                      : u'f' + item.target.flow.value;
}

void CanvasReading::reset()
{
    m_filled = false;
    m_items.clear();
    m_index.clear();
    m_flows.clear();
    m_sentences.reset();
}

void CanvasReading::fill() const
{
    if (m_filled)
        return;
    m_filled = true;
    const DiagramGeometry &geometry = m_parts->drawing->geometry();
    const QList<CanvasTarget> order = readingOrder(geometry);
    std::optional<Zone> zone;
    const auto openZones = [&](Zone upTo) {
        for (const ZoneArea &area : geometry.zones) {
            if ((!zone || area.zone > *zone) && area.zone <= upTo)
                m_items.append({area.zone, {}});
        }
        zone = upTo;
    };
    for (const CanvasTarget &target : order) {
        const int card = m_parts->drawing->index().cardOf(target.node);
        // Zones without cards too: one hears that nothing stands there.
        openZones(card < 0 ? Zone::Internal : geometry.cards[size_t(card)].zone);
        m_items.append({{}, target});
    }
    openZones(Zone::Internal);
    m_index.reserve(m_items.size());
    for (int i = 0; i < m_items.size(); ++i)
        m_index.insert(keyOf(m_items.at(i)), i);
    for (const Arrow &arrow : geometry.arrows) {
        m_flows[arrow.source] += arrow.flowCount();
        if (arrow.destination != arrow.source)
            m_flows[arrow.destination] += arrow.flowCount();
    }
    m_sentences =
        std::make_unique<FlowSentences>(m_parts->document->catalog(), m_parts->drawing->language());
}

int CanvasReading::count() const
{
    fill();
    return int(m_items.size());
}

ReadingItem CanvasReading::item(int index) const
{
    fill();
    return m_items.value(index);
}

int CanvasReading::indexOf(const ReadingItem &item) const
{
    fill();
    return m_index.value(keyOf(item), -1);
}

std::optional<ReadingItem> CanvasReading::at(const QPointF &viewportPoint) const
{
    CanvasTarget target = m_parts->targetAt(viewportPoint);
    target.socket = -1;
    // The two Any cards are places, not things: what lies there is the zone.
    if (!target.isEmpty() && indexOf({{}, target}) >= 0)
        return ReadingItem{{}, target};
    const QPointF point = m_parts->toDiagram(viewportPoint);
    for (const ZoneArea &area : m_parts->drawing->geometry().zones) {
        if (area.rect.contains(point))
            return ReadingItem{area.zone, {}};
    }
    return {};
}

const ZoneArea *CanvasReading::zone(const ReadingItem &item) const
{
    for (const ZoneArea &area : m_parts->drawing->geometry().zones) {
        if (area.zone == item.zone)
            return &area;
    }
    return nullptr;
}

const Card *CanvasReading::card(const ReadingItem &item) const
{
    const int number = m_parts->drawing->index().cardOf(item.target.node);
    return number < 0 ? nullptr : &m_parts->drawing->geometry().cards[size_t(number)];
}

int CanvasReading::flowsOf(const NodeId &card) const
{
    fill();
    return m_flows.value(card);
}

QString CanvasReading::cardName(const Card &card) const
{
    const Language language = m_parts->drawing->language();
    QStringList words;
    if (card.type) {
        const Terms &terms = m_parts->document->catalog().terms;
        words.append((card.isGroup() ? terms.nodeTypesPlural : terms.nodeTypes)
                         .value(*card.type)
                         .in(language));
    }
    if (card.tooltip != words.value(0))
        words.append(card.tooltip);
    if (!card.lines.isEmpty())
        words.append(wholeText(card.lines, QStringLiteral(", ")));
    for (const Socket &socket : card.sockets) {
        if (!socket.lines.isEmpty())
            words.append(wholeText(socket.label) + u' ' +
                         wholeText(socket.lines, QStringLiteral(", ")));
    }
    words.append(phrase(language, "canvas", QT_TRANSLATE_N_NOOP("canvas", "%n flow(s)"),
                        flowsOf(card.node)));
    return words.join(QLatin1String(", "));
}

QString CanvasReading::flowName(const FlowId &id) const
{
    fill();
    const Arrow *arrow = m_parts->drawing->arrow(id);
    if (arrow && arrow->flowCount() > 1)
        return arrow->title;
    const Flow *flow = m_parts->drawing->flow(id);
    return flow ? m_sentences->spoken(*flow) : QString();
}

QString CanvasReading::name(const ReadingItem &item) const
{
    if (item.zone) {
        const ZoneArea *area = zone(item);
        return area ? wholeText(area->title) : QString();
    }
    if (!item.target.flow.isEmpty())
        return flowName(item.target.flow);
    if (const Card *found = card(item))
        return cardName(*found);
    const int note = m_parts->drawing->index().noteOf(item.target.node);
    if (note < 0)
        return {};
    const Language language = m_parts->drawing->language();
    return m_parts->document->catalog().terms.nodeTypes.value(NodeType::Note).in(language) +
           QLatin1String(": ") +
           wholeText(m_parts->drawing->geometry().notes[size_t(note)].lines, QStringLiteral(" "));
}

QString CanvasReading::description(const ReadingItem &item) const
{
    fill();
    const Language language = m_parts->drawing->language();
    if (item.zone) {
        const auto &cards = m_parts->drawing->geometry().cards;
        const auto here = std::count_if(cards.begin(), cards.end(), [&item](const Card &card) {
            return card.type && card.zone == item.zone;
        });
        return phrase(language, "canvas", QT_TRANSLATE_N_NOOP("canvas", "%n card(s)"), int(here));
    }
    if (!item.target.node.isEmpty())
        return cardDescription(item.target.node);
    const Flow *flow = m_parts->drawing->flow(item.target.flow);
    const Arrow *arrow = m_parts->drawing->arrow(item.target.flow);
    if (!flow || !arrow || arrow->flowCount() > 1)
        return {};
    const Terms &terms = m_parts->document->catalog().terms;
    QString requirement = terms.requirements.value(flow->requirement).in(language);
    requirement.replace(0, 1, requirement.left(1).toUpper());
    QStringList sentences{m_sentences->of(*flow), requirement + u'.'};
    sentences += translationsOf(*flow);
    sentences += reasonsOf(*flow);
    return sentences.join(u' ');
}

// Where the way goes through a translation of addresses.
QStringList CanvasReading::translationsOf(const Flow &flow) const
{
    const Language language = m_parts->drawing->language();
    const auto listed = [](const QStringList &addresses) {
        return addresses.join(QStringLiteral(", "));
    };
    QStringList sentences;
    if (!flow.source.translatedAddresses.isEmpty())
        sentences.append(phrase(language, "canvas",
                                QT_TRANSLATE_NOOP("canvas", "Behind NAT the source appears as %1."))
                             .arg(listed(flow.source.translatedAddresses)));
    if (!flow.destination.translatedAddresses.isEmpty())
        sentences.append(
            phrase(language, "canvas",
                   QT_TRANSLATE_NOOP("canvas", "From outside of NAT the destination is %1."))
                .arg(listed(flow.destination.translatedAddresses)));
    return sentences;
}

// By whose word the flow is needed: the documents', or for a flow of the user's own the user's.
QStringList CanvasReading::reasonsOf(const Flow &flow) const
{
    const Language language = m_parts->drawing->language();
    const Catalog &catalog = m_parts->document->catalog();
    QStringList sentences;
    if (!flow.justification.isEmpty())
        sentences.append(phrase(language, "canvas", QT_TRANSLATE_NOOP("canvas", "Reason: %1."))
                             .arg(flow.justification.in(language)));
    QStringList titles;
    for (const QString &id : flow.references) {
        const SourceDocument *source = catalog.document(id);
        titles.append(source ? source->title.in(language) : id);
    }
    constexpr qsizetype most = 2; // by ear nobody follows a list of ten
    const int rest = int(titles.size() - most);
    if (rest > 0)
        sentences.append(phrase(language, "canvas",
                                QT_TRANSLATE_N_NOOP("canvas", "Documented in %1 and %n more."),
                                rest)
                             .arg(titles.mid(0, most).join(QStringLiteral(", "))));
    else if (!titles.isEmpty())
        sentences.append(
            phrase(language, "canvas", QT_TRANSLATE_NOOP("canvas", "Documented in %1."))
                .arg(titles.join(QStringLiteral(", "))));
    for (const QString &code : flow.contradictions) {
        if (const Contradiction *found = catalog.contradiction(code))
            sentences.append(phrase(language, "canvas",
                                    QT_TRANSLATE_NOOP("canvas", "The documents disagree (%1): %2."))
                                 .arg(code, found->subject.in(language)));
    }
    return sentences;
}

// What a card shows by marks only.
QString CanvasReading::cardDescription(const NodeId &card) const
{
    const Language language = m_parts->drawing->language();
    const Document &document = *m_parts->document;
    const QSet<NodeId> nodes = m_parts->drawing->nodesOf(card);
    QStringList sentences;
    const auto isLocked = [&](const NodeId &node) {
        return document.topology().locked.contains(node);
    };
    if (std::any_of(nodes.begin(), nodes.end(), isLocked))
        sentences.append(
            phrase(language, "canvas", QT_TRANSLATE_NOOP("canvas", "Locked in its place.")));
    const auto findings = std::count_if(
        document.findings().begin(), document.findings().end(), [&](const Finding &finding) {
            return std::any_of(nodes.begin(), nodes.end(),
                               [&](const NodeId &node) { return finding.nodes.contains(node); });
        });
    if (findings > 0)
        sentences.append(phrase(language, "canvas",
                                QT_TRANSLATE_N_NOOP("canvas", "%n finding(s) about it."),
                                int(findings)));
    return sentences.join(u' ');
}

QRectF CanvasReading::rect(const ReadingItem &item) const
{
    if (item.zone) {
        const ZoneArea *area = zone(item);
        return area ? area->rect : QRectF();
    }
    if (item.target.flow.isEmpty())
        return m_parts->drawing->rectOf(item.target.node);
    // The pill, not the line around half the drawing: it is what the eye is led to.
    const Arrow *arrow = m_parts->drawing->arrow(item.target.flow);
    return arrow ? arrow->pill : QRectF();
}

bool CanvasReading::isSelected(const ReadingItem &item) const
{
    const Selection &selection = *m_parts->selection;
    if (const Arrow *arrow = m_parts->drawing->arrow(item.target.flow))
        return selection.flows().contains(arrow->flow) ||
               std::any_of(arrow->flows.begin(), arrow->flows.end(),
                           [&](const FlowId &flow) { return selection.flows().contains(flow); });
    if (const Card *found = card(item); found && found->isGroup())
        return std::any_of(found->members.begin(), found->members.end(),
                           [&](const NodeId &node) { return selection.nodes().contains(node); });
    return !item.target.node.isEmpty() && selection.nodes().contains(item.target.node);
}

} // namespace portolan
