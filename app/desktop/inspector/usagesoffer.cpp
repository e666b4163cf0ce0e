#include "desktop/inspector/usagesoffer.h"

#include "desktop/inspector/inspectortexts.h"
#include "flows/usages.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <memory>

namespace portolan {

namespace {

QString usable(const QString &text)
{
    const QString trimmed = text.trimmed();
    return hasUsages(trimmed) ? trimmed : QString();
}

} // namespace

QString usableTextIn(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return usable(line->hasSelectedText() ? line->selectedText() : line->text());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor)) {
        const QTextCursor cursor = text->textCursor();
        return usable(cursor.hasSelection() ? cursor.selectedText() : cursor.block().text());
    }
    return {};
}

UsagesOffer::UsagesOffer(QWidget *editor, std::function<void(const QString &)> findUsages)
    : QObject(editor), m_editor(editor), m_findUsages(std::move(findUsages))
{
    editor->installEventFilter(this);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->viewport()->installEventFilter(this);
}

QMenu *UsagesOffer::menuFor(const QPoint &point) const
{
    auto *line = qobject_cast<QLineEdit *>(m_editor);
    auto *text = qobject_cast<QPlainTextEdit *>(m_editor);
    // In a list the line under the pointer is meant.
    if (text && !text->textCursor().hasSelection())
        text->setTextCursor(text->cursorForPosition(point));
    const QString used = usableTextIn(m_editor);
    if (used.isEmpty())
        return nullptr;
    QMenu *menu = line ? line->createStandardContextMenu() : text->createStandardContextMenu();
    menu->addSeparator();
    QAction *action = menu->addAction(Inspector::tr("Find usages of %1").arg(used));
    action->setObjectName(QStringLiteral("findUsages"));
    connect(action, &QAction::triggered, this, [this, used] { m_findUsages(used); });
    return menu;
}

bool UsagesOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        auto *text = qobject_cast<QPlainTextEdit *>(m_editor);
        const QPoint point = text && asked->reason() == QContextMenuEvent::Keyboard
                                 ? text->cursorRect().center()
                                 : asked->pos();
        if (const std::unique_ptr<QMenu> menu{menuFor(point)}) {
            menu->exec(asked->globalPos());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace portolan
