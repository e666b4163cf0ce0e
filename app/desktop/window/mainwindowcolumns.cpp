// The columns of the flow table in the menus and in a window of their own.
#include "desktop/window/mainwindowactions.h"

#include "desktop/window/columnmenu.h"
#include "desktop/window/columnsdialog.h"
#include "desktop/window/columnstore.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/tablecolumns.h"

namespace portolan {

void MainWindow::buildColumnActions()
{
    Actions &a = *m_actions;
    a.columns = new ColumnMenu(m_flowTable->columns(), this);
    a.columns->setObjectName(QStringLiteral("tableColumnsMenu"));
    a.view->insertMenu(a.minimap, a.columns);
    connect(a.columns, &ColumnMenu::editorRequested, this, &MainWindow::showColumns);
    connect(m_flowTable, &FlowTable::columnEditorRequested, this, &MainWindow::showColumns);
}

void MainWindow::showColumns()
{
    ColumnsDialog(m_flowTable->columns(), this).exec();
}

void MainWindow::restoreColumns()
{
    m_flowTable->columns()->setPreset(ColumnStore::current());
}

void MainWindow::storeColumns()
{
    ColumnStore::setCurrent(m_flowTable->columns()->preset());
}

} // namespace portolan
