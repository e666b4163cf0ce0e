// A topology from a template and answers: whole, valid and without errors among the findings.
#include "edit/addresspool.h"
#include "edit/topologyplan.h"
#include "flows/deriveflows.h"
#include "flows/findings.h"
#include "topology/topologyfile.h"

#include <QDir>
#include <QTest>

using namespace portolan;

namespace {

const QDate today(2024, 1, 15);

QStringList errorsOf(const Topology &topology)
{
    QStringList errors;
    for (const Error &error : checkTopology(topology))
        errors.append(error.place.pointer + u' ' + error.message.in(Language::English));
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), today);
    for (const Finding &finding : findFindings(topology, builtInCatalog(), flows, today)) {
        if (finding.severity == Severity::Error)
            errors.append(finding.code + u' ' + finding.message.en);
    }
    return errors;
}

const TopologyTemplate &from(const char *id)
{
    const TopologyTemplate *found = topologyTemplate(QLatin1String(id));
    if (!found)
        qFatal("no template %s", id);
    return *found;
}

Topology made(const TopologyTemplate &from, const PlanAnswers &answers)
{
    return makeTopology(from, answers, builtInCatalog());
}

QList<PlanField> fieldsOf(const QList<PlanProblem> &problems)
{
    QList<PlanField> fields;
    for (const PlanProblem &problem : problems)
        fields.append(problem.field);
    return fields;
}

} // namespace

class TestTopologyPlan : public QObject
{
    Q_OBJECT

private slots:
    void everyTemplateIsListed();
    void defaultsHaveNoErrors_data();
    void defaultsHaveNoErrors();
    void otherAnswersHaveNoErrors_data() { defaultsHaveNoErrors_data(); }
    void otherAnswersHaveNoErrors();
    void namesAndAddresses();
    void partnersOfTheList();
    void wrongAnswers();
    void networkTooSmall();
};

void TestTopologyPlan::everyTemplateIsListed()
{
    const QDir folder(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/templates"));
    QCOMPARE(qsizetype(topologyTemplates().size()),
             folder.entryList({QStringLiteral("*.portolan")}).size());
    QCOMPARE(topologyTemplates().size(), size_t(8));
    for (const TopologyTemplate &one : topologyTemplates()) {
        QVERIFY(!one.name.en.isEmpty() && !one.name.ru.isEmpty());
        QVERIFY(!one.summary.en.isEmpty() && !one.summary.ru.isEmpty());
        QVERIFY(one.name.en != one.name.ru);
    }
}

void TestTopologyPlan::defaultsHaveNoErrors_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("product");
    for (const TopologyTemplate &one : topologyTemplates()) {
        for (const Product &product : builtInCatalog().products)
            QTest::addRow("%s, %s", qPrintable(one.id), qPrintable(product.id))
                << one.id << product.id;
    }
}

void TestTopologyPlan::defaultsHaveNoErrors()
{
    QFETCH(QString, id);
    QFETCH(QString, product);
    const TopologyTemplate &one = *topologyTemplate(id);
    PlanAnswers answers = defaultAnswers(one);
    answers.product = product;
    QVERIFY(checkAnswers(one, answers, builtInCatalog()).isEmpty());
    const Topology topology = made(one, answers);
    QCOMPARE(errorsOf(topology).join(u'\n'), QString());
    QCOMPARE(topology.product, product);
}

void TestTopologyPlan::otherAnswersHaveNoErrors()
{
    QFETCH(QString, id);
    QFETCH(QString, product);
    const TopologyTemplate &one = *topologyTemplate(id);
    PlanAnswers answers = defaultAnswers(one);
    answers.product = product;
    answers.organization = BilingualText::same(QStringLiteral("Вымпел"));
    answers.sipDomain = QStringLiteral("Vympel.example.org");
    answers.internalDomain = QStringLiteral("ad.vympel.example.org");
    answers.namePattern = QStringLiteral("msk-{role}-{n}.{domain}");
    answers.edgeServers = asksForEdgeCount(one) ? 5 : 1;
    answers.frontEndServers = 4;
    answers.edgeInternal = QStringLiteral("172.16.1.11");
    answers.edgeExternal = asksForPublicAddresses(one) ? QStringLiteral("172.16.2.11")
                                                       : QStringLiteral("198.51.100.11");
    answers.edgePublic = QStringLiteral("203.0.113.11");
    answers.insideAddress = QStringLiteral("10.1.2.3");
    answers.partners = QStringLiteral("fabrikam.com;198.51.100.200\nlitware.com");
    QVERIFY(checkAnswers(one, answers, builtInCatalog()).isEmpty());
    const Topology topology = made(one, answers);
    QCOMPARE(errorsOf(topology).join(u'\n'), QString());
    // Nothing of the example is left.
    const QByteArray bytes = writeTopology(topology);
    for (const char *rest : {"contoso", "Contoso", "10.45.16", "172.25.33", "192.0.2", "10.20."})
        QVERIFY2(!bytes.contains(rest), rest);
}

