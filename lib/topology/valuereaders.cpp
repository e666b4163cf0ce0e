#include "topology/objectreader.h"

namespace portolan {

namespace {

bool isForbidden(QChar c, TextLines lines)
{
    if (lines == TextLines::Many && (c == u'\n' || c == u'\r' || c == u'\t'))
        return false;
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

bool checkCharacters(ReadContext &context, const QString &text, const JsonPlace &place,
                     TextLines lines)
{
    for (QChar c : text) {
        if (!isForbidden(c, lines))
            continue;
        const QString code = QStringLiteral("U+%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        context.fail(place,
                     lines == TextLines::One
                         ? QT_TRANSLATE_NOOP("topology",
                                             "the control character %1 stands in a name; one line "
                                             "of plain text is expected")
                         : QT_TRANSLATE_NOOP("topology",
                                             "the control character %1 stands in a text; plain "
                                             "text with line breaks is expected"),
                     {BilingualText::same(code)});
        return false;
    }
    return true;
}

bool failAtWord(ReadContext &context, const JsonPlace &place, const QString &found,
                const char *source)
{
    context.fail(place, source, {quoted(found)});
    return false;
}

// The text of a string; anything else is an error.
const QString *stringOf(ReadContext &context, const JsonValue &value, const JsonPlace &place)
{
    if (value.isString())
        return &value.toString();
    context.fail(place, QT_TRANSLATE_NOOP("topology", "a text is expected"));
    return nullptr;
}

bool portFromInteger(qint64 number, PortSet &out)
{
    if (number < 1 || number > 65535)
        return false;
    out = PortSet::single(quint16(number));
    return true;
}

} // namespace

BilingualText quoted(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString shown = text.left(longest);
    for (QChar &c : shown) {
        if (isForbidden(c, TextLines::One))
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > longest)
        shown += u'…';
    return BilingualText::same(shown);
}

BilingualText listed(const QList<QLatin1String> &names)
{
    QString text;
    for (QLatin1String name : names) {
        if (!text.isEmpty())
            text += QLatin1String(", ");
        text += name;
    }
    return BilingualText::same(text);
}

bool readText(ReadContext &context, const JsonValue &value, const JsonPlace &place, QString &out,
              EmptyText empty)
{
    const QString *text = stringOf(context, value, place);
    if (!text)
        return false;
    if (text->isEmpty() && empty == EmptyText::Refused) {
        context.fail(place, QT_TRANSLATE_NOOP("topology", "this must not be empty"));
        return false;
    }
    if (!checkCharacters(context, *text, place, TextLines::One))
        return false;
    out = *text;
    return true;
}

bool readBilingual(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                   TextLines lines, BilingualText &out, std::vector<JsonValue::Member> &extras)
{
    if (value.isString()) {
        if (!checkCharacters(context, value.toString(), place, lines))
            return false;
        out = BilingualText::same(value.toString());
        return true;
    }
    if (!value.isObject()) {
        context.fail(place,
                     QT_TRANSLATE_NOOP("topology",
                                       "a text is expected, or an object with the keys en and ru"));
        return false;
    }
    const qsizetype before = context.errors.size();
    const auto readOne = [&](const JsonValue &text, const JsonPlace &at, QString &language) {
        const QString *content = stringOf(context, text, at);
        if (content && checkCharacters(context, *content, at, lines))
            language = *content;
    };
    BilingualText text;
    ObjectReader object(context, value, place);
    const bool english = object.optional(
        u"en", [&](const JsonValue &v, const JsonPlace &at) { readOne(v, at, text.en); });
    const bool russian = object.optional(
        u"ru", [&](const JsonValue &v, const JsonPlace &at) { readOne(v, at, text.ru); });
    object.finish(extras);
    if (!english && !russian)
        context.fail(place, QT_TRANSLATE_NOOP("topology", "at least one of en and ru is expected"));
    if (context.errors.size() != before)
        return false;
    out = text;
    return true;
}

bool readFlag(ReadContext &context, const JsonValue &value, const JsonPlace &place, bool &out)
{
    if (!value.isBool()) {
        context.fail(place, QT_TRANSLATE_NOOP("topology", "true or false is expected"));
        return false;
    }
    out = value.toBool();
    return true;
}

bool readWhole(ReadContext &context, const JsonValue &value, const JsonPlace &place, int &out,
               qint64 to)
{
    return readRange(context, value, place, 1, to, out);
}

bool readRange(ReadContext &context, const JsonValue &value, const JsonPlace &place, qint64 from,
               qint64 to, int &out)
{
    if (!value.isInteger() || value.toInteger() < from || value.toInteger() > to) {
        context.fail(
            place, QT_TRANSLATE_NOOP("topology", "a whole number from %1 to %2 is expected"),
            {BilingualText::same(QString::number(from)), BilingualText::same(QString::number(to))});
        return false;
    }
    out = int(value.toInteger());
    return true;
}

bool readWord(ReadContext &context, const JsonValue &value, const JsonPlace &place, QString &out,
              const QList<QLatin1String> &words)
{
    if (!value.isString()) {
        context.fail(place, QT_TRANSLATE_NOOP("topology", "a text is expected, one of: %1"),
                     {listed(words)});
        return false;
    }
    const QString &text = value.toString();
    for (QLatin1String word : words) {
        if (text == word) {
            out = text;
            return true;
        }
    }
    context.fail(place, QT_TRANSLATE_NOOP("topology", "unknown value “%1”; expected: %2"),
                 {quoted(text), listed(words)});
    return false;
}

bool readId(ReadContext &context, const JsonValue &value, const JsonPlace &place, QString &out)
{
    const QString *text = stringOf(context, value, place);
    if (!text)
        return false;
    bool good = !text->isEmpty();
    for (QChar c : *text) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        good = good && (letter || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.');
    }
    if (!good) {
        return failAtWord(context, place, *text,
                          QT_TRANSLATE_NOOP("topology",
                                            "“%1” is no id; Latin letters, digits, “-”, “_” and "
                                            "“.” are expected"));
    }
    out = *text;
    return true;
}

bool readReference(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                   NodeId &out)
{
    QString id;
    if (!readId(context, value, place, id))
        return false;
    if (context.checkReferences) {
        if (id == context.currentNode) {
            return failAtWord(context, place, id,
                              QT_TRANSLATE_NOOP("topology",
                                                "the node “%1” refers to itself; another node is "
                                                "expected"));
        }
        if (!context.nodeIds.contains(id)) {
            return failAtWord(context, place, id,
                              QT_TRANSLATE_NOOP("topology",
                                                "there is no node “%1”; the id of a node of this "
                                                "file is expected"));
        }
    }
    out = NodeId(id);
    return true;
}

bool readAddress(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                 IpAddress &out)
{
    const QString *text = stringOf(context, value, place);
    if (!text)
        return false;
    const auto address = IpAddress::fromString(*text);
    if (!address) {
        return failAtWord(context, place, *text,
                          QT_TRANSLATE_NOOP("topology",
                                            "“%1” is no IP address; one such as 192.0.2.10 or "
                                            "2001:db8::10 is expected"));
    }
    out = *address;
    return true;
}

bool readIpv6(ReadContext &context, const JsonValue &value, const JsonPlace &place, IpAddress &out)
{
    const QString *text = stringOf(context, value, place);
    if (!text)
        return false;
    const auto address = IpAddress::fromString(*text);
    if (!address || address->isIPv4()) {
        return failAtWord(context, place, *text,
                          QT_TRANSLATE_NOOP("topology",
                                            "“%1” is no IPv6 address; one such as 2001:db8::10 is "
                                            "expected"));
    }
    out = *address;
    return true;
}

bool readNetwork(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                 IpNetwork &out)
{
    const QString *text = stringOf(context, value, place);
    if (!text)
        return false;
    const auto network = IpNetwork::fromString(*text);
    if (!network) {
        return failAtWord(context, place, *text,
                          QT_TRANSLATE_NOOP("topology",
                                            "“%1” is neither an IP address nor a network; one such "
                                            "as 192.0.2.10 or 192.0.2.0/24 is expected, without "
                                            "bits behind the prefix"));
    }
    out = *network;
    return true;
}

bool readPorts(ReadContext &context, const JsonValue &value, const JsonPlace &place, PortSet &out)
{
    if (value.isInteger() && portFromInteger(value.toInteger(), out))
        return true;
    if (value.isString()) {
        if (const auto ports = PortSet::fromString(value.toString())) {
            out = *ports;
            return true;
        }
    }
    context.fail(place, QT_TRANSLATE_NOOP("topology",
                                          "ports are expected: a number from 1 to 65535, a range "
                                          "such as 50000-59999, a comma list of both, or any"));
    return false;
}

bool readPortOverride(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                      PortSet &out)
{
    if (value.isInteger() && portFromInteger(value.toInteger(), out))
        return true;
    if (value.isString() && value.toString().contains(u'-')) {
        const auto ports = PortSet::fromString(value.toString());
        if (ports && ports->ranges().size() == 1) {
            out = *ports;
            return true;
        }
    }
    context.fail(place,
                 QT_TRANSLATE_NOOP("topology", "a port is expected: a number from 1 to 65535, or a "
                                               "range such as 50000-59999 in quotation marks"));
    return false;
}

} // namespace portolan
