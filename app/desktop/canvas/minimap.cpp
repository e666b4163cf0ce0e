#include "desktop/canvas/minimap.h"

#include "desktop/canvas/canvasdrawing.h"
#include "desktop/canvas/viewnavigator.h"
#include "desktop/workaside.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr int margin = 12; // px to the edges of the canvas
constexpr int border = 4;
constexpr int restMs = 120;
constexpr int leastWidth = 64; // a drawing of ten thousand flows may be a hundred times as high
constexpr int leastHeight = 40;
constexpr double leastFrame = 8;
constexpr double wheelNotch = 120;
constexpr double zoomPerNotch = 1.2;
constexpr double keyStep = 0.25;          // of the window
constexpr size_t mostArrowsAtOnce = 1000; // some 5 ms

QColor translucent(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

// In whichever thread.
QImage drawn(const DiagramGeometry &geometry, const Theme &theme, const QTransform &map,
             const QSize &size, double ratio)
{
    QImage picture(size * ratio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(theme.background);
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    for (const ZoneArea &zone : geometry.zones)
        painter.fillRect(map.mapRect(zone.rect), theme.zone(zone.zone));
    // Many lines on few pixels add up: the more there are, the paler each is.
    const double alpha = std::clamp(4 / std::sqrt(1.0 + double(geometry.arrows.size())), 0.05, 0.6);
    for (const Arrow &arrow : geometry.arrows) {
        painter.setPen(translucent(theme.shades(arrow.family).line, alpha));
        QPolygonF line;
        for (const QPointF &point : arrow.points)
            line.append(map.map(point));
        painter.drawPolyline(line);
    }
    for (const Wall &wall : geometry.walls) {
        QRectF rect = map.mapRect(wall.rect);
        rect.setWidth(std::max(2.0, rect.width()));
        painter.fillRect(rect, theme.brick);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const NoteCard &note : geometry.notes)
        painter.fillRect(map.mapRect(note.rect), theme.note);
    for (const Card &card : geometry.cards) {
        QRectF rect = map.mapRect(card.rect);
        rect.setHeight(std::max(1.0, rect.height()));
        painter.setPen(QPen(theme.shades(card.family).line, 0.8));
        painter.setBrush(theme.card);
        painter.drawRect(rect);
    }
    return picture;
}

} // namespace

Minimap::Minimap(const CanvasDrawing *drawing, ViewNavigator *navigator, QWidget *canvas)
    : QWidget(canvas), m_drawing(drawing), m_navigator(navigator), m_theme(&Theme::light())
{
    setObjectName(QStringLiteral("minimap"));
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the canvas
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &Minimap::outdate);
    connect(navigator, &ViewNavigator::viewChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void Minimap::retranslate()
{
    setAccessibleName(tr("Overview of the diagram"));
    setAccessibleDescription(
        tr("The frame is what the window shows. Arrow keys move it, plus and minus zoom."));
    setToolTip(tr("Drag the frame to move through the diagram; the wheel zooms"));
}

void Minimap::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_picture = {};
    outdate();
}

void Minimap::outdate()
{
    m_isOutdated = true;
    update();
}

void Minimap::setMarked(const QSet<NodeId> &cards, const QSet<FlowId> &arrows)
{
    m_markedCards = cards;
    m_markedArrows = arrows;
    update();
}

void Minimap::setWanted(bool wanted)
{
    m_isWanted = wanted;
}

void Minimap::drawingChanged()
{
    m_rest.start();
}

QSize Minimap::sizeIn(const QSize &room) const
{
    const QSizeF sheet = m_drawing->sheet().size();
    const double widest = std::min(220.0, room.width() * 0.25);
    const double highest = std::min(280.0, room.height() * 0.45);
    const double scale = std::min(widest / sheet.width(), highest / sheet.height());
    return {std::max(leastWidth, qRound(sheet.width() * scale)) + 2 * border,
            std::max(leastHeight, qRound(sheet.height() * scale)) + 2 * border};
}

void Minimap::place(const QRect &room, const QRectF &keepFree)
{
    const QRectF sheet = m_drawing->sheet();
    constexpr double nearlyAll = 1; // px
    const QSizeF seen = sheet.size() * m_navigator->zoom();
    const bool isLarger =
        seen.width() > room.width() + nearlyAll || seen.height() > room.height() + nearlyAll;
    if (!m_isWanted || !isLarger || sheet.isEmpty() || room.width() < 320 || room.height() < 200) {
        hide();
        return;
    }
    const QSize size = sizeIn(room.size());
    const QRect inner = room.adjusted(margin, margin, -margin, -margin);
    const auto at = [&](int corner) { // from the bottom right one round the window
        QRect rect(QPoint(), size);
        rect.moveRight(inner.right());
        rect.moveBottom(inner.bottom());
        if (corner == 1 || corner == 3)
            rect.moveLeft(inner.left());
        if (corner >= 2)
            rect.moveTop(inner.top());
        return rect;
    };
    const auto isFree = [&](int corner) { return !keepFree.intersects(QRectF(at(corner))); };
    if (!m_isDragged && !isFree(m_corner)) {
        for (int corner = 0; corner < 4; ++corner) {
            if (isFree(corner)) {
                m_corner = corner;
                break;
            }
        }
    }
    if (geometry() != at(m_corner)) {
        if (size != this->size()) {
            m_picture = {};
            m_isOutdated = true;
        }
        setGeometry(at(m_corner));
    }
    show();
    raise();
    update();
}

QTransform Minimap::toMap() const
{
    const QRectF sheet = m_drawing->sheet();
    if (sheet.isEmpty())
        return {};
    const QRectF area = QRectF(rect()).adjusted(border, border, -border, -border);
    QTransform transform;
    transform.translate(area.left(), area.top());
    transform.scale(area.width() / sheet.width(), area.height() / sheet.height());
    transform.translate(-sheet.left(), -sheet.top());
    return transform;
}

void Minimap::render()
{
    m_isOutdated = false;
    const int number = ++m_rendered;
    const std::shared_ptr<const DiagramGeometry> geometry = m_drawing->sharedGeometry();
    const std::function<QImage()> draw = [geometry, theme = m_theme, map = toMap(), size = size(),
                                          ratio = devicePixelRatioF()] {
        return drawn(*geometry, *theme, map, size, ratio);
    };
    if (geometry->arrows.size() <= mostArrowsAtOnce) {
        m_picture = QPixmap::fromImage(draw());
        return;
    }
    makeAside<QImage>(this, draw, [this, number](const QImage &picture) {
        if (number != m_rendered) // another one is under way
            return;
        m_picture = QPixmap::fromImage(picture);
        update();
    });
}

// The selection lies over the picture, so that another selection draws nothing anew.
void Minimap::paintMarks(QPainter &painter) const
{
    const QTransform map = toMap();
    const DiagramGeometry &geometry = m_drawing->geometry();
    painter.setPen(QPen(m_theme->selection, 1.5));
    painter.setBrush(m_theme->selection);
    if (!m_markedCards.isEmpty()) {
        for (const Card &card : geometry.cards) {
            if (m_markedCards.contains(card.node))
                painter.drawRect(map.mapRect(card.rect));
        }
        for (const NoteCard &note : geometry.notes) {
            if (m_markedCards.contains(note.node))
                painter.drawRect(map.mapRect(note.rect));
        }
    }
    if (m_markedArrows.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    for (const Arrow &arrow : geometry.arrows) {
        if (!m_markedArrows.contains(arrow.flow))
            continue;
        QPolygonF line;
        for (const QPointF &point : arrow.points)
            line.append(map.map(point));
        painter.drawPolyline(line);
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_isOutdated)
        render();
    QPainter painter(this);
    if (m_picture.isNull())
        painter.fillRect(rect(), m_theme->background);
    else
        painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    QRectF frame = toMap().mapRect(m_navigator->visible());
    const QPointF middle = frame.center();
    frame.setSize(frame.size().expandedTo(QSizeF(leastFrame, leastFrame)));
    frame.moveCenter(middle);
    const QRectF inner = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    frame = frame.intersected(inner);
    // What the window does not show lies in the shade.
    QPainterPath shade;
    shade.addRect(QRectF(rect()));
    shade.addRect(frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(m_theme->text, 0.16));
    painter.drawPath(shade);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme->selection, 2));
    painter.drawRect(frame);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(hasFocus() ? m_theme->selection : m_theme->cardBorder, hasFocus() ? 2 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::lead(const QPointF &position)
{
    m_navigator->centreOn(toMap().inverted().map(position + m_grip));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragged = true;
    // Taken hold of, the frame does not jump under the pointer.
    const QRectF frame = toMap().mapRect(m_navigator->visible());
    m_grip = frame.contains(event->position()) ? frame.center() - event->position() : QPointF();
    lead(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    if (m_isDragged)
        lead(event->position());
}

void Minimap::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton)
        m_isDragged = false;
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const double notches = event->angleDelta().y() / wheelNotch;
    if (notches != 0)
        m_navigator->setZoom(m_navigator->zoom() * std::pow(zoomPerNotch, notches));
}

void Minimap::keyPressEvent(QKeyEvent *event)
{
    const QSizeF step = m_navigator->visible().size() * m_navigator->zoom() * keyStep;
    switch (event->key()) {
    case Qt::Key_Left:
        m_navigator->panBy(QPointF(step.width(), 0));
        break;
    case Qt::Key_Right:
        m_navigator->panBy(QPointF(-step.width(), 0));
        break;
    case Qt::Key_Up:
        m_navigator->panBy(QPointF(0, step.height()));
        break;
    case Qt::Key_Down:
        m_navigator->panBy(QPointF(0, -step.height()));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_navigator->step(true);
        break;
    case Qt::Key_Minus:
        m_navigator->step(false);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Minimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace portolan
