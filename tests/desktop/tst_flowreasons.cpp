#include "desktop/inspectorfixture.h"

#include "edit/withoutreason.h"
#include "flows/flowtext.h"

#include <QPushButton>

using namespace portolan;

/// The switches of a flow's card, and what the inspector says of a product's or provider's state.
class TestFlowReasons : public InspectorFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void everySwitchClosesItsFlowAsOneStep()
    {
        const QByteArray before = writeTopology(m_document->topology());
        const auto flows = m_document->flows().flows;
        int switches = 0;
        for (const Flow &flow : flows) {
            for (qsizetype i = 0; i < flow.because.size(); ++i) {
                m_selection->selectFlow(flow.id);
                auto *box =
                    qobject_cast<QCheckBox *>(editor(QStringLiteral("flow/because/%1").arg(i)));
                QCOMPARE(box != nullptr,
                         withoutReason(m_document->topology(), flow.because.at(i)).has_value());
                if (!box)
                    continue;
                ++switches;
                QVERIFY(box->isChecked());
                QVERIFY(!box->accessibleName().isEmpty());
                box->click();
                QVERIFY2(!m_document->flows().flow(flow.id), qPrintable(flow.id.value));
                QCOMPARE(m_document->undoStack()->index(), 1);
                m_document->undoStack()->undo();
                QCOMPARE(writeTopology(m_document->topology()), before);
                QVERIFY(m_document->flows().flow(flow.id));
            }
        }
        QVERIFY(switches > 20);
    }

    void oneOfSeveralIsNotEnoughToCloseIt()
    {
        const FlowId dns(QStringLiteral("dns-udp-out:edge-pool:any"));
        const Flow flow = *m_document->flows().flow(dns);
        QVERIFY(flow.becauseAnyOf.size() > 1);
        m_selection->selectFlow(dns);
        for (qsizetype left = flow.becauseAnyOf.size(); left > 0; --left) {
            const Flow *now = m_document->flows().flow(dns);
            QVERIFY(now);
            // The last one alone is needed, and stands among those.
            const QString name = now->becauseAnyOf.isEmpty()
                                     ? QStringLiteral("flow/because/0")
                                     : QStringLiteral("flow/becauseAnyOf/0");
            auto *box = qobject_cast<QCheckBox *>(editor(name));
            QVERIFY2(box, qPrintable(name));
            box->click();
        }
        QVERIFY(!m_document->flows().flow(dns));
    }

    void aSwitchSaysWhatAndWhere()
    {
        m_selection->selectFlow(
            FlowId(QStringLiteral("sip-federation-in:edge-pool:federation-partner")));
        const auto *box = editor(QStringLiteral("flow/because/0"));
        QVERIFY(box->accessibleName().startsWith(QStringLiteral("Federation on ")));
        m_panel->setLanguage(Language::Russian);
        QVERIFY(editor(QStringLiteral("flow/because/0"))
                    ->accessibleName()
                    .contains(QStringLiteral("Федерация")));
    }

    void aPartnerIsRemovedWithItsFlows()
    {
        const NodeId partner = idOf(NodeType::FederationPartner);
        m_selection->selectFlow(
            FlowId(QStringLiteral("sip-federation-in:edge-pool:federation-partner")));
        QTest::mouseClick(editor(QStringLiteral("flow/remove/") + partner.value), Qt::LeftButton);
        QVERIFY(!m_document->topology().node(partner));
        for (const Flow &flow : m_document->flows().flows)
            QVERIFY(flow.source.node != partner && flow.destination.node != partner);
        QCOMPARE(m_document->undoStack()->index(), 1);
    }

    void aVersionIsAChoice()
    {
        const FlowId range(
            QStringLiteral("media-partner-range-tcp-out:edge-pool:federation-partner"));
        const Flow *flow = m_document->flows().flow(range);
        QVERIFY(flow);
        Node node = *m_document->topology().node(idOf(NodeType::FederationPartner));
        node.as<FederationPartner>()->product = QStringLiteral("ocs-2007");
        QVERIFY(m_document->changeNode(node, QStringLiteral("Product")).isEmpty());
        FlowId asked;
        for (const Flow &one : m_document->flows().flows) {
            for (const Because &reason : one.because) {
                if (reason.key == u"product" && reason.node == node.id)
                    asked = one.id;
            }
        }
        QVERIFY(!asked.isEmpty());
        m_selection->selectFlow(asked);
        auto *box = qobject_cast<QComboBox *>(editor(QStringLiteral("/product")));
        QVERIFY(box);
        QCOMPARE(shown(box), QStringLiteral("ocs-2007"));
        enter(box, QStringLiteral("lync-2013"));
        QCOMPARE(m_document->topology().node(node.id)->as<FederationPartner>()->product,
                 QStringLiteral("lync-2013"));
        QVERIFY(!m_document->flows().flow(asked));
    }

    void theProductLeadsToTheSettings()
    {
        FlowId asked;
        qsizetype place = 0;
        for (const Flow &flow : m_document->flows().flows) {
            for (qsizetype i = 0; i < flow.because.size(); ++i) {
                if (flow.because.at(i).node.isEmpty() && flow.because.at(i).key == u"product") {
                    asked = flow.id;
                    place = i;
                }
            }
        }
        QVERIFY(!asked.isEmpty());
        m_selection->selectFlow(asked);
        auto *button =
            qobject_cast<QPushButton *>(editor(QStringLiteral("flow/because/%1").arg(place)));
        QVERIFY(button);
        QVERIFY(button->text().contains(QStringLiteral("Lync Server 2013")));
        button->click();
        QVERIFY(m_selection->isEmpty());
        QVERIFY(editor(QStringLiteral("/product"))->hasFocus());
    }

    void aDecisionOfTheOrganisationIsSaid()
    {
        FlowId asked;
        QString code;
        for (const Flow &flow : m_document->flows().flows) {
            if (asked.isEmpty() && !flow.contradictions.isEmpty()) {
                asked = flow.id;
                code = flow.contradictions.first();
            }
        }
        QVERIFY(!asked.isEmpty());
        const auto text = [&] {
            m_selection->selectFlow(asked);
            return m_panel->findChild<QLabel *>(QStringLiteral("flow/contradiction/") + code)
                ->text();
        };
        const Contradiction &contradiction = *builtInCatalog().contradiction(code);
        for (const ContradictionSide &side : contradiction.sides)
            QVERIFY(text().contains(side.says.en));
        QVERIFY(text().contains(QStringLiteral("Followed: ") + contradiction.follow.en));
        Topology topology = m_document->topology();
        // A document without rows decides nothing, so the flow stays to be read.
        topology.readings[code] = {QStringLiteral("no-such-document"),
                                   BilingualText::same(QStringLiteral("our audit says so")),
                                   {}};
        QVERIFY(m_document->changeSettings(topology, QStringLiteral("Decide")).isEmpty());
        m_selection->clear();
        QVERIFY(text().contains(QStringLiteral("Decided here: follow no-such-document.")));
        QVERIFY(text().contains(QStringLiteral("our audit says so")));
        QVERIFY(text().contains(QStringLiteral("Recommended instead: ") + contradiction.follow.en));
    }

    void theProductSaysHowFarItIsCovered()
    {
        m_selection->clear();
        m_document->setToday(QDate(2026, 1, 15));
        const auto note = [this] { return labelText(QStringLiteral("/product/note")); };
        auto *box = qobject_cast<QComboBox *>(editor(QStringLiteral("/product")));
        for (const Product &product : builtInCatalog().products) {
            enter(box, product.id);
            const QString text = note();
            QCOMPARE(text.contains(QStringLiteral("in part")),
                     product.coverage == Coverage::Partial);
            QCOMPARE(text.contains(QStringLiteral("derived")),
                     product.coverage == Coverage::Derived);
            const bool isOver =
                product.endOfSupport.isValid() && product.endOfSupport <= m_document->today();
            QCOMPARE(text.contains(QStringLiteral("Out of support since")), isOver);
            const QString item = box->itemText(box->findData(product.id));
            QCOMPARE(item != product.name.en, product.coverage != Coverage::Complete);
        }
    }

    void aProviderSaysWhenItEnded()
    {
        m_document->setToday(QDate(2026, 1, 15));
        m_selection->selectNode(idOf(NodeType::PublicImProvider));
        auto *box = qobject_cast<QComboBox *>(editor(QStringLiteral("/provider")));
        enter(box, QStringLiteral("aol"));
        const QDate ended = builtInCatalog().provider(QStringLiteral("aol"))->ended;
        QVERIFY(labelText(QStringLiteral("/ended/note")).contains(dateText(ended).en));
        m_document->setToday(ended.addDays(-1));
        QCOMPARE(labelText(QStringLiteral("/ended/note")), QString());
    }

    void aHostingProviderSaysWhenItEnded()
    {
        const QDate ended(2021, 7, 31);
        Catalog catalog = builtInCatalog();
        for (Product &product : catalog.partnerProducts)
            product.ended = product.id == u"sfb-online" ? ended : QDate();
        const NodeId hosting = idOf(NodeType::HostingProvider);
        Document document(catalog);
        document.reset(m_document->topology());
        document.setToday(QDate(2026, 1, 15));
        Selection selection;
        selection.selectNode(hosting);
        InspectorPanel panel(&document, &selection);
        panel.show();
        const auto noteOf = [&panel, &document, hosting](const char *product) {
            Node node = *document.topology().node(hosting);
            node.as<HostingProvider>()->product = QLatin1String(product);
            (void)document.changeNode(node, QStringLiteral("Product"));
            const auto *label = panel.findChild<QLabel *>(QStringLiteral("/ended/note"));
            return label && label->isVisible() ? label->text() : QString();
        };
        QVERIFY(noteOf("sfb-online").contains(dateText(ended).en));
        QCOMPARE(noteOf("teams"), QString());
    }

private:
    QString labelText(const QString &name) const
    {
        const auto *label = m_panel->findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
};

QTEST_MAIN(TestFlowReasons)
#include "tst_flowreasons.moc"
