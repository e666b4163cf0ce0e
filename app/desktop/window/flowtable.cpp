#include "desktop/window/flowtable.h"

#include "desktop/canvas/filternotice.h"
#include "desktop/flowmenu.h"
#include "desktop/selection.h"
#include "desktop/turns.h"
#include "desktop/usagesmenu.h"
#include "desktop/window/collatedsort.h"
#include "desktop/window/columnmenu.h"
#include "desktop/window/flowmodel.h"
#include "desktop/window/panelparts.h"
#include "desktop/window/tablecolumns.h"
#include "desktop/window/tablecopy.h"
#include "desktop/window/tablekeys.h"
#include "edit/document.h"
#include "flows/usages.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>

namespace portolan {

FlowTable::FlowTable(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_model(new FlowModel(document, this)), m_sorted(new CollatedSort(this)),
      m_view(new QTableView), m_columns(nullptr), m_empty(new QLabel), m_notice(new FilterNotice),
      m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("flowTablePanel"));
    m_view->setObjectName(QStringLiteral("flowTable"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FlowModel::sortRole);
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder); // by number
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &FlowTable::columnMenu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FlowTable::rowMenu);
    m_columns = new TableColumns(m_view, m_model, this);
    setUpEmptyNotice(m_empty, "flowTableEmpty");
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_notice->setObjectName(QStringLiteral("flowTableFilterNotice"));
    m_stack->addWidget(m_notice);
    connect(m_notice, &FilterNotice::clearRequested, this, &FlowTable::clearFilterRequested);
    connect(document, &Document::flowsChanged, this, [this](const DocumentChange &change) {
        if (change.affectsFlows())
            inItsTurn(this, m_document->isLarge(), [this] { refresh(); });
    });
    connect(selection, &Selection::changed, this, &FlowTable::showSelection);
    connect(selection, &Selection::hoverChanged, m_model,
            [this] { m_model->setHovered(m_selection->hoveredFlow()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FlowTable::takeSelection);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Flow &flow = m_model->flowAt(m_sorted->mapToSource(index).row());
        emit m_selection->revealRequested(NodeId(), flow.id);
    });
    new TableKeys(m_view);
    retranslate();
    refresh();
}

void FlowTable::setLanguage(Language language)
{
    m_model->setLanguage(language);
    m_sorted->setLanguage(language);
    retranslate();
}

bool FlowTable::isBilingual() const
{
    return m_model->isBilingual();
}

void FlowTable::setBilingual(bool bilingual)
{
    if (bilingual != isBilingual())
        m_columns->setBilingual(bilingual);
}

void FlowTable::setFilter(const FlowFilter &filter)
{
    const QScopedValueRollback<bool> updating(m_updating, true);
    m_model->setFilter(filter);
    showPage();
    showSelection();
}

void FlowTable::setFound(const QSet<FlowId> &flows)
{
    m_model->setFound(flows);
}

void FlowTable::refresh()
{
    {
        const QScopedValueRollback<bool> updating(m_updating, true);
        m_model->refresh();
    }
    showPage();
    showSelection();
}

void FlowTable::retranslate()
{
    m_view->setAccessibleName(tr("Flow table"));
    m_view->setAccessibleDescription(
        tr("Enter shows the flow on the drawing; the menu key offers more"));
    m_empty->setText(tr("No flows yet. They follow from what stands on the canvas: add an "
                        "Edge pool and switch its services on."));
}

void FlowTable::showPage()
{
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view)
                              : m_document->latestFlows()->flows.empty()
                                  ? m_empty
                                  : static_cast<QWidget *>(m_notice));
}

void FlowTable::showSelection()
{
    if (m_updating)
        return;
    const QScopedValueRollback<bool> updating(m_updating, true);
    QItemSelection rows;
    QModelIndex first;
    for (const FlowId &flow : m_selection->flows()) {
        const int row = m_model->rowOf(flow);
        if (row < 0)
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        rows.select(index, index);
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect |
                                               QItemSelectionModel::Rows);
    if (first.isValid()) {
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
}

void FlowTable::takeSelection()
{
    if (m_updating)
        return;
    const QScopedValueRollback<bool> updating(m_updating, true);
    QSet<FlowId> flows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        flows.insert(m_model->flowAt(m_sorted->mapToSource(index).row()).id);
    m_selection->select({}, flows);
}

void FlowTable::copy()
{
    copyTable(*m_view);
}

void FlowTable::columnMenu(const QPoint &position)
{
    ColumnMenu menu(m_columns, this);
    menu.setObjectName(QStringLiteral("columnMenu"));
    menu.setColumn(m_columns->keyOf(m_view->horizontalHeader()->logicalIndexAt(position)));
    connect(&menu, &ColumnMenu::editorRequested, this, &FlowTable::columnEditorRequested);
    menu.exec(m_view->horizontalHeader()->mapToGlobal(position));
}

void FlowTable::rowMenu(const QPoint &position)
{
    // The menu key means the current row, wherever the pointer is.
    QModelIndex row = m_view->indexAt(position);
    if (!row.isValid())
        row = m_view->currentIndex();
    if (!row.isValid())
        return;
    const Flow &flow = m_model->flowAt(m_sorted->mapToSource(row).row());
    // The keyboard's way to what a heading's menu has.
    ColumnMenu columns(m_columns, this);
    columns.setObjectName(QStringLiteral("rowColumnMenu"));
    connect(&columns, &ColumnMenu::editorRequested, this, &FlowTable::columnEditorRequested);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("flowRowMenu"));
    QAction *show = menu.addAction(tr("Show in the drawing"));
    show->setObjectName(QStringLiteral("showInDrawing"));
    connect(show, &QAction::triggered, this,
            [this, id = flow.id] { emit m_selection->revealRequested(NodeId(), id); });
    menu.setDefaultAction(show);
    addUsages(menu, usableTextsOf(flow), m_selection);
    menu.addSeparator();
    addFlowEditing(menu, m_document, flow.id, true, window());
    menu.addSeparator();
    QAction *copied = menu.addAction(tr("Copy"));
    copied->setObjectName(QStringLiteral("copyRows"));
    copied->setShortcut(QKeySequence::Copy);
    connect(copied, &QAction::triggered, this, &FlowTable::copy);
    menu.addMenu(&columns);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

bool FlowTable::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && claimsCopyKey(event)) {
        if (event->type() == QEvent::KeyPress)
            copy();
        return true;
    }
    if (object == m_view->viewport()) {
        if (event->type() == QEvent::MouseMove) {
            const QModelIndex index =
                m_view->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
            m_selection->setHoveredFlow(index.isValid()
                                            ? m_model->flowAt(m_sorted->mapToSource(index).row()).id
                                            : FlowId());
        } else if (event->type() == QEvent::Leave) {
            m_selection->setHoveredFlow(FlowId());
        }
    }
    return QWidget::eventFilter(object, event);
}

void FlowTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Headings are as wide as their words.
    if (m_columns &&
        (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange))
        m_columns->apply();
    QWidget::changeEvent(event);
}

} // namespace portolan
