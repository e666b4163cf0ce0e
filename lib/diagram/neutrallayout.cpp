#include "diagram/neutralgraph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace portolan {

namespace {

// Px. Heights are even numbers; left ends stand on even ones and right ends on odd ones, so that no
// line that leaves one channel side can lie on one that enters the other.
constexpr double linePitch = 4;
constexpr double trackPitch = 4;
constexpr double nodeGap = 10;
constexpr double portPad = 6;
constexpr double labelAir = 6;
constexpr double channelAir = 14;
constexpr double wasteFrom = 1.5; // times what a channel needs

double evenUp(double value)
{
    return std::ceil(value / 2) * 2;
}

class NeutralPlacer
{
public:
    NeutralPlacer(NeutralGraph &graph, const PreviousBoxes &previous)
        : m_source(graph), m_graph(graph.graph), m_previous(previous)
    {
        double label = 12;
        for (const NeutralGraph::Edge &edge : graph.edges)
            label = std::max(label, edge.labelHeight);
        m_labelPitch = evenUp(label + 2);
        const size_t nodes = graph.nodes.size(), links = m_graph.links.size();
        m_layout.x.resize(nodes);
        m_layout.y.resize(nodes);
        m_layout.width.resize(nodes);
        m_layout.height.resize(nodes);
        m_layout.left.resize(links);
        m_layout.right.resize(links);
        m_layout.trackX.resize(links);
        m_track.resize(links);
    }

    NeutralLayout run()
    {
        for (size_t i = 0; i < m_source.nodes.size(); ++i)
            m_layout.height[i] =
                evenUp(std::max({m_source.nodes[i].height, stackHeight(int(i), Side::West),
                                 stackHeight(int(i), Side::East)}));
        placeDown();
        placeAcross();
        return std::move(m_layout);
    }

private:
    // Labels stand above the line at its left end.
    double pitchOf(Side side) const { return side == Side::East ? m_labelPitch : linePitch; }

    double stackHeight(int node, Side side) const
    {
        double height = 0;
        for (const int port : m_graph.nodes[size_t(node)].ports) {
            const PortGraph::Port &at = m_graph.ports[size_t(port)];
            if (at.side == side)
                height += 2 * portPad + double(at.links.size()) * pitchOf(side);
        }
        return height;
    }

    // The columns outwards from the tallest, each as near to the one before as order allows.
    void placeDown()
    {
        int tallest = 0;
        double most = -1;
        for (size_t c = 0; c < m_graph.columns.size(); ++c) {
            double height = 0;
            for (const int node : m_graph.columns[c])
                height += m_layout.height[size_t(node)] + nodeGap;
            if (height > most) {
                most = height;
                tallest = int(c);
            }
        }
        if (m_graph.columns.empty())
            return;
        placeColumn(tallest, -1);
        for (int c = tallest - 1; c >= 0; --c)
            placeColumn(c, c + 1);
        for (int c = tallest + 1; c < int(m_graph.columns.size()); ++c)
            placeColumn(c, c - 1);
        double top = 0;
        for (const double y : m_layout.y)
            top = std::min(top, y);
        for (double &y : m_layout.y)
            y -= top;
        for (size_t node = 0; node < m_source.nodes.size(); ++node)
            placeEnds(int(node));
    }

    void placeColumn(int column, int reference)
    {
        const std::vector<int> &nodes = m_graph.columns[size_t(column)];
        std::vector<double> offset, wish;
        double y = 0;
        for (const int node : nodes) {
            offset.push_back(y);
            y += m_layout.height[size_t(node)] + nodeGap;
            m_layout.y[size_t(node)] = 0;
            placeEnds(node);
        }
        for (size_t i = 0; i < nodes.size(); ++i) {
            double distance = 0;
            int count = 0;
            if (reference >= 0)
                addDistances(nodes[i], reference < column ? Side::West : Side::East, distance,
                             count);
            const double otherwise = i > 0 ? wish.back() + offset[i - 1] : 0;
            wish.push_back((count > 0 ? distance / count : otherwise) - offset[i]);
        }
        if (!m_previous.isEmpty())
            keepPlaces(nodes, offset, reference, wish);
        else if (reference >= 0)
            makeMonotone(wish);
        else
            std::fill(wish.begin(), wish.end(), 0);
        for (size_t i = 0; i < nodes.size(); ++i) {
            m_layout.y[size_t(nodes[i])] = std::round((wish[i] + offset[i]) / 2) * 2;
            placeEnds(nodes[i]);
        }
    }

