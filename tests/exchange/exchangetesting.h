#pragma once

#include "exchange/exportformats.h"

#include <QTest>

/// A small plan made by hand, so that these tests stand on no rule of the catalogue.
namespace portolan::testing {

/// Names that try to break out of every format at once: a formula, markup, a table cell's end,
/// quotes, a direction override, a line break, a separator of CSV, an Excel escape.
inline const QString hostileName =
    QStringLiteral("=cmd|'/c calc'!A1 <script>alert(\"x\")</script> | `code` **b** ; , \u202Eevil "
                   "\n second_x000D_ [l](http://x.example)");

inline Flow madeFlow(int number, const QString &id, const QString &partner,
                     const QStringList &addresses)
{
    Flow flow;
    flow.number = number;
    flow.id = FlowId(id);
    flow.rule = id.section(u':', 0, 0);
    flow.application = QStringLiteral("SIP");
    flow.security = QStringLiteral("MTLS");
    flow.ports = PortSet::single(5061);
    flow.source = {NodeId(QStringLiteral("edge")),
                   Interface::Access,
                   {QStringLiteral("Edge pool: Access Edge"), QStringLiteral("Пул: доступ")},
                   {QStringLiteral("10.0.0.10")},
                   {QStringLiteral("131.107.155.10")}};
    flow.destination = {NodeId(id.section(u':', 2, 2)),
                        Interface::None,
                        BilingualText::same(partner),
                        addresses,
                        {}};
    if (flow.destination.node.value == QLatin1String("any"))
        flow.destination.node = {};
    flow.comment = {QStringLiteral("SIP to partners"), QStringLiteral("SIP к партнёрам")};
    flow.references = {QStringLiteral("jj618373")};
    flow.rows = {QStringLiteral("jj618373/1")};
    flow.because = {{flow.source.node, QStringLiteral("services"), QStringLiteral("federation")}};
    return flow;
}

struct Plan
{
    Topology topology;
    Catalog catalog;
    FlowSet flows;
    QList<Finding> findings;

    ExportRequest request(ExportLanguage language = ExportLanguage::English) const
    {
        ExportRequest request;
        request.topology = &topology;
        request.catalog = &catalog;
        request.flows = &flows;
        request.findings = &findings;
        request.language = language;
        request.date = QDate(2026, 11, 23);
        return request;
    }
};

/// Three flows: two partners with known addresses, one that may have any.
inline Plan madePlan(const QString &partner = QStringLiteral("fabrikam.com"))
{
    Plan plan;
    plan.topology.title = BilingualText::same(partner);
    plan.topology.organization = BilingualText::same(partner);
    Node node;
    node.id = NodeId(QStringLiteral("fabrikam"));
    node.name = BilingualText::same(partner);
    node.notes = BilingualText::same(partner);
    node.details = FederationPartner{};
    plan.topology.nodes.push_back(node);

    plan.catalog.terms.firewalls = {
        {Firewall::External, {QStringLiteral("External"), QStringLiteral("Внешний")}},
        {Firewall::Internal, {QStringLiteral("Internal"), QStringLiteral("Внутренний")}}};
    plan.flows.topology = plan.topology.title;
    plan.flows.product = QStringLiteral("lync-2013");
    plan.flows.flows = {
        madeFlow(3, QStringLiteral("sip-federation-out:edge:fabrikam"), partner,
                 {QStringLiteral("198.51.100.10")}),
        madeFlow(4, QStringLiteral("sip-federation-out:edge:northwind"),
                 QStringLiteral("northwind.example"), {QStringLiteral("198.51.100.20")}),
        madeFlow(12, QStringLiteral("sip-federation-out:edge:any"), QStringLiteral("Any"), {}),
    };
    Finding finding;
    finding.code = QStringLiteral("duplicate-address");
    finding.severity = Severity::Error;
    finding.nodes = {NodeId(QStringLiteral("fabrikam"))};
    finding.message = {partner + QStringLiteral(" twice"), partner + QStringLiteral(" дважды")};
    finding.remedy = {QStringLiteral("Change one."), QStringLiteral("Измените один.")};
    plan.findings = {finding};
    return plan;
}

/// What a format writes; fails the test where it does not write.
inline QByteArray written(const char *format, const ExportRequest &request)
{
    for (const ExportFormat &one : exportFormats()) {
        if (one.id == QLatin1String(format)) {
            const Result<QByteArray> bytes = one.write(request);
            return bytes.ok() ? *bytes : QByteArray();
        }
    }
    return {};
}

} // namespace portolan::testing
