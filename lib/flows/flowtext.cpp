#include "flows/flowtext.h"

#include "flows/deriveflows.h"
#include "flows/ruleends.h"

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

/// «TCP 5061 (SIP over MTLS)»
BilingualText protocolText(const Flow &flow, const Catalog &catalog)
{
    const BilingualText pill = pillText(flow);
    if (flow.application.isEmpty())
        return pill;
    const BilingualText application =
        catalog.terms.applications.value(flow.application, BilingualText::same(flow.application));
    if (flow.security.isEmpty() || flow.security == QLatin1String("none"))
        return filledIn(BilingualText::same(QStringLiteral("%1 (%2)")), {pill, application});
    if (flow.security == QLatin1String("negotiable")) {
        return filledIn(
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 (%2, security by agreement)")),
            {pill, application});
    }
    const BilingualText security = BilingualText::same(flow.security);
    if (flow.security == QLatin1String("SRTP"))
        return filledIn(BilingualText::same(QStringLiteral("%1 (%2, %3)")),
                        {pill, application, security});
    return filledIn(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 (%2 over %3)")),
                    {pill, application, security});
}

/// " (131.107.155.10)", or nothing where the end stands for any address.
BilingualText addressText(const FlowEnd &end)
{
    if (end.addresses.isEmpty())
        return {};
    const QStringList first = end.addresses.mid(0, addressesInSentence);
    const BilingualText shown = BilingualText::same(first.join(QStringLiteral(", ")));
    const qsizetype rest = end.addresses.size() - first.size();
    if (rest == 0)
        return filledIn(BilingualText::same(QStringLiteral(" (%1)")), {shown});
    return filledIn(
        phraseInBoth("flows", QT_TRANSLATE_N_NOOP("flows", " (%1 and %n more)"), int(rest)),
        {shown});
}

/// External users without a name of their own are many, and the sentence is about them.
bool isManyPeople(const Flow &flow, const Catalog &catalog)
{
    return !flow.source.node.isEmpty() &&
           flow.source.label == catalog.terms.nodeTypes.value(NodeType::ExternalUsers);
}

BilingualText sentencePattern(const Flow &flow, const Catalog &catalog)
{
    const bool many = isManyPeople(flow, catalog);
    if (flow.transport == Transport::Tcp) {
        return many ? phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 open %2 %3 through %4."))
                    : phraseInBoth("flows",
                                   QT_TRANSLATE_NOOP("flows", "%1 opens %2 %3 through %4."));
    }
    return many ? phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 send %2 %3 through %4."))
                : phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1 sends %2 %3 through %4."));
}

/// A node, or a place that is none but has a name of its own.
bool isNamed(const FlowEnd &end)
{
    return !end.node.isEmpty() || !end.endpoint.isEmpty();
}

BilingualText openerText(const Flow &flow, const Catalog &catalog)
{
    if (isManyPeople(flow, catalog))
        return flow.source.label + addressText(flow.source);
    if (isNamed(flow.source)) {
        return filledIn(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "%1%2")),
                        {flow.source.label, addressText(flow.source)});
    }
    if (flow.firewall == Firewall::External)
        return phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Any host on the Internet"));
    return phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Any host inside")) +
           addressText(flow.source);
}

BilingualText listenerText(const Flow &flow)
{
    if (isNamed(flow.destination)) {
        return filledIn(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "to %1%2")),
                        {flow.destination.label, addressText(flow.destination)});
    }
    if (flow.firewall == Firewall::External)
        return phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "to any host on the Internet"));
    return phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "to any host inside")) +
           addressText(flow.destination);
}

} // namespace

BilingualText filledIn(const BilingualText &text, const QList<BilingualText> &arguments)
{
    // One pass: an argument that holds "%1" itself must stay as it is.
    const auto fill = [&arguments](const QString &pattern, Language language) {
        QString filled;
        filled.reserve(pattern.size() + 64);
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const int number = pattern.at(i) == QLatin1Char('%') && i + 1 < pattern.size()
                                   ? pattern.at(i + 1).digitValue()
                                   : -1;
            if (number >= 1 && number <= arguments.size()) {
                filled += arguments.at(number - 1).in(language);
                ++i;
            } else {
                filled += pattern.at(i);
            }
        }
        return filled;
    };
    return {fill(text.en, Language::English), fill(text.ru, Language::Russian)};
}

BilingualText dateText(QDate date)
{
    return {date.toString(Qt::ISODate), date.toString(QStringLiteral("dd.MM.yyyy"))};
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
                     ruleEndText(rule.to, rule.firewall, catalog), protocolText(flow, catalog)});
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

BilingualText flowSentence(const Flow &flow, const Catalog &catalog)
{
    const bool external = flow.firewall == Firewall::External;
    const BilingualText wall =
        external ? phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "the external firewall"))
                 : phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "the internal firewall"));
    const BilingualText sentence = filledIn(
        sentencePattern(flow, catalog),
        {openerText(flow, catalog), protocolText(flow, catalog), listenerText(flow), wall});
    if (flow.comment.isEmpty())
        return sentence;
    return sentence + BilingualText{QLatin1Char(' ') + flow.comment.in(Language::English),
                                    QLatin1Char(' ') + flow.comment.in(Language::Russian)};
}

} // namespace portolan
