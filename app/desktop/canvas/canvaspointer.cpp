#include "desktop/canvas/canvaspointer.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/cardmove.h"
#include "desktop/canvas/viewnavigator.h"
#include "desktop/selection.h"
#include "edit/document.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace portolan {

namespace {

constexpr double snapReach = 6; // px
constexpr double edgeReach = 16;
constexpr int edgeScrollMs = 16;

bool isAdding(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

} // namespace

CanvasPointer::CanvasPointer(CanvasParts *parts, CanvasCommands *commands, QObject *parent)
    : QObject(parent), m_parts(parts), m_commands(commands)
{
    m_edgeScroll.setInterval(edgeScrollMs);
    connect(&m_edgeScroll, &QTimer::timeout, this, &CanvasPointer::scrollAtEdge);
}

void CanvasPointer::press(const QMouseEvent &event)
{
    if (m_mode != Mode::Idle)
        return;
    m_pressPosition = m_position = event.position();
    m_pressPoint = m_parts->toDiagram(m_pressPosition);
    m_modifiers = event.modifiers();
    const bool panning =
        event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_panKey);
    if (panning) {
        m_mode = Mode::Panning;
    } else if (event.button() == Qt::LeftButton) {
        pressTarget(m_parts->targetAt(m_pressPosition), isAdding(event.modifiers()));
    }
    updateCursor();
}

void CanvasPointer::pressTarget(const CanvasTarget &target, bool adding)
{
    Selection &selection = *m_parts->selection;
    m_pressed = target;
    m_toggleOnRelease = m_onlyOnRelease = false;
    m_parts->focus(target, false);
    if (!target.flow.isEmpty()) {
        if (adding)
            selection.select(selection.nodes(),
                             toggled(selection.flows(), m_parts->drawing->flowsOf(target.flow)));
        else
            m_commands->selectArrow(target.flow);
    } else if (!m_parts->drawing->nodesOf(target.node).isEmpty()) {
        m_mode = Mode::PressedNode;
        const bool selected = m_commands->isSelected(target.node);
        if (adding && selected)
            m_toggleOnRelease = true;
        else if (adding)
            m_commands->toggleCard(target.node);
        else if (selected)
            m_onlyOnRelease = true;
        else
            m_commands->selectCard(target.node);
    } else {
        m_mode = Mode::PressedEmpty;
    }
}

void CanvasPointer::move(const QMouseEvent &event)
{
    const QPointF before = m_position;
    m_position = event.position();
    m_modifiers = event.modifiers();
    const bool isDrag =
        (m_position - m_pressPosition).manhattanLength() >= QApplication::startDragDistance();
    if (m_mode == Mode::PressedNode && isDrag)
        startMove();
    if (m_mode == Mode::PressedEmpty && isDrag)
        m_mode = Mode::Band;
    if (m_mode == Mode::Idle)
        hover(m_position);
    else if (m_mode == Mode::Panning)
        m_parts->navigator->panBy(m_position - before);
    else
        followPointer(m_position, m_modifiers);
}

void CanvasPointer::startMove()
{
    if (!m_commands->isSelected(m_pressed.node))
        m_commands->selectCard(m_pressed.node);
    if (!m_parts->drawing->isMovable(m_pressed.node) ||
        !m_parts->move->begin(m_pressed.node, m_commands->selectedNodes())) {
        emit m_parts->view->hint(CanvasView::tr("This card is locked in its place."));
        toIdle();
        return;
    }
    m_mode = Mode::Moving;
    m_hovered = {};
    m_parts->selection->setHovered({}, {});
    emit m_parts->view->hint(CanvasView::tr("Alt: without guides · Esc: back to where it was"));
    updateCursor();
}

void CanvasPointer::followPointer(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    const QPointF point = m_parts->toDiagram(position);
    if (m_mode == Mode::Moving) {
        const bool snaps = !modifiers.testFlag(Qt::AltModifier);
        m_parts->move->setOffset(point - m_pressPoint,
                                 snaps ? snapReach / m_parts->navigator->zoom() : 0);
    } else if (m_mode == Mode::Band) {
        m_parts->overlay.band = QRectF(m_pressPoint, point).normalized();
        m_parts->repaint();
    } else {
        return;
    }
    const QRectF middle = QRectF(m_parts->view->viewport()->rect())
                              .adjusted(edgeReach, edgeReach, -edgeReach, -edgeReach);
    if (middle.contains(position))
        m_edgeScroll.stop();
    else if (!m_edgeScroll.isActive())
        m_edgeScroll.start();
}

