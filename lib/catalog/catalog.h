#pragma once

#include "base/bilingualtext.h"
#include "base/error.h"
#include "base/portset.h"
#include "base/vocabulary.h"
#include "catalog/xmppnegotiation.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <initializer_list>
#include <memory>

/// The port reference: rules, documents, contradictions, products and providers as data. No port,
/// no provider and no product rule stands in C++; resources/catalog holds them, each with its
/// document and with both languages.
namespace portolan {

/// One end of a rule: nodes of some types (at the interface named), or Any.
struct RuleEnd
{
    QList<NodeType> types; ///< empty: always Any (the Internet outside, the inside inside)
    Interface interface = Interface::None;
    QString endpoint =
        {}; ///< id of an Endpoint that stands in Any's place; only where types is empty

    bool isAny() const { return types.isEmpty(); }
    friend bool operator==(const RuleEnd &, const RuleEnd &) = default;
};

/// Which pools of a rule's pair of nodes it means.
enum class FarRelation {
    AnyNode,
    NextHop,           ///< the next hop of the Edge pool
    OtherEdgePool,     ///< another Edge pool
    SameEdgePool,      ///< the servers of the same pool among themselves
    CentralManagement, ///< pools with centralManagement; where no pool has it, every pool
    XmppGateway        ///< pools with xmppGateway
};

/// A node that the topology must have somewhere.
struct NodeDemand
{
    QList<NodeType> types;
    QStringList products;  ///< of a partner or hosting provider, after `treatAs`; empty: any
    QStringList providers; ///< of a public IM provider; empty: any
    std::optional<bool> audioVideo;
    std::optional<bool> directorySearch;

    friend bool operator==(const NodeDemand &, const NodeDemand &) = default;
};

/// A closed set of predicates; all that are set must hold. "Near" is the Edge pool or reverse proxy
/// of the pair, "far" the other node. No expression language.
struct Condition
{
    QList<Service> allServices;        ///< the near pool has every one
    QList<Service> anyService;         ///< the near pool has at least one (empty: no demand)
    QList<Service> somePoolHas;        ///< some Edge pool of the topology has every one
    QList<Service> farServices;        ///< the far Edge pool has every one
    QStringList products;              ///< the topology's product is one of these (empty: any)
    std::optional<bool> nat;           ///< the near pool's
    std::optional<bool> push;          ///< the near pool's
    std::optional<bool> http;          ///< the near reverse proxy's
    std::optional<bool> officeWebApps; ///< the near reverse proxy publishes such a farm
    std::optional<LoadBalancing> loadBalancing; ///< the near pool's
    std::optional<AddressPlan> addressPlan;     ///< the near pool's
    std::optional<bool> severalEdgePools;       ///< the topology has more than one
    std::optional<bool> severalServers;         ///< the near pool has more than one
    /// The near pool stands behind a hardware load balancer with a virtual address inside.
    std::optional<bool> internalVirtual;
    QList<NodeDemand> someNode; ///< a node that meets at least one (empty: no demand)
    /// At least one of these holds for the topology and the near node (empty: no demand). They ask
    /// nothing of the far node and hold no alternatives of their own.
    QList<Condition> anyOf;
    /// The topology follows one of these documents in the contradiction named, which is not what
    /// `recommended` does: the rule exists for that reading only.
    QMap<QString, QStringList> whenFollowing;
    QStringList farProducts;             ///< the partner's or hosting provider's, after `treatAs`
    QStringList farProviders;            ///< the public IM provider's
    std::optional<bool> audioVideo;      ///< the public IM provider's
    std::optional<bool> directorySearch; ///< the public IM provider's
    FarRelation relation = FarRelation::AnyNode;

    /// True where a predicate asks something of the far node's own properties, so that the rule
    /// never gives a flow towards Any (unless the rule names whom Any stands for).
    bool asksFarNode() const;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Which addresses stand at the Edge's end behind a hardware load balancer.
enum class BalancedAddresses { Nodes, Virtual, Both };

/// A port list of a rule: fixed, or the name of an Edge pool's port setting (portNames()).
struct RulePorts
{
    PortSet fixed;
    QString setting; ///< empty: `fixed` holds

    friend bool operator==(const RulePorts &, const RulePorts &) = default;
};

/// What a rule and a documented row have in common: how a flow is made from a pair of nodes.
struct FlowTemplate
{
    QString id;
    Scenario scenario = Scenario::SipFederation;
    Role role = Role::Access;
    QString application;
    QString security;
    Transport transport = Transport::Tcp;
    RulePorts sourcePorts;
    RulePorts ports;
    RuleEnd from; ///< who opens the connection
    RuleEnd to;
    Firewall firewall = Firewall::External;
    Requirement requirement = Requirement::Required;
    Condition when;
    /// Where the topology has no far node that fits, the flow stands once towards Any as if the far
    /// node had this product; empty where there is no such rule.
    QString absentFarProduct;
    /// Where no far node fits, the flow stands once towards Any although the condition asks for a
    /// relation (a next hop that is not there yet must not hide a compulsory flow).
    bool anyWhenAbsent = false;
    QMap<QString, BalancedAddresses> balanced; ///< by product; absent: Nodes
    BilingualText comment;
    QStringList references; ///< ids of source documents
    QStringList rows;       ///< "DOCUMENT/ROW"; a rule's are those rows that name it
    QStringList contradictions;

