#pragma once

#include "topology/topology.h"

#include <QMap>
#include <QSet>
#include <QStringList>

/// The conditions of tests/data/catalog/document-rows.json, evaluated without the catalogue: what
/// they ask of a topology, and whether they hold.
namespace portolan::testing {

/// What a condition of the list may ask of a topology, as words.
using Features = QSet<QString>;

/// Evaluates `a && (b || c)`.
class Expression
{
public:
    Expression(const QString &text, const Features &features) : m_features(features)
    {
        QString spaced = text;
        spaced.replace(u'(', QStringLiteral(" ( ")).replace(u')', QStringLiteral(" ) "));
        m_tokens = spaced.split(u' ', Qt::SkipEmptyParts);
    }
    bool holds() { return any(); }

private:
    bool any()
    {
        bool value = all();
        while (takes("||"))
            value = all() || value;
        return value;
    }
    bool all()
    {
        bool value = one();
        while (takes("&&"))
            value = one() && value;
        return value;
    }
    bool one()
    {
        if (takes("(")) {
            const bool value = any();
            takes(")");
            return value;
        }
        return m_features.contains(m_tokens.takeFirst());
    }
    bool takes(const char *token)
    {
        if (m_tokens.isEmpty() || m_tokens.first() != QLatin1String(token))
            return false;
        m_tokens.removeFirst();
        return true;
    }

    QStringList m_tokens;
    const Features &m_features;
};

inline void addPool(const EdgePool &pool, Features &features)
{
    const QMap<Service, QString> words = {
        {Service::RemoteAccess, QStringLiteral("remote_access")},
        {Service::Federation, QStringLiteral("federation")},
        {Service::PublicIm, QStringLiteral("pic")},
        {Service::Xmpp, QStringLiteral("xmpp")},
        {Service::WebConferencing, QStringLiteral("web_conferencing")},
        {Service::Av, QStringLiteral("av")}};
    for (const Service service : pool.services)
        features.insert(words.value(service));
    if (pool.push)
        features.insert(QStringLiteral("push"));
    if (pool.hasVirtual && pool.loadBalancing == LoadBalancing::Hardware)
        features.insert(QStringLiteral("internal_vip_needed"));
    // The relays of the servers reach each other, so without audio and video there is nothing.
    if (pool.nat && pool.servers.size() > 1 && pool.services.contains(Service::Av))
        features.unite({QStringLiteral("nat"), QStringLiteral("high_availability")});
}

inline void addOther(const Node &node, Features &features)
{
    if (node.as<portolan::Director>())
        features.insert(QStringLiteral("director"));
    if (node.as<HostingProvider>())
        features.unite({QStringLiteral("hosting_provider"), QStringLiteral("partner:teams")});
    if (const auto *partner = node.as<FederationPartner>()) {
        QString product = partner->product;
        product.replace(QLatin1String("sfb-se"), QLatin1String("sfb-2019")); // one row for both
        features.insert(QStringLiteral("partner:") + product.remove(u'-'));
    }
    if (const auto *provider = node.as<PublicImProvider>()) {
        if (provider->directorySearch)
            features.insert(QStringLiteral("skype_directory_search"));
        if (provider->audioVideo)
            features.insert(QStringLiteral("pic_av"));
    }
    if (const auto *proxy = node.as<ReverseProxy>()) {
        features.unite({QStringLiteral("reverse_proxy"), QStringLiteral("mobility")});
        if (proxy->http)
            features.unite({QStringLiteral("mobility_autodiscover_over_http"),
                            QStringLiteral("http_redirect")});
        if (!proxy->officeWebApps.isEmpty())
            features.insert(QStringLiteral("office_web_apps"));
    }
}

inline Features featuresOf(const Topology &topology)
{
    Features features = {QStringLiteral("always"), QStringLiteral("cls")};
    int pools = 0;
    for (const Node &node : topology.nodes) {
        if (const auto *pool = node.as<EdgePool>()) {
            addPool(*pool, features);
            ++pools;
        }
        addOther(node, features);
    }
    if (pools > 1)
        features.insert(QStringLiteral("multiple_edge_pools"));
    // Calls with a public IM provider need its service and that of audio and video as well.
    if (!features.contains(QStringLiteral("pic")) || !features.contains(QStringLiteral("av")))
        features.remove(QStringLiteral("pic_av"));
    return features;
}

} // namespace portolan::testing
