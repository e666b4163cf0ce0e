#include "desktop/window/columnquestions.h"

#include "desktop/window/columnstore.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace portolan {

QString ColumnQuestions::askForName(const QString &title, const QString &label,
                                    const QString &before) const
{
    QInputDialog dialog(m_parent);
    dialog.setObjectName(QStringLiteral("columnPresetNameDialog"));
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(before);
    return dialog.exec() == QDialog::Accepted ? columnNameFrom(dialog.textValue()) : QString();
}

bool ColumnQuestions::isConfirmed(const char *name, const QString &question,
                                  const QString &yes) const
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Portolan"), question,
                    QMessageBox::Cancel, m_parent);
    box.setObjectName(QLatin1String(name));
    QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(QLatin1String(name) + QLatin1String("Accept"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

bool ColumnQuestions::mayReplace(const QString &name) const
{
    return !ColumnStore::preset(name) ||
           isConfirmed("columnPresetReplace",
                       tr("There is a preset “%1” already. Replace it?").arg(name), tr("&Replace"));
}

QString ColumnQuestions::save(const ColumnPreset &preset) const
{
    ColumnPreset named = preset;
    named.name =
        askForName(tr("Save as preset"), tr("Name for the order, widths and names of the columns:"),
                   preset.name);
    if (named.name.isEmpty() || !mayReplace(named.name))
        return {};
    if (ColumnStore::save(named))
        return named.name;
    QMessageBox box(
        QMessageBox::Information, QStringLiteral("Portolan"),
        tr("There are %1 presets already; delete one first.").arg(ColumnStore::mostPresets),
        QMessageBox::Ok, m_parent);
    box.setObjectName(QStringLiteral("columnPresetsFull"));
    box.exec();
    return {};
}

QString ColumnQuestions::rename(const QString &name) const
{
    const QString next = askForName(tr("Rename the preset"), tr("New name of the preset:"), name);
    if (next.isEmpty() || next == name)
        return {};
    if (next.compare(name, Qt::CaseInsensitive) != 0) {
        if (!mayReplace(next))
            return {};
        ColumnStore::remove(next);
    }
    return ColumnStore::rename(name, next) ? next : QString();
}

bool ColumnQuestions::remove(const QString &name) const
{
    if (!isConfirmed(
            "columnPresetDelete",
            tr("Delete the preset “%1”? The columns of the table stay as they are.").arg(name),
            tr("&Delete")))
        return false;
    ColumnStore::remove(name);
    return true;
}

} // namespace portolan
