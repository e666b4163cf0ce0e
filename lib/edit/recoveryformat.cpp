// The bytes of a recovery copy.
#include "base/jsonwriter.h"
#include "edit/recoverystore.h"
#include "topology/topologyfile.h"

#include <QCryptographicHash>

namespace portolan {

namespace {

constexpr char firstWords[] = "portolan-recovery 1 ";

QByteArray checksum(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

Error damage(const QString &file)
{
    return {ErrorKind::Input,
            {file, 0, 0, {}},
            {"edit",
             QT_TRANSLATE_NOOP("edit", "the recovery copy is damaged: it is not what was written"),
             {},
             -1}};
}

// Null where the member is missing or of another type.
const JsonValue *member(const JsonValue &object, QStringView key, JsonValue::Type type)
{
    const JsonValue *value = object.find(key);
    return value && value->type() == type ? value : nullptr;
}

bool readHeader(const JsonValue &json, RecoveryCopy &copy)
{
    const JsonValue *path = member(json, u"path", JsonValue::Type::String);
    const JsonValue *title = member(json, u"title", JsonValue::Type::String);
    const JsonValue *savedAt = member(json, u"savedAt", JsonValue::Type::String);
    const JsonValue *exists = member(json, u"baseExists", JsonValue::Type::Bool);
    const JsonValue *hash = member(json, u"baseHash", JsonValue::Type::String);
    if (!path || !title || !savedAt || !exists || !hash || json.members().size() != 5)
        return false;
    copy.path = path->toString();
    copy.title = title->toString();
    copy.savedAt = QDateTime::fromString(savedAt->toString(), Qt::ISODateWithMs);
    copy.base = {exists->toBool(), QByteArray::fromHex(hash->toString().toLatin1())};
    return copy.savedAt.isValid();
}

} // namespace

QByteArray writeRecoveryCopy(const RecoveryCopy &copy)
{
    JsonWriter header;
    header.beginObject(JsonWriter::Layout::Inline);
    header.member(u"path", copy.path);
    header.member(u"title", copy.title);
    header.member(u"savedAt", copy.savedAt.toUTC().toString(Qt::ISODateWithMs));
    header.member(u"baseExists", copy.base.exists);
    header.member(u"baseHash", QString::fromLatin1(copy.base.hash.toHex()));
    header.endObject();
    const QByteArray rest = header.take() + writeTopology(copy.topology);
    return firstWords + checksum(rest) + '\n' + rest;
}

Result<RecoveryCopy> readRecoveryCopy(const QByteArray &bytes, const QString &file)
{
    const qsizetype first = bytes.indexOf('\n');
    const qsizetype second = bytes.indexOf('\n', first + 1);
    if (first < 0 || second < 0)
        return damage(file);
    const QByteArray rest = bytes.mid(first + 1);
    if (bytes.left(first) != firstWords + checksum(rest))
        return damage(file);
    const auto header = readJson(bytes.mid(first + 1, second - first - 1), file);
    RecoveryCopy copy;
    if (!header.ok() || !readHeader(*header, copy))
        return damage(file);
    auto topology = readTopology(bytes.mid(second + 1), file);
    if (!topology.ok())
        return topology.errors();
    copy.topology = std::move(topology).value();
    return copy;
}

} // namespace portolan
