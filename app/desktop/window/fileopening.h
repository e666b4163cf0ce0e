#pragma once

#include "base/error.h"
#include "desktop/window/busynotice.h"
#include "edit/filestate.h"
#include "topology/topology.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace portolan {

/// A file as it was read.
struct OpenedFile
{
    FileState known; ///< before it was read: what comes after is a change
    Result<Topology> topology;

    static OpenedFile read(const QString &path);
};

/// Reads one file in the background: the window and its topology stay as they are until it is
/// there. Another one takes the place of the one that is being read.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    explicit FileOpening(QObject *parent = nullptr);
    /// Waits for the file that is being read; nobody hears of it.
    ~FileOpening() override;

    /// Files of so many bytes take longer than a person waits.
    bool isLong(const QString &path) const;
    void setLongFrom(qint64 bytes) { m_longFrom = bytes; }

    /// TAKE gets the file when it is read, unless that is cancelled.
    void start(const QString &path, const std::function<void(OpenedFile)> &take);
    /// Nothing is opened. What is being read is forgotten.
    void cancel();
    bool isRunning() const { return m_job != nullptr; }
    /// The file that is being read; empty where none is.
    QString path() const;

signals:
    /// Another file is being read, or none.
    void changed();
    void cancelled(const QString &path);

private:
    struct Job;

    void done(const std::shared_ptr<Job> &job);

    std::shared_ptr<Job> m_job;
    qint64 m_longFrom = 256 * 1024;
    QThreadPool m_pool;
};

/// In the status bar while a file is being read.
class OpeningNotice : public BusyNotice
{
    Q_OBJECT

public:
    explicit OpeningNotice(FileOpening *opening, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    FileOpening *m_opening;
};

} // namespace portolan
