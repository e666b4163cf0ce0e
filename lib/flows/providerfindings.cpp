#include "flows/findingreport.h"

#include "flows/flowtext.h"

#include <QMap>

namespace portolan {

namespace {

/// The day on which a partner's product ceased to be looked after: switched
/// off, or out of support. Invalid while it is.
QDate endOf(const Product &product)
{
    return product.ended.isValid() ? product.ended : product.endOfSupport;
}

bool hasEnded(const Provider *provider, const FindingReport &report, int i)
{
    const QDate ended = endOfService(report.node(i), report.catalog());
    return !provider || (ended.isValid() && ended <= report.today());
}

// A service that is switched off needs no open port.
void checkHostingProvider(FindingReport &report)
{
    for (int i : report.index().ofType(NodeType::HostingProvider)) {
        const Product *product =
            report.catalog().partnerProduct(report.node(i).as<HostingProvider>()->product);
        if (product && product->ended.isValid() && product->ended <= report.today())
            report.add({"hosting-provider-retired",
                        {i},
                        QStringLiteral("/product"),
                        {{"product", product->name}, {"date", dateText(product->ended)}},
                        report.flowsAt(i)});
    }
}

// One finding a product, however many partners run it.
void checkPartnersOutOfSupport(FindingReport &report)
{
    QMap<QString, std::vector<int>> partners;
    for (int i : report.index().ofType(NodeType::FederationPartner))
        partners[report.node(i).as<FederationPartner>()->product].push_back(i);
    for (const Product &product : report.catalog().partnerProducts) {
        const auto of = partners.constFind(product.id);
        if (of == partners.constEnd() || !endOf(product).isValid() ||
            endOf(product) >= report.today())
            continue;
        report.add({"partner-out-of-support",
                    *of,
                    QStringLiteral("/product"),
                    {{"product", product.name}, {"date", dateText(endOf(product))}}});
    }
}

// Facts section 3.5: the cloud takes new TLS versions only.
void checkTlsVersion(FindingReport &report)
{
    constexpr const char *code = "tls-too-old-for-provider";
    const Product *product = report.catalog().product(report.topology().product);
    if (!product || !report.facts(code).products.contains(product->id))
        return;
    for (int i : report.index().ofType(NodeType::HostingProvider)) {
        if (report.facts(code).products.contains(report.node(i).as<HostingProvider>()->product))
            report.add({code,
                        {i},
                        QStringLiteral("/product"),
                        {{"product", product->name}},
                        report.flowsAt(i, Scenario::SipFederation)});
    }
}

// What a provider asked for while it ran.
void checkDemands(FindingReport &report)
{
    for (int i : report.index().ofType(NodeType::PublicImProvider)) {
        const QString &id = report.node(i).as<PublicImProvider>()->provider;
        const Provider *provider = report.catalog().provider(id);
        if (hasEnded(provider, report, i))
            continue;
        for (const char *code : {"provider-needs-client-eku", "provider-licence-not-sold"}) {
            if (report.facts(code).providers.contains(id))
                report.add(
                    {code, {i}, QStringLiteral("/provider"), {{"provider", provider->name}}});
        }
    }
}

// Settings that the provider, or the own product, does not have.
void checkCapabilities(FindingReport &report)
{
    constexpr const char *searchHere = "directory-search-not-in-product";
    constexpr const char *searchThere = "provider-without-directory-search";
    const Product *product = report.catalog().product(report.topology().product);
    for (int i : report.index().ofType(NodeType::PublicImProvider)) {
        const auto &details = *report.node(i).as<PublicImProvider>();
        const Provider *provider = report.catalog().provider(details.provider);
        if (!provider || !product)
            continue;
        const NamedTexts values = {{"provider", provider->name}, {"product", product->name}};
        if (details.audioVideo && !provider->audioVideo)
            report.add(
                {"provider-without-audio-video", {i}, QStringLiteral("/audioVideo"), values});
        if (!details.directorySearch)
            continue;
        const QString pointer = QStringLiteral("/directorySearch");
        if (!report.facts(searchThere).providers.contains(details.provider))
            report.add({searchThere, {i}, pointer, values});
        else if (report.facts(searchHere).products.contains(product->id))
            report.add({searchHere, {i}, pointer, values});
    }
}

constexpr FindingCheck checks[] = {checkHostingProvider, checkPartnersOutOfSupport, checkTlsVersion,
                                   checkDemands, checkCapabilities};

} // namespace

std::span<const FindingCheck> providerChecks()
{
    return checks;
}

} // namespace portolan
