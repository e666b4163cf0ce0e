#pragma once

#include "base/language.h"
#include "base/vocabulary.h"
#include "desktop/motion.h"
#include "desktop/window/appearance.h"
#include "exchange/exportformats.h"
#include "flows/foldkinds.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace portolan {

inline constexpr int leastGrid = 4; ///< units of the diagram
inline constexpr int mostGrid = 200;
inline constexpr int mostRecentFiles = 30;

/// What the user wants of the program, of all windows and topologies; what is said here is the
/// default. Where windows stand and how wide they are is kept by the windows themselves.
struct Preferences
{
    std::optional<Language> language;        ///< of the interface; nothing: that of the system
    std::optional<Language> drawingLanguage; ///< nothing: that of the interface
    Appearance theme = Appearance::System;
    Motion motion = Motion::System;
    bool singleInstance = false; ///< one window for all files
    bool backup = true;          ///< saving keeps the version before as NAME.bak

    int grid = 20; ///< units of the diagram
    bool snapToGrid = false;
    bool minimap = true;
    bool bilingualTable = false;

    // Of a topology that is made new; see applyTo().
    QString product; ///< empty: that of an empty topology, and of a template its own
    Reading reading = Reading::Recommended;
    QString organization;
    int foldFrom = defaultFoldFrom; ///< nodes of one kind that fold by themselves; 0: never

    // What the export dialog opens with.
    QString exportFormat;                         ///< an id; empty: the one used last
    std::optional<PageSize> exportPage;           ///< nothing: that of the page set-up
    std::optional<ExportLanguage> exportLanguage; ///< nothing: that of the drawing
    CsvDialect exportCsv = CsvDialect::Excel;
    FoldMode exportFold = FoldMode::AsViewed;
    bool exportJoined = false; ///< flows that differ only in the partner share a row

    bool reopenLastFiles = false; ///< at the start; see LastFiles
    int recentFilesKept = 10;     ///< at most mostRecentFiles
    QStringList recentFiles;      ///< absolute, the last one first
    QString organisationRules;    ///< the file; empty: none
    QString settingsPage;         ///< seen last, by its object name

    // What was chosen last, for the next time.
    PaperSetup paper;
    QString lastExportFormat = QStringLiteral("pdf");
    QString exportFolder; ///< empty: none yet

    /// Product, reading, organisation and folding of a topology that is made new.
    void applyTo(Topology &topology) const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Where the preferences are kept: QSettings, in the user's folder. Whatever stands there wrongly
/// (a word that is none, a number out of range) is read as its default and replaced when it is set.
class PreferenceStore : public QObject
{
    Q_OBJECT

public:
    /// The one of the program.
    static PreferenceStore &instance();

    /// As they are now; read anew each time, which takes about a tenth of a millisecond.
    static Preferences values();
    /// Writes what differs from now and tells everybody. A value that is the default is not kept.
    void set(const Preferences &wanted);
    /// CHANGE gets the preferences by reference.
    template<class Change> void change(const Change &change)
    {
        Preferences wanted = values();
        change(wanted);
        set(wanted);
    }

signals:
    /// Sent after the new values are kept, by set() alone.
    void changed(const portolan::Preferences &before, const portolan::Preferences &now);

private:
    PreferenceStore() = default;
};

} // namespace portolan
