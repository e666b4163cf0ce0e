// The file of the open topology: whether it is still what it was, and whether it is ours to write.
#include "desktop/window/mainwindowsafety.h"

#include "desktop/window/differencetext.h"
#include "desktop/window/errordialog.h"
#include "desktop/window/filebar.h"
#include "desktop/window/filewatch.h"
#include "desktop/window/preferences.h"
#include "desktop/window/recoverykeeper.h"
#include "desktop/workaside.h"
#include "edit/document.h"
#include "edit/topologydifference.h"
#include "edit/versionbefore.h"
#include "topology/topologyfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace portolan {

namespace {

QString claimsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QLatin1String("/locks");
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

QPushButton *addButton(QMessageBox &box, const QString &text, QMessageBox::ButtonRole role,
                       const char *name)
{
    QPushButton *button = box.addButton(text, role);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

bool MainWindow::keepsBackup() const
{
    return PreferenceStore::values().backup;
}

void MainWindow::setKeepsBackup(bool keeps)
{
    PreferenceStore::instance().change([=](Preferences &p) { p.backup = keeps; });
}

bool MainWindow::isReadOnly() const
{
    return m_safety->claim.holder().has_value();
}

// One's own claim, or a new one that may find another window there.
FileClaim MainWindow::claimOn(const QString &path) const
{
    const FileClaim &own = m_safety->claim;
    return own.isOn(path) && !own.holder() ? own : FileClaim(path, claimsFolder());
}

QString MainWindow::holderText(const FileHolder &holder) const
{
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    if (holder.process == 0)
        return tr("Open there since %1.").arg(since);
    return tr("Open there since %1, in process %2 (%3) on %4.")
        .arg(since, QString::number(holder.process), holder.program, holder.host);
}

// Nothing where the user would rather not open it.
std::optional<FileClaim> MainWindow::claimToOpen(const QString &path)
{
    FileClaim claim = claimOn(path);
    if (!claim.holder())
        return claim;
    QMessageBox box(QMessageBox::Information, QStringLiteral("Portolan"),
                    tr("“%1” is open in another window.").arg(nameOf(path)), QMessageBox::NoButton,
                    this);
    box.setObjectName(QStringLiteral("inUseQuestion"));
    box.setInformativeText(holderText(*claim.holder()) + u'\n' +
                           tr("Opened read-only here, changes can be saved under another name."));
    QPushButton *readOnly =
        addButton(box, tr("Open &read-only"), QMessageBox::AcceptRole, "inUseReadOnly");
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(readOnly);
    box.exec();
    return box.clickedButton() == readOnly ? std::optional(claim) : std::nullopt;
}

void MainWindow::followFile(const QString &path, const FileClaim &claim, const FileState &known)
{
    m_safety->claim = claim;
    m_safety->keeper->setBase(known);
    m_safety->watch->follow(path, known);
    updateTitle();
    updateSafetyActions();
}

void MainWindow::leaveFile()
{
    m_safety->claim = {};
    m_safety->watch->stop();
    m_safety->keeper->setBase({});
    updateSafetyActions();
}

// The last look before a file is written. Nothing where it must not be.
std::optional<FileClaim> MainWindow::claimToSave(const QString &path)
{
    FileClaim claim = claimOn(path);
    if (claim.holder()) {
        QMessageBox box(
            QMessageBox::Warning, QStringLiteral("Portolan"),
            tr("“%1” is open in another window and was not saved from here.").arg(nameOf(path)),
            QMessageBox::Ok, this);
        box.setObjectName(QStringLiteral("inUseMessage"));
        box.setInformativeText(holderText(*claim.holder()) + u'\n' +
                               tr("Save it under another name."));
        box.exec();
        return {};
    }
    // What is no file cannot be written over, and saving will say so.
    const bool isFollowed = m_safety->claim.isOn(path) && QFileInfo(path).isFile();
    if (isFollowed && m_safety->watch->check() == FileWatch::State::Changed &&
        !mayWriteOverChanges(path))
        return {};
    return keepBefore(path) ? std::optional(claim) : std::nullopt;
}

bool MainWindow::mayWriteOverChanges(const QString &path)
{
    while (true) {
        QMessageBox box(
            QMessageBox::Warning, QStringLiteral("Portolan"),
            tr("Another program changed “%1” on disk. Write over it?").arg(nameOf(path)),
            QMessageBox::NoButton, this);
        box.setObjectName(QStringLiteral("changedQuestion"));
        box.setInformativeText(keepsBackup() ? tr("What it holds now is kept beside it as %1.")
                                                   .arg(nameOf(pathOfVersionBefore(path)))
                                             : tr("What it holds now is lost then."));
        QPushButton *write =
            addButton(box, tr("&Write over it"), QMessageBox::AcceptRole, "changedWrite");
        QPushButton *compare =
            addButton(box, tr("&Compare…"), QMessageBox::ActionRole, "changedCompare");
        box.setDefaultButton(box.addButton(QMessageBox::Cancel));
        box.exec();
        if (box.clickedButton() != compare)
            return box.clickedButton() == write;
        compareWithDisk();
    }
}

// Whatever happens from here on, the work is in the copy, and the old file whole in one place.
bool MainWindow::keepBefore(const QString &path)
{
    m_document->giveNumbers(); // so that copy and file hold the same bytes
    m_safety->keeper->flush();
    if (!keepsBackup())
        return true;
    const auto kept = keepVersionBefore(path, writeTopology(m_document->topology()));
    if (kept.ok())
        return true;
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Portolan"),
                    tr("The version before cannot be kept as %1.")
                        .arg(QDir::toNativeSeparators(pathOfVersionBefore(path))),
                    QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("backupQuestion"));
    box.setInformativeText(errorLine(kept.errors().first(), m_languages.language()));
    QPushButton *save =
        addButton(box, tr("&Save without it"), QMessageBox::AcceptRole, "backupSave");
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == save;
}

void MainWindow::noteFileState()
{
    const FileWatch &watch = *m_safety->watch;
    m_safety->fileBar->setState(watch.state(), watch.path());
    updateSafetyActions();
}

void MainWindow::keepMine()
{
    m_safety->watch->accept();
    m_safety->keeper->setBase(m_safety->watch->known());
    // What the window shows is nowhere on disk now.
    m_document->undoStack()->resetClean();
}

void MainWindow::reloadFromDisk()
{
    const QString path = m_document->filePath();
    if (m_document->isModified()) {
        QMessageBox box(QMessageBox::Warning, QStringLiteral("Portolan"),
                        tr("Reload “%1” and lose the changes made here?").arg(nameOf(path)),
                        QMessageBox::NoButton, this);
        box.setObjectName(QStringLiteral("reloadQuestion"));
        QPushButton *reload =
            addButton(box, tr("&Reload"), QMessageBox::DestructiveRole, "reloadAccept");
        box.setDefaultButton(box.addButton(QMessageBox::Cancel));
        box.exec();
        if (box.clickedButton() != reload)
            return;
    }
    readInto(path, m_safety->claim, false);
}

void MainWindow::compareWithDisk()
{
    const QString path = m_document->filePath();
    struct Compared
    {
        Errors errors; ///< why the file cannot be read
        TopologyDifference difference;
    };
    const auto compare = [path, topology = m_document->topology(), catalog = &m_document->catalog(),
                          today = m_document->today()] {
        Compared compared;
        const auto onDisk = readTopologyFile(path);
        if (onDisk.ok())
            compared.difference = differenceOfTopologies(*onDisk, topology, *catalog, today);
        else
            compared.errors = onDisk.errors();
        return compared;
    };
    const auto compared =
        m_document->isLarge()
            ? madeAside<Compared>(this, tr("Comparing with the file on disk…"), compare)
            : std::optional(compare());
    if (!compared)
        return;
    if (!compared->errors.isEmpty()) {
        showErrors(this, tr("%1 cannot be opened.").arg(QDir::toNativeSeparators(path)),
                   compared->errors, m_languages.language());
        return;
    }
    showDifference(this, nameOf(path), tr("What this window has, compared with the file on disk:"),
                   compared->difference, m_languages.language());
}

} // namespace portolan
