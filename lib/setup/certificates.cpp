#include "setup/setupcontext.h"

namespace portolan {

namespace {

/// The names that the parts of a fact give one node, in their order, each once.
class CertificateNames
{
public:
    CertificateNames(const SetupContext &context, const Node &node)
        : m_context(context), m_node(node)
    {
    }

    void add(const CertificateName &part)
    {
        const auto *pool = m_node.as<EdgePool>();
        const auto *proxy = m_node.as<ReverseProxy>();
        switch (part.shape) {
        case CertificateNameShape::ExternalName:
            if (pool && m_context.holds(part.when, &m_node))
                addName(SetupContext::externalName(*pool, part.interface));
            return;
        case CertificateNameShape::PoolName:
            if (pool && m_context.holds(part.when, &m_node))
                addName(pool->fqdn);
            return;
        case CertificateNameShape::PublishedName:
            if (proxy && m_context.holds(part.when, &m_node)) {
                for (const QString &name : proxy->externalFqdns)
                    addName(name);
            }
            return;
        case CertificateNameShape::DomainHost:
        case CertificateNameShape::Domain:
            break;
        }
        for (const QString &domain : m_context.domains()) {
            if (m_context.holds(part.when, &m_node, domain))
                addName(part.shape == CertificateNameShape::Domain ? domain
                                                                   : part.label + u'.' + domain);
        }
    }

    const QStringList &names() const { return m_names; }

private:
    void addName(const QString &name)
    {
        if (!name.isEmpty() && !m_names.contains(name, Qt::CaseInsensitive))
            m_names.append(name);
    }

    const SetupContext &m_context;
    const Node &m_node;
    QStringList m_names;
};

Interface interfaceOfShape(CertificateShape shape)
{
    switch (shape) {
    case CertificateShape::EdgeExternal:
        return Interface::Access;
    case CertificateShape::EdgeMediaAuthentication:
        return Interface::Av;
    case CertificateShape::EdgeInternal:
        return Interface::Internal;
    case CertificateShape::ReverseProxy:
        break;
    }
    return Interface::External;
}

size_t memberCount(const Node &node)
{
    if (const auto *pool = node.as<EdgePool>())
        return pool->servers.size();
    return node.as<ReverseProxy>()->servers.size();
}

Certificate certificateOf(const SetupContext &context, const CertificateFact &fact,
                          const Node &node)
{
    CertificateNames names(context, node);
    // The subject is what the first part names, or missing: another name would not do in its place.
    QString subject;
    for (const CertificateName &part : fact.names) {
        names.add(part);
        if (&part == &fact.names.first())
            subject = names.names().value(0);
    }
    Certificate made;
    made.id = fact.id;
    made.node = node.id;
    made.interface = interfaceOfShape(fact.shape);
    // The external certificate serves every outer interface, not the first one alone.
    made.owner = context.owner(node, fact.shape == CertificateShape::EdgeExternal ? Interface::None
                                                                                  : made.interface);
    made.use = fact.use;
    made.subject = subject;
    made.alternativeNames = names.names();
    if (!fact.subjectRepeated)
        made.alternativeNames.removeAll(subject);
    made.usages = {KeyUsage::Server};
    if (fact.hasClientUsage && context.holds(fact.clientUsage, &node))
        made.usages.append(KeyUsage::Client);
    made.issuer = fact.issuer;
    made.sameOnEveryMember = fact.sameOnEveryMember && memberCount(node) > 1;
    made.exportableKey = fact.exportableKey;
    for (const SetupNote &note : fact.notes) {
        if (!context.holds(note.when, &node))
            continue;
        made.notes.append(note.text);
        made.contradictions += note.contradictions;
    }
    made.references = context.references(fact.references, &node);
    return made;
}

} // namespace

void addCertificates(const SetupContext &context, SetupPlan &plan)
{
    for (const Node &node : context.topology().nodes) {
        const bool isEdge = node.type() == NodeType::EdgePool;
        if (!isEdge && node.type() != NodeType::ReverseProxy)
            continue;
        for (const CertificateFact &fact : context.facts().certificates) {
            if (isEdge == (fact.shape != CertificateShape::ReverseProxy) &&
                context.holds(fact.when, &node))
                plan.certificates.append(certificateOf(context, fact, node));
        }
    }
}

} // namespace portolan
