#include "desktop/windowfixture.h"

#include "desktop/window/setuppanel.h"

#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace portolan;

/// The panel of what else is needed, in the real window.
class TestSetupPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openFile(dataFile("setup/no-domains/topology.portolan")));
        show();
    }
    void cleanup() { m_f.reset(); }

    void standsBesideTheFlows()
    {
        QVERIFY(m_f->window->tabifiedDockWidgets(m_f->child<QDockWidget>("flowDock"))
                    .contains(m_f->child<QDockWidget>("setupDock")));
        QVERIFY(dns().model()->rowCount() > 5);
        QVERIFY(certificates().model()->rowCount() == 4);
        QVERIFY(script().toPlainText().contains(QLatin1String("Set-CsAccessEdgeConfiguration")));
    }

    void rowLeadsToItsNode()
    {
        dns().selectRow(rowWith(dns(), QStringLiteral("lyncdiscover.contoso.example")));
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{NodeId(QStringLiteral("rp"))});
        certificates().selectRow(0);
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{NodeId(QStringLiteral("edge"))});
    }

    void searchLeavesWhatMatches()
    {
        auto *search = m_f->child<QLineEdit>("setupSearch");
        const int all = dns().model()->rowCount();
        QTest::keyClicks(search, QStringLiteral("LYNCDISCOVER."));
        QCOMPARE(dns().model()->rowCount(), 1);
        QVERIFY(m_f->selection().isEmpty());
        search->clear();
        QCOMPARE(dns().model()->rowCount(), all);
        search->setText(QStringLiteral("edgeconfiguration -allow"));
        QCOMPARE(script().extraSelections().size(), 1);
    }

    void columnsSort()
    {
        const auto first = [&] { return dns().model()->index(0, 2).data().toString(); };
        QCOMPARE(first(), QStringLiteral("access.contoso.example")); // the plan's own order
        dns().sortByColumn(2, Qt::DescendingOrder);
        QVERIFY(first() > dns().model()->index(1, 2).data().toString() ||
                first() == dns().model()->index(1, 2).data().toString());
        QVERIFY(first() != QStringLiteral("access.contoso.example"));
    }

    void copying()
    {
        tabs().setCurrentIndex(1);
        certificates().selectRow(3);
        QTest::keyClick(&certificates(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2); // headings and the row
        QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
        QVERIFY(lines.at(1).contains(QLatin1String("lyncdiscover.contoso.example")));
        QVERIFY(mime->html().contains(QLatin1String("<td>")));
        tabs().setCurrentIndex(2);
        m_f->child<QPushButton>("setupCopy")->click();
        QCOMPARE(QApplication::clipboard()->text(), script().toPlainText());
    }

    void savingTheScript()
    {
        auto *save = m_f->child<QPushButton>("setupSave");
        QVERIFY(!save->isVisible());
        tabs().setCurrentIndex(2);
        QVERIFY(save->isVisible());
        const QString path = m_f->file("cmdlets.ps1");
        QVERIFY(panel().saveScript(path));
        QVERIFY(contentOf(path).startsWith("\xEF\xBB\xBF# "));
        WhenModal message([](QWidget *modal) { modal->close(); });
        QVERIFY(!panel().saveScript(m_f->file("no/such/folder.ps1")));
        QVERIFY(!message.seen().isEmpty());
    }

    void remarkLeadsToTheDomains()
    {
        auto *remark = m_f->child<QLabel>("setupRemark");
        QVERIFY(remark->isVisible());
        QVERIFY(remark->text().contains(QLatin1String("contoso.example")));
        m_f->selection().selectNode(NodeId(QStringLiteral("rp")));
        m_f->child<QPushButton>("setupLead")->click();
        QVERIFY(m_f->selection().isEmpty());
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->objectName().contains(QLatin1String("sipDomains")));

        Topology topology = m_f->document().topology();
        topology.sipDomains = {QStringLiteral("contoso.com")};
        QVERIFY(m_f->document().changeSettings(topology, QStringLiteral("domains")).isEmpty());
        QVERIFY(!remark->text().contains(QLatin1String("contoso.example")));
        QVERIFY(rowWith(dns(), QStringLiteral("lyncdiscover.contoso.com")) >= 0);

        // The next remark is about a property of a node.
        m_f->child<QPushButton>("setupLead")->click();
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{NodeId(QStringLiteral("edge"))});
        focus = QApplication::focusWidget();
        QVERIFY(focus && focus->objectName().contains(QLatin1String("externalFqdns")));
    }

    void followsTheDocument()
    {
        m_f->document().removeNodes({NodeId(QStringLiteral("rp"))});
        QCOMPARE(certificates().model()->rowCount(), 3);
        m_f->document().undoStack()->undo();
        QCOMPARE(certificates().model()->rowCount(), 4);
        // Hidden it does not work; shown again it is up to date.
        m_f->child<QDockWidget>("flowDock")->raise();
        QApplication::processEvents();
        m_f->document().removeNodes({NodeId(QStringLiteral("rp"))});
        show();
        QCOMPARE(certificates().model()->rowCount(), 3);
    }

    void emptyTopologySaysWhatToDo()
    {
        m_f->document().reset(Topology());
        auto *empty = m_f->child<QLabel>("setupEmpty");
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QLatin1String("Edge pool")));
    }

    void languages()
    {
        m_f->window->setInterfaceLanguage(Language::Russian);
        QCOMPARE(tabs().tabText(0), QStringLiteral("Записи DNS"));
        QVERIFY(script().toPlainText().contains(QStringLiteral("Остановлено")));
        m_f->window->setDocumentLanguage(Language::English);
        QCOMPARE(tabs().tabText(0), QStringLiteral("Записи DNS"));
        QVERIFY(script().toPlainText().contains(QLatin1String("Stopped on purpose")));
        QCOMPARE(dns().model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Zone"));
    }

private:
    void show()
    {
        m_f->child<QDockWidget>("setupDock")->raise();
        QApplication::processEvents();
    }
    SetupPanel &panel() const { return *m_f->child<SetupPanel>("setupPanel"); }
    QTabWidget &tabs() const { return *m_f->child<QTabWidget>("setupTabs"); }
    QTableView &dns() const { return *m_f->child<QTableView>("dnsTable"); }
    QTableView &certificates() const { return *m_f->child<QTableView>("certificateTable"); }
    QPlainTextEdit &script() const { return *m_f->child<QPlainTextEdit>("setupScript"); }

    static int rowWith(const QTableView &view, const QString &name)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 2).data().toString() == name)
                return row;
        }
        return -1;
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestSetupPanel)
#include "tst_setuppanel.moc"
