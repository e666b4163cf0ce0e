#pragma once

#include "base/json.h"

#include <array>

/// The characters of a JSON text: words, numbers and strings. Private to lib/base.
namespace portolan {

class JsonScanner
{
protected:
    JsonScanner(const QByteArray &text, const QString &file, JsonLimits limits)
        : m_begin(text.constData()), m_at(m_begin), m_end(m_begin + text.size()), m_file(file),
          m_limits(limits)
    {
    }

    bool atEnd() const { return m_at == m_end; }
    /// A syntax error ends the reading: what follows could only be guessed.
    bool fail(const char *source, QList<BilingualText> arguments = {});
    void skipSpace();
    bool failAtValue();
    bool readWord(const char *word, JsonValue meaning, JsonValue &value);
    bool readNumber(JsonValue &value);
    bool convertNumber(const QByteArray &digits, bool whole, const char *end, JsonValue &value);
    bool readHex4(uint &code);
    bool readEscape(QString &text);
    bool readUnicodeEscape(QString &text);
    void appendUtf8(QString &text, const char *start);
    bool readString(QString &text);
    /// The same few keys stand in every node: each is made once and shared.
    bool readKey(QString &key);

    struct CachedKey
    {
        QByteArrayView raw; ///< as it stands in the text
        QString key;
    };

    std::array<CachedKey, 256> m_keys;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    QString m_file;
    JsonLimits m_limits;
    Errors m_errors;
};

} // namespace portolan
