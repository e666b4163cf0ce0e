#include "desktop/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>

namespace portolan {

bool isMotionReduced()
{
    const QString wanted = QSettings().value(QStringLiteral("reducedMotion")).toString();
    if (wanted == QLatin1String("on"))
        return true;
    if (wanted == QLatin1String("off"))
        return false;
    // A desktop that wants no animations has its style last 0 ms.
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

} // namespace portolan
