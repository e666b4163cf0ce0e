#pragma once

#include "base/bilingualtext.h"

#include <QList>

namespace portolan {

/// The text SOURCE of a Qt Linguist CONTEXT in LANGUAGE; N chooses the plural form where N >= 0 and
/// replaces `%n`, its digits grouped as the language does. Mark the literal for lupdate:
/// `phrase(lang, "flows", QT_TRANSLATE_NOOP("flows", "…"))`, with a plural `QT_TRANSLATE_N_NOOP`.
/// Both languages can be asked for side by side, whatever language the window shows. Safe to call
/// from any thread.
QString phrase(Language language, const char *context, const char *source, int n = -1);

/// The same text in both languages.
BilingualText phraseInBoth(const char *context, const char *source, int n = -1);

/// A sentence whose words are chosen when it is shown. CONTEXT and SOURCE are literals marked with
/// QT_TRANSLATE_NOOP; `%1` … `%9` stand for the arguments.
struct Message
{
    const char *context = "";
    const char *source = "";
    QList<BilingualText> arguments;
    int count = -1; ///< for plural forms; -1 where there is none

    QString in(Language language) const;
    bool isEmpty() const { return *source == '\0'; }
};

} // namespace portolan
