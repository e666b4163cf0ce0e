#include "desktop/flowmenu.h"

#include "desktop/inspector/customflowdialog.h"
#include "desktop/inspector/suppressdialog.h"
#include "desktop/window/languageswitch.h"
#include "edit/customflow.h"
#include "edit/document.h"
#include "flows/customflows.h"

#include <QCoreApplication>
#include <QMenu>

namespace portolan {

namespace {

struct FlowMenu
{
    Q_DECLARE_TR_FUNCTIONS(portolan::FlowMenu)
};

template<class Slot>
void add(QMenu &menu, const char *name, const QString &text, bool on, Slot slot)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setEnabled(on);
    QObject::connect(action, &QAction::triggered, &menu, slot);
}

} // namespace

void addFlowEditing(QMenu &menu, Document *document, const FlowId &flow, bool only, QWidget *parent)
{
    if (customFlowOf(document->topology(), flow)) {
        add(menu, "changeOwnFlow", FlowMenu::tr("Change own flow…"), only,
            [=] { editCustomFlow(document, flow, LanguageSwitch::current(), parent); });
        add(menu, "removeOwnFlow", FlowMenu::tr("Remove own flow"), only,
            [=] { document->removeCustomFlows({customIdOf(flow)}); });
        return;
    }
    // The documented reading shows its document to the letter, suppressed or not.
    const bool can = document->topology().reading == Reading::Recommended;
    add(menu, "suppressFlow", FlowMenu::tr("Suppress flow…"), only && can,
        [=] { askToSuppress(document, flow, LanguageSwitch::current(), parent); });
}

} // namespace portolan
