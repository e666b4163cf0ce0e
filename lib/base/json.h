#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace portolan {

/// A value read from JSON that remembers what QJsonValue forgets: the order of keys and whether a
/// number was whole.
class JsonValue
{
public:
    enum class Type { Null, Bool, Integer, Real, String, Array, Object };
    using Member = std::pair<QString, JsonValue>;

    JsonValue() = default;
    explicit JsonValue(bool value) : m_type(Type::Bool), m_integer(value) {}
    explicit JsonValue(qint64 value) : m_type(Type::Integer), m_integer(value) {}
    explicit JsonValue(double value) : m_type(Type::Real), m_real(value) {}
    explicit JsonValue(QString value) : m_type(Type::String), m_string(std::move(value)) {}
    static JsonValue array(std::vector<JsonValue> items);
    static JsonValue object(std::vector<Member> members);

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Null; }
    bool isBool() const { return m_type == Type::Bool; }
    bool isInteger() const { return m_type == Type::Integer; }
    bool isNumber() const { return m_type == Type::Integer || m_type == Type::Real; }
    bool isString() const { return m_type == Type::String; }
    bool isArray() const { return m_type == Type::Array; }
    bool isObject() const { return m_type == Type::Object; }

    bool toBool() const { return m_type == Type::Bool && m_integer != 0; }
    qint64 toInteger() const { return m_type == Type::Integer ? m_integer : 0; }
    double toReal() const { return m_type == Type::Real ? m_real : double(toInteger()); }
    const QString &toString() const { return m_string; }
    /// The items of an array; empty for any other type.
    const std::vector<JsonValue> &items() const { return m_items; }
    /// The members of an object in the order of the file; empty for any other type.
    const std::vector<Member> &members() const { return m_members; }
    /// The member with the key, or null where there is none or this is no object. Linear.
    const JsonValue *find(QStringView key) const;

    friend bool operator==(const JsonValue &, const JsonValue &);

private:
    Type m_type = Type::Null;
    qint64 m_integer = 0;
    double m_real = 0;
    QString m_string;
    std::vector<JsonValue> m_items;
    std::vector<Member> m_members;
};

/// What a reader accepts at most (interfaces: topology file).
struct JsonLimits
{
    qint64 bytes = 64 * 1024 * 1024;
    int depth = 64;
    qsizetype stringBytes = 64 * 1024;
};

/// Reads one JSON text (RFC 8259) in UTF-8; a byte order mark is skipped. Errors carry line and
/// column for syntax (one: nothing after it can be trusted) and a JSON pointer for duplicate keys
/// (all of them). FILE is only named in errors.
Result<JsonValue> readJson(const QByteArray &text, const QString &file, JsonLimits limits = {});

/// Reads a file as readJson() does; a file over the limit is refused before it is read.
Result<JsonValue> readJsonFile(const QString &path, JsonLimits limits = {});

/// One more step of a JSON pointer, `~` and `/` escaped (RFC 6901).
QString jsonPointer(const QString &parent, QStringView key);
QString jsonPointer(const QString &parent, qsizetype index);

} // namespace portolan