    friend bool operator==(const FlowTemplate &, const FlowTemplate &) = default;
};

/// A rule of the `recommended` reading.
using Rule = FlowTemplate;

/// A row of a source document: its cells as printed, and how the `documented` reading derives it.
/// `flow.id` is "DOCUMENT/ROW"; `flow.rows` the row itself; `flow.comment` what the note means.
struct DocumentRow
{
    QString row; ///< "1"
    QStringList cellsEn;
    QStringList cellsRu;
    FlowTemplate flow;
    QStringList rules;            ///< ids of the rules of `recommended` that stand for the row
    bool transportPrinted = true; ///< row 10 of JJ618373 prints none; its rule supplies TCP
    /// Read out of prose, or copied from the table of another product: no printed row. Shown and
    /// marked, never derived.
    bool derived = false;
    /// The row stays within one zone and crosses neither firewall: shown, never derived.
    bool withinZone = false;
    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

struct DocumentTable
{
    BilingualText title;
    QStringList columnsEn;
    QStringList columnsRu;
    QList<DocumentRow> rows;
    QString product = {}; ///< where it is not the document's
    /// No table of the document: read out of its prose, or copied for another product. Kept apart
    /// from what is printed; all its rows are derived.
    bool derived = false;

    friend bool operator==(const DocumentTable &, const DocumentTable &) = default;
};

class TableSource;

/// The tables of a document, a list that may only be read from its file when somebody looks into
/// it: all but isEmpty() and isLoaded() load then. Reading is safe from several threads at once,
/// and copies load together. References and iterators hold until this is changed, as a QList's.
class DocumentTables
{
public:
    using value_type = DocumentTable;
    using const_iterator = QList<DocumentTable>::const_iterator;

    DocumentTables() = default;
    DocumentTables(QList<DocumentTable> tables) : m_tables(std::move(tables)) {}
    DocumentTables(std::initializer_list<DocumentTable> tables) : m_tables(tables) {}
    /// Those of the document at INDEX of SOURCE, which must have some.
    DocumentTables(std::shared_ptr<const TableSource> source, qsizetype index);

    bool isEmpty() const { return !m_source && m_tables.isEmpty(); }
    bool isLoaded() const;
    const QList<DocumentTable> &list() const { return m_source ? loaded() : m_tables; }

    qsizetype size() const { return list().size(); }
    const DocumentTable &at(qsizetype index) const { return list().at(index); }
    const DocumentTable &operator[](qsizetype index) const { return list().at(index); }
    const DocumentTable &first() const { return list().first(); }
    const DocumentTable &last() const { return list().last(); }
    const_iterator begin() const { return list().begin(); }
    const_iterator end() const { return list().end(); }
    const_iterator cbegin() const { return list().cbegin(); }
    const_iterator cend() const { return list().cend(); }

    DocumentTable &operator[](qsizetype index) { return changed()[index]; }
    DocumentTable &first() { return changed().first(); }
    DocumentTable &last() { return changed().last(); }
    void append(DocumentTable table) { changed().append(std::move(table)); }

    friend bool operator==(const DocumentTables &a, const DocumentTables &b)
    {
        return a.list() == b.list();
    }

private:
    const QList<DocumentTable> &loaded() const;
    QList<DocumentTable> &changed();

    QList<DocumentTable> m_tables; ///< while there is no source
    std::shared_ptr<const TableSource> m_source;
    qsizetype m_index = 0;
};

struct SourceDocument
{
    QString id; ///< "jj618373"
    BilingualText title;
    BilingualText note; ///< what a reader should know of the document as a whole; may be empty
    QString product;    ///< id; empty where the document is not of one product
    QDate date;
    QString topic;         ///< where it was published, as the sources section prints it
    DocumentTables tables; ///< empty for a document that is only cited

    friend bool operator==(const SourceDocument &, const SourceDocument &) = default;
};

/// In what the sides of a contradiction differ, so far as it changes a flow.
enum class Aspect {
    Presence,  ///< whether the flow exists at all
    Interface, ///< at which interface of the Edge it ends
    Ports,     ///< source and destination ports
    FarEnd,    ///< who stands at the other end
    Addresses  ///< virtual addresses, those of the servers, or both
};

/// What one side of a contradiction says.
struct ContradictionSide
{
    QStringList documents;
    BilingualText says;

