#include "desktop/window/mainwindowactions.h"

#include "desktop/window/menubuilding.h"
#include "desktop/window/startpage.h"
#include "edit/document.h"

namespace portolan {

void MainWindow::buildFileMenu()
{
    Actions &a = *m_actions;
    a.newFile = addMenuAction(a.file, "actionNew", "new", QKeySequence::New);
    a.open = addMenuAction(a.file, "actionOpen", "open", QKeySequence::Open);
    a.samples = addSubmenu(a.file, "samplesMenu");
    for (const QString &name : sampleNames()) {
        QAction *action = a.samples->addAction(QString());
        action->setObjectName(QStringLiteral("actionSample-") + name);
        connect(action, &QAction::triggered, this, [this, name] { openSample(name); });
    }
    a.recent = addSubmenu(a.file, "recentMenu");
    a.file->addSeparator();
    a.save = addMenuAction(a.file, "actionSave", "save", QKeySequence::Save);
    a.saveAs = addMenuAction(a.file, "actionSaveAs", "save-as",
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    a.exportFile =
        addMenuAction(a.file, "actionExport", "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    buildPrintActions();
    buildSafetyActions();
    a.file->addSeparator();
    a.startPage = addMenuAction(a.file, "actionStartPage");
    a.quit = addMenuAction(a.file, "actionQuit", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q));
    a.quit->setMenuRole(QAction::QuitRole);
    connect(a.newFile, &QAction::triggered, this, &MainWindow::newTopology);
    connect(a.open, &QAction::triggered, this, &MainWindow::open);
    connect(a.save, &QAction::triggered, this, &MainWindow::save);
    connect(a.saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(a.exportFile, &QAction::triggered, this, &MainWindow::showExportDialog);
    connect(a.startPage, &QAction::triggered, this, [this] {
        if (mayDiscardChanges()) {
            m_document->reset(Topology());
            showStartPage();
        }
    });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::retranslateFileMenu()
{
    Actions &a = *m_actions;
    a.newFile->setText(tr("&New"));
    a.open->setText(tr("&Open…"));
    a.samples->setTitle(tr("Open sa&mple"));
    for (QAction *action : a.samples->actions())
        action->setText(sampleTitle(action->objectName().section(u'-', 1)));
    a.recent->setTitle(tr("&Recent files"));
    a.save->setText(tr("&Save"));
    a.saveAs->setText(tr("Save &as…"));
    a.exportFile->setText(tr("&Export…"));
    a.pageSetup->setText(tr("Page set-&up…"));
    a.printPreview->setText(tr("Print pre&view…"));
    a.print->setText(tr("&Print…"));
    retranslateSafety();
    a.startPage->setText(tr("Start pa&ge"));
    a.quit->setText(tr("&Quit"));
}

} // namespace portolan
