// When the drawing is laid out, and where: at once, or aside where that takes longer than a hand
// waits.
#include "desktop/canvas/canvasdrawing.h"

#include "diagram/diagramlayout.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <utility>

namespace portolan {

namespace {

constexpr size_t mostArrowsFreed = 2000; // in the window's own thread

} // namespace

struct CanvasDrawing::Task
{
    Topology topology;
    std::shared_ptr<const FlowSet> flows; ///< as they are drawn
    const Catalog *catalog = nullptr;
    DiagramOptions options;
    std::shared_ptr<const DiagramGeometry> previous; ///< what the options point at
    bool isLarge = false;
};

// The task is the thread's own; what it makes is read when it is done.
struct CanvasDrawing::Aside
{
    Task task;
    bool reset = false;
    Drawn drawn;
};

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
            takeTurn();
        },
        Qt::QueuedConnection);
}

// Of a large topology one layout is made at a time, and the last one wanted is the next.
void CanvasDrawing::takeTurn()
{
    if (!m_due)
        return;
    if (!m_document->isLarge() || m_preview)
        update();
    else if (!m_document->isDeriving() && !m_aside) // else its end is another turn
        layOutAside();
}

void CanvasDrawing::update()
{
    if (m_due) {
        m_aside.reset(); // it is of a topology that is no more
        m_due = false;
        layOut(std::exchange(m_resetDue, false));
    } else if (m_aside) {
        m_pool.waitForDone();
        finishAside();
    }
}

void CanvasDrawing::refresh()
{
    if (!m_document->isLarge())
        update();
}

void CanvasDrawing::whenLaidOut(const std::function<void()> &work)
{
    if (isDue()) {
        m_then = work;
        return;
    }
    m_then = nullptr;
    work();
}

CanvasDrawing::Task CanvasDrawing::task()
{
    if (!m_flows) {
        m_flows = m_document->sharedFlows();
        if (!m_filter.isEmpty())
            m_flows = std::make_shared<const FlowSet>(filteredFlows(*m_flows, m_filter));
    }
    Task task;
    task.topology = m_document->topology();
    if (m_preview)
        task.topology.positions.insert(*m_preview);
    task.flows = m_flows;
    task.catalog = &m_document->catalog();
    task.options = options(false);
    task.previous = m_settled;
    task.isLarge = m_document->isLarge();
    return task;
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

CanvasDrawing::Drawn CanvasDrawing::draw(const Task &task)
{
    Drawn drawn;
    drawn.flows = task.flows;
    drawn.flowIndex.reserve(qsizetype(task.flows->flows.size()));
    for (size_t i = 0; i < task.flows->flows.size(); ++i)
        drawn.flowIndex.insert(task.flows->flows[i].id, static_cast<qsizetype>(i));
    QElapsedTimer timer;
    timer.start();
    drawn.geometry = std::make_shared<const DiagramGeometry>(
        layoutDiagram(task.topology, *task.flows, *task.catalog, task.options));
    drawn.layoutMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    noteGroups(drawn);
    if (task.isLarge)
        drawn.index = std::make_shared<const PaintIndex>(*drawn.geometry);
    return drawn;
}

void CanvasDrawing::noteGroups(Drawn &drawn)
{
    drawn.groupOf.clear();
    drawn.arrowOf.clear();
    for (const Card &card : drawn.geometry->cards) {
        for (const NodeId &member : card.members)
            drawn.groupOf.insert(member, card.node);
    }
    for (const Arrow &arrow : drawn.geometry->arrows) {
        for (const FlowId &flow : arrow.flows)
            drawn.arrowOf.insert(flow, arrow.flow);
    }
}

CanvasDrawing::Drawn CanvasDrawing::nothing()
{
    Drawn drawn;
    drawn.flows = std::make_shared<FlowSet>();
    drawn.geometry = std::make_shared<DiagramGeometry>();
    return drawn;
}

// The sheet stays as it is until it has something on it.
void CanvasDrawing::showNothing()
{
    m_aside.reset();
    m_preview.reset();
    auto empty = std::make_shared<DiagramGeometry>();
    empty->bounds = m_drawn.geometry->bounds;
    Drawn drawn = nothing();
    drawn.geometry = empty;
    take(std::move(drawn), false);
}

void CanvasDrawing::layOut(bool reset)
{
    Task now = task();
    now.options = options(reset);
    take(draw(now), reset);
}

void CanvasDrawing::layOutAside()
{
    m_aside = std::make_shared<Aside>();
    m_aside->reset = std::exchange(m_resetDue, false);
    m_aside->task = task();
    m_aside->task.options = options(m_aside->reset);
    m_due = false;
    m_pool.start([this, aside = m_aside] {
        aside->drawn = draw(aside->task);
        // The pool is waited for before this object goes, and the call goes with it.
        QMetaObject::invokeMethod(
            this,
            [this, aside] {
                if (aside == m_aside)
                    finishAside();
            },
            Qt::QueuedConnection);
    });
}

// Where the topology has changed meanwhile, the picture is not shown: its turn comes anew.
void CanvasDrawing::finishAside()
{
    const std::shared_ptr<Aside> aside = std::exchange(m_aside, nullptr);
    if (m_due || m_preview) {
        m_resetDue = m_resetDue || aside->reset;
        schedule();
        return;
    }
    take(std::move(aside->drawn), aside->reset);
}

void CanvasDrawing::take(Drawn drawn, bool reset)
{
    endMove();
    std::swap(m_drawn, drawn);
    m_index = m_drawn.index;
    if (!m_preview)
        m_settled = m_drawn.geometry;
    emit laidOut(reset);
    // To take ten thousand arrows to pieces takes time, too.
    if (drawn.geometry->arrows.size() > mostArrowsFreed)
        m_pool.start([old = std::move(drawn)] { Q_UNUSED(old) });
    if (!isDue() && m_then)
        std::exchange(m_then, nullptr)();
}

std::function<DiagramGeometry()> CanvasDrawing::drawingOf(const Topology &topology) const
{
    return [topology, filter = m_filter, catalog = &m_document->catalog(), options = options(false),
            previous = m_settled, today = m_document->today()] {
        DiagramOptions own = options;
        own.previous = previous.get();
        const FlowSet flows = filteredFlows(deriveFlows(topology, *catalog, today), filter);
        return layoutDiagram(topology, flows, *catalog, own);
    };
}

} // namespace portolan
