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
        report.add({code, {i}, QStringLiteral("/services"), {{"product", product->name}}});
}

/// The nodes that the id of a flow names: `rule:NEAR:FAR`, or those of the custom flow.
std::vector<int> nodesOfFlow(const FindingReport &report, const FlowId &id)
{
    QStringList names = id.value.split(QLatin1Char(':')).mid(1);
    for (const CustomFlow &custom : report.topology().customFlows) {
        if (id.value == QStringLiteral("custom:") + custom.id)
            names = QStringList{custom.from.node.value, custom.to.node.value};
    }
    std::vector<int> nodes;
    for (const QString &name : std::as_const(names)) {
        const int node = report.index().find(NodeId(name));
        if (node >= 0 && (nodes.empty() || nodes.front() != node))
            nodes.push_back(node);
    }
    return nodes;
}

void checkSuppressedFlows(FindingReport &report)
{
    for (const FlowId &id : report.flows().suppressed) {
        BilingualText reason;
        for (const SuppressedFlow &suppressed : report.topology().suppressedFlows) {
            if (suppressed.flow == id)
                reason = suppressed.reason;
        }
        report.add({"suppressed-flow",
                    nodesOfFlow(report, id),
                    {},
                    {{"flow", BilingualText::same(id.value)}, {"reason", reason}},
                    {id}});
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
