#include "edit/document.h"

#include "edit/documentcommand.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"

namespace portolan {

void DocumentChange::add(const DocumentChange &other)
{
    reset |= other.reset;
    settings |= other.settings;
    positions |= other.positions;
    view |= other.view;
    QSet<NodeId> known(nodes.cbegin(), nodes.cend());
    for (const NodeId &node : other.nodes) {
        if (!known.contains(node)) {
            known.insert(node);
            nodes.append(node);
        }
    }
}

Document::Document(const Catalog &catalog, QObject *parent)
    : QObject(parent), m_catalog(&catalog), m_today(QDate::currentDate())
{
    m_pool.setMaxThreadCount(1);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this] { emit modifiedChanged(isModified()); });
}

Document::~Document()
{
    m_pool.clear();
    m_pool.waitForDone();
    // The stack clears itself when it goes and would tell views that are gone already.
    m_undoStack.blockSignals(true);
}

void Document::setCatalog(const Catalog &catalog)
{
    m_catalog = &catalog;
    apply(m_topology, DocumentChange::ofSettings());
}

void Document::setToday(QDate today)
{
    m_today = today;
    apply(m_topology, DocumentChange::ofSettings());
}

namespace {

// Numbers are given outside undo and never taken back: a step that knows fewer keeps the others.
void keepNumbers(QMap<FlowId, int> &numbers, const QMap<FlowId, int> &given)
{
    QSet<int> used(numbers.cbegin(), numbers.cend());
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (!numbers.contains(it.key()) && !used.contains(it.value()))
            numbers.insert(it.key(), it.value());
    }
}

} // namespace

void Document::apply(const Topology &topology, const DocumentChange &change)
{
    const QMap<FlowId, int> given = m_topology.flowNumbers;
    m_topology = topology;
    if (!change.reset)
        keepNumbers(m_topology.flowNumbers, given);
    if (change.affectsFlows()) {
        m_flows.reset();
        m_findings.reset();
        ++m_revision;
    }
    if (m_gathered)
        m_gathered->add(change);
    else
        announce(change);
}

void Document::goToStep(int steps)
{
    DocumentChange change;
    m_gathered = &change;
    m_undoStack.setIndex(steps);
    m_gathered = nullptr;
    if (change.affectsFlows() || change.positions || change.view)
        announce(change);
}

void Document::reset(Topology topology, const QString &filePath)
{
    m_undoStack.clear();
    m_hasUnsavedNumbers = false;
    m_filePath = filePath;
    DocumentChange change;
    change.reset = true;
    apply(topology, change);
    emit filePathChanged(m_filePath);
    emit modifiedChanged(isModified());
}

Result<Done> Document::open(const QString &path)
{
    auto read = readTopologyFile(path);
    if (!read.ok())
        return read.errors();
    reset(std::move(read).value(), path);
    return Done();
}

Result<Done> Document::save(const QString &path)
{
    Topology numbered = m_topology;
    numbered.flowNumbers = numbersToKeep(m_topology, flows());
    auto written = writeTopologyFile(numbered, path);
    if (!written.ok())
        return written;
    m_topology.flowNumbers = numbered.flowNumbers;
    m_filePath = path;
    m_hasUnsavedNumbers = false;
    m_undoStack.setClean();
    emit filePathChanged(m_filePath);
    emit modifiedChanged(isModified());
    return written;
}

void Document::giveNumbers()
{
    const QMap<FlowId, int> numbers = numbersToKeep(m_topology, flows());
    if (numbers == m_topology.flowNumbers)
        return;
    m_topology.flowNumbers = numbers;
    m_hasUnsavedNumbers = true;
    emit modifiedChanged(isModified());
}

Errors Document::push(const Topology &after, const DocumentChange &change, const StepName &name,
                      const QString &mergeKey)
{
    if (after == m_topology)
        return {};
    Errors errors = checkTopology(after);
    if (errors.isEmpty()) {
        m_undoStack.push(new DocumentCommand(*this, m_topology, after, change, name, mergeKey));
    }
    return errors;
}

} // namespace portolan
