#include "desktop/print/pageview.h"

#include "desktop/print/sheetoverview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace portolan {

namespace {

constexpr double rim = 16; // round the sheet, px
constexpr double zoomStep = 1.25;
constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 8;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
}

void PageView::setPaper(const Paper &paper)
{
    m_paper = paper;
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    applyFit();
    updateBars();
    viewport()->update();
    emit pageChanged(m_page);
}

void PageView::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == m_page)
        return;
    m_page = page;
    applyFit();
    updateBars();
    viewport()->update();
    emit pageChanged(m_page);
}

void PageView::zoomIn()
{
    m_fit = Fit::None;
    setZoom(m_zoom * zoomStep);
}

void PageView::zoomOut()
{
    m_fit = Fit::None;
    setZoom(m_zoom / zoomStep);
}

void PageView::fitPage()
{
    m_fit = Fit::Page;
    applyFit();
}

void PageView::fitWidth()
{
    m_fit = Fit::Width;
    applyFit();
}

QSizeF PageView::sheet() const
{
    return m_paper.pages.isEmpty() ? QSizeF(1, 1) : m_paper.pages[m_page].sheet;
}

void PageView::applyFit()
{
    // The room without bars: with one it would come and go.
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * rim, 2 * rim);
    const double across = room.width() / sheet().width();
    const double down = room.height() / sheet().height();
    if (m_fit == Fit::Page)
        setZoom(std::min(across, down));
    else if (m_fit == Fit::Width)
        setZoom((room.width() - verticalScrollBar()->sizeHint().width()) / sheet().width());
}

void PageView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    updateBars();
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void PageView::updateBars()
{
    const QSize whole = (sheet() * m_zoom + QSizeF(2 * rim, 2 * rim)).toSize();
    const auto set = [](QScrollBar *bar, int length, int shown) {
        bar->setRange(0, std::max(0, length - shown));
        bar->setPageStep(shown);
        bar->setSingleStep(std::max(1, shown / 12));
    };
    set(horizontalScrollBar(), whole.width(), viewport()->width());
    set(verticalScrollBar(), whole.height(), viewport()->height());
}

void PageView::paintEvent(QPaintEvent *)
{
    if (m_paper.pages.isEmpty())
        return;
    QPainter painter(viewport());
    const QSizeF shown = sheet() * m_zoom;
    const double x = std::max(rim, (viewport()->width() - shown.width()) / 2);
    const double y = std::max(rim, (viewport()->height() - shown.height()) / 2);
    painter.translate(x - horizontalScrollBar()->value(), y - verticalScrollBar()->value());
    paintSheet(painter, m_paper, m_paper.pages[m_page], m_zoom);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyFit();
    updateBars();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return nextPage();
    case Qt::Key_PageUp:
        return previousPage();
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

} // namespace portolan
