#include "desktop/inspectorfixture.h"

using namespace portolan;

/// Several nodes at once: what they share, what differs, one step for all.
class TestInspectorMany : public InspectorFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void differentKindsShowOnlyWhatTheyShare()
    {
        select({NodeType::Note, NodeType::Director});
        QVERIFY(editor(QStringLiteral("/site")) && editor(QStringLiteral("/notes")));
        for (const char *own : {"/name", "/id", "/text", "/fqdn", "/addresses", "/product"})
            QVERIFY2(!editor(QLatin1String(own)), own);
        select({NodeType::FederationPartner, NodeType::XmppPartner, NodeType::ExternalUsers});
        QVERIFY(editor(QStringLiteral("/addresses")));
        QVERIFY(!editor(QStringLiteral("/product")));
        select({NodeType::FederationPartner, NodeType::HostingProvider});
        auto *product = qobject_cast<QComboBox *>(editor(QStringLiteral("/product")));
        QVERIFY(product);
        QVERIFY(!editor(QStringLiteral("/discovery")));
        // What both kinds may be.
        QVERIFY(product->findData(QStringLiteral("sfb-online")) >= 0);
        QVERIFY(product->findData(QStringLiteral("ocs-2007")) < 0);
    }

    void differingTextsAreSeveralValues()
    {
        setSite(NodeType::Director, QStringLiteral("hq"));
        select({NodeType::Director, NodeType::FrontEndPool});
        auto *site = qobject_cast<QLineEdit *>(editor(QStringLiteral("/site")));
        QVERIFY(site->text().isEmpty());
        QCOMPARE(site->placeholderText(), QStringLiteral("several values"));
        m_document->undoStack()->clear();
        enter(site, QStringLiteral("minsk"));
        QCOMPARE(m_document->undoStack()->count(), 1); // however many keys
        for (NodeType type : {NodeType::Director, NodeType::FrontEndPool})
            QCOMPARE(m_document->topology().node(idOf(type))->site, QStringLiteral("minsk"));
        QVERIFY(site->placeholderText().isEmpty());
        m_document->undoStack()->undo();
        QCOMPARE(m_document->topology().node(idOf(NodeType::Director))->site, QStringLiteral("hq"));
        QCOMPARE(site->placeholderText(), QStringLiteral("several values"));
    }

    void notesOfMany()
    {
        Node node = *m_document->topology().node(idOf(NodeType::Director));
        node.notes = {QStringLiteral("one"), QStringLiteral("один")};
        QVERIFY(m_document->changeNode(node, QStringLiteral("notes")).isEmpty());
        select({NodeType::Director, NodeType::Note});
        auto *notes = qobject_cast<QPlainTextEdit *>(editor(QStringLiteral("/notes")));
        QVERIFY(notes->toPlainText().isEmpty());
        QCOMPARE(notes->placeholderText(), QStringLiteral("several values"));
        m_document->undoStack()->clear();
        enter(notes, QStringLiteral("for both"));
        QCOMPARE(m_document->undoStack()->count(), 1);
        for (NodeType type : {NodeType::Director, NodeType::Note})
            QCOMPARE(m_document->topology().node(idOf(type))->notes,
                     BilingualText::same(QStringLiteral("for both")));
    }

    void addressesOfMany()
    {
        const QList<NodeType> types{NodeType::FederationPartner, NodeType::XmppPartner};
        select(types);
        auto *lines = qobject_cast<QPlainTextEdit *>(editor(QStringLiteral("/addresses")));
        enter(lines, QStringLiteral("192.0.2.0/24"));
        const IpNetwork network = *IpNetwork::fromString(u"192.0.2.0/24");
        const auto &topology = m_document->topology();
        QCOMPARE(topology.node(idOf(types[0]))->as<FederationPartner>()->addresses, {network});
        QCOMPARE(topology.node(idOf(types[1]))->as<XmppPartner>()->addresses, {network});
        // What cannot be read reaches none of them.
        enter(lines, QStringLiteral("192.0.2.300"));
        QVERIFY(error(QStringLiteral("/addresses"))->isVisible());
        for (const IpNetwork &left : topology.node(idOf(types[1]))->as<XmppPartner>()->addresses)
            QVERIFY(left.toString() != QStringLiteral("192.0.2.300"));
    }

    void aServiceIsSwitchedForEachPoolAlone()
    {
        const auto second = m_document->addNode(NodeType::EdgePool);
        QVERIFY(second.ok());
        const auto set = [this](const NodeId &id, const QSet<Service> &services) {
            Node node = *m_document->topology().node(id);
            node.as<EdgePool>()->services = services;
            QVERIFY(m_document->changeNode(node, QStringLiteral("services")).isEmpty());
        };
        const NodeId first = idOf(NodeType::EdgePool);
        set(first, {Service::Av, Service::Federation});
        set(*second, {Service::Av, Service::RemoteAccess});
        m_document->undoStack()->clear();
        m_selection->select({first, *second}, {});
        const auto box = [this](const char *service) {
            return qobject_cast<QCheckBox *>(
                editor(QStringLiteral("/services/") + QLatin1String(service)));
        };
        QCOMPARE(box("av")->checkState(), Qt::Checked);
        QCOMPARE(box("federation")->checkState(), Qt::PartiallyChecked);
        QCOMPARE(box("xmpp")->checkState(), Qt::Unchecked);
        box("federation")->click();
        const auto services = [this](const NodeId &id) {
            return m_document->topology().node(id)->as<EdgePool>()->services;
        };
        QCOMPARE(services(first), (QSet<Service>{Service::Av, Service::Federation}));
        QCOMPARE(services(*second),
                 (QSet<Service>{Service::Av, Service::RemoteAccess, Service::Federation}));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(box("federation")->checkState(), Qt::Checked);
        QCOMPARE(box("remote-access")->checkState(), Qt::PartiallyChecked);
        box("av")->click();
        QVERIFY(!services(first).contains(Service::Av) && !services(*second).contains(Service::Av));
        QVERIFY(services(*second).contains(Service::RemoteAccess));
    }

    void aFlagThatDiffers()
    {
        const auto second = m_document->addNode(NodeType::XmppPartner);
        QVERIFY(second.ok());
        Node node = *m_document->topology().node(*second);
        node.as<XmppPartner>()->dialback = false;
        QVERIFY(m_document->changeNode(node, QStringLiteral("dialback")).isEmpty());
        m_selection->select({idOf(NodeType::XmppPartner), *second}, {});
        auto *box = qobject_cast<QCheckBox *>(editor(QStringLiteral("/dialback")));
        QCOMPARE(box->checkState(), Qt::PartiallyChecked);
        QCOMPARE(box->accessibleDescription(), QStringLiteral("several values"));
        box->click();
        for (const NodeId &id : {idOf(NodeType::XmppPartner), *second})
            QVERIFY(m_document->topology().node(id)->as<XmppPartner>()->dialback);
    }

private:
    void select(const QList<NodeType> &types)
    {
        QSet<NodeId> ids;
        for (NodeType type : types)
            ids.insert(idOf(type));
        m_selection->select(ids, {});
    }
    void setSite(NodeType type, const QString &site)
    {
        Node node = *m_document->topology().node(idOf(type));
        node.site = site;
        QVERIFY(m_document->changeNode(node, QStringLiteral("site")).isEmpty());
    }
};

QTEST_MAIN(TestInspectorMany)
#include "tst_inspectormany.moc"
