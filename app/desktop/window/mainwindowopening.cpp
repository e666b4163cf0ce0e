// Files on their way into the window: small ones at once, large ones in the background.
#include "desktop/window/mainwindowactions.h"

#include "desktop/window/errordialog.h"
#include "desktop/window/fileopening.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/mainwindowsafety.h"
#include "edit/document.h"

#include <QDir>
#include <QStatusBar>

#include <utility>

namespace portolan {

void MainWindow::buildOpening()
{
    m_safety->opening = new FileOpening(this);
    statusBar()->addPermanentWidget(new OpeningNotice(m_safety->opening));
    connect(m_document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.reset)
            m_safety->opening->cancel(); // something else has been opened
        m_safety->isEditedSince = true;
    });
    connect(m_safety->opening, &FileOpening::cancelled, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Not opened: %1").arg(QDir::toNativeSeparators(path)), 6000);
    });
}

bool MainWindow::openFile(const QString &path)
{
    if (!mayDiscardChanges())
        return false;
    const auto claim = claimToOpen(path);
    return claim && readInto(path, *claim, true);
}

// The same window may hold the file already: then it keeps its claim.
bool MainWindow::readInto(const QString &path, const FileClaim &claim, bool isAnother)
{
    FileOpening *opening = m_safety->opening;
    if (!opening->isLong(path)) {
        opening->cancel();
        return takeFile(path, claim, isAnother, OpenedFile::read(path));
    }
    m_safety->isEditedSince = false;
    opening->start(path, [this, path, claim, isAnother](OpenedFile file) {
        // Whoever went on editing is asked once more.
        if (!m_safety->isEditedSince || mayDiscardChanges())
            takeFile(path, claim, isAnother, std::move(file));
    });
    return true;
}

bool MainWindow::takeFile(const QString &path, const FileClaim &claim, bool isAnother,
                          OpenedFile file)
{
    if (!file.topology.ok()) {
        showErrors(this, tr("%1 cannot be opened.").arg(QDir::toNativeSeparators(path)),
                   file.topology.errors(), m_languages.language());
        return false;
    }
    m_document->reset(std::move(file.topology).value(), path);
    followFile(path, claim, file.known);
    if (!isAnother)
        return true;
    noteRecentFile(path);
    m_filterBar->clear();
    showEditor();
    recallView();
    updateTitle();
    return true;
}

} // namespace portolan
