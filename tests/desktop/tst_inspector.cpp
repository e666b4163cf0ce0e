#include "desktop/inspector/inspectorpanel.h"
#include "desktop/selection.h"
#include "edit/document.h"
#include "topology/topologyfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace portolan;

namespace {

NodeId idOf(NodeType type)
{
    return NodeId(QString(nameOf(type)));
}

QJsonValue valueAt(const QByteArray &json, const QString &pointer)
{
    QJsonValue at = QJsonDocument::fromJson(json).object();
    for (const QString &step : pointer.split(u'/', Qt::SkipEmptyParts))
        at = at.isArray() ? at.toArray().at(step.toInt()) : at.toObject().value(step);
    return at;
}

// Keys for Latin letters; whatever no key of a test has comes as from an input method.
void typeText(QWidget *editor, const QString &text)
{
    const bool latin = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < u'\x7f'; });
    if (latin) {
        QTest::keyClicks(editor, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(editor, &event);
}

// What a person does: types over what is there, ticks, or picks from the list.
void enter(QWidget *editor, const QString &input)
{
    editor->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->selectAll();
        if (input.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            typeText(line, input);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->selectAll();
        for (QChar c : input) {
            if (c == u'\n')
                QTest::keyClick(text, Qt::Key_Return);
            else
                typeText(text, QString(c));
        }
    } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->click();
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(input));
        QVERIFY2(combo->currentIndex() >= 0, qPrintable(input));
        emit combo->activated(combo->currentIndex());
    } else {
        QFAIL("no editor");
    }
}

QString shown(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return line->text();
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (auto *box = qobject_cast<QCheckBox *>(editor))
        return box->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
    auto *combo = qobject_cast<QComboBox *>(editor);
    return combo ? combo->currentData().toString() : QString();
}

} // namespace

class InspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void editsEveryProperty_data();
    void editsEveryProperty();
    void editsEverySetting_data();
    void editsEverySetting();
    void everyKeyOfTheSchemaHasAnEditor_data();
    void everyKeyOfTheSchemaHasAnEditor();
    void invalidTextStaysOut();
    void escapeRestores();
    void typingIsOneStep();
    void keepsTheCursor();
    void foreignChangesAreShown();
    void bilingualTexts();
    void servicesBringTheirInterfaces();
    void addsAndRemovesServers();
    void natShowsPublicAddresses();
    void virtualAddressesWithHardware();
    void renamesTheNode();
    void referencesOfferFittingNodes();
    void severalNodesOfOneType();
    void severalNodesOfManyTypes();
    void showsAFlow();
    void suppressesAFlow();
    void findingsLeadToProperties();
    void fitsANarrowPanel_data();
    void fitsANarrowPanel();
    void speaksBothLanguages();
    void deletedNodesGiveWayToSettings();

private:
    QWidget *editor(const QString &name) const { return m_panel->findChild<QWidget *>(name); }
    QLabel *error(const QString &pointer) const
    {
        return m_panel->findChild<QLabel *>(pointer + QStringLiteral("/error"));
    }
    QString title() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("inspector/title"))->text();
    }
    QByteArray nodeJson(NodeType type) const
    {
        return writeNode(*m_document->topology().node(idOf(type)));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<InspectorPanel> m_panel;
};

void InspectorTest::init()
{
    Topology topology;
    topology.title = QStringLiteral("Test");
    for (NodeType type :
         {NodeType::FrontEndPool, NodeType::Director, NodeType::EdgePool, NodeType::ReverseProxy,
          NodeType::FederationPartner, NodeType::HostingProvider, NodeType::PublicImProvider,
          NodeType::XmppPartner, NodeType::ExternalUsers, NodeType::Note})
        topology.nodes.push_back(newNode(topology, type));
    m_document = std::make_unique<Document>(builtInCatalog());
    m_document->reset(topology);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<InspectorPanel>(m_document.get(), m_selection.get());
    m_panel->resize(320, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void InspectorTest::cleanup()
{
    m_panel.reset();
    m_selection.reset();
    m_document.reset();
}

void InspectorTest::editsEveryProperty_data()
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
        text(edge, QByteArray("/virtual/") + part + "/address", "192.0.2.201");
    }

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
    text(NodeType::Note, "/text", "A note\nof two lines");
}

void InspectorTest::editsEveryProperty()
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

void InspectorTest::editsEverySetting_data()
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

void InspectorTest::editsEverySetting()
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

void InspectorTest::everyKeyOfTheSchemaHasAnEditor_data()
{
    QTest::addColumn<int>("type");
    for (NodeType type : valuesOf<NodeType>())
        QTest::newRow(nameOf(type).data()) << int(type);
}

