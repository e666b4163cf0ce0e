#include "desktop/window/screenfit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QLayout>
#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr QSize frame(16, 48); // the desktop's title bar and edges

// The least that the parts can do with in a given width.
QSize neededSize(const QLayout &layout, int width)
{
    QSize needed = layout.totalMinimumSize();
    if (layout.hasHeightForWidth())
        needed.setHeight(std::max(
            needed.height(), layout.totalMinimumHeightForWidth(std::max(width, needed.width()))));
    return needed;
}

bool isOurs(const QDialog &dialog)
{
    // Qt sees to its own; they count on their layouts.
    return !qobject_cast<const QFileDialog *>(&dialog) &&
           !qobject_cast<const QMessageBox *>(&dialog) &&
           !qobject_cast<const QProgressDialog *>(&dialog);
}

void letScroll(QDialog &dialog)
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolledContent"));
    QWidget *focused = dialog.focusWidget();
    content->setLayout(dialog.layout()); // and with it all that it holds
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("scrolledDialog"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // it follows what has the focus
    area->setWidget(content);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
}

} // namespace

bool fitInto(QDialog &dialog, const QSize &room)
{
    QLayout *layout = dialog.layout();
    if (!layout)
        return false;
    const bool scrolls = dialog.findChild<QScrollArea *>(QStringLiteral("scrolledDialog"),
                                                         Qt::FindDirectChildrenOnly);
    const QSize wanted = dialog.size();
    if (!scrolls) {
        const QSize needed = neededSize(*layout, std::min(wanted.width(), room.width()));
        if (needed.width() <= room.width() && needed.height() <= room.height()) {
            if (wanted.width() > room.width() || wanted.height() > room.height())
                dialog.resize(wanted.boundedTo(room));
            return false;
        }
        letScroll(dialog);
    }
    dialog.setMinimumSize(dialog.minimumSize().boundedTo(room));
    dialog.resize(wanted.boundedTo(room));
    return true;
}

void ScreenFit::install()
{
    static QPointer<ScreenFit> fit;
    if (!fit)
        fit = new ScreenFit;
}

ScreenFit::ScreenFit() : QObject(qApp)
{
    qApp->installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show && object->isWidgetType()) {
        if (auto *dialog = qobject_cast<QDialog *>(object); dialog && isOurs(*dialog))
            fitInto(*dialog, dialog->screen()->availableSize() - frame);
    }
    return false;
}

} // namespace portolan
