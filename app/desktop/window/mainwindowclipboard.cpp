#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/selectioncopy.h"
#include "desktop/selection.h"
#include "desktop/window/menubuilding.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextEdit>

namespace portolan {

namespace {

// As if the keys of the action had been pressed there: a menu item means what the focus is in.
void pressIn(QWidget *widget, QAction *action)
{
    const QList<QKeySequence> keys = action->shortcuts();
    const QKeyCombination key = keys.first()[0];
    QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    action->setShortcuts(QList<QKeySequence>()); // else they would lead back here
    QApplication::sendEvent(widget, &press);
    action->setShortcuts(keys);
}

} // namespace

void MainWindow::buildClipboardActions()
{
    Actions &a = *m_actions;
    a.cut = addMenuAction(a.edit, "actionCut", "cut", QKeySequence::Cut);
    a.copyNodes = addMenuAction(a.edit, "actionCopy", "copy", QKeySequence::Copy);
    a.paste = addMenuAction(a.edit, "actionPaste", "paste", QKeySequence::Paste);
    a.duplicate =
        addMenuAction(a.edit, "actionDuplicate", nullptr, QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(a.cut, &QAction::triggered, this, [this] {
        if (!forwardToText(m_actions->cut))
            m_canvas->cut();
    });
    connect(a.copyNodes, &QAction::triggered, this, &MainWindow::copyWhereTheFocusIs);
    connect(a.paste, &QAction::triggered, this, [this] {
        if (!forwardToText(m_actions->paste))
            m_canvas->paste();
    });
    connect(a.duplicate, &QAction::triggered, m_canvas, &CanvasView::duplicate);
    a.copyAs = addSubmenu(a.edit, "copyAsMenu");
    const auto add = [this, &a](const char *name, CopyForm form, const QKeySequence &keys = {}) {
        QAction *action = addMenuAction(a.copyAs, name, nullptr, keys);
        connect(action, &QAction::triggered, m_canvas, [this, form] { m_canvas->copyAs(form); });
        return action;
    };
    a.copyPng = add("actionCopyPng", CopyForm::Png, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    a.copySvg = add("actionCopySvg", CopyForm::Svg);
    a.copyHtml =
        add("actionCopyHtml", CopyForm::Html, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    a.copyTsv = add("actionCopyTsv", CopyForm::Tsv);
}

// Fields have these keys to themselves; this is for the menu and the tool bar.
bool MainWindow::forwardToText(QAction *action)
{
    QWidget *focus = focusWidget();
    const bool isText = qobject_cast<QLineEdit *>(focus) || qobject_cast<QTextEdit *>(focus) ||
                        qobject_cast<QPlainTextEdit *>(focus);
    if (isText && focus->isVisible())
        pressIn(focus, action);
    return isText && focus->isVisible();
}

// Tables and lists copy their rows.
void MainWindow::copyWhereTheFocusIs()
{
    if (forwardToText(m_actions->copyNodes))
        return;
    auto *view = qobject_cast<QAbstractItemView *>(focusWidget());
    if (view && view->isVisible())
        pressIn(view, m_actions->copyNodes);
    else
        m_canvas->copy();
}

void MainWindow::updateClipboardActions()
{
    const Actions &a = *m_actions;
    const bool editing = m_pages->currentWidget() == m_editor;
    const bool hasNodes = editing && !m_selection->nodes().isEmpty();
    a.cut->setEnabled(hasNodes);
    a.duplicate->setEnabled(hasNodes);
    a.copyNodes->setEnabled(editing && !m_selection->isEmpty());
    a.paste->setEnabled(editing);
    a.copyAs->setEnabled(editing);
    for (QAction *action : {a.copySvg, a.copyPng, a.copyHtml, a.copyTsv})
        action->setEnabled(editing);
}

void MainWindow::retranslateClipboardActions()
{
    Actions &a = *m_actions;
    a.cut->setText(tr("Cu&t"));
    a.copyNodes->setText(tr("&Copy"));
    a.paste->setText(tr("&Paste"));
    a.duplicate->setText(tr("D&uplicate"));
    a.copyAs->setTitle(tr("Copy a&s"));
    a.copyPng->setText(tr("&Picture (PNG)"));
    a.copySvg->setText(tr("Picture to &edit (SVG)"));
    a.copyHtml->setText(tr("&Table for mail and documents (HTML)"));
    a.copyTsv->setText(tr("Table as text with ta&bs (TSV)"));
    a.cut->setToolTip(tr("Cut the selected nodes (Ctrl+X)"));
    a.copyNodes->setToolTip(
        tr("Copy the selected nodes, or the rows of the selected flows (Ctrl+C)"));
    a.paste->setToolTip(tr("Paste copied nodes (Ctrl+V)"));
    for (QAction *action : {a.copyPng, a.copySvg, a.copyHtml, a.copyTsv})
        action->setToolTip(tr("What is selected, or everything where nothing is"));
}

} // namespace portolan
