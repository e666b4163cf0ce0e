#pragma once

#include "base/bilingualtext.h"

#include <QString>

namespace portolan {

/// What a step of the undo history is called.
struct StepName
{
    QString text;              ///< in the language of the window when the step was made
    BilingualText inBoth = {}; ///< where the name is the library's own; else empty

    StepName(const QString &windowText) : text(windowText) {} // callers name most steps themselves
    StepName(const QString &windowText, const BilingualText &texts)
        : text(windowText), inBoth(texts)
    {
    }
};

/// The library's own name SOURCE, marked for the context "edit"; N chooses the plural form.
StepName namedStep(const char *source, int n = -1);

} // namespace portolan
