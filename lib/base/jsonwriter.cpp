#include "base/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace portolan {

void JsonWriter::newLine()
{
    m_bytes += '\n';
    m_bytes.append(qsizetype(2 * m_levels.size()), ' ');
}

// What stands between the value before and the next one.
void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.isEmpty)
        m_bytes += level.isInline ? ", " : ",";
    level.isEmpty = false;
    if (!level.isInline)
        newLine();
}

void JsonWriter::begin(char bracket, bool isObject, Layout layout)
{
    separate();
    m_bytes += bracket;
    const bool inside = !m_levels.empty() && m_levels.back().isInline;
    m_levels.push_back({isObject, inside || layout == Layout::Inline});
}

void JsonWriter::end(char bracket)
{
    Q_ASSERT(!m_levels.empty());
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty && !level.isInline)
        newLine();
    m_bytes += bracket;
}

void JsonWriter::beginObject(Layout layout)
{
    begin('{', true, layout);
}
void JsonWriter::endObject()
{
    end('}');
}
void JsonWriter::beginArray(Layout layout)
{
    begin('[', false, layout);
}
void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::key(QStringView name)
{
    Q_ASSERT(!m_levels.empty() && m_levels.back().isObject);
    separate();
    writeString(name);
    m_bytes += ": ";
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    separate();
    writeString(text);
}

void JsonWriter::value(bool flag)
{
    separate();
    m_bytes += flag ? "true" : "false";
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    separate();
    const double rounded = std::round(number * 100) / 100;
    QByteArray text = QByteArray::number(rounded, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    m_bytes += text == "-0" ? QByteArray("0") : text;
}

void JsonWriter::null()
{
    separate();
    m_bytes += "null";
}

void JsonWriter::value(const JsonValue &json)
{
    switch (json.type()) {
    case JsonValue::Type::Null:
        return null();
    case JsonValue::Type::Bool:
        return value(json.toBool());
    case JsonValue::Type::Integer:
        return value(json.toInteger());
    case JsonValue::Type::Real:
        separate();
        m_bytes += QByteArray::number(json.toReal(), 'g', QLocale::FloatingPointShortest);
        return;
    case JsonValue::Type::String:
        return value(json.toString());
    case JsonValue::Type::Array:
        beginArray();
        for (const JsonValue &item : json.items())
            value(item);
        return endArray();
    case JsonValue::Type::Object:
        beginObject();
        for (const auto &[name, content] : json.members()) {
            key(name);
            value(content);
        }
        return endObject();
    }
}

void JsonWriter::writeString(QStringView text)
{
    static const char hex[] = "0123456789abcdef";
    m_bytes += '"';
    for (char c : text.toUtf8()) {
        switch (c) {
        case '"':
            m_bytes += "\\\"";
            break;
        case '\\':
            m_bytes += "\\\\";
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
                m_bytes += "\\u00";
                m_bytes += hex[static_cast<unsigned char>(c) >> 4];
                m_bytes += hex[static_cast<unsigned char>(c) & 15];
            } else {
                m_bytes += c;
            }
        }
    }
    m_bytes += '"';
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_levels.empty());
    m_bytes += '\n';
    return std::exchange(m_bytes, {});
}

} // namespace portolan
