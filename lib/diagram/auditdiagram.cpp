#include "diagram/diagramlayout.h"

#include "diagram/drawnlabels.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <set>

namespace portolan {

namespace {

// Boxes that share more than this in both directions overlap.
constexpr double boxTolerance = 0.5;
// Lines are looked for in boxes that are smaller by this on every side.
constexpr double lineTolerance = 1;
// Lines closer than this for longer than that lie on each other.
constexpr double sameLine = 0.4;
constexpr double sharedLength = 3;
// Lines cross where the point is further than this from all four ends.
constexpr double endTolerance = 0.25;

// A straight piece of an arrow, along one axis at one place of the other.
struct Piece
{
    double at;
    double from;
    double to;
    int arrow;
};

// All pieces, horizontal ones by y and vertical ones by x, so that those near a box are found by
// bisection.
class Pieces
{
public:
    explicit Pieces(const std::vector<Arrow> &arrows)
    {
        for (size_t i = 0; i < arrows.size(); ++i) {
            const std::vector<QPointF> &points = arrows[i].points;
            for (size_t k = 1; k < points.size(); ++k)
                add(points[k - 1], points[k], int(i));
        }
        for (std::vector<Piece> *pieces : {&horizontal, &vertical})
            std::sort(pieces->begin(), pieces->end(),
                      [](const Piece &a, const Piece &b) { return a.at < b.at; });
    }

    // Calls HIT with the arrow of every piece that enters the box.
    template<class Hit> void inBox(const QRectF &box, Hit hit) const
    {
        search(horizontal, box.top(), box.bottom(), box.left(), box.right(), hit);
        search(vertical, box.left(), box.right(), box.top(), box.bottom(), hit);
    }

    std::vector<Piece> horizontal;
    std::vector<Piece> vertical;

private:
    void add(QPointF a, QPointF b, int arrow)
    {
        if (a.y() == b.y())
            horizontal.push_back({a.y(), std::min(a.x(), b.x()), std::max(a.x(), b.x()), arrow});
        else
            vertical.push_back({a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y()), arrow});
    }

    template<class Hit>
    static void search(const std::vector<Piece> &pieces, double least, double most, double from,
                       double to, Hit hit)
    {
        if (least >= most || from >= to)
            return;
        auto piece = std::upper_bound(pieces.begin(), pieces.end(), least,
                                      [](double y, const Piece &p) { return y < p.at; });
        for (; piece != pieces.end() && piece->at < most; ++piece) {
            if (piece->from < to && piece->to > from)
                hit(piece->arrow);
        }
    }
};

QRectF shrunk(const QRectF &rect)
{
    return rect.adjusted(lineTolerance, lineTolerance, -lineTolerance, -lineTolerance);
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return std::min(a.right(), b.right()) - std::max(a.left(), b.left()) > boxTolerance &&
           std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) > boxTolerance;
}

// Calls HIT for every pair of overlapping boxes.
template<class Hit> void overlappingPairs(const std::vector<QRectF> &boxes, Hit hit)
{
    std::vector<int> order(boxes.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return boxes[size_t(a)].top() < boxes[size_t(b)].top(); });
    for (size_t i = 0; i < order.size(); ++i) {
        const QRectF &upper = boxes[size_t(order[i])];
        for (size_t k = i + 1; k < order.size(); ++k) {
            if (boxes[size_t(order[k])].top() >= upper.bottom())
                break;
            if (overlap(upper, boxes[size_t(order[k])]))
                hit(order[i], order[k]);
        }
    }
}

void auditBoxes(const DiagramGeometry &geometry, const std::vector<DrawnLabel> &labels,
                DiagramAudit &audit)
{
    const int labelCount = int(labels.size());
    std::vector<QRectF> boxes;
    boxes.reserve(labels.size() + geometry.cards.size());
    for (const DrawnLabel &label : labels)
        boxes.push_back(label.box);
    for (const Card &card : geometry.cards)
        boxes.push_back(card.rect);
    std::set<int> stacked;
    overlappingPairs(boxes, [&](int a, int b) {
        if (a > b)
            std::swap(a, b);
        if (b < labelCount) {
            ++audit.labelLabelOverlaps;
        } else if (a < labelCount) {
            audit.labelNodeOverlaps += labels[size_t(a)].card != b - labelCount;
        } else {
            ++audit.nodeOverlaps;
            for (const int card : {a - labelCount, b - labelCount}) {
                if (geometry.cards[size_t(card)].manual)
                    stacked.insert(card);
            }
        }
    });
    for (const int card : stacked)
        audit.stackedCards.append(geometry.cards[size_t(card)].node);
}

void auditLines(const DiagramGeometry &geometry, const std::vector<DrawnLabel> &labels,
                const Pieces &pieces, DiagramAudit &audit)
{
    QSet<int> through;
    for (const Card &card : geometry.cards) {
        through.clear();
        pieces.inBox(shrunk(card.rect), [&](int arrow) {
            const Arrow &line = geometry.arrows[size_t(arrow)];
            if (line.source != card.node && line.destination != card.node)
                through.insert(arrow);
        });
        audit.arrowsThroughNodes += int(through.size());
    }
    for (const DrawnLabel &label : labels) {
        through.clear();
        pieces.inBox(shrunk(label.box), [&](int arrow) {
            if (arrow != label.arrow)
                through.insert(arrow);
        });
        audit.arrowsThroughLabels += int(through.size());
    }
}

// Pairs of arrows with pieces on one line.
void findShared(const std::vector<Piece> &pieces, std::set<std::pair<int, int>> &pairs)
{
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &a = pieces[i];
        for (size_t k = i + 1; k < pieces.size() && pieces[k].at - a.at <= sameLine; ++k) {
            const Piece &b = pieces[k];
            if (a.arrow != b.arrow &&
                std::min(a.to, b.to) - std::max(a.from, b.from) > sharedLength)
                pairs.insert(std::minmax(a.arrow, b.arrow));
        }
    }
}

int countCrossings(const Pieces &pieces)
{
    int crossings = 0;
    for (const Piece &down : pieces.vertical) {
        auto piece = std::upper_bound(pieces.horizontal.begin(), pieces.horizontal.end(),
                                      down.from + endTolerance,
                                      [](double y, const Piece &p) { return y < p.at; });
        for (; piece != pieces.horizontal.end() && piece->at < down.to - endTolerance; ++piece)
            crossings += piece->arrow != down.arrow && piece->from + endTolerance < down.at &&
                         piece->to - endTolerance > down.at;
    }
    return crossings;
}

} // namespace

DiagramAudit auditDiagram(const DiagramGeometry &geometry)
{
    DiagramAudit audit;
    const std::vector<DrawnLabel> labels = drawnLabels(geometry);
    const Pieces pieces(geometry.arrows);
    auditBoxes(geometry, labels, audit);
    auditLines(geometry, labels, pieces, audit);
    std::set<std::pair<int, int>> shared;
    findShared(pieces.horizontal, shared);
    findShared(pieces.vertical, shared);
    audit.overlappingArrows = int(shared.size());
    audit.crossings = countCrossings(pieces);
    return audit;
}

} // namespace portolan