void TestTopologyPlan::namesAndAddresses()
{
    const TopologyTemplate &one = from("hardware-public");
    PlanAnswers answers = defaultAnswers(one);
    answers.sipDomain = QStringLiteral("adatum.com");
    answers.internalDomain = QStringLiteral("adatum.net");
    answers.edgeServers = 3;
    answers.services.insert(Service::Xmpp);
    const Topology topology = made(one, answers);
    const auto *pool = topology.node(NodeId(QStringLiteral("edge")))->as<EdgePool>();
    QCOMPARE(pool->fqdn, QStringLiteral("edgepool.adatum.com"));
    QCOMPARE(pool->servers.size(), size_t(3));
    QCOMPARE(pool->servers[2].fqdn, QStringLiteral("edge03.adatum.com"));
    QCOMPARE(pool->servers[2].internal.address.toString(), QStringLiteral("172.25.33.12"));
    QCOMPARE(pool->externalFqdns.value(Interface::Access), QStringLiteral("sip.adatum.com"));
    QVERIFY(pool->virtualAddresses.av.isSet());
    const auto *frontEnd = topology.node(NodeId(QStringLiteral("fe")))->as<FrontEndPool>();
    QCOMPARE(frontEnd->servers[0].fqdn, QStringLiteral("fe01.adatum.net"));
    QVERIFY(frontEnd->xmppGateway);
    QCOMPARE(errorsOf(topology).join(u'\n'), QString());
    QCOMPARE(writeTopology(topology), writeTopology(made(one, answers)));
    // The title is in both languages, with the organisation's name in each.
    answers.organization = {QStringLiteral("Works"), QStringLiteral("Завод")};
    const Topology named = made(one, answers);
    QCOMPARE(named.organization, answers.organization);
    QCOMPARE(named.title, BilingualText(QStringLiteral("Works: ") + one.name.en,
                                        QStringLiteral("Завод: ") + one.name.ru));
    answers.organization = {};
    QCOMPARE(made(one, answers).title, one.name);
}

void TestTopologyPlan::partnersOfTheList()
{
    const TopologyTemplate &one = from("empty");
    PlanAnswers answers = defaultAnswers(one);
    answers.partners = QStringLiteral("# known ones\nfabrikam.com; Lync 2010\nXMPP; chat.org");
    const Topology topology = made(one, answers);
    QCOMPARE(topology.nodes.size(), size_t(2));
    QCOMPARE(topology.nodes[0].as<FederationPartner>()->product, QStringLiteral("lync-2010"));
    QVERIFY(topology.nodes[1].as<XmppPartner>());
}

void TestTopologyPlan::wrongAnswers()
{
    const TopologyTemplate &one = from("dns-nat");
    PlanAnswers answers = defaultAnswers(one);
    answers.sipDomain = QStringLiteral("contoso");
    answers.edgeInternal = QStringLiteral("172.25.33");
    answers.edgePublic.clear();
    answers.insideAddress = QStringLiteral("127.0.0.1");
    answers.partners = QStringLiteral("fabrikam.com\nnot a domain");
    const QList<PlanProblem> problems = checkAnswers(one, answers, builtInCatalog());
    QCOMPARE(fieldsOf(problems),
             (QList<PlanField>{PlanField::SipDomain, PlanField::EdgeInternal, PlanField::EdgePublic,
                               PlanField::InsideAddress, PlanField::Partners}));
    for (const PlanProblem &problem : problems)
        QVERIFY(problem.message.in(Language::English) != problem.message.in(Language::Russian));
    answers = defaultAnswers(one);
    answers.namePattern = QStringLiteral("server.{domain}");
    QCOMPARE(fieldsOf(checkAnswers(one, answers, builtInCatalog())),
             QList<PlanField>{PlanField::NamePattern});
    answers.namePattern = QStringLiteral("{role}_{n}.{domain}");
    QCOMPARE(fieldsOf(checkAnswers(one, answers, builtInCatalog())),
             QList<PlanField>{PlanField::NamePattern});
}

void TestTopologyPlan::networkTooSmall()
{
    const TopologyTemplate &one = from("dns-nat");
    const auto fieldFor = [&](QString PlanAnswers::*answer, const char *start) {
        PlanAnswers answers = defaultAnswers(one);
        answers.*answer = QLatin1String(start);
        return fieldsOf(checkAnswers(one, answers, builtInCatalog()));
    };
    QCOMPARE(fieldFor(&PlanAnswers::edgeInternal, "172.25.33.254"),
             QList<PlanField>{PlanField::EdgeInternal});
    QCOMPARE(fieldFor(&PlanAnswers::edgeExternal, "10.45.16.250"),
             QList<PlanField>{PlanField::EdgeExternal});
    QCOMPARE(fieldFor(&PlanAnswers::edgePublic, "192.0.2.250"),
             QList<PlanField>{PlanField::EdgePublic});
    QCOMPARE(fieldFor(&PlanAnswers::insideAddress, "10.20.10.253"),
             QList<PlanField>{PlanField::InsideAddress});
}

QTEST_GUILESS_MAIN(TestTopologyPlan)
#include "tst_topologyplan.moc"
