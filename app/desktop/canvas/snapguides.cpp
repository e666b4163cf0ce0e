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

double gapBetween(const Span &a, const Span &b)
{
    return std::max({0.0, a.low - b.high, b.low - a.high});
}

// A guide reaches to the nearest card on its line: further on it would only cross other cards.
struct Candidate
{
    SnapGuide guide;
    double gap;
    bool isCentre;
};

void keepNearest(QList<Candidate> &candidates, const Candidate &candidate)
{
    for (Candidate &known : candidates) {
        if (std::abs(known.guide.at - candidate.guide.at) >= 0.5)
            continue;
        if (candidate.gap < known.gap)
            known = candidate;
        return;
    }
    candidates.append(candidate);
}

} // namespace

QList<SnapGuide> guidesOf(const QRectF &rect, const QList<QRectF> &others)
{
    QList<SnapGuide> guides;
    for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
        QList<Candidate> candidates;
        const Span place = along(rect, orientation);
        const Span own = across(rect, orientation);
        for (const QRectF &other : others) {
            const Span theirs = across(other, orientation);
            const double low = std::min(own.low, theirs.low);
            const double high = std::max(own.high, theirs.high);
            forEachPair(place, along(other, orientation), [&](double from, double to) {
                if (std::abs(to - from) <= 0.5)
                    keepNearest(candidates, {{orientation, to, low, high},
                                             gapBetween(own, theirs),
                                             from == place.centre()});
            });
        }
        // Where both edges stand in line, so does the centre; a third line says nothing more.
        const auto edges = std::count_if(candidates.begin(), candidates.end(),
                                         [](const Candidate &c) { return !c.isCentre; });
        for (const Candidate &candidate : candidates) {
            if (edges < 2 || !candidate.isCentre)
                guides.append(candidate.guide);
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
