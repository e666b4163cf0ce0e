// What the next start finds again: the files, and what was seen of each.
#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/window/lastfiles.h"
#include "desktop/window/viewmemory.h"
#include "edit/document.h"

#include <QStackedWidget>

namespace portolan {

namespace {

bool isOnDisk(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(u':');
}

} // namespace

void MainWindow::buildSessionActions()
{
    Actions &a = *m_actions;
    a.reopen = new QAction(this); // not the menu's, which is filled anew again and again
    a.reopen->setObjectName(QStringLiteral("actionReopenLastFiles"));
    a.reopen->setCheckable(true);
    connect(a.reopen, &QAction::triggered, this, [](bool on) { LastFiles::setReopened(on); });
    // The setting may be changed elsewhere.
    connect(a.recent, &QMenu::aboutToShow, a.reopen,
            [&a] { a.reopen->setChecked(LastFiles::areReopened()); });
}

void MainWindow::addReopenChoice()
{
    Actions &a = *m_actions;
    if (!a.recent->isEmpty())
        a.recent->addSeparator();
    a.recent->addAction(a.reopen);
    a.reopen->setChecked(LastFiles::areReopened());
}

// Whenever the topology may be about to make room for another one.
void MainWindow::rememberView()
{
    const QString path = m_document->filePath();
    if (m_pages->currentWidget() == m_editor && isOnDisk(path))
        ViewMemory::remember(path, m_canvas->viewPlace());
}

void MainWindow::recallView()
{
    if (const auto place = ViewMemory::recall(m_document->filePath()))
        m_canvas->setViewPlace(*place);
}

void MainWindow::noteSession() const
{
    const QString path = m_document->filePath();
    const bool isOpen = m_pages->currentWidget() == m_editor && isOnDisk(path);
    LastFiles::noteClosed(isOpen ? path : QString(), QDateTime::currentDateTime());
}

QStringList MainWindow::reopenLastFiles()
{
    QStringList others;
    if (!LastFiles::areReopened())
        return others;
    bool isFree = m_pages->currentWidget() != m_editor; // a long file comes a moment later
    for (const QString &path : LastFiles::files()) {
        if (claimOn(path).holder())
            continue; // open already
        if (isFree)
            isFree = !openFile(path);
        else
            others.append(path);
    }
    return others;
}

} // namespace portolan
