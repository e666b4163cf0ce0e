#include "exchange/flowrows.h"

#include <QHash>

namespace portolan {

namespace {

// Everything that two flows must share to stand in one row. Unit separators (which no name may
// hold) keep the fields apart.
QString joinKey(const Flow &flow)
{
    const QStringList idParts = flow.id.value.split(u':');
    if (idParts.size() != 3 || flow.rule == QLatin1String("custom"))
        return flow.id.value;
    const bool nearIsSource = flow.source.node.value == idParts.at(1);
    const FlowEnd &nearEnd = nearIsSource ? flow.source : flow.destination;
    const FlowEnd &farEnd = nearIsSource ? flow.destination : flow.source;
    const QStringList fields = {
        idParts.at(0),
        nearIsSource ? QStringLiteral(">") : QStringLiteral("<"),
        nearEnd.node.value,
        nameOf(nearEnd.interface),
        nearEnd.label.en,
        nearEnd.addresses.join(u','),
        nearEnd.translatedAddresses.join(u','),
        nameOf(farEnd.interface),
        farEnd.node.isEmpty() ? QStringLiteral("any") : QStringLiteral("node"),
        farEnd.addresses.isEmpty() ? QStringLiteral("any") : QStringLiteral("listed"),
        flow.application,
        flow.security,
        nameOf(flow.transport),
        flow.sourcePorts.toString(),
        flow.ports.toString(),
        nameOf(flow.firewall),
        nameOf(flow.requirement),
        flow.comment.en,
        flow.comment.ru,
        flow.contradictions.join(u','),
    };
    return fields.join(QChar(0x1f));
}

} // namespace

std::vector<FlowRow> flowRows(const FlowSet &flows, bool groupByRule)
{
    std::vector<FlowRow> rows;
    rows.reserve(flows.flows.size());
    QHash<QString, size_t> places;
    for (const Flow &flow : flows.flows) {
        if (groupByRule) {
            const QString key = joinKey(flow);
            const auto found = places.constFind(key);
            if (found != places.constEnd()) {
                rows[*found].flows.append(&flow);
                continue;
            }
            places.insert(key, rows.size());
        }
        rows.push_back({{&flow}});
    }
    return rows;
}

const FlowEnd *joinedEnd(const FlowRow &row)
{
    if (!row.isJoined())
        return nullptr;
    const Flow &first = row.first();
    return first.source.node == row.flows.at(1)->source.node ? &first.destination : &first.source;
}

} // namespace portolan
