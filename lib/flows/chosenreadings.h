#pragma once

#include "catalog/catalog.h"
#include "topology/topology.h"

#include <optional>

namespace portolan {

/// Where an organisation decides a contradiction between documents otherwise than the catalogue
/// does: the topology's `readings`. A rule that names the contradiction then follows the row of the
/// chosen document that stands for it, in the aspects in which the contradiction's sides differ; a
/// rule for which the document has no row is left out where its presence is what they differ in. A
/// document whose rows the catalogue does not hold decides nothing.
class ChosenReadings
{
public:
    ChosenReadings(const Topology &topology, const Catalog &catalog)
        : m_topology(topology), m_catalog(catalog)
    {
    }

    /// True where the topology decides one of the rule's contradictions.
    bool concern(const Rule &rule) const;
    /// The rule as decided, or nothing where the chosen document lacks it.
    std::optional<Rule> decided(Rule rule) const;

private:
    const Topology &m_topology;
    const Catalog &m_catalog;
};

} // namespace portolan
