#include "diagram/jsonfields.h"

#include <QCoreApplication>

namespace portolan {

void JsonFields::fail(const JsonPlace &place, const char *source, const QString &argument,
                      const QString &second)
{
    m_errors.append(Error{
        ErrorKind::Input,
        {m_file, 0, 0, place.pointer()},
        {"diagram", source, {BilingualText::same(argument), BilingualText::same(second)}, -1}});
}

const JsonValue *JsonFields::member(const JsonValue &object, const JsonPlace &place,
                                    QStringView key)
{
    if (!object.isObject()) {
        fail(place, QT_TRANSLATE_NOOP("diagram", "an object is expected"));
        return nullptr;
    }
    const JsonValue *value = object.find(key);
    if (!value)
        fail(place.key(key), QT_TRANSLATE_NOOP("diagram", "the key “%1” is missing"),
             key.toString());
    return value;
}

bool JsonFields::readText(const JsonValue &object, const JsonPlace &place, QStringView key,
                          QString &out)
{
    const JsonValue *value = member(object, place, key);
    if (value && !value->isString())
        fail(place.key(key), QT_TRANSLATE_NOOP("diagram", "a text is expected"));
    else if (value)
        out = value->toString();
    return value && value->isString();
}

bool JsonFields::readNumber(const JsonValue &object, const JsonPlace &place, QStringView key,
                            double least, double most, double &out)
{
    const JsonValue *value = member(object, place, key);
    if (!value)
        return false;
    const bool valid = value->isNumber() && value->toReal() >= least && value->toReal() <= most;
    if (!valid)
        fail(place.key(key), QT_TRANSLATE_NOOP("diagram", "a number from %1 to %2 is expected"),
             QString::number(qint64(least)), QString::number(qint64(most)));
    out = valid ? value->toReal() : 0;
    return valid;
}

bool JsonFields::readFormat(const JsonValue &json, QLatin1String name)
{
    const JsonPlace root;
    QString format;
    if (!json.isObject())
        fail(root, QT_TRANSLATE_NOOP("diagram", "an object is expected"));
    else if (readText(json, root, u"format", format) && format != name)
        fail(root.key(u"format"), QT_TRANSLATE_NOOP("diagram", "“%1” is expected"), name);
    return m_errors.isEmpty();
}

void JsonFields::readAll(const JsonValue &object, const JsonPlace &place, QStringView key,
                         const ReadItem &read)
{
    const JsonValue *list = member(object, place, key);
    if (!list)
        return;
    const JsonPlace at = place.key(key);
    if (!list->isArray())
        fail(at, QT_TRANSLATE_NOOP("diagram", "a list is expected"));
    for (size_t i = 0; i < list->items().size(); ++i) {
        if (list->items()[i].isObject())
            read(list->items()[i], at.at(qsizetype(i)));
        else
            fail(at.at(qsizetype(i)), QT_TRANSLATE_NOOP("diagram", "an object is expected"));
    }
}

} // namespace portolan