    // Wishes of nodes that stood somewhere before; what is new stands between them as it likes, and
    // they make way for it by moving as few as possible.
    void keepPlaces(const std::vector<int> &nodes, const std::vector<double> &offset, int reference,
                    std::vector<double> &wish) const
    {
        std::vector<char> isKnown(nodes.size(), 0);
        for (size_t i = 0; i < nodes.size(); ++i) {
            const auto box = m_previous.constFind(m_source.nodes[size_t(nodes[i])].id);
            if (box == m_previous.constEnd())
                continue;
            isKnown[i] = 1;
            wish[i] = box->y + shiftBeside(nodes[i], reference) - offset[i];
        }
        std::optional<double> below;
        for (size_t i = nodes.size(); i > 0; --i) {
            if (isKnown[i - 1])
                below = wish[i - 1];
            else if (below)
                wish[i - 1] = std::min(wish[i - 1], *below);
        }
        std::optional<double> above;
        for (size_t i = 0; i < nodes.size(); ++i) {
            if (isKnown[i])
                above = wish[i];
            else if (above)
                wish[i] = std::max(wish[i], *above);
        }
        makeMonotoneKeeping(wish);
    }

    // How far what the node is linked to has moved since the earlier drawing: the median, so that
    // most lines keep their shape.
    double shiftBeside(int node, int reference) const
    {
        std::vector<double> shifts;
        for (const int port : m_graph.nodes[size_t(node)].ports) {
            for (const int link : m_graph.ports[size_t(port)].links) {
                const int far = m_graph.ports[size_t(m_graph.farPort(link, port))].node;
                if (m_graph.nodes[size_t(far)].column != reference)
                    continue;
                const auto box = m_previous.constFind(m_source.nodes[size_t(far)].id);
                if (box != m_previous.constEnd())
                    shifts.push_back(m_layout.y[size_t(far)] - box->y);
            }
        }
        if (shifts.empty())
            return 0;
        const auto middle = shifts.begin() + std::ptrdiff_t(shifts.size() / 2);
        std::nth_element(shifts.begin(), middle, shifts.end());
        return *middle;
    }

    void addDistances(int node, Side side, double &distance, int &count) const
    {
        for (const int port : m_graph.nodes[size_t(node)].ports) {
            if (m_graph.ports[size_t(port)].side != side)
                continue;
            for (const int link : m_graph.ports[size_t(port)].links) {
                const double jog = m_layout.left[size_t(link)] - m_layout.right[size_t(link)];
                distance += side == Side::West ? jog : -jog;
                ++count;
            }
        }
    }

    void placeEnds(int node)
    {
        for (const Side side : {Side::West, Side::East}) {
            double y =
                m_layout.y[size_t(node)] +
                std::floor((m_layout.height[size_t(node)] - stackHeight(node, side)) / 4) * 2;
            for (const int port : m_graph.nodes[size_t(node)].ports) {
                if (m_graph.ports[size_t(port)].side != side)
                    continue;
                y += portPad;
                for (const int link : m_graph.ports[size_t(port)].links) {
                    y += pitchOf(side);
                    if (side == Side::East)
                        m_layout.left[size_t(link)] = y - 2;
                    else
                        m_layout.right[size_t(link)] = y - 1;
                }
                y += portPad;
            }
        }
    }

    int columnOfLink(size_t link) const
    {
        return m_graph.nodes[size_t(m_graph.ports[size_t(m_graph.links[link].left)].node)].column;
    }

    // Tracks of all channels; returns their numbers.
    std::vector<int> placeTracks()
    {
        std::vector<std::vector<ChannelRun>> runs(m_graph.columns.size());
        std::vector<std::vector<size_t>> links(m_graph.columns.size());
        for (size_t i = 0; i < m_graph.links.size(); ++i) {
            const size_t channel = size_t(columnOfLink(i));
            runs[channel].push_back({m_layout.left[i], m_layout.right[i], -1});
            links[channel].push_back(i);
        }
        std::vector<int> tracks;
        for (size_t channel = 0; channel < runs.size(); ++channel) {
            tracks.push_back(assignTracks(runs[channel]));
            for (size_t i = 0; i < runs[channel].size(); ++i)
                m_track[links[channel][i]] = runs[channel][i].track;
        }
        return tracks;
    }

