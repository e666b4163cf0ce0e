#include "desktop/window/focusring.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace portolan {

namespace {

constexpr int ringWidth = 2; // px

/// Only the lines are part of it, so that what lies within is neither covered nor painted again.
class Frame : public QWidget
{
public:
    explicit Frame(QWidget *window) : QWidget(window)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), palette().color(QPalette::Highlight));
    }
    void resizeEvent(QResizeEvent *) override
    {
        setMask(QRegion(rect()) -
                QRegion(rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth)));
    }
};

// What can be seen of a widget, in coordinates of its window: scroll areas cut it.
QRect shownRect(const QWidget &widget)
{
    QRect rect = widget.rect();
    const QWidget *at = &widget;
    for (; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        rect.translate(at->pos());
        rect &= at->parentWidget()->rect();
    }
    return rect;
}

} // namespace

void FocusRing::install()
{
    static QPointer<FocusRing> ring;
    if (!ring)
        ring = new FocusRing;
}

FocusRing::FocusRing() : QObject(qApp)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *widget)
{
    for (QWidget *at = m_widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        at->removeEventFilter(this);
    delete m_frame;
    m_widget = nullptr;
    const bool byClick = QGuiApplication::mouseButtons() != Qt::NoButton;
    if (!widget || byClick || widget->window()->windowType() == Qt::Popup)
        return;
    m_widget = widget;
    m_frame = new Frame(widget->window());
    // It moves with all that it lies in.
    for (QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        at->installEventFilter(this);
    place();
}

void FocusRing::place()
{
    if (!m_widget || !m_frame)
        return;
    const QRect shown = shownRect(*m_widget);
    m_frame->setVisible(m_widget->isVisible() && !shown.isEmpty());
    m_frame->setGeometry(shown);
    m_frame->raise();
}

bool FocusRing::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        // Later: those around have not got their places yet.
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace portolan
