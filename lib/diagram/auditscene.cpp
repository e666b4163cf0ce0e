#include "diagram/auditscene.h"

#include "diagram/drawnlabels.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace portolan {

namespace {

constexpr double samePoint = 0.05; // nearer points are one

// As the geometry JSON rounds.
double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QRectF rounded(const QRectF &rect)
{
    return {rounded(rect.x()), rounded(rect.y()), rounded(rect.width()), rounded(rect.height())};
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

// Of one or the other direction alike.
std::pair<QString, QString> portsOf(const Arrow &arrow)
{
    QString a = arrow.source.value + u':' + arrow.sourcePort;
    QString b = arrow.destination.value + u':' + arrow.destinationPort;
    if (b < a)
        std::swap(a, b);
    return {a, b};
}

} // namespace

AuditScene::AuditScene(const DiagramGeometry &drawing) : geometry(drawing)
{
    for (const Card &card : geometry.cards)
        nodes.push_back({card.node, rounded(card.rect), card.zone, card.manual, false});
    for (const NoteCard &note : geometry.notes)
        nodes.push_back({note.node, rounded(note.rect), {}, false, true});
    const int cards = int(geometry.cards.size());
    for (const DrawnLabel &label : drawnLabels(geometry)) {
        const int node = label.note >= 0 ? cards + label.note : label.card;
        labels.push_back({rounded(label.box), label.arrow, node});
    }
    addLines();
    buildIndexes();
}

void AuditScene::addLines()
{
    QHash<NodeId, int> nodeOf;
    for (size_t i = 0; i < nodes.size(); ++i)
        nodeOf.insert(nodes[i].id, int(i));
    QHash<std::pair<QString, QString>, int> bundleOf;
    for (const Arrow &arrow : geometry.arrows) {
        AuditLine line;
        line.source = nodeOf.value(arrow.source, -1);
        line.destination = nodeOf.value(arrow.destination, -1);
        const auto bundle = bundleOf.constFind(portsOf(arrow));
        line.bundle = bundle != bundleOf.cend() ? *bundle : int(bundleOf.size());
        if (bundle == bundleOf.cend())
            bundleOf.insert(portsOf(arrow), line.bundle);
        for (const QPointF &raw : arrow.points) {
            const QPointF point(rounded(raw.x()), rounded(raw.y()));
            if (line.points.empty() || distance(line.points.back(), point) > samePoint)
                line.points.push_back(point);
        }
        for (size_t k = 1; k < line.points.size(); ++k) {
            const QPointF a = line.points[k - 1], b = line.points[k];
            pieces.push_back({a, b, int(lines.size()), distance(a, b)});
        }
        lines.push_back(std::move(line));
    }
    bundleCount = int(bundleOf.size());
}

AuditScene::Direction AuditScene::directionOf(const AuditPiece &piece)
{
    if (piece.a.y() == piece.b.y())
        return Level;
    return piece.a.x() == piece.b.x() ? Upright : Slanting;
}

void AuditScene::buildIndexes()
{
    for (size_t i = 0; i < pieces.size(); ++i)
        pieceIndex[directionOf(pieces[i])].add(auditBounds(pieces[i]), int(i));
    for (size_t i = 0; i < labels.size(); ++i)
        labelIndex.add(AuditIndex::boundsOf(labels[i].rect), int(i));
    for (size_t i = 0; i < nodes.size(); ++i)
        nodeIndex.add(AuditIndex::boundsOf(nodes[i].rect), int(i));
    for (AuditIndex &index : pieceIndex)
        index.build();
    labelIndex.build();
    nodeIndex.build();
}

void AuditScene::addOwner(const AuditLabel &label, DiagramFault &fault) const
{
    if (label.line >= 0)
        fault.flows.append(flowOf(label.line));
    if (label.node >= 0)
        fault.nodes.append(nodes[size_t(label.node)].id);
}

void AuditFindings::add(DiagramFault fault)
{
    if (m_kept[size_t(fault.kind)]++ < DiagramAudit::mostPlaces)
        counts.places.append(std::move(fault));
}

void AuditFindings::finish()
{
    const auto key = [](const DiagramFault &fault) {
        return std::tuple(fault.rect.top(), fault.rect.left(), fault.kind, fault.rect.height(),
                          fault.rect.width());
    };
    std::stable_sort(counts.places.begin(), counts.places.end(),
                     [&](const DiagramFault &a, const DiagramFault &b) { return key(a) < key(b); });
}

bool auditOverlap(const QRectF &a, const QRectF &b)
{
    return std::min(a.right(), b.right()) - std::max(a.left(), b.left()) > auditTolerance &&
           std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) > auditTolerance;
}

QRectF auditShrunk(const QRectF &rect, double by)
{
    return rect.adjusted(by, by, -by, -by);
}

AuditIndex::Bounds auditBounds(const AuditPiece &piece, double grow)
{
    return {std::min(piece.a.x(), piece.b.x()) - grow, std::min(piece.a.y(), piece.b.y()) - grow,
            std::max(piece.a.x(), piece.b.x()) + grow, std::max(piece.a.y(), piece.b.y()) + grow};
}

// Clips the piece by the four sides (Liang and Barsky 1984); along a side is not inside.
bool auditEnters(const AuditPiece &piece, const QRectF &box)
{
    const double dx = piece.b.x() - piece.a.x(), dy = piece.b.y() - piece.a.y();
    const double way[] = {-dx, dx, -dy, dy};
    const double room[] = {piece.a.x() - box.left(), box.right() - piece.a.x(),
                           piece.a.y() - box.top(), box.bottom() - piece.a.y()};
    double from = 0, to = 1;
    for (int side = 0; side < 4; ++side) {
        if (std::abs(way[side]) < 1e-12) {
            if (room[side] <= 0)
                return false;
            continue;
        }
        const double at = room[side] / way[side];
        if (way[side] < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        if (from >= to)
            return false;
    }
    return true;
}

double auditDistance(const QRectF &box, QPointF point)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

double auditDistance(const AuditPiece &piece, QPointF point)
{
    const QPointF way = piece.b - piece.a, out = point - piece.a;
    const double square = QPointF::dotProduct(way, way);
    const double share =
        square > 0 ? std::clamp(QPointF::dotProduct(out, way) / square, 0.0, 1.0) : 0;
    return distance(out, share * way);
}

double auditDistance(const AuditPiece &piece, const QRectF &box)
{
    if (auditEnters(piece, box))
        return 0;
    double least = std::min(auditDistance(box, piece.a), auditDistance(box, piece.b));
    for (const QPointF &corner :
         {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})
        least = std::min(least, auditDistance(piece, corner));
    return least;
}

} // namespace portolan