    friend bool operator==(const ContradictionSide &, const ContradictionSide &) = default;
};

struct Contradiction
{
    QString code; ///< "C1"
    BilingualText subject;
    QList<ContradictionSide> sides;
    BilingualText follow; ///< what `recommended` does
    BilingualText why;
    QList<Aspect> aspects = {}; ///< empty: whatever is chosen, no flow changes
    int followedSide = -1; ///< index of the side that `recommended` follows; -1: neither as it is
    /// What it is about beyond flows: codes of findings and other tables ("dns", "certificates")
    /// that it bears on.
    QStringList findings = {};
    QStringList tables = {};
    /// The topologies that it touches although no flow differs, asked of the topology and of any
    /// of its Edge pools. Nothing set: only what flows, findings and tables say.
    std::optional<Condition> touches = {};

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// A place that is no node of a topology: a service with published addresses, a farm beside it.
struct Endpoint
{
    QString id;
    BilingualText name;
    QStringList addresses; ///< as published; empty: known to the topology or not at all
    QStringList references;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// How far the catalogue covers a product.
enum class Coverage { Complete, Partial, Derived };

struct Product
{
    QString id;
    BilingualText name;
    Coverage coverage = Coverage::Complete;
    QString treatAs;    ///< rules of this product hold; empty: its own
    QDate endOfSupport; ///< invalid: none announced
    QDate ended = {};   ///< the day on which an online service was switched off; else invalid
    QList<BilingualText> changes = {}; ///< what differs from the product before it, one line each
    int usersPerEdge = 0; ///< users for whom one Edge Server is sized; 0: not published
    QStringList references = {};

    friend bool operator==(const Product &, const Product &) = default;
};

struct Provider
{
    QString id;
    BilingualText name;
    QString fqdn;             ///< federation name; empty where unknown
    QDate ended;              ///< worldwide
    QDate endedMainlandChina; ///< invalid: as worldwide
    bool audioVideo = false;  ///< can have audio and video with Lync users
    QStringList references;

    friend bool operator==(const Provider &, const Provider &) = default;
};

/// The default of one port name of an Edge pool.
struct PortDefault
{
    PortSet separate; ///< addressPlan separate
    PortSet shared;   ///< addressPlan shared
    BilingualText label;

    friend bool operator==(const PortDefault &, const PortDefault &) = default;
};

/// The wording of one finding and the facts that its check asks about. `{node}`, `{address}` … in
/// the texts are replaced by the check that found it.
struct FindingText
{
    QString code;
    Severity severity = Severity::Warning;
    BilingualText message;
    BilingualText remedy;
    QStringList references;
    QStringList products;  ///< ids of products that the check asks about, own ones or partners'
    QStringList providers; ///< ids of providers that the check asks about
    QStringList names;     ///< names that the check looks for: of hosts, of rules
    int limit = 0;         ///< the largest number that the check lets pass
    QDate since;           ///< the day from which it holds; invalid: always
    BilingualText fix; ///< what one click does about it, as the undo menu names it; may be empty

    friend bool operator==(const FindingText &, const FindingText &) = default;
};

/// What the words of base/vocabulary.h are called for a person.
struct Terms
{
    QMap<NodeType, BilingualText> nodeTypes;
    QMap<NodeType, BilingualText> nodeTypesPlural;
    QMap<Service, BilingualText> services;
    QMap<Interface, BilingualText> interfaces;      ///< "Access Edge", on the card and in labels
    QMap<Interface, BilingualText> interfacesShort; ///< fits a socket of a card
    QMap<Scenario, BilingualText> scenarios;
    QMap<Role, BilingualText> roles;
    QMap<Firewall, BilingualText> firewalls;
    QMap<Requirement, BilingualText> requirements;
    QMap<QString, BilingualText> applications; ///< longer names: "XMPP", "STUN" → "STUN, MSTURN"
    BilingualText anyInternet;                 ///< "Any" of a flow's end at the external firewall
    BilingualText anyInternal;
    QMap<QString, BilingualText> words; ///< further words by key, see terms.json

    friend bool operator==(const Terms &, const Terms &) = default;
};

/// The whole reference. Immutable after loading; share it by reference.
class Catalog
{
public:
    QList<Rule> rules; ///< in table order
    QList<SourceDocument> documents;
    QList<Contradiction> contradictions;
    QList<Product> products;        ///< own products, oldest first
    QList<Product> partnerProducts; ///< and those of hosting providers
    QList<Provider> providers;
    QList<Endpoint> endpoints;
    QMap<QString, PortDefault> ports;
    QMap<QString, FindingText> findings;
    NegotiationMatrix xmppNegotiation;
    Terms terms;

    /// Null where there is none.
    const Rule *rule(const QString &id) const;
    const SourceDocument *document(const QString &id) const;
    const Contradiction *contradiction(const QString &code) const;
    const Product *product(const QString &id) const;
    const Product *partnerProduct(const QString &id) const;
    const Provider *provider(const QString &id) const;
    const Endpoint *endpoint(const QString &id) const;
};

/// The catalogue that is compiled in, read once, when it is first asked for; the tables of its
/// documents are read a file at a time, when one of them is first asked for. It was checked when it
/// was compiled in; one that cannot be read aborts.
const Catalog &builtInCatalog();

/// Reads a catalogue from a folder of JSON files (rules.json, documents/*.json …). Strict: unknown
/// keys, missing languages, orphan references and doubtful ports are errors, all of them reported
/// with file and JSON pointer. All tables are read at once.
Result<Catalog> readCatalog(const QString &folder);

} // namespace portolan
