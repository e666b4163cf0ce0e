#include "desktop/window/mainwindowactions.h"

#include "desktop/selection.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/partnersdialog.h"
#include "desktop/window/startpage.h"
#include "desktop/window/templateassistant.h"
#include "edit/document.h"

#include <QStackedWidget>
#include <QStatusBar>

namespace portolan {

/// What makes a topology quickly.
void MainWindow::buildQuickActions()
{
    Actions &a = *m_actions;
    a.newFromTemplate = addMenuAction(a.file, "actionNewFromTemplate", "new",
                                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    a.file->removeAction(a.newFromTemplate);
    a.file->insertAction(a.open, a.newFromTemplate);
    connect(a.newFromTemplate, &QAction::triggered, this, [this] { newFromTemplate(); });
    connect(m_start, &StartPage::templateRequested, this, &MainWindow::newFromTemplate);
    a.edit->addSeparator();
    a.addPartners = addMenuAction(a.edit, "actionAddPartners", "federation-partner",
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    a.bilingual = addMenuAction(a.view, "actionBilingual");
    a.bilingual->setCheckable(true);
    a.view->removeAction(a.bilingual);
    a.view->insertAction(a.minimap, a.bilingual);
    connect(a.bilingual, &QAction::toggled, m_flowTable, &FlowTable::setBilingual);
    connect(a.addPartners, &QAction::triggered, this, &MainWindow::showAddPartners);
}

void MainWindow::retranslateQuickActions()
{
    m_actions->newFromTemplate->setText(tr("New from &template…"));
    m_actions->bilingual->setText(tr("&Bilingual table"));
    m_actions->bilingual->setToolTip(
        tr("Both languages side by side in the table of flows, where it has words"));
    m_actions->addPartners->setText(tr("Add &partners…"));
    m_actions->addPartners->setToolTip(tr("Add many partners at once, from a list"));
}

// It bears numbers from the beginning, so that closing it asks whether to save it.
void MainWindow::newFromTemplate(const QString &templateId)
{
    if (!mayDiscardChanges())
        return;
    TemplateAssistant assistant(m_document->catalog(), m_document->today(), m_languages.language(),
                                templateId, this);
    if (assistant.exec() != QDialog::Accepted)
        return;
    m_document->reset(assistant.topology());
    m_document->giveNumbers();
    m_filterBar->clear();
    showEditor();
    updateTitle();
}

// What was added is selected, so that it is seen at once.
void MainWindow::showAddPartners()
{
    const auto before = qsizetype(m_document->topology().nodes.size());
    PartnersDialog dialog(m_document, m_languages.language(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSet<NodeId> added;
    const std::vector<Node> &nodes = m_document->topology().nodes;
    for (auto i = size_t(before); i < nodes.size(); ++i)
        added.insert(nodes[i].id);
    m_selection->select(added, {});
    statusBar()->showMessage(tr("%Ln partner(s) added", nullptr, int(added.size())), 6000);
}

} // namespace portolan
