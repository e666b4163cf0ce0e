#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/print/pagesetupdialog.h"
#include "desktop/print/papersettings.h"
#include "desktop/print/printjob.h"
#include "desktop/print/printpreview.h"
#include "desktop/window/filterbar.h"
#include "edit/document.h"

#include <QFileInfo>

namespace portolan {

void MainWindow::buildPrintActions()
{
    Actions &a = *m_actions;
    const auto add = [&](const char *name, const char *icon, const QKeySequence &shortcut,
                         void (MainWindow::*slot)()) {
        QAction *action = a.file->addAction(themedIcon(QLatin1String(icon)), QString());
        action->setObjectName(QLatin1String(name));
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    a.file->addSeparator();
    a.pageSetup = add("actionPageSetup", "page-setup", {}, &MainWindow::showPageSetup);
    a.printPreview =
        add("actionPrintPreview", "print-preview", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
            &MainWindow::showPrintPreview);
    a.print =
        add("actionPrint", "print", QKeySequence(Qt::CTRL | Qt::Key_P), &MainWindow::printDiagram);
}

// As seen: its language, the filter, what is folded.
PrintJob MainWindow::printJob()
{
    ExportRequest request;
    request.topology = &m_document->topology();
    request.catalog = &m_document->catalog();
    request.flows = &m_document->flows();
    request.findings = &m_document->findings();
    request.language =
        documentLanguage() == Language::Russian ? ExportLanguage::Russian : ExportLanguage::English;
    request.date = m_document->today();
    request.filter = m_filterBar->filter();
    request.fold = FoldMode::AsViewed;
    request.previous = &m_canvas->diagram();
    request.fileName = QFileInfo(m_document->filePath()).fileName();
    request.paper = storedPaperSetup();
    PrintJob job(m_document, request);
    job.setBackground(m_exports);
    return job;
}

void MainWindow::showPageSetup()
{
    PrintJob job = printJob();
    if (job.prepare(this))
        PageSetupDialog(&job, this).exec();
}

void MainWindow::showPrintPreview()
{
    PrintJob job = printJob();
    if (job.prepare(this))
        PrintPreview(&job, this).exec();
}

void MainWindow::printDiagram()
{
    printJob().printWithDialog(this);
}

} // namespace portolan
