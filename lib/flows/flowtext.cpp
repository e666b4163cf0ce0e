#include "flows/flowtext.h"

#include "base/localtext.h"
#include "flows/deriveflows.h"
#include "flows/ruleends.h"

#include <QVarLengthArray>

namespace portolan {

namespace {

/// Addresses in a sentence stop here: a reader wants to know where, not to count.
constexpr qsizetype addressesInSentence = 3;

template<class Details, class Field> QString detail(const Node &node, Field Details::*field)
{
    const auto *details = node.as<Details>();
    return details ? details->*field : QString();
}

QString hostOrDomain(const Node &node)
{
    switch (node.type()) {
    case NodeType::EdgePool:
        return detail(node, &EdgePool::fqdn);
    case NodeType::FrontEndPool:
        return detail(node, &FrontEndPool::fqdn);
    case NodeType::Director:
        return detail(node, &Director::fqdn);
    case NodeType::ReverseProxy:
        return detail(node, &ReverseProxy::fqdn);
    case NodeType::FederationPartner:
        return detail(node, &FederationPartner::sipDomain);
    case NodeType::HostingProvider:
        return detail(node, &HostingProvider::fqdn);
    case NodeType::XmppPartner:
        return detail(node, &XmppPartner::domain);
    default:
        return {};
    }
}

// One pass: an argument that holds "%1" itself must stay as it is.
QString fill(const QString &pattern, const QVarLengthArray<QStringView, 4> &arguments)
{
    QString filled;
    qsizetype size = pattern.size();
    for (const QStringView argument : arguments)
        size += argument.size();
    filled.reserve(size);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern.at(i) == QLatin1Char('%') && i + 1 < pattern.size()
                               ? pattern.at(i + 1).digitValue()
                               : -1;
        if (number >= 1 && number <= arguments.size()) {
            filled += arguments[number - 1];
            ++i;
        } else {
            filled += pattern.at(i);
        }
    }
    return filled;
}

} // namespace

// The patterns are looked up once; flows of one rule share the words about their protocol.
class SentenceWriter
{
public:
    SentenceWriter(const Catalog &catalog, Language language)
        : m_catalog(catalog), m_language(language)
    {
    }

    QString sentence(const Flow &flow) const
    {
        static const BilingualText external =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "the external firewall"));
        static const BilingualText internal =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "the internal firewall"));
        const QString opener = openerText(flow), protocol = knownProtocol(flow);
        const QString listener = listenerText(flow);
        const QString sentence =
            fill(pattern(flow).in(m_language),
                 {opener, protocol, listener,
                  (flow.firewall == Firewall::External ? external : internal).in(m_language)});
        if (flow.comment.isEmpty())
            return sentence;
        return sentence + QLatin1Char(' ') + flow.comment.in(m_language);
    }

    /// "Flow F-012, SIP over MTLS, TCP 5061, from … to …, external firewall"
    QString spoken(const Flow &flow) const
    {
        static const BilingualText external =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "external firewall"));
        static const BilingualText internal =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "internal firewall"));
        static const BilingualText whole =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Flow %1, %2, %3 %4, %5"));
        QString protocol = pillText(flow).in(m_language);
        if (!flow.application.isEmpty())
            protocol.prepend(applicationText(flow) + QLatin1String(", "));
        return fill(whole.in(m_language),
                    {flowNumberText(flow.number), protocol, originText(flow), listenerText(flow),
                     (flow.firewall == Firewall::External ? external : internal).in(m_language)});
    }

    /// «TCP 5061 (SIP over MTLS)»
    QString protocolText(const Flow &flow) const
    {
        static const BilingualText byAgreement =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 (%2, security by agreement)"));
        static const BilingualText over =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 (%2 over %3)"));
        const QString pill = pillText(flow).in(m_language);
        if (flow.application.isEmpty())
            return pill;
        const BilingualText known = m_catalog.terms.applications.value(flow.application);
        const QString application = known.isEmpty() ? flow.application : known.in(m_language);
        if (flow.security.isEmpty() || flow.security == QLatin1String("none"))
            return fill(QStringLiteral("%1 (%2)"), {pill, application});
        if (flow.security == QLatin1String("negotiable"))
            return fill(byAgreement.in(m_language), {pill, application});
        if (flow.security == QLatin1String("SRTP"))
            return fill(QStringLiteral("%1 (%2, %3)"), {pill, application, flow.security});
        return fill(over.in(m_language), {pill, application, flow.security});
    }

