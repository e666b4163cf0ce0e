#pragma once

#include "setup/powershell.h"
#include "topology/topologyfile.h"

#include <QTest>

namespace portolan::testing {

const QDate today(2026, 11, 23);

inline SetupPlan planOf(const Topology &topology, QDate day = today)
{
    return makeSetupPlan(topology, builtInCatalog(), builtInSetupFacts(), day);
}

inline QString lineOf(const DnsRecord &record)
{
    QString data = record.data.isEmpty() ? QStringLiteral("?") : record.data;
    if (record.type == RecordType::Srv)
        data = QStringLiteral("%1 %2 %3 %4")
                   .arg(record.priority)
                   .arg(record.weight)
                   .arg(record.port)
                   .arg(data);
    return QStringLiteral("%1 %2 %3 %4 %5 (%6) %7")
        .arg(nameOf(record.zone), record.name, nameOf(record.type), data,
             nameOf(record.requirement), record.node.value,
             record.contradictions.join(QLatin1Char(',')))
        .trimmed();
}

inline QString lineOf(const Certificate &certificate)
{
    QStringList usages;
    for (const KeyUsage usage : certificate.usages)
        usages.append(nameOf(usage));
    return QStringLiteral("%1 (%2) CN=%3 SAN=%4 %5%6%7 %8")
        .arg(certificate.id, certificate.node.value, certificate.subject,
             certificate.alternativeNames.join(QLatin1Char(',')), usages.join(QLatin1Char('+')),
             certificate.sameOnEveryMember ? QStringLiteral(" same-on-all") : QString(),
             certificate.exportableKey ? QStringLiteral(" exportable") : QString(),
             certificate.contradictions.join(QLatin1Char(',')))
        .trimmed();
}

inline QString lineOf(const Cmdlet &cmdlet)
{
    return QStringLiteral("%1%2: %3")
        .arg(cmdlet.comment ? QStringLiteral("# ") : QString(), cmdlet.id,
             powerShellCommand(cmdlet))
        .trimmed();
}

inline QString lineOf(const SetupRemark &remark)
{
    return QStringLiteral("(%1) %2 %3")
        .arg(remark.node.value, remark.pointer, remark.text.in(Language::English));
}

/// The rows of a plan without their explanations: what a case holds on to.
inline QString rowsOf(const SetupPlan &plan)
{
    QString text;
    const auto section = [&](const char *title, const auto &rows) {
        text += QLatin1String("[") + QLatin1String(title) + QLatin1String("]\n");
        for (const auto &row : rows)
            text += lineOf(row) + u'\n';
    };
    section("remarks", plan.remarks);
    section("dns", plan.dns);
    section("certificates", plan.certificates);
    section("cmdlets", plan.cmdlets);
    return text;
}

} // namespace portolan::testing
