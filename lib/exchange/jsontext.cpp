#include "exchange/jsontext.h"

#include "exchange/table.h"

namespace portolan {

QString exportLanguageName(ExportLanguage language)
{
    return language == ExportLanguage::Both ? QStringLiteral("both")
                                            : languageCode(languagesOf(language).first());
}

void writeText(JsonWriter &json, const BilingualText &text, ExportLanguage language)
{
    if (language != ExportLanguage::Both) {
        json.value(textIn(text, language));
        return;
    }
    json.beginObject();
    json.member(u"en", text.in(Language::English));
    json.member(u"ru", text.in(Language::Russian));
    json.endObject();
}

void writeTitle(JsonWriter &json, const BilingualText &title, ExportLanguage language)
{
    if (title.isPlain())
        json.value(title.en);
    else
        writeText(json, title, language);
}

void writeStrings(JsonWriter &json, const QString &key, const QStringList &items)
{
    json.key(key);
    json.beginArray(JsonWriter::Layout::Inline);
    for (const QString &item : items)
        json.value(item);
    json.endArray();
}

} // namespace portolan
