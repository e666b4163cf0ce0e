#pragma once

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <functional>

namespace portolan {

/// An X server of its own with a window manager, where there is one, and the desktop program in it
/// with settings of its own. What goes wrong stands in `problem`.
class RealDesktop
{
public:
    RealDesktop() = default;
    ~RealDesktop()
    {
        for (QProcess *process : {&m_program, &m_manager, &m_server}) {
            if (process->state() == QProcess::NotRunning)
                continue;
            process->terminate();
            if (!process->waitForFinished(5000))
                process->kill();
            process->waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(RealDesktop)

    QString problem;
    QString home() const { return m_home.path(); }
    QProcess &program() { return m_program; }

    /// Starts the server on a display that is free.
    bool start(const QSize &size)
    {
        for (const char *tool : {"Xvfb", "xdotool", "import"}) {
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty()) {
                problem = QLatin1String("%1 is not installed").arg(QLatin1String(tool));
                return false;
            }
        }
        const QString screen = QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height());
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"),
                        QStringLiteral("-screen"), QStringLiteral("0"), screen,
                        QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (!waitUntil(
                [this] { return m_server.waitForReadyRead(100) && m_server.canReadLine(); })) {
            problem = QLatin1String("Xvfb does not start: ") +
                      QString::fromLocal8Bit(m_server.readAllStandardError());
            return false;
        }
        const QString display =
            QLatin1Char(':') + QString::fromLatin1(m_server.readLine()).trimmed();
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DISPLAY"), display);
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QLatin1String(name), m_home.path());
        if (!QStandardPaths::findExecutable(QStringLiteral("openbox")).isEmpty()) {
            m_manager.setProcessEnvironment(m_environment);
            m_manager.start(QStringLiteral("openbox"), {});
            // It owns this property as soon as it manages windows.
            waitUntil([this] {
                return run(QStringLiteral("xdotool"), {QStringLiteral("get_desktop")}).exitCode ==
                       0;
            });
        }
        return true;
    }

    /// Starts the program and waits for its window, which then has the focus.
    bool open(const QStringList &arguments)
    {
        m_program.setProcessEnvironment(m_environment);
        m_program.setProcessChannelMode(QProcess::MergedChannels);
        m_program.start(QStringLiteral(PORTOLAN_DESKTOP), arguments);
        if (!m_program.waitForStarted()) {
            problem = m_program.errorString();
            return false;
        }
        const QString id = QString::number(m_program.processId());
        const bool found = waitUntil([&] {
            const Outcome search =
                xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                         QStringLiteral("--pid"), id, QStringLiteral("--name"), QStringLiteral("."),
                         QStringLiteral("getwindowgeometry")});
            m_window = search.output.section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(' '), 1);
            return search.exitCode == 0 && !m_window.isEmpty();
        });
        if (!found) {
            problem = QLatin1String("the window does not appear: ") + output();
            return false;
        }
        xdotool({QStringLiteral("windowsize"), QStringLiteral("--sync"), m_window,
                 QStringLiteral("100%"), QStringLiteral("100%")});
        xdotool({QStringLiteral("windowmove"), m_window, QStringLiteral("0"), QStringLiteral("0")});
        xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), m_window});
        return true;
    }

    QString title()
    {
        return xdotool({QStringLiteral("getwindowname"), m_window}).output.trimmed();
    }
    void key(const QString &keys)
    {
        xdotool({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), keys});
        settle();
    }
    /// Presses a key that opens (or closes) a dialog, and waits until another window has the focus.
    bool keyToOtherWindow(const QString &keys)
    {
        const QString before = focusedWindow();
        key(keys);
        const bool changed = waitUntil([&] {
            const QString now = focusedWindow();
            return !now.isEmpty() && now != before;
        });
        settle();
        return changed;
    }
    void click(const QPoint &at)
    {
        moveTo(at);
        xdotool({QStringLiteral("click"), QStringLiteral("1")});
        settle();
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        moveTo(from);
        xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
        for (int step = 1; step <= 8; ++step)
            moveTo(from + (to - from) * step / 8);
        xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
        settle();
    }
    void moveTo(const QPoint &at)
    {
        xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y())});
        QThread::msleep(30);
    }

    /// The whole screen, also kept as FILE.
    QImage screenshot(const QString &file)
    {
        const Outcome shot = run(QStringLiteral("import"),
                                 {QStringLiteral("-window"), QStringLiteral("root"), file});
        if (shot.exitCode != 0)
            problem = shot.output;
        return QImage(file);
    }

    QString output() { return QString::fromLocal8Bit(m_program.readAll()); }

    /// Asks until the answer is yes; false after 20 seconds.
    static bool waitUntil(const std::function<bool()> &isSo)
    {
        QDeadlineTimer deadline(20000);
        while (!isSo()) {
            if (deadline.hasExpired())
                return false;
            QThread::msleep(50);
        }
        return true;
    }

private:
    struct Outcome
    {
        int exitCode = -1;
        QString output;
    };

    QString focusedWindow()
    {
        const Outcome focus = xdotool({QStringLiteral("getwindowfocus")});
        return focus.exitCode == 0 ? focus.output.trimmed() : QString();
    }
    Outcome xdotool(const QStringList &arguments)
    {
        return run(QStringLiteral("xdotool"), arguments);
    }
    Outcome run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(20000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromLocal8Bit(process.readAll())};
    }
    // The program handles events in its own time.
    static void settle() { QThread::msleep(150); }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_server;
    QProcess m_manager;
    QProcess m_program;
    QString m_window;
};

} // namespace portolan
