#pragma once

#include "base/bilingualtext.h"
#include "base/strongid.h"
#include "catalog/setupfacts.h"
#include "topology/topology.h"

#include <QDate>
#include <QList>
#include <QStringList>

/// What an Edge needs besides open ports. A pure function of values, as the flows are: every row
/// follows from the topology and the facts, none is stored or edited.
namespace portolan {

/// What kind a DNS record is of.
enum class RecordType { A, Aaaa, Cname, Srv };
template<> const QList<QLatin1String> &namesOf<RecordType>();

/// One record, as an administrator enters it.
struct DnsRecord
{
    DnsZone zone = DnsZone::External;
    RecordType type = RecordType::A;
    QString name;
    QString data;     ///< an address, or the target of a CNAME or SRV; empty: not known
    int port = 0;     ///< SRV
    int priority = 0; ///< SRV; the lowest is tried first
    int weight = 0;   ///< SRV; among equals the highest is tried first
    Requirement requirement = Requirement::Required;
    NodeId node;                  ///< where it comes from
    BilingualText owner;          ///< "Edge pool: Access Edge"
    QList<BilingualText> because; ///< at least one
    QList<BilingualText> notes;
    QStringList references;
    QStringList contradictions;

    friend bool operator==(const DnsRecord &, const DnsRecord &) = default;
};

struct Certificate
{
    QString id; ///< of the fact
    NodeId node;
    Interface interface = Interface::None;
    BilingualText owner; ///< "Edge pool: Internal"
    BilingualText use;
    QString subject;
    QStringList alternativeNames;
    QList<KeyUsage> usages;
    BilingualText issuer;
    bool sameOnEveryMember = false; ///< of a pool of several servers
    bool exportableKey = false;
    QList<BilingualText> notes;
    QStringList references;
    QStringList contradictions;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// The value of a parameter: a text, a flag, or nothing (a switch).
struct CmdletArgument
{
    QString name;
    QString text;
    std::optional<bool> flag;

    friend bool operator==(const CmdletArgument &, const CmdletArgument &) = default;
};

struct Cmdlet
{
    QString id;   ///< of the fact
    NodeId node;  ///< empty: the whole organisation
    QString name; ///< empty: only a remark
    QList<CmdletArgument> arguments;
    bool comment = false; ///< not to be run any more: written as a comment
    bool reads = false;   ///< changes nothing
    BilingualText purpose;
    BilingualText note; ///< may be empty
    QStringList references;
    QStringList contradictions;

    friend bool operator==(const Cmdlet &, const Cmdlet &) = default;
};

/// What keeps the tables from being complete.
struct SetupRemark
{
    BilingualText text;
    NodeId node;     ///< empty: the topology's own settings
    QString pointer; ///< the property that would mend it

    friend bool operator==(const SetupRemark &, const SetupRemark &) = default;
};

struct SetupPlan
{
    QList<SetupRemark> remarks;
    QList<DnsRecord> dns; ///< outside first, then in the order of the facts
    QList<Certificate> certificates;
    QList<Cmdlet> cmdlets; ///< in the order in which they would be run

    friend bool operator==(const SetupPlan &, const SetupPlan &) = default;
};

/// The DNS records, certificates and cmdlets of a topology. TODAY decides which services have
/// ended. Cost: facts times nodes times SIP domains.
SetupPlan makeSetupPlan(const Topology &topology, const Catalog &catalog, const SetupFacts &facts,
                        QDate today);

} // namespace portolan
