#include "desktop/collation.h"

#include <QLocale>

namespace portolan {

// Not the system's: the drawing's language may be another one.
QCollator collatorOf(Language language)
{
    QCollator collator(
        QLocale(language == Language::Russian ? QStringLiteral("ru_RU") : QStringLiteral("en_US")));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace portolan
