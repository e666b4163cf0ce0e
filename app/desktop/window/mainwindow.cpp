#include "desktop/window/mainwindow.h"

#include "catalog/catalog.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/help/helpwindow.h"
#include "desktop/inspector/inspectorpanel.h"
#include "desktop/reference/referencewindow.h"
#include "desktop/selection.h"
#include "desktop/window/disagreementspanel.h"
#include "desktop/window/elidedlabel.h"
#include "desktop/window/faultsbutton.h"
#include "desktop/window/filewatch.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/findbar.h"
#include "desktop/window/findingspanel.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/historypanel.h"
#include "desktop/window/mainwindowactions.h"
#include "desktop/window/mainwindowsafety.h"
#include "desktop/window/noticebar.h"
#include "desktop/window/organisationrules.h"
#include "desktop/window/palettepanel.h"
#include "desktop/window/panelmenu.h"
#include "desktop/window/setuppanel.h"
#include "desktop/window/startpage.h"
#include "desktop/window/usagespanel.h"
#include "desktop/window/windowplace.h"
#include "edit/document.h"

#include <QDockWidget>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

MainWindow::MainWindow(const Catalog &catalog, QWidget *parent)
    : QMainWindow(parent), m_document(new Document(catalog, this)),
      m_selection(new Selection(this)),
      m_organisation(std::make_unique<OrganisationRules>(catalog, m_document)),
      m_actions(std::make_unique<Actions>()), m_safety(std::make_unique<Safety>()),
      m_pages(new QStackedWidget), m_editor(new QWidget), m_start(new StartPage),
      m_canvas(new CanvasView(m_document, m_selection)), m_filterBar(new FilterBar(m_document)),
      m_findBar(new FindBar(m_document, m_selection, m_canvas)),
      m_palette(new PalettePanel(catalog)),
      m_inspector(new InspectorPanel(m_document, m_selection)),
      m_flowTable(new FlowTable(m_document, m_selection)),
      m_findings(new FindingsPanel(m_document, m_selection)),
      m_setup(new SetupPanel(m_document, m_selection)),
      m_disagreements(new DisagreementsPanel(m_document, m_selection)),
      m_usages(new UsagesPanel(m_document, m_selection)), m_history(new HistoryPanel(m_document)),
      m_notice(new NoticeBar(m_document, m_selection)), m_hint(new ElidedLabel),
      m_faults(new FaultsButton(m_canvas)), m_counts(new QLabel), m_zoom(new QToolButton)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(themedIcon(QStringLiteral("portolan")));
    setAcceptDrops(true);
    placeFirst(this, QSize(1440, 900));
    followScreens(this);
    buildPanels();
    buildSafety();
    buildActions();
    connectPanels();
    followPreferences();
    restoreSettings();
    readOrganisationRules();
    showStartPage();
}

MainWindow::~MainWindow()
{
    delete m_panelMenu; // it must not hear of panels that are half gone
}

QDockWidget *MainWindow::makeDock(const char *name, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                      QDockWidget::DockWidgetFloatable);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildPanels()
{
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_findBar);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_notice);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    m_inspector->setObjectName(QStringLiteral("inspector"));
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_editor);
    setCentralWidget(m_pages);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_paletteDock = makeDock("paletteDock", m_palette, Qt::LeftDockWidgetArea);
    m_inspectorDock = makeDock("inspectorDock", m_inspector, Qt::RightDockWidgetArea);
    m_flowDock = makeDock("flowDock", m_flowTable, Qt::BottomDockWidgetArea);
    m_findingsDock = makeDock("findingsDock", m_findings, Qt::BottomDockWidgetArea);
    m_setupDock = makeDock("setupDock", m_setup, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_flowDock, m_setupDock);
    m_flowDock->raise();
    m_disagreementsDock = makeDock("disagreementsDock", m_disagreements, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_findingsDock, m_disagreementsDock);
    buildFindPanels();
    const int letter = fontMetrics().averageCharWidth(); // large letters need more room
    resizeDocks({m_paletteDock, m_inspectorDock},
                {std::max(250, letter * 30), std::max(320, letter * 36)}, Qt::Horizontal);
    resizeDocks({m_flowDock, m_findingsDock}, {210, 210}, Qt::Vertical);
    resizeDocks({m_flowDock, m_findingsDock}, {620, 420}, Qt::Horizontal);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAutoRaise(true);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    statusBar()->addWidget(m_hint, 1);
    buildExports();
    buildOpening();
    statusBar()->addPermanentWidget(m_faults);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->addPermanentWidget(m_zoom);
}

