#include "flows/flow.h"

#include "base/message.h"

#include <algorithm>

namespace portolan {

namespace {

/// "443, 50000–59999": ports as a person reads them, with an en dash.
QString portText(const PortSet &ports)
{
    constexpr QChar enDash(0x2013);
    QString text;
    for (const PortRange &range : ports.ranges()) {
        if (!text.isEmpty())
            text += QLatin1String(", ");
        text += QString::number(range.first);
        if (range.last != range.first)
            text += enDash + QString::number(range.last);
    }
    return text;
}

} // namespace

const Flow *FlowSet::flow(const FlowId &id) const
{
    const auto found =
        std::find_if(flows.begin(), flows.end(), [&id](const Flow &flow) { return flow.id == id; });
    return found == flows.end() ? nullptr : &*found;
}

QString flowNumberText(int number)
{
    return QStringLiteral("F-%1").arg(number, 3, 10, QLatin1Char('0'));
}

BilingualText pillText(const Flow &flow)
{
    const QString transport = nameOf(flow.transport);
    if (!flow.ports.isAny())
        return BilingualText::same(transport + QLatin1Char(' ') + portText(flow.ports));
    if (flow.sourcePorts.isAny()) {
        const BilingualText text =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1, any port"));
        return {text.en.arg(transport), text.ru.arg(transport)};
    }
    const BilingualText text = phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 from %2"));
    const QString ports = portText(flow.sourcePorts);
    return {text.en.arg(transport, ports), text.ru.arg(transport, ports)};
}

} // namespace portolan
