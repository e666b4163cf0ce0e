#pragma once

#include "base/error.h"
#include "desktop/window/appearance.h"
#include "desktop/window/languageswitch.h"
#include "edit/fileclaim.h"
#include "edit/recoverystore.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QActionGroup;
class QLabel;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace portolan {

class CanvasView;
class Catalog;
class DisagreementsPanel;
class Document;
class ExportJobs;
class FaultsButton;
class FileOpening;
class FilterBar;
class FindBar;
class FindingsPanel;
class FlowTable;
class HelpWindow;
class HistoryPanel;
class FlowsAsText;
class InspectorPanel;
class OrganisationRules;
class NoticeBar;
class PalettePanel;
class PanelMenu;
class PrintJob;
class ReferenceWindow;
class Selection;
struct Preferences;
class SetupPanel;
class StartPage;
class Tour;
class UsagesPanel;
struct OpenedFile;

/// The editor: canvas in the middle, palette on the left, inspector on the right, flows and
/// findings below, all linked through one Document and one Selection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Catalog &catalog, QWidget *parent = nullptr);
    ~MainWindow() override;

    Document *document() const { return m_document; }
    Selection *selection() const { return m_selection; }
    CanvasView *canvas() const { return m_canvas; }
    FlowTable *flowTable() const { return m_flowTable; }

    /// Opens a file; where it cannot be read a message says why and nothing changes. Asks first
    /// about unsaved changes. A large file is read in the background: true where that has begun.
    bool openFile(const QString &path);
    bool openSample(const QString &name);
    /// Opens the files of the windows that were closed last, where the user wants that: the first
    /// here. The others, which need windows of their own.
    QStringList reopenLastFiles();
    void newTopology();
    // Languages and appearance of this window only; the preferences stay as they are.
    void setInterfaceLanguage(Language language);
    /// The language of the drawing and of the tables; nothing follows the interface.
    void setDocumentLanguage(std::optional<Language> language);
    Language documentLanguage() const;
    void setAppearance(Appearance appearance);
    /// The picture as it is seen, on the paper that was set up last.
    PrintJob printJob();
    /// Whether saving keeps the version before as NAME.bak: a preference.
    bool keepsBackup() const;
    /// Another window has the file: saving asks for another name.
    bool isReadOnly() const;

public slots:
    bool save();
    bool saveAs();
    void open();
    void showExportDialog();
    void showPageSetup();
    void showPrintPreview();
    void printDiagram();
    void showStartPage();
    void showOrganisationRules();
    void showReference();
    void showSettings();
    /// The manual at "page" or "page#anchor"; DIALOG: the modal window over which it is to stand.
    void showManual(const QString &place, QWidget *dialog = nullptr);
    /// The tour of the window; on the start page it opens a sample for it.
    void startTour();
    void setKeepsBackup(bool keeps);
    /// Offers the unsaved work that a crash left behind; silent where there is none.
    void offerRecovery();
    void showAddPartners();
    /// Asks for names, addresses and servers; TEMPLATE_ID is chosen at first.
    void newFromTemplate(const QString &templateId = {});

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions;
    struct Safety;

