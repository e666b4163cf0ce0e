#include "desktop/window/filewatch.h"

#include <QFileInfo>

namespace portolan {

namespace {

constexpr int settleMs = 150;

}

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!(stamp() == m_stamp))
            m_settle.start();
    });
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::check);
}

void FileWatch::follow(const QString &path, const FileState &known)
{
    if (path != m_path) {
        stop();
        m_path = path;
    }
    m_known = known;
    check();
}

void FileWatch::stop()
{
    m_settle.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path.clear();
    m_known = m_now = {};
    m_stamp = {};
    if (std::exchange(m_state, State::None) != State::None)
        emit stateChanged();
}

FileWatch::Stamp FileWatch::stamp() const
{
    const QFileInfo info(m_path);
    return info.exists() ? Stamp{true, info.size(), info.lastModified()} : Stamp();
}

// A file that was replaced is another one to the system, and is no longer watched.
void FileWatch::watchAgain()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

FileWatch::State FileWatch::check()
{
    m_settle.stop();
    if (m_path.isEmpty())
        return State::None;
    watchAgain();
    m_stamp = stamp();
    const FileState now = stateOfFile(m_path);
    const State state = now == m_known ? State::Same : now.exists ? State::Changed : State::Gone;
    const bool isNews = state != m_state || (state == State::Changed && !(now == m_now));
    m_now = now;
    m_state = state;
    if (isNews)
        emit stateChanged();
    return state;
}

void FileWatch::checkIfTouched()
{
    if (!m_path.isEmpty() && !(stamp() == m_stamp))
        check();
}

void FileWatch::accept()
{
    m_known = stateOfFile(m_path);
    check();
}

} // namespace portolan
