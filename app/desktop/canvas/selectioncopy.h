#pragma once

#include "base/error.h"
#include "exchange/exportformats.h"

#include <QMimeData>
#include <QSet>

#include <memory>

namespace portolan {

/// The forms in which a part of the drawing can be taken to another program.
enum class CopyForm { Svg, Png, Html, Tsv };

/// A part of a topology as a picture and as a table, for mail and for word processors. Of nodes:
/// the flows between them, and where there are none those that end at them; of flows: these, with
/// the nodes at their ends. Without either: everything that the filter shows.
class SelectionCopy
{
public:
    /// REQUEST: everything as it is drawn, with its filter and language; it is only read here.
    SelectionCopy(const ExportRequest &request, const QSet<NodeId> &nodes,
                  const QSet<FlowId> &flows);

    int flowCount() const { return int(m_flows.flows.size()); }
    /// Title block and legend as in exports. Cost: a layout of the part.
    DiagramGeometry picture() const;
    /// Column headings first.
    QList<QStringList> table() const;
    /// The clipboard's content in one form, with text for programs that know nothing else.
    Result<QMimeData *> mimeData(CopyForm form) const;

private:
    ExportRequest request() const;

    ExportRequest m_request;
    Topology m_topology;
    FlowSet m_flows;
};

/// Nodes on the clipboard, for everybody: TEXT is the topology of the nodes (nodeclipboard.h), the
/// flows are an HTML table, PICTURE is drawn as SVG or PNG when somebody asks for it. Large parts
/// (more than a thousand flows) are left to the picture and table commands, so that copying never
/// makes anybody wait.
std::unique_ptr<QMimeData> nodesMimeData(const QByteArray &text, const SelectionCopy &selection);

} // namespace portolan
