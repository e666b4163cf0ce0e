#pragma once

#include <QStringView>

#include <optional>

namespace portolan {

/// The two languages of the program. They are equal: every text exists in both.
enum class Language { English, Russian };

inline constexpr Language allLanguages[] = {Language::English, Language::Russian};

/// "en" or "ru".
QString languageCode(Language language);

/// The language of a code "en" or "ru"; nothing for any other text.
std::optional<Language> languageFromCode(QStringView code);

} // namespace portolan
