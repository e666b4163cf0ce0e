#include "diagram/moverouting.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double lanePitch = 6;    // at most; closer where there is less room
constexpr double clearance = 4;    // between a line and a card that it passes
constexpr double roundPitch = 5;   // of the rows and lanes of a band round a card
constexpr double roundReach = 400; // how far a band may go out of its way, beyond the cards

void moveText(PlacedText &text, const QPointF &by)
{
    text.box.translate(by);
    text.baseline += by.y();
}

void moveCard(Card &card, const QPointF &by)
{
    card.rect.translate(by);
    card.iconRect.translate(by);
    for (PlacedText &line : card.title)
        moveText(line, by);
    for (PlacedText &line : card.lines)
        moveText(line, by);
    for (Socket &socket : card.sockets) {
        socket.rect.translate(by);
        moveText(socket.label, by);
        for (PlacedText &line : socket.lines)
            moveText(line, by);
    }
}

bool isFree(const std::vector<QPointF> &points, const QList<QRectF> &cards)
{
    return std::none_of(cards.begin(), cards.end(),
                        [&](const QRectF &card) { return runsThrough(points, card); });
}

// Of an arrow seen from one of its ends.
QPointF pointFrom(const Arrow &arrow, bool fromSource, size_t index)
{
    return fromSource ? arrow.points[index] : arrow.points[arrow.points.size() - 1 - index];
}

// Free stretches between the cards, from top to bottom.
std::vector<std::pair<double, double>> gapsBetween(QList<QRectF> cards, double top, double bottom)
{
    std::sort(cards.begin(), cards.end(),
              [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
    std::vector<std::pair<double, double>> gaps;
    double free = top;
    for (const QRectF &card : cards) {
        if (card.top() - clearance > free + clearance)
            gaps.emplace_back(free, card.top() - clearance);
        free = std::max(free, card.bottom() + clearance);
    }
    if (free < bottom)
        gaps.emplace_back(free, bottom);
    return gaps;
}

} // namespace

bool runsThrough(const std::vector<QPointF> &points, const QRectF &rect)
{
    const QRectF inside = rect.adjusted(1, 1, -1, -1);
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF &a = points[i - 1], &b = points[i];
        if (std::max(a.x(), b.x()) > inside.left() && std::min(a.x(), b.x()) < inside.right() &&
            std::max(a.y(), b.y()) > inside.top() && std::min(a.y(), b.y()) < inside.bottom())
            return true;
    }
    return false;
}

MoveRouting::MoveRouting(const DiagramGeometry &geometry, const PaintIndex &index,
                         const QList<NodeId> &moving)
    : m_before(geometry), m_index(index), m_moves(moving.begin(), moving.end())
{
    const QSet<NodeId> &nodes = m_moves;
    for (size_t i = 0; i < geometry.cards.size(); ++i) {
        if (nodes.contains(geometry.cards[i].node))
            m_moving.cards.push_back(int(i));
    }
    for (size_t i = 0; i < geometry.notes.size(); ++i) {
        if (nodes.contains(geometry.notes[i].node))
            m_moving.notes.push_back(int(i));
    }
    for (size_t i = 0; i < geometry.arrows.size(); ++i) {
        const Arrow &arrow = geometry.arrows[i];
        if (arrow.points.size() >= 2 &&
            (nodes.contains(arrow.source) || nodes.contains(arrow.destination)))
            m_moving.arrows.push_back(int(i));
    }
    addEnds();
}

void MoveRouting::addEnds()
{
    for (const int card : m_moving.cards) {
        const NodeId &node = m_before.cards[size_t(card)].node;
        const double middle = m_before.cards[size_t(card)].rect.center().x();
        for (const bool onLeft : {true, false}) {
            Side side{card, onLeft, {}};
            for (const int number : m_moving.arrows) {
                const Arrow &arrow = m_before.arrows[size_t(number)];
                if (arrow.source == node && (arrow.points.front().x() < middle) == onLeft)
                    side.ends.push_back({number, true});
                if (arrow.destination == node && (arrow.points.back().x() < middle) == onLeft)
                    side.ends.push_back({number, false});
            }
            std::stable_sort(side.ends.begin(), side.ends.end(), [this](End a, End b) {
                return pointFrom(m_before.arrows[size_t(a.arrow)], a.isSource, 0).y() <
                       pointFrom(m_before.arrows[size_t(b.arrow)], b.isSource, 0).y();
            });
            if (!side.ends.empty())
                m_sides.push_back(std::move(side));
        }
    }
}

