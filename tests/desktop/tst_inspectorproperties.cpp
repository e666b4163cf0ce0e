#include "inspectorfixture.h"

using namespace portolan;

class InspectorPropertiesTest : public InspectorFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void editsEveryProperty_data();
    void editsEveryProperty();
    void editsEverySetting_data();
    void editsEverySetting();
    void sitesComeAndGo();
    void negotiationSaysWhatComesOfIt();
    void everyKeyOfTheSchemaHasAnEditor_data();
    void everyKeyOfTheSchemaHasAnEditor();
};

void InspectorPropertiesTest::editsEveryProperty_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonValue>("expected");
    const auto add = [](NodeType type, const QString &name, const QString &input,
                        const QJsonValue &expected) {
        QTest::newRow(qPrintable(nameOf(type) + name)) << int(type) << name << input << expected;
    };
    const auto text = [&](NodeType type, const QByteArray &name, const char *input) {
        add(type, QString::fromLatin1(name), QString::fromUtf8(input), QString::fromUtf8(input));
    };
    const auto number = [&](NodeType type, const QByteArray &name, int input) {
        add(type, QString::fromLatin1(name), QString::number(input), input);
    };
    const auto flag = [&](NodeType type, const char *name, bool expected) {
        add(type, QString::fromLatin1(name), {}, expected);
    };
    const auto lines = [&](NodeType type, const char *name, const QStringList &input) {
        add(type, QString::fromLatin1(name), input.join(u'\n'), QJsonArray::fromStringList(input));
    };
    const QStringList networks = {QStringLiteral("198.51.100.0/24"), QStringLiteral("2001:db8::1")};

    for (NodeType type : valuesOf<NodeType>()) {
        text(type, "/name", "New name");
        text(type, "/notes", "First\nsecond");
        text(type, "/site", "hq");
    }

    const NodeType edge = NodeType::EdgePool;
    text(edge, "/fqdn", "pool.example.com");
    text(edge, "/nextHop", "front-end-pool");
    flag(edge, "/push", true);
    flag(edge, "/nat", true);
    text(edge, "/loadBalancing", "dns");
    text(edge, "/addressPlan", "shared");
    text(edge, "/externalFqdns/access", "a.example.com");
    text(edge, "/externalFqdns/web-conferencing", "w.example.com");
    text(edge, "/externalFqdns/av", "v.example.com");
    for (QLatin1String port : portNames()) {
        number(edge, "/ports/" + QByteArray(port.data(), port.size()), 4711);
    }
    text(edge, "/servers/0/fqdn", "s.example.com");
    for (const char *part : {"internal", "access", "web-conferencing", "av"}) {
        const QByteArray interface = QByteArray("/servers/0/") + part;
        text(edge, interface + "/address", "192.0.2.200");
        number(edge, interface + "/prefix", 28);
        text(edge, interface + "/publicAddress", "203.0.113.200");
        text(edge, interface + "/address6", "2001:db8::77");
        number(edge, interface + "/prefix6", 80);
        text(edge, interface + "/gateway", "192.0.2.1");
        text(edge, QByteArray("/virtual/") + part + "/address", "192.0.2.201");
    }

    lines(edge, "/dnsServers", {QStringLiteral("192.0.2.53"), QStringLiteral("2001:db8::53")});

    const NodeType pool = NodeType::FrontEndPool;
    text(pool, "/fqdn", "p.example.net");
    flag(pool, "/xmppGateway", true);
    text(pool, "/mediaEdge", "edge-pool");
    text(pool, "/virtual", "203.0.113.99");
    text(pool, "/servers/0/fqdn", "f.example.net");
    text(pool, "/servers/0/address", "203.0.113.98");
    add(pool, QStringLiteral("/centralManagement"), {}, QJsonValue(QJsonValue::Undefined));

    const NodeType director = NodeType::Director;
    text(director, "/fqdn", "d.example.net");
    text(director, "/virtual", "203.0.113.97");
    text(director, "/servers/0/fqdn", "d1.example.net");
    text(director, "/servers/0/address", "2001:db8::5");

    const NodeType proxy = NodeType::ReverseProxy;
    text(proxy, "/fqdn", "rp.example.com");
    flag(proxy, "/http", true);
    lines(proxy, "/externalFqdns",
          {QStringLiteral("meet.example.com"), QStringLiteral("dialin.example.com")});
    lines(proxy, "/officeWebApps", networks);
    text(proxy, "/servers/0/external/address", "192.0.2.150");
    text(proxy, "/servers/0/internal/address", "198.51.100.150");

    const NodeType partner = NodeType::FederationPartner;
    text(partner, "/sipDomain", "fabrikam.com");
    text(partner, "/product", "ocs-2007");
    text(partner, "/discovery", "discovered");
    text(partner, "/accessEdgeFqdn", "sip.fabrikam.com");
    lines(partner, "/addresses", networks);

    const NodeType hosting = NodeType::HostingProvider;
    text(hosting, "/fqdn", "h.example.org");
    text(hosting, "/product", "teams");
    lines(hosting, "/addresses", networks);

    const NodeType provider = NodeType::PublicImProvider;
    text(provider, "/provider", "yahoo");
    flag(provider, "/audioVideo", true);
    flag(provider, "/directorySearch", true);
    text(provider, "/region", "mainland-china");
    lines(provider, "/addresses", networks);

    const NodeType xmpp = NodeType::XmppPartner;
    text(xmpp, "/domain", "chat.example.org");
    text(xmpp, "/gatewayFqdn", "gw.example.org");
    text(xmpp, "/tls", "optional");
    text(xmpp, "/sasl", "not-supported");
    flag(xmpp, "/dialback", false);
    lines(xmpp, "/addresses", networks);

    lines(NodeType::ExternalUsers, "/addresses", networks);
    number(NodeType::ExternalUsers, "/count", 12000);
    text(NodeType::Note, "/text", "A note\nof two lines");
}

