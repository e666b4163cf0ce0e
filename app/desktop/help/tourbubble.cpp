#include "desktop/help/tourbubble.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <array>

namespace portolan {

namespace {

constexpr int bubbleWidth = 330;
constexpr int beak = 12; // px, the point towards the target, inside the frame's margin
constexpr int gap = 4;

class Ring : public QWidget
{
public:
    explicit Ring(QWidget *window) : QWidget(window)
    {
        setObjectName(QStringLiteral("tourRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
};

} // namespace

TourBubble::TourBubble(QWidget *window)
    : QFrame(window), m_count(new QLabel), m_title(new QLabel), m_text(new QLabel),
      m_back(new QPushButton), m_next(new QPushButton), m_end(new QPushButton),
      m_ring(new Ring(window))
{
    setObjectName(QStringLiteral("tourBubble"));
    setFocusPolicy(Qt::NoFocus);
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_count->setObjectName(QStringLiteral("tourCount"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_end->setObjectName(QStringLiteral("tourEnd"));
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton *button : {m_back, m_next, m_end})
        button->setAutoDefault(true); // Enter presses what has the focus
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(beak + 14, beak + 12, beak + 14, beak + 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &TourBubble::next);
    connect(m_back, &QPushButton::clicked, this, &TourBubble::back);
    connect(m_end, &QPushButton::clicked, this, &TourBubble::end);
    retranslate();
}

void TourBubble::retranslate()
{
    m_back->setText(tr("&Back"));
    m_next->setText(m_isLast ? tr("&Done") : tr("&Next"));
    m_end->setText(tr("&End"));
    setAccessibleName(tr("First steps"));
}

void TourBubble::setText(int number, int count, const QString &title, const QString &text)
{
    m_isLast = number == count;
    m_title->setText(title);
    m_text->setText(text);
    m_count->setText(tr("%1 of %2").arg(number).arg(count));
    m_back->setEnabled(number > 1);
    setAccessibleDescription(title + QStringLiteral(". ") + text);
    retranslate();
}

void TourBubble::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void TourBubble::pointAt(const QRect &target)
{
    m_target = target.intersected(parentWidget()->rect());
    m_ring->setGeometry(m_target.adjusted(-3, -3, 3, 3).intersected(parentWidget()->rect()));
    m_ring->show();
    m_ring->raise();
    // Labels that wrap know their height by the width alone.
    setFixedWidth(bubbleWidth);
    layout()->activate();
    resize(bubbleWidth, layout()->totalHeightForWidth(bubbleWidth));
    setGeometry(placeBeside(m_target));
    show();
    raise();
    update();
}

// Beside, below or above the target, whichever has the room. Within a target that fills the window
// (a wide canvas), at its lower right corner: that is where least is drawn.
QRect TourBubble::placeBeside(const QRect &target) const
{
    // What of the window is on its screen.
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QRect seen = parentWidget()->rect() &
                       QRect(parentWidget()->mapFromGlobal(screen.topLeft()), screen.size());
    const QRect room =
        (seen.isEmpty() ? parentWidget()->rect() : seen).adjusted(gap, gap, -gap, -gap);
    const QSize size(width(), height());
    const QPoint middle = target.center() - QPoint(size.width() / 2, size.height() / 2);
    const std::array<QPoint, 4> places{QPoint(target.right() + gap, middle.y()),
                                       QPoint(target.left() - gap - size.width(), middle.y()),
                                       QPoint(middle.x(), target.top() - gap - size.height()),
                                       QPoint(middle.x(), target.bottom() + gap)};
    const auto pushedInside = [&](QPoint place) {
        place.setX(qBound(room.left(), place.x(), room.right() + 1 - size.width()));
        place.setY(qBound(room.top(), place.y(), room.bottom() + 1 - size.height()));
        return QRect(place, size);
    };
    for (const QPoint &place : places) {
        const QRect rect = pushedInside(place);
        if (!rect.intersects(target))
            return rect;
    }
    return pushedInside(target.bottomRight() - QPoint(size.width() + 24, size.height() + 24));
}

void TourBubble::paintEvent(QPaintEvent *)
{
    const QRectF card = QRectF(rect()).adjusted(beak, beak, -beak, -beak);
    QPainterPath path;
    path.addRoundedRect(card, 8, 8);
    if (!m_target.intersects(geometry())) {
        // The beak stands on the side of the target, as near to its middle as the card allows.
        const QPointF middle = QPointF(m_target.center() - pos());
        const double x = qBound(card.left() + 20, middle.x(), card.right() - 20);
        const double y = qBound(card.top() + 20, middle.y(), card.bottom() - 20);
        QPolygonF point;
        if (m_target.right() < geometry().left() + beak)
            point << QPointF(card.left(), y - 10) << QPointF(0, y) << QPointF(card.left(), y + 10);
        else if (m_target.left() > geometry().right() - beak)
            point << QPointF(card.right(), y - 10) << QPointF(width(), y)
                  << QPointF(card.right(), y + 10);
        else if (m_target.top() > geometry().bottom() - beak)
            point << QPointF(x - 10, card.bottom()) << QPointF(x, height())
                  << QPointF(x + 10, card.bottom());
        else
            point << QPointF(x - 10, card.top()) << QPointF(x, 0) << QPointF(x + 10, card.top());
        QPainterPath beakPath;
        beakPath.addPolygon(point);
        beakPath.closeSubpath();
        path = path.united(beakPath);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.drawPath(path);
}

void TourBubble::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit end();
    else if (event->key() == Qt::Key_PageDown)
        emit next();
    else if (event->key() == Qt::Key_PageUp && m_back->isEnabled())
        emit back();
    else
        QFrame::keyPressEvent(event);
}

void TourBubble::hideEvent(QHideEvent *event)
{
    m_ring->hide();
    QFrame::hideEvent(event);
}

void TourBubble::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace portolan
