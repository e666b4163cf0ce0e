// What the user prefers, taken up by the window at once, and the dialog that asks for it.
#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/mainwindowsafety.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/preferences.h"
#include "desktop/window/recoverykeeper.h"
#include "desktop/window/systemscheme.h"
#include "edit/document.h"

namespace portolan {

void MainWindow::buildSettingsActions()
{
    Actions &a = *m_actions;
    a.edit->addSeparator();
    a.settings =
        addMenuAction(a.edit, "actionSettings", "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    a.settings->setMenuRole(QAction::PreferencesRole);
    connect(a.settings, &QAction::triggered, this, &MainWindow::showSettings);
    const auto keep = [this](QAction *action, bool Preferences::*preference) {
        connect(action, &QAction::toggled, this, [preference](bool on) {
            PreferenceStore::instance().change([&](Preferences &p) { p.*preference = on; });
        });
    };
    keep(a.minimap, &Preferences::minimap);
    keep(a.snapToGrid, &Preferences::snapToGrid);
    keep(a.bilingual, &Preferences::bilingualTable);
}

void MainWindow::retranslateSettingsActions()
{
    m_actions->settings->setText(tr("S&ettings…"));
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_document->catalog(), m_flowTable->columns(), m_safety->keeper->folder(),
                          this);
    dialog.exec();
}

void MainWindow::followPreferences()
{
    const Preferences now = PreferenceStore::values();
    m_documentLanguage = now.drawingLanguage;
    setInterfaceLanguage(now.language.value_or(LanguageSwitch::systemLanguage()));
    setAppearance(now.theme);
    showPreferences(now);
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this,
            &MainWindow::takePreferences);
    connect(&SystemScheme::instance(), &SystemScheme::changed, this, [this] {
        if (m_appearance == Appearance::System)
            setAppearance(m_appearance);
    });
}

void MainWindow::showPreferences(const Preferences &now)
{
    m_actions->minimap->setChecked(now.minimap);
    m_actions->snapToGrid->setChecked(now.snapToGrid);
    m_actions->bilingual->setChecked(now.bilingualTable);
    m_safety->keepBackup->setChecked(now.backup);
    m_actions->reopen->setChecked(now.reopenLastFiles);
}

void MainWindow::takePreferences(const Preferences &before, const Preferences &now)
{
    if (now.drawingLanguage != before.drawingLanguage)
        setDocumentLanguage(now.drawingLanguage);
    if (now.language != before.language)
        setInterfaceLanguage(now.language.value_or(LanguageSwitch::systemLanguage()));
    if (now.theme != before.theme)
        setAppearance(now.theme);
    showPreferences(now);
    if (now.grid != before.grid)
        applyGrid();
    if (now.recentFiles != before.recentFiles || now.recentFilesKept != before.recentFilesKept)
        updateRecentFiles();
}

// The preference may be what is chosen already, while the window is otherwise for this once.
void MainWindow::chooseLanguage(Language language)
{
    PreferenceStore::instance().change([=](Preferences &p) { p.language = language; });
    if (m_languages.language() != language)
        setInterfaceLanguage(language);
}

void MainWindow::chooseDocumentLanguage(std::optional<Language> language)
{
    PreferenceStore::instance().change([=](Preferences &p) { p.drawingLanguage = language; });
    if (m_documentLanguage != language)
        setDocumentLanguage(language);
}

void MainWindow::chooseAppearance(Appearance appearance)
{
    PreferenceStore::instance().change([=](Preferences &p) { p.theme = appearance; });
    if (m_appearance != appearance)
        setAppearance(appearance);
}

} // namespace portolan