void InspectorPropertiesTest::editsEveryProperty()
{
    QFETCH(int, type);
    QFETCH(QString, name);
    QFETCH(QString, input);
    QFETCH(QJsonValue, expected);
    const auto nodeType = NodeType(type);
    m_selection->selectNode(idOf(nodeType));
    const QByteArray before = writeTopology(m_document->topology());
    QWidget *field = editor(name);
    QVERIFY2(field, qPrintable(name));
    QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(name));
    const QString shownBefore = shown(field);

    enter(field, input);
    QCOMPARE(valueAt(nodeJson(nodeType), name), expected);
    QCOMPARE(editor(name), field);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(!m_document->undoStack()->undoText().isEmpty());

    m_document->undoStack()->undo();
    QCOMPARE(writeTopology(m_document->topology()), before);
    QCOMPARE(shown(editor(name)), shownBefore);
    m_document->undoStack()->redo();
    QCOMPARE(valueAt(nodeJson(nodeType), name), expected);
}

void InspectorPropertiesTest::editsEverySetting_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonValue>("expected");
    const auto add = [](const char *name, const char *input) {
        QTest::newRow(name) << QString::fromLatin1(input) << QJsonValue(QLatin1String(input));
    };
    add("/title", "Another title");
    add("/organization", "Contoso");
    add("/product", "sfb-2015");
    add("/reading", "documented");
    add("/document", "jj618373");
    add("/firewalls/external/name", "FW-1");
    add("/firewalls/internal/name", "FW-2");
    QTest::newRow("/sipDomains") << QStringLiteral("a.example\nb.example")
                                 << QJsonValue(QJsonArray{QStringLiteral("a.example"),
                                                          QStringLiteral("b.example")});
    QTest::newRow("/internalNetworks")
        << QStringLiteral("10.0.0.0/8") << QJsonValue(QJsonArray{QStringLiteral("10.0.0.0/8")});
}

void InspectorPropertiesTest::editsEverySetting()
{
    QFETCH(QString, input);
    QFETCH(QJsonValue, expected);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray before = writeTopology(m_document->topology());
    QVERIFY2(editor(name), qPrintable(name));
    enter(editor(name), input);
    QCOMPARE(valueAt(writeTopology(m_document->topology()), name), expected);
    QCOMPARE(m_document->topology().nodes.size(), size_t(10));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(writeTopology(m_document->topology()), before);
}

