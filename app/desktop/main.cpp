#include "catalog/catalog.h"
#include "desktop/instance/singleinstance.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace portolan;

namespace {

constexpr char measureVariable[] = "PORTOLAN_MEASURE_START";

// For tests/bench/measure_start: says when the window was first painted, in ms since the moment
// (ms since 1970) that the variable holds.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QObject *parent) : QObject(parent) {}

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Everything that waits to be painted is painted before the event loop comes round.
            QTimer::singleShot(0, this, [] {
                const qint64 start = qEnvironmentVariable(measureVariable).toLongLong();
                std::printf("painted after %lld ms\n",
                            static_cast<long long>(QDateTime::currentMSecsSinceEpoch() - start));
                std::fflush(stdout);
            });
        }
        return QObject::eventFilter(object, event);
    }

private:
    bool m_seen = false;
};

// What another start of the program hands over. A window that waits for an answer takes nothing:
// the other start then opens one of its own.
bool takeFile(MainWindow *window, const QString &file)
{
    if (QApplication::activeModalWidget())
        return false;
    // Later: opening may ask about unsaved changes, and the other start waits for its answer.
    QTimer::singleShot(0, window, [window, file] {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        if (!file.isEmpty())
            window->openFile(file);
    });
    return true;
}

// A window that takes further files listens for them, from the moment on that it is wanted.
void followSingleInstance(InstanceServer &server)
{
    if (PreferenceStore::values().singleInstance)
        server.listen(instanceName());
    QObject::connect(&PreferenceStore::instance(), &PreferenceStore::changed, &server,
                     [&server](const Preferences &before, const Preferences &now) {
                         if (now.singleInstance && !before.singleInstance)
                             server.listen(instanceName());
                         else if (!now.singleInstance && before.singleInstance)
                             server.close();
                     });
}

void openInOwnWindows(const QStringList &files)
{
    for (const QString &file : files)
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--new-window"), file});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("portolan"));
    QGuiApplication::setWindowIcon(themedIcon(QStringLiteral("portolan")));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Plans the network edge of Lync Server."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "The topology to open."),
                                 QStringLiteral("[file]"));
    const QCommandLineOption newWindow(
        QStringLiteral("new-window"),
        QCoreApplication::translate("main", "Open in a window of its own, even where a running one "
                                            "takes further files."));
    parser.addOption(newWindow);
    parser.process(application);

    const QString file =
        parser.positionalArguments().isEmpty()
            ? QString()
            : QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    if (PreferenceStore::values().singleInstance && !parser.isSet(newWindow) &&
        handOver(instanceName(), file))
        return 0;

    MainWindow window(builtInCatalog());
    if (qEnvironmentVariableIsSet(measureVariable))
        application.installEventFilter(new FirstPaint(&application));
    window.show();
    InstanceServer server([&window](const QString &other) { return takeFile(&window, other); });
    followSingleInstance(server);
    if (!file.isEmpty())
        window.openFile(file);
    else
        openInOwnWindows(window.reopenLastFiles());
    QTimer::singleShot(0, &window, &MainWindow::offerRecovery);
    return QApplication::exec();
}
