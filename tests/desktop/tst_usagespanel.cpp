#include "desktop/inspector/usagesoffer.h"
#include "desktop/windowfixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

using namespace portolan;

/// Where an address or name is used: asked from everywhere, answered in a list that leads there.
class TestUsagesPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->openActive();
    }

    void fromTheMenuOfACard()
    {
        QVERIFY(m_f->child<QDockWidget>("usagesDock")->isHidden());
        QMenu menu;
        CanvasView &canvas = *m_f->window->canvas();
        canvas.fillContextMenu(menu, canvas.viewportRectOf(node("fe")).center());
        auto *submenu = menu.findChild<QMenu *>(QStringLiteral("findUsages"));
        QVERIFY(submenu);
        QCOMPARE(submenu->actions().size(), 3);
        submenu->actions().last()->trigger();
        QCOMPARE(asked(), QStringLiteral("192.168.10.90"));
        QVERIFY(!m_f->child<QDockWidget>("usagesDock")->isHidden());
        QVERIFY(list().hasFocus());
        QVERIFY(list().count() > 1);
        QVERIFY2(list().item(0)->text().contains(QStringLiteral("server 1, address")),
                 qPrintable(list().item(0)->text()));
        QVERIFY(
            m_f->child<QLabel>("usagesCount")->text().startsWith(QString::number(list().count())));
    }

    void aRowLeadsToItsPropertyOrFlow()
    {
        emit m_f->selection().usagesRequested(QStringLiteral("sip.contoso.com"));
        QApplication::processEvents();
        // By keyboard.
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{node("edge")});
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(),
                 QStringLiteral("/externalFqdns/access"));
        // By mouse, a flow.
        const int row = list().count() - 1;
        QVERIFY(list().item(row)->text().startsWith(QStringLiteral("F-")));
        QListWidgetItem *item = list().item(row);
        list().scrollToItem(item);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualItemRect(item).center());
        QCOMPARE(m_f->selection().flows().size(), 1);
        const Flow *flow = m_f->document().flows().flow(*m_f->selection().flows().begin());
        QVERIFY(item->text().startsWith(flowNumberText(flow->number)));
    }

    void fromTheMenuOfAFlow()
    {
        const Arrow &arrow = m_f->window->canvas()->diagram().arrows.front();
        QMenu menu;
        m_f->window->canvas()->fillContextMenu(
            menu, m_f->window->canvas()->viewportRectOf(arrow.flow).center());
        const auto actions =
            menu.findChildren<QAction *>(QRegularExpression(QStringLiteral("^findUsages/")));
        QVERIFY(!actions.isEmpty());
        actions.first()->trigger();
        QCOMPARE(QStringLiteral("findUsages/") + asked(), actions.first()->objectName());
    }

    void fromARowOfTheTable()
    {
        bool seen = false;
        QTimer timer;
        timer.setInterval(5);
        connect(&timer, &QTimer::timeout, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            timer.stop();
            const auto actions =
                menu->findChildren<QAction *>(QRegularExpression(QStringLiteral("^findUsages/")));
            seen = menu->objectName() == u"flowRowMenu" && !actions.isEmpty();
            if (seen)
                actions.first()->trigger();
            menu->close();
        });
        timer.start();
        m_f->table().selectRow(0);
        emit m_f->table().customContextMenuRequested(QPoint(20, 10));
        QVERIFY(seen);
        QVERIFY(!asked().isEmpty() && list().count() > 0);
    }

    void fromAFieldOfTheInspector()
    {
        m_f->selection().selectNode(node("fe"));
        const auto menuOf = [this](const char *pointer) -> QMenu * {
            auto *field = m_f->child<QWidget>(pointer);
            const auto *offer =
                field->findChild<UsagesOffer *>(QString(), Qt::FindDirectChildrenOnly);
            return offer ? offer->menuFor(QPoint(2, 2)) : nullptr;
        };
        const std::unique_ptr<QMenu> menu(menuOf("/servers/0/address"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("findUsages"))->trigger();
        QCOMPARE(asked(), QStringLiteral("192.168.10.90"));
        m_f->selection().selectNode(node("fabrikam"));
        const std::unique_ptr<QMenu> lines(menuOf("/addresses"));
        QVERIFY(lines);
        lines->findChild<QAction *>(QStringLiteral("findUsages"))->trigger();
        QCOMPARE(asked(), QStringLiteral("198.51.100.10"));
        QVERIFY(!menuOf("/site")); // no address and no name
    }

    void fromTheFindBar()
    {
        m_f->action("actionFind").trigger();
        auto *button = m_f->child<QToolButton>("findBarUsages");
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(m_f->child<QLineEdit>("findText"), QStringLiteral("131.107.155.10"));
        QVERIFY(button->isEnabled());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked(), QStringLiteral("131.107.155.10"));
        QVERIFY(list().count() > 1);
    }

    void byKeyOfWhatIsMeant()
    {
        // One address only: at once.
        m_f->selection().selectNode(node("users"));
        m_f->action("actionFindUsages").trigger();
        QVERIFY(asked().isEmpty());
        QVERIFY(m_f->child<QLineEdit>("usagesText")->hasFocus());
        QVERIFY(m_f->child<QLabel>("usagesEmpty")->isVisible());
        QTest::keyClicks(m_f->child<QLineEdit>("usagesText"), QStringLiteral("10.9.8.7"));
        QVERIFY(m_f->child<QLabel>("usagesEmpty")->text().contains(QStringLiteral("Nothing")));
        // The text of the field with the focus.
        m_f->action("actionFind").trigger();
        QTest::keyClicks(m_f->child<QLineEdit>("findText"), QStringLiteral("fabrikam.com"));
        QTest::keyClick(m_f->child<QLineEdit>("findText"), Qt::Key_U,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked(), QStringLiteral("fabrikam.com"));
        m_f->selection().selectNode(node("fabrikam"));
        auto *name = m_f->child<QLineEdit>("/accessEdgeFqdn");
        name->setFocus();
        QTest::keyClick(name, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked(), QStringLiteral("sip.fabrikam.com"));
        // Several: a choice.
        m_f->window->canvas()->setFocus();
        m_f->selection().selectNode(node("jabber"));
        m_f->action("actionFindUsages").trigger();
        auto *menu = m_f->child<QMenu>("usagesChoice");
        QCOMPARE(menu->actions().size(), 2);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(asked(), QStringLiteral("203.0.113.25"));
    }

    void followsTheDocumentAndTheLanguage()
    {
        emit m_f->selection().usagesRequested(QStringLiteral("203.0.113.25"));
        QApplication::processEvents();
        const int before = list().count();
        QVERIFY(before > 1);
        m_f->action("actionRussian").trigger();
        QCOMPARE(list().count(), before);
        QVERIFY2(list().item(0)->text().contains(QStringLiteral("адрес")),
                 qPrintable(list().item(0)->text()));
        m_f->document().removeNodes({node("jabber")});
        QApplication::processEvents();
        QCOMPARE(list().count(), 0);
    }

private:
    static NodeId node(const char *id) { return NodeId(QLatin1String(id)); }
    QListWidget &list() const { return *m_f->child<QListWidget>("usages"); }
    QString asked() const { return m_f->child<QLineEdit>("usagesText")->text(); }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestUsagesPanel)
#include "tst_usagespanel.moc"
