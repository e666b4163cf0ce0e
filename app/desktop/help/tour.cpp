#include "desktop/help/tour.h"

#include "desktop/help/tourbubble.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

namespace portolan {

Tour::Tour(QWidget *window, QList<TourStep> steps)
    : QObject(window), m_window(window), m_steps(std::move(steps)), m_bubble(new TourBubble(window))
{
    m_bubble->hide();
    connect(m_bubble, &TourBubble::next, this, [this] { go(m_current + 1, 1); });
    connect(m_bubble, &TourBubble::back, this, [this] { go(m_current - 1, -1); });
    connect(m_bubble, &TourBubble::end, this, &Tour::end);
}

Tour::~Tour() = default;

void Tour::start()
{
    qApp->installEventFilter(this);
    go(0, 1);
}

void Tour::end()
{
    if (!isRunning())
        return;
    m_current = -1;
    qApp->removeEventFilter(this);
    m_bubble->hide();
    emit ended();
}

QString Tour::currentStep() const
{
    return isRunning() ? m_steps.at(m_current).name : QString();
}

// Steps whose target is not there (no flow to point at) are left out.
void Tour::go(int step, int direction)
{
    for (; step >= 0 && step < m_steps.size(); step += direction) {
        m_steps.at(step).prepare();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (!m_steps.at(step).target().isNull()) {
            m_current = step;
            show();
            m_bubble->takeFocus();
            return;
        }
    }
    if (step >= m_steps.size())
        end();
}

void Tour::show()
{
    const TourStep &step = m_steps.at(m_current);
    m_bubble->setText(m_current + 1, int(m_steps.size()), step.title(), step.text());
    m_bubble->pointAt(step.target());
}

// Whatever moved, the bubble points at its target again once all have moved.
void Tour::follow()
{
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    QTimer::singleShot(0, this, [this] {
        m_isFollowing = false;
        if (!isRunning())
            return;
        const QRect target = m_steps.at(m_current).target();
        if (!target.isNull() && target.intersected(m_window->rect()) != m_bubble->target())
            m_bubble->pointAt(target);
    });
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() != m_window || m_bubble == widget || m_bubble->isAncestorOf(widget))
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        // During a drag Esc means the drag.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
            QApplication::mouseButtons() == Qt::NoButton) {
            end();
            return true;
        }
        return false;
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Wheel:
        follow();
        return false;
    case QEvent::LanguageChange:
        if (widget == m_window)
            QTimer::singleShot(0, this, [this] {
                if (isRunning())
                    show();
            });
        return false;
    default:
        return false;
    }
}

} // namespace portolan
