#pragma once

#include "edit/customflow.h"
#include "edit/document.h"
#include "edit/nodeclipboard.h"
#include "topology/topologyfile.h"

#include <QRandomGenerator>

namespace portolan {

/// What stands in the document now, as the bytes of a file.
inline QByteArray bytesOf(const Document &document)
{
    return writeTopology(document.topology());
}

/// A sample with every needed flow, not one document's: only those keep their numbers.
inline Topology sampleTopology(const QString &name)
{
    auto topology = readTopologyFile(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/") +
                                     name + QStringLiteral(".portolan"));
    if (!topology)
        qFatal("the sample cannot be read");
    topology->reading = Reading::Recommended;
    return *topology;
}

/// A person who edits at random, the same way for the same seed. Some of the edits are refused,
/// some change nothing.
class RandomEditor
{
public:
    RandomEditor(Document &document, quint32 seed, bool mayRename = true)
        : m_document(document), m_random(seed), m_mayRename(mayRename)
    {
    }

    void edit()
    {
        switch (below(14)) {
        case 0:
        case 1:
            add();
            break;
        case 2:
            m_document.removeNodes(below(2) ? QList<NodeId>{anyNode()}
                                            : QList<NodeId>{anyNode(), anyNode()});
            break;
        case 3:
            change();
            break;
        case 4:
            if (m_mayRename)
                rename();
            break;
        case 5:
            move();
            break;
        case 6:
            m_document.clearPositions(below(3) ? QList<NodeId>{anyNode()} : QList<NodeId>());
            break;
        case 7:
            settings();
            break;
        case 8:
            suppress();
            break;
        case 9:
            fold();
            break;
        case 10:
            m_document.setLocked({anyNode(), anyNode()}, below(2) == 0, {{anyNode(), anyPoint()}});
            break;
        case 11:
            paste();
            break;
        case 12:
            ownFlow();
            break;
        default:
            m_document.undoStack()->undo();
            if (below(2))
                m_document.undoStack()->redo();
        }
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    NodeId anyNode()
    {
        const auto &nodes = m_document.topology().nodes;
        return nodes.empty() ? NodeId(QStringLiteral("nobody"))
                             : nodes[size_t(below(int(nodes.size())))].id;
    }

    QPoint anyPoint() { return {below(3000) - 500, below(2000) - 500}; }

    void add()
    {
        const auto type = NodeType(below(int(NodeType::Note) + 1));
        std::optional<QPoint> position;
        if (below(2))
            position = anyPoint();
        const auto added = m_document.addNode(type, position);
        if (!added)
            qFatal("a new node is refused");
    }

    void change()
    {
        const Node *old = m_document.topology().node(anyNode());
        if (!old)
            return;
        Node node = *old;
        const QString names[] = {QStringLiteral("Edge"), QStringLiteral("Край"), QString(),
                                 QStringLiteral("two\nlines, which no name may have")};
        node.name = BilingualText::same(names[below(4)]);
        if (auto *edge = node.as<EdgePool>()) {
            edge->nextHop = anyNode();
            edge->services.remove(Service(below(6)));
        }
        if (auto *pool = node.as<FrontEndPool>())
            pool->mediaEdge = anyNode();
        (void)m_document.changeNode(node, QStringLiteral("Change"),
                                    below(2) ? QStringLiteral("name") : QString());
    }

    void rename()
    {
        const QString ids[] = {QStringLiteral("a"), QStringLiteral("b-%1").arg(below(5)),
                               QStringLiteral("no id at all"), anyNode().value};
        (void)m_document.renameNode(anyNode(), NodeId(ids[below(4)]));
    }

    void move()
    {
        if (!m_document.topology().nodes.empty()) {
            m_document.moveNodes({{anyNode(), anyPoint()}},
                                 below(2) ? QStringLiteral("drag") : QString());
        }
    }

    void settings()
    {
        Topology changed = m_document.topology();
        changed.title = {QStringLiteral("Title %1").arg(below(3)), QStringLiteral("Title 1")};
        if (below(2))
            changed.sipDomains = {QStringLiteral("example.net")};
        if (!changed.nodes.empty() && below(2)) {
            CustomFlow flow;
            flow.id = QStringLiteral("own-%1").arg(below(3));
            flow.from.node = anyNode();
            flow.application = QStringLiteral("SNMP");
            flow.ports = *PortSet::fromString(u"161");
            changed.customFlows = {flow};
        }
        (void)m_document.changeSettings(changed, QStringLiteral("Settings"),
                                        below(2) ? QStringLiteral("settings") : QString());
    }

    // With an end that may have gone, or an interface that the node may not have.
    void ownFlow()
    {
        const auto &own = m_document.topology().customFlows;
        if (!own.empty() && below(3) == 0) {
            m_document.removeCustomFlows({own[size_t(below(int(own.size())))].id});
            return;
        }
        CustomFlow flow = own.empty() || below(2)
                              ? newCustomFlow(m_document.topology(), anyNode(), anyNode())
                              : own.front();
        flow.to = {anyNode(), Interface(below(6))};
        flow.justification = {QStringLiteral("why %1").arg(below(3)), QStringLiteral("зачем")};
        if (customFlowOf(m_document.topology(), FlowId(QStringLiteral("custom:") + flow.id)))
            (void)m_document.changeCustomFlow(flow);
        else
            (void)m_document.addCustomFlow(flow);
    }

    void fold()
    {
        switch (below(5)) {
        case 0:
            m_document.foldNodes({anyNode(), anyNode(), anyNode()});
            break;
        case 1:
            m_document.foldKindOf(anyNode());
            break;
        case 2:
            m_document.unfoldNodes({anyNode(), anyNode()});
            break;
        case 3:
            m_document.setFoldFrom(below(4));
            break;
        default:
            below(2) ? m_document.foldAll() : m_document.unfoldAll();
        }
    }

    void paste()
    {
        if (m_document.topology().nodes.empty() || m_document.topology().nodes.size() > 60)
            return;
        const QList<NodeId> nodes = {anyNode(), anyNode()};
        const PastedNodes pasted =
            pasteInto(m_document.topology(), clippingOf(m_document.topology(), nodes));
        if (!m_document.insertNodes(pasted, pasted.positions, QStringLiteral("Paste")).isEmpty())
            qFatal("what was pasted is refused");
    }

    void suppress()
    {
        const auto &flows = m_document.flows().flows;
        if (!flows.empty()) {
            (void)m_document.setFlowSuppressed(
                flows[size_t(below(int(flows.size())))].id, true,
                {QStringLiteral("closed"), QStringLiteral("закрыт")});
        } else if (!m_document.flows().suppressed.isEmpty()) {
            (void)m_document.setFlowSuppressed(m_document.flows().suppressed.first(), false);
        }
    }

    Document &m_document;
    QRandomGenerator m_random;
    bool m_mayRename;
};

} // namespace portolan