    // The widths that the channels had, 0 where that is not known.
    std::vector<double> previousChannels() const
    {
        constexpr double none = std::numeric_limits<double>::infinity();
        const size_t columns = m_graph.columns.size();
        std::vector<double> left(columns, none), right(columns, -none), widths(columns, 0);
        for (size_t i = 0; i < m_source.nodes.size(); ++i) {
            const auto box = m_previous.constFind(m_source.nodes[i].id);
            if (box == m_previous.constEnd())
                continue;
            const size_t column = size_t(m_graph.nodes[i].column);
            left[column] = std::min(left[column], box->x);
            right[column] = std::max(right[column], box->x + box->width);
        }
        for (size_t c = 0; c + 1 < columns; ++c) {
            if (left[c + 1] > right[c] && left[c + 1] < none && right[c] > -none)
                widths[c] = left[c + 1] - right[c];
        }
        return widths;
    }

    void placeAcross()
    {
        const std::vector<int> tracks = placeTracks();
        const size_t columns = m_graph.columns.size();
        std::vector<double> widest(columns, 0), label(columns, 0), left(columns, 0), tracksLeft;
        for (size_t i = 0; i < m_source.nodes.size(); ++i) {
            double &width = widest[size_t(m_graph.nodes[i].column)];
            width = std::max(width, m_source.nodes[i].width);
        }
        for (size_t i = 0; i < m_graph.links.size(); ++i) {
            double &width = label[size_t(columnOfLink(i))];
            width = std::max(width, m_source.edges[i].labelWidth);
        }
        const std::vector<double> before = previousChannels();
        double x = 0;
        for (size_t c = 0; c < columns; ++c) {
            left[c] = x;
            const double right = x + widest[c];
            m_layout.labelLeft.push_back(right + labelAir);
            tracksLeft.push_back(m_layout.labelLeft.back() + label[c] + labelAir + trackPitch);
            x = tracksLeft.back() + tracks[c] * trackPitch + channelAir;
            // A channel that is still wide enough stays as it was, unless it has become a waste.
            if (before[c] >= x - right && before[c] <= wasteFrom * (x - right))
                x = right + before[c];
        }
        for (size_t i = 0; i < m_graph.links.size(); ++i)
            m_layout.trackX[i] = tracksLeft[size_t(columnOfLink(i))] + m_track[i] * trackPitch;
        for (size_t i = 0; i < m_source.nodes.size(); ++i) {
            const size_t column = size_t(m_graph.nodes[i].column);
            const bool outer = column == 0 || column + 1 == columns;
            m_layout.width[i] = outer ? m_source.nodes[i].width : widest[column];
            m_layout.x[i] = column == 0 ? widest[0] - m_layout.width[i] : left[column];
        }
    }

    NeutralGraph &m_source;
    const PortGraph &m_graph;
    const PreviousBoxes m_previous; ///< shared, not copied
    NeutralLayout m_layout;
    std::vector<int> m_track;
    double m_labelPitch = 14;
};

// Orders the columns as an earlier drawing has them; false where it has none of their nodes.
bool followPrevious(NeutralGraph &graph, const PreviousBoxes &previous)
{
    std::vector<std::vector<std::pair<double, int>>> known(graph.graph.columns.size());
    std::vector<int> added;
    for (size_t node = 0; node < graph.nodes.size(); ++node) {
        const auto box = previous.constFind(graph.nodes[node].id);
        if (box == previous.constEnd())
            added.push_back(int(node));
        else
            known[size_t(graph.nodes[node].zone)].emplace_back(box->y, int(node));
    }
    if (added.size() == graph.nodes.size())
        return false;
    for (size_t column = 0; column < known.size(); ++column) {
        std::sort(known[column].begin(), known[column].end());
        graph.graph.columns[column].clear();
        for (const auto &[y, node] : known[column])
            graph.graph.columns[column].push_back(node);
    }
    insertNodes(graph.graph, added);
    return true;
}

} // namespace

NeutralLayout layOut(NeutralGraph &graph, LayoutQuality quality, const PreviousBoxes &previous)
{
    const bool follows = followPrevious(graph, previous);
    if (!follows)
        orderColumns(graph.graph, quality);
    orderSlots(graph.graph);
    return NeutralPlacer(graph, follows ? previous : PreviousBoxes()).run();
}

} // namespace portolan
