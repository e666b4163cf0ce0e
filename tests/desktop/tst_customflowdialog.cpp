#include "desktop/inspector/customflowdialog.h"
#include "desktop/inspector/suppressdialog.h"
#include "desktop/modals.h"
#include "edit/customflow.h"
#include "flows/customflows.h"
#include "foreignwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>

using namespace portolan;

namespace {

const NodeId edge(QStringLiteral("edge"));
const NodeId pool(QStringLiteral("fe"));

template<class T> T *part(QWidget *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

} // namespace

/// Flows of the user's own in the window, and the one question why a flow is left out.
class TestCustomFlowDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        Topology recommended = m_f->document().topology();
        recommended.reading = Reading::Recommended;
        m_f->document().reset(recommended);
        QApplication::processEvents();
    }
    void cleanup() { m_f.reset(); }

    void fromTheMenuBetweenTwoCards()
    {
        m_f->selection().select({edge, pool}, {});
        const QByteArray before = m_f->bytes();
        {
            const WhenModal modal([](QWidget *dialog) {
                QCOMPARE(part<QComboBox>(dialog, "customFlow/from")->currentData().toString(),
                         edge.value);
                QCOMPARE(part<QComboBox>(dialog, "customFlow/to")->currentData().toString(),
                         pool.value);
                part<QAbstractButton>(dialog, "customFlow/swap")->click();
                QCOMPARE(part<QComboBox>(dialog, "customFlow/from")->currentData().toString(),
                         pool.value);
                QCOMPARE(part<QComboBox>(dialog, "customFlow/to/interface")->currentData().toInt(),
                         int(Interface::Internal));
                part<QComboBox>(dialog, "customFlow/application")
                    ->setCurrentText(QStringLiteral("SNMP"));
                part<QComboBox>(dialog, "customFlow/transport")->setCurrentIndex(1);
                part<QLineEdit>(dialog, "customFlow/ports")
                    ->setText(QStringLiteral("161, 50000–50010"));
                part<QCheckBox>(dialog, "customFlow/justification/differs")->click();
                part<QPlainTextEdit>(dialog, "customFlow/justification")
                    ->setPlainText(QStringLiteral("Ticket 12"));
                part<QPlainTextEdit>(dialog, "customFlow/justification/ru")
                    ->setPlainText(QStringLiteral("Заявка 12"));
                QVERIFY(part<QLabel>(dialog, "customFlow/sentence")
                            ->text()
                            .contains(QStringLiteral("161")));
                QTest::keyClick(part<QLineEdit>(dialog, "customFlow/ports"), Qt::Key_Return);
            });
            QTest::keyClick(m_f->window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(modal.seen(), QStringLiteral("customFlowDialog"));
        }
        const CustomFlow &flow = own();
        QCOMPARE(flow.id, QStringLiteral("own-1"));
        QCOMPARE(flow.from, (CustomFlowEnd{pool, Interface::None}));
        QCOMPARE(flow.to, (CustomFlowEnd{edge, Interface::Internal}));
        QCOMPARE(flow.application, QStringLiteral("SNMP"));
        QCOMPARE(flow.transport, Transport::Udp);
        QCOMPARE(flow.ports.toString(), QStringLiteral("161,50000-50010"));
        QCOMPARE(flow.firewall, Firewall::Internal);
        QCOMPARE(flow.justification,
                 BilingualText(QStringLiteral("Ticket 12"), QStringLiteral("Заявка 12")));
        // It is seen at once: selected, in the table, in the drawing.
        const FlowId id = flowIdOfCustom(flow.id);
        QCOMPARE(m_f->selection().flows(), QSet<FlowId>{id});
        QVERIFY(!m_f->window->canvas()->viewportRectOf(id).isNull());
        QCOMPARE(m_f->rows(), int(m_f->document().flows().flows.size()));
        QCOMPARE(m_f->document().undoStack()->count(), 1);
        m_f->document().undoStack()->undo();
        QCOMPARE(m_f->bytes(), before);
    }

    void whatIsWrongIsSaidAndNothingIsAdded()
    {
        add(newCustomFlow(topology(), pool, edge));
        const int steps = m_f->document().undoStack()->count();
        const WhenModal modal([](QWidget *dialog) {
            auto *ok = part<QAbstractButton>(dialog, "customFlow/ok");
            auto *problems = part<QLabel>(dialog, "customFlow/problems");
            const auto expect = [&](const char *field, const QString &text, const QString &said) {
                auto *line = part<QLineEdit>(dialog, field);
                const QString before = line->text();
                line->setText(text);
                QVERIFY2(!ok->isEnabled(), qPrintable(text));
                QVERIFY2(problems->text().contains(said), qPrintable(problems->text()));
                line->setText(before);
                QVERIFY(ok->isEnabled());
                QVERIFY(problems->isHidden());
            };
            // No port is proposed: a wrong one would be opened unread.
            auto *ports = part<QLineEdit>(dialog, "customFlow/ports");
            QVERIFY(ports->text().isEmpty() && problems->isHidden());
            QVERIFY(!ok->isEnabled());
            QVERIFY(part<QLabel>(dialog, "customFlow/sentence")->text().contains(u"ports"));
            ports->setText(QStringLiteral("443"));
            expect("customFlow/ports", QStringLiteral("70000"), QStringLiteral("65535"));
            expect("customFlow/sourcePorts", QStringLiteral("x"), QStringLiteral("Source ports: "));
            expect("customFlow/id", QStringLiteral("a b"), QStringLiteral("Id in the file: "));
            expect("customFlow/id", QStringLiteral("own-1"), QStringLiteral("has this id"));
            auto *to = part<QComboBox>(dialog, "customFlow/to");
            to->setCurrentIndex(part<QComboBox>(dialog, "customFlow/from")->currentIndex());
            QVERIFY(!ok->isEnabled());
            static_cast<QDialog *>(dialog)->reject();
        });
        m_f->selection().selectNode(pool);
        m_f->action("actionOwnFlow").trigger();
        QCOMPARE(modal.seen(), QStringLiteral("customFlowDialog"));
        QCOMPARE(m_f->document().undoStack()->count(), steps);
    }

    void changedFromEverywhere_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"inspector", "canvas", "table"})
            QTest::newRow(place) << place;
    }
    void changedFromEverywhere()
    {
        QFETCH(QString, place);
        CustomFlow flow = newCustomFlow(topology(), pool, edge);
        flow.ports = PortSet::single(443);
        flow.extras.members = {{QStringLiteral("x-a"), JsonValue(qint64(1))}};
        const FlowId id = add(flow);
        const auto open = [&](const char *action, const char *button) {
            if (place == u"inspector") {
                m_f->selection().selectFlow(id);
                QApplication::processEvents();
                m_f->child<QAbstractButton>(button)->click();
                return;
            }
            trigger(place, id, action);
        };
        {
            const WhenModal modal([](QWidget *dialog) {
                QVERIFY(part<QLineEdit>(dialog, "customFlow/id")->isReadOnly());
                part<QLineEdit>(dialog, "customFlow/ports")->setText(QStringLiteral("any"));
                part<QAbstractButton>(dialog, "customFlow/ok")->click();
            });
            open("changeOwnFlow", "flow/change");
            QCOMPARE(modal.seen(), QStringLiteral("customFlowDialog"));
        }
        QVERIFY(own().ports.isAny());
        QCOMPARE(own().extras, flow.extras);
        QCOMPARE(m_f->document().undoStack()->count(), 2);
        QApplication::processEvents();
        open("removeOwnFlow", "flow/removeOwn");
        QVERIFY(topology().customFlows.empty());
        m_f->document().undoStack()->undo();
        QVERIFY(own().ports.isAny());
    }

    void theDeleteKeyRemovesOnlyOwnFlows()
    {
        const FlowId id = add(newCustomFlow(topology(), pool, edge));
        const FlowId ruled = m_f->document().flows().flows.front().id;
        m_f->selection().select({}, {id, ruled});
        QVERIFY(m_f->action("actionDelete").isEnabled());
        m_f->action("actionDelete").trigger();
        QVERIFY(topology().customFlows.empty());
        QVERIFY(m_f->document().flows().flow(ruled));
        m_f->selection().selectFlow(ruled);
        QVERIFY(!m_f->action("actionDelete").isEnabled());
    }

    void suppressingAsksInBothLanguages_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("canvas") << QStringLiteral("canvas");
        QTest::newRow("table") << QStringLiteral("table");
    }
    void suppressingAsksInBothLanguages()
    {
        QFETCH(QString, place);
        const FlowId flow = m_f->document().flows().flows.front().id;
        {
            const WhenModal modal([](QWidget *dialog) {
                part<QLineEdit>(dialog, "suppressFlow/reason")->setText(QStringLiteral("Closed"));
                part<QCheckBox>(dialog, "suppressFlow/reason/differs")->click();
                part<QLineEdit>(dialog, "suppressFlow/reason/ru")
                    ->setText(QStringLiteral("Закрыто"));
                part<QAbstractButton>(dialog, "suppressFlow/confirm")->click();
            });
            trigger(place, flow, "suppressFlow");
            QCOMPARE(modal.seen(), QStringLiteral("suppressDialog"));
        }
        QVERIFY(!m_f->document().flows().flow(flow));
        QCOMPARE(topology().suppressedFlows.front().reason,
                 BilingualText(QStringLiteral("Closed"), QStringLiteral("Закрыто")));
        bool found = false;
        for (const Finding &finding : m_f->document().findings()) {
            if (finding.code == u"suppressed-flow") {
                found = finding.message.en.contains(QStringLiteral("Closed")) &&
                        finding.message.ru.contains(QStringLiteral("Закрыто"));
            }
        }
        QVERIFY(found);
    }

    void findingsLeadToTheFlow()
    {
        const FlowId id = add(newCustomFlow(topology(), pool, edge));
        int row = -1;
        const QList<Finding> &findings = m_f->document().findings();
        for (int i = 0; i < int(findings.size()); ++i) {
            if (findings.at(i).code == u"custom-flow-without-justification")
                row = i;
        }
        QVERIFY(row >= 0);
        QCOMPARE(findings.at(row).flows, QList<FlowId>{id});
        m_f->selection().clear();
        auto *list = m_f->child<QListWidget>("findings");
        emit list->itemActivated(list->item(row));
        QCOMPARE(m_f->selection().flows(), QSet<FlowId>{id});
        QApplication::processEvents();
        QVERIFY(m_f->child<QAbstractButton>("flow/change")->isVisibleTo(m_f->window.get()));
    }

    void bothDialogsSpeakRussian()
    {
        m_f->window->setInterfaceLanguage(Language::Russian);
        const QStringList names = namesOf(m_f->document());
        const auto look = [&](QDialog &dialog) {
            dialog.show();
            QApplication::processEvents();
            QVERIFY(hasCyrillic(dialog.windowTitle()));
            for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
                QString text = widget->accessibleName();
                if (const auto *label = qobject_cast<const QLabel *>(widget))
                    text = label->text();
                else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    text = button->text();
                QVERIFY2(text.isEmpty() || hasCyrillic(text) || isName(text, names),
                         qPrintable(widget->objectName() + u' ' + text));
            }
        };
        CustomFlowDialog own(&m_f->document(), newCustomFlow(topology(), pool, edge),
                             Language::Russian);
        look(own);
        SuppressDialog suppress(&m_f->document(), m_f->document().flows().flows.front().id,
                                Language::Russian);
        look(suppress);
    }

