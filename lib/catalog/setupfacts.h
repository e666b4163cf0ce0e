#pragma once

#include "catalog/catalog.h"

/// What an Edge needs besides open ports: DNS records, certificates and cmdlets, as data
/// (resources/catalog/setup.json). Names, ports and texts stand there, each with its documents;
/// lib/setup holds the closed set of shapes that turns them into rows of one topology.
namespace portolan {

/// What some node of the topology asks for.
enum class SetupNeed {
    FederationPartner,
    DirectPartner,
    DiscoveredPartner,
    HostingProvider,
    PublicImProvider,
    XmppPartner,
    Push ///< an Edge pool with push notifications
};

/// A closed set of predicates; all that are set must hold. "At hand" is the node that a row is
/// made for; where there is none, or of another type, any node of the topology will do.
struct SetupCondition
{
    QList<Service> anyService; ///< the Edge pool at hand has at least one
    QList<SetupNeed> anyNeed;  ///< at least one is there
    QList<SetupNeed> noNeed;   ///< none is there
    QStringList products;      ///< the topology's product, after `treatAs`
    QStringList providers;     ///< of the public IM provider at hand
    std::optional<bool> ended; ///< the service of the provider at hand has ended; hosting ones too
    std::optional<bool> audioVideo; ///< of the provider at hand
    /// The Access name of the pool (or the name of the inner pool) lies directly in the SIP domain
    /// at hand, so that an SRV record may point at it.
    std::optional<bool> nameInDomain;
    std::optional<bool> sharedPlan; ///< the Edge pool at hand has one address for all services
    std::optional<bool> severalFederationPools; ///< more than one pool has `federation`
    std::optional<bool> severalServers;         ///< the Edge pool at hand has more than one
    std::optional<bool> officeWebApps;          ///< the reverse proxy at hand publishes a farm
    QString withoutHostingProvider;             ///< none in service bears this FQDN

