#include "base/language.h"

#include <QString>

namespace portolan {

QString languageCode(Language language)
{
    return language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en");
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (Language language : allLanguages) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

} // namespace portolan
