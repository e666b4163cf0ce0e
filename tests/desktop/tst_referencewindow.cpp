#include "desktop/windowfixture.h"

#include "desktop/reference/referencewindow.h"
#include "desktop/window/flowlines.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QToolButton>

using namespace portolan;

/// Help › Port reference: the window, its keys and its links.
class TestReferenceWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        Topology topology = m_f->document().topology();
        topology.reading = Reading::Recommended;
        QVERIFY(m_f->document().changeSettings(topology, QStringLiteral("Reading")).isEmpty());
    }
    void cleanup() { m_f.reset(); }

    void thereIsOne()
    {
        ReferenceWindow *window = open();
        QVERIFY(window->isVisible());
        QVERIFY(!window->isModal());
        window->close();
        QCOMPARE(open(), window);
        int count = 0;
        for (const QWidget *widget : QApplication::topLevelWidgets())
            count += widget->objectName() == u"referenceWindow" ? 1 : 0;
        QCOMPARE(count, 1);
    }

    void everythingIsListedAtFirst()
    {
        open();
        QCOMPARE(rows(), all());
        QVERIFY(all() > 50);
        QCOMPARE(child<QLabel>("referenceCount")->text(), QStringLiteral("%1 entries").arg(all()));
        QVERIFY(!details().isEmpty());
        QVERIFY(!child<QToolButton>("referenceClear")->isEnabled());
    }

    void searchingNarrowsAndEscLeadsBack()
    {
        ReferenceWindow *window = open();
        auto *text = child<QLineEdit>("referenceText");
        QTest::keyClicks(text, QStringLiteral("5061 federation"));
        QVERIFY(rows() > 0 && rows() < all());
        QVERIFY(child<QLabel>("referenceCount")->text().startsWith(QString::number(rows())));
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(rows(), all());
        QVERIFY(window->isVisible());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!window->isVisible());
    }

    void nothingFoundIsSaid()
    {
        open();
        QTest::keyClicks(child<QLineEdit>("referenceText"), QStringLiteral("nothing-like-that"));
        QCOMPARE(rows(), 0);
        QVERIFY(child<QLabel>("referenceEmpty")->isVisible());
        QVERIFY(details().isEmpty());
        child<QToolButton>("referenceClear")->click();
        QCOMPARE(rows(), all());
        QVERIFY(!child<QLabel>("referenceEmpty")->isVisible());
    }

    void arrowsWorkWhileTheSearchHasTheFocus()
    {
        open();
        auto *text = child<QLineEdit>("referenceText");
        auto *table = child<QTableView>("referenceTable");
        QCOMPARE(table->currentIndex().row(), 0);
        const QString first = details();
        QTest::keyClick(text, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(details() != first);
        QTest::keyClick(text, Qt::Key_Up);
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(details(), first);
    }

    void enterSelectsTheFlows()
    {
        open();
        QTest::keyClicks(child<QLineEdit>("referenceText"), QStringLiteral("sip-federation-out"));
        m_f->selection().clear();
        QTest::keyClick(child<QLineEdit>("referenceText"), Qt::Key_Return);
        QVERIFY(!m_f->selection().flows().isEmpty());
        for (const FlowId &flow : m_f->selection().flows())
            QCOMPARE(m_f->document().flows().flow(flow)->rule,
                     QStringLiteral("sip-federation-out"));
    }

    void aFlowLinkSelectsInTheMainWindow()
    {
        open();
        QTest::keyClicks(child<QLineEdit>("referenceText"), QStringLiteral("sip-federation-out"));
        const FlowId id(QStringLiteral("sip-federation-out:edge:fabrikam"));
        const Flow *flow = m_f->document().flows().flow(id);
        QVERIFY(flow);
        QVERIFY(details().contains(flowNumberText(flow->number)));
        m_f->selection().clear();
        auto *browser = child<QTextBrowser>("referenceDetails");
        QVERIFY(browser->toHtml().contains(flowLink(id).toHtmlEscaped()));
        emit browser->anchorClicked(QUrl(flowLink(id)));
        QCOMPARE(m_f->selection().flows(), QSet<FlowId>{id});
    }

    void aRowLeadsToItsRuleAndBack()
    {
        open();
        auto *documents = child<QComboBox>("referenceDocument");
        documents->setCurrentIndex(documents->findData(QStringLiteral("jj618373")));
        const int printed = rows();
        QVERIFY(printed > 0);
        QVERIFY(details().contains(QStringLiteral("As printed")));
        auto *browser = child<QTextBrowser>("referenceDetails");
        emit browser->anchorClicked(QUrl(QStringLiteral("entry:sip-federation-out")));
        QCOMPARE(rows(), all()); // the filter would have hidden it
        QVERIFY(details().contains(QStringLiteral("sip-federation-out")));
        QVERIFY(!details().contains(QStringLiteral("As printed")));
    }

    void whatIsMissingIsNamed()
    {
        open();
        Topology empty;
        empty.title = BilingualText::same(QStringLiteral("Empty"));
        m_f->document().reset(empty);
        QVERIFY(details().contains(QStringLiteral("No flow of this topology comes from it.")));
        QVERIFY(details().contains(QStringLiteral("Not met here.")));
    }

    void anotherReferenceIsReadAnew()
    {
        open();
        child<QLineEdit>("referenceText")->setText(QStringLiteral("5061"));
        const int before = rows();
        m_own = builtInCatalog();
        m_own.rules.removeIf([](const Rule &rule) { return rule.id == u"sip-federation-out"; });
        m_f->document().setCatalog(m_own);
        QCOMPARE(rows(), before - 1);
        QVERIFY(!details().isEmpty());
        m_f->document().setCatalog(builtInCatalog());
        QCOMPARE(rows(), before);
    }

    void itSpeaksTheLanguageOfTheWindow()
    {
        ReferenceWindow *window = open();
        m_f->window->setInterfaceLanguage(Language::Russian);
        QVERIFY(window->windowTitle().startsWith(QStringLiteral("Справочник портов")));
        QVERIFY(details().contains(QStringLiteral("Условие")));
        auto *text = child<QLineEdit>("referenceText");
        text->setText(QStringLiteral("межсетевой экран"));
        const int russian = rows();
        QVERIFY(russian > 0);
        m_f->window->setInterfaceLanguage(Language::English);
        QCOMPARE(rows(), russian); // both languages can be searched, whatever the window speaks
    }

    void itRemembersItsPlace()
    {
        ReferenceWindow *window = open();
        window->resize(790, 560);
        QApplication::processEvents();
        window->close();
        m_f->openWindow();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QCOMPARE(open()->size(), QSize(790, 560));
    }

    void itEndsWithTheMainWindow()
    {
        ReferenceWindow *window = open();
        m_f->document().undoStack()->setClean();
        m_f->window->close();
        QVERIFY(!window->isVisible());
    }

    void filtersFitTheSmallestWindow_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::English);
        QTest::newRow("ru") << int(Language::Russian);
    }
    void filtersFitTheSmallestWindow()
    {
        QFETCH(int, language);
        ReferenceWindow *window = open();
        m_f->window->setInterfaceLanguage(Language(language));
        window->resize(1000, 600);
        QApplication::processEvents();
        QVERIFY(window->minimumSizeHint().width() <= 1000);
        for (const QComboBox *box : window->findChildren<QComboBox *>()) {
            QVERIFY(window->rect().contains(QRect(box->mapTo(window, QPoint()), box->size())));
            QVERIFY(!box->accessibleName().isEmpty());
        }
    }

private:
    ReferenceWindow *open() const
    {
        m_f->action("actionReference").trigger();
        QApplication::processEvents();
        ReferenceWindow *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ReferenceWindow *>(widget))
                found = window;
        }
        if (!found)
            qFatal("no port reference opens");
        return found;
    }

    template<class T> T *child(const char *name) const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ReferenceWindow *>(widget)) {
                if (T *found = window->findChild<T *>(QLatin1String(name)))
                    return found;
            }
        }
        qFatal("the port reference has no %s", name);
    }

    int rows() const { return child<QTableView>("referenceTable")->model()->rowCount(); }
    int all() const { return int(ReferenceList(builtInCatalog()).entries().size()); }
    QString details() const { return child<QTextBrowser>("referenceDetails")->toPlainText(); }

    Catalog m_own; ///< outlives the window
    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestReferenceWindow)
#include "tst_referencewindow.moc"
