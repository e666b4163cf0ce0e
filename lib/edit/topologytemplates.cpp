#include "base/json.h"
#include "edit/topologyplan.h"
#include "topology/topologyfile.h"

#include <QFile>

namespace portolan {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BilingualText textOf(const JsonValue &entry, QStringView key)
{
    const JsonValue *text = entry.find(key);
    if (!text)
        return {};
    const auto in = [&](QStringView language) {
        const JsonValue *part = text->find(language);
        return part ? part->toString() : QString();
    };
    return {in(u"en"), in(u"ru")};
}

// What is compiled in is read by a test as well: a template that cannot be read is left out.
std::vector<TopologyTemplate> readTemplates()
{
    std::vector<TopologyTemplate> templates;
    const auto index = readJson(contentOf(QStringLiteral(":/templates/templates.json")), {});
    const JsonValue *entries = index ? index->find(u"templates") : nullptr;
    if (!entries)
        return templates;
    for (const JsonValue &entry : entries->items()) {
        const JsonValue *id = entry.find(u"id");
        if (!id)
            continue;
        const QString path = QStringLiteral(":/templates/%1.portolan").arg(id->toString());
        auto topology = readTopologyFile(path);
        if (topology) {
            templates.push_back({id->toString(), textOf(entry, u"name"), textOf(entry, u"summary"),
                                 std::move(topology).value()});
        }
    }
    return templates;
}

} // namespace

const std::vector<TopologyTemplate> &topologyTemplates()
{
    static const std::vector<TopologyTemplate> templates = readTemplates();
    return templates;
}

const TopologyTemplate *topologyTemplate(const QString &id)
{
    for (const TopologyTemplate &one : topologyTemplates()) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace portolan
