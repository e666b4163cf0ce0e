#pragma once

#include "flows/findingfixes.h"
#include "flows/findingreport.h"

#include <span>

/// What the fixes of findings share. Private to lib/flows.
namespace portolan {

/// What a fix is made from.
struct MendingContext
{
    const Finding &finding;
    const TopologyIndex &index;
    const Catalog &catalog;

    const Topology &topology() const { return index.topology(); }
    NodeId nodeId() const { return finding.nodes.value(0); }
    /// The first node of the finding as T, or null.
    template<class T> const T *as() const
    {
        const int i = index.find(nodeId());
        return i < 0 ? nullptr : index.node(i).as<T>();
    }
    /// The only Edge pool with the service, or null.
    const Node *onlyPoolWith(Service service) const;
    BilingualText label(const Node &node) const;
};

/// A fix without its wording: the values of the catalogue's text, and what is done.
struct Mending
{
    NamedTexts values;
    std::function<void(Topology &)> apply;
};

using MakeMending = std::optional<Mending> (*)(const MendingContext &);

/// The fix of the findings of one code.
struct MendingRule
{
    const char *code;
    MakeMending make;
};

/// The fixes at our own pools and proxies, and those at whoever is outside them.
std::span<const MendingRule> poolMendings();
std::span<const MendingRule> farMendings();

/// A change of one node, of the type that the finding's check has seen there.
template<class T, class Change>
std::function<void(Topology &)> changeOf(const NodeId &id, Change change)
{
    return [id, change](Topology &topology) {
        if (Node *node = topology.node(id))
            change(*node->as<T>());
    };
}

} // namespace portolan
