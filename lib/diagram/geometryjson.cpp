#include "diagram/diagramlayout.h"

#include "base/jsonwriter.h"
#include "diagram/auditjson.h"
#include "diagram/drawnlabels.h"

#include <algorithm>

namespace portolan {

namespace {

QString zoneName(Zone zone)
{
    switch (zone) {
    case Zone::Internet:
        return QStringLiteral("internet");
    case Zone::Perimeter:
        return QStringLiteral("perimeter");
    case Zone::Internal:
        break;
    }
    return QStringLiteral("internal");
}

void writeBox(JsonWriter &json, const QRectF &rect)
{
    json.member(u"x", rect.x());
    json.member(u"y", rect.y());
    json.member(u"width", rect.width());
    json.member(u"height", rect.height());
}

void writeZones(JsonWriter &json, const DiagramGeometry &geometry)
{
    json.key(u"zones");
    json.beginArray();
    for (const ZoneArea &zone : geometry.zones) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", zoneName(zone.zone));
        json.member(u"order", int(zone.zone));
        json.endObject();
    }
    json.endArray();
}

void writeNodes(JsonWriter &json, const DiagramGeometry &geometry)
{
    json.key(u"nodes");
    json.beginArray();
    for (const Card &card : geometry.cards) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", card.node.value);
        json.member(u"zone", zoneName(card.zone));
        writeBox(json, card.rect);
        json.endObject();
    }
    for (const NoteCard &note : geometry.notes) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", note.node.value);
        writeBox(json, note.rect);
        json.endObject();
    }
    json.endArray();
}

template<class Id> void writeIds(JsonWriter &json, QStringView key, const QList<Id> &ids)
{
    json.key(key);
    json.beginArray(JsonWriter::Layout::Inline);
    for (const Id &id : ids)
        json.value(id.value);
    json.endArray();
}

void writeGroups(JsonWriter &json, const DiagramGeometry &geometry)
{
    json.key(u"groups");
    json.beginArray();
    for (const Card &card : geometry.cards) {
        if (!card.isGroup())
            continue;
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", card.node.value);
        writeIds(json, u"members", card.members);
        json.member(u"open", false);
        writeBox(json, card.rect);
        json.endObject();
    }
    json.endArray();
}

// Flows between the same two ports form a bundle, whatever their direction.
QString bundleOf(const Arrow &arrow)
{
    QString a = arrow.source.value + u':' + arrow.sourcePort;
    QString b = arrow.destination.value + u':' + arrow.destinationPort;
    if (b < a)
        std::swap(a, b);
    return a + u'|' + b;
}

// All that an arrow stands for, where they are several.
void writeFlows(JsonWriter &json, const Arrow &arrow)
{
    if (!arrow.flows.isEmpty())
        writeIds(json, u"flows", arrow.flows);
}

void writeEdges(JsonWriter &json, const DiagramGeometry &geometry)
{
    json.key(u"edges");
    json.beginArray();
    for (const Arrow &arrow : geometry.arrows) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", arrow.flow.value);
        json.member(u"source", arrow.source.value);
        json.member(u"sourcePort", arrow.sourcePort);
        json.member(u"target", arrow.destination.value);
        json.member(u"targetPort", arrow.destinationPort);
        json.member(u"bundle", bundleOf(arrow));
        writeFlows(json, arrow);
        json.key(u"points");
        json.beginArray(JsonWriter::Layout::Inline);
        for (const QPointF &point : arrow.points) {
            json.beginArray(JsonWriter::Layout::Inline);
            json.value(point.x());
            json.value(point.y());
            json.endArray();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeLabels(JsonWriter &json, const DiagramGeometry &geometry)
{
    json.key(u"labels");
    json.beginArray();
    for (const DrawnLabel &label : drawnLabels(geometry)) {
        json.beginObject(JsonWriter::Layout::Inline);
        if (label.arrow >= 0) {
            const Arrow &arrow = geometry.arrows[size_t(label.arrow)];
            json.member(u"edge", arrow.flow.value);
            writeFlows(json, arrow);
        }
        if (label.card >= 0)
            json.member(u"node", geometry.cards[size_t(label.card)].node.value);
        if (label.note >= 0)
            json.member(u"node", geometry.notes[size_t(label.note)].node.value);
        if (label.wall)
            json.member(u"wall", QString(nameOf(label.wall->firewall)));
        json.member(u"kind", QString::fromLatin1(label.kind));
        json.member(u"text", label.text);
        writeBox(json, label.box);
        json.member(u"fontPx", label.fontPx);
        json.endObject();
    }
    json.endArray();
}

void writeWalls(JsonWriter &json, const DiagramGeometry &geometry)
{
    json.key(u"walls");
    json.beginArray();
    for (const Wall &wall : geometry.walls) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", QString(nameOf(wall.firewall)));
        writeBox(json, wall.rect);
        json.endObject();
    }
    json.endArray();
    json.key(u"gates");
    json.beginArray();
    for (const Arrow &arrow : geometry.arrows) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"edge", arrow.flow.value);
        json.member(u"wall", QString(nameOf(arrow.firewall)));
        json.member(u"x", arrow.gate.x());
        json.member(u"y", arrow.gate.y());
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray geometryJson(const DiagramGeometry &geometry, const QString &name, double layoutMs)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"format", QStringLiteral("edge-geometry/1"));
    json.member(u"topology", name);
    json.member(u"lang", languageCode(geometry.language));
    json.key(u"engine");
    json.beginObject(JsonWriter::Layout::Inline);
    json.member(u"name", QStringLiteral("portolan"));
    json.endObject();
    if (layoutMs >= 0) {
        json.key(u"timing");
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"layoutMs", layoutMs);
        json.endObject();
    }
    json.key(u"bounds");
    json.beginObject(JsonWriter::Layout::Inline);
    writeBox(json, geometry.bounds);
    json.endObject();
    writeZones(json, geometry);
    writeNodes(json, geometry);
    writeEdges(json, geometry);
    writeLabels(json, geometry);
    writeWalls(json, geometry);
    writeGroups(json, geometry);
    writeAudit(json, auditDiagram(geometry));
    json.endObject();
    return json.take();
}

} // namespace portolan
