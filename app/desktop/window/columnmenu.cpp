#include "desktop/window/columnmenu.h"

#include "desktop/window/columnnamedialog.h"
#include "desktop/window/columnquestions.h"
#include "desktop/window/columnstore.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/mnemonics.h"
#include "desktop/window/tablecolumns.h"
#include "exchange/flowcolumns.h"

namespace portolan {

namespace {

QString asItem(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

ColumnMenu::ColumnMenu(TableColumns *columns, QWidget *parent)
    : QMenu(parent), m_columns(columns), m_hide(addMenuAction(this, "columnHide")),
      m_rename(addMenuAction(this, "columnRename")), m_left(addMenuAction(this, "columnLeft")),
      m_right(addMenuAction(this, "columnRight")), m_fit(addMenuAction(this, "columnFit")),
      m_shown(addSubmenu(this, "columnShownMenu")), m_save(nullptr), m_choose(nullptr),
      m_delete(nullptr), m_standard(nullptr), m_editor(nullptr)
{
    addSeparator();
    m_save = addMenuAction(this, "columnSavePreset");
    m_choose = addSubmenu(this, "columnPresetsMenu");
    m_delete = addSubmenu(this, "columnDeleteMenu");
    addSeparator();
    m_standard = addMenuAction(this, "columnStandard");
    m_editor = addMenuAction(this, "columnEditor");
    connect(m_hide, &QAction::triggered, this, [this] { m_columns->setShown(column(), false); });
    connect(m_rename, &QAction::triggered, this, &ColumnMenu::rename);
    connect(m_left, &QAction::triggered, this, [this] { m_columns->move(column(), -1); });
    connect(m_right, &QAction::triggered, this, [this] { m_columns->move(column(), 1); });
    connect(m_fit, &QAction::triggered, this, [this] { m_columns->fitToContents(column()); });
    connect(m_save, &QAction::triggered, this,
            [this] { ColumnQuestions(parentWidget()).save(m_columns->preset()); });
    connect(m_standard, &QAction::triggered, this,
            [this] { m_columns->setPreset(standardColumns()); });
    connect(m_editor, &QAction::triggered, this, &ColumnMenu::editorRequested);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
    keepMnemonicsApart(this);
    retranslate();
}

void ColumnMenu::setColumn(const QString &key)
{
    m_column = key;
    fill();
}

QString ColumnMenu::column() const
{
    return m_column.isEmpty() ? m_columns->currentKey() : m_column;
}

void ColumnMenu::retranslate()
{
    setTitle(tr("Table co&lumns"));
    m_left->setText(tr("Move &left"));
    m_right->setText(tr("Move r&ight"));
    m_fit->setText(tr("&Width to contents"));
    m_shown->setTitle(tr("&Show"));
    m_save->setText(tr("Save as &preset…"));
    m_choose->setTitle(tr("&Choose preset"));
    m_delete->setTitle(tr("&Delete preset"));
    m_standard->setText(tr("&Back to the standard columns"));
    m_editor->setText(tr("C&olumns…"));
    fill();
}

// What it says depends on the column and on the presets of this moment.
void ColumnMenu::fill()
{
    const QString key = column();
    const QString heading = asItem(m_columns->heading(key));
    m_hide->setText(tr("&Hide “%1”").arg(heading));
    m_hide->setEnabled(m_columns->mayHide(key));
    m_rename->setText(tr("&Rename “%1”…").arg(heading));
    m_left->setEnabled(m_columns->canMove(key, -1));
    m_right->setEnabled(m_columns->canMove(key, 1));
    m_standard->setEnabled(!sameColumns(m_columns->preset(), standardColumns()));
    fillShown();
    fillPresets();
}

void ColumnMenu::fillShown()
{
    m_shown->clear();
    for (const ColumnChoice &choice : m_columns->preset().columns) {
        const QString key = choice.key;
        QAction *action = m_shown->addAction(asItem(m_columns->heading(key)));
        action->setObjectName(QStringLiteral("columnShown-") + key);
        action->setCheckable(true);
        action->setChecked(choice.shown);
        action->setEnabled(!choice.shown || m_columns->mayHide(key));
        connect(action, &QAction::toggled, this,
                [this, key](bool shown) { m_columns->setShown(key, shown); });
    }
}

void ColumnMenu::fillPresets()
{
    m_choose->clear();
    m_delete->clear();
    for (const ColumnPreset &preset : ColumnStore::presets()) {
        QAction *chosen = m_choose->addAction(asItem(preset.name));
        chosen->setCheckable(true);
        chosen->setChecked(sameColumns(preset, m_columns->preset()));
        connect(chosen, &QAction::triggered, this,
                [this, preset] { m_columns->setPreset(preset); });
        QAction *removed = m_delete->addAction(asItem(preset.name));
        connect(removed, &QAction::triggered, this,
                [this, name = preset.name] { ColumnQuestions(parentWidget()).remove(name); });
    }
    m_choose->setEnabled(!m_choose->isEmpty());
    m_delete->setEnabled(!m_delete->isEmpty());
}

void ColumnMenu::rename()
{
    const QString key = column();
    ColumnNameDialog dialog(flowColumn(key)->column.title, m_columns->nameOf(key), parentWidget());
    if (dialog.exec() == QDialog::Accepted)
        m_columns->rename(key, dialog.name());
}

} // namespace portolan
