#include "desktop/canvas/selectioncopy.h"

#include "desktop/window/tablecopy.h"
#include "diagram/pdfwriter.h"
#include "diagram/svgwriter.h"
#include "edit/nodeclipboard.h"
#include "exchange/diagrams.h"
#include "exchange/reporttables.h"
#include "topology/references.h"

#include <QImage>

namespace portolan {

namespace {

constexpr int mostFlowsAtOnce = 1000;
constexpr double pictureScale = 2; // px per unit: sharp on paper

QString svgFormat()
{
    return QStringLiteral("image/svg+xml");
}

// What QMimeData calls a picture of any format.
QString imageFormat()
{
    return QStringLiteral("application/x-qt-image");
}

bool isBetween(const Flow &flow, const QSet<NodeId> &nodes)
{
    return nodes.contains(flow.source.node) && nodes.contains(flow.destination.node);
}

bool isAt(const Flow &flow, const QSet<NodeId> &nodes)
{
    return nodes.contains(flow.source.node) || nodes.contains(flow.destination.node);
}

FlowSet partOf(const FlowSet &all, const QSet<NodeId> &nodes, const QSet<FlowId> &flows)
{
    const auto kept = [&](const auto &belongs) {
        FlowSet part = all;
        std::erase_if(part.flows, [&](const Flow &flow) {
            return !flows.contains(flow.id) && !belongs(flow, nodes);
        });
        return part;
    };
    FlowSet part = kept(isBetween);
    return part.flows.empty() ? kept(isAt) : part;
}

// The picture is painted when another program asks for it.
class NodesMimeData : public QMimeData
{
public:
    explicit NodesMimeData(DiagramGeometry picture) : m_picture(std::move(picture)) {}

    QStringList formats() const override
    {
        return QMimeData::formats() + QStringList{svgFormat(), imageFormat()};
    }
    bool hasFormat(const QString &format) const override { return formats().contains(format); }

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        if (format == svgFormat())
            return writeSvg(m_picture);
        if (format == imageFormat()) {
            const auto png = writePng(m_picture, pictureScale);
            return png.ok() ? QVariant(QImage::fromData(*png)) : QVariant();
        }
        return QMimeData::retrieveData(format, type);
    }

private:
    DiagramGeometry m_picture;
};

} // namespace

SelectionCopy::SelectionCopy(const ExportRequest &request, const QSet<NodeId> &nodes,
                             const QSet<FlowId> &flows)
    : m_request(request), m_topology(*request.topology), m_flows(*request.flows)
{
    if (nodes.isEmpty() && flows.isEmpty()) {
        m_flows = filteredFlows(m_flows, request.filter);
        return;
    }
    m_flows = partOf(filteredFlows(m_flows, request.filter), nodes, flows);
    m_request.filter = {};
    QSet<NodeId> drawn = nodes;
    for (const Flow &flow : m_flows.flows)
        drawn += {flow.source.node, flow.destination.node};
    QSet<NodeId> others;
    for (const Node &node : m_topology.nodes) {
        if (!drawn.contains(node.id))
            others.insert(node.id);
    }
    eraseNodes(m_topology, others);
}

ExportRequest SelectionCopy::request() const
{
    ExportRequest part = m_request;
    part.topology = &m_topology;
    part.flows = &m_flows;
    return part;
}

DiagramGeometry SelectionCopy::picture() const
{
    return drawnDiagrams(request()).first();
}

QList<QStringList> SelectionCopy::table() const
{
    const TextTable text =
        textTable(flowTable(request(), DefaultColumns::Readable), m_request.language);
    QList<QStringList> rows;
    QStringList titles;
    for (const TextTable::Column &column : text.columns)
        titles.append(column.title);
    rows.append(titles);
    for (const QList<QStringList> &row : text.rows) {
        QStringList cells;
        for (const QStringList &parts : row)
            cells.append(parts.join(QLatin1String(", ")));
        rows.append(cells);
    }
    return rows;
}

Result<QMimeData *> SelectionCopy::mimeData(CopyForm form) const
{
    if (form == CopyForm::Html || form == CopyForm::Tsv)
        return tableMimeData(table(), form == CopyForm::Html).release();
    auto mime = std::make_unique<QMimeData>();
    if (form == CopyForm::Svg) {
        const QByteArray svg = writeSvg(picture());
        mime->setData(svgFormat(), svg);
        mime->setText(QString::fromUtf8(svg));
        return mime.release();
    }
    const auto png = writePng(picture(), pictureScale);
    if (!png.ok())
        return png.errors();
    mime->setImageData(QImage::fromData(*png));
    return mime.release();
}

std::unique_ptr<QMimeData> nodesMimeData(const QByteArray &text, const SelectionCopy &selection)
{
    const bool isLarge = selection.flowCount() > mostFlowsAtOnce;
    auto mime = isLarge ? std::make_unique<QMimeData>()
                        : std::make_unique<NodesMimeData>(selection.picture());
    mime->setData(QLatin1String(topologyMimeType), text);
    mime->setText(QString::fromUtf8(text));
    if (!isLarge && selection.flowCount() > 0)
        mime->setHtml(htmlOf(selection.table()));
    return mime;
}

} // namespace portolan
