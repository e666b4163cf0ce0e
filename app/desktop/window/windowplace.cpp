#include "desktop/window/windowplace.h"

#include <QGuiApplication>
#include <QRegion>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace portolan {

namespace {

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

// Squared, between the nearest points of the two.
qint64 distanceOf(const QRect &a, const QRect &b)
{
    const qint64 x = std::max({0, b.left() - a.right(), a.left() - b.right()});
    const qint64 y = std::max({0, b.top() - a.bottom(), a.top() - b.bottom()});
    return x * x + y * y;
}

// The first of the best, so that equal screens give the same place each time.
QRect bestScreen(const QRect &frame, const QList<QRect> &free)
{
    QRect best = free.first();
    for (const QRect &screen : free) {
        const qint64 seen = areaOf(screen & frame);
        const qint64 bestSeen = areaOf(best & frame);
        if (seen > bestSeen ||
            (seen == 0 && bestSeen == 0 && distanceOf(screen, frame) < distanceOf(best, frame)))
            best = screen;
    }
    return best;
}

// What the window manager puts around a window is known only once the window is seen.
QMargins frameOf(const QWidget &window)
{
    const QRect frame = window.frameGeometry();
    const QRect inner = window.geometry();
    if (window.isVisible() && frame != inner) {
        return {inner.left() - frame.left(), inner.top() - frame.top(),
                frame.right() - inner.right(), frame.bottom() - inner.bottom()};
    }
    constexpr int side = 4;
    return {side, window.style()->pixelMetric(QStyle::PM_TitleBarHeight) + side, side, side};
}

QList<QRect> freeOfScreens()
{
    QList<QRect> free;
    for (const QScreen *screen : QGuiApplication::screens())
        free.append(screen->availableGeometry());
    return free;
}

} // namespace

QRect placeOnScreens(const QRect &frame, const QList<QRect> &free)
{
    QList<QRect> screens = free;
    screens.removeIf([](const QRect &screen) { return screen.isEmpty(); });
    if (screens.isEmpty() || !frame.isValid())
        return frame;
    QRegion hidden(frame);
    for (const QRect &screen : std::as_const(screens))
        hidden -= screen;
    if (hidden.isEmpty())
        return frame;
    const QRect screen = bestScreen(frame, screens);
    const QSize size = frame.size().boundedTo(screen.size());
    const int x = std::clamp(frame.x(), screen.x(), screen.x() + screen.width() - size.width());
    const int y = std::clamp(frame.y(), screen.y(), screen.y() + screen.height() - size.height());
    return {QPoint(x, y), size};
}

QRect firstPlace(const QSize &wanted, const QRect &free)
{
    const QSize size = free.isEmpty() ? wanted : wanted.boundedTo(free.size());
    return {free.topLeft() +
                QPoint((free.width() - size.width()) / 2, (free.height() - size.height()) / 2),
            size};
}

void placeFirst(QWidget *window, const QSize &wanted)
{
    const QScreen *screen = window->screen();
    if (!screen)
        return window->resize(wanted);
    const QMargins around = frameOf(*window);
    const QRect frame = firstPlace(wanted.grownBy(around), screen->availableGeometry());
    window->resize(frame.size().shrunkBy(around)); // where it stands is the window manager's
}

bool restorePlace(QWidget *window, const QByteArray &geometry)
{
    if (geometry.isEmpty() || !window->restoreGeometry(geometry))
        return false;
    // The whole screen is a screen that is there; Qt sees to that.
    if (window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return true;
    const QMargins around = frameOf(*window);
    const QRect frame = window->geometry().marginsAdded(around);
    const QRect placed = placeOnScreens(frame, freeOfScreens());
    if (placed != frame)
        window->setGeometry(placed.marginsRemoved(around));
    return true;
}

} // namespace portolan
