#include "desktop/window/mainwindowactions.h"

#include "desktop/window/aboutdialog.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/shortcutsdialog.h"

#include <QMessageBox>

namespace portolan {

void MainWindow::buildHelpMenu()
{
    Actions &a = *m_actions;
    buildManualActions();
    a.reference = addMenuAction(a.help, "actionReference", "help",
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    a.shortcuts =
        addMenuAction(a.help, "actionShortcuts", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Slash));
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        showShortcuts(this, {m_actions->file, m_actions->edit, m_actions->view, m_actions->help});
    });
    a.help->addSeparator();
    a.about = addMenuAction(a.help, "actionAbout", "about");
    a.about->setMenuRole(QAction::AboutRole);
    a.aboutQt = addMenuAction(a.help, "actionAboutQt");
    a.aboutQt->setMenuRole(QAction::AboutQtRole);
    connect(a.reference, &QAction::triggered, this, &MainWindow::showReference);
    connect(a.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(a.aboutQt, &QAction::triggered, this, [this] { QMessageBox::aboutQt(this); });
}

void MainWindow::retranslateHelpMenu()
{
    Actions &a = *m_actions;
    retranslateManualActions();
    a.reference->setText(tr("Port &reference"));
    a.shortcuts->setText(tr("&Keyboard and mouse"));
    a.about->setText(tr("&About Portolan"));
    a.aboutQt->setText(tr("About &Qt"));
}

} // namespace portolan
