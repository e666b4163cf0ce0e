#include "base/json.h"

namespace portolan {

JsonValue JsonValue::array(std::vector<JsonValue> items)
{
    JsonValue value;
    value.m_type = Type::Array;
    value.m_items = std::move(items);
    return value;
}

JsonValue JsonValue::object(std::vector<Member> members)
{
    JsonValue value;
    value.m_type = Type::Object;
    value.m_members = std::move(members);
    return value;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    for (const Member &member : m_members) {
        if (member.first == key)
            return &member.second;
    }
    return nullptr;
}

bool operator==(const JsonValue &a, const JsonValue &b)
{
    return a.m_type == b.m_type && a.m_integer == b.m_integer && a.m_real == b.m_real &&
           a.m_string == b.m_string && a.m_items == b.m_items && a.m_members == b.m_members;
}

QString jsonPointer(const QString &parent, QStringView key)
{
    QString step = key.toString();
    step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return parent + u'/' + step;
}

QString jsonPointer(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace portolan
