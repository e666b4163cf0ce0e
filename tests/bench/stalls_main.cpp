// How long the window stands still: every action of a list is done in the real window, and the
// longest time in which the event loop did not come round is printed. Run offscreen:
// `QT_QPA_PLATFORM=offscreen portolan-stalls FILE.portolan`. Never fails on time.
#include "catalog/catalog.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "desktop/window/exportdialog.h"
#include "desktop/window/exportjobs.h"
#include "desktop/window/mainwindow.h"
#include "edit/document.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace portolan;

namespace {

/// Does WORK, lets the event loop come round until nothing is due and prints the longest stall.
void measure(const char *name, const std::function<void()> &work,
             const std::function<bool()> &isRunning = {})
{
    QElapsedTimer whole, turn;
    whole.start();
    turn.start();
    work();
    qint64 longest = turn.elapsed();
    for (int quiet = 0; quiet < 20;) {
        turn.restart();
        QApplication::processEvents();
        const qint64 took = turn.elapsed();
        longest = std::max(longest, took);
        quiet = took > 1 || (isRunning && isRunning()) ? 0 : quiet + 1;
        QThread::msleep(1);
    }
    std::printf("%-24s longest stall %6lld ms, whole %6lld ms%s\n", name,
                static_cast<long long>(longest), static_cast<long long>(whole.elapsed()),
                longest > 100 ? "  <-- over 100 ms" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "portolan-stalls FILE.portolan\n");
        return 2;
    }
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    MainWindow window(builtInCatalog());
    window.show();
    QApplication::processEvents();
    const auto trigger = [&window](const char *action) {
        return [&window, action] { window.findChild<QAction *>(QLatin1String(action))->trigger(); };
    };
    measure("open", [&] { window.openFile(QString::fromLocal8Bit(argv[1])); });
    measure("zoom in", trigger("actionZoomIn"));
    measure("fit", trigger("actionZoomFit"));
    measure("fold all", trigger("actionFoldAll"));
    measure("open all groups", trigger("actionUnfoldAll"));
    measure("undo", trigger("actionUndo"));
    measure("redo", trigger("actionRedo"));
    measure("select all", trigger("actionSelectAll"));
    measure("select nothing", trigger("actionDeselect"));
    measure("add a node", [&] { window.canvas()->addNodeAtView(NodeType::Note); });
    measure("undo it", trigger("actionUndo"));
    measure("flows as text", trigger("actionFlowsAsText"));
    std::unique_ptr<ExportDialog> dialog;
    measure("export dialog", [&] {
        dialog = std::make_unique<ExportDialog>(window.document(), FlowFilter(), Language::English,
                                                &window);
        dialog->setPicture(&window.canvas()->diagram());
        dialog->show();
    });
    auto *jobs = window.findChild<ExportJobs *>();
    dialog->setBackground(jobs);
    auto *formats = dialog->findChild<QListWidget *>(QStringLiteral("exportFormats"));
    for (int row = 0; row < formats->count(); ++row) {
        formats->setCurrentRow(row);
        if (!dialog->format())
            continue;
        const QByteArray name = "export " + dialog->format()->id.toLatin1();
        const QString path =
            folder.filePath(QStringLiteral("%1.%2").arg(row).arg(dialog->format()->suffix));
        measure(
            name.constData(), [&] { dialog->writeInBackground(path); },
            [jobs] { return jobs->isRunning(); });
    }
    return 0;
}
