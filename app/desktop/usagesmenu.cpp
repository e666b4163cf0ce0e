#include "desktop/usagesmenu.h"

#include "desktop/selection.h"

#include <QCoreApplication>
#include <QMenu>

namespace portolan {

namespace {

struct UsagesMenu
{
    Q_DECLARE_TR_FUNCTIONS(portolan::UsagesMenu)
};

void addUsage(QMenu &menu, const QString &title, const QString &text, Selection *selection)
{
    QAction *action = menu.addAction(title);
    action->setObjectName(QStringLiteral("findUsages/") + text);
    QObject::connect(action, &QAction::triggered, selection,
                     [selection, text] { emit selection->usagesRequested(text); });
}

} // namespace

void addUsages(QMenu &menu, const QStringList &texts, Selection *selection)
{
    if (texts.size() == 1) {
        addUsage(menu, UsagesMenu::tr("Find usages of %1").arg(texts.first()), texts.first(),
                 selection);
    } else if (!texts.isEmpty()) {
        QMenu *submenu = menu.addMenu(UsagesMenu::tr("Find usages"));
        submenu->setObjectName(QStringLiteral("findUsages"));
        for (const QString &text : texts)
            addUsage(*submenu, text, text, selection);
    }
}

} // namespace portolan
