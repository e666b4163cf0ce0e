#pragma once

#include "diagram/arrangement.h"
#include "diagram/waysround.h"

#include <map>

namespace portolan {

/// A place that is not yet exact: x right of the zone's left edge, y below its body's top.
struct ArrangedBox
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    bool isPlaced = false;

    bool sharesRow(const ArrangedBox &other, double air) const
    {
        return top < other.bottom + air && other.top < bottom + air;
    }
};

/// Px down the page.
struct TakenBand
{
    double top;
    double bottom;
};

/// What arrange() does; placeInOrder() and all that only the quick placement takes is in
/// arrangementquick.cpp. Internal to arrangement.h.
class Arranger
{
public:
    Arranger(DiagramDraft &draft, const Arrangement &columns, const DiagramHeights &automatic,
             const double (&cardWidth)[3], const double (&zoneLeft)[3]);

    Arrangement run();

private:
    // For both placements.
    int columnOf(int node) const { return m_graph.nodes[size_t(node)].column; }
    void pinCard(size_t node);
    void keepSideBySide();
    double heightOf(int node) const;
    void findRoom(int node);
    double airAround(int node) const;
    void spanZone(int node);
    bool isPassage(int node) const;
    static double nearestFree(std::vector<TakenBand> taken, double wish, double height);
    void reorder();
    void followRows();
    bool isInFront(int node, int other, Side side) const;
    bool isBlocked(int node, Side side, const std::vector<int> &column) const;
    double &rowOf(const Arrangement::Row &row);
    int shiftOf(int node, Side side) const;
    void placeRows(const std::vector<int> &column, Side side);
    void keepClear(const Arrangement::Row &row, int node, const std::vector<int> &column);
    void keepApart(const std::vector<int> &column);

    // For the quick one.
    double turnDepth(size_t links) const;
    void goRound(const std::vector<int> &column);
    void findPartners(std::vector<HandPlacedCard> &cards) const;
    void placeInOrder(const std::vector<int> &column);
    double shiftPast(int node, const std::vector<TakenBand> &taken,
                     const std::vector<QRectF> &lanes, double top, double bottom,
                     double shift) const;
    void unwindTurns();
    void keepPlaces();

    DiagramDraft &m_draft;
    PortGraph &m_graph;
    const DiagramHeights &m_automatic;
    const double (&m_cardWidth)[3];
    const double (&m_zoneLeft)[3];
    std::vector<ArrangedBox> m_boxes;
    std::vector<double> m_leftRow;
    std::vector<double> m_rightRow;
    std::vector<int> m_height;                       ///< least, by graph node
    std::map<std::pair<int, Side>, WayRound> m_ways; ///< of the quick way, by graph node
    bool m_isQuick = false;
    double m_reach[3] = {}; ///< right edges of the zones
    Arrangement m_result;
};

} // namespace portolan