private:
    const Topology &topology() const { return m_f->document().topology(); }
    const CustomFlow &own() const
    {
        if (topology().customFlows.size() != 1)
            qFatal("there is not one own flow");
        return topology().customFlows.front();
    }

    FlowId add(const CustomFlow &flow)
    {
        if (!m_f->document().addCustomFlow(flow).isEmpty())
            qFatal("the flow is refused");
        QApplication::processEvents();
        return flowIdOfCustom(flow.id);
    }

    // By the context menu of an arrow, or of a row.
    void trigger(const QString &place, const FlowId &flow, const char *action)
    {
        if (place == u"canvas") {
            m_f->window->canvas()->zoomToFit();
            QApplication::processEvents();
            QMenu menu;
            m_f->window->canvas()->fillContextMenu(
                menu, m_f->window->canvas()->viewportRectOf(flow).center());
            menu.findChild<QAction *>(QLatin1String(action))->trigger();
            return;
        }
        m_f->selection().selectFlow(flow);
        QTimer::singleShot(0, [action] {
            QWidget *menu = QApplication::activePopupWidget();
            if (!menu)
                qFatal("no menu");
            auto *found = menu->findChild<QAction *>(QLatin1String(action));
            menu->close();
            found->trigger();
        });
        const QModelIndex row = m_f->table().currentIndex();
        emit m_f->table().customContextMenuRequested(m_f->table().visualRect(row).center());
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestCustomFlowDialog)
#include "tst_customflowdialog.moc"
