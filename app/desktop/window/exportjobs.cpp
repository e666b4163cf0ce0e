#include "desktop/window/exportjobs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRunnable>

#include <algorithm>

namespace portolan {

struct ExportJobs::Job
{
    std::shared_ptr<const ExportSnapshot> snapshot;
    std::atomic<bool> isCancelled = false;
    bool isWritten = false;
    Errors errors;
    QList<Message> remarks;

    // In the thread of the pool.
    void run()
    {
        if (isCancelled)
            return;
        ExportRequest request = snapshot->kept();
        request.remarks = &remarks;
        const Result<QByteArray> bytes = snapshot->format->write(request);
        if (isCancelled)
            return;
        const Result<Done> result =
            bytes.ok() ? writeFileAtomically(snapshot->path, *bytes) : Result<Done>(bytes.errors());
        isWritten = result.ok();
        if (!isWritten)
            errors = result.errors();
    }
};

std::shared_ptr<ExportSnapshot>
ExportSnapshot::take(const ExportFormat &format, const QString &path, const ExportRequest &request)
{
    auto snapshot = std::make_shared<ExportSnapshot>();
    snapshot->format = &format;
    snapshot->path = path;
    snapshot->request = request;
    if (request.topology)
        snapshot->topology = *request.topology;
    if (request.flows)
        snapshot->flows = *request.flows;
    if (request.findings)
        snapshot->findings = *request.findings;
    if (request.setup)
        snapshot->setup = *request.setup;
    // Only a drawing keeps the order of what is seen, and that is much to copy.
    if (request.previous && format.kind == ExportKind::Drawing)
        snapshot->picture = *request.previous;
    else
        snapshot->request.previous = nullptr;
    return snapshot;
}

ExportRequest ExportSnapshot::kept() const
{
    ExportRequest own = request;
    own.topology = request.topology ? &topology : nullptr;
    own.flows = request.flows ? &flows : nullptr;
    own.findings = request.findings ? &findings : nullptr;
    own.setup = request.setup ? &setup : nullptr;
    own.previous = request.previous ? &picture : nullptr;
    own.remarks = nullptr;
    return own;
}

ExportJobs::ExportJobs(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ExportJobs::~ExportJobs()
{
    for (const std::shared_ptr<Job> &job : m_jobs)
        job->isCancelled = true; // without a signal: who would listen may be half gone
    m_pool.waitForDone();
}

void ExportJobs::start(const std::shared_ptr<ExportSnapshot> &snapshot)
{
    auto job = std::make_shared<Job>();
    job->snapshot = snapshot;
    m_jobs.push_back(job);
    m_pool.start(QRunnable::create([this, job] {
        job->run();
        // The pool is waited for before this object goes, and the call with it.
        QMetaObject::invokeMethod(
            this, [this, job] { done(job); }, Qt::QueuedConnection);
    }));
    emit changed();
}

void ExportJobs::cancel()
{
    for (const std::shared_ptr<Job> &job : m_jobs)
        job->isCancelled = true;
    emit changed();
}

bool ExportJobs::isCancelling() const
{
    return !m_jobs.empty() && m_jobs.front()->isCancelled;
}

void ExportJobs::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

QString ExportJobs::path() const
{
    return m_jobs.empty() ? QString() : m_jobs.front()->snapshot->path;
}

void ExportJobs::done(const std::shared_ptr<Job> &job)
{
    m_jobs.remove(job);
    emit changed();
    const QString path = job->snapshot->path;
    if (job->isWritten)
        emit written(path, job->remarks);
    else if (!job->errors.isEmpty())
        emit failed(path, job->errors);
    else
        emit cancelled(path);
}

} // namespace portolan