void InspectorTest::everyKeyOfTheSchemaHasAnEditor()
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

void InspectorTest::invalidTextStaysOut()
{
    m_selection->selectNode(idOf(NodeType::FrontEndPool));
    const QString name = QStringLiteral("/servers/0/address");
    const QByteArray before = writeTopology(m_document->topology());
    enter(editor(name), QStringLiteral("300.1.2.3"));
    // The first characters are no address either: nothing was ever committed.
    QCOMPARE(writeTopology(m_document->topology()), before);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QVERIFY(error(name)->isVisible());
    QVERIFY2(error(name)->text().contains(QLatin1String("300.1.2.3")),
             qPrintable(error(name)->text()));
    QVERIFY(!editor(name)->styleSheet().isEmpty());
    QCOMPARE(editor(name)->accessibleDescription(), error(name)->text());

    // A change elsewhere leaves what is being typed alone.
    auto node = *m_document->topology().node(idOf(NodeType::Note));
    node.site = QStringLiteral("elsewhere");
    QVERIFY(m_document->changeNode(node, QStringLiteral("test")).isEmpty());
    QCOMPARE(shown(editor(name)), QStringLiteral("300.1.2.3"));

    enter(editor(name), QStringLiteral("203.0.113.77"));
    QVERIFY(error(name)->isHidden());
    QVERIFY(editor(name)->styleSheet().isEmpty());
    QCOMPARE(valueAt(nodeJson(NodeType::FrontEndPool), name).toString(),
             QStringLiteral("203.0.113.77"));
}

