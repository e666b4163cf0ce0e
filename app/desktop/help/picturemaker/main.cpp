// Makes the manual's pictures of the window, with the window itself: portolan-helppictures FOLDER.
// The drawings beside them come from portolan-cli; packaging/pictures calls both.
#include "catalog/catalog.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "desktop/window/exportdialog.h"
#include "desktop/window/mainwindow.h"
#include "diagram/painter.h"
#include "edit/document.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <cstdio>

using namespace portolan;

namespace {

constexpr QSize windowSize(1360, 820);
constexpr QSize panelSize(720, 250);
constexpr QSize propertiesSize(350, 560);
constexpr int settleMs = 300; // for what the window does when it has been painted

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleMs)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

class PictureMaker
{
public:
    PictureMaker(const QDir &folder, Language language)
        : m_folder(folder), m_code(languageCode(language)), m_window(builtInCatalog())
    {
        m_window.setInterfaceLanguage(language);
        m_window.setAppearance(Appearance::Light);
        m_window.document()->setToday(QDate(2026, 11, 23)); // as packaging/pictures
        m_window.openSample(QStringLiteral("standard"));
        m_window.resize(windowSize);
        m_window.show();
        settle();
    }

    bool makeAll()
    {
        m_window.findChild<QDockWidget *>(QStringLiteral("findingsDock"))->raise();
        m_window.canvas()->zoomToFit();
        settle();
        if (!write("window", m_window.grab()))
            return false;
        m_window.selection()->selectNode(NodeId(QStringLiteral("edge")));
        if (!panel("properties", "inspectorDock", propertiesSize))
            return false;
        m_window.selection()->clear();
        return panel("table", "flowDock", panelSize) &&
               panel("findings", "findingsDock", panelSize) && exportDialog() && disagreements();
    }

private:
    bool panel(const char *name, const char *dockName, const QSize &size)
    {
        auto *dock = m_window.findChild<QDockWidget *>(QLatin1String(dockName));
        dock->setFloating(true);
        dock->show();
        dock->resize(size);
        settle();
        return write(name, dock->widget()->grab());
    }

    // With the reading in which there is something to decide.
    bool disagreements()
    {
        Topology topology = m_window.document()->topology();
        topology.reading = Reading::Recommended;
        m_window.document()->reset(topology);
        settle();
        m_window.findChild<QToolButton *>(QStringLiteral("disagreement/C1/open"))->click();
        return panel("disagreements", "disagreementsDock", panelSize);
    }

    bool exportDialog()
    {
        ExportDialog dialog(m_window.document(), {}, m_window.documentLanguage(), &m_window);
        dialog.setPicture(&m_window.canvas()->diagram());
        dialog.show();
        settle();
        return write("export", dialog.grab());
    }

    bool write(const char *name, const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_RGB32);
        const QString file =
            m_folder.filePath(QStringLiteral("%1.%2.png").arg(QLatin1String(name), m_code));
        if (image.save(file, "PNG", 0))
            return true;
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
        return false;
    }

    QDir m_folder;
    QString m_code;
    MainWindow m_window;
};

} // namespace

int main(int argc, char **argv)
{
    // No screen of anybody's: sizes and fonts are to be the same everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2 || !QDir(QString::fromLocal8Bit(argv[1])).exists()) {
        std::fputs("portolan-helppictures FOLDER\n", stderr);
        return 2;
    }
    QCoreApplication::setOrganizationName(QStringLiteral("Portolan"));
    QCoreApplication::setApplicationName(QStringLiteral("Portolan"));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setFont(QFont(ensureBundledFont(), 9));
    for (Language language : allLanguages) {
        if (!PictureMaker(QDir(QString::fromLocal8Bit(argv[1])), language).makeAll())
            return 4;
    }
    return 0;
}