QList<QRectF> MoveRouting::standingCards(const QRectF &area) const
{
    QList<QRectF> cards;
    for (const int number : m_index.cardsTouching(area)) {
        const QRectF &rect = m_before.cards[size_t(number)].rect;
        if (!std::binary_search(m_moving.cards.begin(), m_moving.cards.end(), number) &&
            rect.intersects(area))
            cards.append(rect);
    }
    return cards;
}

// Lanes lie between the card (or those beside it) and the nearest label or track.
void MoveRouting::placeLanes(const Side &side, double from, std::vector<Way> &ways) const
{
    const double outwards = side.onLeft ? -1 : 1;
    double near = from;
    double far = from + outwards * 1e9;
    double top = 1e9, bottom = -1e9;
    size_t count = 0;
    for (size_t i = 0; i < ways.size(); ++i) {
        const Arrow &arrow = m_before.arrows[size_t(side.ends[i].arrow)];
        const bool isSource = side.ends[i].isSource;
        const QPointF start = pointFrom(arrow, isSource, 0);
        const QPointF bend = pointFrom(arrow, isSource, 1);
        const QRectF labels = labelBox(arrow);
        const double label = side.onLeft ? labels.right() : labels.left();
        const bool gateFirst = !labels.isNull() && std::abs(arrow.gate.y() - start.y()) < 1 &&
                               (label - start.x()) * outwards > 0 &&
                               (bend.x() - label) * outwards > 0;
        Way &way = ways[i];
        way.row = start.y();
        const bool bothMove = m_moves.contains(arrow.source) && m_moves.contains(arrow.destination);
        if (!gateFirst && !bothMove && arrow.points.size() > 3 &&
            (bend.x() - from) * outwards > clearance) {
            way.onTrack = true;
            way.lane = bend.x();
            way.row = pointFrom(arrow, isSource, 2).y();
            continue;
        }
        ++count;
        const double limit = gateFirst ? label : bend.x();
        far = outwards > 0 ? std::min(far, limit) : std::max(far, limit);
        top = std::min({top, way.slot, way.row});
        bottom = std::max({bottom, way.slot, way.row});
    }
    if (count == 0)
        return;
    const QRectF corridor = QRectF(QPointF(from, top - 1), QPointF(far, bottom + 1)).normalized();
    for (const QRectF &card : standingCards(corridor)) {
        const double edge = side.onLeft ? card.left() : card.right();
        if ((far - edge) * outwards > clearance)
            near = outwards > 0 ? std::max(near, edge) : std::min(near, edge);
    }
    const double room = std::max(1.0, std::abs(far - near) - 2 * clearance);
    const double pitch = std::min(lanePitch, room / double(count));
    // Those that go down lie the further out the higher they start; those that go up the other way.
    std::vector<size_t> order;
    for (size_t i = 0; i < ways.size(); ++i) {
        if (!ways[i].onTrack && ways[i].row < ways[i].slot)
            order.push_back(i);
    }
    for (size_t i = ways.size(); i-- > 0;) {
        if (!ways[i].onTrack && ways[i].row >= ways[i].slot)
            order.push_back(i);
    }
    double lane = near + outwards * clearance;
    for (const size_t i : order) {
        lane += outwards * pitch;
        ways[i].lane = lane;
    }
}

bool MoveRouting::goStraight(double from, std::vector<Way> &ways, const QList<QRectF> &cards) const
{
    bool allFree = true;
    for (Way &way : ways) {
        way.points = {{from, way.slot}, {way.lane, way.slot}, {way.lane, way.row}};
        allFree = allFree && isFree(way.points, cards);
    }
    return allFree;
}

