#include "desktop/window/mainwindow.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/window/errordialog.h"
#include "desktop/window/exportdialog.h"
#include "desktop/window/exportjobs.h"
#include "desktop/window/exportnotice.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/tablecolumns.h"
#include "edit/document.h"

#include <QCloseEvent>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

namespace portolan {

void MainWindow::buildExports()
{
    m_exports = new ExportJobs(this);
    statusBar()->addPermanentWidget(new ExportNotice(m_exports));
    connect(m_exports, &ExportJobs::written, this,
            [this](const QString &path, const QList<Message> &remarks) {
                QString text = tr("Written: %1").arg(QDir::toNativeSeparators(path));
                if (!remarks.isEmpty())
                    text += QStringLiteral(" — ") + remarks.first().in(m_languages.language());
                statusBar()->showMessage(text, remarks.isEmpty() ? 6000 : 15000);
            });
    connect(m_exports, &ExportJobs::failed, this,
            [this](const QString &path, const Errors &errors) {
                showErrors(this, tr("%1 was not written.").arg(QDir::toNativeSeparators(path)),
                           errors, m_languages.language());
            });
    connect(m_exports, &ExportJobs::cancelled, this, [this](const QString &path) {
        statusBar()->showMessage(tr("The export was cancelled, nothing was written: %1")
                                     .arg(QDir::toNativeSeparators(path)),
                                 6000);
    });
    connectPrinting();
}

void MainWindow::connectPrinting()
{
    connect(m_exports, &ExportJobs::printed, this, [this](const QString &printer) {
        statusBar()->showMessage(tr("Printed: %1").arg(QDir::toNativeSeparators(printer)), 6000);
    });
    connect(m_exports, &ExportJobs::printCancelled, this, [this](const QString &printer) {
        statusBar()->showMessage(tr("Printing was cancelled, nothing was printed: %1")
                                     .arg(QDir::toNativeSeparators(printer)),
                                 6000);
    });
    connect(m_exports, &ExportJobs::notPrinted, this, [this](const QString &printer) {
        QMessageBox box(
            QMessageBox::Warning, QStringLiteral("Portolan"),
            tr("The printer does not take the pages: %1").arg(QDir::toNativeSeparators(printer)),
            QMessageBox::Ok, this);
        box.setObjectName(QStringLiteral("notPrinted"));
        box.exec();
    });
}

void MainWindow::showExportDialog()
{
    ExportDialog dialog(m_document, m_filterBar->filter(), documentLanguage(), this);
    dialog.setPicture(&m_canvas->diagram());
    dialog.setTableColumns(m_flowTable->columns()->preset());
    dialog.setBackground(m_exports);
    dialog.exec();
}

// False where the window stays open after all.
bool MainWindow::mayEndExports()
{
    if (!m_exports->isRunning())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Export"),
                         (m_exports->kind() == ExportJobs::Kind::Print
                              ? tr("Pages are still being printed: %1")
                              : tr("An export is still being written: %1"))
                             .arg(QDir::toNativeSeparators(m_exports->path())),
                         QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("exportRunning"));
    auto *wait = question.addButton(tr("&Finish it, then close"), QMessageBox::AcceptRole);
    auto *drop = question.addButton(tr("Close &without it"), QMessageBox::DestructiveRole);
    wait->setObjectName(QStringLiteral("exportFinish"));
    drop->setObjectName(QStringLiteral("exportDrop"));
    question.setDefaultButton(wait);
    question.exec();
    if (question.clickedButton() == drop)
        m_exports->cancel();
    else if (question.clickedButton() != wait)
        return false;
    m_exports->finish();
    return true;
}

} // namespace portolan
