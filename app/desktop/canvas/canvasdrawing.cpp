#include "desktop/canvas/canvasdrawing.h"

#include "diagram/diagramlayout.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <algorithm>

namespace portolan {

namespace {

constexpr double sheetMargin = 24;        // above the zones
constexpr double slowLayoutMs = 8;        // from here on lines would lag behind the pointer
constexpr size_t mostArrowsLaidOut = 300; // at every step of a move, however fast the machine

} // namespace

CanvasDrawing::CanvasDrawing(Document *document)
    : m_document(document), m_geometry(std::make_shared<DiagramGeometry>())
{
    connect(document, &Document::changed, this, [this](const DocumentChange &change) {
        if (!change.affectsFlows() && !change.positions && !change.view)
            return;
        m_flowsDue = m_flowsDue || change.affectsFlows();
        m_resetDue = m_resetDue || change.reset;
        schedule();
    });
    schedule();
}

CanvasDrawing::~CanvasDrawing() = default;

void CanvasDrawing::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    schedule();
}

void CanvasDrawing::setFilter(const FlowFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_flowsDue = true;
    schedule();
}

QRectF CanvasDrawing::sheet() const
{
    QRectF sheet = m_geometry->bounds;
    double top = sheet.bottom();
    for (const ZoneArea &zone : m_geometry->zones)
        top = std::min(top, zone.rect.top());
    if (!m_geometry->zones.empty())
        sheet.setTop(std::max(sheet.top(), top - sheetMargin));
    return sheet;
}

const HitTest &CanvasDrawing::hitTest() const
{
    if (!m_hitTest)
        m_hitTest = std::make_unique<HitTest>(m_geometry, m_move ? nullptr : sharedIndex());
    return *m_hitTest;
}

const std::shared_ptr<const PaintIndex> &CanvasDrawing::sharedIndex() const
{
    if (m_move)
        return m_move->index;
    if (!m_index)
        m_index = std::make_shared<const PaintIndex>(*m_geometry);
    return m_index;
}

const PaintIndex &CanvasDrawing::index() const
{
    return *sharedIndex();
}

const Arrow *CanvasDrawing::arrow(const FlowId &flow) const
{
    const int number = flow.isEmpty() ? -1 : index().arrowOf(flow);
    return number < 0 ? nullptr : &m_geometry->arrows[static_cast<size_t>(number)];
}

const Flow *CanvasDrawing::flow(const FlowId &id) const
{
    const auto it = m_flowIndex.constFind(id);
    return it == m_flowIndex.cend() ? nullptr : &m_flows.flows[static_cast<size_t>(*it)];
}

QRectF CanvasDrawing::rectOf(const NodeId &node) const
{
    const PaintIndex &known = index();
    if (const int card = known.cardOf(node); card >= 0)
        return m_geometry->cards[static_cast<size_t>(card)].rect;
    const int note = known.noteOf(node);
    return note < 0 ? QRectF() : m_geometry->notes[static_cast<size_t>(note)].rect;
}

QRectF CanvasDrawing::textRectOf(const NodeId &node) const
{
    QRectF rect;
    const PaintIndex &known = index();
    if (const int card = known.cardOf(node); card >= 0) {
        const Card &found = m_geometry->cards[static_cast<size_t>(card)];
        if (found.isGroup() || !found.type)
            return {};
        for (const PlacedText &line : found.title)
            rect |= line.box;
    } else if (const int note = known.noteOf(node); note >= 0) {
        const NoteCard &found = m_geometry->notes[static_cast<size_t>(note)];
        for (const PlacedText &line : found.lines)
            rect |= line.box;
        return rect.isNull() ? found.rect : rect;
    }
    return rect;
}

double CanvasDrawing::textPxOf(const NodeId &node) const
{
    const PaintIndex &known = index();
    QList<PlacedText> lines;
    if (const int card = known.cardOf(node); card >= 0)
        lines = m_geometry->cards[static_cast<size_t>(card)].title;
    else if (const int note = known.noteOf(node); note >= 0)
        lines = m_geometry->notes[static_cast<size_t>(note)].lines;
    return lines.isEmpty() ? PlacedText().fontPx : lines.first().fontPx;
}

bool CanvasDrawing::isMovable(const NodeId &node) const
{
    const Topology &topology = m_document->topology();
    const NodeId anchor = anchorOf(node);
    return topology.node(anchor) && !topology.locked.contains(anchor);
}

QSet<NodeId> CanvasDrawing::nodesOf(const NodeId &card) const
{
    const Card *found = m_geometry->card(card);
    if (found && found->isGroup())
        return QSet<NodeId>(found->members.cbegin(), found->members.cend());
    return m_document->topology().node(card) ? QSet<NodeId>{card} : QSet<NodeId>();
}

QSet<FlowId> CanvasDrawing::flowsOf(const FlowId &flow) const
{
    const Arrow *drawn = arrow(flow);
    if (!drawn || drawn->flows.isEmpty())
        return {flow};
    return QSet<FlowId>(drawn->flows.cbegin(), drawn->flows.cend());
}

