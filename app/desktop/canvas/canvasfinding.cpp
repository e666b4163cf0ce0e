#include "desktop/canvas/canvasview.h"

#include "desktop/canvas/canvasview_p.h"
#include "desktop/selection.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QApplication>

// What a search shows on the canvas, and texts that are edited in their place.
namespace portolan {

namespace {

constexpr double readableZoom = 0.4; // below it a hit is brought nearer

// A text that reads alike in both languages stays one text.
BilingualText withText(const BilingualText &before, Language language, const QString &text)
{
    if (before.isPlain())
        return BilingualText::same(text);
    return language == Language::Russian ? BilingualText(before.en, text)
                                         : BilingualText(text, before.ru);
}

// The name of a node, or what a note says.
BilingualText &editedText(Node &node)
{
    Note *note = node.as<Note>();
    return note ? note->text : node.name;
}

} // namespace

void CanvasView::setFound(const QSet<NodeId> &nodes, const QSet<FlowId> &flows)
{
    d->foundNodes = nodes;
    d->foundFlows = flows;
    d->drawing.refresh();
    d->markFound();
    viewport()->update();
}

void CanvasView::Private::markFound()
{
    parts.overlay.foundCards = drawing.cardsOf(foundNodes);
    parts.overlay.foundArrows = drawing.arrowsOf(foundFlows);
}

void CanvasView::showFound(const NodeId &node, const FlowId &flow)
{
    d->drawing.update();
    QRectF place = d->drawing.rectOf(d->drawing.cardOf(node));
    if (const Arrow *arrow = d->drawing.arrow(flow))
        place = arrow->pill;
    if (place.isNull())
        return;
    if (zoom() < readableZoom)
        d->navigator.centreOn(place);
    else
        d->navigator.reveal(place);
}

QString CanvasView::groupTitleOf(const NodeId &node) const
{
    if (!d->drawing.isFolded(node))
        return {};
    const Card *group = diagram().card(d->drawing.cardOf(node));
    QStringList words;
    for (const PlacedText &line : group ? group->title : QList<PlacedText>())
        words.append(line.fullText.isEmpty() ? line.text : line.fullText);
    return words.join(u' ');
}

void CanvasView::renameSelected()
{
    d->keys.endNudge();
    const QList<NodeId> nodes = d->commands.selectedNodes();
    if (nodes.size() == 1)
        d->commands.editInPlace(nodes.first());
}

bool CanvasView::editText(const NodeId &node)
{
    d->takeText();
    d->drawing.update();
    const Node *found = d->parts.document->topology().node(node);
    const QRectF place = d->drawing.textRectOf(node);
    if (!found || place.isNull())
        return false;
    if (d->editor) // what stands there cannot be taken yet
        return true;
    showFound(node, {});
    const bool isNote = found->type() == NodeType::Note;
    const Language language = d->drawing.language();
    Node copy = *found;
    const BilingualText &text = editedText(copy);
    const QString placeholder =
        isNote ? QString() : nodeLabel(*found, d->parts.document->catalog()).in(language);
    d->editor = new TextInPlace(isNote ? TextInPlace::Shape::Paragraph : TextInPlace::Shape::Line,
                                text.in(language), isNote ? tr("Text of the note") : tr("Name"),
                                placeholder, viewport());
    d->edited = node;
    connect(d->editor, &TextInPlace::taken, this, [this] { d->takeText(); });
    connect(d->editor, &TextInPlace::dropped, this, [this] { d->closeEditor(); });
    d->placeEditor();
    d->editor->show();
    d->editor->setFocus(Qt::OtherFocusReason);
    emit hint(isNote ? tr("Enter: take the text · Shift+Enter: new line · Esc: as it was")
                     : tr("Enter: take the name · Esc: as it was"));
    return true;
}

void CanvasView::finishEditing()
{
    d->takeText();
}

void CanvasView::Private::placeEditor()
{
    if (!editor)
        return;
    const QRectF place = drawing.textRectOf(edited);
    if (place.isNull()) { // removed, or folded
        closeEditor();
        return;
    }
    const QTransform transform = parts.view->viewportTransform();
    editor->place(transform.mapRect(place), drawing.textPxOf(edited) * navigator.zoom());
}

void CanvasView::Private::takeText()
{
    if (!editor)
        return;
    const Node *found = parts.document->topology().node(edited);
    if (!found) {
        closeEditor();
        return;
    }
    Node node = *found;
    BilingualText &text = editedText(node);
    const bool isNote = node.type() == NodeType::Note;
    if (editor->text() != text.in(drawing.language()))
        text = withText(text, drawing.language(), editor->text());
    const Errors errors = parts.document->changeNode(
        node, isNote ? CanvasView::tr("Edit the text of a note") : CanvasView::tr("Rename"));
    if (errors.isEmpty())
        closeEditor();
    else
        editor->showError(errors.first().message.in(drawing.language()));
}

void CanvasView::Private::closeEditor()
{
    if (!editor)
        return;
    const bool hadFocus = editor->isAncestorOf(QApplication::focusWidget());
    editor->disconnect(parts.view); // losing the focus now takes nothing
    editor->hide();
    editor->deleteLater();
    editor = nullptr;
    if (hadFocus)
        parts.view->setFocus(Qt::OtherFocusReason);
    emit parts.view->hint({});
}

} // namespace portolan
