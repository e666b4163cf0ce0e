#pragma once

#include <QString>

/// The pages of the settings dialog.
namespace portolan {

class Catalog;
class SettingsPage;
class TableColumns;

SettingsPage *makeGeneralPage();
SettingsPage *makeCanvasPage();
/// CATALOG names the products; it must outlive the page.
SettingsPage *makeDefaultsPage(const Catalog &catalog);
SettingsPage *makeExportPage();
/// COLUMNS: of the flow table, which follows at once.
SettingsPage *makeTablePage(TableColumns *columns);
/// RECOVERY_FOLDER: where recovery copies lie.
SettingsPage *makeFilesPage(const QString &recoveryFolder);

} // namespace portolan
