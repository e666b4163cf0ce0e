#pragma once

#include "base/jsonwriter.h"
#include "topology/topology.h"

/// The parts that the writers of the file and of its nodes share. Private to lib/topology. Every
/// function leaves out what is empty or has its default.
namespace portolan {

void writeNodeValue(JsonWriter &json, const Node &node);

void writeText(JsonWriter &json, QStringView key, const QString &text);
/// A plain string where both languages agree, an object otherwise; EXTRAS holds the x- keys of
/// objects by key.
void writeBilingual(JsonWriter &json, QStringView key, const BilingualText &text,
                    const Extras &extras, bool isRequired = false);
void writeMembers(JsonWriter &json, const std::vector<JsonValue::Member> &members);
void writeTexts(JsonWriter &json, QStringView key, const QStringList &texts);
void writeNetworks(JsonWriter &json, QStringView key, const QList<IpNetwork> &networks);

template<class T> void writeEnum(JsonWriter &json, QStringView key, T value, T normal)
{
    if (value != normal)
        json.member(key, nameOf(value));
}

} // namespace portolan
