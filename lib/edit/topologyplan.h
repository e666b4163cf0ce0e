#pragma once

#include "catalog/catalog.h"
#include "edit/partnerlist.h"
#include "topology/topology.h"

/// A whole topology from a template and a handful of answers.
namespace portolan {

/// A layout to begin with: resources/templates holds them as topologies with example names and
/// addresses, which stand for what is asked.
struct TopologyTemplate
{
    QString id;
    BilingualText name;
    BilingualText summary;
    Topology topology;
};

/// The compiled-in templates in the order of the list; read once.
const std::vector<TopologyTemplate> &topologyTemplates();
/// Null where there is none.
const TopologyTemplate *topologyTemplate(const QString &id);

/// What the assistant asks. Texts are as they were typed, so that they can be checked.
struct PlanAnswers
{
    BilingualText organization;
    QString sipDomain;
    QString internalDomain; ///< of the servers inside
    /// Of server names: `{role}` is what the template calls them (edge, fe), `{n}` their number
    /// with two digits, `{domain}` the SIP domain for servers at the edge, else the internal one.
    QString namePattern = QStringLiteral("{role}{n}.{domain}");
    QString product;
    int edgeServers = 1;
    int frontEndServers = 1;
    QString edgeInternal;  ///< first address of the perimeter's inner network
    QString edgeExternal;  ///< first address outside; private behind NAT
    QString edgePublic;    ///< first translated address; asked only behind NAT
    QString insideAddress; ///< first address of the servers inside
    QSet<Service> services;
    QString partners; ///< a list as readPartners() takes it
};

/// What the template itself says, so that every answer has a sensible default.
PlanAnswers defaultAnswers(const TopologyTemplate &from);

/// What a template asks for.
bool asksForServers(const TopologyTemplate &from);         ///< it has an Edge pool
bool asksForPublicAddresses(const TopologyTemplate &from); ///< it stands behind NAT
/// False where the layout is that of one Edge Server.
bool asksForEdgeCount(const TopologyTemplate &from);

enum class PlanField {
    SipDomain,
    InternalDomain,
    NamePattern,
    EdgeInternal,
    EdgeExternal,
    EdgePublic,
    InsideAddress,
    Partners
};

struct PlanProblem
{
    PlanField field = PlanField::SipDomain;
    Message message;
};

/// What is wrong with single answers; empty where makeTopology() can be called. What they mean
/// together is for findFindings() to say.
QList<PlanProblem> checkAnswers(const TopologyTemplate &from, const PlanAnswers &answers,
                                const Catalog &catalog);

/// The template with names, servers, addresses, services, product and partners of the answers.
/// The answers must be without problems.
Topology makeTopology(const TopologyTemplate &from, const PlanAnswers &answers,
                      const Catalog &catalog);

} // namespace portolan
