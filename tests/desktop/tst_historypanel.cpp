#include "desktop/windowfixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QListWidget>

using namespace portolan;

/// The list of steps.
class TestHistoryPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
    }

    void isOpenedFromTheMenuAndEmptyAtFirst()
    {
        QVERIFY(m_f->child<QDockWidget>("historyDock")->isHidden());
        m_f->action("actionHistory").trigger();
        QApplication::processEvents();
        QVERIFY(!m_f->child<QDockWidget>("historyDock")->isHidden());
        QVERIFY(m_f->child<QLabel>("historyEmpty")->isVisible());
        QVERIFY(!m_f->child<QLabel>("historyEmpty")->text().isEmpty());
        QVERIFY(!list().isVisible());
        add(1);
        QVERIFY(list().isVisible());
    }

    void listsStepsAndGoesThere()
    {
        m_f->action("actionHistory").trigger();
        const QByteArray beginning = m_f->bytes();
        add(3);
        QCOMPARE(texts(), QStringList({QStringLiteral("Beginning"), QStringLiteral("Add node"),
                                       QStringLiteral("Add node"), QStringLiteral("Add node")}));
        QCOMPARE(present(), 3);
        click(1);
        QCOMPARE(m_f->document().undoStack()->index(), 1);
        QCOMPARE(present(), 1);
        QVERIFY(list().item(3)->font().italic() && !list().item(1)->font().italic());
        // By keyboard: to the first row and Enter.
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Home);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(m_f->bytes(), beginning);
        QCOMPARE(present(), 0);
        click(3);
        QCOMPARE(present(), 3);
        m_f->document().undoStack()->undo();
        add(1);
        QCOMPARE(list().count(), 4);
    }

    void marksWhatWasSaved()
    {
        m_f->action("actionHistory").trigger();
        add(2);
        QVERIFY(texts().filter(QStringLiteral("saved")).isEmpty()); // a sample has no file
        QVERIFY(m_f->document().save(m_f->file("edge.portolan")).ok());
        add(1);
        QCOMPARE(texts().at(2), QStringLiteral("Add node – saved"));
        QCOMPARE(texts().filter(QStringLiteral("saved")).size(), 1);
        const QString spoken = list().item(3)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("present state")), qPrintable(spoken));
    }

    void stepsFollowTheLanguage()
    {
        m_f->action("actionHistory").trigger();
        add(1);
        Node node = m_f->document().topology().nodes.front();
        node.site = QStringLiteral("hq");
        QVERIFY(m_f->document().changeNode(node, QStringLiteral("Change “Site”")).isEmpty());
        QCOMPARE(texts().at(2), QStringLiteral("Change “Site”"));
        m_f->action("actionRussian").trigger();
        QCOMPARE(texts(), QStringList({QStringLiteral("Начало"), QStringLiteral("Добавить 1 узел"),
                                       QStringLiteral("Изменить «Edge pool»")}));
        QVERIFY(m_f->action("actionUndo").text().endsWith(QStringLiteral("Изменить «Edge pool»")));
        m_f->action("actionEnglish").trigger();
        QCOMPARE(texts().at(0), QStringLiteral("Beginning"));
        QCOMPARE(texts().at(1), QStringLiteral("Add node"));
        QVERIFY(texts().at(2).startsWith(QStringLiteral("Change “")));
    }

private:
    QListWidget &list() const { return *m_f->child<QListWidget>("history"); }
    void add(int count) const
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        QApplication::processEvents();
    }
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < list().count(); ++row)
            texts.append(list().item(row)->text());
        return texts;
    }
    // The one row that is marked as the present state.
    int present() const
    {
        int found = -1;
        for (int row = 0; row < list().count(); ++row) {
            if (!list().item(row)->font().bold())
                continue;
            if (found >= 0)
                return -2;
            found = row;
        }
        return found;
    }
    void click(int row) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualItemRect(list().item(row)).center());
        QApplication::processEvents();
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