bool MoveRouting::goRound(bool onLeft, double from, std::vector<Way> &ways,
                          const QList<QRectF> &cards) const
{
    const double outwards = onLeft ? -1 : 1;
    const double count = double(ways.size());
    const double middle = ways[ways.size() / 2].slot;
    double farthest = from, top = middle - roundReach, bottom = middle + roundReach;
    for (const Way &way : ways)
        farthest = outwards > 0 ? std::max(farthest, way.lane) : std::min(farthest, way.lane);
    QList<QRectF> inTheWay;
    for (const QRectF &card : cards) {
        if ((card.right() - std::min(from, farthest)) > 0 &&
            (std::max(from, farthest) - card.left()) > 0) {
            inTheWay.append(card);
            top = std::min(top, card.top() - roundReach);
            bottom = std::max(bottom, card.bottom() + roundReach);
        }
    }
    auto gaps = gapsBetween(inTheWay, top, bottom);
    const auto detour = [middle](const std::pair<double, double> &gap) {
        return std::max({0.0, gap.first - middle, middle - gap.second});
    };
    std::stable_sort(gaps.begin(), gaps.end(),
                     [&](const auto &a, const auto &b) { return detour(a) < detour(b); });
    for (const auto &gap : gaps) {
        const double pitch = std::min(roundPitch, (gap.second - gap.first) / (count + 1));
        if (pitch < 0.5)
            continue;
        // The rows hug the side of the gap that is nearer.
        const bool below = gap.first > middle;
        const double firstRow =
            below ? gap.first + pitch / 2
            : gap.second < middle
                ? gap.second - pitch * (count - 0.5)
                : std::clamp(middle, gap.first + pitch / 2, gap.second - pitch * (count - 0.5));
        for (const double step : {std::min(pitch, 3.0), 1.0, 0.5}) {
            bool allFree = true;
            for (size_t i = 0; i < ways.size(); ++i) {
                Way &way = ways[i];
                const double row = firstRow + pitch * double(i);
                const size_t turn = row > way.slot ? ways.size() - i : i + 1;
                const double stub = from + outwards * (step * double(turn) + 1);
                way.points = {{from, way.slot},
                              {stub, way.slot},
                              {stub, row},
                              {way.lane, row},
                              {way.lane, way.row}};
                allFree = allFree && isFree(way.points, cards);
            }
            if (allFree)
                return true;
        }
    }
    return false;
}

std::vector<MoveRouting::Way> MoveRouting::waysOf(const Side &side,
                                                  const DiagramGeometry &copy) const
{
    const QRectF &before = m_before.cards[size_t(side.card)].rect;
    const QRectF &now = copy.cards[size_t(side.card)].rect;
    const double from = side.onLeft ? now.left() : now.right();
    std::vector<Way> ways;
    QRectF area = now;
    for (const End &end : side.ends) {
        Way way;
        const QPointF start = pointFrom(m_before.arrows[size_t(end.arrow)], end.isSource, 0);
        way.slot = start.y() + now.top() - before.top();
        ways.push_back(way);
    }
    placeLanes(side, from, ways);
    for (const Way &way : ways)
        area |= QRectF(QPointF(way.lane, way.row), QPointF(from, way.slot)).normalized();
    const QList<QRectF> cards =
        standingCards(area.adjusted(-clearance, -roundReach, clearance, roundReach));
    if (!goStraight(from, ways, cards) && !goRound(side.onLeft, from, ways, cards)) {
        // One by one: those that are in nobody's way keep to the short way.
        for (Way &way : ways) {
            std::vector<Way> single{way};
            if (!goStraight(from, single, cards))
                goRound(side.onLeft, from, single, cards);
            way = single.front();
        }
    }
    return ways;
}

void MoveRouting::apply(const QMap<NodeId, QPoint> &corners, DiagramGeometry &copy) const
{
    for (const int number : m_moving.cards) {
        Card &card = copy.cards[size_t(number)];
        card = m_before.cards[size_t(number)];
        if (const auto corner = corners.constFind(card.node); corner != corners.cend())
            moveCard(card, *corner - card.rect.topLeft());
    }
    for (const int number : m_moving.notes) {
        NoteCard &note = copy.notes[size_t(number)];
        note = m_before.notes[size_t(number)];
        const auto corner = corners.constFind(note.node);
        if (corner == corners.cend())
            continue;
        const QPointF by = *corner - note.rect.topLeft();
        note.rect.translate(by);
        for (PlacedText &line : note.lines)
            moveText(line, by);
    }
    for (const int number : m_moving.arrows)
        copy.arrows[size_t(number)].points = m_before.arrows[size_t(number)].points;
    for (const Side &side : m_sides) {
        const std::vector<Way> ways = waysOf(side, copy);
        for (size_t i = 0; i < ways.size(); ++i) {
            std::vector<QPointF> &points = copy.arrows[size_t(side.ends[i].arrow)].points;
            const bool isSource = side.ends[i].isSource;
            if (!isSource)
                std::reverse(points.begin(), points.end());
            // The card's end, and where the lane is the track, the bend at it.
            points.erase(points.begin(), points.begin() + (ways[i].onTrack ? 3 : 1));
            points.insert(points.begin(), ways[i].points.begin(), ways[i].points.end());
            if (!isSource)
                std::reverse(points.begin(), points.end());
        }
    }
}

} // namespace portolan
