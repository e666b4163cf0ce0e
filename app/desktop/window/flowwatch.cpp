#include "desktop/window/flowwatch.h"

#include "topology/references.h"

namespace portolan {

namespace {

std::shared_ptr<const FlowSet> renamed(const FlowSet &before, const NodeId &from, const NodeId &to)
{
    auto flows = std::make_shared<FlowSet>(before);
    for (Flow &flow : flows->flows) {
        flow.id = renamedFlow(flow.id, from, to);
        for (FlowEnd *end : {&flow.source, &flow.destination}) {
            if (end->node == from)
                end->node = to;
        }
    }
    return flows;
}

} // namespace

FlowWatch::FlowWatch(Document *document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(document, &Document::changed, this, &FlowWatch::noteChange);
    connect(document, &Document::flowsChanged, this, &FlowWatch::noteFlows);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &FlowWatch::noteIndex);
    rebase();
}

void FlowWatch::dismiss()
{
    setNews({});
}

void FlowWatch::rebase()
{
    m_step.reset();
    m_isBaseDue = m_document->isDeriving();
    if (!m_isBaseDue)
        m_base = m_last = m_document->sharedFlows();
    m_catalog = &m_document->catalog();
    m_today = m_document->today();
    m_nodes = m_document->topology().nodes.size();
    m_index = m_document->undoStack()->index();
    m_isDirty = false;
    dismiss();
}

void FlowWatch::noteChange(const DocumentChange &change)
{
    const bool isOfAnotherDay =
        m_catalog != &m_document->catalog() || m_today != m_document->today();
    if (change.reset || isOfAnotherDay) // no step made the difference, and none can take it back
        return rebase();
    if (!change.affectsFlows())
        return;
    m_isDirty = true;
    // A node with another id is the same node, and its flows are the same flows.
    const Topology &topology = m_document->topology();
    if (change.nodes.size() == 2 && topology.nodes.size() == m_nodes) {
        const NodeId &one = change.nodes.first();
        const NodeId &other = change.nodes.last();
        const bool hasOne = topology.node(one);
        if (hasOne != (topology.node(other) != nullptr)) {
            for (Flows *flows : {&m_base, &m_last}) {
                if (*flows)
                    *flows = renamed(**flows, hasOne ? other : one, hasOne ? one : other);
            }
        }
    }
    m_nodes = topology.nodes.size();
}

// The history tells its index after the document has changed: only then is it known whether the
// step was a new one, one more letter of the last one, or a way back.
void FlowWatch::noteIndex(int index)
{
    const int before = std::exchange(m_index, index);
    if (!std::exchange(m_isDirty, false))
        return dismiss(); // a step that touches no flow; undo would take that one back
    // Letters that lead back to what stood there before leave no step at all.
    const bool vanished = index < before && index == m_document->undoStack()->count();
    const bool isAnother = (index != before && !vanished) || (m_step && m_step->isAnother);
    m_step = Step{isAnother, vanished, index < before};
    if (m_document->isDeriving())
        dismiss();
    else
        tellStep();
}

void FlowWatch::noteFlows()
{
    if (std::exchange(m_isBaseDue, false)) {
        m_step.reset();
        m_base = m_last = m_document->sharedFlows();
    } else if (m_step) {
        tellStep();
    }
}

void FlowWatch::tellStep()
{
    const Step step = *std::exchange(m_step, std::nullopt);
    if (m_isBaseDue)
        return;
    const Flows now = m_document->sharedFlows();
    if (step.isAnother)
        m_base = std::move(m_last);
    m_last = now;
    FlowNews news;
    if (!step.hasVanished) {
        news.difference = differenceOfFlows(*m_base, *now);
        news.productBefore = m_base->product;
        news.productAfter = now->product;
        news.wasUndone = step.wasUndone;
    }
    setNews(std::move(news));
}

void FlowWatch::setNews(FlowNews news)
{
    if (news.isEmpty() && m_news.isEmpty())
        return;
    m_news = std::move(news);
    emit newsChanged();
}

} // namespace portolan
