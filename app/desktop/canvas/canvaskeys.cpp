#include "desktop/canvas/canvaskeys.h"

#include "desktop/canvas/canvaspointer.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/cardmove.h"
#include "desktop/canvas/keyboardwalk.h"
#include "desktop/canvas/viewnavigator.h"
#include "desktop/selection.h"
#include "edit/document.h"

#include <QKeyEvent>

#include <algorithm>

namespace portolan {

namespace {

constexpr int nudgeEndMs = 800; // a pause this long ends the gesture
constexpr double smallNudge = 1;
constexpr double largeNudge = 10;
constexpr double panStep = 48;   // px
constexpr double pageStep = 0.9; // of the window

QPointF directionOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

bool isPlain(Qt::KeyboardModifiers modifiers)
{
    return !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

CanvasKeys::CanvasKeys(CanvasParts *parts, CanvasCommands *commands, CanvasPointer *pointer,
                       QObject *parent)
    : QObject(parent), m_parts(parts), m_commands(commands), m_pointer(pointer)
{
    m_nudgeEnd.setSingleShot(true);
    m_nudgeEnd.setInterval(nudgeEndMs);
    connect(&m_nudgeEnd, &QTimer::timeout, this, &CanvasKeys::endNudge);
}

bool CanvasKeys::overridesShortcut(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll) || isWalk(event) || isToggle(event))
        return true;
    if (!isPlain(event.modifiers()))
        return false;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return !directionOf(static_cast<Qt::Key>(event.key())).isNull();
    }
}

// Ctrl walks from card to card, Alt along the flows; with Alt and Shift the next card joins the
// selection (Ctrl and Shift align).
bool CanvasKeys::isWalk(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return !directionOf(static_cast<Qt::Key>(event.key())).isNull() &&
           (modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier ||
            modifiers == (Qt::AltModifier | Qt::ShiftModifier));
}

bool CanvasKeys::isToggle(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier;
}

bool CanvasKeys::press(const QKeyEvent &event)
{
    const auto key = static_cast<Qt::Key>(event.key());
    if (!directionOf(key).isNull() && isPlain(event.modifiers()))
        return pressArrow(key, event.modifiers());
    if (key != Qt::Key_Shift)
        endNudge();
    if (isWalk(event)) {
        walkTowards(directionOf(key), event.modifiers());
        return true;
    }
    if (isToggle(event)) {
        toggle();
        return true;
    }
    if (key == Qt::Key_Escape) {
        escape();
        return true;
    }
    return pressCommand(event);
}

bool CanvasKeys::pressCommand(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        m_commands->selectAll();
        return true;
    }
    if (!isPlain(event.modifiers()))
        return false;
    const QSizeF page = m_parts->navigator->windowSize() * pageStep;
    const bool sideways = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Home:
        goToEnd(true);
        return true;
    case Qt::Key_End:
        goToEnd(false);
        return true;
    case Qt::Key_PageUp:
        m_parts->navigator->panBy(sideways ? QPointF(page.width(), 0) : QPointF(0, page.height()));
        return true;
    case Qt::Key_PageDown:
        m_parts->navigator->panBy(sideways ? QPointF(-page.width(), 0)
                                           : QPointF(0, -page.height()));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_pointer->cancel();
        m_commands->removeSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_parts->navigator->step(true);
        return true;
    case Qt::Key_Minus:
        m_parts->navigator->step(false);
        return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat())
            m_pointer->setPanKey(true);
        return true;
    default:
        return false;
    }
}

bool CanvasKeys::release(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Space || event.isAutoRepeat())
        return false;
    m_pointer->setPanKey(false);
    return true;
}

bool CanvasKeys::pressArrow(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QPointF direction = directionOf(key);
    if (m_commands->selectedNodes().isEmpty())
        m_parts->navigator->panBy(-direction * panStep);
    else
        nudge(direction * (modifiers.testFlag(Qt::ShiftModifier) ? largeNudge : smallNudge));
    return true;
}

void CanvasKeys::nudge(const QPointF &by)
{
    const QList<NodeId> nodes = m_commands->selectedNodes();
    if (m_parts->move->isActive())
        return;
    const auto movable = std::find_if(nodes.cbegin(), nodes.cend(), [this](const NodeId &node) {
        return m_parts->drawing->isMovable(m_parts->drawing->cardOf(node));
    });
    if (movable == nodes.cend() || !m_parts->move->begin(*movable, nodes)) {
        emit m_parts->view->hint(CanvasView::tr("This card is locked in its place."));
        return;
    }
    QPointF offset = by;
    if (m_parts->grid > 0) {
        // From line to line; a card that stands between two goes to the next one.
        const QPointF corner = m_parts->move->lead().topLeft();
        const QPointF along = by * m_parts->grid;
        const QPointF target = m_parts->onGrid(corner + along);
        offset = {by.x() == 0 ? 0 : target.x() - corner.x(),
                  by.y() == 0 ? 0 : target.y() - corner.y()};
    }
    m_parts->move->setOffset(offset, 0);
    m_commands->apply(m_parts->move->finish(), QStringLiteral("nudge %1").arg(m_gesture));
    m_nudgeEnd.start();
}

