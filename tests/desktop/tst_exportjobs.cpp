#include "desktop/window/exportdialog.h"
#include "desktop/window/exportjobs.h"
#include "desktop/windowfixture.h"
#include "foldingsamples.h"

#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>

using namespace portolan;

namespace {

QSemaphore gate;  // held until the test lets an export go on
QSemaphore began; // an export has come to the gate

Result<QByteArray> writeAtTheGate(const ExportRequest &request)
{
    began.release();
    gate.acquire();
    return QByteArray("nodes: ") + QByteArray::number(qsizetype(request.topology->nodes.size()));
}

ExportFormat heldFormat()
{
    ExportFormat format;
    format.id = QStringLiteral("held");
    format.write = writeAtTheGate;
    return format;
}

const ExportFormat held = heldFormat();

} // namespace

/// Exports in the background, through the window.
class TestExportJobs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QApplication::processEvents();
    }
    void cleanup()
    {
        gate.release(100); // nothing waits for a test that failed
        m_f.reset();
        gate.acquire(gate.available());
        began.acquire(began.available());
    }

    void everyFormatWritesWhatItWritesAtOnce()
    {
        ExportDialog dialog(&m_f->document(), {}, Language::English, m_f->window.get());
        dialog.setPicture(&m_f->window->canvas()->diagram());
        dialog.setBackground(&jobs());
        auto *formats = dialog.findChild<QListWidget *>(QStringLiteral("exportFormats"));
        QMap<QString, QByteArray> expected;
        for (int row = 0; row < formats->count(); ++row) {
            formats->setCurrentRow(row);
            const ExportFormat *format = dialog.format();
            if (!format)
                continue;
            const QString path =
                m_f->folder.filePath(QStringLiteral("%1.%2").arg(row).arg(format->suffix));
            dialog.writeInBackground(path);
            expected.insert(path, *format->write(dialog.request()));
        }
        QCOMPARE(expected.size(), exportFormats().size());
        QSignalSpy written(&jobs(), &ExportJobs::written);
        jobs().finish();
        QVERIFY(!jobs().isRunning());
        QCOMPARE(written.count(), expected.size());
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            if (it.key().endsWith(u".pdf") || it.key().endsWith(u".xlsx"))
                QVERIFY2(contentOf(it.key()).size() > 1000, qPrintable(it.key()));
            else
                QCOMPARE(contentOf(it.key()), it.value());
        }
    }

    void whatChangesMeanwhileIsNotWritten()
    {
        const auto nodes = m_f->document().topology().nodes.size();
        const QString path = m_f->file("snapshot.txt");
        start(path);
        m_f->document().removeNodes({NodeId(QStringLiteral("jabber"))});
        m_f->document().reset(manyPartners(20));
        QVERIFY(!QFile::exists(path));
        gate.release();
        jobs().finish();
        QCOMPARE(contentOf(path), QByteArray("nodes: ") + QByteArray::number(qsizetype(nodes)));
    }

    void theWindowSaysSoAndGoesOn()
    {
        auto *notice = m_f->child<QWidget>("exportNotice");
        QVERIFY(notice->isHidden());
        start(m_f->file("shown.txt"));
        QVERIFY(notice->isVisible());
        QVERIFY(m_f->child<QLabel>("exportNoticeText")->text().contains(u"shown.txt"));
        QVERIFY(m_f->document().addNode(NodeType::Note)); // one can work meanwhile
        QApplication::processEvents();
        QVERIFY(notice->isVisible());
        gate.release();
        QTRY_VERIFY(notice->isHidden());
        QVERIFY(QFile::exists(m_f->file("shown.txt")));
    }

    void cancelLeavesNoFileAndAnOldOneWhole()
    {
        const QString path = m_f->file("old.txt");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("the old one");
        old.close();
        QSignalSpy cancelled(&jobs(), &ExportJobs::cancelled);
        start(path);
        auto *cancel = m_f->child<QToolButton>("exportCancel");
        QVERIFY(cancel->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(!cancel->isEnabled());
        gate.release();
        jobs().finish();
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(contentOf(path), QByteArray("the old one"));
        QCOMPARE(QDir(m_f->folder.path()).entryList({QStringLiteral("old*")}).size(), 1);
    }

    void twoAtOnceAreWrittenInTurn()
    {
        const QString one = m_f->file("one.txt"), other = m_f->file("other.txt");
        start(one);
        QVERIFY(m_f->document().addNode(NodeType::Note));
        jobs().start(snapshot(other));
        QVERIFY(m_f->document().addNode(NodeType::Note));
        jobs().start(snapshot(one)); // the same file again: the last word counts
        QCOMPARE(jobs().count(), 3);
        QVERIFY(m_f->child<QLabel>("exportNoticeText")->text().contains(QLatin1String("2 more")));
        gate.release(3);
        jobs().finish();
        const auto nodes = qsizetype(m_f->document().topology().nodes.size());
        QCOMPARE(contentOf(one), QByteArray("nodes: ") + QByteArray::number(nodes));
        QCOMPARE(contentOf(other), QByteArray("nodes: ") + QByteArray::number(nodes - 1));
    }

    void aFailureIsToldAsBefore()
    {
        start(m_f->file("missing/folder.txt"));
        const WhenModal errors([](QWidget *box) { box->close(); });
        gate.release();
        jobs().finish();
        QCOMPARE(errors.seen(), QStringLiteral("errorDialog"));
        QVERIFY(!jobs().isRunning());
    }

    void closingTheWindowAsks_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("writes");
        QTest::newRow("finish") << QStringLiteral("exportFinish") << true << true;
        QTest::newRow("drop") << QStringLiteral("exportDrop") << true << false;
        QTest::newRow("stay") << QString() << false << true;
    }
    void closingTheWindowAsks()
    {
        QFETCH(QString, button);
        QFETCH(bool, closes);
        QFETCH(bool, writes);
        const QString path = m_f->file("closing.txt");
        start(path);
        const WhenModal question([&](QWidget *box) {
            if (button.isEmpty())
                QTest::keyClick(box, Qt::Key_Escape);
            else
                box->findChild<QPushButton *>(button)->click();
            if (button != u"exportDrop")
                gate.release();
        });
        connect(&jobs(), &ExportJobs::changed, this, [this] {
            if (jobs().isCancelling())
                gate.release();
        });
        QCOMPARE(m_f->window->close(), closes);
        QCOMPARE(question.seen(), QStringLiteral("exportRunning"));
        jobs().finish();
        QCOMPARE(QFile::exists(path), writes);
    }

    void aWindowThatGoesTakesItsExportsAlong()
    {
        const QString path = m_f->file("gone.txt");
        start(path);
        gate.release();
        m_f->window.reset(); // waits, and nothing calls back
        QVERIFY(!QFile::exists(path) || contentOf(path).startsWith("nodes: "));
    }

private:
    ExportJobs &jobs() const { return *m_f->window->findChild<ExportJobs *>(); }

    std::shared_ptr<ExportSnapshot> snapshot(const QString &path) const
    {
        ExportRequest request;
        request.topology = &m_f->document().topology();
        request.flows = &m_f->document().flows();
        request.catalog = &m_f->document().catalog();
        return ExportSnapshot::take(held, path, request);
    }

    /// An export that has begun and waits for the gate.
    void start(const QString &path) const
    {
        jobs().start(snapshot(path));
        began.acquire();
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestExportJobs)
#include "tst_exportjobs.moc"
