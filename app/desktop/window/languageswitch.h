#pragma once

#include "base/language.h"

#include <QTranslator>

namespace portolan {

/// The language of the interface, changed at run time: every widget gets a LanguageChange event.
class LanguageSwitch
{
public:
    /// The language to begin with: Russian where the system speaks it, else English.
    static Language systemLanguage();
    /// That of the interface as it is now, for what has no window at hand.
    static Language current();

    Language language() const { return m_language; }
    void setLanguage(Language language);

private:
    Language m_language = Language::English;
    QTranslator m_own;
    QTranslator m_qt; ///< standard buttons, file dialogs
};

} // namespace portolan
