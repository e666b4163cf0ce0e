#include "desktop/canvas/palettedrop.h"

#include "catalog/catalog.h"
#include "desktop/canvas/arranging.h"
#include "desktop/canvas/canvasdrawing.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/cardmove.h"

#include <QMimeData>

#include <algorithm>

namespace portolan {

namespace {

constexpr QSizeF ghostSize(220, 64); // about the smallest card

// The rectangle moved into the room; its beginning is what counts where it is too large.
QRectF movedInto(QRectF rect, const QRectF &room)
{
    rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() - rect.width())));
    rect.moveTop(std::max(room.top(), std::min(rect.top(), room.bottom() - rect.height())));
    return rect;
}

} // namespace

std::optional<Zone> zoneOf(NodeType type)
{
    switch (type) {
    case NodeType::EdgePool:
    case NodeType::ReverseProxy:
        return Zone::Perimeter;
    case NodeType::FrontEndPool:
    case NodeType::Director:
        return Zone::Internal;
    case NodeType::Note:
        return std::nullopt;
    case NodeType::FederationPartner:
    case NodeType::HostingProvider:
    case NodeType::PublicImProvider:
    case NodeType::XmppPartner:
    case NodeType::ExternalUsers:
        break;
    }
    return Zone::Internet;
}

PaletteDrop::PaletteDrop(const CanvasDrawing *drawing, const Catalog &catalog)
    : m_drawing(drawing), m_catalog(catalog)
{
}

std::optional<NodeType> PaletteDrop::typeIn(const QMimeData *mime)
{
    const QString format = QString::fromLatin1(nodeTypeMimeType);
    if (!mime || !mime->hasFormat(format))
        return std::nullopt;
    return fromName<NodeType>(QString::fromUtf8(mime->data(format)));
}

const ZoneArea *PaletteDrop::zone() const
{
    const std::optional<Zone> wanted = m_type ? zoneOf(*m_type) : std::nullopt;
    if (!wanted)
        return nullptr;
    for (const ZoneArea &area : m_drawing->geometry().zones) {
        if (area.zone == *wanted)
            return &area;
    }
    return nullptr;
}

QRectF PaletteDrop::cardAtPointer() const
{
    return QRectF(m_point - QPointF(ghostSize.width() / 2, ghostSize.height() / 2), ghostSize);
}

QPoint PaletteDrop::cornerOnGrid(const QRectF &card) const
{
    return QPointF(onGrid(card.left(), m_grid), onGrid(card.top(), m_grid)).toPoint();
}

std::optional<QPoint> PaletteDrop::position() const
{
    const ZoneArea *area = zone();
    if (!area)
        return m_type == NodeType::Note ? std::optional(cornerOnGrid(cardAtPointer()))
                                        : std::nullopt;
    if (!area->rect.contains(m_point))
        return std::nullopt;
    return cornerOnGrid(movedInto(cardAtPointer(), roomIn(area->rect, area->title.box)));
}

QString PaletteDrop::hint() const
{
    if (!m_type)
        return {};
    const QString name = m_catalog.terms.nodeTypes.value(*m_type).in(m_drawing->language());
    const ZoneArea *area = zone();
    if (!area)
        return CanvasView::tr("Drop to put “%1” here").arg(name);
    if (position())
        return CanvasView::tr("Drop to put “%1” here, in the zone “%2”")
            .arg(name, area->title.text);
    return CanvasView::tr("Drop to add “%1”: it finds its place in the zone “%2”")
        .arg(name, area->title.text);
}

void PaletteDrop::show(CanvasOverlay &overlay) const
{
    overlay.dropZone = {};
    overlay.dropCard = {};
    if (!m_type)
        return;
    const std::optional<QPoint> place = position();
    if (const ZoneArea *area = zone())
        overlay.dropZone = area->rect;
    overlay.dropCard = place ? QRectF(QPointF(*place), ghostSize) : cardAtPointer();
    overlay.dropIsAutomatic = !place;
    overlay.dropIcon = nameOf(*m_type);
    overlay.dropText = m_catalog.terms.nodeTypes.value(*m_type).in(m_drawing->language());
}

} // namespace portolan
