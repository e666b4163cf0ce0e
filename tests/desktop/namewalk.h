#pragma once

#include "base/language.h"
#include "desktop/foreignwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>

#include <set>

namespace portolan {

/// Everything of a window that a screen reader comes to and a hand can work.
class NameWalk
{
public:
    NameWalk(QWidget &root, Language language, const QStringList &names)
        : m_language(language), m_names(names)
    {
        visit(QAccessible::queryAccessibleInterface(&root), 0);
        mnemonicsOf(root);
    }
    QStringList problems;
    int controls = 0;
    int descriptions = 0;

private:
    static bool isControl(const QAccessibleInterface &one)
    {
        static const std::set<QAccessible::Role> roles{
            QAccessible::PushButton, QAccessible::CheckBox,     QAccessible::RadioButton,
            QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::SpinBox,
            QAccessible::Slider,     QAccessible::PageTab,      QAccessible::ColumnHeader,
            QAccessible::MenuItem,   QAccessible::ButtonMenu,   QAccessible::ButtonDropDown,
            QAccessible::Table,      QAccessible::List,         QAccessible::Tree,
            QAccessible::ListItem,   QAccessible::TreeItem,     QAccessible::Dialog};
        return one.state().focusable || roles.count(one.role());
    }

    // What holds no control itself: the parts of Qt's own widgets, and what a table shows.
    static bool isPart(const QAccessibleInterface &one)
    {
        const QObject *object = one.object();
        if (one.role() == QAccessible::Cell || one.role() == QAccessible::RowHeader)
            return true;
        if (!object)
            return false;
        const QObject *parent = object->parent();
        // The line of a spin or combo box speaks with its box's name.
        return object->objectName() == u"qt_spinbox_lineedit" ||
               (parent && parent->inherits("QComboBox")) ||
               object->objectName() == u"qt_scrollarea_viewport" ||
               object->objectName().startsWith(u"qt_scrollarea_");
    }

    // Where a name alone does not say what is expected or what a key does: in fields in which one
    // types or counts, at buttons that show a picture only, in lists, trees and tables, whose rows
    // answer to Enter, and at pages of text. Not at buttons with words, boxes to tick and choices:
    // their name says all.
    static bool needsDescription(const QAccessibleInterface &one)
    {
        const QObject *object = one.object();
        if (!object || !one.state().focusable)
            return false;
        switch (one.role()) {
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::Table:
        case QAccessible::List:
        case QAccessible::Tree:
            return true;
        case QAccessible::ComboBox:
            return one.state().editable;
        default:
            break;
        }
        const auto *button = qobject_cast<const QToolButton *>(object);
        return button && button->toolButtonStyle() == Qt::ToolButtonIconOnly &&
               !button->icon().isNull();
    }

    void judgeDescription(const QAccessibleInterface &one)
    {
        const QString text = one.text(QAccessible::Description).trimmed();
        if (text.isEmpty()) {
            if (needsDescription(one))
                problems.append(QLatin1String("no description: ") + where(one) + u' ' +
                                one.text(QAccessible::Name));
            return;
        }
        ++descriptions;
        if (m_language == Language::Russian && !hasCyrillic(text) && !isName(text, m_names))
            problems.append(QLatin1String("description not Russian: ") + where(one) + u' ' + text);
        else if (m_language == Language::English && hasCyrillic(text) && text != u"Русский")
            problems.append(QLatin1String("description not English: ") + where(one) + u' ' + text);
    }

    static QString where(const QAccessibleInterface &one)
    {
        QString path;
        const QAccessibleInterface *at = &one;
        for (int level = 0; at && level < 3; ++level, at = at->parent()) {
            const QObject *object = at->object();
            path.prepend(u'/' + (object ? QLatin1String(object->metaObject()->className()) + u' ' +
                                              object->objectName()
                                        : QStringLiteral("role %1").arg(int(at->role()))));
        }
        return path;
    }

    void visit(QAccessibleInterface *one, int depth)
    {
        if (!one || depth > 40 || one->state().invisible)
            return;
        // A bar of tabs speaks with its current tab's name; without a tab nothing is seen of it.
        const auto *tabs = qobject_cast<const QTabBar *>(one->object());
        if (tabs && tabs->currentIndex() < 0)
            return;
        const bool isMenu = one->role() == QAccessible::PopupMenu;
        if (isControl(*one) && !isPart(*one) && one->role() != QAccessible::Separator) {
            ++controls;
            const QString name = one->text(QAccessible::Name);
            if (name.trimmed().isEmpty())
                problems.append(QLatin1String("no name: ") + where(*one));
            else if (m_language == Language::Russian && !hasCyrillic(name) &&
                     !isName(name, m_names))
                problems.append(QLatin1String("not Russian: ") + where(*one) + u' ' + name);
            else if (m_language == Language::English && hasCyrillic(name) && name != u"Русский")
                problems.append(QLatin1String("not English: ") + where(*one) + u' ' + name);
            judgeDescription(*one);
        }
        if (isMenu)
            return; // menus are walked as actions
        for (int i = 0; i < one->childCount(); ++i)
            visit(one->child(i), depth + 1);
    }

    // Within one window each letter of Alt leads to one control.
    void mnemonicsOf(const QWidget &root)
    {
        QMap<QKeySequence, QStringList> owners;
        const auto add = [&owners](const QString &text) {
            const QKeySequence keys = QKeySequence::mnemonic(text);
            if (!keys.isEmpty())
                owners[keys].append(text);
        };
        const bool hasBar = root.findChild<QMenuBar *>();
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&root) || widget->window() != root.window())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                // A button of a tool bar shows its action's text; the menu owns the letter.
                if (!qobject_cast<const QToolButton *>(widget))
                    add(button->text());
            } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                if (label->buddy())
                    add(label->text());
            } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    add(tabs->tabText(i));
            } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
                if (group->isCheckable())
                    add(group->title());
            }
        }
        if (hasBar) {
            for (const QAction *action : root.findChild<QMenuBar *>()->actions())
                add(action->text());
        }
        report(owners, root.objectName());
    }

    void report(const QMap<QKeySequence, QStringList> &owners, const QString &where)
    {
        for (auto it = owners.cbegin(); it != owners.cend(); ++it) {
            if (it.value().size() > 1)
                problems.append(QLatin1String("one letter twice in ") + where +
                                QLatin1String(": ") + it.value().join(QLatin1String(" | ")));
        }
    }

    Language m_language;
    QStringList m_names;
};

} // namespace portolan
