#include "desktop/print/printjob.h"
#include "desktop/window/exportjobs.h"
#include "desktop/window/fileopening.h"
#include "desktop/windowfixture.h"
#include "desktop/workaside.h"
#include "foldingsamples.h"

#include <QLabel>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace portolan;

namespace {

QSemaphore gate;  // held until the test lets the work go on
QSemaphore began; // the work has come to the gate

void waitAtTheGate()
{
    began.release();
    gate.acquire();
}

} // namespace

/// Files that are opened, versions that are compared and pages that are printed while the window
/// goes on.
class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QApplication::processEvents();
        m_path = m_f->file("large.portolan");
        QVERIFY(writeTopologyFile(manyPartners(6), m_path).ok());
        opening().setLongFrom(0); // whatever its size
    }
    void cleanup()
    {
        gate.release(100); // nothing waits for a test that failed
        if (m_f && m_f->window)
            m_f->document().undoStack()->setClean();
        m_f.reset();
        QThreadPool::globalInstance()->waitForDone();
        gate.acquire(gate.available());
        began.acquire(began.available());
    }

    void aFileComesWhenItIsRead()
    {
        const QByteArray before = m_f->bytes();
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(opening().isRunning());
        auto *notice = m_f->child<QWidget>("openingNotice");
        QVERIFY(notice->isVisible());
        QVERIFY(m_f->child<QLabel>("openingNoticeText")->text().contains(u"large.portolan"));
        QCOMPARE(m_f->bytes(), before); // nothing half
        QTRY_VERIFY(!opening().isRunning());
        QVERIFY(notice->isHidden());
        QCOMPARE(m_f->bytes(), writeTopology(manyPartners(6)));
        QCOMPARE(m_f->document().filePath(), m_path);
        QVERIFY(!m_f->document().isModified());
        QVERIFY(m_f->window->windowTitle().contains(QLatin1String("large.portolan")));
    }

    void cancellingLeavesAllAsItWas()
    {
        const QByteArray before = m_f->bytes();
        QVERIFY(m_f->window->openFile(m_path));
        auto *cancel = m_f->child<QToolButton>("openingCancel");
        QVERIFY(cancel->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(!opening().isRunning());
        QVERIFY(m_f->child<QWidget>("openingNotice")->isHidden());
        letItBeRead();
        QCOMPARE(m_f->bytes(), before);
        QVERIFY(m_f->document().filePath() != m_path);
        // Nothing keeps the file from being opened after all.
        QVERIFY(m_f->window->openFile(m_path));
        QTRY_COMPARE(m_f->document().filePath(), m_path);
        QVERIFY(!m_f->window->isReadOnly());
    }

    void theLastFileAskedForIsTheOneThatOpens()
    {
        const QString other = m_f->file("other.portolan");
        QVERIFY(writeTopologyFile(manyPartners(2), other).ok());
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(m_f->window->openFile(other));
        QTRY_VERIFY(!opening().isRunning());
        letItBeRead();
        QCOMPARE(m_f->document().filePath(), other);
        QCOMPARE(m_f->bytes(), writeTopology(manyPartners(2)));
    }

    void anotherTopologyTakesItsPlace()
    {
        QVERIFY(m_f->window->openFile(m_path));
        m_f->window->newTopology();
        QVERIFY(!opening().isRunning());
        letItBeRead();
        QVERIFY(m_f->document().topology().nodes.empty());
    }

    void whoeverEditsMeanwhileIsAsked_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("opens");
        QTest::newRow("discard") << int(QMessageBox::Discard) << true;
        QTest::newRow("stay") << int(QMessageBox::Cancel) << false;
    }
    void whoeverEditsMeanwhileIsAsked()
    {
        QFETCH(int, answer);
        QFETCH(bool, opens);
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(m_f->document().addNode(NodeType::Note)); // one can work meanwhile
        const QByteArray edited = m_f->bytes();
        const WhenModal question([answer](QWidget *box) {
            static_cast<QMessageBox *>(box)->button(QMessageBox::StandardButton(answer))->click();
        });
        QTRY_COMPARE(question.seen(), QStringLiteral("unsavedQuestion"));
        QTRY_COMPARE(m_f->document().filePath() == m_path, opens);
        QCOMPARE(m_f->bytes() == edited, !opens);
    }

    void aFileThatCannotBeReadChangesNothing()
    {
        const QByteArray before = m_f->bytes();
        const QString broken = m_f->file("broken.portolan");
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"format\": ");
        file.close();
        const WhenModal errors([](QWidget *box) { box->close(); });
        QVERIFY(m_f->window->openFile(broken));
        QTRY_COMPARE(errors.seen(), QStringLiteral("errorDialog"));
        QCOMPARE(m_f->bytes(), before);
        QVERIFY(!opening().isRunning());
    }

    void theWindowMayCloseWhileAFileIsRead()
    {
        QVERIFY(m_f->window->openFile(m_path));
        QVERIFY(m_f->window->close());
        QVERIFY(!opening().isRunning());
        letItBeRead();
        QVERIFY(m_f->document().filePath() != m_path);
        QVERIFY(m_f->window->openFile(m_path));
        m_f->window.reset(); // waits, and nothing calls back
        QApplication::processEvents();
    }

    void aReloadIsReadAside()
    {
        QVERIFY(m_f->window->openFile(m_path));
        QTRY_COMPARE(m_f->document().filePath(), m_path);
        QVERIFY(writeTopologyFile(manyPartners(7), m_path).ok());
        m_f->action("actionReload").trigger();
        QVERIFY(opening().isRunning());
        QTRY_COMPARE(m_f->bytes(), writeTopology(manyPartners(7)));
        QVERIFY(!m_f->document().isModified());
    }

    void versionsAreComparedAside()
    {
        QVERIFY(m_f->window->openFile(m_path));
        QTRY_COMPARE(m_f->document().filePath(), m_path);
        QString atOnce, aside;
        QVERIFY(m_f->document().addNode(NodeType::XmppPartner));
        const auto take = [](QString &text) {
            return [&text](QWidget *window) {
                text = window->findChild<QTextBrowser *>()->toPlainText();
                window->close();
            };
        };
        const WhenModal first(take(atOnce));
        m_f->action("actionCompare").trigger();
        QCOMPARE(first.seen(), QStringLiteral("differenceDialog"));
        m_f->document().setAsideFrom(0);
        const WhenModal second([&](QWidget *window) {
            // On a slow machine the window that says so comes first and goes by itself.
            if (window->objectName() == u"differenceDialog")
                take(aside)(window);
        });
        QTimer again; // where that one has come
        connect(&again, &QTimer::timeout, this, [&] {
            QWidget *window = QApplication::activeModalWidget();
            if (window && window->objectName() == u"differenceDialog")
                take(aside)(window);
        });
        again.start(20);
        m_f->action("actionCompare").trigger();
        QVERIFY(!atOnce.isEmpty());
        QCOMPARE(aside, atOnce);
    }

    void theWindowIsAliveDuringWork()
    {
        int turns = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&turns] {
            if (++turns == 200)
                gate.release();
        });
        ticks.start(0);
        // It ends only because the event loop comes round meanwhile.
        const auto made = madeAside<int>(m_f->window.get(), QStringLiteral("Work"), [] {
            waitAtTheGate();
            return 7;
        });
        QVERIFY(made);
        QCOMPARE(*made, 7);
        QVERIFY(turns >= 200);
    }

    void workCanBeCancelled()
    {
        const WhenModal dialog([](QWidget *window) {
            QCOMPARE(window->findChild<QLabel *>(QStringLiteral("workText"))->text(),
                     QStringLiteral("Long work"));
            QTest::keyClick(window->findChild<QPushButton *>(QStringLiteral("workCancel")),
                            Qt::Key_Space);
        });
        const auto made = madeAside<int>(m_f->window.get(), QStringLiteral("Long work"), [] {
            waitAtTheGate();
            return 7;
        });
        QVERIFY(!made);
        QCOMPARE(dialog.seen(), QStringLiteral("workDialog"));
        gate.release(); // what comes late is not heard
    }

    void whatIsMadeForSomebodyGoneIsForgotten()
    {
        auto receiver = std::make_unique<QObject>();
        int taken = 0;
        const auto make = [] {
            waitAtTheGate();
            return 5;
        };
        const auto take = [&taken](const int &value) { taken += value; };
        makeAside<int>(receiver.get(), make, take);
        makeAside<int>(m_f->window.get(), make, take);
        began.acquire(2);
        receiver.reset();
        gate.release(2);
        QTRY_COMPARE(taken, 5);
    }

    void paperOfALargeDrawingIsMadeAside()
    {
        PrintJob atOnce = m_f->window->printJob();
        const int pages = int(atOnce.paper()->pages.size());
        m_f->document().setAsideFrom(0);
        PrintJob job = m_f->window->printJob();
        QVERIFY(job.prepare(m_f->window.get()));
        QCOMPARE(int(job.paper()->pages.size()), pages);
        QCOMPARE(job.paper()->drawings.first().arrows.size(),
                 atOnce.paper()->drawings.first().arrows.size());
    }

    void aPdfIsWrittenInItsTurn()
    {
        hold();
        const QString path = m_f->file("pages.pdf");
        QVERIFY(m_f->window->printJob().savePdf(path, m_f->window.get()));
        QCOMPARE(jobs().count(), 2);
        QVERIFY(!QFile::exists(path));
        gate.release();
        jobs().finish();
        QVERIFY(contentOf(path).startsWith("%PDF"));
    }

    void printingGoesOnBesideTheWindow()
    {
        QSignalSpy printed(&jobs(), &ExportJobs::printed);
        hold();
        const QString path = m_f->file("printed.pdf");
        startPrinting(path);
        QVERIFY(m_f->document().addNode(NodeType::Note)); // one can work meanwhile
        gate.release();
        jobs().finish();
        QCOMPARE(printed.count(), 1);
        QVERIFY(contentOf(path).startsWith("%PDF"));
        QVERIFY(!QFile::exists(path + QLatin1String(".part")));
    }

    void theNoticeSaysThatPagesArePrinted()
    {
        auto *notice = m_f->child<QWidget>("exportNotice");
        jobs().start(ExportJobs::Kind::Print, QStringLiteral("Laser"),
                     [](const std::atomic<bool> &isCancelled) {
                         waitAtTheGate();
                         ExportOutcome outcome;
                         outcome.isDone = !isCancelled;
                         return outcome;
                     });
        began.acquire();
        QVERIFY(notice->isVisible());
        const QString text = m_f->child<QLabel>("exportNoticeText")->text();
        QVERIFY2(text.contains(u"Laser") && text.startsWith(QLatin1String("Printing")),
                 qPrintable(text));
        QSignalSpy cancelled(&jobs(), &ExportJobs::printCancelled);
        QTest::keyClick(m_f->child<QToolButton>("exportCancel"), Qt::Key_Space);
        QVERIFY(jobs().isCancelling());
        gate.release();
        jobs().finish();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(notice->isHidden());
    }

    void cancelledPrintingLeavesNothing()
    {
        const QString path = m_f->file("old.pdf");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("the old one");
        old.close();
        hold();
        startPrinting(path);
        jobs().cancel();
        gate.release();
        jobs().finish();
        QCOMPARE(contentOf(path), QByteArray("the old one"));
        QCOMPARE(QDir(m_f->folder.path()).entryList({QStringLiteral("old*")}).size(), 1);
        // The same when the pages have begun to come.
        const auto paper = m_f->window->printJob().paper();
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(path);
        const std::atomic<bool> isCancelled = true;
        QCOMPARE(printPaper(printer, *paper, isCancelled), PrintOutcome::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("the old one"));
        QCOMPARE(QDir(m_f->folder.path()).entryList({QStringLiteral("old*")}).size(), 1);
    }

    void aPrinterThatRefusesIsTold()
    {
        const WhenModal message([](QWidget *box) { box->close(); });
        startPrinting(m_f->file("missing/printed.pdf"));
        jobs().finish();
        QCOMPARE(message.seen(), QStringLiteral("notPrinted"));
    }

private:
    ExportJobs &jobs() const { return *m_f->window->findChild<ExportJobs *>(); }
    FileOpening &opening() const { return *m_f->window->findChild<FileOpening *>(); }

    // What was being read when it was cancelled is read to its end.
    void letItBeRead() const
    {
        FileOpening other;
        bool isRead = false;
        other.start(m_path, [&isRead](const OpenedFile &) { isRead = true; });
        QTRY_VERIFY(isRead);
        QApplication::processEvents();
    }

    /// A job that has begun and waits for the gate.
    void hold() const
    {
        jobs().start(ExportJobs::Kind::File, QStringLiteral("held"), [](const std::atomic<bool> &) {
            waitAtTheGate();
            return ExportOutcome();
        });
        began.acquire();
    }

    void startPrinting(const QString &path) const
    {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(path);
        m_f->window->printJob().print(printer, m_f->window.get());
    }

    std::unique_ptr<WindowFixture> m_f;
    QString m_path;
};

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
