#include "desktop/canvas/viewnavigator.h"

#include <QGraphicsView>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace portolan {

namespace {

constexpr double zoomSteps[] = {0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1,
                                1.1, 1.25, 1.5, 1.75, 2,    2.5, 3,    3.5,  4};
constexpr double fitMargin = 12;      // px on every side
constexpr double largestSheetFit = 1; // a small sheet is not blown up
constexpr double largestPartFit = 2;
constexpr double revealMargin = 24;  // px
constexpr double readableZoom = 0.5; // at which a place can be told from its neighbours

} // namespace

ViewNavigator::ViewNavigator(QGraphicsView *view) : QObject(view), m_view(view)
{
    // The anchors are kept here, to a pixel; those of QGraphicsView would work against it.
    view->setTransformationAnchor(QGraphicsView::NoAnchor);
    view->setResizeAnchor(QGraphicsView::NoAnchor);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QScrollBar *bar : {view->horizontalScrollBar(), view->verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &ViewNavigator::viewChanged);
        connect(bar, &QScrollBar::rangeChanged, this, &ViewNavigator::viewChanged);
    }
}

QSizeF ViewNavigator::windowSize() const
{
    return m_view->contentsRect().size();
}

double ViewNavigator::zoom() const
{
    return m_view->transform().m11();
}

void ViewNavigator::setSheet(const QRectF &sheet)
{
    if (sheet == m_sheet)
        return;
    m_sheet = sheet;
    updateDesk();
}

void ViewNavigator::followSheet()
{
    if (!m_followsSheet)
        return;
    const QRectF window = QRectF(QPointF(0, 0), windowSize());
    constexpr double muchTooSmall = 1.3; // a filter may leave a tenth of the sheet
    if (!window.contains(m_view->viewportTransform().mapRect(m_sheet)) ||
        zoomThatFits(m_sheet, largestSheetFit) > muchTooSmall * zoom())
        fit();
}

double ViewNavigator::zoomThatFits(const QRectF &rect, double largest) const
{
    const QSizeF room = windowSize() - QSizeF(2 * fitMargin, 2 * fitMargin);
    if (rect.isEmpty() || room.isEmpty())
        return 1;
    const double zoom = std::min(room.width() / rect.width(), room.height() / rect.height());
    return std::clamp(std::min(zoom, largest), leastFit, maxZoom);
}

double ViewNavigator::leastZoom() const
{
    return std::min(minZoom, zoomThatFits(m_sheet, largestSheetFit));
}

void ViewNavigator::fit()
{
    applyZoom(zoomThatFits(m_sheet, largestSheetFit));
    m_view->centerOn(m_sheet.center());
    m_followsSheet = true;
}

void ViewNavigator::fitTo(const QRectF &rect)
{
    if (rect.isEmpty())
        return;
    m_followsSheet = false;
    const double margin = 2 * fitMargin;
    applyZoom(zoomThatFits(rect.adjusted(-margin, -margin, margin, margin), largestPartFit));
    m_view->centerOn(rect.center());
}

void ViewNavigator::setZoom(double zoom)
{
    setZoomAt(zoom, zoomAnchor());
}

QPointF ViewNavigator::zoomAnchor() const
{
    const QRectF window = m_view->viewport()->rect();
    const QTransform toWindow = m_view->viewportTransform();
    for (const QRectF &place : m_interest) {
        const QRectF seen = toWindow.mapRect(place) & window;
        if (seen.isEmpty())
            continue;
        // Steps that follow each other share an anchor, or their roundings would add up.
        const bool isSame = (seen.center() - m_anchor).manhattanLength() <= 2;
        return isSame ? m_anchor : seen.center();
    }
    return window.center();
}

