#include "desktop/announce.h"

#include <QAccessible>
#include <QWidget>

namespace portolan {

void announce(QWidget *widget, const QString &text)
{
    if (widget->accessibleDescription() == text)
        return;
    widget->setAccessibleDescription(text); // tells of the change itself
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace portolan
