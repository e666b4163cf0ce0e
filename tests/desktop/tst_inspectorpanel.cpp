#include "desktop/modals.h"
#include "inspectorfixture.h"

using namespace portolan;

class InspectorPanelTest : public InspectorFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
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
    void aLongTitleShowsItsBeginning();
};

void InspectorPanelTest::aLongTitleShowsItsBeginning()
{
    Topology titled = m_document->topology();
    titled.title = BilingualText::same(QString(200, u'x'));
    m_selection->clear();
    m_document->reset(titled);
    auto *line = qobject_cast<QLineEdit *>(editor(QStringLiteral("/title")));
    QVERIFY(line && line->text() == titled.title.en);
    QCOMPARE(line->cursorPosition(), 0);
}

void InspectorPanelTest::invalidTextStaysOut()
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
    QVERIFY(editor(name)->accessibleDescription().startsWith(error(name)->text()));

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

void InspectorPanelTest::escapeRestores()
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

void InspectorPanelTest::typingIsOneStep()
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

void InspectorPanelTest::keepsTheCursor()
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

void InspectorPanelTest::foreignChangesAreShown()
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

void InspectorPanelTest::bilingualTexts()
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

void InspectorPanelTest::servicesBringTheirInterfaces()
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

void InspectorPanelTest::addsAndRemovesServers()
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

void InspectorPanelTest::natShowsPublicAddresses()
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

void InspectorPanelTest::virtualAddressesWithHardware()
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

void InspectorPanelTest::renamesTheNode()
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

void InspectorPanelTest::referencesOfferFittingNodes()
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

void InspectorPanelTest::severalNodesOfOneType()
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

void InspectorPanelTest::severalNodesOfManyTypes()
{
    m_selection->select({idOf(NodeType::Note), idOf(NodeType::Director)}, {});
    QVERIFY(editor(QStringLiteral("/site")));
    QVERIFY(!editor(QStringLiteral("/name")));
    QVERIFY2(title().contains(u'2'), qPrintable(title()));
    QTest::mouseClick(editor(QStringLiteral("inspector/delete")), Qt::LeftButton);
    QVERIFY(!m_document->topology().node(idOf(NodeType::Note)));
    QVERIFY(!m_document->topology().node(idOf(NodeType::Director)));
    QVERIFY(editor(QStringLiteral("/title")));
}

void InspectorPanelTest::showsAFlow()
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

void InspectorPanelTest::suppressesAFlow()
{
    const FlowId flow = m_document->flows().flows.front().id;
    m_selection->selectFlow(flow);
    const auto suppress = [this](const char *button, const std::function<void(QWidget *)> &act) {
        const WhenModal modal(act);
        QTest::mouseClick(editor(QLatin1String(button)), Qt::LeftButton);
        QCOMPARE(modal.seen(), QStringLiteral("suppressDialog"));
    };
    suppress("flow/suppress", [](QWidget *dialog) {
        enter(dialog->findChild<QLineEdit *>(QStringLiteral("suppressFlow/reason")),
              QStringLiteral("Not here"));
        click("suppressFlow/confirm")(dialog);
    });
    QVERIFY(!m_document->flows().flow(flow));
    QCOMPARE(m_document->topology().suppressedFlows.front().reason.en, QStringLiteral("Not here"));
    QVERIFY(editor(QStringLiteral("flow/restore")));
    QTest::mouseClick(editor(QStringLiteral("flow/restore")), Qt::LeftButton);
    QVERIFY(m_document->flows().flow(flow));
    QVERIFY(editor(QStringLiteral("flow/number")));
    // A reason in both languages.
    const auto both = [](const char *english, const QString &russian) {
        return [english, russian](QWidget *dialog) {
            auto *differs =
                dialog->findChild<QCheckBox *>(QStringLiteral("suppressFlow/reason/differs"));
            if (!differs->isChecked())
                differs->click();
            enter(dialog->findChild<QLineEdit *>(QStringLiteral("suppressFlow/reason")),
                  QLatin1String(english));
            auto *other = dialog->findChild<QLineEdit *>(QStringLiteral("suppressFlow/reason/ru"));
            enter(other, russian);
            QCOMPARE(other->text(), russian);
            QVERIFY(differs->isChecked());
            QTest::keyClick(other, Qt::Key_Return);
        };
    };
    suppress("flow/suppress", both("Not here", QStringLiteral("Не здесь")));
    QCOMPARE(m_document->topology().suppressedFlows.size(), size_t(1));
    QCOMPARE(m_document->topology().suppressedFlows.front().reason,
             BilingualText(QStringLiteral("Not here"), QStringLiteral("Не здесь")));
    // The reason can be changed while the flow stays out: a step of its own.
    const int steps = m_document->undoStack()->count();
    suppress("flow/changeReason", both("Nobody asks", QStringLiteral("Никому не нужно")));
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    QCOMPARE(m_document->topology().suppressedFlows.front().reason,
             BilingualText(QStringLiteral("Nobody asks"), QStringLiteral("Никому не нужно")));
    QVERIFY(!m_document->flows().flow(flow));
}

void InspectorPanelTest::findingsLeadToProperties()
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

void InspectorPanelTest::fitsANarrowPanel_data()
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

void InspectorPanelTest::fitsANarrowPanel()
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

void InspectorPanelTest::speaksBothLanguages()
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

void InspectorPanelTest::deletedNodesGiveWayToSettings()
{
    m_selection->selectNode(idOf(NodeType::Note));
    QVERIFY(editor(QStringLiteral("/text")));
    m_document->removeNodes({idOf(NodeType::Note)});
    QVERIFY(!editor(QStringLiteral("/text")));
    QVERIFY(editor(QStringLiteral("/title")));
    m_document->undoStack()->undo();
    QVERIFY(editor(QStringLiteral("/text")));
}

QTEST_MAIN(InspectorPanelTest)
#include "tst_inspectorpanel.moc"
