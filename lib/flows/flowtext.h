#pragma once

#include "base/bilingualtext.h"
#include "base/message.h"

#include <QDate>
#include <QList>

namespace portolan {

/// A text of both languages with `%1` … `%9` replaced by the arguments, in each language its own.
BilingualText filledIn(const BilingualText &text, const QList<BilingualText> &arguments);

/// A day as each language writes it: 2014-06-30, 30.06.2014.
BilingualText dateText(QDate date);

/// "Out of service since 2014-06-30."
BilingualText endedNote(QDate ended);

} // namespace portolan