void ViewNavigator::setZoomAt(double zoom, const QPointF &anchor)
{
    m_followsSheet = false;
    // Scroll bars know whole pixels only. A point looked up anew at every step would creep away.
    const QTransform before = m_view->viewportTransform();
    const bool isSame =
        anchor == m_anchor && (before.map(m_anchorPoint) - anchor).manhattanLength() <= 1.01;
    if (!isSame) {
        m_anchor = anchor;
        m_anchorPoint = before.inverted().map(anchor);
    }
    applyZoom(std::clamp(zoom, leastZoom(), maxZoom));
    scrollBy(m_view->viewportTransform().map(m_anchorPoint) - anchor);
}

void ViewNavigator::centreOn(const QPointF &point)
{
    m_followsSheet = false;
    m_view->centerOn(point);
}

QRectF ViewNavigator::visible() const
{
    return m_view->viewportTransform().inverted().mapRect(QRectF(m_view->viewport()->rect()));
}

void ViewNavigator::step(bool in)
{
    const double now = zoom();
    constexpr double tolerance = 0.005; // a fitted zoom that is as good as a step counts as one
    double next = now;
    if (in) {
        const auto it = std::find_if(std::begin(zoomSteps), std::end(zoomSteps),
                                     [now](double z) { return z > now + tolerance; });
        next = it == std::end(zoomSteps) ? maxZoom : *it;
    } else {
        const auto it = std::find_if(std::rbegin(zoomSteps), std::rend(zoomSteps),
                                     [now](double z) { return z < now - tolerance; });
        next = it == std::rend(zoomSteps) ? leastZoom() : *it;
    }
    setZoom(next);
}

void ViewNavigator::panBy(const QPointF &pixels)
{
    m_followsSheet = false;
    scrollBy(-pixels);
}

void ViewNavigator::centreOn(const QRectF &rect)
{
    m_followsSheet = false;
    if (zoom() < readableZoom)
        applyZoom(readableZoom);
    m_view->centerOn(rect.center());
}

void ViewNavigator::reveal(const QRectF &rect)
{
    const QRectF shown = m_view->viewportTransform().mapRect(rect);
    const QRectF window = QRectF(m_view->viewport()->rect())
                              .adjusted(revealMargin, revealMargin, -revealMargin, -revealMargin);
    const auto shift = [](double low, double high, double from, double to) {
        if (low >= from && high <= to)
            return 0.0;
        // What does not fit shows its beginning.
        return high - low > to - from || low < from ? low - from : high - to;
    };
    const QPointF pixels(shift(shown.left(), shown.right(), window.left(), window.right()),
                         shift(shown.top(), shown.bottom(), window.top(), window.bottom()));
    if (!pixels.isNull())
        scrollBy(pixels);
}

void ViewNavigator::viewportResized(const QSizeF &before, const QSizeF &now)
{
    if (m_followsSheet) {
        fit();
        return;
    }
    updateDesk();
    scrollBy(QPointF(before.width() - now.width(), before.height() - now.height()) / 2);
}

void ViewNavigator::applyZoom(double zoom)
{
    const double before = this->zoom();
    m_view->setTransform(QTransform::fromScale(zoom, zoom));
    updateDesk();
    if (before != zoom)
        emit zoomChanged(zoom);
}

void ViewNavigator::updateDesk()
{
    const QSizeF window = windowSize();
    const double margin = 1 / zoom();
    m_view->setSceneRect(m_sheet.adjusted(-window.width() * margin, -window.height() * margin,
                                          window.width() * margin, window.height() * margin));
    const auto policy = [](double sheet, double room) {
        return sheet > room ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    };
    m_view->setHorizontalScrollBarPolicy(policy(m_sheet.width() * zoom(), window.width()));
    m_view->setVerticalScrollBarPolicy(policy(m_sheet.height() * zoom(), window.height()));
}

void ViewNavigator::scrollBy(const QPointF &pixels)
{
    QScrollBar *across = m_view->horizontalScrollBar();
    QScrollBar *down = m_view->verticalScrollBar();
    across->setValue(across->value() + static_cast<int>(std::lround(pixels.x())));
    down->setValue(down->value() + static_cast<int>(std::lround(pixels.y())));
}

} // namespace portolan
