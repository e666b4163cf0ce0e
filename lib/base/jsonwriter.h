#pragma once

#include "base/json.h"

#include <QByteArray>
#include <QString>

namespace portolan {

/// Writes JSON in the order it is told, indented by two spaces, with a newline at the end: the same
/// calls always give the same bytes. Arrays opened as Inline stand on one line.
class JsonWriter
{
public:
    enum class Layout { Block, Inline };

    void beginObject(Layout layout = Layout::Block);
    void endObject();
    void beginArray(Layout layout = Layout::Block);
    void endArray();
    /// The key of the next value; only inside an object.
    void key(QStringView name);

    void value(QStringView text);
    void value(QLatin1String text) { value(QStringView(QString(text))); }
    void value(const QString &text) { value(QStringView(text)); }
    void value(const char *) = delete;
    void value(bool flag);
    void value(int number) { value(qint64(number)); }
    void value(qint64 number);
    /// With at most two decimals and no trailing zeros: pixels and milliseconds.
    void value(double number);
    void null();
    /// A value that was read, written back in its own order.
    void value(const JsonValue &json);

    template<class T> void member(QStringView name, const T &content)
    {
        key(name);
        value(content);
    }

    /// What was written, closed by a newline. All objects and arrays must have been ended.
    QByteArray take();

private:
    struct Level
    {
        bool isObject;
        bool isInline;
        bool isEmpty = true;
    };

    void begin(char bracket, bool isObject, Layout layout);
    void end(char bracket);
    void separate();
    void newLine();
    void writeString(QStringView text);

    QByteArray m_bytes;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace portolan
