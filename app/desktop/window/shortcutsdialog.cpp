#include "desktop/window/shortcutsdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace portolan {

namespace {

struct Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Shortcuts)
};

QString heading(const QString &text)
{
    return QStringLiteral("<tr><td colspan=\"2\"><br><b>%1</b></td></tr>")
        .arg(text.toHtmlEscaped());
}

QString row(const QString &keys, const QString &what)
{
    return QStringLiteral("<tr><td class=\"keys\">%1</td>"
                          "<td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

QString canvasRows()
{
    return heading(Shortcuts::tr("On the diagram")) +
           row(QStringLiteral("Tab, Shift+Tab"),
               Shortcuts::tr("next or previous card, note or flow")) +
           row(Shortcuts::tr("Ctrl + arrow keys"),
               Shortcuts::tr("to the nearest card in that direction")) +
           row(QStringLiteral("Home, End"), Shortcuts::tr("first or last card or flow")) +
           row(QStringLiteral("Ctrl+Space"),
               Shortcuts::tr("add what has the focus to the selection, or take it out")) +
           row(Shortcuts::tr("Alt+Shift + arrow keys"),
               Shortcuts::tr("to the nearest card in that direction, which joins the selection")) +
           row(Shortcuts::tr("Alt+Left, Alt+Right"),
               Shortcuts::tr(
                   "along a flow to its source or destination; from a card to the first flow "
                   "that arrives or leaves")) +
           row(Shortcuts::tr("Alt+Up, Alt+Down"),
               Shortcuts::tr("previous or next flow of the card")) +
           row(QStringLiteral("Enter"),
               Shortcuts::tr("properties of the card, row of the flow in the table")) +
           row(Shortcuts::tr("Arrow keys"),
               Shortcuts::tr("move the selected cards (with Shift ten times as far; on a grid from "
                             "line to line), "
                             "else the view")) +
           row(QStringLiteral("Page Up, Page Down"),
               Shortcuts::tr("scroll the view (with Shift sideways)")) +
           row(Shortcuts::tr("Space + drag, middle button"), Shortcuts::tr("move the view")) +
           row(Shortcuts::tr("Ctrl + wheel, two fingers"),
               Shortcuts::tr("zoom around the pointer")) +
           row(QStringLiteral("+, −"), Shortcuts::tr("zoom in, zoom out")) +
           row(Shortcuts::tr("Alt while dragging"),
               Shortcuts::tr("without snapping to other cards or to the grid")) +
           row(Shortcuts::tr("Double click on a name or note"),
               Shortcuts::tr("edit the text in its place: Enter takes it, Esc drops it")) +
           row(QStringLiteral("Delete"), Shortcuts::tr("delete the selected nodes")) +
           row(QStringLiteral("Escape"), Shortcuts::tr("give up a drag, select nothing"));
}

QString listRows()
{
    return heading(Shortcuts::tr("In lists and windows")) +
           row(QStringLiteral("Ctrl+Enter"), Shortcuts::tr("mend the selected finding")) +
           row(QStringLiteral("Shift+F10, Menu"),
               Shortcuts::tr("the menu of what is selected, at its place")) +
           row(Shortcuts::tr("Alt+Shift+Left, Alt+Shift+Right"),
               Shortcuts::tr("in a table: the column of the current cell narrower or wider")) +
           row(Shortcuts::tr("Alt+Shift+Up, Alt+Shift+Down"),
               Shortcuts::tr("in a table: sort by that column, upwards or downwards")) +
           row(Shortcuts::tr("Ctrl+Shift+Left, Ctrl+Shift+Right"),
               Shortcuts::tr("in a table: move that column")) +
           row(Shortcuts::tr("Arrow keys at a divider"),
               Shortcuts::tr("move it, so that one part grows and the other shrinks")) +
           row(QStringLiteral("Esc"), Shortcuts::tr("empty the search; close the window")) +
           row(QStringLiteral("F1"), Shortcuts::tr("the manual about what has the focus"));
}

QString menuRows(const QMenu *menu)
{
    QString rows;
    for (const QAction *action : menu->actions()) {
        if (action->menu()) {
            rows += menuRows(action->menu());
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            rows += row(keys.join(QStringLiteral(", ")), action->text().remove(u'&'));
    }
    return rows;
}

} // namespace

QString shortcutsTable(const QList<QMenu *> &menus)
{
    QString rows = canvasRows() + listRows();
    for (const QMenu *menu : menus) {
        const QString own = menuRows(menu);
        if (!own.isEmpty())
            rows += heading(menu->title().remove(u'&')) + own;
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

void showShortcuts(QWidget *parent, const QList<QMenu *> &menus)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("shortcutsDialog"));
    dialog.setWindowTitle(Shortcuts::tr("Keyboard and mouse"));
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("shortcuts"));
    text->setAccessibleName(dialog.windowTitle());
    text->document()->setDefaultStyleSheet(
        QStringLiteral(".keys { padding-right: 24px; white-space: nowrap; }"));
    text->setHtml(shortcutsTable(menus));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog.resize(720, 560);
    dialog.exec();
}

} // namespace portolan
