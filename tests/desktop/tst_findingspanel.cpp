#include "windowfixture.h"

#include "desktop/window/findingdelegate.h"
#include "desktop/window/findingspanel.h"

#include <QHelpEvent>
#include <QListWidget>
#include <QToolTip>

using namespace portolan;

/// Findings and the click that mends them, in the real window.
class FindingsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void aButtonMendsInOneStep()
    {
        openCase("shared-plan-with-several-addresses");
        const QByteArray before = m_f->bytes();
        const int row = rowOf("shared-plan-with-several-addresses");
        const QRect button = buttonOf(row);
        QVERIFY(list()->viewport()->rect().contains(button));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(rowOf("shared-plan-with-several-addresses"), -1);
        QCOMPARE(m_f->document().undoStack()->count(), 1);
        QCOMPARE(m_f->document().undoStack()->undoText(),
                 QStringLiteral("Keep the address of Access Edge only"));
        m_f->document().undoStack()->undo();
        QCOMPARE(m_f->bytes(), before);
        QCOMPARE(rowOf("shared-plan-with-several-addresses"), row);
    }

    void aDoubleClickMendsOnce()
    {
        openCase("xmpp-negotiation-weak");
        QVERIFY(m_f->document().addNode(NodeType::XmppPartner).ok());
        const int row = rowOf("xmpp-negotiation-weak");
        QCOMPARE(m_f->document().findings().at(row + 1).code,
                 QStringLiteral("xmpp-negotiation-weak")); // moves up to where the first one was
        const QRect button = buttonOf(row);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, button.center());
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, button.center());
        QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(m_f->document().undoStack()->count(), 2);
        QCOMPARE(rowOf("xmpp-negotiation-weak"), row);
    }

    void pressedHereAndReleasedThereMendsNothing()
    {
        openCase("media-range-changed");
        const QRect button = buttonOf(rowOf("media-range-changed"));
        QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, button.center());
        QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {},
                            button.center() - QPoint(button.width() * 2, 0));
        QCOMPARE(m_f->document().undoStack()->count(), 0);
    }

    void keyboardAndMenuMendToo()
    {
        openCase("media-range-changed");
        QAction &fix = m_f->action("fixFinding");
        list()->setCurrentRow(rowOf("product-out-of-support"));
        QVERIFY(list()->currentRow() < 0 || !fix.isEnabled());
        list()->setCurrentRow(rowOf("media-range-changed"));
        QVERIFY(fix.isEnabled());
        QCOMPARE(fix.text(), QStringLiteral("Use the default media range"));
        QVERIFY(list()->actions().contains(&fix));
        QCOMPARE(list()->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(fix.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Return));
        fix.trigger();
        QCOMPARE(rowOf("media-range-changed"), -1);
        QCOMPARE(m_f->document().undoStack()->count(), 1);
    }

    void whatNoClickMendsHasNoButton()
    {
        openCase("private-address-without-nat");
        const int row = rowOf("private-address-without-nat");
        QVERIFY(row >= 0);
        QVERIFY(buttonOf(row).isNull());
        list()->setCurrentRow(row);
        QVERIFY(!m_f->action("fixFinding").isEnabled());
    }

    void tooltipAndSpokenTextSayWhatItDoes()
    {
        openCase("media-range-changed");
        const int row = rowOf("media-range-changed");
        const QPoint at = buttonOf(row).center();
        QHelpEvent help(QEvent::ToolTip, at, list()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(list()->viewport(), &help);
        QTRY_COMPARE(QToolTip::text(), QStringLiteral("Use the default media range"));
        QToolTip::hideText();
        QVERIFY(list()
                    ->item(row)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Use the default media range")));
    }

    void russianWindowNamesTheStepInRussian()
    {
        openCase("media-range-changed");
        auto *panel = m_f->child<FindingsPanel>("findingsPanel");
        panel->setLanguage(Language::Russian);
        list()->setCurrentRow(rowOf("media-range-changed"));
        m_f->action("fixFinding").trigger();
        QCOMPARE(m_f->document().undoStack()->undoText(),
                 QStringLiteral("Вернуть диапазон мультимедиа по умолчанию"));
    }

private:
    void openCase(const char *code)
    {
        QVERIFY(m_f->window->openFile(
            dataFile(qPrintable(QStringLiteral("findings/%1/fires.portolan").arg(code)))));
    }
    QListWidget *list() const { return m_f->child<QListWidget>("findings"); }
    int rowOf(const char *code) const
    {
        const QList<Finding> &findings = m_f->document().findings();
        for (int row = 0; row < findings.size(); ++row) {
            if (findings.at(row).code == QLatin1String(code))
                return row;
        }
        return -1;
    }
    QRect buttonOf(int row) const
    {
        list()->scrollToItem(list()->item(row));
        return m_f->child<FindingsPanel>("findingsPanel")
            ->delegate()
            ->buttonRect(list()->model()->index(row, 0));
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(FindingsPanelTest)
#include "tst_findingspanel.moc"
