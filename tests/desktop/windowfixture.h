#pragma once

#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/mainwindow.h"
#include "diagram/geometry.h"
#include "edit/document.h"
#include "topology/topologyfile.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

namespace portolan {

/// The whole window, shown, in English, with settings of its own that nobody else sees.
struct WindowFixture
{
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Portolan"));
        QCoreApplication::setApplicationName(QStringLiteral("Portolan"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file("settings"));
        // Recovery copies and locks, too.
        qputenv("XDG_DATA_HOME", file("data").toLocal8Bit());
        if (!QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                 .startsWith(folder.path()))
            QStandardPaths::setTestModeEnabled(true); // a system that has no such variable
        QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
        openWindow();
    }

    /// Another window, as the next start of the program makes it.
    void openWindow()
    {
        window = std::make_unique<MainWindow>(builtInCatalog());
        if (!QSettings().contains(QStringLiteral("geometry")))
            window->resize(1440, 900); // the screen of the offscreen platform is a small one
        document().setToday(QDate(2024, 1, 15));
        window->show();
        QApplication::processEvents();
    }

    QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    Document &document() const { return *window->document(); }
    Selection &selection() const { return *window->selection(); }
    QTableView &table() const { return *window->flowTable()->view(); }
    int rows() const { return table().model()->rowCount(); }
    int arrows() const { return int(window->canvas()->diagram().arrows.size()); }
    QByteArray bytes() const { return writeTopology(document().topology()); }

    template<class T> T *child(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    QAction &action(const char *name) const { return *child<QAction>(name); }
};

/// Waits for the next modal window and hands it over; what it does must end that window.
class WhenModal
{
public:
    explicit WhenModal(const std::function<void(QWidget *)> &act)
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, act] {
            QWidget *modal = QApplication::activeModalWidget();
            if (!modal)
                return;
            m_timer.stop();
            m_seen = modal->objectName();
            act(modal);
        });
        m_timer.start();
    }
    /// The name of the window that came; empty where none did.
    QString seen() const { return m_seen; }

private:
    QTimer m_timer;
    QString m_seen;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString dataFile(const char *path)
{
    return QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/") + QLatin1String(path);
}

} // namespace portolan
