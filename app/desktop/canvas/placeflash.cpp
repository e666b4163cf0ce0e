#include "desktop/canvas/placeflash.h"

#include "desktop/motion.h"

#include <QColor>
#include <QPainter>

namespace portolan {

namespace {

constexpr int stepMs = 180;
constexpr int wideSteps = 4;     // the ring beats twice ...
constexpr int lastStep = 14;     // ... and stands for a while
constexpr double room = 9;       // px of the screen around the place
constexpr double leastSide = 14; // of a place that is a mere point

} // namespace

PlaceFlash::PlaceFlash()
{
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (++m_step >= lastStep)
            hide();
        else if (m_step <= wideSteps && !m_isStill)
            emit changed();
    });
}

void PlaceFlash::show(const QRectF &place)
{
    m_place = place;
    m_step = 0;
    m_isStill = isMotionReduced();
    m_timer.start();
    emit changed();
}

void PlaceFlash::hide()
{
    m_timer.stop();
    if (m_place.isNull())
        return;
    m_place = QRectF();
    emit changed();
}

bool PlaceFlash::isWide() const
{
    return !m_place.isNull() && !m_isStill && m_step < wideSteps && m_step % 2 == 0;
}

void PlaceFlash::paint(QPainter &painter, const QColor &colour, double scale) const
{
    if (m_place.isNull())
        return;
    const bool wide = isWide();
    const double grow = (wide ? 2 : 1) * room / scale;
    QRectF ring = m_place.adjusted(-grow, -grow, grow, grow);
    const double across = std::max(0.0, leastSide / scale - ring.width()) / 2;
    const double down = std::max(0.0, leastSide / scale - ring.height()) / 2;
    ring.adjust(-across, -down, across, down);
    QPen pen(colour, wide ? 5 : 3);
    pen.setCosmetic(true);
    QColor wash = colour;
    wash.setAlphaF(0.16f);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(wash);
    painter.drawRoundedRect(ring, grow, grow);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace portolan
