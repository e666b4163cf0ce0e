#pragma once

#include <QObject>
#include <QRectF>
#include <QTimer>

class QColor;
class QPainter;

namespace portolan {

/// A ring that shows where something is: it beats, stands for a moment and goes. Where motion is
/// reduced it stands still from the first. Diagram coordinates.
class PlaceFlash : public QObject
{
    Q_OBJECT

public:
    PlaceFlash();

    void show(const QRectF &place);
    void hide();
    /// True while the ring is drawn wide, which is what makes it beat.
    bool isWide() const;
    /// Null: nothing is shown.
    const QRectF &place() const { return m_place; }
    /// SCALE: screen px per diagram unit.
    void paint(QPainter &painter, const QColor &colour, double scale) const;

signals:
    void changed();

private:
    QTimer m_timer;
    QRectF m_place;
    int m_step = 0;
    bool m_isStill = false;
};

} // namespace portolan
