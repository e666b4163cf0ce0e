#include "flows/findingfixes.h"

#include "flows/deriveflows.h"
#include "flows/mending.h"

namespace portolan {

const Node *MendingContext::onlyPoolWith(Service service) const
{
    const Node *only = nullptr;
    for (int i : index.ofType(NodeType::EdgePool)) {
        if (!index.node(i).as<EdgePool>()->services.contains(service))
            continue;
        if (only)
            return nullptr;
        only = &index.node(i);
    }
    return only;
}

BilingualText MendingContext::label(const Node &node) const
{
    return nodeLabel(node, catalog);
}

namespace {

MakeMending mendingOf(const QString &code)
{
    for (std::span<const MendingRule> rules : {poolMendings(), farMendings()}) {
        for (const MendingRule &rule : rules) {
            if (code == QLatin1String(rule.code))
                return rule.make;
        }
    }
    return nullptr;
}

} // namespace

std::optional<FindingFix> fixFor(const Finding &finding, const TopologyIndex &index,
                                 const Catalog &catalog)
{
    const auto text = catalog.findings.constFind(finding.code);
    const MakeMending make = mendingOf(finding.code);
    if (!make || text == catalog.findings.constEnd() || text->fix.isEmpty())
        return std::nullopt;
    const MendingContext context{finding, index, catalog};
    std::optional<Mending> mending = make(context);
    if (!mending)
        return std::nullopt;
    if (const int i = index.find(context.nodeId()); i >= 0)
        mending->values.emplaceBack(QStringLiteral("node"), context.label(index.node(i)));
    return FindingFix{filledIn(text->fix, mending->values), std::move(mending->apply)};
}

std::optional<FindingFix> fixFor(const Finding &finding, const Topology &topology,
                                 const Catalog &catalog)
{
    return fixFor(finding, TopologyIndex(topology), catalog);
}

} // namespace portolan
