#pragma once

#include "diagram/graphlayout.h"

#include <vector>

/// The layout engine that diagrams and neutral graphs share: columns (zones) of nodes whose ports
/// stay contiguous blocks, and the channels between neighbouring columns. Plain indices, Qt Core
/// only.
///
/// | step | method | cost |
/// |---|---|---|
/// | order of the columns | barycentre, then adjacent exchange with exact pair counts | E log E
///   a sweep |
/// | the same for Best | the middle column is sifted in blocks, see columnsift.h; then every other
///   node is sifted through its column (Matuszewski, Schoenfeld, Molitor, GD 1999) | V^2 pairs,
///   bounded at 2 million a round |
/// | ports as blocks | Zink, Walter, Baumeister, Wolff, doi 10.1016/j.comgeo.2022.101886 | |
/// | counting crossings | inversions in a Fenwick tree: Barth, Juenger, Mutzel, JGAA 8(2) 2004 |
///   E log V |
/// | order inside a port | that of the other side, so that bundles never cross inside | E log E |
/// | heights, neutral graphs | isotonic regression, pool adjacent violators: exact | V |
/// | heights, diagrams | weighted L1 distances by network simplex: see distancesolver.h | |
/// | tracks of a channel | left edge in dependency order, range-maximum tree | E log E |
namespace portolan {

enum class Side { West, East };

/// What is to be laid out. A link joins a port on the east side of a node with one on the west side
/// of a node of the next column.
struct PortGraph
{
    struct Port
    {
        int node = -1;
        Side side = Side::East;
        std::vector<int> links; ///< from top to bottom, once orderSlots() has run
    };
    struct Node
    {
        int column = 0;
        std::vector<int> ports; ///< from top to bottom, both sides mixed
    };
    struct Link
    {
        int left = -1; ///< ports
        int right = -1;
    };

    std::vector<Node> nodes;
    std::vector<Port> ports;
    std::vector<Link> links;
    std::vector<std::vector<int>> columns; ///< nodes from top to bottom

    int addNode(int column);
    int addPort(int node, Side side);
    int addLink(int left, int right);
    /// The port of the link that does not belong to NODE's side: `left` for the node on the right.
    int farPort(int link, int port) const
    {
        return links[size_t(link)].left == port ? links[size_t(link)].right
                                                : links[size_t(link)].left;
    }
};

/// Orders the nodes of every column for few crossings. The order that the graph comes with is the
/// start and decides ties.
void orderColumns(PortGraph &graph, LayoutQuality quality);

/// Puts nodes that no column holds yet where they make the fewest crossings; all others keep their
/// order. Among equal places the one with the fewest nodes above or below it is taken, so that
/// little has to make room. E log E, and the size of its column for every node.
void insertNodes(PortGraph &graph, const std::vector<int> &added);

/// Orders the links inside every port.
void orderSlots(PortGraph &graph);

/// Crossings that the order of the columns and ports makes necessary.
long long countCrossings(const PortGraph &graph);

/// The non-decreasing sequence nearest to VALUES in least squares (pool adjacent violators).
void makeMonotone(std::vector<double> &values);

/// The same in least absolute differences, which leaves as many values as possible alone: slope
/// trick with a heap, n log n (Ahuja, Orlin, Operations Research 49(5) 2001, give the method).
void makeMonotoneKeeping(std::vector<double> &values);

/// One line that crosses a channel: in at `left`, one vertical run, out at `right`.
struct ChannelRun
{
    double left = 0; ///< y
    double right = 0;
    int track = -1; ///< from 0 on, counted from the left; -1 where the line is straight
};

/// Gives every run that is not straight a track: runs on one track do not touch, and two runs cross
/// once if their ends are inverted and never otherwise. Down-going runs: lower ones further left;
/// up-going runs: upper ones further left. Returns the number of tracks.
int assignTracks(std::vector<ChannelRun> &runs);

} // namespace portolan
