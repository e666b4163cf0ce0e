#include "flows/findingreport.h"

#include "base/message.h"
#include "flows/flowtext.h"

namespace portolan {

namespace {

// Facts section 5: every way of agreeing on TLS, SASL and dialback is judged by the catalogue.
void checkNegotiation(FindingReport &report)
{
    for (int i : report.index().ofType(NodeType::XmppPartner)) {
        const auto &partner = *report.node(i).as<XmppPartner>();
        const NegotiationOutcome *outcome =
            report.catalog().xmppNegotiation.outcome({partner.tls, partner.sasl, partner.dialback});
        if (!outcome || outcome->finding.isEmpty())
            continue;
        const QByteArray code = outcome->finding.toLatin1();
        report.add({code.constData(),
                    {i},
                    QStringLiteral("/tls"),
                    {{"why", outcome->why}, {"result", outcome->result}},
                    report.flowsAt(i, Scenario::Xmpp)});
    }
}

// A service that took part in XMPP federation and does so no longer.
void checkRetiredPartners(FindingReport &report)
{
    constexpr const char *code = "xmpp-partner-retired";
    const FindingText &facts = report.facts(code);
    if (!facts.since.isValid() || report.today() < facts.since)
        return;
    for (int i : report.index().ofType(NodeType::XmppPartner)) {
        const QString domain = report.node(i).as<XmppPartner>()->domain;
        if (facts.names.contains(domain.toLower()))
            report.add({code,
                        {i},
                        QStringLiteral("/domain"),
                        {{"domain", BilingualText::same(domain)}, {"date", dateText(facts.since)}},
                        report.flowsAt(i)});
    }
}

constexpr FindingCheck checks[] = {checkNegotiation, checkRetiredPartners};

} // namespace

std::span<const FindingCheck> xmppChecks()
{
    return checks;
}

} // namespace portolan
