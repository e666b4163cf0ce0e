#include "desktop/motion.h"

#include "desktop/window/preferences.h"

#include <QApplication>
#include <QStyle>

namespace portolan {

bool isMotionReduced()
{
    const Motion wanted = PreferenceStore::values().motion;
    if (wanted != Motion::System)
        return wanted == Motion::Reduced;
    // A desktop that wants no animations has its style last 0 ms.
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

} // namespace portolan
