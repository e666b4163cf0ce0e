#include "desktop/window/splitterkeys.h"

#include <QKeyEvent>
#include <QSplitter>

namespace portolan {

namespace {

constexpr int step = 24; // px

}

SplitterKeys::SplitterKeys(QSplitter *splitter) : QObject(splitter), m_splitter(splitter)
{
    for (int i = 1; i < splitter->count(); ++i) { // the first handle is never shown
        QSplitterHandle *handle = splitter->handle(i);
        handle->setFocusPolicy(Qt::TabFocus);
        handle->installEventFilter(this);
    }
    retranslate();
}

void SplitterKeys::retranslate()
{
    for (int i = 1; i < m_splitter->count(); ++i) {
        QSplitterHandle *handle = m_splitter->handle(i);
        handle->setAccessibleName(tr("Divider"));
        handle->setAccessibleDescription(tr("Arrow keys move it"));
    }
}

bool SplitterKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    if (!isBack && key != Qt::Key_Right && key != Qt::Key_Down)
        return QObject::eventFilter(object, event);
    for (int i = 1; i < m_splitter->count(); ++i) {
        if (m_splitter->handle(i) != object)
            continue;
        QList<int> sizes = m_splitter->sizes();
        sizes[i - 1] += isBack ? -step : step;
        sizes[i] -= isBack ? -step : step;
        m_splitter->setSizes(sizes); // keeps to what the parts need
    }
    return true;
}

} // namespace portolan
