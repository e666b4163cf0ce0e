#include "flows/findingreport.h"

namespace portolan {

namespace {

BilingualText portsText(const PortSet &ports)
{
    return {QString(ports.toString()).replace(u'-', u'–'),
            QString(ports.toString()).replace(u'-', u'–')};
}

PortSet defaultPorts(const EdgePool &pool, const QString &name, const Catalog &catalog)
{
    EdgePool plain;
    plain.addressPlan = pool.addressPlan;
    return effectivePorts(plain, name, catalog);
}

// Facts rule 40.
void checkMediaRange(FindingReport &report)
{
    const QString name = QStringLiteral("media-range");
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        const PortSet usual = defaultPorts(pool, name, report.catalog());
        const PortSet ports = effectivePorts(pool, name, report.catalog());
        if (!(ports == usual))
            report.add({"media-range-changed",
                        {i},
                        QStringLiteral("/ports/") + name,
                        {{"ports", portsText(ports)}, {"default", portsText(usual)}},
                        report.flowsAt(i, [&ports](const Flow &flow) {
                            return flow.ports == ports || flow.sourcePorts == ports;
                        })});
    }
}

// Facts rules 14 and 15: what the documents, and whoever reads them, expect.
void checkPorts(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        QList<BilingualText> changed;
        QString pointer;
        for (QLatin1String key : portNames()) {
            const QString name = key;
            const auto own = pool.ports.constFind(name);
            const PortSet usual = defaultPorts(pool, name, report.catalog());
            if (name == QLatin1String("media-range") || own == pool.ports.constEnd() ||
                *own == usual)
                continue;
            if (changed.isEmpty())
                pointer = QStringLiteral("/ports/") + name;
            changed.append(report.catalog().ports.value(name).label +
                           BilingualText::same(QStringLiteral(" ")) + portsText(*own) +
                           BilingualText::same(QStringLiteral(" (")) + portsText(usual) +
                           BilingualText::same(QStringLiteral(")")));
        }
        if (!changed.isEmpty())
            report.add({"port-not-default", {i}, pointer, {{"ports", joined(changed)}}});
    }
}

// Facts rule 39: without SIP to and from the next hop no service of an Edge works.
void checkCompulsoryFlows(FindingReport &report)
{
    constexpr const char *code = "compulsory-flow-suppressed";
    for (const FlowId &id : report.flows().suppressed) {
        const QStringList parts = id.value.split(QLatin1Char(':'));
        const int node = report.index().find(NodeId(parts.value(1)));
        if (node >= 0 && report.facts(code).names.contains(parts.first()))
            report.add(
                {code, {node}, {}, {{"flow", BilingualText::same(id.value)}}, {id}, {}, id.value});
    }
}

constexpr FindingCheck checks[] = {checkMediaRange, checkPorts, checkCompulsoryFlows};

} // namespace

std::span<const FindingCheck> portChecks()
{
    return checks;
}

} // namespace portolan
