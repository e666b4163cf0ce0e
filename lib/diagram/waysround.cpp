#include "diagram/waysround.h"

#include "diagram/diagrammetrics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portolan {

using namespace diagrammetrics;

namespace {

constexpr double cardAir = 4;        ///< between a lane and a card that it passes
constexpr double edgeRoom = 4;       ///< of the zone, free of lanes
constexpr int patience = 4;          ///< corridors opened before a stack is taken apart
constexpr double selfCrossing = 1e5; ///< px of detour that are better than such a crossing
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Span
{
    double from = 0;
    double to = 0;

    bool meets(const Span &other) const { return from < other.to && other.from < to; }
    Span mirrored() const { return {-to, -from}; }
};

Span wide(const QRectF &rect)
{
    return {rect.left(), rect.right()};
}

Span high(const QRectF &rect, double air = 0)
{
    return {rect.top() - air, rect.bottom() + air};
}

// Level lines of one band that lie one below the other.
struct LevelBand
{
    Span across; ///< x
    std::vector<double> rows;
    enum Kind { Row, Stub, Reserved } kind = Row; ///< to the front, to a lane, or not yet known
    size_t card = 0;
    Side side = Side::East;

    Span down(double air) const { return {rows.front() - air, rows.back() + air}; }
};

class Finder
{
public:
    Finder(std::vector<HandPlacedCard> &cards, int rowPitch)
        : m_cards(cards), m_pitch(rowPitch), m_stacks(cards), m_failures(cards.size(), 0)
    {
    }

    WaysRound run()
    {
        // Each attempt that fails opens a corridor; the bound is there for stacks without end.
        const size_t attempts = 8 * m_cards.size() + 8;
        for (size_t attempt = 0; attempt < attempts; ++attempt) {
            m_stacks.moveApart();
            m_stacks.interleave();
            if (findAll())
                break;
        }
        return std::move(m_found);
    }

private:
    bool findAll()
    {
        m_found = {};
        m_level.clear();
        std::vector<std::pair<size_t, Side>> blocked;
        for (const Side side : {Side::East, Side::West}) {
            for (size_t i = 0; i < m_cards.size(); ++i) {
                const std::vector<double> &heights = slotsOf(i, side);
                if (heights.empty())
                    continue;
                if (isBlocked(i, side)) {
                    blocked.emplace_back(i, side);
                    const double edge = edgeOf(i, side);
                    const double reach = std::min(stubLimit(i, side), edge + roomFor(i, side));
                    m_level.push_back({seen(side, Span{edge, std::max(edge, reach)}), heights,
                                       LevelBand::Reserved, i, side});
                } else
                    m_level.push_back(
                        {toFront(side, edgeOf(i, side)), heights, LevelBand::Row, i, side});
            }
        }
        // Those further out first: theirs are the short ways. What found none gets its turn before.
        std::stable_sort(blocked.begin(), blocked.end(), [this](const auto &a, const auto &b) {
            if (m_failures[a.first] != m_failures[b.first])
                return m_failures[a.first] > m_failures[b.first];
            return a.second != b.second ? a.second > b.second
                                        : edgeOf(a.first, a.second) > edgeOf(b.first, b.second);
        });
        for (const auto &[card, side] : blocked) {
            if (findWay(card, side))
                continue;
            if (++m_failures[card] > patience)
                m_stacks.takeApart(card);
            openCorridor(card, side);
            return false;
        }
        return true;
    }

    // Sides that face west are looked at in a mirror: x grows away from the card.
    static Span seen(Side side, const Span &span)
    {
        return side == Side::East ? span : span.mirrored();
    }
    Span seen(Side side, const QRectF &rect) const { return seen(side, wide(rect)); }
    double edgeOf(size_t card, Side side) const { return seen(side, m_cards[card].rect).to; }
    static Span toFront(Side side, double from) { return seen(side, Span{from, infinity}); }
    const std::vector<double> &slotsOf(size_t card, Side side) const
    {
        return m_cards[card].ends[size_t(side)];
    }

    bool isInFront(size_t card, size_t other, Side side) const
    {
        const double own = edgeOf(card, side), at = edgeOf(other, side);
        return at > own || (at == own && other > card && m_stacks.hold(card, other));
    }

    bool isBlocked(size_t card, Side side) const
    {
        const std::vector<double> &heights = slotsOf(card, side);
        const Span rows{heights.front() - lineClearance, heights.back() + lineClearance};
        for (size_t other = 0; other < m_cards.size(); ++other) {
            if (other != card && isInFront(card, other, side) &&
                rows.meets(high(m_cards[other].rect)))
                return true;
        }
        return false;
    }

    struct Candidate
    {
        double cost = infinity;
        std::vector<double> lanes; // in the mirror
        std::vector<double> rows;
        Span laneWide;
        Span laneHigh;
    };

