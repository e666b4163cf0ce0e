#include "desktop/window/mainwindowactions.h"

#include "catalog/catalog.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/preferences.h"
#include "edit/document.h"

#include <QStackedWidget>

namespace portolan {

namespace {

// An entry of the menus "Align" and "Distribute", in their order.
struct AlignEntry
{
    const char *name;
    Alignment alignment;
    int keys;
};

constexpr int ctrlShift = int(Qt::CTRL) | int(Qt::SHIFT);
constexpr int ctrlAlt = int(Qt::CTRL) | int(Qt::ALT);

constexpr AlignEntry alignEntries[] = {
    {"actionAlignLeft", Alignment::Left, ctrlShift | Qt::Key_Left},
    {"actionAlignCentre", Alignment::Centre, ctrlShift | Qt::Key_H},
    {"actionAlignRight", Alignment::Right, ctrlShift | Qt::Key_Right},
    {"actionAlignTop", Alignment::Top, ctrlShift | Qt::Key_Up},
    {"actionAlignMiddle", Alignment::Middle, ctrlShift | Qt::Key_M},
    {"actionAlignBottom", Alignment::Bottom, ctrlShift | Qt::Key_Down},
};

} // namespace

void MainWindow::buildSelectActions()
{
    Actions &a = *m_actions;
    a.selectKind = addSubmenu(a.edit, "selectKindMenu");
    for (const NodeType type : valuesOf<NodeType>()) {
        const QByteArray name = "actionSelectKind-" + QByteArray(nameOf(type).latin1());
        QAction *action = addMenuAction(a.selectKind, name.constData());
        action->setData(int(type));
        connect(action, &QAction::triggered, m_canvas,
                [this, type] { m_canvas->selectType(type); });
    }
    a.invert = addMenuAction(a.edit, "actionInvertSelection", nullptr,
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(a.invert, &QAction::triggered, m_canvas, &CanvasView::invertSelection);
}

void MainWindow::buildArrangeActions()
{
    Actions &a = *m_actions;
    a.align = addSubmenu(a.edit, "alignMenu");
    for (const AlignEntry &entry : alignEntries) {
        QAction *action = addMenuAction(a.align, entry.name, nullptr, QKeySequence(entry.keys));
        const Alignment alignment = entry.alignment;
        connect(action, &QAction::triggered, m_canvas,
                [this, alignment] { m_canvas->align(alignment); });
    }
    a.distribute = addSubmenu(a.edit, "distributeMenu");
    const auto add = [this, &a](const char *name, Qt::Orientation direction, int keys) {
        QAction *action = addMenuAction(a.distribute, name, nullptr, QKeySequence(keys));
        connect(action, &QAction::triggered, m_canvas,
                [this, direction] { m_canvas->distribute(direction); });
    };
    add("actionDistributeHorizontally", Qt::Horizontal, ctrlAlt | Qt::Key_H);
    add("actionDistributeVertically", Qt::Vertical, ctrlAlt | Qt::Key_V);
    a.lock = addMenuAction(a.edit, "actionLock", "lock", QKeySequence(Qt::CTRL | Qt::Key_L));
    a.lock->setCheckable(true);
    connect(a.lock, &QAction::triggered, m_canvas, &CanvasView::setSelectionLocked);
    connect(m_document, &Document::changed, this,
            [this](const DocumentChange &) { updateArrangeActions(); });
}

void MainWindow::buildGridAction()
{
    Actions &a = *m_actions;
    a.snapToGrid = addMenuAction(a.view, "actionSnapToGrid", "snap",
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    a.snapToGrid->setCheckable(true);
    connect(a.snapToGrid, &QAction::toggled, this, &MainWindow::applyGrid);
}

// The size is read anew each time: it is a preference.
void MainWindow::applyGrid()
{
    m_canvas->setGrid(m_actions->snapToGrid->isChecked() ? PreferenceStore::values().grid : 0);
}

void MainWindow::updateArrangeActions()
{
    const Actions &a = *m_actions;
    const bool editing = m_pages->currentWidget() == m_editor;
    const int cards = editing ? m_canvas->selectedCards() : 0;
    const auto enable = [](QMenu *menu, bool enabled) {
        menu->setEnabled(enabled);
        for (QAction *action : menu->actions())
            action->setEnabled(enabled);
    };
    enable(a.align, cards >= 2);
    enable(a.distribute, cards >= 3);
    a.lock->setEnabled(cards > 0);
    a.lock->setChecked(cards > 0 && m_canvas->isSelectionLocked());
    QSet<NodeType> present;
    for (const Node &node : m_document->topology().nodes)
        present.insert(node.type());
    for (QAction *action : a.selectKind->actions())
        action->setEnabled(editing && present.contains(NodeType(action->data().toInt())));
    a.selectKind->setEnabled(editing && !present.isEmpty());
    a.invert->setEnabled(editing && !present.isEmpty());
    a.snapToGrid->setEnabled(editing);
}

void MainWindow::retranslateArrangeActions()
{
    Actions &a = *m_actions;
    const auto name = [this](const char *action, const QString &text) {
        findChild<QAction *>(QLatin1String(action))->setText(text);
    };
    a.selectKind->setTitle(tr("Select all of a &kind"));
    for (QAction *action : a.selectKind->actions()) {
        action->setText(m_document->catalog()
                            .terms.nodeTypes.value(NodeType(action->data().toInt()))
                            .in(m_languages.language()));
    }
    a.invert->setText(tr("&Invert selection"));
    a.align->setTitle(tr("Ali&gn"));
    name("actionAlignLeft", tr("&Left"));
    name("actionAlignCentre", tr("&Centre"));
    name("actionAlignRight", tr("&Right"));
    name("actionAlignTop", tr("&Top"));
    name("actionAlignMiddle", tr("&Middle"));
    name("actionAlignBottom", tr("&Bottom"));
    a.distribute->setTitle(tr("Distribut&e"));
    name("actionDistributeHorizontally", tr("&Horizontally"));
    name("actionDistributeVertically", tr("&Vertically"));
    a.lock->setText(tr("&Lock in place"));
    a.lock->setToolTip(tr("Nothing moves the selected cards: no drag, no key, no arranging"));
    a.snapToGrid->setText(tr("Snap to g&rid"));
}

} // namespace portolan
