#include "desktop/window/languageswitch.h"

#include <QCoreApplication>
#include <QLocale>

namespace portolan {

Language LanguageSwitch::systemLanguage()
{
    return QLocale::system().language() == QLocale::Russian ? Language::Russian : Language::English;
}

Language LanguageSwitch::current()
{
    return QLocale().language() == QLocale::Russian ? Language::Russian : Language::English;
}

void LanguageSwitch::setLanguage(Language language)
{
    m_language = language;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(language == Language::Russian ? QLocale(QStringLiteral("ru_RU"))
                                                      : QLocale(QStringLiteral("en_US")));
    // Qt's own texts are English where no file says otherwise.
    if (language == Language::Russian && m_qt.load(QStringLiteral(":/i18n/qtbase_ru.qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/portolan_%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace portolan
