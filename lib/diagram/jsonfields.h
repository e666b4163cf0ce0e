#pragma once

#include "base/error.h"
#include "base/json.h"

#include <QString>

#include <functional>

namespace portolan {

/// Reads the members of JSON objects strictly and collects what is wrong with them, each error with
/// its pointer, so that a file's faults come all at once. Internal to lib/diagram.
class JsonFields
{
public:
    using ReadItem = std::function<void(const JsonValue &, const JsonPlace &)>;

    explicit JsonFields(QString file) : m_file(std::move(file)) {}

    const Errors &errors() const { return m_errors; }

    void fail(const JsonPlace &place, const char *source, const QString &argument = {},
              const QString &second = {});

    /// The member with the key, or null after an error.
    const JsonValue *member(const JsonValue &object, const JsonPlace &place, QStringView key);
    bool readText(const JsonValue &object, const JsonPlace &place, QStringView key, QString &out);
    bool readNumber(const JsonValue &object, const JsonPlace &place, QStringView key, double least,
                    double most, double &out);
    /// The member `format` must have the value NAME.
    bool readFormat(const JsonValue &json, QLatin1String name);
    /// Calls READ for every object of the list; its other items are errors.
    void readAll(const JsonValue &object, const JsonPlace &place, QStringView key,
                 const ReadItem &read);

private:
    QString m_file;
    Errors m_errors;
};

} // namespace portolan
