#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>
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
    explicit JsonValue(bool value) : m_content(value) {}
    explicit JsonValue(qint64 value) : m_content(value) {}
    explicit JsonValue(double value) : m_content(value) {}
    explicit JsonValue(QString value) : m_content(std::move(value)) {}
    static JsonValue array(std::vector<JsonValue> items);
    static JsonValue object(std::vector<Member> members);

    Type type() const { return static_cast<Type>(m_content.index()); }
    bool isNull() const { return type() == Type::Null; }
    bool isBool() const { return type() == Type::Bool; }
    bool isInteger() const { return type() == Type::Integer; }
    bool isNumber() const { return type() == Type::Integer || type() == Type::Real; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    bool toBool() const;
    qint64 toInteger() const;
    double toReal() const;
    /// The text of a string; empty for any other type.
    const QString &toString() const;
    /// The items of an array; empty for any other type.
    const std::vector<JsonValue> &items() const;
    /// The members of an object in the order of the file; empty for any other type.
    const std::vector<Member> &members() const;
    /// The member with the key, or null where there is none or this is no object. Linear.
    const JsonValue *find(QStringView key) const;

    friend bool operator==(const JsonValue &, const JsonValue &);

private:
    // In the order of Type. A big file holds millions of these, so they share their room.
    std::variant<std::monostate, bool, qint64, double, QString, std::vector<JsonValue>,
                 std::vector<Member>>
        m_content;
};

/// Where a value stands while its surroundings are being read: a chain of steps on the stack, made
/// into a JSON pointer only when an error asks for it. Keys must outlive it.
class JsonPlace
{
public:
    JsonPlace() = default;
    JsonPlace key(QStringView name) const { return {this, name, -1}; }
    JsonPlace at(qsizetype index) const { return {this, {}, index}; }
    /// RFC 6901.
    QString pointer() const;

private:
    JsonPlace(const JsonPlace *parent, QStringView key, qsizetype index)
        : m_parent(parent), m_key(key), m_index(index)
    {
    }

    const JsonPlace *m_parent = nullptr;
    QStringView m_key;
    qsizetype m_index = -1;
};

/// What a reader accepts at most (interfaces: topology file).
struct JsonLimits
{
    qint64 bytes = 64 * 1024 * 1024;
    int depth = 64;
    qsizetype stringBytes = 64 * 1024;
};

/// More errors than this are not collected: a hostile file must not fill the memory with them.
inline constexpr qsizetype maxReportedErrors = 100'000;

/// Reads one JSON text (RFC 8259) in UTF-8; a byte order mark is skipped. Errors carry line and
/// column for syntax (one: nothing after it can be trusted) and a JSON pointer for duplicate keys
/// (all of them). FILE is only named in errors.
Result<JsonValue> readJson(const QByteArray &text, const QString &file, JsonLimits limits = {});

/// Reads a file as readJson() does; a file over the limit is refused before it is read.
Result<JsonValue> readJsonFile(const QString &path, JsonLimits limits = {});

/// One more step of a JSON pointer, `~` and `/` escaped (RFC 6901); control characters are written
/// as in a JSON string, so that a pointer always is one line.
QString jsonPointer(const QString &parent, QStringView key);
QString jsonPointer(const QString &parent, qsizetype index);

} // namespace portolan
