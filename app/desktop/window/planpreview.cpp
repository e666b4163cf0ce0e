#include "desktop/window/planpreview.h"

#include "desktop/window/appearance.h"
#include "diagram/diagramlayout.h"
#include "diagram/painter.h"
#include "flows/deriveflows.h"

#include <QPainter>

namespace portolan {

PlanPreview::PlanPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("assistantPreview"));
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(280, 180);
}

void PlanPreview::show(const Topology &topology, const FlowSet &flows, const Catalog &catalog,
                       Language language)
{
    DiagramOptions options;
    options.language = language;
    options.titleBlock = false;
    options.legend = false;
    options.fold = FoldMode::Auto;
    ensureBundledFont();
    m_diagram = layoutDiagram(topology, flows, catalog, options);
    m_isEmpty = topology.nodes.empty();
    update();
}

void PlanPreview::clear()
{
    m_diagram = DiagramGeometry();
    m_isEmpty = true;
    update();
}

void PlanPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = screenTheme();
    painter.fillRect(rect(), theme.background);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_isEmpty)
        return;
    constexpr int margin = 8;
    const QSizeF size = m_diagram.bounds.size();
    const double scale =
        qMin((width() - 2 * margin) / size.width(), (height() - 2 * margin) / size.height());
    painter.translate((width() - size.width() * scale) / 2, (height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.translate(-m_diagram.bounds.topLeft());
    paintDiagram(painter, m_diagram, theme);
}

} // namespace portolan
