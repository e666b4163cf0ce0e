#include "flows/flowdifference.h"

#include <QHash>

namespace portolan {

namespace {

bool isTheSameEnd(const FlowEnd &a, const FlowEnd &b)
{
    return a.node == b.node && a.interface == b.interface && a.addresses == b.addresses &&
           a.translatedAddresses == b.translatedAddresses;
}

} // namespace

bool opensTheSame(const Flow &a, const Flow &b)
{
    return a.firewall == b.firewall && a.transport == b.transport &&
           a.requirement == b.requirement && a.ports == b.ports && a.sourcePorts == b.sourcePorts &&
           a.application == b.application && a.security == b.security &&
           isTheSameEnd(a.source, b.source) && isTheSameEnd(a.destination, b.destination);
}

FlowDifference differenceOfFlows(const FlowSet &before, const FlowSet &after)
{
    FlowDifference difference;
    QHash<FlowId, size_t> old;
    old.reserve(qsizetype(before.flows.size()));
    for (size_t i = 0; i < before.flows.size(); ++i)
        old.insert(before.flows[i].id, i);
    std::vector<bool> stayed(before.flows.size(), false);
    for (const Flow &flow : after.flows) {
        const auto found = old.constFind(flow.id);
        if (found == old.constEnd()) {
            difference.opened.push_back(flow);
            continue;
        }
        stayed[*found] = true;
        const Flow &was = before.flows[*found];
        if (!opensTheSame(was, flow))
            difference.changed.push_back({was, flow});
    }
    for (size_t i = 0; i < before.flows.size(); ++i) {
        if (!stayed[i])
            difference.closed.push_back(before.flows[i]);
    }
    return difference;
}

} // namespace portolan
