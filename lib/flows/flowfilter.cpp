#include "flows/flowfilter.h"

namespace portolan {

namespace {

bool endHas(const FlowEnd &end, const QString &text)
{
    const auto has = [&text](const QString &hay) {
        return hay.contains(text, Qt::CaseInsensitive);
    };
    if (has(end.label.en) || has(end.label.ru) || has(end.node.value))
        return true;
    for (const QStringList *addresses : {&end.addresses, &end.translatedAddresses}) {
        for (const QString &address : *addresses) {
            if (has(address))
                return true;
        }
    }
    return false;
}

bool flowHas(const Flow &flow, const QString &text)
{
    if (endHas(flow.source, text) || endHas(flow.destination, text))
        return true;
    const BilingualText pill = pillText(flow);
    const QString words[] = {
        flow.application, flow.security, flow.ports.toString(),        flow.sourcePorts.toString(),
        pill.en,          pill.ru,       QString::number(flow.number), flowNumberText(flow.number)};
    for (const QString &word : words) {
        if (word.contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

bool FlowFilter::accepts(const Flow &flow) const
{
    return (!firewall || flow.firewall == *firewall) && (!scenario || flow.scenario == *scenario) &&
           (application.isEmpty() || flow.application == application) &&
           (!requirement || flow.requirement == *requirement) &&
           (text.trimmed().isEmpty() || flowHas(flow, text.trimmed()));
}

FlowSet filteredFlows(const FlowSet &flows, const FlowFilter &filter)
{
    if (filter.isEmpty())
        return flows;
    FlowSet some;
    some.topology = flows.topology;
    some.product = flows.product;
    some.reading = flows.reading;
    some.document = flows.document;
    some.suppressed = flows.suppressed;
    for (const Flow &flow : flows.flows) {
        if (filter.accepts(flow))
            some.flows.push_back(flow);
    }
    return some;
}

} // namespace portolan
