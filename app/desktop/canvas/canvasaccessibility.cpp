#include "desktop/canvas/canvasaccessibility.h"

#include "desktop/canvas/canvasinterfaces.h"
#include "desktop/canvas/canvaskeys.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"

#include <algorithm>
#include <utility>

namespace portolan {

namespace {

// Views with their parts: what Qt hands to a factory is no more than an object.
QHash<const QObject *, CanvasAccessibility *> &known()
{
    static QHash<const QObject *, CanvasAccessibility *> views;
    return views;
}

} // namespace

CanvasAccessibility::CanvasAccessibility(CanvasParts *parts, CanvasCommands *commands,
                                         CanvasKeys *keys)
    : m_parts(parts), m_commands(commands), m_keys(keys), m_reading(parts)
{
    static const bool installed = [] {
        QAccessible::installFactory(canvasInterface);
        return true;
    }();
    Q_UNUSED(installed)
    known().insert(parts->view, this);
    QAccessible::installActivationObserver(this);
    m_focusRest.setSingleShot(true);
    m_focusRest.setInterval(0);
    connect(&m_focusRest, &QTimer::timeout, this, &CanvasAccessibility::sendFocus);
}

CanvasAccessibility::~CanvasAccessibility()
{
    QAccessible::removeActivationObserver(this);
    known().remove(m_parts->view);
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void CanvasAccessibility::accessibilityActiveChanged(bool active)
{
    m_isHeard = active;
}

CanvasAccessibility *CanvasAccessibility::of(const QObject *view)
{
    return known().value(view);
}

QAccessibleInterface *CanvasAccessibility::child(int index)
{
    return index < 0 || index >= m_reading.count() ? nullptr : interfaceOf(m_reading.item(index));
}

QAccessibleInterface *CanvasAccessibility::interfaceOf(const ReadingItem &item)
{
    const QString key = keyOf(item);
    if (const auto made = m_children.constFind(key); made != m_children.cend())
        return QAccessible::accessibleInterface(*made);
    auto *interface = new CanvasItemInterface(this, item);
    m_children.insert(key, QAccessible::registerAccessibleInterface(interface));
    return interface;
}

bool CanvasAccessibility::isFocused(const ReadingItem &item) const
{
    return !item.zone && m_parts->view->hasFocus() && item.target == m_parts->focused;
}

QAccessibleInterface *CanvasAccessibility::focused()
{
    const ReadingItem item{{}, m_parts->focused};
    if (!m_parts->view->hasFocus() || item.target.isEmpty() || m_reading.indexOf(item) < 0)
        return nullptr;
    return interfaceOf(item);
}

void CanvasAccessibility::select(const ReadingItem &item)
{
    if (!item.zone && m_reading.indexOf(item) >= 0)
        m_keys->goTo(item.target);
}

void CanvasAccessibility::open(const ReadingItem &item)
{
    if (!item.zone && m_reading.indexOf(item) >= 0)
        m_commands->activate(item.target);
}

void CanvasAccessibility::send(QAccessible::Event type, QAccessibleInterface *about)
{
    QAccessibleEvent event(about, type);
    QAccessible::updateAccessibility(&event);
    emit said(type, about);
}

void CanvasAccessibility::sayOfView(QAccessible::Event type)
{
    if (QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_parts->view))
        send(type, view);
}

void CanvasAccessibility::focusMoved()
{
    if (m_isHeard && m_parts->view->hasFocus())
        m_focusRest.start();
}

// After the event by which the view itself says that it has the focus: what comes last is read.
void CanvasAccessibility::sendFocus()
{
    if (QAccessibleInterface *child = focused())
        send(QAccessible::Focus, child);
}

void CanvasAccessibility::selectionChanged()
{
    if (!m_isHeard)
        return;
    const QSet<NodeId> cards = m_parts->drawing->cardsOf(m_parts->selection->nodes());
    const QSet<FlowId> arrows = m_parts->drawing->arrowsOf(m_parts->selection->flows());
    saySelected(m_cards - cards, m_arrows - arrows, QAccessible::SelectionRemove);
    saySelected(cards - m_cards, arrows - m_arrows, QAccessible::SelectionAdd);
    m_cards = cards;
    m_arrows = arrows;
    sayOfView(QAccessible::SelectionWithin);
}

// Each of few is named; who selects everything wants to hear of the whole only.
void CanvasAccessibility::saySelected(const QSet<NodeId> &cards, const QSet<FlowId> &arrows,
                                      QAccessible::Event type)
{
    constexpr qsizetype mostNamed = 12;
    if (cards.size() + arrows.size() > mostNamed)
        return;
    QList<ReadingItem> items;
    for (const NodeId &card : cards)
        items.append({{}, {card, {}, -1}});
    for (const FlowId &flow : arrows)
        items.append({{}, {{}, flow, -1}});
    std::sort(items.begin(), items.end(), [this](const ReadingItem &a, const ReadingItem &b) {
        return m_reading.indexOf(a) < m_reading.indexOf(b);
    });
    for (const ReadingItem &item : std::as_const(items)) {
        if (m_reading.indexOf(item) >= 0)
            send(type, interfaceOf(item));
    }
}

void CanvasAccessibility::drawingChanged(bool settled)
{
    m_reading.reset();
    if (!settled)
        return;
    for (auto it = m_children.begin(); it != m_children.end();) {
        QAccessibleInterface *interface = QAccessible::accessibleInterface(it.value());
        if (m_isHeard && interface && interface->isValid()) {
            ++it;
            continue;
        }
        QAccessible::deleteAccessibleInterface(it.value());
        it = m_children.erase(it);
    }
    if (m_isHeard)
        sayOfView(QAccessible::ObjectReorder);
}

} // namespace portolan
