#pragma once

#include "edit/filestate.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace portolan {

/// Watches the file of the open topology for changes by other programs, also by those that put a
/// new file in the place of the old one. What counts are its bytes: our own saves, and a file that
/// is only touched, are no changes.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,    ///< no file is followed
        Same,    ///< as it was opened or saved here
        Changed, ///< it holds something else
        Gone     ///< it was there and is no more
    };
    Q_ENUM(State)

    explicit FileWatch(QObject *parent = nullptr);

    /// KNOWN: what the topology was read from, or written as.
    void follow(const QString &path, const FileState &known);
    void stop();
    const QString &path() const { return m_path; }
    const FileState &known() const { return m_known; }
    State state() const { return m_state; }

    /// Reads the file now.
    State check();
    /// Reads the file if its time or size is not what it was at the last check.
    void checkIfTouched();
    /// What stands there now is known and no change any more.
    void accept();

signals:
    /// Also where a changed file changed again.
    void stateChanged();

private:
    struct Stamp
    {
        bool exists = false;
        qint64 size = 0;
        QDateTime time;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    Stamp stamp() const;
    void watchAgain();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a program that writes is let finish
    QString m_path;
    FileState m_known;
    FileState m_now;
    Stamp m_stamp;
    State m_state = State::None;
};

} // namespace portolan