void InspectorTest::escapeRestores()
{
    m_selection->selectNode(idOf(NodeType::FrontEndPool));
    const QString name = QStringLiteral("/fqdn");
    const QString before = shown(editor(name));
    enter(editor(name), {});
    QVERIFY(error(name)->isVisible());
    QTest::keyClick(editor(name), Qt::Key_Escape);
    QCOMPARE(shown(editor(name)), before);
    QVERIFY(error(name)->isHidden());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void InspectorTest::typingIsOneStep()
{
    m_selection->selectNode(idOf(NodeType::FrontEndPool));
    enter(editor(QStringLiteral("/fqdn")), QStringLiteral("abc.example"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    enter(editor(QStringLiteral("/name")), QStringLiteral("abc"));
    QCOMPARE(m_document->undoStack()->count(), 2);
    // The field once more, after the focus was elsewhere: a step of its own.
    enter(editor(QStringLiteral("/fqdn")), QStringLiteral("def.example"));
    QCOMPARE(m_document->undoStack()->count(), 3);
    m_document->undoStack()->undo();
    QCOMPARE(shown(editor(QStringLiteral("/fqdn"))), QStringLiteral("abc.example"));
}

void InspectorTest::keepsTheCursor()
{
    m_selection->selectNode(idOf(NodeType::FrontEndPool));
    auto *line = qobject_cast<QLineEdit *>(editor(QStringLiteral("/fqdn")));
    QVERIFY(line);
    line->setFocus();
    line->setText(QString()); // as if freshly shown: programs do not commit
    m_document->undoStack()->clear();
    QTest::keyClicks(line, QStringLiteral("ab.example"));
    line->setCursorPosition(1);
    QTest::keyClicks(line, QStringLiteral("xy"));
    QCOMPARE(line->text(), QStringLiteral("axyb.example"));
    QCOMPARE(line->cursorPosition(), 3);
    QVERIFY(line->hasFocus());
    QCOMPARE(editor(QStringLiteral("/fqdn")), line);

    m_selection->selectNode(idOf(NodeType::FederationPartner));
    auto *text = qobject_cast<QPlainTextEdit *>(editor(QStringLiteral("/addresses")));
    QVERIFY(text);
    enter(text, QStringLiteral("192.0.2.1\n192.0.2.2\n"));
    QCOMPARE(text->toPlainText(), QStringLiteral("192.0.2.1\n192.0.2.2\n"));
    QVERIFY(text->hasFocus());
}

void InspectorTest::foreignChangesAreShown()
{
    m_selection->selectNode(idOf(NodeType::FrontEndPool));
    auto node = *m_document->topology().node(idOf(NodeType::FrontEndPool));
    node.as<FrontEndPool>()->fqdn = QStringLiteral("changed.example");
    node.as<FrontEndPool>()->xmppGateway = true;
    QVERIFY(m_document->changeNode(node, QStringLiteral("test")).isEmpty());
    QCOMPARE(shown(editor(QStringLiteral("/fqdn"))), QStringLiteral("changed.example"));
    QCOMPARE(shown(editor(QStringLiteral("/xmppGateway"))), QStringLiteral("on"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void InspectorTest::bilingualTexts()
{
    m_selection->selectNode(idOf(NodeType::EdgePool));
    enter(editor(QStringLiteral("/name")), QStringLiteral("Edge"));
    QVERIFY(!editor(QStringLiteral("/name/ru"))->isVisible());
    enter(editor(QStringLiteral("/name/differs")), {});
    QVERIFY(editor(QStringLiteral("/name/ru"))->isVisible());
    QCOMPARE(shown(editor(QStringLiteral("/name/ru"))), QStringLiteral("Edge"));
    enter(editor(QStringLiteral("/name/ru")), QStringLiteral("Пул"));
    const Node *node = m_document->topology().node(idOf(NodeType::EdgePool));
    QCOMPARE(node->name, BilingualText(QStringLiteral("Edge"), QStringLiteral("Пул")));
    // Shown again from the document.
    m_selection->clear();
    m_selection->selectNode(idOf(NodeType::EdgePool));
    QCOMPARE(shown(editor(QStringLiteral("/name/ru"))), QStringLiteral("Пул"));
    enter(editor(QStringLiteral("/name/differs")), {});
    node = m_document->topology().node(idOf(NodeType::EdgePool));
    QCOMPARE(node->name, BilingualText::same(QStringLiteral("Edge")));
}

void InspectorTest::servicesBringTheirInterfaces()
{
    m_selection->selectNode(idOf(NodeType::EdgePool));
    enter(editor(QStringLiteral("/services/av")), {});
    enter(editor(QStringLiteral("/services/xmpp")), {});
    const auto *pool = m_document->topology().node(idOf(NodeType::EdgePool))->as<EdgePool>();
    QVERIFY(!pool->services.contains(Service::Av));
    QVERIFY(pool->services.contains(Service::Xmpp));
    enter(editor(QStringLiteral("/servers/0/av/address")), {});
    pool = m_document->topology().node(idOf(NodeType::EdgePool))->as<EdgePool>();
    QVERIFY(!pool->servers.front().av.isSet());
    enter(editor(QStringLiteral("/services/av")), {});
    pool = m_document->topology().node(idOf(NodeType::EdgePool))->as<EdgePool>();
    QVERIFY(pool->services.contains(Service::Av));
    QVERIFY(pool->servers.front().av.isSet());
    QCOMPARE(shown(editor(QStringLiteral("/servers/0/av/address"))),
             pool->servers.front().av.address.toString());
}

void InspectorTest::addsAndRemovesServers()
{
    for (NodeType type :
         {NodeType::EdgePool, NodeType::FrontEndPool, NodeType::Director, NodeType::ReverseProxy}) {
        m_selection->selectNode(idOf(type));
        const QByteArray before = nodeJson(type);
        QVERIFY(!editor(QStringLiteral("/servers/0/remove"))->isEnabled());
        QTest::mouseClick(editor(QStringLiteral("/servers/add")), Qt::LeftButton);
        QCOMPARE(valueAt(nodeJson(type), QStringLiteral("/servers")).toArray().size(), 2);
        QWidget *second = editor(QStringLiteral("/servers/1/fqdn"));
        QVERIFY(second);
        QVERIFY(second->hasFocus());
        QCOMPARE(shown(second),
                 valueAt(nodeJson(type), QStringLiteral("/servers/1/fqdn")).toString());
        QTest::mouseClick(editor(QStringLiteral("/servers/0/remove")), Qt::LeftButton);
        QCOMPARE(valueAt(nodeJson(type), QStringLiteral("/servers")).toArray().size(), 1);
        QVERIFY(!editor(QStringLiteral("/servers/1/fqdn")));
        QCOMPARE(shown(editor(QStringLiteral("/servers/0/fqdn"))),
                 valueAt(nodeJson(type), QStringLiteral("/servers/0/fqdn")).toString());
        m_document->undoStack()->undo();
        m_document->undoStack()->undo();
        QCOMPARE(nodeJson(type), before);
    }
}

void InspectorTest::natShowsPublicAddresses()
{
    m_selection->selectNode(idOf(NodeType::EdgePool));
    const QString name = QStringLiteral("/servers/0/av/publicAddress");
    QVERIFY(!editor(name)->isVisible());
    enter(editor(QStringLiteral("/nat")), {});
    QVERIFY(editor(name)->isVisible());
    QVERIFY(!editor(QStringLiteral("/servers/0/internal/publicAddress"))->isVisible());
    enter(editor(name), QStringLiteral("203.0.113.5"));
    enter(editor(QStringLiteral("/nat")), {});
    QVERIFY2(editor(name)->isVisible(), "an address that does not belong there can be taken out");
}

void InspectorTest::virtualAddressesWithHardware()
{
    m_selection->selectNode(idOf(NodeType::EdgePool));
    const QString name = QStringLiteral("/virtual/access/address");
    QVERIFY(!editor(name)->isVisible());
    enter(editor(QStringLiteral("/loadBalancing")), QStringLiteral("hardware"));
    QVERIFY(editor(name)->isVisible());
    enter(editor(name), QStringLiteral("192.0.2.99"));
    QVERIFY(m_document->topology().node(idOf(NodeType::EdgePool))->as<EdgePool>()->hasVirtual);
    enter(editor(name), {});
    QVERIFY(!m_document->topology().node(idOf(NodeType::EdgePool))->as<EdgePool>()->hasVirtual);
}

void InspectorTest::renamesTheNode()
{
    m_selection->selectNode(idOf(NodeType::FrontEndPool));
    QWidget *id = editor(QStringLiteral("/id"));
    enter(id, QStringLiteral("director"));
    QTest::keyClick(id, Qt::Key_Return);
    QVERIFY(error(QStringLiteral("/id"))->isVisible());
    enter(id, QStringLiteral("pool-one"));
    QTest::keyClick(id, Qt::Key_Return);
    const NodeId renamed(QStringLiteral("pool-one"));
    QVERIFY(m_document->topology().node(renamed));
    QCOMPARE(m_selection->nodes(), QSet<NodeId>{renamed});
    QCOMPARE(shown(editor(QStringLiteral("/id"))), QStringLiteral("pool-one"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void InspectorTest::referencesOfferFittingNodes()
{
    m_selection->selectNode(idOf(NodeType::EdgePool));
    auto *nextHop = qobject_cast<QComboBox *>(editor(QStringLiteral("/nextHop")));
    QVERIFY(nextHop);
    QCOMPARE(nextHop->count(), 3); // none, Front End pool, Director
    QCOMPARE(nextHop->currentData().toString(), QStringLiteral("director"));
    QVERIFY(m_document->addNode(NodeType::Director).ok());
    QCOMPARE(nextHop->count(), 4);
    QCOMPARE(nextHop->currentData().toString(), QStringLiteral("director"));
    enter(nextHop, QString());
    QVERIFY(
        m_document->topology().node(idOf(NodeType::EdgePool))->as<EdgePool>()->nextHop.isEmpty());
}

void InspectorTest::severalNodesOfOneType()
{
    const auto second = m_document->addNode(NodeType::FederationPartner);
    QVERIFY(second.ok());
    m_selection->selectNode(*second);
    enter(editor(QStringLiteral("/product")), QStringLiteral("ocs-2007"));
    m_document->undoStack()->clear();
    m_selection->select({idOf(NodeType::FederationPartner), *second}, {});
    auto *product = qobject_cast<QComboBox *>(editor(QStringLiteral("/product")));
    QVERIFY(product);
    QCOMPARE(product->currentIndex(), -1); // they differ
    enter(product, QStringLiteral("lync-2010"));
    for (const NodeId &id : {idOf(NodeType::FederationPartner), *second}) {
        QCOMPARE(m_document->topology().node(id)->as<FederationPartner>()->product,
                 QStringLiteral("lync-2010"));
    }
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(product->currentData().toString(), QStringLiteral("lync-2010"));
}

void InspectorTest::severalNodesOfManyTypes()
{
    m_selection->select({idOf(NodeType::Note), idOf(NodeType::Director)}, {});
    QVERIFY(!editor(QStringLiteral("/site")));
    QVERIFY2(title().contains(u'2'), qPrintable(title()));
    QTest::mouseClick(editor(QStringLiteral("inspector/delete")), Qt::LeftButton);
    QVERIFY(!m_document->topology().node(idOf(NodeType::Note)));
    QVERIFY(!m_document->topology().node(idOf(NodeType::Director)));
    QVERIFY(editor(QStringLiteral("/title")));
}

void InspectorTest::showsAFlow()
{
    QVERIFY(!m_document->flows().flows.empty());
    for (const Flow &flow : m_document->flows().flows) {
        m_selection->selectFlow(flow.id);
        const auto text = [&](const char *name) {
            auto *label = m_panel->findChild<QLabel *>(QString::fromLatin1(name));
            return label ? label->text() : QString();
        };
        QCOMPARE(text("flow/number"), flowNumberText(flow.number));
        QVERIFY(!text("flow/sentence").isEmpty());
        QCOMPARE(text("flow/source"), flow.source.label.en);
        QCOMPARE(text("flow/destination"), flow.destination.label.en);
        for (const QString &address : flow.source.addresses)
            QVERIFY(text("flow/source/addresses").contains(address));
        QVERIFY(text("flow/protocol").contains(flow.application));
        for (const QString &code : flow.contradictions)
            QVERIFY(editor(QStringLiteral("flow/contradiction/") + code));
    }
}

void InspectorTest::suppressesAFlow()
{
    const FlowId flow = m_document->flows().flows.front().id;
    m_selection->selectFlow(flow);
    QTest::mouseClick(editor(QStringLiteral("flow/suppress")), Qt::LeftButton);
    enter(editor(QStringLiteral("flow/suppress/reason")), QStringLiteral("Not here"));
    QTest::mouseClick(editor(QStringLiteral("flow/suppress/confirm")), Qt::LeftButton);
    QVERIFY(!m_document->flows().flow(flow));
    QCOMPARE(m_document->topology().suppressedFlows.front().reason.en, QStringLiteral("Not here"));
    QVERIFY(editor(QStringLiteral("flow/restore")));
    QTest::mouseClick(editor(QStringLiteral("flow/restore")), Qt::LeftButton);
    QVERIFY(m_document->flows().flow(flow));
    QVERIFY(editor(QStringLiteral("flow/number")));
}

void InspectorTest::findingsLeadToProperties()
{
    emit m_selection->propertyRequested(idOf(NodeType::EdgePool),
                                        QStringLiteral("/servers/0/access/address"));
    QCOMPARE(m_selection->nodes(), QSet<NodeId>{idOf(NodeType::EdgePool)});
    QVERIFY(editor(QStringLiteral("/servers/0/access/address"))->hasFocus());
    emit m_selection->propertyRequested(idOf(NodeType::EdgePool), QStringLiteral("/ports/xmpp"));
    QVERIFY(editor(QStringLiteral("/ports/xmpp"))->isVisible());
    QVERIFY(editor(QStringLiteral("/ports/xmpp"))->hasFocus());
    m_panel->focusProperty(QStringLiteral("/services"));
    QVERIFY(editor(QStringLiteral("/services/remote-access"))->hasFocus());
}

void InspectorTest::fitsANarrowPanel_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("russian");
    for (NodeType type : valuesOf<NodeType>()) {
        for (bool russian : {false, true}) {
            QTest::newRow(qPrintable(nameOf(type) + (russian ? QStringLiteral(" ru") : QString())))
                << int(type) << russian;
        }
    }
}

void InspectorTest::fitsANarrowPanel()
{
    QFETCH(int, type);
    QFETCH(bool, russian);
    m_panel->setLanguage(russian ? Language::Russian : Language::English);
    m_panel->resize(300, 700);
    m_selection->selectNode(idOf(NodeType(type)));
    if (NodeType(type) == NodeType::EdgePool) {
        enter(editor(QStringLiteral("/nat")), {});
        enter(editor(QStringLiteral("/loadBalancing")), QStringLiteral("hardware"));
    }
    auto *scroll = m_panel->findChild<QScrollArea *>();
    QVERIFY(scroll);
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
}

void InspectorTest::speaksBothLanguages()
{
    m_selection->selectNode(idOf(NodeType::EdgePool));
    auto *service = qobject_cast<QCheckBox *>(editor(QStringLiteral("/services/federation")));
    QVERIFY(service);
    const QString english = service->accessibleName();
    editor(QStringLiteral("/fqdn"))->setFocus();
    m_panel->setLanguage(Language::Russian);
    service = qobject_cast<QCheckBox *>(editor(QStringLiteral("/services/federation")));
    QVERIFY(service->accessibleName() != english);
    QVERIFY(editor(QStringLiteral("/fqdn"))->hasFocus());
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_panel.get(), &event);
    QVERIFY(editor(QStringLiteral("/fqdn"))->hasFocus());
}

void InspectorTest::deletedNodesGiveWayToSettings()
{
    m_selection->selectNode(idOf(NodeType::Note));
    QVERIFY(editor(QStringLiteral("/text")));
    m_document->removeNodes({idOf(NodeType::Note)});
    QVERIFY(!editor(QStringLiteral("/text")));
    QVERIFY(editor(QStringLiteral("/title")));
    m_document->undoStack()->undo();
    QVERIFY(editor(QStringLiteral("/text")));
}

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
