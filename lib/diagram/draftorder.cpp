#include "diagram/draftorder.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace portolan {

namespace {

// What keeping the order of the picture before may cost: so many per cent, and a few.
constexpr long long percentKept = 10;
constexpr long long fewCrossings = 16;

using Places = QHash<NodeId, std::pair<double, double>>;
using Columns = std::vector<std::vector<int>>;

QString siteOf(const DiagramDraft &draft, int node)
{
    const Node *at = draft.isCard(node) ? draft.cards[size_t(node)].node : nullptr;
    return at ? at->site : QString();
}

// Nodes of one site follow each other, the sites where their nodes stood on average.
void groupSites(const DiagramDraft &draft, std::vector<int> &column)
{
    std::map<QString, std::pair<double, int>> sites; // sum of places, count
    for (size_t i = 0; i < column.size(); ++i) {
        auto &[sum, count] = sites[siteOf(draft, column[i])];
        sum += double(i);
        ++count;
    }
    std::vector<std::tuple<double, QString, int>> keyed;
    for (size_t i = 0; i < column.size(); ++i) {
        const QString site = siteOf(draft, column[i]);
        const auto &[sum, count] = sites[site];
        keyed.emplace_back(site.isEmpty() ? double(i) : sum / count, site, column[i]);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::transform(keyed.begin(), keyed.end(), column.begin(),
                   [](const auto &key) { return std::get<2>(key); });
}

// The means of the places where the arrows of an outer column's nodes end at the perimeter; a node
// without arrows has that of the node above it.
std::vector<double> meansOf(const PortGraph &graph, const std::vector<int> &column)
{
    std::vector<int> rank(graph.ports.size(), 0);
    int next = 0;
    for (const int node : graph.columns[1]) {
        for (const int port : graph.nodes[size_t(node)].ports)
            rank[size_t(port)] = next++;
    }
    std::vector<double> means;
    for (const int node : column) {
        double sum = 0;
        int count = 0;
        for (const int port : graph.nodes[size_t(node)].ports) {
            for (const int link : graph.ports[size_t(port)].links) {
                sum += rank[size_t(graph.farPort(link, port))];
                ++count;
            }
        }
        means.push_back(count > 0 ? sum / count : means.empty() ? 0 : means.back());
    }
    return means;
}

// An outer column in the order of those means.
void followPerimeter(const PortGraph &graph, std::vector<int> &column)
{
    const std::vector<double> means = meansOf(graph, column);
    std::vector<std::pair<double, int>> keyed;
    for (size_t i = 0; i < column.size(); ++i)
        keyed.emplace_back(means[i], column[i]);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), column.begin(),
                   [](const auto &key) { return key.second; });
}

bool hasSites(const DiagramDraft &draft)
{
    return std::any_of(draft.cards.begin(), draft.cards.end(), [](const CardDraft &card) {
        return card.node && !card.node->site.isEmpty();
    });
}

// How far down its zone each card of a picture stands: where its first arrow is, as cards of
// several columns stand beside each other, else its middle; then the column next to the wall.
Places placesIn(const DiagramGeometry &picture)
{
    Places places;
    places.reserve(qsizetype(picture.cards.size()));
    for (const Card &card : picture.cards) {
        const double x = card.rect.left();
        places.insert(card.node, {card.rect.center().y(), card.zone == Zone::Internet ? -x : x});
    }
    QHash<NodeId, double> first;
    const auto meet = [&](const NodeId &node, double y) {
        const auto at = first.find(node);
        if (at == first.end())
            first.insert(node, y);
        else
            *at = std::min(*at, y);
    };
    for (const Arrow &arrow : picture.arrows) {
        meet(arrow.source, arrow.points.front().y());
        meet(arrow.destination, arrow.points.back().y());
    }
    for (auto place = places.begin(); place != places.end(); ++place)
        place->first = first.value(place.key(), place->first);
    return places;
}

