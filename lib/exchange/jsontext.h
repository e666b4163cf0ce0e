#pragma once

#include "base/jsonwriter.h"
#include "exchange/exportformats.h"

namespace portolan {

/// "en", "ru" or "both".
QString exportLanguageName(ExportLanguage language);

/// A text as a value: a string, or with both languages `{"en", "ru"}`.
void writeText(JsonWriter &json, const BilingualText &text, ExportLanguage language);

/// The title of a topology: as writeText() does, but a plain string where it is one in the file.
void writeTitle(JsonWriter &json, const BilingualText &title, ExportLanguage language);

/// A list of strings as a member.
void writeStrings(JsonWriter &json, const QString &key, const QStringList &items);

/// A flow as an object with every key of the flow JSON.
void writeFlowObject(JsonWriter &json, const Flow &flow, ExportLanguage language);

} // namespace portolan
