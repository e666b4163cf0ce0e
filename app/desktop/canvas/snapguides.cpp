#include "desktop/canvas/snapguides.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace portolan {

namespace {

// One axis of a rectangle: what can be aligned along it.
struct Span
{
    double low;
    double high;

    double centre() const { return (low + high) / 2; }
};

Span along(const QRectF &rect, Qt::Orientation guide)
{
    return guide == Qt::Vertical ? Span{rect.left(), rect.right()}
                                 : Span{rect.top(), rect.bottom()};
}

Span across(const QRectF &rect, Qt::Orientation guide)
{
    return along(rect, guide == Qt::Vertical ? Qt::Horizontal : Qt::Vertical);
}

// Calls VISIT(moving, other) for every pair of places that may be aligned: edge with edge, centre
// with centre. An edge on a centre would be chance, not order.
template<class Visit> void forEachPair(const Span &moving, const Span &other, Visit visit)
{
    visit(moving.low, other.low);
    visit(moving.low, other.high);
    visit(moving.high, other.low);
    visit(moving.high, other.high);
    visit(moving.centre(), other.centre());
}

double bestShift(const QRectF &moving, const QList<QRectF> &others, Qt::Orientation guide,
                 double tolerance)
{
    std::optional<double> best;
    for (const QRectF &other : others) {
        forEachPair(along(moving, guide), along(other, guide), [&](double from, double to) {
            const double shift = to - from;
            if (std::abs(shift) <= tolerance && (!best || std::abs(shift) < std::abs(*best)))
                best = shift;
        });
    }
    return best.value_or(0);
}

void addGuide(QList<SnapGuide> &guides, const SnapGuide &guide)
{
    for (SnapGuide &known : guides) {
        if (known.orientation == guide.orientation && std::abs(known.at - guide.at) < 0.5) {
            known.from = std::min(known.from, guide.from);
            known.to = std::max(known.to, guide.to);
            return;
        }
    }
    guides.append(guide);
}

} // namespace

QList<SnapGuide> guidesOf(const QRectF &rect, const QList<QRectF> &others)
{
    QList<SnapGuide> guides;
    for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
        for (const QRectF &other : others) {
            const Span own = across(rect, orientation);
            const Span theirs = across(other, orientation);
            forEachPair(along(rect, orientation), along(other, orientation),
                        [&](double from, double to) {
                            if (std::abs(to - from) > 0.5)
                                return;
                            addGuide(guides, {orientation, to, std::min(own.low, theirs.low),
                                              std::max(own.high, theirs.high)});
                        });
        }
    }
    return guides;
}

Snap snapTo(const QRectF &moving, const QList<QRectF> &others, double tolerance)
{
    Snap snap;
    snap.shift = QPointF(bestShift(moving, others, Qt::Vertical, tolerance),
                         bestShift(moving, others, Qt::Horizontal, tolerance));
    snap.guides = guidesOf(moving.translated(snap.shift), others);
    return snap;
}

} // namespace portolan
