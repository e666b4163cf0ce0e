#pragma once

#include "base/error.h"
#include "diagram/channellayout.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

/// A graph of format edge-topology/1 and its layout. Internal to lib/diagram.
namespace portolan {

struct NeutralGraph
{
    struct Zone
    {
        QString id;
        int order = 0;
    };
    struct Node
    {
        QString id;
        int zone = 0;
        double width = 0; ///< least
        double height = 0;
        QString group;                ///< pool, or empty
        std::vector<QString> members; ///< of a merged pool
    };
    struct Edge
    {
        QString id;
        QString label;
        double labelWidth = 0;
        double labelHeight = 0;
        int sourcePort = -1; ///< of the port graph
        int targetPort = -1;
        QString bundle;
        std::vector<QString> flows; ///< of a merged arrow, its own included
    };

    QString name;
    std::vector<Zone> zones; ///< from left to right
    std::vector<Node> nodes; ///< as in `graph`
    std::vector<Edge> edges; ///< link by link as in `graph`
    std::vector<QString> portIds;
    PortGraph graph;
};

/// What was placed, by node and by link; x and y in px.
struct NeutralLayout
{
    std::vector<double> x, y, width, height;
    std::vector<double> left, right; ///< heights of the two ends of a link
    std::vector<double> trackX;      ///< of the vertical run of a link
    std::vector<double> labelLeft;   ///< of channels
};

/// Where a node stood in an earlier drawing, px.
struct PreviousBox
{
    double x = 0;
    double y = 0;
    double width = 0;
};
using PreviousBoxes = QHash<QString, PreviousBox>; // by id

/// Reads the graph strictly; every error carries a JSON pointer.
Result<NeutralGraph> readNeutralGraph(const QByteArray &text, const QString &file);

/// The boxes of a drawing of format edge-geometry/1, as strictly.
Result<PreviousBoxes> readPreviousBoxes(const QByteArray &text, const QString &file);

/// The graph with the arrows, and for MergeMode::Servers the pools, merged.
NeutralGraph mergedGraph(NeutralGraph graph, MergeMode mode);

/// Orders, places and routes. Changes the order inside `graph`. Nodes that stood in an earlier
/// drawing keep their order and, as far as what is new leaves it free, their place.
NeutralLayout layOut(NeutralGraph &graph, LayoutQuality quality, const PreviousBoxes &previous);

} // namespace portolan
