#pragma once

#include "base/error.h"
#include "desktop/window/appearance.h"
#include "desktop/window/languageswitch.h"

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
class FilterBar;
class FindingsPanel;
class FlowTable;
class FlowsAsText;
class InspectorPanel;
class OrganisationRules;
class NoticeBar;
class PalettePanel;
class PrintJob;
class ReferenceWindow;
class Selection;
class SetupPanel;
class StartPage;

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
    /// about unsaved changes.
    bool openFile(const QString &path);
    bool openSample(const QString &name);
    void newTopology();
    void setInterfaceLanguage(Language language);
    /// The language of the drawing and of the tables; nothing follows the interface.
    void setDocumentLanguage(std::optional<Language> language);
    Language documentLanguage() const;
    void setAppearance(Appearance appearance);
    /// The picture as it is seen, on the paper that was set up last.
    PrintJob printJob();

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

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions;

    // mainwindow.cpp
    void buildPanels();
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
    void connectHistory();
    void nameSteps();
    void retranslateEditMenu();
    void buildViewMenu();
    void askFoldFrom();
    void retranslateViewMenu();
    void buildHelpMenu();
    void retranslateHelpMenu();
    // mainwindowaccess.cpp
    void buildAccessActions();
    void retranslateAccessActions();
    QList<QWidget *> panes() const;
    void showFlowsAsText();
    // mainwindowexport.cpp
    void buildExports();
    bool mayEndExports();
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

    Document *m_document;
    Selection *m_selection;
    std::unique_ptr<OrganisationRules> m_organisation;
    LanguageSwitch m_languages;
    std::optional<Language> m_documentLanguage;
    Language m_languageOfSteps = Language::English;
    int m_firstNamedStep = 0; ///< the steps before it have names in another language
    Appearance m_appearance = Appearance::System;
    std::unique_ptr<Actions> m_actions;
    QStackedWidget *m_pages;
    QWidget *m_editor;
    StartPage *m_start;
    CanvasView *m_canvas;
    FilterBar *m_filterBar;
    PalettePanel *m_palette;
    InspectorPanel *m_inspector;
    FlowTable *m_flowTable;
    FindingsPanel *m_findings;
    SetupPanel *m_setup;
    DisagreementsPanel *m_disagreements;
    NoticeBar *m_notice;
    std::unique_ptr<ReferenceWindow> m_reference; ///< made when it is first asked for
    ExportJobs *m_exports = nullptr;
    FlowsAsText *m_flowsAsText = nullptr; ///< made when it is first asked for
    QDockWidget *m_paletteDock;
    QDockWidget *m_inspectorDock;
    QDockWidget *m_flowDock;
    QDockWidget *m_findingsDock;
    QDockWidget *m_setupDock;
    QDockWidget *m_disagreementsDock;
    QStringList m_panels; ///< names of the docks to show beside the editor
    QLabel *m_hint;
    FaultsButton *m_faults;
    QLabel *m_counts;
    QToolButton *m_zoom;
};

} // namespace portolan