void MainWindow::connectPanels()
{
    connect(m_filterBar, &FilterBar::flowsCounted, this, &MainWindow::updateStatus);
    connect(m_document, &Document::findingsChanged, this, &MainWindow::updateStatus);
    connect(m_document, &Document::filePathChanged, this, &MainWindow::updateTitle);
    connect(m_document, &Document::modifiedChanged, this, &MainWindow::updateTitle);
    connect(m_document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.settings) // the title of a topology without a file
            updateTitle();
    });
    connect(m_selection, &Selection::changed, this, &MainWindow::updateActions);
    connect(m_selection, &Selection::propertyRequested, this,
            [this](const NodeId &node, const QString &pointer) {
                // Without a node it is a property of the topology itself.
                node.isEmpty() ? m_selection->clear() : m_selection->selectNode(node);
                m_inspectorDock->show();
                m_inspectorDock->raise(); // another panel may share its place
                m_inspector->focusProperty(pointer);
            });
    connect(m_selection, &Selection::revealRequested, this,
            [this](const NodeId &, const FlowId &flow) {
                if (!flow.isEmpty())
                    m_selection->selectFlow(flow);
            });
    connect(m_disagreementsDock, &QDockWidget::visibilityChanged, m_disagreements,
            &DisagreementsPanel::setSeen);
    connect(m_palette, &PalettePanel::addRequested, this, [this](NodeType type) {
        showEditor();
        m_canvas->addNodeAtView(type);
    });
    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const FlowFilter &filter) {
        m_canvas->setFilter(filter);
        m_flowTable->setFilter(filter);
        m_findBar->setFilter(filter);
        updateStatus();
    });
    connect(m_canvas, &CanvasView::clearFilterRequested, m_filterBar, &FilterBar::clear);
    connect(m_flowTable, &FlowTable::clearFilterRequested, m_filterBar, &FilterBar::clear);
    connect(m_canvas, &CanvasView::hint, m_hint, &QLabel::setText);
    connect(m_faults, &FaultsButton::hint, m_hint, &QLabel::setText);
    connect(m_faults, &FaultsButton::counted, this, &MainWindow::updateActions);
    connect(m_canvas, &CanvasView::zoomChanged, this, &MainWindow::updateStatus);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newTopology);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::open);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::tourRequested, this, &MainWindow::startTour);
}

QList<QDockWidget *> MainWindow::docks() const
{
    return {m_paletteDock,       m_inspectorDock, m_flowDock,   m_findingsDock,
            m_disagreementsDock, m_setupDock,     m_usagesDock, m_historyDock};
}

// The panels that the user has open; on the start page those that the editor will open.
QStringList MainWindow::shownPanels() const
{
    if (m_pages->currentWidget() == m_start)
        return m_panels;
    QStringList names;
    for (const QDockWidget *dock : docks()) {
        if (!dock->isHidden())
            names.append(dock->objectName());
    }
    return names;
}

// The start page stands alone: nothing is open that the panels could show.
void MainWindow::showStartPage()
{
    m_panels = shownPanels();
    updateRecentFiles();
    m_pages->setCurrentWidget(m_start);
    for (QDockWidget *dock : docks())
        dock->hide();
    updateTitle();
    updateStatus();
    updateActions();
}

