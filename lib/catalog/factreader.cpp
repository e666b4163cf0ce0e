#include "catalog/factreader.h"

#include <QSet>

#include <algorithm>

namespace portolan {

namespace {

bool overlap(const PortSet &ports)
{
    QList<PortRange> ranges = ports.ranges();
    std::sort(ranges.begin(), ranges.end(),
              [](const PortRange &a, const PortRange &b) { return a.first < b.first; });
    return std::adjacent_find(ranges.cbegin(), ranges.cend(),
                              [](const PortRange &a, const PortRange &b) {
                                  return a.last >= b.first;
                              }) != ranges.cend();
}

// What no text may hold: it is shown on one line or in a paragraph, and written to files. Compared
// by number, since every character of the catalogue comes here.
bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c < u' ' && c != u'\n') || (c >= u'\x7f' && c <= u'\x9f');
    });
}

bool isId(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'_' || c == u'.';
    });
}

} // namespace

Errors readFacts(const QString &file, const std::function<void(FactReader &)> &read)
{
    const auto json = readJsonFile(file);
    if (!json.ok())
        return json.errors();
    FactErrors errors{file, {}};
    FactReader reader(errors, *json);
    read(reader);
    reader.finish();
    return errors.errors;
}

void FactErrors::fail(const QString &pointer, const char *source, QList<BilingualText> arguments)
{
    if (errors.size() >= maxReportedErrors)
        return;
    errors.append(Error{
        ErrorKind::Input, {file, 0, 0, pointer}, {"catalog", source, std::move(arguments), -1}});
}

FactReader::FactReader(FactErrors &errors, const JsonValue &value)
    : m_errors(errors), m_value(value), m_asked(qsizetype(value.members().size()), false)
{
    expectObject();
}

FactReader::FactReader(const FactReader &parent, const JsonValue &value, QStringView key,
                       qsizetype index)
    : m_errors(parent.m_errors), m_value(value), m_parent(&parent), m_key(key), m_index(index),
      m_asked(qsizetype(value.members().size()), false)
{
    expectObject();
}

void FactReader::expectObject()
{
    if (!m_value.isObject())
        m_errors.fail(pointer(), QT_TRANSLATE_NOOP("catalog", "an object is expected"));
}

QString FactReader::pointer() const
{
    return m_parent ? m_parent->pointerOf(m_key, m_index) : QString();
}

QString FactReader::pointerOf(QStringView key, qsizetype index) const
{
    const QString member = jsonPointer(pointer(), key);
    return index < 0 ? member : jsonPointer(member, index);
}

void FactReader::fail(QStringView key, const char *source, QList<BilingualText> arguments) const
{
    m_errors.fail(pointerOf(key), source, std::move(arguments));
}

const JsonValue *FactReader::take(QStringView key, bool required)
{
    const auto &members = m_value.members();
    for (size_t i = 0; i < members.size(); ++i) {
        if (members[i].first == key) {
            m_asked[qsizetype(i)] = true;
            return &members[i].second;
        }
    }
    if (required && m_value.isObject())
        fail(key, QT_TRANSLATE_NOOP("catalog", "the key is missing"));
    return nullptr;
}

QString FactReader::textOf(const JsonValue &json, QStringView key, qsizetype index)
{
    if (!json.isString() || QStringView(json.toString()).trimmed().isEmpty()) {
        m_errors.fail(pointerOf(key, index), QT_TRANSLATE_NOOP("catalog", "a text is expected"));
        return {};
    }
    if (hasControls(json.toString()))
        m_errors.fail(pointerOf(key, index),
                      QT_TRANSLATE_NOOP("catalog", "control characters are not allowed"));
    return json.toString();
}

QString FactReader::text(QStringView key)
{
    const JsonValue *json = take(key, true);
    return json ? textOf(*json, key) : QString();
}

QString FactReader::id(QStringView key)
{
    const QString text = this->text(key);
    if (!isId(text))
        fail(key, QT_TRANSLATE_NOOP("catalog", "letters, digits, “-”, “_” and “.” are expected"));
    return text;
}

