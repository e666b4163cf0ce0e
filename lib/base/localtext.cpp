#include "base/localtext.h"

namespace portolan {

namespace {

QString inFormat(QDate date, Language language, const QString &english)
{
    return localeOf(language).toString(
        date, language == Language::Russian ? QStringLiteral("dd.MM.yyyy") : english);
}

} // namespace

QLocale localeOf(Language language)
{
    return language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString dateText(QDate date, Language language)
{
    return inFormat(date, language, QStringLiteral("d MMMM yyyy"));
}

BilingualText dateText(QDate date)
{
    return {dateText(date, Language::English), dateText(date, Language::Russian)};
}

QString shortDateText(QDate date, Language language)
{
    return inFormat(date, language, QStringLiteral("d MMM yyyy"));
}

BilingualText numberText(qint64 number)
{
    return {localeOf(Language::English).toString(number),
            localeOf(Language::Russian).toString(number)};
}

} // namespace portolan
