#include "desktop/window/columnsdialog.h"

#include "desktop/window/columnseditor.h"
#include "desktop/window/tablecolumns.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

ColumnsDialog::ColumnsDialog(TableColumns *columns, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns of the flow table"));
    auto *editor = new ColumnsEditor;
    editor->setPreset(columns->preset());
    connect(editor, &ColumnsEditor::changed, columns,
            [editor, columns] { columns->setPreset(editor->preset()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *standard =
        buttons->addButton(tr("Sta&ndard columns"), QDialogButtonBox::ResetRole);
    standard->setObjectName(QStringLiteral("columnsStandard"));
    standard->setAutoDefault(false);
    connect(standard, &QPushButton::clicked, editor, &ColumnsEditor::setToStandard);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, columns,
            [columns, before = columns->preset()] { columns->setPreset(before); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(editor, 1);
    column->addWidget(buttons);
    editor->setFocus();
    resize(sizeHint().expandedTo(QSize(680, 500)));
}

} // namespace portolan