QString FactReader::optionalText(QStringView key)
{
    const JsonValue *json = take(key, false);
    return json ? textOf(*json, key) : QString();
}

QStringList FactReader::optionalTexts(QStringView key, Repeats repeats)
{
    QStringList texts;
    QSet<QString> seen;
    items(key, false, [&](const JsonValue &item, qsizetype index) {
        const QString text = textOf(item, key, index);
        const qsizetype before = seen.size();
        if (repeats == Repeats::Refused)
            seen.insert(text);
        if (repeats == Repeats::Refused && seen.size() == before)
            m_errors.fail(pointerOf(key, index),
                          QT_TRANSLATE_NOOP("catalog", "the entry stands twice"));
        texts.append(text);
    });
    return texts;
}

BilingualText FactReader::both(QStringView key)
{
    const JsonValue *json = take(key, true);
    if (!json)
        return {};
    FactReader reader(*this, *json, key);
    BilingualText text(reader.text(u"en"), reader.text(u"ru"));
    reader.finish();
    return text;
}

std::optional<bool> FactReader::optionalFlag(QStringView key)
{
    const JsonValue *json = take(key, false);
    if (!json)
        return std::nullopt;
    if (!json->isBool())
        fail(key, QT_TRANSLATE_NOOP("catalog", "true or false is expected"));
    return json->toBool();
}

int FactReader::optionalNumber(QStringView key)
{
    const JsonValue *json = take(key, false);
    if (!json)
        return 0;
    if (!json->isInteger() || json->toInteger() < 1 || json->toInteger() > 1000000)
        fail(key, QT_TRANSLATE_NOOP("catalog", "a whole number from 1 on is expected"));
    return int(json->toInteger());
}

QDate FactReader::optionalDate(QStringView key)
{
    const JsonValue *json = take(key, false);
    if (!json)
        return {};
    const QDate date = QDate::fromString(json->toString(), Qt::ISODate);
    if (!date.isValid())
        fail(key, QT_TRANSLATE_NOOP("catalog", "a date of the form 2013-03-15 is expected"));
    return date;
}

PortSet FactReader::ports(QStringView key)
{
    const JsonValue *json = take(key, true);
    if (!json)
        return {};
    const auto ports = PortSet::fromString(json->toString());
    if (!json->isString() || !ports)
        fail(key, QT_TRANSLATE_NOOP("catalog", "“any”, a port, a range or a list of these is "
                                               "expected"));
    else if (overlap(*ports))
        fail(key, QT_TRANSLATE_NOOP("catalog", "a port stands twice in the list"));
    return ports.value_or(PortSet());
}

void FactReader::items(QStringView key, bool required,
                       const std::function<void(const JsonValue &, qsizetype)> &read)
{
    const JsonValue *json = take(key, required);
    if (!json)
        return;
    if (!json->isArray())
        fail(key, QT_TRANSLATE_NOOP("catalog", "a list is expected"));
    for (size_t i = 0; i < json->items().size(); ++i)
        read(json->items()[i], qsizetype(i));
}

void FactReader::objects(QStringView key, bool required,
                         const std::function<void(FactReader &)> &read)
{
    items(key, required, [&](const JsonValue &item, qsizetype index) {
        FactReader reader(*this, item, key, index);
        read(reader);
        reader.finish();
    });
}

void FactReader::finish()
{
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        if (!m_asked.at(i))
            fail(m_value.members()[size_t(i)].first, QT_TRANSLATE_NOOP("catalog", "unknown key"));
    }
}

void FactReader::ignoreRest()
{
    std::fill(m_asked.begin(), m_asked.end(), true);
}

void FactReader::failWord(const QString &pointer, const QList<QLatin1String> &expected)
{
    QStringList words;
    for (QLatin1String word : expected) {
        if (!word.isEmpty())
            words.append(QString(word));
    }
    m_errors.fail(pointer, QT_TRANSLATE_NOOP("catalog", "one of these is expected: %1"),
                  {BilingualText::same(words.join(QLatin1String(", ")))});
}

} // namespace portolan
