#pragma once

#include "desktop/window/mainwindow.h"
#include "edit/fileclaim.h"

class QAction;

namespace portolan {

class FileBar;
class FileWatch;
class MessageBar;
class RecoveryKeeper;

/// What keeps work from being lost: the recovery copy, the watch on the file, the claim on it.
struct MainWindow::Safety
{
    RecoveryKeeper *keeper = nullptr;
    FileWatch *watch = nullptr;
    FileOpening *opening = nullptr;
    bool isEditedSince = false; ///< since the opening of a file began
    FileBar *fileBar = nullptr;
    MessageBar *recoveryBar = nullptr;
    FileClaim claim;
    Errors recoveryErrors; ///< why no copy can be written; empty while one can
    QAction *reload = nullptr, *compare = nullptr, *recover = nullptr, *keepBackup = nullptr;
};

} // namespace portolan
