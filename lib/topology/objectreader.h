#pragma once

#include "base/json.h"
#include "topology/topology.h"

#include <QSet>
#include <QVarLengthArray>

/// The tools that the parts of the topology reader share. Private to lib/topology.
namespace portolan {

/// What all parts of one reading share: the errors so far and what references are checked against.
struct ReadContext
{
    QString file;
    Errors errors;
    bool checkReferences = true;
    QSet<QString> nodeIds; ///< every node of the file, known before the first one is read
    QString currentNode;   ///< whose references are being read

    void fail(const JsonPlace &place, const char *source, QList<BilingualText> arguments = {});
};

/// Where a text may have line breaks: notes and justifications. Names stand on one line.
enum class TextLines { One, Many };
enum class EmptyText { Allowed, Refused };

/// A value of the file as an argument of an error: one line, and not endless.
BilingualText quoted(const QString &text);
/// "a, b, c": what was expected.
BilingualText listed(const QList<QLatin1String> &names);

// Each reads one value into OUT, or reports what is wrong with it and leaves OUT as it was.
bool readText(ReadContext &context, const JsonValue &value, const JsonPlace &place, QString &out,
              EmptyText empty = EmptyText::Refused);
bool readBilingual(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                   TextLines lines, BilingualText &out, std::vector<JsonValue::Member> &extras);
bool readFlag(ReadContext &context, const JsonValue &value, const JsonPlace &place, bool &out);
/// A whole number from FROM (or 1) to TO.
bool readRange(ReadContext &context, const JsonValue &value, const JsonPlace &place, qint64 from,
               qint64 to, int &out);
bool readWhole(ReadContext &context, const JsonValue &value, const JsonPlace &place, int &out,
               qint64 to);
/// One of the words listed.
bool readWord(ReadContext &context, const JsonValue &value, const JsonPlace &place, QString &out,
              const QList<QLatin1String> &words);
/// The id of a node or of a custom flow: letters, digits, `-`, `_`, `.`.
bool readId(ReadContext &context, const JsonValue &value, const JsonPlace &place, QString &out);
/// The id of another node, which must exist and not be the one that is being read.
bool readReference(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                   NodeId &out);
bool readAddress(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                 IpAddress &out);
bool readIpv6(ReadContext &context, const JsonValue &value, const JsonPlace &place, IpAddress &out);
bool readNetwork(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                 IpNetwork &out);
/// `any`, a number, a range or a comma list.
bool readPorts(ReadContext &context, const JsonValue &value, const JsonPlace &place, PortSet &out);
/// A number or one range: what overrides a port of an Edge pool.
bool readPortOverride(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                      PortSet &out);

template<class T>
bool readEnum(ReadContext &context, const JsonValue &value, const JsonPlace &place, T &out)
{
    QString name;
    if (!readWord(context, value, place, name, namesOf<T>()))
        return false;
    out = *fromName<T>(name);
    return true;
}

/// Reads every item of an array with `read(item, place)`.
template<class Read>
void readItems(ReadContext &context, const JsonValue &value, const JsonPlace &place, Read read)
{
    if (!value.isArray()) {
        context.fail(place, QT_TRANSLATE_NOOP("topology", "a list is expected"));
        return;
    }
    for (size_t i = 0; i < value.items().size(); ++i)
        read(value.items()[i], place.at(qsizetype(i)));
}

/// The list of whatever READONE reads: addresses, domains.
template<class T, class ReadOne>
void readList(ReadContext &context, const JsonValue &value, const JsonPlace &place, QList<T> &out,
              ReadOne readOne)
{
    readItems(context, value, place, [&](const JsonValue &item, const JsonPlace &at) {
        T one;
        if (readOne(context, item, at, one))
            out.append(one);
    });
}

template<class Out, class... Parameters>
using ReadInto = bool (*)(ReadContext &, const JsonValue &, const JsonPlace &, Out &,
                          Parameters...);

/// Reads the members of one object by key. Whatever was not asked for is an unknown key; keys that
/// begin with `x-` are kept. Errors come out in the order of the file.
class ObjectReader
{
public:
    ObjectReader(ReadContext &context, const JsonValue &value, const JsonPlace &place);
    ObjectReader(const ObjectReader &) = delete;
    ObjectReader &operator=(const ObjectReader &) = delete;

    bool isObject() const { return m_value.isObject(); }

    /// Calls `read(value, place)` where the key is there.
    template<class Read> bool optional(QStringView key, Read read)
    {
        const qsizetype index = take(key);
        if (index < 0)
            return false;
        const qsizetype before = m_context.errors.size();
        read(m_value.members()[size_t(index)].second, m_place.key(key));
        noteErrors(before, index);
        return true;
    }

    /// The same; a key that is missing is an error.
    template<class Read> void required(QStringView key, Read read)
    {
        if (!optional(key, read))
            reportMissing(key);
    }

    /// Reads a value with one of the functions above: `object.required(u"fqdn", readText, fqdn)`.
    template<class Out, class... Parameters, class... More>
    bool optional(QStringView key, ReadInto<Out, Parameters...> function, Out &out, More... more)
    {
        return optional(key, [&](const JsonValue &value, const JsonPlace &place) {
            function(m_context, value, place, out, more...);
        });
    }
    template<class Out, class... Parameters, class... More>
    void required(QStringView key, ReadInto<Out, Parameters...> function, Out &out, More... more)
    {
        if (!optional(key, function, out, more...))
            reportMissing(key);
    }

    /// Keeps the `x-` keys and reports what is unknown.
    void finish(std::vector<JsonValue::Member> &extras);

private:
    qsizetype take(QStringView key);
    void noteErrors(qsizetype before, qsizetype index);
    void reportMissing(QStringView key);
    void reportUnknown(qsizetype index);
    void sortErrors();

    ReadContext &m_context;
    const JsonValue &m_value;
    const JsonPlace &m_place;
    QVarLengthArray<bool, 32> m_taken;
    QVarLengthArray<QStringView, 24> m_asked; ///< every key of the object, for the error
    qsizetype m_firstError = 0;
    QList<qsizetype> m_errorOrder; ///< the member that each error since then belongs to
};

} // namespace portolan
