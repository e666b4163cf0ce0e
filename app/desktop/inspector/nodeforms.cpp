#include "desktop/inspector/nodeforms.h"

#include "catalog/catalog.h"
#include "desktop/inspector/choices.h"
#include "desktop/inspector/formbuilder.h"
#include "desktop/inspector/inspectortexts.h"
#include "desktop/inspector/negotiationnote.h"
#include "desktop/inspector/servers.h"
#include "desktop/inspector/sites.h"
#include "desktop/inspector/statusnotes.h"
#include "edit/document.h"

#include <QLabel>

namespace portolan {

namespace {

void addPorts(FormBuilder &build)
{
    InspectorTarget *target = build.target();
    const auto plan = target->value(QStringLiteral("/addressPlan"));
    const bool shared = plan && plan->toString() == nameOf(AddressPlan::Shared);
    build.section(Inspector::tr("Ports"), target->value(QStringLiteral("/ports")).has_value());
    for (QLatin1String name : portNames()) {
        const PortDefault port = target->document()->catalog().ports.value(name);
        const QString label = port.label.in(target->language());
        auto *field = new TextField(target, QStringLiteral("/ports/") + name,
                                    label.isEmpty() ? QString(name) : label, TextKind::Number);
        field->setPlaceholder((shared ? port.shared : port.separate).toString());
        build.add(field);
    }
}

void addEdgePool(FormBuilder &build)
{
    build.text("fqdn", Inspector::tr("Internal pool name (FQDN)"), TextKind::Required);
    build.node("nextHop", Inspector::tr("Next hop"), {NodeType::Director, NodeType::FrontEndPool});
    build.section(Inspector::tr("Services"));
    build.services();
    build.flag("push", Inspector::tr("Push notifications"));
    build.section(Inspector::tr("External interface"));
    build.choice("loadBalancing", Inspector::tr("Load balancing"), loadBalancingChoices(),
                 nameOf(LoadBalancing::None));
    build.choice("addressPlan", Inspector::tr("External addresses of a server"),
                 addressPlanChoices(), nameOf(AddressPlan::Separate));
    build.flag("nat", Inspector::tr("External addresses are translated by NAT"));
    const Terms &terms = build.target()->document()->catalog().terms;
    for (Interface interface : {Interface::Access, Interface::WebConferencing, Interface::Av}) {
        const QString label = terms.interfaces.value(interface).in(build.target()->language());
        build.add(new TextField(build.target(),
                                QStringLiteral("/externalFqdns/") + nameOf(interface),
                                Inspector::tr("External name: %1").arg(label)));
    }
    build.lines("dnsServers", Inspector::tr("DNS servers it asks, one on each line"),
                QStringLiteral("192.0.2.53"));
    build.section(Inspector::tr("Servers"));
    build.add(new ServersGroup(build.target()));
    build.form()->add(new VirtualGroup(build.target()));
    addPorts(build);
}

void addFrontEndPool(FormBuilder &build)
{
    build.text("fqdn", Inspector::tr("Pool name (FQDN)"), TextKind::Required);
    build.flag("centralManagement", Inspector::tr("Holds the Central Management store"));
    build.flag("xmppGateway", Inspector::tr("XMPP gateway"));
    build.node("mediaEdge", Inspector::tr("Edge pool for media"), {NodeType::EdgePool});
    build.text("virtual", Inspector::tr("Virtual IP address"));
    build.section(Inspector::tr("Servers"));
    build.add(new ServersGroup(build.target()));
}

void addDirector(FormBuilder &build)
{
    build.text("fqdn", Inspector::tr("Pool name (FQDN)"), TextKind::Required);
    build.text("virtual", Inspector::tr("Virtual IP address"));
    build.section(Inspector::tr("Servers"));
    build.add(new ServersGroup(build.target()));
}

void addReverseProxy(FormBuilder &build)
{
    build.text("fqdn", Inspector::tr("Name (FQDN)"), TextKind::Required);
    build.flag("http", Inspector::tr("Publishes HTTP beside HTTPS"));
    build.lines("externalFqdns", Inspector::tr("Published names, one on each line"),
                QStringLiteral("lyncdiscover.example.com"));
    build.lines("officeWebApps", Inspector::tr("Office Web Apps farm, one address on each line"),
                Inspector::tr("Not published"));
    build.section(Inspector::tr("Servers"));
    build.add(new ServersGroup(build.target()));
}

void addFederationPartner(FormBuilder &build)
{
    build.text("sipDomain", Inspector::tr("SIP domain"), TextKind::Required);
    build.choice("product", Inspector::tr("Product"), partnerProductChoices(*build.target()),
                 QStringLiteral("unknown"));
    build.add(makePartnerProductNote(build.target()));
    build.choice("discovery", Inspector::tr("How it is found"), discoveryChoices(),
                 nameOf(Discovery::Direct));
    build.text("accessEdgeFqdn", Inspector::tr("Name of its Access Edge (FQDN)"));
    build.addresses();
}

void addHostingProvider(FormBuilder &build)
{
    build.text("fqdn", Inspector::tr("Name (FQDN)"), TextKind::Required);
    build.choice("product", Inspector::tr("Product"), hostingProductChoices(*build.target()));
    build.add(makeEndNote(build.target()));
    build.addresses();
}

void addPublicImProvider(FormBuilder &build)
{
    build.choice("provider", Inspector::tr("Provider"), providerChoices(*build.target()));
    build.add(makeEndNote(build.target()));
    build.flag("audioVideo", Inspector::tr("Audio and video"));
    build.flag("directorySearch", Inspector::tr("Directory search"));
    build.choice("region", Inspector::tr("Region"), regionChoices(), nameOf(Region::Worldwide));
    build.addresses();
}

void addXmppPartner(FormBuilder &build)
{
    build.text("domain", Inspector::tr("XMPP domain"), TextKind::Required);
    build.text("gatewayFqdn", Inspector::tr("Name of its gateway (FQDN)"));
    build.addresses();
    build.section(Inspector::tr("Negotiation"));
    build.choice("tls", QStringLiteral("TLS"), negotiationChoices(), nameOf(Negotiation::Required));
    build.choice("sasl", QStringLiteral("SASL"), negotiationChoices(),
                 nameOf(Negotiation::Required));
    build.flag("dialback", Inspector::tr("Dialback"), true);
    build.add(new NegotiationNote(build.target()));
}

void addExternalUsers(FormBuilder &build)
{
    build.text("count", Inspector::tr("Users outside at one time"), TextKind::Number);
    build.addresses();
}

void addDetails(FormBuilder &build)
{
    switch (build.type()) {
    case NodeType::EdgePool:
        return addEdgePool(build);
    case NodeType::FrontEndPool:
        return addFrontEndPool(build);
    case NodeType::Director:
        return addDirector(build);
    case NodeType::ReverseProxy:
        return addReverseProxy(build);
    case NodeType::FederationPartner:
        return addFederationPartner(build);
    case NodeType::HostingProvider:
        return addHostingProvider(build);
    case NodeType::PublicImProvider:
        return addPublicImProvider(build);
    case NodeType::XmppPartner:
        return addXmppPartner(build);
    case NodeType::ExternalUsers:
        return addExternalUsers(build);
    case NodeType::Note:
        return build.add(new BilingualField(build.target(), QStringLiteral("/text"),
                                            Inspector::tr("Text"), BilingualField::Shape::Paragraph,
                                            true));
    }
}

} // namespace

Form *makeNodeForm(std::unique_ptr<InspectorTarget> target)
{
    const NodeType type = target->node()->type();
    auto *form = new Form(std::move(target));
    FormBuilder build(form, type);
    build.section(Inspector::tr("General"));
    build.add(new BilingualField(build.target(), QStringLiteral("/name"), Inspector::tr("Name"),
                                 BilingualField::Shape::Line));
    addDetails(build);
    build.section(Inspector::tr("Notes and id"));
    build.add(new BilingualField(build.target(), QStringLiteral("/notes"), Inspector::tr("Notes"),
                                 BilingualField::Shape::Paragraph));
    build.text("site", Inspector::tr("Site"));
    build.add(new IdField(build.target(), Inspector::tr("Id in the file")));
    form->addStretch();
    form->refresh();
    return form;
}

Form *makeSettingsForm(std::unique_ptr<InspectorTarget> target)
{
    auto *form = new Form(std::move(target));
    FormBuilder build(form, NodeType::Note);
    build.section(Inspector::tr("General"));
    build.bilingual("title", Inspector::tr("Title"), BilingualField::Shape::Line, true);
    build.bilingual("organization", Inspector::tr("Organisation"), BilingualField::Shape::Line);
    build.choice("product", Inspector::tr("Product"), productChoices(*build.target()));
    build.add(makeOwnProductNote(build.target()));
    build.section(Inspector::tr("Reading of the documents"));
    build.choice("reading", Inspector::tr("Reading"), readingChoices(),
                 nameOf(Reading::Recommended));
    build.choice("document", Inspector::tr("Document"), documentChoices(*build.target()));
    build.section(Inspector::tr("Networks"));
    build.lines("sipDomains", Inspector::tr("SIP domains, one on each line"),
                QStringLiteral("example.com"));
    build.lines("internalNetworks", Inspector::tr("Internal networks, one on each line"),
                QStringLiteral("10.0.0.0/8"));
    build.section(Inspector::tr("Firewalls"));
    build.text("firewalls/external/name", Inspector::tr("Name of the external firewall"));
    build.text("firewalls/internal/name", Inspector::tr("Name of the internal firewall"));
    build.section(Inspector::tr("Sites"));
    build.add(new SitesGroup(build.target()));
    form->addStretch();
    form->refresh();
    return form;
}

} // namespace portolan
