// How long the window stands still: every action of a list is done in the real window, and the
// longest time in which the event loop did not come round is printed. Run offscreen:
// `QT_QPA_PLATFORM=offscreen portolan-stalls FILE.portolan [PART-OF-A-NAME]`. With a second
// argument only the actions whose names hold it are printed; all are done. Never fails on time.
#include "catalog/catalog.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/print/printjob.h"
#include "desktop/selection.h"
#include "desktop/window/exportdialog.h"
#include "desktop/window/exportjobs.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/partnersdialog.h"
#include "edit/document.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace portolan;

namespace {

QString wanted; ///< part of the names that are printed

/// Does WORK, lets the event loop come round until nothing is due and prints the longest stall.
void measure(const char *name, const std::function<void()> &work,
             const std::function<bool()> &isRunning = {})
{
    constexpr int quietTurns = 450; // of a millisecond: longer than the rests of minimap and audit
    QElapsedTimer whole, turn;
    whole.start();
    turn.start();
    work();
    const qint64 atOnce = turn.elapsed();
    qint64 longest = atOnce;
    qint64 settled = atOnce;
    for (int quiet = 0; quiet < quietTurns;) {
        turn.restart();
        QApplication::processEvents();
        const qint64 took = turn.elapsed();
        longest = std::max(longest, took);
        const bool isBusy = took > 1 || (isRunning && isRunning());
        quiet = isBusy ? 0 : quiet + 1;
        if (isBusy)
            settled = whole.elapsed();
        QThread::msleep(1);
    }
    if (!QString::fromLatin1(name).contains(wanted))
        return;
    std::printf("%-24s longest stall %6lld ms, first turn %6lld ms, whole %6lld ms%s\n", name,
                static_cast<long long>(longest), static_cast<long long>(atOnce),
                static_cast<long long>(settled), longest > 100 ? "  <-- over 100 ms" : "");
    std::fflush(stdout);
}

/// Closes every modal window that comes, a while after it has come: what it shows is seen.
class ModalCloser
{
public:
    ModalCloser()
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            QWidget *modal = QApplication::activeModalWidget();
            if (!modal || modal != m_seen) {
                m_seen = modal;
                m_since.start();
            } else if (m_since.elapsed() > 300) {
                modal->close();
            }
        });
        m_timer.start();
    }

private:
    QTimer m_timer;
    QWidget *m_seen = nullptr;
    QElapsedTimer m_since;
};

/// A modal window runs an event loop of its own, which measure() would take for one long turn: the
/// stalls within are those between the ticks of a timer.
void measureModal(const char *name, const std::function<void()> &work)
{
    QElapsedTimer turn;
    turn.start();
    qint64 longest = 0;
    QTimer ticks;
    ticks.setInterval(0);
    QObject::connect(&ticks, &QTimer::timeout,
                     [&] { longest = std::max(longest, turn.restart()); });
    ticks.start();
    const ModalCloser closer;
    work();
    longest = std::max(longest, turn.elapsed());
    ticks.stop();
    if (QString::fromLatin1(name).contains(wanted)) {
        std::printf("%-24s longest stall %6lld ms%s\n", name, static_cast<long long>(longest),
                    longest > 100 ? "  <-- over 100 ms" : "");
        std::fflush(stdout);
    }
}

QString partnerList(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("partner%1.example.net; sip.partner%1.example.net\n").arg(i);
    return text;
}

class Meter
{
public:
    Meter(MainWindow &window, const QString &file, const QString &folder)
        : m_window(window), m_file(file), m_folder(folder)
    {
    }

    void run()
    {
        view();
        edits();
        bigEdits();
        search();
        files();
        paper();
        exports();
    }

private:
    std::function<void()> trigger(const char *action) const
    {
        return [this, action] { m_window.findChild<QAction *>(QLatin1String(action))->trigger(); };
    }
    template<class T> T *child(const char *name) const
    {
        return m_window.findChild<T *>(QLatin1String(name));
    }
    Document &document() const { return *m_window.document(); }
    std::function<bool()> jobsRunning() const
    {
        return [jobs = m_window.findChild<ExportJobs *>()] { return jobs->isRunning(); };
    }

    void view() const
    {
        measure("open", [this] { m_window.openFile(m_file); });
        measure("zoom in", trigger("actionZoomIn"));
        measure("fit", trigger("actionZoomFit"));
        measure("fold all", trigger("actionFoldAll"));
        measure("open all groups", trigger("actionUnfoldAll"));
        measure("undo groups", trigger("actionUndo"));
        measure("redo groups", trigger("actionRedo"));
        measure("select all", trigger("actionSelectAll"));
        measure("select nothing", trigger("actionDeselect"));
        measure("drawing in Russian", trigger("actionDrawingRussian"));
        measure("drawing as interface", trigger("actionDrawingAsInterface"));
        measure("window in Russian", trigger("actionRussian"));
        measure("window in English", trigger("actionEnglish"));
    }

