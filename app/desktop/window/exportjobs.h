#pragma once

#include "exchange/exportformats.h"
#include "setup/setup.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <list>
#include <memory>

namespace portolan {

/// Everything that an export reads, as it was at one moment: the document may go on changing. The
/// copies share their data with the document's until one of the two changes. The catalogue lives to
/// the end of the program.
struct ExportSnapshot
{
    const ExportFormat *format = nullptr;
    QString path;
    Topology topology;
    FlowSet flows;
    QList<Finding> findings;
    SetupPlan setup;
    DiagramGeometry picture;
    ExportRequest request; ///< its pointers are set by take() and kept() only

    /// Copies what REQUEST points at.
    static std::shared_ptr<ExportSnapshot> take(const ExportFormat &format, const QString &path,
                                                const ExportRequest &request);
    /// Of no file: for whoever draws what a format of that kind would.
    static std::shared_ptr<ExportSnapshot> take(ExportKind kind, const ExportRequest &request);
    /// The request, about the copies.
    ExportRequest kept() const;
};

/// What came of writing or printing: done, or not for the reasons given; without one it was
/// cancelled in time.
struct ExportOutcome
{
    bool isDone = false;
    Errors errors;
    QList<Message> remarks; ///< what a person should be told about it
};

/// Writes exports in the background, one after the other, so that what was asked for last is what
/// a file holds in the end. A file appears whole or not at all; one that is cancelled not at all.
/// Prints in the same way, in the same row.
class ExportJobs : public QObject
{
    Q_OBJECT

public:
    enum class Kind { File, Print };
    /// Done in the other thread; looks at the flag while there is still something to leave undone.
    using Work = std::function<ExportOutcome(const std::atomic<bool> &isCancelled)>;

    explicit ExportJobs(QObject *parent = nullptr);
    /// Cancels what has not been written and waits for the rest.
    ~ExportJobs() override;

    void start(const std::shared_ptr<ExportSnapshot> &snapshot);
    /// NAME: the file, or the printer.
    void start(Kind kind, const QString &name, const Work &work);
    /// Nothing more is written; what is being written at this very moment still is.
    void cancel();
    /// Waits until everything is written; the signals have come when it returns.
    void finish();
    bool isRunning() const { return !m_jobs.empty(); }
    /// The one that runs has been told to stop.
    bool isCancelling() const;
    int count() const { return int(m_jobs.size()); }
    /// The file that is being written, or the printer; empty where there is none.
    QString path() const;
    Kind kind() const;

signals:
    /// Another number of exports runs or waits, or they have been told to stop.
    void changed();
    /// REMARKS: what a person should be told about it.
    void written(const QString &path, const QList<portolan::Message> &remarks);
    void failed(const QString &path, const portolan::Errors &errors);
    void cancelled(const QString &path);
    void printed(const QString &printer);
    void notPrinted(const QString &printer);
    void printCancelled(const QString &printer);

private:
    struct Job;

    void done(const std::shared_ptr<Job> &job);

    QThreadPool m_pool;
    std::list<std::shared_ptr<Job>> m_jobs; ///< in the order in which they were asked for
};

} // namespace portolan