void CanvasPointer::scrollAtEdge()
{
    const QRectF middle = QRectF(m_parts->view->viewport()->rect())
                              .adjusted(edgeReach, edgeReach, -edgeReach, -edgeReach);
    // The further out, the faster, up to a window in about a second.
    const auto speed = [](double at, double low, double high) {
        return std::clamp(at < low ? low - at : at > high ? high - at : 0.0, -16.0, 16.0);
    };
    const QPointF pixels(speed(m_position.x(), middle.left(), middle.right()),
                         speed(m_position.y(), middle.top(), middle.bottom()));
    m_parts->navigator->panBy(pixels);
    followPointer(m_position, m_modifiers);
}

void CanvasPointer::release(const QMouseEvent &event)
{
    m_modifiers = event.modifiers();
    switch (m_mode) {
    case Mode::Idle:
        break;
    case Mode::Panning:
        if (event.button() == Qt::MiddleButton || event.button() == Qt::LeftButton)
            toIdle();
        break;
    case Mode::PressedNode:
    case Mode::PressedEmpty:
    case Mode::Moving:
    case Mode::Band:
        if (event.button() == Qt::LeftButton)
            endPress();
        break;
    }
    m_position = event.position();
    if (m_mode == Mode::Idle)
        hover(m_position);
}

void CanvasPointer::endPress()
{
    Selection &selection = *m_parts->selection;
    const Mode mode = m_mode;
    const bool adding = isAdding(m_modifiers);
    if (mode == Mode::PressedNode && m_toggleOnRelease) {
        m_commands->toggleCard(m_pressed.node);
    } else if (mode == Mode::PressedNode && m_onlyOnRelease) {
        m_commands->selectCard(m_pressed.node);
    } else if (mode == Mode::PressedEmpty && !adding) {
        selection.clear();
    } else if (mode == Mode::Band) {
        selectBand(adding);
    } else if (mode == Mode::Moving) {
        m_commands->apply(m_parts->move->finish());
        emit m_parts->view->hint({});
    }
    toIdle();
}

void CanvasPointer::selectBand(bool adding)
{
    const QRectF band = m_parts->overlay.band;
    const QList<NodeId> nodes = m_parts->drawing->hitTest().nodesTouching(band);
    const QList<FlowId> flows = m_parts->drawing->hitTest().flowsInside(band);
    QSet<NodeId> nodeSet(nodes.begin(), nodes.end());
    QSet<FlowId> flowSet(flows.begin(), flows.end());
    if (adding) {
        nodeSet.unite(m_parts->selection->nodes());
        flowSet.unite(m_parts->selection->flows());
    }
    m_parts->selection->select(nodeSet, flowSet);
}

void CanvasPointer::toIdle()
{
    m_mode = Mode::Idle;
    m_edgeScroll.stop();
    m_parts->overlay.band = {};
    m_parts->repaint();
    updateCursor();
}

bool CanvasPointer::cancel()
{
    if (m_mode == Mode::Idle)
        return false;
    if (m_mode == Mode::Moving) {
        m_parts->move->cancel();
        m_parts->drawing->update();
        emit m_parts->view->hint({});
    }
    toIdle();
    return true;
}

void CanvasPointer::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const CanvasTarget target = m_parts->targetAt(event.position());
    // A click on the text itself means the text.
    if (m_parts->drawing->textRectOf(target.node).contains(m_parts->toDiagram(event.position())))
        m_commands->editInPlace(target.node);
    else
        m_commands->activate(target);
}

void CanvasPointer::hover(const QPointF &position)
{
    const CanvasTarget target = m_parts->targetAt(position);
    if (target == m_hovered)
        return;
    m_hovered = target;
    m_parts->selection->setHovered(target.node, target.flow);
    emit m_parts->view->hint(textAt(position));
    updateCursor();
}

void CanvasPointer::refreshHover()
{
    if (m_mode == Mode::Idle && m_parts->view->viewport()->underMouse())
        hover(m_position);
}

void CanvasPointer::leave()
{
    if (m_hovered.isEmpty())
        return;
    m_hovered = {};
    m_parts->selection->setHovered({}, {});
    emit m_parts->view->hint({});
}

std::optional<QPointF> CanvasPointer::place() const
{
    const QWidget *viewport = m_parts->view->viewport();
    if (!viewport->underMouse())
        return std::nullopt;
    return m_parts->toDiagram(m_position);
}

QString CanvasPointer::textAt(const QPointF &point) const
{
    return m_parts->textOf(m_parts->targetAt(point));
}

void CanvasPointer::setPanKey(bool held)
{
    m_panKey = held;
    updateCursor();
}

void CanvasPointer::updateCursor()
{
    QWidget *viewport = m_parts->view->viewport();
    if (m_mode == Mode::Panning)
        viewport->setCursor(Qt::ClosedHandCursor);
    else if (m_panKey)
        viewport->setCursor(Qt::OpenHandCursor);
    else if (m_mode == Mode::Moving)
        viewport->setCursor(Qt::SizeAllCursor);
    else if (!m_hovered.flow.isEmpty())
        viewport->setCursor(Qt::PointingHandCursor);
    else
        viewport->unsetCursor();
}

} // namespace portolan