private:
    struct Known
    {
        Transport transport;
        PortSet ports;
        PortSet sourcePorts;
        QString application;
        QString security;
        QString text;
    };

    QString knownProtocol(const Flow &flow) const
    {
        constexpr size_t most = 32;
        for (const Known &known : m_known) {
            if (known.transport == flow.transport && known.ports == flow.ports &&
                known.sourcePorts == flow.sourcePorts && known.application == flow.application &&
                known.security == flow.security)
                return known.text;
        }
        const QString text = protocolText(flow);
        if (m_known.size() < most)
            m_known.push_back({flow.transport, flow.ports, flow.sourcePorts, flow.application,
                               flow.security, text});
        return text;
    }

    /// "SIP over MTLS"
    QString applicationText(const Flow &flow) const
    {
        static const BilingualText over =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 over %2"));
        static const BilingualText byAgreement =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1, security by agreement"));
        const BilingualText known = m_catalog.terms.applications.value(flow.application);
        const QString application = known.isEmpty() ? flow.application : known.in(m_language);
        if (flow.security.isEmpty() || flow.security == QLatin1String("none"))
            return application;
        if (flow.security == QLatin1String("negotiable"))
            return fill(byAgreement.in(m_language), {application});
        if (flow.security == QLatin1String("SRTP"))
            return application + QLatin1String(", ") + flow.security;
        return fill(over.in(m_language), {application, flow.security});
    }

    /// "from the Edge pool (131.107.155.10)"
    QString originText(const Flow &flow) const
    {
        static const BilingualText named =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "from %1%2"));
        static const BilingualText people =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "from external users%1"));
        static const BilingualText outside =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "from any host on the Internet"));
        static const BilingualText inside =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "from any host inside"));
        const QString addresses = addressText(flow.source);
        if (isManyPeople(flow))
            return fill(people.in(m_language), {addresses});
        if (isNamed(flow.source))
            return fill(named.in(m_language), {flow.source.label.in(m_language), addresses});
        return flow.firewall == Firewall::External ? outside.in(m_language)
                                                   : inside.in(m_language) + addresses;
    }

    /// " (131.107.155.10)", or nothing where the end stands for any address.
    QString addressText(const FlowEnd &end) const
    {
        if (end.addresses.isEmpty())
            return {};
        const QString shown = end.addresses.mid(0, addressesInSentence).join(QStringLiteral(", "));
        const qsizetype rest = end.addresses.size() - addressesInSentence;
        if (rest <= 0)
            return fill(QStringLiteral(" (%1)"), {shown});
        return fill(phrase(m_language, "flows", QT_TRANSLATE_N_NOOP("flows", " (%1 and %n more)"),
                           int(rest)),
                    {shown});
    }

    /// External users without a name of their own are many, and the sentence is about them.
    bool isManyPeople(const Flow &flow) const
    {
        return !flow.source.node.isEmpty() &&
               flow.source.label == m_catalog.terms.nodeTypes.value(NodeType::ExternalUsers);
    }

    const BilingualText &pattern(const Flow &flow) const
    {
        static const BilingualText open =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 open %2 %3 through %4."));
        static const BilingualText opens =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 opens %2 %3 through %4."));
        static const BilingualText send =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 send %2 %3 through %4."));
        static const BilingualText sends =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 sends %2 %3 through %4."));
        const bool many = isManyPeople(flow);
        if (flow.transport == Transport::Tcp)
            return many ? open : opens;
        return many ? send : sends;
    }

    /// A node, or a place that is none but has a name of its own.
    static bool isNamed(const FlowEnd &end)
    {
        return !end.node.isEmpty() || !end.endpoint.isEmpty();
    }

    QString openerText(const Flow &flow) const
    {
        static const BilingualText named =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1%2"));
        static const BilingualText outside =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Any host on the Internet"));
        static const BilingualText inside =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Any host inside"));
        const QString addresses = addressText(flow.source);
        if (isManyPeople(flow))
            return flow.source.label.in(m_language) + addresses;
        if (isNamed(flow.source))
            return fill(named.in(m_language), {flow.source.label.in(m_language), addresses});
        return flow.firewall == Firewall::External ? outside.in(m_language)
                                                   : inside.in(m_language) + addresses;
    }

    QString listenerText(const Flow &flow) const
    {
        static const BilingualText named =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "to %1%2"));
        static const BilingualText outside =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "to any host on the Internet"));
        static const BilingualText inside =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "to any host inside"));
        const QString addresses = addressText(flow.destination);
        if (isNamed(flow.destination))
            return fill(named.in(m_language), {flow.destination.label.in(m_language), addresses});
        return flow.firewall == Firewall::External ? outside.in(m_language)
                                                   : inside.in(m_language) + addresses;
    }

    const Catalog &m_catalog;
    Language m_language;
    mutable std::vector<Known> m_known;
};

