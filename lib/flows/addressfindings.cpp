#include "flows/addressplaces.h"
#include "flows/findingreport.h"

#include <QSet>

#include <set>

namespace portolan {

namespace {

/// What a check has gathered in one pool: texts without repetition, and where the first one stands.
class Gathered
{
public:
    void add(const BilingualText &text, const QString &pointer)
    {
        if (m_texts.isEmpty())
            m_pointer = pointer;
        if (m_known.contains(text.en))
            return;
        m_known.insert(text.en);
        m_texts.append(text);
    }
    /// Reports the texts as `{address}` or under another name; nothing where there are none.
    void report(FindingReport &report, const char *code, int node,
                const QString &name = QStringLiteral("address")) const
    {
        if (!m_texts.isEmpty())
            report.add({code, {node}, m_pointer, {{name, joined(m_texts)}}});
    }
    const QList<BilingualText> &texts() const { return m_texts; }
    const QString &pointer() const { return m_pointer; }

private:
    QList<BilingualText> m_texts;
    QSet<QString> m_known;
    QString m_pointer;
};

/// Reports the private external addresses of a pool.
void reportPrivateAddresses(FindingReport &report, int i, const char *code)
{
    Gathered found;
    for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
        if (place.interface == Interface::Internal)
            continue;
        const InterfaceAddress &interface = *place.address;
        if (interface.address.isPrivate())
            found.add(placeText(interface.address, place),
                      place.pointer + QStringLiteral("/address"));
        if (interface.address6.isPrivate())
            found.add(placeText(interface.address6, place),
                      place.pointer + QStringLiteral("/address6"));
    }
    found.report(report, code, i);
}

void checkNatWithHardwareLoadBalancer(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.nat && pool.loadBalancing == LoadBalancing::Hardware)
            report.add({"nat-with-hardware-load-balancer", {i}, QStringLiteral("/nat")});
    }
}

void checkPrivateAddressWithHardwareLoadBalancer(FindingReport &report)
{
    for (int i : report.edgePools()) {
        if (report.edgePool(i).loadBalancing == LoadBalancing::Hardware)
            reportPrivateAddresses(report, i, "private-address-with-hardware-load-balancer");
    }
}

void checkPrivateAddressWithoutNat(FindingReport &report)
{
    for (int i : report.edgePools()) {
        if (!report.edgePool(i).nat)
            reportPrivateAddresses(report, i, "private-address-without-nat");
    }
}

void checkNatWithoutPublicAddress(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (!pool.nat)
            continue;
        const std::vector<AddressPlace> places = edgePlaces(pool);
        // Several keys for one shared address need the public one only once.
        std::set<IpAddress> translated;
        for (const AddressPlace &place : places) {
            if (pool.addressPlan == AddressPlan::Shared && !place.address->publicAddress.isNull())
                translated.insert(place.address->address);
        }
        Gathered found;
        for (const AddressPlace &place : places) {
            const InterfaceAddress &interface = *place.address;
            // Neither IPv6 nor what stands behind a hardware load balancer is translated.
            const bool isTranslatable =
                place.server >= 0 && !interface.address.isNull() && interface.address.isIPv4();
            if (place.interface != Interface::Internal && isTranslatable &&
                interface.publicAddress.isNull() && !translated.contains(interface.address))
                found.add(interfaceText(place, report.catalog()),
                          place.pointer + QStringLiteral("/publicAddress"));
        }
        found.report(report, "nat-without-public-address", i, QStringLiteral("interface"));
    }
}

void checkPublicAddressWithoutNat(FindingReport &report)
{
    const auto reportPlaces = [&report](int i, const std::vector<AddressPlace> &places,
                                        bool outsideToo) {
        Gathered found;
        for (const AddressPlace &place : places) {
            if (!place.address->publicAddress.isNull() &&
                (place.interface == Interface::Internal || outsideToo))
                found.add(placeText(place.address->publicAddress, place),
                          place.pointer + QStringLiteral("/publicAddress"));
        }
        found.report(report, "public-address-without-nat", i);
    };
    for (int i : report.edgePools())
        reportPlaces(i, edgePlaces(report.edgePool(i)), !report.edgePool(i).nat);
    // A reverse proxy has no NAT setting: an outer public address says that it is translated.
    for (int i : report.index().ofType(NodeType::ReverseProxy))
        reportPlaces(i, reverseProxyPlaces(*report.node(i).as<ReverseProxy>()), false);
}

/// The prefix of an interface's network; the defaults are those of the file format.
int prefixOf(const IpAddress &address, int written)
{
    return written > 0 ? written : address.isIPv4() ? 24 : 64;
}

bool inOneSubnet(const IpAddress &a, int prefixA, const IpAddress &b, int prefixB)
{
    return !a.isNull() && !b.isNull() && a.isIPv4() == b.isIPv4() &&
           a.sharesPrefix(b, std::min(prefixOf(a, prefixA), prefixOf(b, prefixB)));
}

/// An inner and an outer address of one server in one subnet; nulls where there are none.
struct SubnetPair
{
    const IpAddress *inner = nullptr;
    const IpAddress *outer = nullptr;
};

SubnetPair pairInOneSubnet(const InterfaceAddress &inside, const InterfaceAddress &outside)
{
    const std::pair<const IpAddress *, int> inners[] = {{&inside.address, inside.prefix},
                                                        {&inside.address6, inside.prefix6}};
    const std::pair<const IpAddress *, int> outers[] = {{&outside.address, outside.prefix},
                                                        {&outside.address6, outside.prefix6}};
    for (const auto &[inner, innerPrefix] : inners) {
        for (const auto &[outer, outerPrefix] : outers) {
            if (inOneSubnet(*inner, innerPrefix, *outer, outerPrefix))
                return {inner, outer};
        }
    }
    return {};
}

void checkSameSubnet(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        Gathered inside;
        Gathered outside;
        for (const AddressPlace &place : edgePlaces(pool)) {
            const EdgeServer &owner =
                place.server < 0 ? pool.virtualAddresses : pool.servers[size_t(place.server)];
            if (place.interface == Interface::Internal)
                continue;
            const SubnetPair pair = pairInOneSubnet(owner.internal, *place.address);
            if (!pair.inner)
                continue;
            inside.add(BilingualText::same(pair.inner->toString()), {});
            outside.add(BilingualText::same(pair.outer->toString()),
                        place.pointer + QStringLiteral("/address"));
        }
        if (!outside.texts().isEmpty())
            report.add(
                {"same-subnet-inside-and-outside",
                 {i},
                 outside.pointer(),
                 {{"internal", joined(inside.texts())}, {"external", joined(outside.texts())}}});
    }
}

constexpr FindingCheck checks[] = {
    checkNatWithHardwareLoadBalancer, checkPrivateAddressWithHardwareLoadBalancer,
    checkPrivateAddressWithoutNat,    checkNatWithoutPublicAddress,
    checkPublicAddressWithoutNat,     checkSameSubnet};

} // namespace

std::span<const FindingCheck> addressChecks()
{
    return checks;
}

} // namespace portolan
