#include "edit/nodeclipboard.h"

#include "topology/references.h"
#include "topology/topologyfile.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace portolan {

namespace {

QString referencesKey()
{
    return QStringLiteral("x-portolan-references");
}

// The one reference that a node may have to another, or null.
NodeId *referenceOf(Node &node)
{
    if (auto *edge = node.as<EdgePool>())
        return &edge->nextHop;
    if (auto *pool = node.as<FrontEndPool>())
        return &pool->mediaEdge;
    return nullptr;
}

// The name by which a node that others refer to is known beyond its file.
QString fqdnOf(const Node &node)
{
    if (const auto *edge = node.as<EdgePool>())
        return edge->fqdn.toLower();
    if (const auto *pool = node.as<FrontEndPool>())
        return pool->fqdn.toLower();
    if (const auto *director = node.as<Director>())
        return director->fqdn.toLower();
    return {};
}

// A reference that leads out of the clipping: the id that it had and what that was.
struct OuterReference
{
    NodeId id;
    QString type;
    QString fqdn;
};

JsonValue written(const OuterReference &reference)
{
    return JsonValue::object({{QStringLiteral("id"), JsonValue(reference.id.value)},
                              {QStringLiteral("type"), JsonValue(reference.type)},
                              {QStringLiteral("fqdn"), JsonValue(reference.fqdn)}});
}

QHash<NodeId, OuterReference> outerReferences(const Topology &clipping)
{
    QHash<NodeId, OuterReference> references;
    for (const JsonValue::Member &member : clipping.extras.members) {
        if (member.first != referencesKey())
            continue;
        for (const auto &[node, value] : member.second.members()) {
            const auto text = [&value = value](QStringView key) {
                const JsonValue *found = value.find(key);
                return found ? found->toString() : QString();
            };
            references.insert(NodeId(node), {NodeId(text(u"id")), text(u"type"), text(u"fqdn")});
        }
    }
    return references;
}

// The parts of a flow's id that may be ids of nodes.
QStringList nodeParts(const FlowId &flow)
{
    return flow.value.split(u':').mid(1);
}

bool isCustom(const FlowId &flow)
{
    return flow.value.startsWith(QLatin1String("custom:"));
}

// What concerns the nodes alone: a flow that ends at Any belongs to its other end.
void keepFlowsBetween(Topology &clipping, const QSet<NodeId> &nodes, const QSet<NodeId> &others)
{
    std::erase_if(clipping.customFlows, [&](const CustomFlow &flow) {
        return !nodes.contains(flow.from.node) && !nodes.contains(flow.to.node);
    });
    QSet<QString> custom;
    for (const CustomFlow &flow : clipping.customFlows)
        custom.insert(flow.id);
    std::erase_if(clipping.suppressedFlows, [&](const SuppressedFlow &entry) {
        const QStringList parts = nodeParts(entry.flow);
        if (isCustom(entry.flow))
            return parts.isEmpty() || !custom.contains(parts.first());
        const auto isIn = [&parts](const QSet<NodeId> &ids) {
            return std::any_of(parts.cbegin(), parts.cend(),
                               [&ids](const QString &part) { return ids.contains(NodeId(part)); });
        };
        return !isIn(nodes) || isIn(others);
    });
}

// "fabrikam-2" is one of those called "fabrikam": its copy is "fabrikam-3", not "fabrikam-2-2".
QString stemOf(const QString &id)
{
    const qsizetype dash = id.lastIndexOf(u'-');
    if (dash <= 0 || dash + 1 == id.size())
        return id;
    const bool isCounted = std::all_of(id.cbegin() + dash + 1, id.cend(),
                                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isCounted ? id.left(dash) : id;
}

// Gives ids that nothing has yet. Of one stem thousands may be asked for.
class FreshIds
{
public:
    void take(const QString &id) { m_taken.insert(id); }
    bool isTaken(const QString &id) const { return m_taken.contains(id); }

    QString fresh(const QString &id)
    {
        const QString stem = stemOf(id);
        int &next = m_next[stem];
        next = std::max(next, 2);
        while (isTaken(stem + u'-' + QString::number(next)))
            ++next;
        const QString result = stem + u'-' + QString::number(next);
        take(result);
        return result;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next;
};

class Paste
{
public:
    Paste(const Topology &target, const Topology &clipping) : m_clipping(clipping)
    {
        m_result.topology = target;
    }

    PastedNodes run()
    {
        nameNodes();
        nameCustomFlows();
        findSites();
        for (const Node &node : m_clipping.nodes)
            m_result.topology.nodes.push_back(copyOf(node));
        addFlows();
        addView();
        return std::move(m_result);
    }

private:
    NodeId newId(const NodeId &id) const { return m_result.idOf.value(id); }

    // Free ids first, so that no other copy takes one away.
    void nameNodes()
    {
        FreshIds ids;
        for (const Node &node : m_result.topology.nodes) {
            ids.take(node.id.value);
            m_targetNodes.insert(node.id, &node);
            m_byName.insert(nameOf(node.type()) + u'/' + fqdnOf(node), node.id);
        }
        for (const Node &node : m_clipping.nodes) {
            if (!ids.isTaken(node.id.value)) {
                ids.take(node.id.value);
                m_result.idOf.insert(node.id, node.id);
            }
        }
        for (const Node &node : m_clipping.nodes) {
            if (!m_result.idOf.contains(node.id))
                m_result.idOf.insert(node.id, NodeId(ids.fresh(node.id.value)));
            m_result.nodes.append(newId(node.id));
        }
        m_outer = outerReferences(m_clipping);
        // The nodes move when others join them.
        for (auto it = m_outer.begin(); it != m_outer.end(); ++it)
            it->id = meantBy(*it);
        m_targetNodes.clear();
    }

    void nameCustomFlows()
    {
        FreshIds ids;
        for (const CustomFlow &flow : m_result.topology.customFlows)
            ids.take(flow.id);
        for (const CustomFlow &flow : m_clipping.customFlows) {
            const bool isFree = !ids.isTaken(flow.id);
            if (isFree)
                ids.take(flow.id);
            m_customId.insert(flow.id, isFree ? flow.id : ids.fresh(flow.id));
        }
    }

    void findSites()
    {
        FreshIds ids;
        QHash<QString, const Site *> byId;
        for (const Site &site : std::as_const(m_result.topology.sites)) {
            ids.take(site.id);
            byId.insert(site.id, &site);
        }
        QList<Site> added;
        for (const Site &site : m_clipping.sites) {
            const Site *known = byId.value(site.id);
            if (!known || known->name != site.name)
                known = siteNamed(site.name);
            if (known) {
                m_siteId.insert(site.id, known->id);
                continue;
            }
            Site copy = site;
            if (ids.isTaken(site.id))
                copy.id = ids.fresh(site.id);
            ids.take(copy.id);
            copy.federationRoute = newId(site.federationRoute);
            copy.xmppRoute = newId(site.xmppRoute);
            m_siteId.insert(site.id, copy.id);
            added.append(copy);
        }
        m_result.topology.sites += added;
    }

    const Site *siteNamed(const BilingualText &name) const
    {
        const QList<Site> &sites = m_result.topology.sites;
        const auto it = std::find_if(sites.cbegin(), sites.cend(), [&name](const Site &site) {
            return !name.isEmpty() && site.name == name;
        });
        return it == sites.cend() ? nullptr : &*it;
    }

    // The node of the target that an outer reference means; none where there is no such node.
    NodeId meantBy(const OuterReference &reference) const
    {
        if (reference.fqdn.isEmpty())
            return {};
        const Node *same = m_targetNodes.value(reference.id);
        if (same && nameOf(same->type()) == reference.type && fqdnOf(*same) == reference.fqdn)
            return reference.id;
        return m_byName.value(reference.type + u'/' + reference.fqdn);
    }

    Node copyOf(const Node &node)
    {
        Node copy = node;
        copy.id = newId(node.id);
        copy.site = m_siteId.value(node.site, node.site);
        if (NodeId *reference = referenceOf(copy)) {
            const auto outer = m_outer.constFind(node.id);
            if (!reference->isEmpty())
                *reference = newId(*reference);
            else if (outer != m_outer.cend())
                *reference = outer->id;
            m_result.lostReferences += outer != m_outer.cend() && reference->isEmpty() ? 1 : 0;
        }
        return copy;
    }

    void addFlows()
    {
        for (const CustomFlow &flow : m_clipping.customFlows) {
            CustomFlow copy = flow;
            copy.id = m_customId.value(flow.id);
            copy.from.node = newId(flow.from.node);
            copy.to.node = newId(flow.to.node);
            m_result.topology.customFlows.push_back(copy);
        }
        auto &suppressed = m_result.topology.suppressedFlows;
        QSet<FlowId> known;
        for (const SuppressedFlow &entry : suppressed)
            known.insert(entry.flow);
        for (SuppressedFlow entry : m_clipping.suppressedFlows) {
            QStringList parts = entry.flow.value.split(u':');
            for (qsizetype i = 1; i < parts.size(); ++i)
                parts[i] =
                    isCustom(entry.flow)
                        ? m_customId.value(parts.at(i), parts.at(i))
                        : m_result.idOf.value(NodeId(parts.at(i)), NodeId(parts.at(i))).value;
            entry.flow = FlowId(parts.join(u':'));
            if (!known.contains(entry.flow))
                suppressed.push_back(entry);
        }
    }

    void addView()
    {
        for (const NodeId &id : m_clipping.folded)
            m_result.topology.folded.append(newId(id));
        for (const NodeId &id : m_clipping.unfolded)
            m_result.topology.unfolded.append(newId(id));
        for (auto it = m_clipping.positions.cbegin(); it != m_clipping.positions.cend(); ++it)
            m_result.positions.insert(newId(it.key()), it.value());
    }

    const Topology &m_clipping;
    PastedNodes m_result;
    QHash<NodeId, const Node *> m_targetNodes; ///< while nodes get their ids
    QHash<QString, NodeId> m_byName;           ///< by type and FQDN
    QHash<NodeId, OuterReference> m_outer;     ///< `id`: what it is in the target
    QHash<QString, QString> m_customId;
    QHash<QString, QString> m_siteId;
};

} // namespace

Topology clippingOf(const Topology &topology, const QList<NodeId> &nodes,
                    const QMap<NodeId, QPoint> &drawnAt)
{
    const QSet<NodeId> chosen(nodes.cbegin(), nodes.cend());
    QSet<NodeId> others;
    QHash<NodeId, const Node *> byId;
    QSet<QString> sites;
    for (const Node &node : topology.nodes) {
        byId.insert(node.id, &node);
        if (chosen.contains(node.id))
            sites.insert(node.site);
        else
            others.insert(node.id);
    }
    Topology clipping;
    clipping.title = topology.title;
    clipping.product = topology.product;
    clipping.reading = topology.reading;
    clipping.document = topology.document;
    clipping.sites = topology.sites;
    clipping.folded = topology.folded;
    clipping.unfolded = topology.unfolded;
    clipping.locked = topology.locked;
    clipping.nodes = topology.nodes;
    clipping.customFlows = topology.customFlows;
    clipping.suppressedFlows = topology.suppressedFlows;
    clipping.positions = topology.positions;
    std::vector<JsonValue::Member> references;
    for (Node &node : clipping.nodes) {
        const NodeId *reference = referenceOf(node);
        const Node *other = reference ? byId.value(*reference) : nullptr;
        if (other && chosen.contains(node.id) && others.contains(other->id))
            references.emplace_back(
                node.id.value,
                written({other->id, QString(nameOf(other->type())), fqdnOf(*other)}));
    }
    clipping.sites.removeIf([&sites](const Site &site) { return !sites.contains(site.id); });
    eraseNodes(clipping, others);
    keepFlowsBetween(clipping, chosen, others);
    for (const Node &node : clipping.nodes) {
        const auto at = drawnAt.constFind(node.id);
        if (at != drawnAt.cend() && !clipping.positions.contains(node.id))
            clipping.positions.insert(node.id, *at);
    }
    if (!references.empty())
        clipping.extras.members.emplace_back(referencesKey(),
                                             JsonValue::object(std::move(references)));
    return clipping;
}

Result<Topology> readClipping(const QByteArray &text)
{
    auto read = readTopology(text, {});
    if (!read.ok() || !read->nodes.empty())
        return read;
    return Error{ErrorKind::Input,
                 {},
                 {"edit", QT_TRANSLATE_NOOP("edit", "The topology has no nodes."), {}, -1}};
}

PastedNodes pasteInto(const Topology &target, const Topology &clipping)
{
    return Paste(target, clipping).run();
}

} // namespace portolan
