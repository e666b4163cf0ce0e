// The recovery copy of the open topology, and what a crash left behind.
#include "desktop/window/appearance.h"
#include "desktop/window/errordialog.h"
#include "desktop/window/filebar.h"
#include "desktop/window/filewatch.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/mainwindowactions.h"
#include "desktop/window/mainwindowsafety.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/recoverydialog.h"
#include "desktop/window/recoverykeeper.h"
#include "edit/document.h"

#include <QDir>
#include <QMessageBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

void MainWindow::buildSafety()
{
    m_safety->keeper = new RecoveryKeeper(m_document, RecoveryKeeper::defaultFolder(), this);
    m_safety->watch = new FileWatch(this);
    m_safety->fileBar = new FileBar;
    m_safety->recoveryBar = new MessageBar(QStringLiteral("recovery"));
    m_safety->recoveryBar->setIcon(QStringLiteral("warning"));
    QToolButton *close = m_safety->recoveryBar->addButton("recoveryClose");
    close->setIcon(themedIcon(QStringLiteral("close")));
    auto *column = qobject_cast<QVBoxLayout *>(m_editor->layout());
    column->insertWidget(0, m_safety->fileBar);
    column->insertWidget(1, m_safety->recoveryBar);
    connect(m_document, &Document::filePathChanged, this, [this](const QString &path) {
        if (path.isEmpty())
            leaveFile();
    });
    connect(m_safety->watch, &FileWatch::stateChanged, this, &MainWindow::noteFileState);
    connect(m_safety->fileBar, &FileBar::reloadRequested, this, &MainWindow::reloadFromDisk);
    connect(m_safety->fileBar, &FileBar::keepRequested, this, &MainWindow::keepMine);
    connect(m_safety->fileBar, &FileBar::compareRequested, this, &MainWindow::compareWithDisk);
    connect(m_safety->fileBar, &FileBar::saveRequested, this, &MainWindow::save);
    connect(m_safety->keeper, &RecoveryKeeper::failed, this, [this](const Errors &errors) {
        m_safety->recoveryErrors = errors;
        retranslateSafety();
    });
    const auto forget = [this] {
        m_safety->recoveryErrors.clear();
        retranslateSafety();
    };
    connect(m_safety->keeper, &RecoveryKeeper::workedAgain, this, forget);
    connect(close, &QToolButton::clicked, this, forget);
}

void MainWindow::buildSafetyActions()
{
    Safety &s = *m_safety;
    QMenu *menu = m_actions->file;
    menu->addSeparator();
    s.reload = addMenuAction(menu, "actionReload");
    s.compare = addMenuAction(menu, "actionCompare");
    s.recover = addMenuAction(menu, "actionRecover");
    s.keepBackup = addMenuAction(menu, "actionKeepBackup");
    s.keepBackup->setCheckable(true);
    s.keepBackup->setChecked(keepsBackup());
    connect(s.reload, &QAction::triggered, this, &MainWindow::reloadFromDisk);
    connect(s.compare, &QAction::triggered, this, &MainWindow::compareWithDisk);
    connect(s.recover, &QAction::triggered, this, &MainWindow::recoverWork);
    connect(s.keepBackup, &QAction::triggered, this, &MainWindow::setKeepsBackup);
    updateSafetyActions();
}

void MainWindow::updateSafetyActions()
{
    const bool hasFile = m_safety->watch->state() != FileWatch::State::None;
    m_safety->reload->setEnabled(hasFile);
    m_safety->compare->setEnabled(hasFile);
}

void MainWindow::retranslateSafety()
{
    const Safety &s = *m_safety;
    s.reload->setText(tr("Reloa&d from disk"));
    s.compare->setText(tr("&Compare with the file on disk…"));
    s.recover->setText(tr("Recover unsaved &work…"));
    s.keepBackup->setText(tr("&Keep the version before the last save"));
    s.keepBackup->setToolTip(tr("Saving keeps the old file beside the new one, as NAME.bak"));
    s.recoveryBar->setAccessibleName(tr("The recovery copy"));
    auto *close = s.recoveryBar->findChild<QToolButton *>(QStringLiteral("recoveryClose"));
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(tr("Hide this message"));
    s.recoveryBar->setMessage(
        s.recoveryErrors.isEmpty()
            ? QString()
            : tr("No recovery copy can be kept in %1 (%2). Save often: after a crash what is "
                 "unsaved would be lost.")
                  .arg(QDir::toNativeSeparators(s.keeper->folder()),
                       s.recoveryErrors.first().message.in(m_languages.language())));
}

// When the window closes with changes that the user does not want.
void MainWindow::discardRecoveryCopy()
{
    m_safety->keeper->discard();
}

void MainWindow::offerRecovery()
{
    FoundCopies found = takeAbandonedCopies(m_safety->keeper->folder());
    if (!found.isEmpty())
        showFound(std::move(found));
}

// By the menu: then it is also told that there is nothing.
void MainWindow::recoverWork()
{
    FoundCopies found = takeAbandonedCopies(m_safety->keeper->folder());
    if (!found.isEmpty())
        return showFound(std::move(found));
    QMessageBox box(QMessageBox::Information, QStringLiteral("Portolan"),
                    tr("There is no unsaved work to recover."), QMessageBox::Ok, this);
    box.setObjectName(QStringLiteral("nothingToRecover"));
    box.exec();
}

void MainWindow::showFound(FoundCopies found)
{
    if (!found.damaged.empty()) {
        Errors errors;
        QStringList files;
        for (const FoundCopies::Damaged &damaged : found.damaged) {
            errors += damaged.errors;
            files.append(QDir::toNativeSeparators(damaged.file));
        }
        showErrors(
            this,
            tr("%Ln recovery copy(ies) cannot be read. Kept aside: %1", nullptr, int(files.size()))
                .arg(files.join(QStringLiteral(", "))),
            errors, m_languages.language());
    }
    if (found.copies.empty())
        return;
    RecoveryDialog dialog(std::move(found.copies), m_document->catalog(), m_document->today(),
                          m_languages.language(), this);
    dialog.exec();
    auto chosen = dialog.restored();
    if (chosen)
        restoreCopy(std::move(*chosen));
}

void MainWindow::restoreCopy(FoundCopies::Copy found)
{
    if (!mayDiscardChanges())
        return;
    const QString path = found.copy.path;
    std::optional<FileClaim> claim = FileClaim();
    if (!path.isEmpty())
        claim = claimToOpen(path);
    if (!claim)
        return;
    m_document->reset(std::move(found.copy.topology), path);
    m_safety->keeper->adopt(std::move(found.slot));
    if (!path.isEmpty())
        followFile(path, *claim, found.copy.base);
    m_document->undoStack()->resetClean(); // nothing of it is in a file
    m_filterBar->clear();
    showEditor();
    recallView();
    updateTitle();
}

} // namespace portolan