BilingualText filledIn(const BilingualText &text, const QList<BilingualText> &arguments)
{
    const auto inOne = [&arguments](const QString &pattern, Language language) {
        QVarLengthArray<QStringView, 4> texts;
        for (const BilingualText &argument : arguments)
            texts.append(argument.in(language));
        return fill(pattern, texts);
    };
    return {inOne(text.en, Language::English), inOne(text.ru, Language::Russian)};
}

BilingualText endedNote(QDate ended)
{
    return filledIn(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Out of service since %1.")),
                    {dateText(ended)});
}

BilingualText templateSentence(const FlowTemplate &rule, const Catalog &catalog)
{
    Flow flow;
    flow.transport = rule.transport;
    flow.application = rule.application;
    flow.security = rule.security;
    flow.ports = rulePorts(rule.ports, catalog);
    flow.sourcePorts = rulePorts(rule.sourcePorts, catalog);
    return filledIn(BilingualText::same(QStringLiteral("%1 → %2, %3")),
                    {ruleEndText(rule.from, rule.firewall, catalog),
                     ruleEndText(rule.to, rule.firewall, catalog),
                     BilingualText{SentenceWriter(catalog, Language::English).protocolText(flow),
                                   SentenceWriter(catalog, Language::Russian).protocolText(flow)}});
}

BilingualText nodeLabel(const Node &node, const Catalog &catalog)
{
    if (!node.name.isEmpty())
        return node.name;
    if (const auto *details = node.as<PublicImProvider>()) {
        const Provider *provider = catalog.provider(details->provider);
        return provider ? provider->name : BilingualText::same(details->provider);
    }
    const QString host = hostOrDomain(node);
    return host.isEmpty() ? catalog.terms.nodeTypes.value(node.type()) : BilingualText::same(host);
}

FlowSentences::FlowSentences(const Catalog &catalog, Language language)
    : m_writer(std::make_unique<SentenceWriter>(catalog, language))
{
}

FlowSentences::~FlowSentences() = default;

QString FlowSentences::of(const Flow &flow) const
{
    return m_writer->sentence(flow);
}

QString FlowSentences::spoken(const Flow &flow) const
{
    return m_writer->spoken(flow);
}

BilingualText flowSentence(const Flow &flow, const Catalog &catalog)
{
    return {FlowSentences(catalog, Language::English).of(flow),
            FlowSentences(catalog, Language::Russian).of(flow)};
}

} // namespace portolan
