#pragma once

#include "flows/topologyindex.h"
#include "setup/setup.h"

/// What the makers of the tables share. Private to lib/setup.
namespace portolan {

using FilledValues = QMap<QString, BilingualText>;

/// A text with `{key}` replaced, in one pass: what a value holds is never taken for a key.
QString filledText(const QString &text, const QMap<QString, QString> &values);
BilingualText filledText(const BilingualText &text, const FilledValues &values);

/// The domain that a name lies directly in; empty for a name of one label.
QString domainOf(const QString &name);
bool sameName(const QString &a, const QString &b);

/// A topology and the facts, asked together.
class SetupContext
{
public:
    SetupContext(const Topology &topology, const Catalog &catalog, const SetupFacts &facts,
                 QDate today);

    const Topology &topology() const { return m_index.topology(); }
    const Catalog &catalog() const { return m_catalog; }
    const SetupFacts &facts() const { return m_facts; }
    QDate today() const { return m_today; }

    /// Nodes of a type, in file order.
    QList<const Node *> nodes(NodeType type) const;
    /// The pool inside that clients turn to first: a Director, else a Front End pool; or null.
    const Node *firstInnerPool() const;
    /// The SIP domains; without any, the domain of the first Access name.
    const QStringList &domains() const { return m_domains; }
    bool domainsAreGuessed() const { return topology().sipDomains.isEmpty(); }

    /// NODE and DOMAIN are those at hand; null and empty where there are none.
    bool holds(const SetupCondition &when, const Node *node, const QString &domain = {}) const;

    /// The external name of a pool at an interface: its own, with a shared address plan the Access
    /// name where it has none. Empty where it has neither.
    static QString externalName(const EdgePool &pool, Interface interface);
    /// "Edge pool: Access Edge".
    BilingualText owner(const Node &node, Interface interface) const;
    /// References with "@dns" and "@certificates" replaced by the summaries of the pool's layout.
    QStringList references(const QStringList &ids, const Node *node) const;
    BilingualText text(SetupText text, const FilledValues &values = {}) const;

private:
    bool hasService(const QList<Service> &services, const Node *node) const;
    bool has(SetupNeed need, const Node *node) const;
    bool providerFits(const SetupCondition &when, const Node *node) const;
    /// The service of a public IM or hosting provider is over.
    bool hasEnded(const Node &node) const;
    bool hasSeveralFederationPools() const;
    bool isNameInDomain(const Node *node, const QString &domain) const;

    TopologyIndex m_index;
    const Catalog &m_catalog;
    const SetupFacts &m_facts;
    QDate m_today;
    QString m_product;
    QStringList m_domains;
};

/// The makers of the three tables, each in the file of its name; they add remarks where a row
/// cannot be made.
void addDnsRecords(const SetupContext &context, SetupPlan &plan);
void addCertificates(const SetupContext &context, SetupPlan &plan);
void addCmdlets(const SetupContext &context, SetupPlan &plan);

} // namespace portolan
