#include "desktop/window/exportnotice.h"

#include "desktop/window/exportjobs.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace portolan {

ExportNotice::ExportNotice(ExportJobs *jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_text(new QLabel), m_bar(new QProgressBar),
      m_cancel(new QToolButton)
{
    setObjectName(QStringLiteral("exportNotice"));
    m_text->setObjectName(QStringLiteral("exportNoticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_bar->setRange(0, 0); // how long it takes is not known
    m_bar->setFixedWidth(80);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(jobs, &ExportJobs::changed, this, &ExportNotice::refresh);
    connect(m_cancel, &QToolButton::clicked, m_jobs, &ExportJobs::cancel);
    refresh();
}

void ExportNotice::refresh()
{
    setVisible(m_jobs->isRunning());
    m_cancel->setEnabled(!m_jobs->isCancelling());
    const QString file = QFileInfo(m_jobs->path()).fileName();
    const int others = m_jobs->count() - 1;
    m_text->setText(others > 0 ? tr("Exporting %1 (and %Ln more)…", nullptr, others).arg(file)
                               : tr("Exporting %1…").arg(file));
    m_bar->setAccessibleName(tr("Export in progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_cancel->setToolTip(tr("No file is written"));
}

void ExportNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace portolan
