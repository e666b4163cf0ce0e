#include "desktop/canvas/canvasview.h"

#include "desktop/canvas/canvasview_p.h"
#include "desktop/canvas/diagramitem.h"
#include "desktop/canvas/emphasis.h"
#include "desktop/selection.h"
#include "edit/document.h"

#include <QMenu>
#include <QPainter>

namespace portolan {

namespace {

constexpr int hoverRestMs = 80;

} // namespace

CanvasView::Private::Private(CanvasView *view, Document *document, Selection *selection)
    : drawing(document), navigator(view),
      move(&drawing), parts{view, document, selection, &drawing, &navigator, &move, {}, {}},
      commands(&parts), clipboard(&parts, &commands), pointer(&parts, &commands, nullptr),
      keys(&parts, &commands, &pointer, nullptr), accessibility(&parts, &commands, &keys),
      menus(&parts, &commands, &clipboard), drop(&drawing, document->catalog()),
      item(new DiagramItem(&drawing)), minimap(new Minimap(&drawing, &navigator, view)),
      notice(new FilterNotice(view))
{
    parts.accessibility = &accessibility;
    notice->setFrameShape(QFrame::StyledPanel);
    notice->setObjectName(QStringLiteral("canvasFilterNotice"));
    notice->hide();
    // One item needs no index.
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene.addItem(item);
}

void CanvasView::Private::connectAll()
{
    CanvasView *view = parts.view;
    QObject::connect(&drawing, &CanvasDrawing::laidOut, view,
                     [this](bool reset) { showDrawing(reset); });
    QObject::connect(&drawing, &CanvasDrawing::moved, view, [this] { parts.repaint(); });
    QObject::connect(parts.selection, &Selection::changed, view, [this] { showSelection(); });
    QObject::connect(parts.selection, &Selection::hoverChanged, view, [this] { showHover(); });
    QObject::connect(parts.selection, &Selection::revealRequested, view,
                     [this](const NodeId &node, const FlowId &flow) {
                         drawing.refresh();
                         drawing.whenLaidOut([this, node, flow] {
                             if (const Arrow *arrow = drawing.arrow(flow))
                                 navigator.reveal(arrow->pill);
                             else if (const QRectF rect = drawing.rectOf(node); !rect.isNull())
                                 navigator.reveal(rect);
                         });
                     });
    hoverRest.setSingleShot(true);
    hoverRest.setInterval(hoverRestMs);
    QObject::connect(&hoverRest, &QTimer::timeout, view, [this] { light(); });
    placing.setSingleShot(true);
    placing.setInterval(0);
    QObject::connect(&placing, &QTimer::timeout, view, [this] { placeOverlays(); });
    QObject::connect(&navigator, &ViewNavigator::viewChanged, &placing,
                     qOverload<>(&QTimer::start));
    QObject::connect(&navigator, &ViewNavigator::viewChanged, view, [this] { placeEditor(); });
    QObject::connect(notice, &FilterNotice::clearRequested, view,
                     &CanvasView::clearFilterRequested);
    // A move that another change overtakes would end on a drawing that is no more.
    QObject::connect(parts.document, &Document::changed, view,
                     [this](const DocumentChange &change) {
                         if (move.isActive() && !pointer.cancel())
                             move.cancel();
                         if (change.reset) {
                             closeEditor(); // its node may bear the id of another one now
                             parts.selection->clear();
                         }
                     });
    QObject::connect(&flash, &PlaceFlash::changed, view, [this] { parts.repaint(); });
    QObject::connect(&move, &CardMove::changed, view, [this] { showMove(); });
    QObject::connect(&navigator, &ViewNavigator::zoomChanged, view, &CanvasView::zoomChanged);
}

void CanvasView::Private::showDrawing(bool reset)
{
    accessibility.drawingChanged(!move.isActive());
    item->setBounds(drawing.sheet());
    navigator.setSheet(drawing.sheet());
    if (reset) {
        parts.focus({}, false);
        navigator.fit();
    } else if (!move.isActive()) {
        navigator.followSheet();
    }
    if (!move.isActive()) // a move changes lines, not whose they are
        showSelection();
    showLocks();
    minimap->drawingChanged();
    placing.start();
    pointer.refreshHover();
    // What has the focus or is selected may have been folded.
    const CanvasTarget &focused = parts.focused;
    parts.focus({drawing.cardOf(focused.node), drawing.arrowOf(focused.flow), -1},
                !parts.overlay.focusedNode.isEmpty() || !parts.overlay.focusedFlow.isEmpty());
    flash.hide();
    markFound();
    placeEditor();
    parts.repaint();
    emit parts.view->pictureChanged(!move.isActive());
}

void CanvasView::Private::showSelection()
{
    const QSet<FlowId> arrows = drawing.arrowsOf(parts.selection->flows());
    const QSet<NodeId> cards = drawing.cardsOf(parts.selection->nodes());
    item->setSelected(arrows, cards);
    minimap->setMarked(cards, arrows);
    navigator.setInterest(selectedPlaces(cards, arrows));
    light();
    placing.start();
    describe();
    accessibility.selectionChanged();
}

// Cards and pills, then the lines: where only a part of a long line is seen, that part.
QList<QRectF> CanvasView::Private::selectedPlaces(const QSet<NodeId> &cards,
                                                  const QSet<FlowId> &arrows) const
{
    QList<QRectF> places, lines;
    constexpr qsizetype mostPlaces = 100; // of more no one is what the user looks at
    if (cards.size() + arrows.size() > mostPlaces)
        return places;
    for (const NodeId &card : cards)
        places.append(drawing.rectOf(card));
    for (const FlowId &flow : arrows) {
        const Arrow *arrow = drawing.arrow(flow);
        if (!arrow)
            continue;
        places.append(arrow->pill);
        for (size_t i = 1; i < arrow->points.size(); ++i) {
            const QRectF line = QRectF(arrow->points[i - 1], arrow->points[i]).normalized();
            lines.append(line.adjusted(-1, -1, 1, 1));
        }
    }
    return places + lines;
}

void CanvasView::Private::showHover()
{
    hoverRest.start();
}

void CanvasView::Private::light()
{
    const Selection &selection = *parts.selection;
    const auto idSet = [](const auto &id) {
        return id.isEmpty() ? QSet<std::decay_t<decltype(id)>>()
                            : QSet<std::decay_t<decltype(id)>>{id};
    };
    Emphasis lit = emphasisOf(drawing.geometry(), drawing.cardsOf(idSet(selection.hoveredNode())),
                              drawing.arrowsOf(idSet(selection.hoveredFlow())));
    if (lit.isEmpty())
        lit = emphasisOf(drawing.geometry(), drawing.cardsOf(selection.nodes()),
                         drawing.arrowsOf(selection.flows()));
    item->setLit(lit.flows, lit.nodes);
    parts.overlay.lit = lit.flows;
}

void CanvasView::Private::placeOverlays()
{
    const CanvasView *view = parts.view;
    const QRect room = view->viewport()->geometry();
    const DiagramGeometry &geometry = drawing.geometry();
    // What the user works on: where the keyboard is, else the one thing selected.
    QRectF important;
    const Selection &selection = *parts.selection;
    CanvasTarget target = parts.focused;
    if (target.isEmpty() && selection.nodes().size() == 1)
        target.node = *selection.nodes().begin();
    if (const Arrow *arrow = drawing.arrow(target.flow))
        important = arrow->pill;
    else
        important = drawing.rectOf(target.node);
    const QRectF shown = view->viewportTransform().mapRect(important).translated(room.topLeft());
    minimap->place(room, important.isNull() ? QRectF() : shown);
    const bool isEmpty = geometry.arrows.empty() && drawing.isFiltered() &&
                         !parts.document->latestFlows()->flows.empty();
    notice->setVisible(isEmpty);
    if (isEmpty) {
        notice->resize(notice->sizeHint());
        notice->move(room.center() - notice->rect().center());
    }
}

void CanvasView::Private::showMove()
{
    parts.overlay.guides = move.guides();
    parts.repaint();
}

void CanvasView::Private::showDrop()
{
    drop.show(parts.overlay);
    parts.repaint();
}

QString CanvasView::Private::descriptionOfSelection() const
{
    const Selection &selection = *parts.selection;
    const DiagramGeometry &geometry = drawing.geometry();
    const QSet<NodeId> cards = drawing.cardsOf(selection.nodes());
    const QSet<FlowId> arrows = drawing.arrowsOf(selection.flows());
    if (cards.size() + arrows.size() > 1) {
        return CanvasView::tr(
            "Selected: %Ln", nullptr,
            static_cast<int>(selection.nodes().size() + selection.flows().size()));
    }
    for (const NodeId &node : cards) {
        if (const Card *card = geometry.card(node)) {
            QStringList words;
            for (const PlacedText &line : card->title + card->lines)
                words.append(line.fullText.isEmpty() ? line.text : line.fullText);
            return CanvasView::tr("Selected: %1").arg(words.join(QLatin1String(", ")));
        }
    }
    for (const FlowId &flow : arrows) {
        if (const Arrow *arrow = geometry.arrow(flow))
            return CanvasView::tr("Selected: %1").arg(arrow->title);
    }
    return {};
}

void CanvasView::Private::describe()
{
    const DiagramGeometry &geometry = drawing.geometry();
    int cards = 0, flows = 0;
    for (const Card &card : geometry.cards)
        cards += card.type ? 1 : 0;
    for (const Arrow &arrow : geometry.arrows)
        flows += arrow.flowCount();
    const QString counts = CanvasView::tr("Cards: %1. Flows: %2.").arg(cards).arg(flows);
    const QString selected = descriptionOfSelection();
    parts.view->setAccessibleName(CanvasView::tr("Diagram of the network edge"));
    // What has just been chosen comes first: a reader hears the description at every step.
    parts.view->setAccessibleDescription(
        selected.isEmpty() ? counts : selected + QLatin1String(". ") + counts);
}

CanvasView::CanvasView(Document *document, Selection *selection, QWidget *parent)
    : QGraphicsView(parent), d(std::make_unique<Private>(this, document, selection))
{
    ensureBundledFont();
    setScene(&d->scene);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setViewportUpdateMode(FullViewportUpdate);
    setOptimizationFlags(DontSavePainterState);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    viewport()->grabGesture(Qt::PinchGesture);
    d->connectAll();
    d->describe();
}

CanvasView::~CanvasView()
{
    // The scene must not call back into a view that is half gone.
    setScene(nullptr);
}

void CanvasView::setLanguage(Language language)
{
    d->drawing.setLanguage(language);
}

void CanvasView::setFilter(const FlowFilter &filter)
{
    d->drawing.setFilter(filter);
}

void CanvasView::setDark(bool dark)
{
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    d->item->setTheme(theme);
    d->minimap->setTheme(theme);
    viewport()->update();
}

void CanvasView::setMinimapShown(bool shown)
{
    d->minimap->setWanted(shown);
    d->placeOverlays();
}

void CanvasView::addNodeAtView(NodeType type)
{
    d->keys.endNudge();
    d->commands.add(type, {});
}

const DiagramGeometry &CanvasView::diagram() const
{
    d->drawing.update();
    return d->drawing.geometry();
}

std::shared_ptr<const DiagramGeometry> CanvasView::sharedDiagram() const
{
    d->drawing.update();
    return d->drawing.sharedGeometry();
}

bool CanvasView::isPictureDue() const
{
    return d->drawing.isDue();
}

QRectF CanvasView::sheet() const
{
    d->drawing.update();
    return d->drawing.sheet();
}

QRect CanvasView::viewportRectOf(const NodeId &node) const
{
    d->drawing.update();
    const QRectF rect = d->drawing.rectOf(node);
    return rect.isNull() ? QRect() : viewportTransform().mapRect(rect).toRect();
}

QRect CanvasView::viewportRectOf(const FlowId &flow) const
{
    const Arrow *arrow = diagram().arrow(flow);
    return arrow ? viewportTransform().mapRect(arrow->pill).toRect() : QRect();
}

void CanvasView::fillContextMenu(QMenu &menu, const QPoint &viewportPoint)
{
    d->keys.endNudge();
    d->menus.fill(menu, d->parts.targetAt(viewportPoint), d->parts.toDiagram(viewportPoint));
}

void CanvasView::selectAll()
{
    d->commands.selectAll();
}

void CanvasView::removeSelected()
{
    d->keys.endNudge();
    d->commands.removeSelected();
}

void CanvasView::arrangeAutomatically()
{
    d->keys.endNudge();
    d->commands.arrangeAutomatically();
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &exposed)
{
    const Theme &theme = d->item->theme();
    const bool isDark = theme.background.lightness() < 128;
    // Around the sheet only: what it covers would be filled for nothing, five times.
    const QRectF sheet = d->drawing.sheet();
    const auto fillAround = [painter, &sheet](const QRectF &area, const QColor &colour) {
        const QRectF inner = area & sheet;
        if (inner.isEmpty()) {
            painter->fillRect(area, colour);
            return;
        }
        painter->fillRect(QRectF(area.topLeft(), QPointF(area.right(), inner.top())), colour);
        painter->fillRect(QRectF(QPointF(area.left(), inner.bottom()), area.bottomRight()), colour);
        painter->fillRect(
            QRectF(QPointF(area.left(), inner.top()), QPointF(inner.left(), inner.bottom())),
            colour);
        painter->fillRect(
            QRectF(QPointF(inner.right(), inner.top()), QPointF(area.right(), inner.bottom())),
            colour);
    };
    fillAround(exposed, isDark ? theme.background.darker(125) : theme.background.darker(107));
    // The sheet lies on the desk: a shadow a few pixels wide at every zoom.
    QColor shadow(Qt::black);
    for (int width = 4; width > 0; --width) {
        const double grow = width / zoom();
        shadow.setAlphaF(isDark ? 0.08f : 0.025f);
        const QRectF edge = sheet.adjusted(-grow, -grow / 2, grow, grow * 1.5) & exposed;
        if (!edge.isEmpty())
            fillAround(edge, shadow);
    }
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &exposed)
{
    d->parts.overlay.paint(*painter, d->drawing, d->item->theme(), zoom(), exposed);
    d->flash.paint(*painter, d->item->theme().wallTitle, zoom());
}

} // namespace portolan