void MainWindow::showEditor()
{
    if (m_pages->currentWidget() == m_editor)
        return;
    m_pages->setCurrentWidget(m_editor);
    for (QDockWidget *dock : docks())
        dock->setVisible(m_panels.contains(dock->objectName()));
    m_flowDock->raise(); // of the panels that share its place
    m_canvas->setFocus();
    updateTitle();
    updateStatus();
    updateActions();
}

void MainWindow::showReference()
{
    if (!m_reference) {
        m_reference = std::make_unique<ReferenceWindow>(m_document, m_selection);
        m_reference->setLanguage(m_languages.language());
    }
    m_reference->present();
}

Language MainWindow::documentLanguage() const
{
    return m_documentLanguage.value_or(m_languages.language());
}

void MainWindow::setInterfaceLanguage(Language language)
{
    m_languages.setLanguage(language); // sends LanguageChange to every widget
    applyLanguages();
}

void MainWindow::setDocumentLanguage(std::optional<Language> language)
{
    m_documentLanguage = language;
    applyLanguages();
}

void MainWindow::applyLanguages()
{
    const Language interface = m_languages.language();
    const Language drawing = documentLanguage();
    m_palette->setLanguage(interface);
    m_filterBar->setLanguage(interface);
    m_findBar->setLanguage(interface);
    m_usages->setLanguage(interface);
    m_history->setLanguage(interface);
    m_findings->setLanguage(interface);
    m_disagreements->setLanguage(interface);
    m_notice->setLanguage(interface);
    if (m_reference)
        m_reference->setLanguage(interface);
    m_inspector->setLanguage(interface);
    m_start->setLanguage(interface);
    m_canvas->setLanguage(drawing);
    m_flowTable->setLanguage(drawing);
    m_setup->setLanguage(drawing);
    retranslateActions();
    if (m_help) // has the menus' words in it
        m_help->setLanguage(interface);
    updateTitle();
    updateStatus();
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    const bool dark = applyAppearance(appearance);
    m_canvas->setDark(dark);
    m_start->followAppearance();
    retranslateActions();
}

void MainWindow::updateTitle()
{
    if (m_pages->currentWidget() == m_start) {
        setWindowModified(false);
        setWindowTitle(QStringLiteral("Portolan"));
        return;
    }
    const QString path = m_document->filePath();
    QString name = path.isEmpty() || path.startsWith(u':')
                       ? m_document->topology().title.in(m_languages.language())
                       : QFileInfo(path).fileName();
    if (name.isEmpty())
        name = tr("Untitled");
    if (isReadOnly())
        name = tr("%1 (read-only)").arg(name);
    setWindowTitle(QStringLiteral("%1[*] — Portolan").arg(name));
    setWindowFilePath(path.startsWith(u':') ? QString() : path);
    setWindowModified(m_document->isModified());
}

void MainWindow::updateStatus()
{
    const bool editing = m_pages->currentWidget() == m_editor;
    m_faults->setVisible(editing);
    m_counts->setVisible(editing);
    m_zoom->setVisible(editing);
    if (!editing) {
        m_hint->clear();
        return;
    }
    const int all = int(m_document->latestFlows()->flows.size());
    const int shown = m_filterBar->shownFlows();
    const QString flows = shown == all ? tr("%Ln flow(s)", nullptr, all)
                                       : tr("%1 of %Ln flow(s)", nullptr, all).arg(shown);
    m_counts->setText(flows + QStringLiteral(" · ") +
                      tr("%Ln finding(s)", nullptr, int(m_document->latestFindings()->size())));
    const double percent = m_canvas->zoom() * 100;
    m_zoom->setText(
        QStringLiteral("%1 %").arg(QLocale().toString(percent, 'f', percent < 9.5 ? 1 : 0)));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateActions();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_safety->watch->checkIfTouched();
    QMainWindow::changeEvent(event);
}

} // namespace portolan