    bool findWay(size_t card, Side side)
    {
        Candidate best;
        for (const double pitch : lanePitches(slotsOf(card, side).size()))
            findWay(card, side, pitch, best);
        if (best.cost == infinity)
            return false;
        const double edge = edgeOf(card, side);
        WayRound way;
        way.node = m_cards[card].node;
        way.side = side;
        way.rows = best.rows;
        for (const double lane : best.lanes)
            way.lanes.push_back(side == Side::East ? lane : -lane);
        const Span lanes = seen(side, best.laneWide);
        way.laneArea =
            QRectF(QPointF(lanes.from, best.laneHigh.from), QPointF(lanes.to, best.laneHigh.to));
        m_found.right = std::max(m_found.right, lanes.to);
        const auto own = std::find_if(m_level.begin(), m_level.end(), [&](const LevelBand &band) {
            return band.card == card && band.side == side;
        });
        own->across = seen(side, Span{edge, best.laneWide.to});
        own->kind = LevelBand::Stub;
        m_level.push_back(
            {toFront(side, best.laneWide.from), best.rows, LevelBand::Row, card, side});
        m_found.ways.push_back(std::move(way));
        return true;
    }

    static std::vector<double> lanePitches(size_t count)
    {
        const double narrow = corridorPitch(count);
        std::vector<double> pitches{double(trackPitch)};
        for (const double pitch : {6.0, 3.0, 2.0}) {
            if (pitch > narrow)
                pitches.push_back(pitch);
        }
        pitches.push_back(std::min(narrow, 2.0));
        return pitches;
    }

    // Very many arrows in front of one card come closer to each other.
    static double corridorPitch(size_t count)
    {
        return std::clamp(600.0 / double(count), 1.0, 6.0);
    }

    void findWay(size_t card, Side side, double pitch, Candidate &best) const
    {
        const std::vector<double> &heights = slotsOf(card, side);
        const double edge = edgeOf(card, side), limit = stubLimit(card, side);
        std::vector<double> starts{edge};
        const auto offer = [&](const Span &span) {
            if (span.to > edge && span.to < limit)
                starts.push_back(span.to);
        };
        for (size_t other = 0; other < m_cards.size(); ++other) {
            if (!m_stacks.hold(card, other))
                offer({0, seen(side, m_cards[other].rect).to + cardAir});
        }
        for (const WayRound &way : m_found.ways)
            offer(seen(side, way.laneArea));
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        for (const double start : starts) {
            // The further out, the wider is the band that crosses others.
            const double cost = (start - edge) / 2 + (trackPitch - pitch) * double(heights.size());
            if (cost < best.cost)
                findRows(card, side, start, limit, pitch, cost, best);
        }
    }

    // Where the first card stands that the heights look at.
    double stubLimit(size_t card, Side side) const
    {
        const std::vector<double> &heights = slotsOf(card, side);
        const Span rows{heights.front() - cardAir, heights.back() + cardAir};
        double limit = side == Side::West ? -edgeRoom : infinity;
        for (size_t other = 0; other < m_cards.size(); ++other) {
            const Span at = seen(side, m_cards[other].rect);
            if (other != card && !m_stacks.hold(card, other) && at.to > edgeOf(card, side) &&
                rows.meets(high(m_cards[other].rect)))
                limit = std::min(limit, at.from - cardAir);
        }
        return limit;
    }

    // Places of the rows, nearest first, with the lanes right behind START.
    void findRows(size_t card, Side side, double start, double limit, double pitch, double cost,
                  Candidate &best) const
    {
        const std::vector<double> &heights = slotsOf(card, side);
        const double half = m_pitch / 2.0;
        const double height = double(heights.size() - 1) * m_pitch + 2 * half;
        const double wish = (heights.front() + heights.back() - height) / 2;
        for (const double top : freePlaces(card, side, start, height, wish)) {
            const double costHere = cost + std::abs(top - wish);
            if (costHere >= best.cost)
                return;
            Candidate way;
            std::vector<ChannelRun> runs;
            for (size_t i = 0; i < heights.size(); ++i) {
                way.rows.push_back(std::round(top + half) + double(i) * m_pitch);
                runs.push_back({heights[i], way.rows.back(), -1});
            }
            const int tracks = assignTracks(runs);
            const double air = std::min(6.0, pitch);
            way.laneWide = {start, start + 2 * air + (tracks - 1) * pitch};
            if (way.laneWide.to > limit)
                continue;
            for (const ChannelRun &run : runs)
                way.lanes.push_back(start + air + std::max(0, run.track) * pitch);
            way.laneHigh = {std::min(heights.front(), way.rows.front()) - 1,
                            std::max(heights.back(), way.rows.back()) + 1};
            if (!isFree(card, side, way))
                continue;
            way.cost = costHere + selfCrossing * crossedPartners(card, side, way);
            if (way.cost >= best.cost)
                continue;
            best = std::move(way);
            if (best.cost < selfCrossing)
                return;
        }
    }

