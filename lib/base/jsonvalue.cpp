#include "base/json.h"

#include <algorithm>

namespace portolan {

JsonValue JsonValue::array(std::vector<JsonValue> items)
{
    JsonValue value;
    value.m_content = std::move(items);
    return value;
}

JsonValue JsonValue::object(std::vector<Member> members)
{
    JsonValue value;
    value.m_content = std::move(members);
    return value;
}

bool JsonValue::toBool() const
{
    const bool *value = std::get_if<bool>(&m_content);
    return value && *value;
}

qint64 JsonValue::toInteger() const
{
    const qint64 *value = std::get_if<qint64>(&m_content);
    return value ? *value : 0;
}

double JsonValue::toReal() const
{
    const double *value = std::get_if<double>(&m_content);
    return value ? *value : double(toInteger());
}

const QString &JsonValue::toString() const
{
    static const QString none;
    const QString *value = std::get_if<QString>(&m_content);
    return value ? *value : none;
}

const std::vector<JsonValue> &JsonValue::items() const
{
    static const std::vector<JsonValue> none;
    const auto *value = std::get_if<std::vector<JsonValue>>(&m_content);
    return value ? *value : none;
}

const std::vector<JsonValue::Member> &JsonValue::members() const
{
    static const std::vector<Member> none;
    const auto *value = std::get_if<std::vector<Member>>(&m_content);
    return value ? *value : none;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    for (const Member &member : members()) {
        if (member.first == key)
            return &member.second;
    }
    return nullptr;
}

bool operator==(const JsonValue &a, const JsonValue &b)
{
    return a.m_content == b.m_content;
}

QString JsonPlace::pointer() const
{
    if (!m_parent)
        return {};
    const QString parent = m_parent->pointer();
    return m_index < 0 ? jsonPointer(parent, m_key) : jsonPointer(parent, m_index);
}

QString jsonPointer(const QString &parent, QStringView key)
{
    const bool isPlain = std::all_of(key.begin(), key.end(), [](QChar c) {
        return c >= u' ' && c < u'\x7f' && c != u'~' && c != u'/';
    });
    if (isPlain)
        return parent + u'/' + key.toString();
    QString step;
    for (QChar c : key) {
        if (c == u'~')
            step += QLatin1String("~0");
        else if (c == u'/')
            step += QLatin1String("~1");
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                 c == QChar::ParagraphSeparator)
            step += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            step += c;
    }
    return parent + u'/' + step;
}

QString jsonPointer(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace portolan
