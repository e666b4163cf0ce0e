#include "base/jsonscanner.h"

#include <cmath>

namespace portolan {

namespace {

constexpr char context[] = "base";

BilingualText number(qint64 value)
{
    return BilingualText::same(QString::number(value));
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

bool JsonScanner::fail(const char *source, QList<BilingualText> arguments)
{
    int line = 1;
    const char *lineStart = m_begin;
    for (const char *p = m_begin; p < m_at; ++p) {
        if (*p == '\n') {
            ++line;
            lineStart = p + 1;
        }
    }
    int column = 1; // in characters, as an editor counts
    for (const char *p = lineStart; p < m_at; ++p)
        column += (static_cast<unsigned char>(*p) & 0xc0) != 0x80;
    m_errors = {Error{
        ErrorKind::Input, {m_file, line, column, {}}, {context, source, std::move(arguments), -1}}};
    return false;
}

void JsonScanner::skipSpace()
{
    const char *p = m_at;
    while (p != m_end && (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r'))
        ++p;
    m_at = p;
}

bool JsonScanner::failAtValue()
{
    if (atEnd())
        return fail(QT_TRANSLATE_NOOP("base", "the text ends where a value is expected"));
    return fail(QT_TRANSLATE_NOOP(
        "base",
        "a value is expected: an object, an array, a string, a number, true, false or null"));
}

bool JsonScanner::readWord(const char *word, JsonValue meaning, JsonValue &value)
{
    const auto length = qsizetype(qstrlen(word));
    if (m_end - m_at < length || qstrncmp(m_at, word, size_t(length)) != 0)
        return failAtValue();
    m_at += length;
    value = std::move(meaning);
    return true;
}

bool JsonScanner::readNumber(JsonValue &value)
{
    const char *start = m_at;
    const char *p = m_at;
    const auto isDigit = [this](const char *c) { return c != m_end && *c >= '0' && *c <= '9'; };
    bool whole = true;
    if (p != m_end && *p == '-')
        ++p;
    if (!isDigit(p))
        return failAtValue();
    if (*p == '0' && isDigit(p + 1)) {
        m_at = p;
        return fail(QT_TRANSLATE_NOOP("base", "a number must not begin with 0"));
    }
    while (isDigit(p))
        ++p;
    if (p != m_end && *p == '.') {
        whole = false;
        if (!isDigit(++p)) {
            m_at = p;
            return fail(QT_TRANSLATE_NOOP("base", "a digit is expected after the decimal point"));
        }
        while (isDigit(p))
            ++p;
    }
    if (p != m_end && (*p == 'e' || *p == 'E')) {
        whole = false;
        ++p;
        if (p != m_end && (*p == '+' || *p == '-'))
            ++p;
        if (!isDigit(p)) {
            m_at = p;
            return fail(QT_TRANSLATE_NOOP("base", "a digit is expected in the exponent"));
        }
        while (isDigit(p))
            ++p;
    }
    return convertNumber(QByteArray::fromRawData(start, p - start), whole, p, value);
}

bool JsonScanner::convertNumber(const QByteArray &digits, bool whole, const char *end,
                                JsonValue &value)
{
    bool ok = false;
    if (whole) {
        const qint64 integer = digits.toLongLong(&ok);
        if (ok)
            value = JsonValue(integer);
    }
    if (!ok) {
        const double real = digits.toDouble(&ok);
        if (!ok || !std::isfinite(real))
            return fail(QT_TRANSLATE_NOOP("base", "a number is out of range"));
        value = JsonValue(real);
    }
    m_at = end;
    return true;
}

bool JsonScanner::readHex4(uint &code)
{
    if (m_end - m_at < 4)
        return fail(QT_TRANSLATE_NOOP("base", "four hexadecimal digits are expected after \\u"));
    code = 0;
    for (const char *p = m_at; p < m_at + 4; ++p) {
        const int digit = hexValue(*p);
        if (digit < 0) {
            return fail(
                QT_TRANSLATE_NOOP("base", "four hexadecimal digits are expected after \\u"));
        }
        code = code * 16 + uint(digit);
    }
    m_at += 4;
    return true;
}

bool JsonScanner::readEscape(QString &text)
{
    if (atEnd())
        return fail(QT_TRANSLATE_NOOP("base", "a string is not closed"));
    const char c = *m_at;
    switch (c) {
    case '"':
        text += u'"';
        break;
    case '\\':
        text += u'\\';
        break;
    case '/':
        text += u'/';
        break;
    case 'b':
        text += u'\b';
        break;
    case 'f':
        text += u'\f';
        break;
    case 'n':
        text += u'\n';
        break;
    case 'r':
        text += u'\r';
        break;
    case 't':
        text += u'\t';
        break;
    case 'u':
        return readUnicodeEscape(text);
    default:
        return fail(QT_TRANSLATE_NOOP("base", "unknown escape in a string"));
    }
    ++m_at;
    return true;
}

bool JsonScanner::readUnicodeEscape(QString &text)
{
    ++m_at;
    uint code = 0;
    if (!readHex4(code))
        return false;
    if (QChar::isLowSurrogate(char32_t(code)))
        return fail(QT_TRANSLATE_NOOP("base", "half of a surrogate pair in a string"));
    text += QChar(char16_t(code));
    if (!QChar::isHighSurrogate(char32_t(code)))
        return true;
    uint low = 0;
    if (m_end - m_at < 6 || m_at[0] != '\\' || m_at[1] != 'u')
        return fail(QT_TRANSLATE_NOOP("base", "half of a surrogate pair in a string"));
    m_at += 2;
    if (!readHex4(low))
        return false;
    if (!QChar::isLowSurrogate(char32_t(low)))
        return fail(QT_TRANSLATE_NOOP("base", "half of a surrogate pair in a string"));
    text += QChar(char16_t(low));
    return true;
}

void JsonScanner::appendUtf8(QString &text, const char *start)
{
    // QString::fromUtf8() would take U+FEFF at the start for a mark of the file and drop it.
    if (m_at - start >= 3 && qstrncmp(start, "\xef\xbb\xbf", 3) == 0) {
        text += QChar(QChar::ByteOrderMark);
        start += 3;
    }
    if (text.isEmpty())
        text = QString::fromUtf8(start, m_at - start);
    else
        text += QString::fromUtf8(start, m_at - start);
}

bool JsonScanner::readString(QString &text)
{
    const char *opening = m_at++;
    while (true) {
        const char *start = m_at;
        const char *p = start;
        while (p != m_end && *p != '"' && *p != '\\' && static_cast<unsigned char>(*p) >= 0x20)
            ++p;
        m_at = p;
        if (p != start)
            appendUtf8(text, start);
        if (atEnd()) {
            m_at = opening;
            return fail(QT_TRANSLATE_NOOP("base", "a string is not closed"));
        }
        if (m_at - opening > m_limits.stringBytes + 1) {
            m_at = opening;
            return fail(QT_TRANSLATE_NOOP("base", "a string is longer than %1 bytes"),
                        {number(m_limits.stringBytes)});
        }
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (*m_at != '\\')
            return fail(
                QT_TRANSLATE_NOOP("base", "a control character in a string must be escaped"));
        ++m_at;
        if (!readEscape(text))
            return false;
    }
}

bool JsonScanner::readKey(QString &key)
{
    const char *start = m_at;
    const char *p = start + 1;
    size_t hash = 0;
    while (p != m_end && *p != '"' && *p != '\\' && static_cast<unsigned char>(*p) >= 0x20)
        hash = hash * 31 + static_cast<unsigned char>(*p++);
    if (p == m_end || *p != '"' || p - start > 32)
        return readString(key);
    CachedKey &cached = m_keys[hash % m_keys.size()];
    const QByteArrayView raw(start + 1, p - start - 1);
    if (cached.raw != raw || cached.key.isNull()) {
        if (!readString(key))
            return false;
        cached = {raw, key};
        return true;
    }
    m_at = p + 1;
    key = cached.key;
    return true;
}

} // namespace portolan
