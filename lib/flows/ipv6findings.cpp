#include "flows/addressplaces.h"
#include "flows/gatheredtexts.h"

namespace portolan {

namespace {

const IpAddress *ipv6Of(const InterfaceAddress &interface)
{
    if (!interface.address6.isNull())
        return &interface.address6;
    const bool isSix = !interface.address.isNull() && !interface.address.isIPv4();
    return isSix ? &interface.address : nullptr;
}

bool hasIpv4(const InterfaceAddress &interface)
{
    return !interface.address.isNull() && interface.address.isIPv4();
}

QString ipv6Pointer(const AddressPlace &place)
{
    return place.pointer + (place.address->address6.isNull() ? QLatin1String("/address")
                                                             : QLatin1String("/address6"));
}

void checkIpv6InProduct(FindingReport &report)
{
    constexpr const char *code = "ipv6-not-in-product";
    const Product *product = report.catalog().product(report.topology().product);
    if (!product || !report.facts(code).products.contains(product->id))
        return;
    for (int i : report.edgePools()) {
        GatheredTexts found;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            if (const IpAddress *six = ipv6Of(*place.address))
                found.add(placeText(*six, place), ipv6Pointer(place));
        }
        if (!found.isEmpty())
            report.add({code,
                        {i},
                        found.pointer(),
                        {{"address", found.text()}, {"product", product->name}}});
    }
}

// IPv6 on one external interface means IPv6 on all of them: DNS answers for each with both.
void checkDualStack(FindingReport &report)
{
    for (int i : report.edgePools()) {
        GatheredTexts missing;
        bool hasSix = false;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            if (place.interface == Interface::Internal)
                continue;
            if (ipv6Of(*place.address))
                hasSix = true;
            else
                missing.add(interfaceText(place, report.catalog()),
                            place.pointer + QStringLiteral("/address6"));
        }
        if (hasSix)
            missing.report(report, "dual-stack-incomplete", i, QStringLiteral("interface"));
    }
}

/// Global, unique local or link-local.
int scopeOf(const IpAddress &six)
{
    return six.isSpecial() ? 2 : six.isPrivate() ? 1 : 0;
}

void checkIpv6Scopes(FindingReport &report)
{
    for (int i : report.edgePools()) {
        GatheredTexts found;
        QSet<int> scopes;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            const IpAddress *six = ipv6Of(*place.address);
            if (!six || place.interface == Interface::Internal)
                continue;
            scopes.insert(scopeOf(*six));
            found.add(placeText(*six, place), ipv6Pointer(place));
        }
        if (scopes.size() > 1)
            found.report(report, "ipv6-scopes-mixed", i);
    }
}

void checkInnerSide(FindingReport &report)
{
    for (int i : report.edgePools()) {
        GatheredTexts found;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            if (place.interface == Interface::Internal && !hasIpv4(*place.address))
                found.add(placeText(*ipv6Of(*place.address), place),
                          place.pointer + QStringLiteral("/address"));
        }
        found.report(report, "inner-side-without-ipv4", i);
    }
}

// Old partners have no IPv6 at all: they and such a pool cannot meet.
void checkIpv6OnlyPool(FindingReport &report)
{
    constexpr const char *code = "ipv6-only-pool";
    for (int i : report.edgePools()) {
        const std::vector<AddressPlace> places = edgePlaces(report.edgePool(i));
        const bool four = std::any_of(places.begin(), places.end(), [](const AddressPlace &place) {
            return hasIpv4(*place.address);
        });
        if (four || places.empty())
            continue;
        std::vector<int> nodes{i};
        if (report.edgePool(i).services.contains(Service::Federation)) {
            for (int partner : report.partnersAskedAbout(code))
                nodes.push_back(partner);
        }
        std::optional<Severity> severity;
        if (nodes.size() > 1)
            severity = Severity::Error;
        report.add({code, nodes, ipv6Pointer(places.front()), {}, {}, severity});
    }
}

constexpr FindingCheck checks[] = {checkIpv6InProduct, checkDualStack, checkIpv6Scopes,
                                   checkInnerSide, checkIpv6OnlyPool};

} // namespace

std::span<const FindingCheck> ipv6Checks()
{
    return checks;
}

} // namespace portolan