    std::vector<double> freePlaces(size_t card, Side side, double start, double height,
                                   double wish) const
    {
        const double half = m_pitch / 2.0;
        const Span across = toFront(side, start);
        std::vector<Span> taken;
        for (const HandPlacedCard &other : m_cards) {
            if (across.meets(wide(other.rect)))
                taken.push_back(high(other.rect, lineClearance - half));
        }
        for (const LevelBand &band : m_level) {
            const bool isOwn = band.card == card && band.side == side;
            if (!isOwn && across.meets(band.across))
                taken.push_back(band.down(band.kind == LevelBand::Row ? half : lineAir - half));
        }
        std::sort(taken.begin(), taken.end(),
                  [](const Span &a, const Span &b) { return a.from < b.from; });
        taken.push_back({infinity, infinity});
        std::vector<double> tops;
        double free = headroom;
        for (const Span &span : taken) {
            if (span.from - height >= free)
                tops.push_back(std::clamp(wish, free, span.from - height));
            free = std::max(free, span.to);
        }
        std::stable_sort(tops.begin(), tops.end(), [wish](double a, double b) {
            return std::abs(a - wish) < std::abs(b - wish);
        });
        return tops;
    }

    bool isFree(size_t card, Side side, const Candidate &way) const
    {
        const Span lanes = seen(side, way.laneWide);
        for (size_t other = 0; other < m_cards.size(); ++other) {
            const QRectF &rect = m_cards[other].rect;
            if (other != card && !m_stacks.hold(card, other) && lanes.meets(wide(rect)) &&
                way.laneHigh.meets(high(rect, cardAir)))
                return false;
        }
        for (const WayRound &other : m_found.ways) {
            if (lanes.meets(wide(other.laneArea)) && way.laneHigh.meets(high(other.laneArea)))
                return false;
        }
        const Span stubs = seen(side, Span{edgeOf(card, side), way.laneWide.to});
        const std::vector<double> &heights = slotsOf(card, side);
        return std::none_of(m_level.begin(), m_level.end(), [&](const LevelBand &band) {
            return band.kind != LevelBand::Reserved && stubs.meets(band.across) &&
                   areNear(heights, band.rows);
        });
    }

    // Ways of cards with arrows to this one that its own way would cross.
    int crossedPartners(size_t card, Side side, const Candidate &way) const
    {
        const std::vector<int> &partners = m_cards[card].partners[size_t(side)];
        if (partners.empty())
            return 0;
        const auto isPartner = [&](int node, Side facing) {
            return facing == side &&
                   std::find(partners.begin(), partners.end(), node) != partners.end();
        };
        const Span lanes = seen(side, way.laneWide), across = toFront(side, way.laneWide.from);
        const Span rows{way.rows.front(), way.rows.back()};
        int crossed = 0;
        for (const LevelBand &band : m_level)
            crossed += isPartner(m_cards[band.card].node, band.side) && lanes.meets(band.across) &&
                       way.laneHigh.meets(band.down(0));
        for (const WayRound &other : m_found.ways)
            crossed += isPartner(other.node, other.side) && across.meets(wide(other.laneArea)) &&
                       rows.meets(high(other.laneArea));
        return crossed;
    }

    // Px that the lanes of a side need at most.
    double roomFor(size_t card, Side side) const
    {
        const size_t count = slotsOf(card, side).size();
        return double(count) * corridorPitch(count) + 3 * cardAir + edgeRoom;
    }

    void openCorridor(size_t card, Side side)
    {
        const double left = m_cards[card].rect.left();
        const double room = roomFor(card, side);
        std::vector<size_t> moving;
        double near = side == Side::East ? infinity : 0;
        for (size_t i = 0; i < m_cards.size(); ++i) {
            const QRectF &rect = m_cards[i].rect;
            const bool moves = side == Side::East ? rect.left() > left : rect.left() >= left;
            const bool isHeld = m_stacks.hold(card, i) && side == Side::East;
            if (moves && !isHeld)
                moving.push_back(i);
            if (side == Side::East && moves && !isHeld)
                near = std::min(near, rect.left());
            else if (side == Side::West && !moves && !m_stacks.hold(card, i))
                near = std::max(near, rect.right());
        }
        const double gap = side == Side::East ? near - m_cards[card].rect.right() : left - near;
        const double by = gap < room ? room - gap : room;
        if (moving.empty() || !std::isfinite(by))
            return;
        for (const size_t i : moving)
            m_cards[i].rect.translate(std::ceil(by), 0);
    }

    std::vector<HandPlacedCard> &m_cards;
    int m_pitch;
    CardStacks m_stacks;
    std::vector<int> m_failures; ///< by card
    WaysRound m_found;
    std::vector<LevelBand> m_level;
};

} // namespace

int rowPitchOf(int column)
{
    return column == 1 ? slotPitch : rowPitch;
}

WaysRound findWaysRound(std::vector<HandPlacedCard> &cards, int rowPitch)
{
    return Finder(cards, rowPitch).run();
}

} // namespace portolan
