#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/help/helpwindow.h"
#include "desktop/reference/referencewindow.h"
#include "desktop/window/errordialog.h"
#include "desktop/window/fileopening.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/mainwindowsafety.h"
#include "desktop/window/organisationdialog.h"
#include "desktop/window/organisationrules.h"
#include "desktop/window/preferences.h"
#include "desktop/window/startpage.h"
#include "desktop/window/windowplace.h"
#include "edit/document.h"
#include "topology/topologyfile.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>

namespace portolan {

namespace {

QStringList recentFiles()
{
    const Preferences preferences = PreferenceStore::values();
    QStringList files = preferences.recentFiles;
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files.mid(0, preferences.recentFilesKept);
}

} // namespace

bool MainWindow::mayDiscardChanges()
{
    m_canvas->finishEditing();
    rememberView();
    if (!m_document->isModified())
        return true;
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Portolan"),
                    tr("Save the changes to “%1”?")
                        .arg(m_document->topology().title.in(m_languages.language())),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("unsavedQuestion"));
    box.setInformativeText(tr("Without saving they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void MainWindow::newTopology()
{
    if (!mayDiscardChanges())
        return;
    Topology topology;
    topology.title = BilingualText::same(tr("New topology"));
    PreferenceStore::values().applyTo(topology);
    m_document->reset(topology);
    m_filterBar->clear();
    showEditor();
    updateTitle();
}

// A sample is opened as a copy without a file: saving asks where to.
bool MainWindow::openSample(const QString &name)
{
    if (!mayDiscardChanges())
        return false;
    auto sample = readTopologyFile(samplePath(name));
    if (!sample.ok()) {
        showErrors(this, tr("%1 cannot be opened.").arg(name), sample.errors(),
                   m_languages.language());
        return false;
    }
    m_document->reset(std::move(sample).value());
    m_filterBar->clear();
    showEditor();
    updateTitle();
    return true;
}

void MainWindow::open()
{
    const QString folder = recentFiles().isEmpty()
                               ? QDir::homePath()
                               : QFileInfo(recentFiles().first()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open"), folder, tr("Portolan topologies (*.portolan);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::saveTo(const QString &path)
{
    const auto claim = claimToSave(path);
    if (!claim)
        return false;
    m_canvas->finishEditing();
    const auto saved = m_document->save(path);
    if (!saved.ok()) {
        showErrors(this,
                   tr("%1 was not saved. What the file held before is unchanged.")
                       .arg(QDir::toNativeSeparators(path)),
                   saved.errors(), m_languages.language());
        return false;
    }
    followFile(path, *claim, stateOfContent(writeTopology(m_document->topology())));
    noteRecentFile(path);
    rememberView();
    statusBar()->showMessage(tr("Saved"), 2000);
    return true;
}

bool MainWindow::save()
{
    return m_document->filePath().isEmpty() || isReadOnly() ? saveAs()
                                                            : saveTo(m_document->filePath());
}

bool MainWindow::saveAs()
{
    QString suggested = m_document->filePath();
    if (suggested.isEmpty()) {
        QString name = m_document->topology().title.in(m_languages.language());
        for (QChar &c : name) {
            if (QStringLiteral("/\\:*?\"<>|").contains(c))
                c = u'-';
        }
        const QString folder = recentFiles().isEmpty()
                                   ? QDir::homePath()
                                   : QFileInfo(recentFiles().first()).absolutePath();
        suggested = QDir(folder).filePath(name + QStringLiteral(".portolan"));
    }
    QString path = QFileDialog::getSaveFileName(this, tr("Save as"), suggested,
                                                tr("Portolan topologies (*.portolan)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(".portolan");
    return saveTo(path);
}

void MainWindow::showOrganisationRules()
{
    const Catalog *before = &m_document->catalog();
    OrganisationDialog dialog(m_organisation.get(), m_languages.language(), this);
    dialog.exec();
    if (&m_document->catalog() == before || !m_reference)
        return;
    // The window lists the entries that it was made with.
    const bool shown = m_reference->isVisible();
    m_reference.reset();
    if (shown)
        showReference();
}

// A file that cannot be read is told of once the window stands there; our own reference holds then.
void MainWindow::readOrganisationRules()
{
    const QString file = OrganisationRules::storedFile();
    if (file.isEmpty())
        return;
    const auto used = m_organisation->use(file);
    if (used.ok())
        return;
    QTimer::singleShot(0, this, [this, file, errors = used.errors()] {
        showErrors(this,
                   tr("The organisation's port rules in %1 were not read; the port reference "
                      "stands alone.")
                       .arg(QDir::toNativeSeparators(file)),
                   errors, m_languages.language());
    });
}

void MainWindow::noteRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    PreferenceStore::instance().change(
        [&](Preferences &p) { p.recentFiles = files.mid(0, p.recentFilesKept); });
    updateRecentFiles(); // also where only files that are gone have left the list
}

void MainWindow::updateRecentFiles()
{
    const QStringList files = recentFiles();
    QMenu *menu = m_actions->recent;
    menu->clear();
    for (const QString &path : files) {
        QAction *action =
            menu->addAction(QDir::toNativeSeparators(path).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    addReopenChoice();
    m_start->setRecentFiles(files);
}

void MainWindow::restoreSettings()
{
    const QSettings settings;
    restorePlace(this, settings.value(QStringLiteral("geometry")).toByteArray());
    if (settings.contains(QStringLiteral("state")))
        restoreState(settings.value(QStringLiteral("state")).toByteArray());
    QStringList all;
    for (const QDockWidget *dock : docks()) {
        if (dock != m_usagesDock && dock != m_historyDock) // open when they are asked for
            all.append(dock->objectName());
    }
    m_panels = settings.value(QStringLiteral("panels"), all).toStringList();
    restoreColumns();
}

void MainWindow::storeSettings()
{
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("state"), saveState());
    settings.setValue(QStringLiteral("panels"), shownPanels());
    storeColumns();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayEndExports() || !mayDiscardChanges()) {
        event->ignore();
        return;
    }
    noteSession();
    m_safety->opening->cancel();
    discardRecoveryCopy();
    leaveFile();
    storeSettings();
    if (m_reference)
        m_reference->close();
    if (m_help)
        m_help->close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace portolan
