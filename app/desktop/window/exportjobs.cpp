#include "desktop/window/exportjobs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRunnable>

#include <algorithm>

namespace portolan {

namespace {

// In the thread of the pool.
ExportOutcome write(const ExportSnapshot &snapshot, const std::atomic<bool> &isCancelled)
{
    ExportOutcome outcome;
    ExportRequest request = snapshot.kept();
    request.remarks = &outcome.remarks;
    const Result<QByteArray> bytes = snapshot.format->write(request);
    if (isCancelled)
        return outcome;
    const Result<Done> result =
        bytes.ok() ? writeFileAtomically(snapshot.path, *bytes) : Result<Done>(bytes.errors());
    outcome.isDone = result.ok();
    if (!outcome.isDone)
        outcome.errors = result.errors();
    return outcome;
}

} // namespace

struct ExportJobs::Job
{
    Kind kind = Kind::File;
    QString name;
    Work work;
    std::atomic<bool> isCancelled = false;
    ExportOutcome outcome;

    // In the thread of the pool.
    void run()
    {
        if (!isCancelled)
            outcome = work(isCancelled);
        work = nullptr; // with all that it holds
    }
};

std::shared_ptr<ExportSnapshot>
ExportSnapshot::take(const ExportFormat &format, const QString &path, const ExportRequest &request)
{
    auto snapshot = take(format.kind, request);
    snapshot->format = &format;
    snapshot->path = path;
    return snapshot;
}

std::shared_ptr<ExportSnapshot> ExportSnapshot::take(ExportKind kind, const ExportRequest &request)
{
    auto snapshot = std::make_shared<ExportSnapshot>();
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
    if (request.previous && kind == ExportKind::Drawing)
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
    start(Kind::File, snapshot->path, [snapshot](const std::atomic<bool> &isCancelled) {
        return write(*snapshot, isCancelled);
    });
}

void ExportJobs::start(Kind kind, const QString &name, const Work &work)
{
    auto job = std::make_shared<Job>();
    job->kind = kind;
    job->name = name;
    job->work = work;
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
    return m_jobs.empty() ? QString() : m_jobs.front()->name;
}

ExportJobs::Kind ExportJobs::kind() const
{
    return m_jobs.empty() ? Kind::File : m_jobs.front()->kind;
}

void ExportJobs::done(const std::shared_ptr<Job> &job)
{
    m_jobs.remove(job);
    emit changed();
    const ExportOutcome &outcome = job->outcome;
    if (job->kind == Kind::Print) {
        if (outcome.isDone)
            emit printed(job->name);
        else if (!outcome.errors.isEmpty())
            emit notPrinted(job->name);
        else
            emit printCancelled(job->name);
    } else if (outcome.isDone) {
        emit written(job->name, outcome.remarks);
    } else if (!outcome.errors.isEmpty()) {
        emit failed(job->name, outcome.errors);
    } else {
        emit cancelled(job->name);
    }
}

} // namespace portolan