QSet<NodeId> CanvasDrawing::cardsOf(const QSet<NodeId> &nodes) const
{
    QSet<NodeId> cards;
    for (const NodeId &node : nodes)
        cards.insert(cardOf(node));
    return cards;
}

QSet<FlowId> CanvasDrawing::arrowsOf(const QSet<FlowId> &flows) const
{
    QSet<FlowId> arrows;
    for (const FlowId &flow : flows)
        arrows.insert(arrowOf(flow));
    return arrows;
}

NodeId CanvasDrawing::anchorOf(const NodeId &card) const
{
    const Card *found = m_geometry->card(card);
    if (!found || !found->isGroup())
        return card;
    const QMap<NodeId, QPoint> &positions = m_document->topology().positions;
    const auto placed =
        std::find_if(found->members.cbegin(), found->members.cend(),
                     [&positions](const NodeId &node) { return positions.contains(node); });
    return placed == found->members.cend() ? found->members.first() : *placed;
}

void CanvasDrawing::schedule()
{
    m_due = true;
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            update();
        },
        Qt::QueuedConnection);
}

void CanvasDrawing::update()
{
    if (!m_due)
        return;
    if (m_flowsDue) {
        m_flows = filteredFlows(m_document->flows(), m_filter);
        m_flowIndex.clear();
        for (size_t i = 0; i < m_flows.flows.size(); ++i)
            m_flowIndex.insert(m_flows.flows[i].id, static_cast<qsizetype>(i));
    }
    const bool reset = m_resetDue;
    m_due = m_flowsDue = m_resetDue = false;
    layOut(reset);
}

CanvasDrawing::Move::Move(std::shared_ptr<const DiagramGeometry> geometry,
                          std::shared_ptr<const PaintIndex> itsIndex, const QList<NodeId> &nodes)
    : before(std::move(geometry)), index(std::move(itsIndex)), routing(*before, *index, nodes),
      shown(std::make_shared<DiagramGeometry>(*before))
{
}

bool CanvasDrawing::isSlow() const
{
    return m_layoutMs > slowLayoutMs || m_geometry->arrows.size() > mostArrowsLaidOut;
}

void CanvasDrawing::preview(const QMap<NodeId, QPoint> &positions)
{
    m_preview = positions;
    // A folded group stands where one of its members does.
    QMap<NodeId, QPoint> corners;
    for (auto it = positions.cbegin(); it != positions.cend(); ++it)
        corners.insert(cardOf(it.key()), it.value());
    if (!m_move && isSlow())
        m_move = std::make_unique<Move>(m_geometry, sharedIndex(), corners.keys());
    if (!m_move) {
        layOut(false);
        return;
    }
    m_move->routing.apply(corners, *m_move->shown);
    m_geometry = m_move->shown;
    m_hitTest.reset();
    emit moved();
}

void CanvasDrawing::endPreview(bool back)
{
    if (!m_preview)
        return;
    m_preview.reset();
    endMove();
    if (!back || !m_settled) {
        schedule();
        return;
    }
    m_geometry = m_settled;
    noteGroups();
    emit laidOut(false);
}

// What was shown last stays until the layout is there.
void CanvasDrawing::endMove()
{
    m_move.reset();
    m_index.reset();
    m_hitTest.reset();
}

DiagramOptions CanvasDrawing::options(bool reset) const
{
    DiagramOptions options;
    options.language = m_language;
    options.titleBlock = false;
    options.date = m_document->today();
    options.fold = FoldMode::AsViewed;
    // Not what a drag shows: giving it up must lead back.
    options.previous = reset ? nullptr : m_settled.get();
    return options;
}

DiagramGeometry CanvasDrawing::drawingOf(const Topology &topology) const
{
    const FlowSet flows =
        filteredFlows(deriveFlows(topology, m_document->catalog(), m_document->today()), m_filter);
    return layoutDiagram(topology, flows, m_document->catalog(), options(false));
}

void CanvasDrawing::layOut(bool reset)
{
    QElapsedTimer timer;
    timer.start();
    const auto draw = [&](const Topology &topology) {
        return layoutDiagram(topology, m_flows, m_document->catalog(), options(reset));
    };
    DiagramGeometry geometry;
    if (m_preview) {
        Topology moved = m_document->topology();
        moved.positions.insert(*m_preview);
        geometry = draw(moved);
    } else {
        geometry = draw(m_document->topology());
    }
    m_layoutMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    endMove();
    m_geometry = std::make_shared<const DiagramGeometry>(std::move(geometry));
    if (!m_preview)
        m_settled = m_geometry;
    noteGroups();
    emit laidOut(reset);
}

void CanvasDrawing::noteGroups()
{
    m_groupOf.clear();
    m_arrowOf.clear();
    for (const Card &card : m_geometry->cards) {
        for (const NodeId &member : card.members)
            m_groupOf.insert(member, card.node);
    }
    for (const Arrow &arrow : m_geometry->arrows) {
        for (const FlowId &flow : arrow.flows)
            m_arrowOf.insert(flow, arrow.flow);
    }
}

} // namespace portolan
