#include "desktop/window/sidewindow.h"

#include "desktop/window/appearance.h"
#include "desktop/window/splitterkeys.h"
#include "desktop/window/windowplace.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>

namespace portolan {

SideWindow::SideWindow(const char *objectName, const char *group, const QSize &size)
    : QWidget(nullptr, Qt::Window), m_group(QLatin1String(group))
{
    setObjectName(QLatin1String(objectName));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    setWindowIcon(themedIcon(QStringLiteral("portolan")));
    resize(size);
}

SideWindow::~SideWindow() = default;

void SideWindow::setParts(QSplitter *splitter, QLineEdit *search, QWidget *list)
{
    m_splitter = splitter;
    m_search = search;
    m_list = list;
    new SplitterKeys(splitter);
    search->setClearButtonEnabled(true);
    closesByEsc(search);
    closesByEsc(list);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void SideWindow::closesByEsc(QWidget *part)
{
    part->installEventFilter(this);
}

void SideWindow::bringToFront()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

QString SideWindow::key(const char *name) const
{
    return m_group + u'/' + QLatin1String(name);
}

void SideWindow::showEvent(QShowEvent *event)
{
    if (!m_isRestored) {
        m_isRestored = true;
        constexpr QSize frame(16, 48); // the desktop's title bar and edges
        resize(size().boundedTo(screen()->availableSize() - frame));
        const QSettings settings;
        followScreens(this);
        restorePlace(this, settings.value(key("geometry")).toByteArray());
        if (settings.contains(key("splitter")))
            m_splitter->restoreState(settings.value(key("splitter")).toByteArray());
        restoreMore(settings);
    }
    QWidget::showEvent(event);
}

void SideWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(key("geometry"), saveGeometry());
    settings.setValue(key("splitter"), m_splitter->saveState());
    storeMore(settings);
    QWidget::closeEvent(event);
}

bool SideWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    if (pressed == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
        return true;
    }
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    switch (pressed) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeHit();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace portolan
