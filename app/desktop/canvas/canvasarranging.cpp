#include "desktop/canvas/canvascommands.h"

#include "desktop/canvas/arranging.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "edit/document.h"

#include <algorithm>

namespace portolan {

namespace {

// The selected cards and notes as they are drawn, and what of the others does not make way.
struct Arranging
{
    QList<ArrangedCard> cards;
    QList<QRectF> standing;
};

Arranging arrangingOf(const CanvasDrawing &drawing, const Document &document,
                      const QSet<NodeId> &nodes)
{
    Arranging result;
    const auto take = [&](const NodeId &card, const QRectF &rect, std::optional<Zone> zone,
                          bool isSelected) {
        const NodeId anchor = drawing.anchorOf(card);
        if (isSelected)
            result.cards.append({anchor, rect, zone, !drawing.isMovable(card)});
        else if (document.topology().positions.contains(anchor))
            result.standing.append(rect);
    };
    for (const Card &card : drawing.geometry().cards) {
        if (card.type || card.isGroup())
            take(card.node, card.rect, card.zone,
                 nodes.contains(card.isGroup() ? card.members.first() : card.node));
    }
    for (const NoteCard &note : drawing.geometry().notes)
        take(note.node, note.rect, {}, nodes.contains(note.node));
    return result;
}

} // namespace

int CanvasCommands::selectedCards() const
{
    return int(m_parts->drawing->cardsOf(m_parts->selection->nodes()).size());
}

void CanvasCommands::align(Alignment alignment)
{
    m_parts->drawing->update();
    const Arranging arranging =
        arrangingOf(*m_parts->drawing, *m_parts->document, m_parts->selection->nodes());
    place(aligned(arranging.cards, alignment, arranging.standing),
          tr("Align %Ln node(s)", nullptr, int(arranging.cards.size())));
}

void CanvasCommands::distribute(Qt::Orientation direction)
{
    m_parts->drawing->update();
    const Arranging arranging =
        arrangingOf(*m_parts->drawing, *m_parts->document, m_parts->selection->nodes());
    place(distributed(arranging.cards, direction),
          tr("Distribute %Ln node(s)", nullptr, int(arranging.cards.size())));
}

void CanvasCommands::place(const QMap<NodeId, QPoint> &positions, const QString &text)
{
    if (positions.isEmpty()) {
        emit m_parts->view->hint(tr("Nothing had to move: the cards stand so already, are locked, "
                                    "or are too few of one zone."));
        return;
    }
    m_parts->document->moveNodes(positions, {}, text);
    m_parts->drawing->refresh();
}

QMap<NodeId, QPoint> CanvasCommands::drawnAt(const QList<NodeId> &nodes) const
{
    QMap<NodeId, QPoint> places;
    for (const NodeId &node : nodes) {
        const NodeId card = m_parts->drawing->cardOf(node);
        // Of a group only one member has the place of the card.
        if (m_parts->drawing->anchorOf(card) != node)
            continue;
        const QRectF rect = m_parts->drawing->rectOf(card);
        if (!rect.isNull())
            places.insert(node, rect.topLeft().toPoint());
    }
    return places;
}

bool CanvasCommands::areLocked(const QList<NodeId> &nodes) const
{
    const QList<NodeId> &locked = m_parts->document->topology().locked;
    const QSet<NodeId> set(locked.cbegin(), locked.cend());
    return !nodes.isEmpty() && std::all_of(nodes.cbegin(), nodes.cend(),
                                           [&set](const NodeId &id) { return set.contains(id); });
}

void CanvasCommands::setLocked(const QList<NodeId> &nodes, bool locked)
{
    if (nodes.isEmpty())
        return;
    m_parts->drawing->update();
    m_parts->document->setLocked(nodes, locked, locked ? drawnAt(nodes) : QMap<NodeId, QPoint>());
    m_parts->drawing->refresh();
}

void CanvasCommands::selectType(NodeType type)
{
    QSet<NodeId> nodes;
    for (const Node &node : m_parts->document->topology().nodes) {
        if (node.type() == type)
            nodes.insert(node.id);
    }
    m_parts->selection->select(nodes, {});
}

void CanvasCommands::invertSelection()
{
    QSet<NodeId> nodes;
    for (const Node &node : m_parts->document->topology().nodes) {
        if (!m_parts->selection->nodes().contains(node.id))
            nodes.insert(node.id);
    }
    m_parts->selection->select(nodes, {});
}

} // namespace portolan
