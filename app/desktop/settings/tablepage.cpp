#include "desktop/settings/settingspage.h"
#include "desktop/settings/settingspages.h"
#include "desktop/window/columnseditor.h"
#include "desktop/window/preferences.h"
#include "desktop/window/tablecolumns.h"

#include <QCheckBox>

namespace portolan {

/// The flow table. Its columns are the table's own, kept beside the preferences: the page changes
/// them there and gives them back itself.
class TablePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit TablePage(TableColumns *columns)
        : SettingsPage("settingsTable"), m_columns(columns), m_before(columns->preset()),
          m_bilingual(addCheck("settingsBilingualTable")), m_editor(new ColumnsEditor)
    {
        addWide(m_editor);
        m_editor->setPreset(m_before);
        connect(m_editor, &ColumnsEditor::changed, columns,
                [this] { m_columns->setPreset(m_editor->preset()); });
    }

    QString title() const override { return tr("Flow table"); }
    void load(const Preferences &p) override { m_bilingual->setChecked(p.bilingualTable); }
    void store(Preferences &p) const override { p.bilingualTable = m_bilingual->isChecked(); }
    void giveBack() override { m_columns->setPreset(m_before); }

    void resetToDefaults() override
    {
        m_editor->setToStandard();
        SettingsPage::resetToDefaults();
    }

    void retranslate() override
    {
        m_bilingual->setText(tr("Words in &both languages, in columns of their own"));
    }

private:
    TableColumns *m_columns;
    ColumnPreset m_before;
    QCheckBox *m_bilingual;
    ColumnsEditor *m_editor;
};

SettingsPage *makeTablePage(TableColumns *columns)
{
    return new TablePage(columns);
}

} // namespace portolan

#include "tablepage.moc"