    void edits() const
    {
        measure("add a node", [this] { m_window.canvas()->addNodeAtView(NodeType::Note); });
        measure("undo it", trigger("actionUndo"));
        measure("redo it", trigger("actionRedo"));
        measure("add a partner",
                [this] { m_window.canvas()->addNodeAtView(NodeType::FederationPartner); });
        measure("undo partner", trigger("actionUndo"));
        measure("redo partner", trigger("actionRedo"));
        const Node first = document().topology().nodes.front();
        measure("change a name", [this, first] {
            Node named = first;
            named.name = BilingualText::same(QStringLiteral("another name"));
            document().changeNode(named, QStringLiteral("name"));
        });
        measure("delete a node", [this, first] { document().removeNodes({first.id}); });
        measure("undo delete", trigger("actionUndo"));
        measure("select one", [this] {
            m_window.selection()->selectNode(document().topology().nodes.back().id);
        });
    }

    void bigEdits() const
    {
        trigger("actionSelectAll")();
        measure("settle", [] {});
        measure("duplicate all", trigger("actionDuplicate"));
        measure("undo duplicate", trigger("actionUndo"));
        measure("redo duplicate", trigger("actionRedo"));
        measure("undo again", trigger("actionUndo"));
        trigger("actionSelectAll")();
        measure("copy all", trigger("actionCopy"));
        measure("paste all", trigger("actionPaste"));
        measure("undo paste", trigger("actionUndo"));
        trigger("actionSelectAll")();
        measure("lock all", trigger("actionLock"));
        measure("undo lock", trigger("actionUndo"));
        trigger("actionSelectAll")();
        measure("delete all", [this] {
            QList<NodeId> ids;
            for (const Node &node : document().topology().nodes)
                ids.append(node.id);
            document().removeNodes(ids);
        });
        measure("undo delete all", trigger("actionUndo"));
        measure("back to step 1", [this] { document().goToStep(1); });
        measure("to the last step",
                [this] { document().goToStep(document().undoStack()->count()); });
    }

    void search() const
    {
        measure("filter",
                [this] { child<QLineEdit>("filterText")->setText(QStringLiteral("5061")); });
        measure("no filter", [this] { child<QLineEdit>("filterText")->clear(); });
        measure("find", [this] {
            trigger("actionFind")();
            child<QLineEdit>("findText")->setText(QStringLiteral("5061"));
        });
        measure("flows as text", trigger("actionFlowsAsText"));
    }

    void files() const
    {
        const QString copy = m_folder + QStringLiteral("/copy.portolan");
        measure("save", [&] { document().save(copy); });
        measure("undo groups again", trigger("actionUndo"));
        measureModal("compare with disk", [&] {
            m_window.openFile(copy);
            document().addNode(NodeType::FederationPartner);
            trigger("actionCompare")();
        });
        document().undoStack()->setClean();
        measure("reload", trigger("actionReload"));
        PartnersDialog partners(&document(), Language::English, &m_window);
        partners.show();
        auto *text = partners.findChild<QPlainTextEdit *>(QStringLiteral("partnersText"));
        measure("read 2000 partners", [&] { text->setPlainText(partnerList(2000)); });
        measure("add 2000 partners", [&] { partners.accept(); });
        measure("undo partners", trigger("actionUndo"));
    }

    void paper() const
    {
        measureModal("page set-up", trigger("actionPageSetup"));
        measureModal("print preview", trigger("actionPrintPreview"));
        measure(
            "paper as PDF",
            [this] {
                m_window.printJob().savePdf(m_folder + QStringLiteral("/paper.pdf"), &m_window);
            },
            jobsRunning());
        measure("print", [this] {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFileName(m_folder + QStringLiteral("/printed.pdf"));
            PrintJob job = m_window.printJob();
            printPaper(printer, *job.paper());
        });
    }

    void exports() const
    {
        std::unique_ptr<ExportDialog> dialog;
        measure("export dialog", [&] {
            dialog = std::make_unique<ExportDialog>(&document(), FlowFilter(), Language::English,
                                                    &m_window);
            dialog->setPicture(&m_window.canvas()->diagram());
            dialog->show();
        });
        dialog->setBackground(m_window.findChild<ExportJobs *>());
        auto *formats = dialog->findChild<QListWidget *>(QStringLiteral("exportFormats"));
        for (int row = 0; row < formats->count(); ++row) {
            formats->setCurrentRow(row);
            if (!dialog->format())
                continue;
            const QByteArray name = "export " + dialog->format()->id.toLatin1();
            const QString path =
                QStringLiteral("%1/%2.%3").arg(m_folder).arg(row).arg(dialog->format()->suffix);
            measure(
                name.constData(), [&] { dialog->writeInBackground(path); }, jobsRunning());
        }
    }

    MainWindow &m_window;
    QString m_file;
    QString m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "portolan-stalls FILE.portolan [PART-OF-A-NAME]\n");
        return 2;
    }
    if (argc > 2)
        wanted = QString::fromLocal8Bit(argv[2]);
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toLocal8Bit());
    MainWindow window(builtInCatalog());
    window.show();
    QApplication::processEvents();
    Meter(window, QString::fromLocal8Bit(argv[1]), folder.path()).run();
    window.document()->undoStack()->setClean(); // closing asks nothing
    return 0;
}
