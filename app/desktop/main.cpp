#include "catalog/catalog.h"
#include "desktop/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QEvent>
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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("portolan"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Plans the network edge of Lync Server."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "The topology to open."),
                                 QStringLiteral("[file]"));
    parser.process(application);

    MainWindow window(builtInCatalog());
    if (qEnvironmentVariableIsSet(measureVariable))
        application.installEventFilter(new FirstPaint(&application));
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().constFirst());
    QTimer::singleShot(0, &window, &MainWindow::offerRecovery);
    return QApplication::exec();
}
