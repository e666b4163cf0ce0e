#include "desktop/window/fileopening.h"

#include "topology/topologyfile.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <optional>
#include <utility>

namespace portolan {

struct FileOpening::Job
{
    QString path;
    std::function<void(OpenedFile)> take;
    std::optional<OpenedFile> file; ///< of the other thread until it has been read
};

OpenedFile OpenedFile::read(const QString &path)
{
    const FileState known = stateOfFile(path);
    return {known, readTopologyFile(path)};
}

FileOpening::FileOpening(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FileOpening::~FileOpening()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool FileOpening::isLong(const QString &path) const
{
    return QFileInfo(path).size() >= m_longFrom;
}

QString FileOpening::path() const
{
    return m_job ? m_job->path : QString();
}

void FileOpening::start(const QString &path, const std::function<void(OpenedFile)> &take)
{
    cancel();
    m_job = std::make_shared<Job>();
    m_job->path = path;
    m_job->take = take;
    m_pool.start([this, job = m_job, path] {
        job->file.emplace(OpenedFile::read(path));
        // The pool is waited for before this object goes, and the call with it.
        QMetaObject::invokeMethod(
            this, [this, job] { done(job); }, Qt::QueuedConnection);
    });
    emit changed();
}

void FileOpening::cancel()
{
    m_pool.clear();
    if (!m_job)
        return;
    const QString path = std::exchange(m_job, nullptr)->path;
    emit changed();
    emit cancelled(path);
}

void FileOpening::done(const std::shared_ptr<Job> &job)
{
    if (job != m_job)
        return;
    m_job.reset();
    emit changed();
    job->take(std::move(*job->file));
}

OpeningNotice::OpeningNotice(FileOpening *opening, QWidget *parent)
    : BusyNotice(QStringLiteral("opening"), parent), m_opening(opening)
{
    connect(opening, &FileOpening::changed, this, &OpeningNotice::refresh);
    connect(this, &BusyNotice::cancelRequested, opening, &FileOpening::cancel);
    refresh();
}

void OpeningNotice::refresh()
{
    setVisible(m_opening->isRunning());
    label()->setText(tr("Opening %1…").arg(QFileInfo(m_opening->path()).fileName()));
    bar()->setAccessibleName(tr("A file is being read"));
    button()->setText(tr("Cancel"));
    button()->setAccessibleName(tr("Cancel opening"));
    button()->setToolTip(tr("What is open stays open"));
}

} // namespace portolan
