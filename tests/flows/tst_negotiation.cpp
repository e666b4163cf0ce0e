#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

/// The negotiation of XMPP partners: the whole table of facts section 5, row by row.
class NegotiationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCombination_data();
    void everyCombination();
    void tableIsComplete();
};

void NegotiationTest::everyCombination_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("verdict");
    const auto add = [](const char *combination, const char *result, const char *verdict) {
        QTest::newRow(combination) << QString::fromLatin1(result) << QString::fromLatin1(verdict);
    };
    add("R R true", "SASL over TLS", "weak");
    add("R R false", "SASL over TLS", "");
    add("O R true", "SASL over TLS, TLS dialback or TCP dialback", "weak");
    add("O R false", "SASL over TLS", "weak");
    add("N R true", "TCP dialback", "weak");
    add("N R false", "no connection", "invalid");
    add("R O true", "SASL over TLS or TLS dialback", "");
    add("R O false", "SASL over TLS", "");
    add("O O true", "SASL over TLS, TLS dialback or TCP dialback", "weak");
    add("O O false", "SASL over TLS", "weak");
    add("N O true", "TCP dialback", "weak");
    add("N O false", "no connection", "invalid");
    add("R N true", "TLS dialback", "");
    add("R N false", "no connection", "invalid");
    add("O N true", "TLS dialback or TCP dialback", "");
    add("O N false", "no connection", "invalid");
    add("N N true", "TCP dialback", "plain");
    add("N N false", "no connection", "invalid");
}

void NegotiationTest::everyCombination()
{
    QFETCH(QString, result);
    QFETCH(QString, verdict);
    const QStringList words = QString::fromLatin1(QTest::currentDataTag()).split(u' ');
    const auto negotiation = [](const QString &letter) {
        return letter == u"R"   ? Negotiation::Required
               : letter == u"O" ? Negotiation::Optional
                                : Negotiation::NotSupported;
    };
    Topology topology =
        topologyOf(dataFolder(QStringLiteral("findings/xmpp-negotiation-weak/fires.portolan")));
    auto &partner = *topology.node(NodeId(QStringLiteral("jabber")))->as<XmppPartner>();
    partner.tls = negotiation(words.at(0));
    partner.sasl = negotiation(words.at(1));
    partner.dialback = words.at(2) == u"true";
    const NegotiationOutcome *outcome =
        builtInCatalog().xmppNegotiation.outcome({partner.tls, partner.sasl, partner.dialback});
    QVERIFY(outcome);
    QCOMPARE(outcome->result.en, result);
    QStringList verdicts;
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), caseDay);
    for (const Finding &finding : findFindings(topology, builtInCatalog(), flows, caseDay)) {
        if (!finding.code.startsWith(QLatin1String("xmpp-negotiation-")))
            continue;
        verdicts.append(finding.code.mid(17));
        QCOMPARE(finding.nodes, QList<NodeId>{NodeId(QStringLiteral("jabber"))});
        QVERIFY(finding.message.en.contains(outcome->why.en));
        QVERIFY(finding.message.ru.contains(outcome->why.ru));
        QCOMPARE(finding.severity, verdict == u"invalid" ? Severity::Error
                                   : verdict == u"weak"  ? Severity::Warning
                                                         : Severity::Info);
    }
    QCOMPARE(verdicts.join(u' '), verdict);
}

void NegotiationTest::tableIsComplete()
{
    QCOMPARE(builtInCatalog().xmppNegotiation.outcomes.size(), 18);
    for (Negotiation tls : valuesOf<Negotiation>()) {
        for (Negotiation sasl : valuesOf<Negotiation>()) {
            for (bool dialback : {false, true})
                QVERIFY(builtInCatalog().xmppNegotiation.outcome({tls, sasl, dialback}));
        }
    }
}

QTEST_GUILESS_MAIN(NegotiationTest)
#include "tst_negotiation.moc"