void CanvasKeys::endNudge()
{
    m_nudgeEnd.stop();
    ++m_gesture;
}

void CanvasKeys::escape()
{
    if (!m_pointer->cancel()) {
        m_parts->selection->clear();
        m_parts->focus({}, false);
    }
}

void CanvasKeys::activate()
{
    CanvasTarget target = m_parts->focused;
    const QList<NodeId> nodes = m_commands->selectedNodes();
    if (target.isEmpty() && !nodes.isEmpty())
        target.node = m_parts->drawing->cardOf(nodes.first());
    m_commands->activate(target);
}

bool CanvasKeys::walk(bool forward)
{
    endNudge();
    m_parts->drawing->update();
    const CanvasTarget next = nextTarget(m_parts->drawing->geometry(), m_parts->focused, forward);
    goTo(next);
    return !next.isEmpty();
}

void CanvasKeys::goToEnd(bool first)
{
    m_parts->drawing->update();
    goTo(nextTarget(m_parts->drawing->geometry(), {}, first));
}

// As a click with Ctrl, for what the keyboard is on.
void CanvasKeys::toggle()
{
    const CanvasTarget &focused = m_parts->focused;
    Selection &selection = *m_parts->selection;
    if (!focused.flow.isEmpty())
        selection.select(selection.nodes(),
                         toggled(selection.flows(), m_parts->drawing->flowsOf(focused.flow)));
    else if (!m_parts->drawing->nodesOf(focused.node).isEmpty())
        m_commands->toggleCard(focused.node);
}

void CanvasKeys::walkTowards(const QPointF &direction, Qt::KeyboardModifiers modifiers)
{
    const bool joins = modifiers.testFlag(Qt::ShiftModifier);
    const bool alongFlows = modifiers.testFlag(Qt::AltModifier) && !joins;
    m_parts->drawing->update();
    const DiagramGeometry &geometry = m_parts->drawing->geometry();
    CanvasTarget current = m_parts->focused;
    const Selection &selection = *m_parts->selection;
    if (current.isEmpty() && selection.nodes().size() == 1)
        current.node = *selection.nodes().begin();
    else if (current.isEmpty() && selection.nodes().isEmpty() && selection.flows().size() == 1)
        current.flow = *selection.flows().begin();
    CanvasTarget next;
    if (alongFlows) {
        const FlowStep step = direction.x() < 0   ? FlowStep::ToSource
                              : direction.x() > 0 ? FlowStep::ToDestination
                              : direction.y() < 0 ? FlowStep::Previous
                                                  : FlowStep::Next;
        next = alongFlow(geometry, current, step, m_home);
        if (!current.node.isEmpty())
            m_home = current.node;
        else if (!next.node.isEmpty())
            m_home = next.node;
    } else {
        next = nearestTarget(geometry, current, direction);
    }
    if (next.isEmpty())
        emit m_parts->view->hint(CanvasView::tr("Nothing lies further that way."));
    else if (joins)
        joinAndGoTo(next);
    else
        goTo(next);
}

// Where the walk began stays selected, and what it comes to is selected, too.
void CanvasKeys::joinAndGoTo(const CanvasTarget &next)
{
    Selection &selection = *m_parts->selection;
    const QSet<NodeId> nodes = selection.nodes();
    const QSet<FlowId> flows = selection.flows();
    goTo(next);
    selection.select(QSet<NodeId>(nodes).unite(selection.nodes()),
                     QSet<FlowId>(flows).unite(selection.flows()));
}

// Every step is seen, selected and said.
void CanvasKeys::goTo(const CanvasTarget &target)
{
    m_parts->focus(target, true);
    if (target.isEmpty())
        return;
    // The pointer that happens to rest somewhere must not keep its own things lit.
    m_parts->selection->setHovered({}, {});
    if (const Arrow *arrow = m_parts->drawing->geometry().arrow(target.flow)) {
        m_commands->selectArrow(arrow->flow);
        m_parts->navigator->reveal(arrow->pill);
    } else {
        // A card that is no node of the topology (any host) cannot be selected: its flow stays so.
        if (!m_parts->drawing->nodesOf(target.node).isEmpty())
            m_commands->selectCard(target.node);
        m_parts->navigator->reveal(m_parts->drawing->rectOf(target.node));
    }
    emit m_parts->view->hint(m_parts->textOf(target));
}

} // namespace portolan
