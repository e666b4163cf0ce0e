#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace portolan {

/// A string that names one kind of thing and cannot be taken for another kind. Empty means none.
template<class Tag> struct StrongId
{
    QString value;

    StrongId() = default;
    explicit StrongId(QString text) : value(std::move(text)) {}

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.value < b.value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.value, seed); }
};

/// Id of a node of a topology: letters, digits, `-`, `_`, `.`; kept by the user's file.
using NodeId = StrongId<struct NodeIdTag>;
/// Id of a flow: `rule:EDGE:FAR`, `DOCUMENT/ROW:EDGE:FAR` or `custom:ID`; never an index.
using FlowId = StrongId<struct FlowIdTag>;

} // namespace portolan
