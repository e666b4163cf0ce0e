#include "desktop/canvas/canvasdrawing.h"

#include "edit/document.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr double sheetMargin = 24;        // above the zones
constexpr double slowLayoutMs = 8;        // from here on lines would lag behind the pointer
constexpr size_t mostArrowsLaidOut = 300; // at every step of a move, however fast the machine

} // namespace

CanvasDrawing::CanvasDrawing(Document *document) : m_document(document)
{
    m_drawn = nothing();
    m_pool.setMaxThreadCount(1);
    connect(document, &Document::changed, this, [this](const DocumentChange &change) {
        if (!change.affectsFlows() && !change.positions && !change.view)
            return;
        if (change.affectsFlows())
            m_flows.reset();
        m_resetDue = m_resetDue || change.reset;
        // A card of the old topology must not be taken for one of the new.
        if (change.reset && m_document->isLarge())
            showNothing();
        schedule();
    });
    connect(document, &Document::flowsChanged, this, [this] {
        if (m_due)
            schedule();
    });
    schedule();
}

CanvasDrawing::~CanvasDrawing()
{
    m_pool.clear();
    m_pool.waitForDone();
}

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
    m_flows.reset();
    schedule();
}

QRectF CanvasDrawing::sheet() const
{
    QRectF sheet = m_drawn.geometry->bounds;
    double top = sheet.bottom();
    for (const ZoneArea &zone : m_drawn.geometry->zones)
        top = std::min(top, zone.rect.top());
    if (!m_drawn.geometry->zones.empty())
        sheet.setTop(std::max(sheet.top(), top - sheetMargin));
    return sheet;
}

const HitTest &CanvasDrawing::hitTest() const
{
    if (!m_hitTest)
        m_hitTest = std::make_unique<HitTest>(m_drawn.geometry, m_move ? nullptr : sharedIndex());
    return *m_hitTest;
}

const std::shared_ptr<const PaintIndex> &CanvasDrawing::sharedIndex() const
{
    if (m_move)
        return m_move->index;
    if (!m_index)
        m_index = std::make_shared<const PaintIndex>(*m_drawn.geometry);
    return m_index;
}

const PaintIndex &CanvasDrawing::index() const
{
    return *sharedIndex();
}

const Arrow *CanvasDrawing::arrow(const FlowId &flow) const
{
    const int number = flow.isEmpty() ? -1 : index().arrowOf(flow);
    return number < 0 ? nullptr : &m_drawn.geometry->arrows[static_cast<size_t>(number)];
}

const Flow *CanvasDrawing::flow(const FlowId &id) const
{
    const auto it = m_drawn.flowIndex.constFind(id);
    return it == m_drawn.flowIndex.cend() ? nullptr
                                          : &m_drawn.flows->flows[static_cast<size_t>(*it)];
}

QRectF CanvasDrawing::rectOf(const NodeId &node) const
{
    const PaintIndex &known = index();
    if (const int card = known.cardOf(node); card >= 0)
        return m_drawn.geometry->cards[static_cast<size_t>(card)].rect;
    const int note = known.noteOf(node);
    return note < 0 ? QRectF() : m_drawn.geometry->notes[static_cast<size_t>(note)].rect;
}

QRectF CanvasDrawing::textRectOf(const NodeId &node) const
{
    QRectF rect;
    const PaintIndex &known = index();
    if (const int card = known.cardOf(node); card >= 0) {
        const Card &found = m_drawn.geometry->cards[static_cast<size_t>(card)];
        if (found.isGroup() || !found.type)
            return {};
        for (const PlacedText &line : found.title)
            rect |= line.box;
    } else if (const int note = known.noteOf(node); note >= 0) {
        const NoteCard &found = m_drawn.geometry->notes[static_cast<size_t>(note)];
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
        lines = m_drawn.geometry->cards[static_cast<size_t>(card)].title;
    else if (const int note = known.noteOf(node); note >= 0)
        lines = m_drawn.geometry->notes[static_cast<size_t>(note)].lines;
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
    const Card *found = m_drawn.geometry->card(card);
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
    const Card *found = m_drawn.geometry->card(card);
    if (!found || !found->isGroup())
        return card;
    const QMap<NodeId, QPoint> &positions = m_document->topology().positions;
    const auto placed =
        std::find_if(found->members.cbegin(), found->members.cend(),
                     [&positions](const NodeId &node) { return positions.contains(node); });
    return placed == found->members.cend() ? found->members.first() : *placed;
}

CanvasDrawing::Move::Move(std::shared_ptr<const DiagramGeometry> geometry,
                          std::shared_ptr<const PaintIndex> itsIndex, const QList<NodeId> &nodes)
    : before(std::move(geometry)), index(std::move(itsIndex)), routing(*before, *index, nodes),
      shown(std::make_shared<DiagramGeometry>(*before))
{
}

bool CanvasDrawing::isSlow() const
{
    return m_drawn.layoutMs > slowLayoutMs || m_drawn.geometry->arrows.size() > mostArrowsLaidOut;
}

void CanvasDrawing::preview(const QMap<NodeId, QPoint> &positions)
{
    m_preview = positions;
    // A folded group stands where one of its members does.
    QMap<NodeId, QPoint> corners;
    for (auto it = positions.cbegin(); it != positions.cend(); ++it)
        corners.insert(cardOf(it.key()), it.value());
    if (!m_move && isSlow())
        m_move = std::make_unique<Move>(m_drawn.geometry, sharedIndex(), corners.keys());
    if (!m_move) {
        layOut(false);
        return;
    }
    m_move->routing.apply(corners, *m_move->shown);
    m_drawn.geometry = m_move->shown;
    m_hitTest.reset();
    emit moved();
}

void CanvasDrawing::endPreview(bool back)
{
    if (!m_preview)
        return;
    m_preview.reset();
    endMove();
    if (!back || !m_settled || m_due) {
        schedule();
        return;
    }
    m_drawn.geometry = m_settled;
    noteGroups(m_drawn);
    emit laidOut(false);
}

// What was shown last stays until the layout is there.
void CanvasDrawing::endMove()
{
    m_move.reset();
    m_index.reset();
    m_hitTest.reset();
}

} // namespace portolan