void InspectorPropertiesTest::sitesComeAndGo()
{
    const auto click = [this](const char *name) {
        auto *button = m_panel->findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY2(button, name);
        button->click();
    };
    const QByteArray before = writeTopology(m_document->topology());
    click("/sites/add");
    click("/sites/add");
    QCOMPARE(m_document->topology().sites.size(), 2);
    QCOMPARE(m_document->topology().sites.at(1).id, QStringLiteral("site-2"));
    enter(editor(QStringLiteral("/sites/0/id")), QStringLiteral("hq"));
    enter(editor(QStringLiteral("/sites/0/name")), QStringLiteral("Head office"));
    enter(editor(QStringLiteral("/sites/0/federationRoute")), QStringLiteral("edge-pool"));
    enter(editor(QStringLiteral("/sites/1/xmppRoute")), QStringLiteral("edge-pool"));
    const QList<Site> &sites = m_document->topology().sites;
    QCOMPARE(sites.first().id, QStringLiteral("hq"));
    QCOMPARE(sites.first().name.en, QStringLiteral("Head office"));
    QCOMPARE(sites.first().federationRoute, idOf(NodeType::EdgePool));
    QCOMPARE(sites.at(1).xmppRoute, idOf(NodeType::EdgePool));
    // Two sites of one id are refused, and the other settings stay editable beside the routes.
    enter(editor(QStringLiteral("/sites/1/id")), QStringLiteral("hq"));
    QVERIFY(!error(QStringLiteral("/sites/1/id"))->isHidden());
    QCOMPARE(m_document->topology().sites.at(1).id, QStringLiteral("h")); // as far as it was free
    enter(editor(QStringLiteral("/organization")), QStringLiteral("Contoso"));
    QCOMPARE(m_document->topology().organization, BilingualText::same(QStringLiteral("Contoso")));
    QCOMPARE(m_document->topology().nodes.size(), size_t(10));
    // The route of a pool that goes is gone with it.
    m_document->removeNodes({idOf(NodeType::EdgePool)});
    QVERIFY(m_document->topology().sites.first().federationRoute.isEmpty());
    click("/sites/1/remove");
    click("/sites/0/remove");
    QVERIFY(m_document->topology().sites.isEmpty());
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QCOMPARE(writeTopology(m_document->topology()), before);
}

void InspectorPropertiesTest::negotiationSaysWhatComesOfIt()
{
    m_selection->selectNode(idOf(NodeType::XmppPartner));
    const auto text = [this](const char *name) {
        return m_panel->findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(text("negotiation/result"), QStringLiteral("Result: SASL over TLS"));
    QVERIFY(text("negotiation/why").startsWith(QStringLiteral("SASL is required")));
    enter(editor(QStringLiteral("/sasl")), QStringLiteral("optional"));
    QCOMPARE(text("negotiation/result"), QStringLiteral("Result: SASL over TLS or TLS dialback"));
    QVERIFY(text("negotiation/why").contains(QStringLiteral("C37")));
    enter(editor(QStringLiteral("/dialback")), {});
    QCOMPARE(text("negotiation/result"), QStringLiteral("Result: SASL over TLS"));
    m_panel->setLanguage(Language::Russian);
    QVERIFY(text("negotiation/result").contains(QStringLiteral("SASL поверх TLS")));
}

void InspectorPropertiesTest::everyKeyOfTheSchemaHasAnEditor_data()
{
    QTest::addColumn<int>("type");
    for (NodeType type : valuesOf<NodeType>())
        QTest::newRow(nameOf(type).data()) << int(type);
}

void InspectorPropertiesTest::everyKeyOfTheSchemaHasAnEditor()
{
    QFETCH(int, type);
    const auto nodeType = NodeType(type);
    QFile file(QStringLiteral(":/schema/topology.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray schema = file.readAll();
    const QJsonObject keys =
        valueAt(schema, QStringLiteral("/$defs/%1/properties").arg(nameOf(nodeType))).toObject();
    QVERIFY(keys.size() >= 5);
    m_selection->selectNode(idOf(nodeType));
    QStringList names;
    for (QWidget *widget : m_panel->findChildren<QWidget *>())
        names.append(widget->objectName());
    for (const QString &key : keys.keys()) {
        if (key == QLatin1String("type")) // said by the title, fixed for life
            continue;
        const bool found = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
            return name == u'/' + key || name.startsWith(u'/' + key + u'/');
        });
        QVERIFY2(found, qPrintable(key));
    }
}

QTEST_MAIN(InspectorPropertiesTest)
#include "tst_inspectorproperties.moc"
