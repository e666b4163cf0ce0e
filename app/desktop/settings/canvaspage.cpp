#include "desktop/settings/settingspage.h"
#include "desktop/settings/settingspages.h"
#include "desktop/window/preferences.h"
#include "topology/topology.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

namespace portolan {

class CanvasPage : public SettingsPage
{
    Q_OBJECT

public:
    CanvasPage()
        : SettingsPage("settingsCanvas"), m_grid(addNumber("settingsGrid", leastGrid, mostGrid)),
          m_gridHint(addHint()), m_snap(addCheck("settingsSnapToGrid")),
          m_minimap(addCheck("settingsMinimap")),
          m_fold(addNumber("settingsFoldFrom", 0, int(maxNodes))), m_foldHint(addHint())
    {
    }

    QString title() const override { return tr("Canvas"); }

    void load(const Preferences &p) override
    {
        m_grid->setValue(p.grid);
        m_snap->setChecked(p.snapToGrid);
        m_minimap->setChecked(p.minimap);
        m_fold->setValue(p.foldFrom);
    }

    void store(Preferences &p) const override
    {
        p.grid = m_grid->value();
        p.snapToGrid = m_snap->isChecked();
        p.minimap = m_minimap->isChecked();
        p.foldFrom = m_fold->value();
    }

    void retranslate() override
    {
        setCaption(m_grid, tr("Width of the grid"));
        m_gridHint->setText(tr("In units of the drawing: at 100 % a unit is a pixel."));
        m_snap->setText(tr("Snap cards to the grid"));
        m_minimap->setText(tr("Overview map where the drawing is larger than the window"));
        setCaption(m_fold, tr("Fold partners of one kind from"));
        m_fold->setSpecialValueText(tr("Never"));
        m_foldHint->setText(
            tr("Holds for topologies that you make from now on; each keeps a number "
               "of its own (View › Fold groups automatically from…)."));
    }

private:
    QSpinBox *m_grid;
    QLabel *m_gridHint;
    QCheckBox *m_snap;
    QCheckBox *m_minimap;
    QSpinBox *m_fold;
    QLabel *m_foldHint;
};

SettingsPage *makeCanvasPage()
{
    return new CanvasPage;
}

} // namespace portolan

#include "canvaspage.moc"
