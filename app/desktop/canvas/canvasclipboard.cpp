#include "desktop/canvas/canvasclipboard.h"

#include "desktop/canvas/arranging.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/cardmove.h"
#include "desktop/canvas/viewnavigator.h"
#include "desktop/selection.h"
#include "desktop/window/languageswitch.h"
#include "desktop/window/tablecopy.h"
#include "desktop/workaside.h"
#include "edit/document.h"
#include "edit/nodeclipboard.h"
#include "topology/topologyfile.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace portolan {

namespace {

// The nodes of the clipboard: as we put them there, else as anybody's text.
Result<Topology> nodesIn(const QMimeData *mime)
{
    const QString own = QLatin1String(topologyMimeType);
    if (mime && mime->hasFormat(own)) {
        auto read = readClipping(mime->data(own));
        if (read.ok())
            return read;
    }
    return readClipping(mime && mime->hasText() ? mime->text().toUtf8() : QByteArray());
}

// What a drawing shows of the nodes: those that have a card or note of their own, and the rest.
struct DrawnNodes
{
    DrawnNodes(const DiagramGeometry &drawing, const QList<NodeId> &pasted)
    {
        const QSet<NodeId> ours(pasted.cbegin(), pasted.cend());
        QMap<Zone, QRectF> rooms;
        for (const ZoneArea &zone : drawing.zones)
            rooms.insert(zone.zone, roomIn(zone.rect, zone.title.box));
        for (const Card &card : drawing.cards) {
            if (card.isGroup() || !ours.contains(card.node))
                standing.append(card.rect);
            if (!card.isGroup()) {
                rects.insert(card.node, card.rect);
                room.insert(card.node, rooms.value(card.zone));
            }
        }
        for (const NoteCard &note : drawing.notes) {
            if (!ours.contains(note.node))
                standing.append(note.rect);
            rects.insert(note.node, note.rect);
        }
    }

    QMap<NodeId, QRectF> rects;
    QMap<NodeId, QRectF> room; ///< of cards: what they may cover
    QList<QRectF> standing;    ///< everything but the pasted ones
};

QRectF keptIn(QRectF rect, const QRectF &room)
{
    rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() - rect.width())));
    rect.moveTop(std::max(room.top(), rect.top()));
    return rect;
}

} // namespace

void CanvasClipboard::cut()
{
    const QList<NodeId> nodes = m_commands->selectedNodes();
    if (!nodes.isEmpty() && m_commands->mayRemove(nodes) && copy())
        m_commands->remove(nodes, tr("Cut %Ln node(s)", nullptr, int(nodes.size())));
}

bool CanvasClipboard::copy()
{
    m_parts->drawing->update();
    const QList<NodeId> nodes = m_commands->selectedNodes();
    const int count = int(nodes.size());
    if (count > 0) {
        const Topology clipping =
            clippingOf(m_parts->document->topology(), nodes, m_commands->drawnAt(nodes));
        auto mime = nodesMimeData(writeTopology(clipping), selectionCopy());
        QApplication::clipboard()->setMimeData(mime.release());
        emit m_parts->view->hint(tr("Copied: %Ln node(s)", nullptr, count));
        return true;
    }
    if (m_parts->selection->flows().isEmpty())
        return false;
    copyAs(CopyForm::Html);
    return true;
}

SelectionCopy CanvasClipboard::selectionCopy() const
{
    ExportRequest request;
    request.topology = &m_parts->document->topology();
    request.catalog = &m_parts->document->catalog();
    request.flows = &m_parts->document->flows();
    request.language = m_parts->drawing->language() == Language::Russian ? ExportLanguage::Russian
                                                                         : ExportLanguage::English;
    request.date = m_parts->document->today();
    request.filter = m_parts->drawing->filter();
    request.fold = FoldMode::AsViewed;
    request.previous = &m_parts->drawing->geometry();
    const QList<NodeId> nodes = m_commands->selectedNodes();
    return SelectionCopy(request, QSet<NodeId>(nodes.cbegin(), nodes.cend()),
                         m_parts->selection->flows());
}

void CanvasClipboard::copyAs(CopyForm form)
{
    m_parts->drawing->update();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const SelectionCopy part = selectionCopy();
    const auto made = part.mimeData(form);
    QApplication::restoreOverrideCursor();
    if (!made.ok()) {
        m_commands->report(made.errors());
        return;
    }
    QApplication::clipboard()->setMimeData(*made);
    const bool isTable = form == CopyForm::Html || form == CopyForm::Tsv;
    emit m_parts->view->hint(
        isTable ? tr("Copied as a table: %Ln flow(s)", nullptr, part.flowCount())
                : tr("Copied as a picture: %Ln flow(s)", nullptr, part.flowCount()));
}