    friend bool operator==(const SetupCondition &, const SetupCondition &) = default;
};

/// A remark of a row that holds only where its condition does.
struct SetupNote
{
    SetupCondition when;
    BilingualText text;
    QStringList contradictions;
};

/// Whose name and addresses a DNS record has.
enum class DnsShape {
    ExternalName,   ///< an external name of an Edge pool, at `interface`
    DomainHost,     ///< LABEL.DOMAIN at the Access addresses of the first pool that fits
    DomainService,  ///< SRV LABEL.DOMAIN to the Access name, or to `target`.DOMAIN
    PublishedName,  ///< an external name of a reverse proxy
    PublishedHost,  ///< LABEL.DOMAIN at the first reverse proxy
    EdgePoolName,   ///< the internal name of an Edge pool
    EdgeServerName, ///< the name of one Edge Server
    InnerPoolName,  ///< the name of a Front End pool or Director
    InnerServerName,
    InnerHost,   ///< LABEL.DOMAIN at the addresses of the first inner pool
    InnerAlias,  ///< CNAME LABEL.DOMAIN to the name of the first inner pool
    InnerService ///< SRV LABEL.DOMAIN to the name of the first inner pool, or to `target`.DOMAIN
};

enum class DnsZone { External, Internal };

struct DnsFact
{
    QString id;
    DnsShape shape = DnsShape::ExternalName;
    DnsZone zone = DnsZone::External;
    Interface interface = Interface::Access;
    QString label;  ///< "sip", "_sip._tls"
    QString target; ///< label of the host that a service points at where no name lies in the domain
    bool ownHost = false; ///< a service points at that host even so
    RulePorts port;       ///< of a service
    Requirement requirement = Requirement::Required;
    SetupCondition when;
    BilingualText because; ///< "{domain}", "{name}" and "{node}" are filled in
    QList<SetupNote> notes;
    QStringList references;
    QStringList contradictions;
};

enum class CertificateShape { EdgeExternal, EdgeMediaAuthentication, EdgeInternal, ReverseProxy };

/// Where a name of a certificate comes from.
enum class CertificateNameShape { ExternalName, DomainHost, Domain, PoolName, PublishedName };

struct CertificateName
{
    CertificateNameShape shape = CertificateNameShape::ExternalName;
    Interface interface = Interface::Access;
    QString label;
    SetupCondition when;
};

/// What an extended key usage is for.
enum class KeyUsage { Server, Client };

struct CertificateFact
{
    QString id;
    CertificateShape shape = CertificateShape::EdgeExternal;
    BilingualText use;
    BilingualText issuer;
    QList<CertificateName> names; ///< the first one gives the subject
    bool subjectRepeated = false; ///< the subject stands among the alternative names too
    SetupCondition clientUsage;   ///< where the key is for client authentication too
    bool hasClientUsage = false;
    bool sameOnEveryMember = false; ///< with its key on every server of a pool
    bool exportableKey = false;
    SetupCondition when;
    QList<SetupNote> notes;
    QStringList references;
};

/// What one cmdlet is written for.
enum class CmdletShape {
    Once,
    DirectPartner,
    DiscoveredPartner,
    HostingProvider,
    PublicImProvider,
    XmppPartner,
    EdgePool,
    Site
};

/// A parameter: a fixed text, flag or switch, or the value that the node at hand has ("{fqdn}").
/// A parameter whose value is empty is left out.
struct CmdletParameter
{
    QString name;
    QString text; ///< "{sipDomain}" or a fixed text; empty: a flag or switch
    std::optional<bool> flag;
    QMap<QString, QString> words; ///< what the values of the node are called by the cmdlet
    SetupCondition when;
};

struct CmdletFact
{
    QString id;
    CmdletShape shape = CmdletShape::Once;
    QString name; ///< "New-CsAllowedDomain"; empty: only a remark
    QList<CmdletParameter> parameters;
    bool onlyWithParameters = false; ///< says nothing once only Identity is left
    bool comment = false;            ///< written as a comment only
    bool reads = false;              ///< changes nothing
    SetupCondition when;
    BilingualText purpose; ///< "{node}" and "{date}" are filled in
    BilingualText note;
    QStringList references;
    QStringList contradictions;
};

/// Which summaries describe a pool of one layout. In references "@dns" and "@certificates" stand
/// for those of the pool at hand.
struct LayoutSummaries
{
    LoadBalancing loadBalancing = LoadBalancing::None;
    std::optional<bool> nat; ///< nothing: either
    QString dns;
    QString certificates;
};

/// Texts that the program itself adds to rows, remarks and the script.
enum class SetupText {
    DomainFromAccessName,
    NoDomain,
    NoExternalName,
    NoPublicAddress,
    ForeignTarget,
    NoPublishedName,
    NoSimpleUrl,
    ScriptTitle,
    ScriptReadOnly,
    ScriptGuard,
    ScriptStopped,
    ScriptEmpty
};

struct SetupFacts
{
    QList<DnsFact> dns; ///< in table order
    QList<CertificateFact> certificates;
    QList<CmdletFact> cmdlets; ///< in the order of the script
    QList<LayoutSummaries> layouts;
    QMap<SetupText, BilingualText> texts;
    QStringList simpleUrls; ///< first labels of names that publish simple URLs
};

template<> const QList<QLatin1String> &namesOf<SetupNeed>();
template<> const QList<QLatin1String> &namesOf<DnsShape>();
template<> const QList<QLatin1String> &namesOf<DnsZone>();
template<> const QList<QLatin1String> &namesOf<CertificateShape>();
template<> const QList<QLatin1String> &namesOf<CertificateNameShape>();
template<> const QList<QLatin1String> &namesOf<KeyUsage>();
template<> const QList<QLatin1String> &namesOf<CmdletShape>();
template<> const QList<QLatin1String> &namesOf<SetupText>();

/// The facts that are compiled in, read once. They are tested to load; a broken build aborts.
const SetupFacts &builtInSetupFacts();

/// Reads setup.json of a folder. Strict, as readCatalog(): unknown keys, missing languages and
/// words, ids that stand twice are errors with their JSON pointer.
Result<SetupFacts> readSetupFacts(const QString &folder);

/// The ids of all documents that the facts refer to.
QStringList documentsNamedBy(const SetupFacts &facts);

/// References of the facts to documents, contradictions, products, providers and ports that CATALOG
/// does not have. Empty for sound facts.
Errors checkSetupFacts(const SetupFacts &facts, const Catalog &catalog);

} // namespace portolan
