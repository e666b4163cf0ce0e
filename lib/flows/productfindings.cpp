#include "flows/findingreport.h"

#include "flows/flowtext.h"

namespace portolan {

namespace {

void checkProductOutOfSupport(FindingReport &report)
{
    const Product *product = report.catalog().product(report.topology().product);
    if (product && product->endOfSupport.isValid() && product->endOfSupport < report.today())
        report.add({"product-out-of-support",
                    {},
                    {},
                    {{"product", product->name}, {"date", dateText(product->endOfSupport)}}});
}

void checkXmppNotInProduct(FindingReport &report)
{
    constexpr const char *code = "xmpp-not-in-product";
    const Product *product = report.catalog().product(report.topology().product);
    if (!product || !report.facts(code).products.contains(product->id))
        return;
    for (int i : report.poolsWith(Service::Xmpp))
        report.add({code,
                    {i},
                    QStringLiteral("/services"),
                    {{"product", product->name}},
                    report.flowsAt(i, Scenario::Xmpp)});
}

/// The nodes that the id of a flow names: `rule:NEAR:FAR`.
std::vector<int> nodesOfFlow(const FindingReport &report, const QStringList &names)
{
    std::vector<int> nodes;
    for (const QString &name : names) {
        const int node = report.index().find(NodeId(name));
        if (node >= 0 && (nodes.empty() || nodes.front() != node))
            nodes.push_back(node);
    }
    return nodes;
}

void checkSuppressedFlows(FindingReport &report)
{
    QHash<QString, BilingualText> reasons;
    const BilingualText none = phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "no reason given"));
    for (const SuppressedFlow &suppressed : report.topology().suppressedFlows)
        reasons.insert(suppressed.flow.value,
                       suppressed.reason.isEmpty() ? none : suppressed.reason);
    QHash<QString, QStringList> customNodes;
    for (const CustomFlow &custom : report.topology().customFlows)
        customNodes.insert(QStringLiteral("custom:") + custom.id,
                           {custom.from.node.value, custom.to.node.value});
    for (const FlowId &id : report.flows().suppressed) {
        const QStringList named = id.value.split(QLatin1Char(':')).mid(1);
        const std::vector<int> nodes = nodesOfFlow(report, customNodes.value(id.value, named));
        report.add({"suppressed-flow",
                    nodes,
                    {},
                    {{"flow", BilingualText::same(id.value)}, {"reason", reasons[id.value]}},
                    {id},
                    {},
                    id.value});
    }
}

constexpr FindingCheck checks[] = {checkProductOutOfSupport, checkXmppNotInProduct,
                                   checkSuppressedFlows};

} // namespace

std::span<const FindingCheck> productChecks()
{
    return checks;
}

} // namespace portolan