void CanvasClipboard::paste(std::optional<QPointF> at)
{
    const Result<Topology> read = nodesIn(QApplication::clipboard()->mimeData());
    if (!read.ok()) {
        emit m_parts->view->hint(
            tr("Nothing pasted. Expected are nodes copied in Portolan or the text of a .portolan "
               "file: %1")
                .arg(read.errors().first().message.in(LanguageSwitch::current())));
        return;
    }
    insert(*read, tr("Paste %Ln node(s)", nullptr, int(read->nodes.size())), at);
}

void CanvasClipboard::duplicate()
{
    m_parts->drawing->update();
    const QList<NodeId> nodes = m_commands->selectedNodes();
    if (nodes.isEmpty())
        return;
    insert(clippingOf(m_parts->document->topology(), nodes, m_commands->drawnAt(nodes)),
           tr("Duplicate %Ln node(s)", nullptr, int(nodes.size())), {});
}

void CanvasClipboard::insert(const Topology &clipping, const QString &text,
                             std::optional<QPointF> at)
{
    m_parts->drawing->refresh();
    const PastedNodes pasted = pasteInto(m_parts->document->topology(), clipping);
    Errors errors = checkTopology(pasted.topology);
    if (errors.isEmpty()) {
        const auto places = placesOf(pasted, at);
        if (!places)
            return;
        errors = m_parts->document->insertNodes(pasted, *places, text);
    }
    if (!errors.isEmpty()) {
        m_commands->report(errors);
        return;
    }
    m_parts->drawing->refresh();
    m_parts->selection->select(QSet<NodeId>(pasted.nodes.cbegin(), pasted.nodes.cend()), {});
    m_commands->focusWhenDrawn(pasted.nodes.first(), true);
    QString said = tr("Added: %Ln node(s)", nullptr, int(pasted.nodes.size()));
    if (pasted.lostReferences > 0)
        said +=
            QLatin1String(". ") + tr("%Ln reference(s) to nodes that are not here were left out",
                                     nullptr, pasted.lostReferences);
    emit m_parts->view->hint(said);
}

// Copies of what the user has placed lie below it; those of what the layout places are left to the
// layout, so that an automatic drawing stays one.
bool CanvasClipboard::isPlaced(const NodeId &original, const NodeId &copy) const
{
    const QMap<NodeId, QPoint> &positions = m_parts->document->topology().positions;
    return original == copy ? !positions.isEmpty() : positions.contains(original);
}

// A first layout says how large the cards are and where the others stand; the places follow from
// it. A card that is folded into a group needs none. Nothing where that was cancelled.
std::optional<QMap<NodeId, QPoint>> CanvasClipboard::placesOf(const PastedNodes &pasted,
                                                              std::optional<QPointF> at) const
{
    QMap<NodeId, NodeId> placed; // copy to original
    for (auto it = pasted.idOf.cbegin(); it != pasted.idOf.cend(); ++it) {
        if (at || isPlaced(it.key(), *it))
            placed.insert(*it, it.key());
    }
    if (placed.isEmpty())
        return QMap<NodeId, QPoint>();
    const std::function<DiagramGeometry()> draw = m_parts->drawing->drawingOf(pasted.topology);
    const auto drawing =
        Document::pairsIn(pasted.topology) < Document::manyPairs
            ? std::optional(draw())
            : madeAside<DiagramGeometry>(m_parts->view, tr("Looking for free places…"), draw);
    if (!drawing)
        return std::nullopt;
    const DrawnNodes drawn(*drawing, placed.keys());
    struct Wish
    {
        NodeId node;
        QRectF rect;
    };
    QList<Wish> wishes;
    QRectF all;
    for (auto it = placed.cbegin(); it != placed.cend(); ++it) {
        QRectF rect = drawn.rects.value(it.key());
        if (rect.isNull())
            continue;
        if (!at && it.key() != *it && drawn.rects.contains(*it))
            rect.moveTopLeft(drawn.rects.value(*it).topLeft());
        else if (pasted.positions.contains(it.key()))
            rect.moveTopLeft(pasted.positions.value(it.key()));
        wishes.append({it.key(), rect});
        all |= rect;
    }
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish &a, const Wish &b) { return a.rect.top() < b.rect.top(); });
    const QPointF shift = at ? *at - all.center() : QPointF();
    QList<QRectF> taken = drawn.standing;
    QMap<NodeId, QPoint> places;
    for (const Wish &wish : std::as_const(wishes)) {
        QRectF rect = wish.rect.translated(shift);
        rect.moveTopLeft(m_parts->onGrid(rect.topLeft()));
        if (drawn.room.contains(wish.node))
            rect = keptIn(rect, drawn.room.value(wish.node));
        rect = freePlace(rect, taken, Qt::Vertical, m_parts->grid);
        taken.append(rect);
        places.insert(wish.node, rect.topLeft().toPoint());
    }
    return places;
}

} // namespace portolan
