#pragma once

#include <QString>

/// The pages of the settings dialog.
namespace portolan {

class Catalog;
class SettingsPage;

SettingsPage *makeGeneralPage();
SettingsPage *makeCanvasPage();
/// CATALOG names the products; it must outlive the page.
SettingsPage *makeDefaultsPage(const Catalog &catalog);
SettingsPage *makeExportPage();
/// RECOVERY_FOLDER: where recovery copies lie.
SettingsPage *makeFilesPage(const QString &recoveryFolder);

} // namespace portolan
