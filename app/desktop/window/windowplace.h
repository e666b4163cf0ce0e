#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

class QWidget;

/// Where windows stand: wholly on screens that are there, whatever screens were there before.
namespace portolan {

/// A window's frame, moved and where need be made smaller, so that all of it is seen. FREE: of each
/// screen what panels leave, in one coordinate system; they may overlap, as mirrored ones do. A
/// frame that several screens together show whole stays; else it goes onto the screen that shows
/// most of it, or the nearest one. Without screens it stays.
QRect placeOnScreens(const QRect &frame, const QList<QRect> &free);

/// The frame of a window that is seen for the first time, in the middle of a screen: as large as
/// wanted, at most what the screen leaves.
QRect firstPlace(const QSize &wanted, const QRect &free);

/// Gives a window without a past its first size (of the frame) on its screen.
void placeFirst(QWidget *window, const QSize &wanted);

/// QWidget::restoreGeometry(), then onto the screens of now. False where there was nothing to
/// restore.
bool restorePlace(QWidget *window, const QByteArray &geometry);

} // namespace portolan
