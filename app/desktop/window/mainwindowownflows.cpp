#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "desktop/window/menubuilding.h"
#include "edit/customflow.h"
#include "edit/document.h"

#include <algorithm>

namespace portolan {

/// Flows of the user's own, beside those that follow from the topology.
void MainWindow::buildOwnFlowActions()
{
    Actions &a = *m_actions;
    a.ownFlow = addMenuAction(a.edit, "actionOwnFlow", nullptr,
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    connect(a.ownFlow, &QAction::triggered, m_canvas, &CanvasView::addOwnFlow);
}

void MainWindow::updateOwnFlowActions(bool editing)
{
    m_actions->ownFlow->setEnabled(editing && m_canvas->canAddOwnFlow());
    const QSet<FlowId> &flows = m_selection->flows();
    const bool own = std::any_of(flows.begin(), flows.end(), [this](const FlowId &flow) {
        return customFlowOf(m_document->topology(), flow);
    });
    if (editing && own)
        m_actions->remove->setEnabled(true);
}

void MainWindow::retranslateOwnFlowActions()
{
    m_actions->ownFlow->setText(tr("O&wn flow…"));
    m_actions->ownFlow->setToolTip(
        tr("Add a flow that follows from no rule, between the selected nodes"));
}

} // namespace portolan
