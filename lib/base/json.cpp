#include "base/json.h"

#include "base/jsonscanner.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace portolan {

namespace {

constexpr char context[] = "base";

Error fileError(const QString &file, const char *source, QList<BilingualText> arguments = {})
{
    return {ErrorKind::Input, {file, 0, 0, {}}, {context, source, std::move(arguments), -1}};
}

BilingualText number(qint64 value)
{
    return BilingualText::same(QString::number(value));
}

class Reader : JsonScanner
{
public:
    Reader(const QByteArray &text, const QString &file, JsonLimits limits)
        : JsonScanner(text, file, limits)
    {
    }

    Result<JsonValue> read()
    {
        JsonValue value;
        skipSpace();
        if (readValue(value, JsonPlace(), 1)) {
            skipSpace();
            if (m_at != m_end)
                fail(QT_TRANSLATE_NOOP("base", "text after the end of the document"));
        }
        if (!m_errors.isEmpty())
            return m_errors;
        return value;
    }

private:
    bool readValue(JsonValue &value, const JsonPlace &place, int depth)
    {
        if (atEnd())
            return failAtValue();
        switch (*m_at) {
        case '{':
        case '[':
            if (depth > m_limits.depth)
                return fail(QT_TRANSLATE_NOOP("base", "nested deeper than %1 levels"),
                            {number(m_limits.depth)});
            return *m_at == '{' ? readObject(value, place, depth) : readArray(value, place, depth);
        case '"': {
            QString text;
            if (!readString(text))
                return false;
            value = JsonValue(std::move(text));
            return true;
        }
        case 't':
            return readWord("true", JsonValue(true), value);
        case 'f':
            return readWord("false", JsonValue(false), value);
        case 'n':
            return readWord("null", JsonValue(), value);
        default:
            return readNumber(value);
        }
    }

    bool readArray(JsonValue &value, const JsonPlace &place, int depth)
    {
        ++m_at;
        std::vector<JsonValue> items;
        skipSpace();
        if (!atEnd() && *m_at == ']') {
            ++m_at;
            value = JsonValue::array({});
            return true;
        }
        while (true) {
            skipSpace();
            items.emplace_back();
            if (!readValue(items.back(), place.at(qsizetype(items.size()) - 1), depth + 1))
                return false;
            skipSpace();
            if (atEnd() || (*m_at != ',' && *m_at != ']'))
                return fail(QT_TRANSLATE_NOOP("base", "a comma or a closing bracket is expected"));
            if (*m_at++ == ']')
                break;
        }
        value = JsonValue::array(std::move(items));
        return true;
    }

    bool readObject(JsonValue &value, const JsonPlace &place, int depth)
    {
        ++m_at;
        std::vector<JsonValue::Member> members;
        QSet<QString> seen;
        skipSpace();
        if (!atEnd() && *m_at == '}') {
            ++m_at;
            value = JsonValue::object({});
            return true;
        }
        while (true) {
            skipSpace();
            if (atEnd() || *m_at != '"')
                return fail(QT_TRANSLATE_NOOP("base", "a key in quotation marks is expected"));
            QString key;
            if (!readKey(key))
                return false;
            noteDuplicate(members, seen, key, place);
            skipSpace();
            if (atEnd() || *m_at != ':')
                return fail(QT_TRANSLATE_NOOP("base", "a colon is expected after the key"));
            ++m_at;
            skipSpace();
            members.emplace_back(key, JsonValue());
            if (!readValue(members.back().second, place.key(key), depth + 1))
                return false;
            skipSpace();
            if (atEnd() || (*m_at != ',' && *m_at != '}'))
                return fail(QT_TRANSLATE_NOOP("base", "a comma or a closing brace is expected"));
            if (*m_at++ == '}')
                break;
        }
        value = JsonValue::object(std::move(members));
        return true;
    }

    // Few keys are compared one by one, many through a set.
    void noteDuplicate(const std::vector<JsonValue::Member> &members, QSet<QString> &seen,
                       const QString &key, const JsonPlace &place)
    {
        constexpr size_t few = 16;
        bool twice = false;
        if (members.size() < few) {
            twice = std::any_of(members.begin(), members.end(),
                                [&](const auto &member) { return member.first == key; });
        } else {
            if (seen.isEmpty()) {
                for (const auto &member : members)
                    seen.insert(member.first);
            }
            const qsizetype before = seen.size();
            seen.insert(key);
            twice = seen.size() == before;
        }
        if (twice && m_errors.size() < maxReportedErrors) {
            m_errors.append(
                Error{ErrorKind::Input,
                      {m_file, 0, 0, place.key(key).pointer()},
                      {context,
                       QT_TRANSLATE_NOOP("base", "the key “%1” stands twice in this object"),
                       {BilingualText::same(key)},
                       -1}});
        }
    }
};

Error tooLarge(const QString &file, qint64 limit)
{
    return fileError(file, QT_TRANSLATE_NOOP("base", "the file is larger than %1 MB"),
                     {number(limit / (1024 * 1024))});
}

} // namespace

Result<JsonValue> readJson(const QByteArray &text, const QString &file, JsonLimits limits)
{
    if (text.size() > limits.bytes)
        return tooLarge(file, limits.bytes);
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return fileError(file, QT_TRANSLATE_NOOP("base", "the file is UTF-16; UTF-8 is expected"));
    const QByteArray body = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    if (!body.isValidUtf8() || body.contains('\0')) {
        return fileError(file,
                         QT_TRANSLATE_NOOP("base", "the file is no UTF-8 text; UTF-8 is expected"));
    }
    if (body.isEmpty())
        return fileError(file, QT_TRANSLATE_NOOP("base", "the file is empty"));
    return Reader(body, file, limits).read();
}

Result<JsonValue> readJsonFile(const QString &path, JsonLimits limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(path, QT_TRANSLATE_NOOP("base", "the file cannot be read: %1"),
                         {BilingualText::same(file.errorString())});
    }
    if (file.size() > limits.bytes)
        return tooLarge(path, limits.bytes);
    // One byte more than allowed is enough to see that a stream without a size is too long.
    return readJson(file.read(limits.bytes + 1), path, limits);
}

} // namespace portolan
