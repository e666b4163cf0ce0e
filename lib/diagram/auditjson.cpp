#include "diagram/auditjson.h"

#include "base/jsonwriter.h"

namespace portolan {

namespace {

// A script that wants more than this counts.
constexpr qsizetype mostWritten = 1000;

void writePlaces(JsonWriter &json, const QList<DiagramFault> &places)
{
    json.key(u"places");
    json.beginArray();
    for (const DiagramFault &fault : places.first(std::min(places.size(), mostWritten))) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"kind", nameOf(fault.kind));
        json.member(u"x", fault.rect.x());
        json.member(u"y", fault.rect.y());
        json.member(u"width", fault.rect.width());
        json.member(u"height", fault.rect.height());
        json.key(u"nodes");
        json.beginArray(JsonWriter::Layout::Inline);
        for (const NodeId &node : fault.nodes)
            json.value(node.value);
        json.endArray();
        json.key(u"edges");
        json.beginArray(JsonWriter::Layout::Inline);
        for (const FlowId &flow : fault.flows)
            json.value(flow.value);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeAudit(JsonWriter &json, const DiagramAudit &audit)
{
    json.key(u"audit");
    json.beginObject();
    json.member(u"faults", audit.faults());
    json.member(u"hardFaults", audit.hardFaults());
    json.member(u"labelLabelOverlaps", audit.labelLabelOverlaps);
    json.member(u"labelNodeOverlaps", audit.labelNodeOverlaps);
    json.member(u"overlappedLabels", audit.overlappedLabels);
    json.member(u"nodeNodeOverlaps", audit.nodeOverlaps);
    json.member(u"edgeThroughNode", audit.arrowsThroughNodes);
    json.member(u"edgeThroughOwnNode", audit.arrowsThroughOwnNodes);
    json.member(u"edgeLabelCuts", audit.arrowsThroughLabels);
    json.member(u"cutLabels", audit.cutLabels);
    json.member(u"labelsFarFromEdge", audit.labelsFarFromArrow);
    json.member(u"labelsNearerToOther", audit.labelsNearerToOther);
    json.member(u"crossings", audit.crossings);
    json.member(u"crossingBundlePairs", audit.crossingBundlePairs);
    json.member(u"crossingsInsideBundles", audit.crossingsInsideBundles);
    json.member(u"touches", audit.touches);
    json.member(u"overlapPairs", audit.overlappingArrows);
    json.member(u"bundles", audit.bundles);
    json.member(u"bundlesTornApart", audit.bundlesTornApart);
    json.member(u"interfaceBreaks", audit.interfaceBreaks);
    json.member(u"zoneViolations", audit.zoneViolations);
    json.member(u"edgesWithoutGeometry", audit.arrowsWithoutLine);
    json.member(u"danglingEnds", audit.looseEnds);
    json.member(u"totalLength", audit.length);
    json.member(u"lengthOverManhattan", audit.lengthOverManhattan());
    json.member(u"bendsPerEdge", audit.bendsPerArrow());
    json.member(u"frameOverlaps", audit.frameOverlaps);
    json.member(u"noteOverlaps", audit.noteOverlaps);
    json.member(u"cutTexts", audit.cutTexts);
    json.member(u"shortenedTexts", audit.shortenedTexts);
    json.key(u"stackedCards");
    json.beginArray(JsonWriter::Layout::Inline);
    for (const NodeId &node : audit.stackedCards)
        json.value(node.value);
    json.endArray();
    writePlaces(json, audit.places);
    json.endObject();
}

} // namespace portolan
