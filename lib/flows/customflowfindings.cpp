#include "flows/customflows.h"
#include "flows/findingreport.h"
#include "flows/flowtext.h"

#include <QHash>

#include <algorithm>

namespace portolan {

namespace {

bool isCustom(const Flow &flow)
{
    return flow.rule == QLatin1String("custom");
}

bool covers(const PortSet &all, const PortSet &some)
{
    if (all.isAny() || some.isAny())
        return all.isAny();
    return std::all_of(some.ranges().begin(), some.ranges().end(), [&](const PortRange &range) {
        return std::any_of(all.ranges().begin(), all.ranges().end(), [&](const PortRange &own) {
            return own.first <= range.first && own.last >= range.last;
        });
    });
}

bool isSameEnd(const FlowEnd &a, const FlowEnd &b)
{
    return a.node == b.node && a.interface == b.interface && a.endpoint == b.endpoint;
}

/// True where whatever SOME lets pass, ALL lets pass too.
bool covers(const Flow &all, const Flow &some)
{
    return all.firewall == some.firewall && all.transport == some.transport &&
           all.requirement != Requirement::Obsolete && isSameEnd(all.source, some.source) &&
           isSameEnd(all.destination, some.destination) && covers(all.ports, some.ports) &&
           covers(all.sourcePorts, some.sourcePorts);
}

/// Any is the Internet at the external firewall and the inside at the internal one.
Side sideOfEnd(const FlowEnd &end, const FindingReport &report, Firewall firewall)
{
    const int node = report.index().find(end.node);
    if (node >= 0)
        return sideOf(report.node(node).type());
    return firewall == Firewall::External ? Side::Internet : Side::Inside;
}

void addFinding(FindingReport &report, const char *code, const Flow &flow, const Flow *same = {})
{
    const QString id = customIdOf(flow.id);
    NamedTexts values{{QStringLiteral("flow"), BilingualText::same(id)},
                      {QStringLiteral("from"), flow.source.label},
                      {QStringLiteral("to"), flow.destination.label}};
    QList<FlowId> flows{flow.id};
    if (same) {
        values.append({QStringLiteral("same"), BilingualText::same(flowNumberText(same->number))});
        flows.append(same->id);
    }
    // No node: it is the flow that the finding leads to.
    report.add({code, {}, {}, values, flows, {}, id});
}

void checkFirewalls(FindingReport &report)
{
    for (const Flow &flow : report.flows().flows) {
        if (!isCustom(flow))
            continue;
        const Side behind = flow.firewall == Firewall::External ? Side::Internet : Side::Inside;
        const auto isBehind = [&](const FlowEnd &end) {
            return sideOfEnd(end, report, flow.firewall) == behind;
        };
        if (isBehind(flow.source) == isBehind(flow.destination))
            addFinding(report, "custom-flow-misses-firewall", flow);
    }
}

// By their ends, so that a plan with many flows is looked through once.
void checkRepeated(FindingReport &report)
{
    if (report.topology().customFlows.empty())
        return;
    const auto endsOf = [](const Flow &flow) {
        return flow.source.node.value + u'\n' + flow.destination.node.value;
    };
    QHash<QString, QList<const Flow *>> between;
    for (const Flow &flow : report.flows().flows) {
        if (!isCustom(flow))
            between[endsOf(flow)].append(&flow);
    }
    for (const Flow &flow : report.flows().flows) {
        if (!isCustom(flow))
            continue;
        QList<const Flow *> &others = between[endsOf(flow)];
        const auto same = std::find_if(others.cbegin(), others.cend(),
                                       [&](const Flow *other) { return covers(*other, flow); });
        if (same != others.cend())
            addFinding(report, "custom-flow-repeats", flow, *same);
        others.append(&flow); // of two that are alike the second one is too many
    }
}

void checkPorts(FindingReport &report)
{
    for (const Flow &flow : report.flows().flows) {
        if (isCustom(flow) && flow.ports.isAny())
            addFinding(report, "custom-flow-opens-all-ports", flow);
    }
}

void checkJustifications(FindingReport &report)
{
    for (const Flow &flow : report.flows().flows) {
        if (isCustom(flow) && flow.justification.isEmpty())
            addFinding(report, "custom-flow-without-justification", flow);
    }
}

constexpr FindingCheck checks[] = {checkFirewalls, checkRepeated, checkPorts, checkJustifications};

} // namespace

std::span<const FindingCheck> customFlowChecks()
{
    return checks;
}

} // namespace portolan
