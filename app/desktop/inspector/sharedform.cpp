#include "desktop/inspector/formbuilder.h"
#include "desktop/inspector/nodeforms.h"

#include <algorithm>

namespace portolan {

namespace {

// A property that nodes of these types have in the same form; all types where none is named.
struct SharedProperty
{
    QList<NodeType> types;
    std::function<void(FormBuilder &)> add;
};

void addPartnerProduct(FormBuilder &build)
{
    const InspectorTarget &target = *build.target();
    const QList<NodeType> types = target.types();
    QList<Choice> choices = types.contains(NodeType::FederationPartner)
                                ? partnerProductChoices(target)
                                : hostingProductChoices(target);
    QString normal;
    if (!types.contains(NodeType::HostingProvider)) {
        normal = QStringLiteral("unknown");
    } else if (types.size() > 1) { // what both kinds may be
        const QList<Choice> hosting = hostingProductChoices(target);
        choices.removeIf([&hosting](const Choice &choice) {
            return std::none_of(hosting.cbegin(), hosting.cend(),
                                [&](const Choice &other) { return other.value == choice.value; });
        });
    }
    build.choice("product", Inspector::tr("Product"), choices, normal);
}

QList<SharedProperty> poolProperties()
{
    return {
        {{NodeType::EdgePool}, [](FormBuilder &build) { build.services(); }},
        {{NodeType::EdgePool},
         [](FormBuilder &build) { build.flag("push", Inspector::tr("Push notifications")); }},
        {{NodeType::EdgePool},
         [](FormBuilder &build) {
             build.flag("nat", Inspector::tr("External addresses are translated by NAT"));
         }},
        {{NodeType::EdgePool},
         [](FormBuilder &build) {
             build.choice("loadBalancing", Inspector::tr("Load balancing"), loadBalancingChoices(),
                          nameOf(LoadBalancing::None));
         }},
        {{NodeType::EdgePool},
         [](FormBuilder &build) {
             build.choice("addressPlan", Inspector::tr("External addresses of a server"),
                          addressPlanChoices(), nameOf(AddressPlan::Separate));
         }},
        {{NodeType::EdgePool},
         [](FormBuilder &build) {
             build.node("nextHop", Inspector::tr("Next hop"),
                        {NodeType::Director, NodeType::FrontEndPool});
         }},
        {{NodeType::EdgePool},
         [](FormBuilder &build) {
             build.lines("dnsServers", Inspector::tr("DNS servers it asks, one on each line"),
                         QStringLiteral("192.0.2.53"));
         }},
        {{NodeType::FrontEndPool},
         [](FormBuilder &build) {
             build.flag("centralManagement", Inspector::tr("Holds the Central Management store"));
         }},
        {{NodeType::FrontEndPool},
         [](FormBuilder &build) { build.flag("xmppGateway", Inspector::tr("XMPP gateway")); }},
        {{NodeType::FrontEndPool},
         [](FormBuilder &build) {
             build.node("mediaEdge", Inspector::tr("Edge pool for media"), {NodeType::EdgePool});
         }},
        {{NodeType::ReverseProxy},
         [](FormBuilder &build) {
             build.flag("http", Inspector::tr("Publishes HTTP beside HTTPS"));
         }},
    };
}

QList<SharedProperty> partnerProperties()
{
    const auto negotiation = [](const char *key, const QString &caption) {
        return [key, caption](FormBuilder &build) {
            build.choice(key, caption, negotiationChoices(), nameOf(Negotiation::Required));
        };
    };
    return {
        {{NodeType::FederationPartner, NodeType::HostingProvider}, addPartnerProduct},
        {{NodeType::FederationPartner},
         [](FormBuilder &build) {
             build.choice("discovery", Inspector::tr("How it is found"), discoveryChoices(),
                          nameOf(Discovery::Direct));
         }},
        {{NodeType::PublicImProvider},
         [](FormBuilder &build) {
             build.choice("provider", Inspector::tr("Provider"), providerChoices(*build.target()));
         }},
        {{NodeType::PublicImProvider},
         [](FormBuilder &build) { build.flag("audioVideo", Inspector::tr("Audio and video")); }},
        {{NodeType::PublicImProvider},
         [](FormBuilder &build) {
             build.flag("directorySearch", Inspector::tr("Directory search"));
         }},
        {{NodeType::PublicImProvider},
         [](FormBuilder &build) {
             build.choice("region", Inspector::tr("Region"), regionChoices(),
                          nameOf(Region::Worldwide));
         }},
        {{NodeType::XmppPartner}, negotiation("tls", QStringLiteral("TLS"))},
        {{NodeType::XmppPartner}, negotiation("sasl", QStringLiteral("SASL"))},
        {{NodeType::XmppPartner},
         [](FormBuilder &build) { build.flag("dialback", Inspector::tr("Dialback"), true); }},
        {{NodeType::FederationPartner, NodeType::HostingProvider, NodeType::PublicImProvider,
          NodeType::XmppPartner, NodeType::ExternalUsers},
         [](FormBuilder &build) { build.addresses(); }},
        {{NodeType::Note},
         [](FormBuilder &build) {
             build.bilingual("text", Inspector::tr("Text"), BilingualField::Shape::Paragraph, true);
         }},
        {{},
         [](FormBuilder &build) {
             build.bilingual("notes", Inspector::tr("Notes"), BilingualField::Shape::Paragraph);
         }},
        {{}, [](FormBuilder &build) { build.text("site", Inspector::tr("Site")); }},
    };
}

} // namespace

Form *makeSharedForm(std::unique_ptr<InspectorTarget> target)
{
    const QList<NodeType> types = target->types();
    auto *form = new Form(std::move(target));
    FormBuilder build(form, types.first());
    build.section(Inspector::tr("In common"));
    for (const SharedProperty &property : poolProperties() + partnerProperties()) {
        const bool isShared = property.types.isEmpty() ||
                              std::all_of(types.cbegin(), types.cend(), [&](NodeType type) {
                                  return property.types.contains(type);
                              });
        if (isShared)
            property.add(build);
    }
    form->addStretch();
    form->refresh();
    return form;
}

} // namespace portolan
