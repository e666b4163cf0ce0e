#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

class QGraphicsView;

namespace portolan {

/// Zoom and pan of a canvas over a sheet. Around the sheet lies a desk of a whole window on every
/// side, so that every place of the sheet can be brought anywhere, no zoom is held up by an edge
/// and nothing jumps when the sheet grows. Scroll bars stand only where the sheet is larger than
/// the window.
class ViewNavigator : public QObject
{
    Q_OBJECT

public:
    static constexpr double minZoom = 0.1; ///< or what fits the whole sheet, where that is less
    static constexpr double leastFit = 0.002;
    static constexpr double maxZoom = 4;

    explicit ViewNavigator(QGraphicsView *view);

    double zoom() const;
    /// Of the viewport, were there no scroll bars.
    QSizeF windowSize() const;
    /// The sheet is another or of another size. The view stays where it is.
    void setSheet(const QRectF &sheet);
    /// Fits again if the view follows the sheet and the sheet no longer lies within the window
    /// or has become much smaller than it.
    void followSheet();
    void fit();
    /// Shows a part of the sheet as large as it goes, at most 200 %.
    void fitTo(const QRectF &rect);
    /// Around the first of the places of interest that is seen, else around the middle.
    void setZoom(double zoom);
    /// What the user looks at, in diagram units and in the order of interest.
    void setInterest(const QList<QRectF> &places) { m_interest = places; }
    /// The point of the drawing at ANCHOR (viewport coordinates) stays there, to half a pixel
    /// however many steps follow each other.
    void setZoomAt(double zoom, const QPointF &anchor);
    /// The next step of 10 … 400 %, in or out, around the same.
    void step(bool in);
    /// Brings a point of the drawing to the middle.
    void centreOn(const QPointF &point);
    /// What the window shows, in diagram units.
    QRectF visible() const;
    /// Moves the sheet by so many pixels of the screen.
    void panBy(const QPointF &pixels);
    /// Scrolls as little as is needed to show RECT with some room around it.
    void reveal(const QRectF &rect);
    /// Brings RECT to the middle, and nearer where it would be too small to see.
    void centreOn(const QRectF &rect);
    void viewportResized(const QSizeF &before, const QSizeF &now);

    /// True until the user zooms or pans by hand, and again after fit().
    bool followsSheet() const { return m_followsSheet; }

signals:
    void zoomChanged(double zoom);
    /// Another part of the sheet is seen, or the window has another size.
    void viewChanged();

private:
    void applyZoom(double zoom);
    void updateDesk();
    void scrollBy(const QPointF &pixels);
    double zoomThatFits(const QRectF &rect, double largest) const;
    double leastZoom() const;
    QPointF zoomAnchor() const;

    QGraphicsView *m_view;
    QRectF m_sheet;
    QList<QRectF> m_interest;
    QPointF m_anchor;      ///< of the last zoom, viewport
    QPointF m_anchorPoint; ///< what lay there, diagram
    bool m_followsSheet = true;
};

} // namespace portolan
