#pragma once

#include "desktop/modals.h"

#include "desktop/window/preferences.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

/// A window with one file open, and hands in its settings dialog.
namespace portolan {

inline Preferences now()
{
    return PreferenceStore::values();
}

template<class T> T *part(const QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

inline void choose(const QWidget &dialog, const char *name, const QVariant &value)
{
    auto *box = part<QComboBox>(dialog, name);
    const int at = box->findData(value);
    if (at < 0)
        qFatal("%s has no such choice", name);
    box->setCurrentIndex(at);
}

inline void press(const QWidget &dialog, const char *name)
{
    part<QAbstractButton>(dialog, name)->click();
}

/// Every control of every page is changed from its default.
inline void changeAll(const QWidget &dialog)
{
    choose(dialog, "settingsLanguage", int(Language::Russian));
    choose(dialog, "settingsDrawingLanguage", int(Language::English));
    choose(dialog, "settingsTheme", int(Appearance::Dark));
    choose(dialog, "settingsMotion", int(Motion::Reduced));
    press(dialog, "settingsSingleInstance");
    press(dialog, "settingsBackup");
    part<QSpinBox>(dialog, "settingsGrid")->setValue(48);
    press(dialog, "settingsSnapToGrid");
    press(dialog, "settingsMinimap");
    part<QSpinBox>(dialog, "settingsFoldFrom")->setValue(7);
    choose(dialog, "settingsProduct", QStringLiteral("sfb-2019"));
    choose(dialog, "settingsReading", int(Reading::Documented));
    part<QLineEdit>(dialog, "settingsOrganization")->setText(QStringLiteral(" Contoso  Ltd "));
    choose(dialog, "settingsExportFormat", QStringLiteral("csv"));
    choose(dialog, "settingsExportLanguage", int(ExportLanguage::Both));
    choose(dialog, "settingsExportPage", int(PageSize::A1));
    choose(dialog, "settingsExportGroups", int(FoldMode::All));
    choose(dialog, "settingsExportCsv", int(CsvDialect::Rfc4180));
    press(dialog, "settingsExportJoined");
    press(dialog, "settingsBilingualTable");
    press(dialog, "settingsReopenLastFiles");
    part<QSpinBox>(dialog, "settingsRecentFilesKept")->setValue(4);
    press(dialog, "settingsClearRecent");
}

inline Preferences allChanged(Preferences p)
{
    p.language = Language::Russian;
    p.drawingLanguage = Language::English;
    p.theme = Appearance::Dark;
    p.motion = Motion::Reduced;
    p.singleInstance = true;
    p.backup = false;
    p.grid = 48;
    p.snapToGrid = true;
    p.minimap = false;
    p.bilingualTable = true;
    p.foldFrom = 7;
    p.product = QStringLiteral("sfb-2019");
    p.reading = Reading::Documented;
    p.organization = QStringLiteral("Contoso Ltd");
    p.exportFormat = QStringLiteral("csv");
    p.exportLanguage = ExportLanguage::Both;
    p.exportPage = PageSize::A1;
    p.exportFold = FoldMode::All;
    p.exportCsv = CsvDialect::Rfc4180;
    p.exportJoined = true;
    p.reopenLastFiles = true;
    p.recentFilesKept = 4;
    p.recentFiles.clear();
    return p;
}

struct SettingsFixture : WindowFixture
{
    QString path; ///< of the file that is open

    SettingsFixture() : path(file("edge.portolan"))
    {
        QFile::copy(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/single-nat.portolan"),
                    path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        if (!window->openFile(path))
            qFatal("the sample does not open");
    }

    /// How many files the menu of the recent ones lists; its last item is no file.
    int recentFiles() const
    {
        int files = 0;
        for (const QAction *each : child<QMenu>("recentMenu")->actions())
            files += !each->isSeparator() && each->objectName().isEmpty();
        return files;
    }

    /// Opens the dialog from the menu, lets ACT work in it and end it; the name of what was opened.
    QString inDialog(const std::function<void(QWidget &)> &act)
    {
        const WhenModal modal([&act](QWidget *dialog) {
            act(*dialog);
            dialog->close(); // also where a check has failed
        });
        action("actionSettings").trigger();
        return modal.seen();
    }
};

} // namespace portolan
