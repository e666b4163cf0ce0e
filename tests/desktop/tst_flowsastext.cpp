#include "desktop/window/flowsastext.h"
#include "desktop/windowfixture.h"
#include "flows/deriveflows.h"
#include "foldingsamples.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

using namespace portolan;

/// The text walk of all flows, and the way from pane to pane, by keyboard.
class TestFlowsAsText : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->openActive();
    }
    void cleanup() { m_f.reset(); }

    void oneSentenceForEachFlow()
    {
        const auto &flows = m_f->document().flows().flows;
        const QStringList lines = open();
        QCOMPARE(lines.size(), int(flows.size()));
        for (size_t i = 0; i < flows.size(); ++i)
            QCOMPARE(lines.at(int(i)), flowNumberText(flows[i].number) + QStringLiteral(". ") +
                                           flowSentence(flows[i], m_f->document().catalog()).en);
        QCOMPARE(text().focusPolicy() & Qt::TabFocus, int(Qt::TabFocus));
        QVERIFY(text().isReadOnly());
    }

    void followsDocumentFilterAndLanguage()
    {
        const int all = int(open().size());
        m_f->document().reset(manyPartners(3));
        QVERIFY(m_f->rows() > all);
        QCOMPARE(linesNow().size(), m_f->rows());
        m_f->child<QLineEdit>("filterText")->setText(QStringLiteral("5061"));
        QTRY_VERIFY(size_t(linesNow().size()) < m_f->document().flows().flows.size());
        QCOMPARE(linesNow().size(), m_f->rows());
        m_f->action("actionDrawingRussian").trigger();
        QVERIFY2(linesNow().first().contains(QStringLiteral("через внешний брандмауэр")),
                 qPrintable(linesNow().first()));
        m_f->action("actionRussian").trigger();
        QApplication::processEvents();
        QCOMPARE(m_f->child<QDialog>("flowsAsText")->windowTitle(),
                 QStringLiteral("Потоки текстом"));
    }

    void aClosedWindowFollowsWhenItComesBack()
    {
        open();
        m_f->child<QDialog>("flowsAsText")->close();
        m_f->document().reset(manyPartners(3));
        QCOMPARE(open().size(), m_f->rows());
    }

    void searchLeavesWhatIsMeant()
    {
        const int all = int(open().size());
        auto *search = m_f->child<QLineEdit>("flowsAsTextSearch");
        QTest::keyClick(&text(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, QStringLiteral("JABBER"));
        const QStringList found = linesNow();
        QVERIFY(!found.isEmpty() && found.size() < all);
        for (const QString &line : found)
            QVERIFY(line.contains(QLatin1String("jabber"), Qt::CaseInsensitive));
        QCOMPARE(m_f->child<QLabel>("flowsAsTextCount")->text(),
                 QStringLiteral("%1 of %2 flows").arg(found.size()).arg(all));
        search->setText(QStringLiteral("no such thing"));
        QCOMPARE(text().toPlainText(), QString());
        QVERIFY(!m_f->child<QPushButton>("flowsAsTextCopy")->isEnabled());
        search->clear();
        QCOMPARE(linesNow().size(), all);
    }

    void copiesTheSelectionOrEverything()
    {
        const QStringList lines = open();
        m_f->child<QPushButton>("flowsAsTextCopy")->click();
        QCOMPARE(QApplication::clipboard()->text(), lines.join(u'\n') + u'\n');
        QTest::keyClick(&text(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&text(), Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyClick(&text(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), lines.join(u'\n'));
    }

    void enterLeadsToTheFlow()
    {
        open();
        const auto &flows = m_f->document().flows().flows;
        QTextCursor cursor(text().document()->findBlockByNumber(2));
        text().setTextCursor(cursor);
        QTest::keyClick(&text(), Qt::Key_Return);
        QCOMPARE(m_f->selection().flows(), (QSet<FlowId>{flows[2].id}));
        m_f->child<QPushButton>("flowsAsTextLead")->click();
        QVERIFY(m_f->child<QDialog>("flowsAsText")->isVisible());
    }

    void f6GoesRoundThePanes()
    {
        QStringList round;
        m_f->window->canvas()->setFocus();
        for (int i = 0; i < 6; ++i) {
            m_f->action("actionNextPane").trigger();
            round.append(pane());
        }
        QCOMPARE(round, (QStringList{QStringLiteral("flowDock"), QStringLiteral("findingsDock"),
                                     QStringLiteral("inspectorDock"), QStringLiteral("paletteDock"),
                                     QStringLiteral("filterBar"), QStringLiteral("canvas")}));
        m_f->action("actionPreviousPane").trigger();
        QCOMPARE(pane(), QStringLiteral("filterBar"));
        m_f->child<QDockWidget>("paletteDock")->hide();
        m_f->action("actionPreviousPane").trigger();
        QCOMPARE(pane(), QStringLiteral("inspectorDock"));
    }

    void f6ComesBackToWhereThePaneWasLeft()
    {
        auto *protocol = m_f->child<QComboBox>("filterProtocol");
        protocol->setFocus();
        m_f->action("actionNextPane").trigger();
        QCOMPARE(pane(), QStringLiteral("canvas"));
        m_f->action("actionPreviousPane").trigger();
        QCOMPARE(QApplication::focusWidget(), protocol);
    }

private:
    QPlainTextEdit &text() const { return *m_f->child<QPlainTextEdit>("flowsAsTextLines"); }
    QStringList linesNow() const { return text().toPlainText().split(u'\n'); }
    QStringList open() const
    {
        m_f->action("actionFlowsAsText").trigger();
        QApplication::processEvents();
        return linesNow();
    }
    static QString pane()
    {
        static const QStringList known{QStringLiteral("canvas"), QStringLiteral("filterBar")};
        for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (known.contains(at->objectName()) || qobject_cast<QDockWidget *>(at))
                return at->objectName();
        }
        return {};
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestFlowsAsText)
#include "tst_flowsastext.moc"
