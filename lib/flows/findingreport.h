#pragma once

#include "flows/findings.h"
#include "flows/topologyindex.h"

#include <functional>
#include <span>

namespace portolan {

/// Texts that take the place of `{name}` in the catalogue's.
using NamedTexts = QList<std::pair<QString, BilingualText>>;

/// What a check has found, before its wording is looked up. The names of VALUES are the
/// placeholders of the catalogue's texts; `{node}` (the first), `{other}` (the second) and
/// `{nodes}` (all) are filled in from NODES.
struct FoundFact
{
    const char *code;
    std::vector<int> nodes; ///< indices; the first one is where the finding stands
    QString pointer = {};
    NamedTexts values = {};
    QList<FlowId> flows = {};
    std::optional<Severity> severity = {}; ///< where it is not the catalogue's
    QString subject = {};                  ///< of the finding
};

/// What checks read and where they report.
class FindingReport
{
public:
    FindingReport(const Topology &topology, const Catalog &catalog, const FlowSet &flows,
                  QDate today);

    const Topology &topology() const { return m_index.topology(); }
    const TopologyIndex &index() const { return m_index; }
    const Catalog &catalog() const { return m_catalog; }
    const FlowSet &flows() const { return m_flows; }
    QDate today() const { return m_today; }

    const Node &node(int i) const { return m_index.node(i); }
    BilingualText label(int i) const;
    const std::vector<int> &edgePools() const { return m_index.ofType(NodeType::EdgePool); }
    const EdgePool &edgePool(int i) const { return *node(i).as<EdgePool>(); }
    /// Edge pools that offer the service, in file order.
    std::vector<int> poolsWith(Service service) const;
    /// Federation partners whose product is among those that a finding asks about.
    std::vector<int> partnersAskedAbout(const char *code) const;
    /// The flows with an end at the node: all, those of a scenario, or those that ACCEPTS takes.
    QList<FlowId> flowsAt(int i) const;
    QList<FlowId> flowsAt(int i, Scenario scenario) const;
    QList<FlowId> flowsAt(const std::vector<int> &nodes, Scenario scenario) const;
    QList<FlowId> flowsAt(int i, const std::function<bool(const Flow &)> &accepts) const;
    /// The facts that the catalogue holds for a check.
    const FindingText &facts(const char *code) const;

    void add(const FoundFact &fact);
    /// The findings in the order of the contract.
    QList<Finding> take();

private:
    struct Entry
    {
        Finding finding;
        int node; ///< index of the first node; behind all nodes where there is none
    };

    TopologyIndex m_index;
    const Catalog &m_catalog;
    const FlowSet &m_flows;
    QDate m_today;
    FindingText m_noFacts;
    mutable QHash<QString, QList<const Flow *>> m_flowsAt; ///< by node; made when first asked for
    std::vector<Entry> m_entries;
};

/// One rule of `check`; it reports every place where the rule is broken.
using FindingCheck = void (*)(FindingReport &);

/// The checks by subject, each in the file that the name says.
std::span<const FindingCheck> addressChecks();
std::span<const FindingCheck> sharedAddressChecks();
std::span<const FindingCheck> nameChecks();
std::span<const FindingCheck> partnerChecks();
std::span<const FindingCheck> productChecks();
std::span<const FindingCheck> poolChecks();
std::span<const FindingCheck> interfaceChecks();
std::span<const FindingCheck> ipv6Checks();
std::span<const FindingCheck> balancingChecks();
std::span<const FindingCheck> portChecks();
std::span<const FindingCheck> routeChecks();
std::span<const FindingCheck> roleChecks();
std::span<const FindingCheck> providerChecks();
std::span<const FindingCheck> xmppChecks();
std::span<const FindingCheck> accessChecks();
std::span<const FindingCheck> customFlowChecks();

/// TEXT with every `{name}` replaced by the value of that name. One pass, so that a value which
/// itself reads like a name stays as it is.
BilingualText filledIn(const BilingualText &text, const NamedTexts &values);

/// "a, b, c" in each language; a long list is cut.
BilingualText joined(const QList<BilingualText> &texts);

} // namespace portolan