// Puts NODE where the fewest of COLUMN are on the wrong side of it, by their means.
void insertByMean(std::vector<int> &column, std::vector<double> &means, int node, double mean)
{
    std::ptrdiff_t wrong =
        std::count_if(means.begin(), means.end(), [&](double other) { return other < mean; });
    std::ptrdiff_t fewest = wrong;
    size_t place = 0;
    for (size_t i = 0; i < means.size(); ++i) {
        wrong += (means[i] > mean) - (means[i] < mean);
        if (wrong <= fewest) {
            fewest = wrong;
            place = i + 1;
        }
    }
    column.insert(column.begin() + std::ptrdiff_t(place), node);
    means.insert(means.begin() + std::ptrdiff_t(place), mean);
}

// The nodes that have a place in its order, and the others.
std::pair<std::vector<int>, std::vector<int>> knownAndNew(const DiagramDraft &draft, size_t column,
                                                          const Places &places)
{
    std::vector<int> known, added;
    for (const int node : draft.graph.columns[column]) {
        const bool isKnown = draft.isCard(node) && places.contains(draft.cards[size_t(node)].id);
        (isKnown ? known : added).push_back(node);
    }
    const auto placeOf = [&](int node) { return places.value(draft.cards[size_t(node)].id); };
    std::stable_sort(known.begin(), known.end(),
                     [&](int a, int b) { return placeOf(a) < placeOf(b); });
    return {known, added};
}

// The order of PICTURE. In the perimeter new nodes stay below the node that is above them now, in
// the other zones they go to where their arrows come from.
void orderAsIn(const DiagramGeometry &picture, DiagramDraft &draft)
{
    const Places places = placesIn(picture);
    PortGraph &graph = draft.graph;
    const std::vector<int> now = graph.columns[1];
    auto [perimeter, added] = knownAndNew(draft, 1, places);
    for (const int node : added) {
        const auto above = std::find(now.begin(), now.end(), node);
        const auto at = above == now.begin()
                            ? perimeter.begin()
                            : std::find(perimeter.begin(), perimeter.end(), *std::prev(above)) + 1;
        perimeter.insert(at, node);
    }
    graph.columns[1] = perimeter;
    for (const size_t outer : {size_t(0), size_t(2)}) {
        auto [known, fresh] = knownAndNew(draft, outer, places);
        std::vector<double> means = meansOf(graph, known);
        const std::vector<double> own = meansOf(graph, fresh);
        for (size_t i = 0; i < fresh.size(); ++i)
            insertByMean(known, means, fresh[i], own[i]);
        graph.columns[outer] = known;
    }
}

// Trying all places of all cards of the perimeter costs the square of their number.
LayoutQuality qualityFor(const PortGraph &graph)
{
    constexpr double mostWork = 4e6;
    const double middle = double(graph.columns[1].size());
    return middle * middle * double(graph.links.size()) <= mostWork ? LayoutQuality::Best
                                                                    : LayoutQuality::Quick;
}

} // namespace

void orderDraft(DiagramDraft &draft, const DiagramGeometry *previous)
{
    PortGraph &graph = draft.graph;
    orderColumns(graph, qualityFor(graph));
    const bool sites = hasSites(draft);
    if (sites) {
        groupSites(draft, graph.columns[1]);
        for (const size_t outer : {size_t(0), size_t(2)}) {
            followPerimeter(graph, graph.columns[outer]);
            groupSites(draft, graph.columns[outer]);
        }
    }
    if (previous && !previous->cards.empty()) {
        const long long fewest = countCrossings(graph);
        const Columns found = graph.columns;
        orderAsIn(*previous, draft);
        if (sites) {
            for (std::vector<int> &column : graph.columns)
                groupSites(draft, column);
        }
        if (countCrossings(graph) > fewest + fewest * percentKept / 100 + fewCrossings)
            graph.columns = found;
    }
    orderSlots(graph);
}

} // namespace portolan
