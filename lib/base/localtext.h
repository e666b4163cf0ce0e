#pragma once

#include "base/bilingualtext.h"

#include <QDate>
#include <QLocale>

/// Dates and numbers as a reader of each language writes them. What machines read (JSON, CSV, file
/// names) keeps ISO dates and plain digits.
namespace portolan {

/// The same on every computer, whatever the system's own settings.
QLocale localeOf(Language language);

/// A day in a text: "30 June 2014", "30.06.2014". Empty for an invalid one.
QString dateText(QDate date, Language language);
BilingualText dateText(QDate date);
/// Where there is little room: "30 Jun 2014", "30.06.2014".
QString shortDateText(QDate date, Language language);

/// A count in a text: "10,200", "10 200" with a space that does not break.
BilingualText numberText(qint64 number);

} // namespace portolan
