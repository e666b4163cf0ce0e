#include "desktop/window/exportnotice.h"

#include "desktop/window/exportjobs.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace portolan {

ExportNotice::ExportNotice(ExportJobs *jobs, QWidget *parent)
    : BusyNotice(QStringLiteral("export"), parent), m_jobs(jobs)
{
    connect(jobs, &ExportJobs::changed, this, &ExportNotice::refresh);
    connect(this, &BusyNotice::cancelRequested, m_jobs, &ExportJobs::cancel);
    refresh();
}

void ExportNotice::refresh()
{
    setVisible(m_jobs->isRunning());
    button()->setEnabled(!m_jobs->isCancelling());
    const QString file = QFileInfo(m_jobs->path()).fileName();
    const int others = m_jobs->count() - 1;
    const bool prints = m_jobs->kind() == ExportJobs::Kind::Print;
    if (prints) {
        label()->setText(others > 0 ? tr("Printing: %1 (and %Ln more)…", nullptr, others).arg(file)
                                    : tr("Printing: %1…").arg(file));
    } else {
        label()->setText(others > 0 ? tr("Exporting %1 (and %Ln more)…", nullptr, others).arg(file)
                                    : tr("Exporting %1…").arg(file));
    }
    bar()->setAccessibleName(prints ? tr("Printing in progress") : tr("Export in progress"));
    button()->setText(tr("Cancel"));
    button()->setAccessibleName(prints ? tr("Cancel printing") : tr("Cancel the export"));
    button()->setToolTip(prints ? tr("Nothing is printed that the printer has not got yet")
                                : tr("No file is written"));
}

} // namespace portolan