    // mainwindow.cpp
    void buildPanels();
    QDockWidget *makeDock(const char *name, QWidget *content, Qt::DockWidgetArea area);
    void connectPanels();
    void showEditor();
    QList<QDockWidget *> docks() const;
    QStringList shownPanels() const;
    void applyLanguages();
    void updateTitle();
    void updateStatus();
    void updateActions();
    // mainwindowactions.cpp
    void buildActions();
    void buildToolBar();
    void retranslateActions();
    // mainwindowfilemenu.cpp, and so on
    void buildFileMenu();
    void retranslateFileMenu();
    void buildEditMenu();
    // mainwindowclipboard.cpp
    void buildClipboardActions();
    void copyWhereTheFocusIs();
    bool forwardToText(QAction *action);
    void updateClipboardActions();
    void retranslateClipboardActions();
    // mainwindowarrangemenu.cpp
    void buildSelectActions();
    void buildArrangeActions();
    void buildGridAction();
    void applyGrid();
    void updateArrangeActions();
    void retranslateArrangeActions();
    // mainwindoweditmenu.cpp
    void connectHistory();
    void nameSteps();
    void retranslateEditMenu();
    void buildViewMenu();
    void askFoldFrom();
    void retranslateViewMenu();
    void buildHelpMenu();
    void retranslateHelpMenu();
    // mainwindowmanual.cpp
    void buildManualActions();
    void retranslateManualActions();
    void buildTour();
    // mainwindowquick.cpp
    void buildQuickActions();
    void retranslateQuickActions();
    // mainwindowsettings.cpp
    void buildSettingsActions();
    void retranslateSettingsActions();
    void followPreferences();
    void showPreferences(const Preferences &now);
    void takePreferences(const Preferences &before, const Preferences &now);
    void chooseLanguage(Language language);
    void chooseDocumentLanguage(std::optional<Language> language);
    void chooseAppearance(Appearance appearance);
    // mainwindowownflows.cpp
    void buildOwnFlowActions();
    void updateOwnFlowActions(bool editing);
    void retranslateOwnFlowActions();
    // mainwindowfind.cpp
    void buildFindPanels();
    void buildFindActions();
    void updateFindActions(bool editing);
    void retranslateFindActions();
    void findUsages();
    void showUsagesOf(const QString &text);
    void showHistory();
    // mainwindowaccess.cpp
    void buildAccessActions();
    void retranslateAccessActions();
    QList<QWidget *> panes() const;
    void showFlowsAsText();
    // mainwindowcolumns.cpp
    void buildColumnActions();
    void showColumns();
    void restoreColumns();
    void storeColumns();
    // mainwindowsession.cpp
    void buildSessionActions();
    void addReopenChoice();
    void rememberView();
    void recallView();
    void noteSession() const;
    // mainwindowexport.cpp
    void buildExports();
    bool mayEndExports();
    void connectPrinting();
    // mainwindowprint.cpp
    void buildPrintActions();
    // mainwindowfiles.cpp
    bool mayDiscardChanges();
    bool saveTo(const QString &path);
    void noteRecentFile(const QString &path);
    void updateRecentFiles();
    void restoreSettings();
    void storeSettings();
    void readOrganisationRules();
    // mainwindowopening.cpp
    void buildOpening();
    bool readInto(const QString &path, const FileClaim &claim, bool isAnother);
    bool takeFile(const QString &path, const FileClaim &claim, bool isAnother, OpenedFile file);
    // mainwindowsafety.cpp
    FileClaim claimOn(const QString &path) const;
    QString holderText(const FileHolder &holder) const;
    std::optional<FileClaim> claimToOpen(const QString &path);
    std::optional<FileClaim> claimToSave(const QString &path);
    bool mayWriteOverChanges(const QString &path);
    bool keepBefore(const QString &path);
    void followFile(const QString &path, const FileClaim &claim, const FileState &known);
    void leaveFile();
    void noteFileState();
    void keepMine();
    void reloadFromDisk();
    void compareWithDisk();
    // mainwindowrecovery.cpp
    void buildSafety();
    void buildSafetyActions();
    void updateSafetyActions();
    void retranslateSafety();
    void recoverWork();
    void showFound(FoundCopies found);
    void restoreCopy(FoundCopies::Copy found);
    void discardRecoveryCopy();

    Document *m_document;
    Selection *m_selection;
    std::unique_ptr<OrganisationRules> m_organisation;
    LanguageSwitch m_languages;
    std::optional<Language> m_documentLanguage;
    Appearance m_appearance = Appearance::System;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Safety> m_safety;
    QStackedWidget *m_pages;
    QWidget *m_editor;
    StartPage *m_start;
    CanvasView *m_canvas;
    FilterBar *m_filterBar;
    FindBar *m_findBar;
    PalettePanel *m_palette;
    InspectorPanel *m_inspector;
    FlowTable *m_flowTable;
    FindingsPanel *m_findings;
    SetupPanel *m_setup;
    DisagreementsPanel *m_disagreements;
    UsagesPanel *m_usages;
    HistoryPanel *m_history;
    NoticeBar *m_notice;
    std::unique_ptr<ReferenceWindow> m_reference; ///< made when it is first asked for
    std::unique_ptr<HelpWindow> m_help;           ///< likewise
    Tour *m_tour = nullptr;                       ///< likewise
    ExportJobs *m_exports = nullptr;
    PanelMenu *m_panelMenu = nullptr;
    FlowsAsText *m_flowsAsText = nullptr; ///< made when it is first asked for
    QDockWidget *m_paletteDock;
    QDockWidget *m_inspectorDock;
    QDockWidget *m_flowDock;
    QDockWidget *m_findingsDock;
    QDockWidget *m_setupDock;
    QDockWidget *m_disagreementsDock;
    QDockWidget *m_usagesDock;
    QDockWidget *m_historyDock;
    QStringList m_panels; ///< names of the docks to show beside the editor
    QLabel *m_hint;
    FaultsButton *m_faults;
    QLabel *m_counts;
    QToolButton *m_zoom;
};

} // namespace portolan
