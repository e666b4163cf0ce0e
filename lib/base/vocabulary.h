#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

/// The closed sets of words that topology files, the catalogue, flows and exports share. Each has a
/// name in files and on the command line (`nameOf`), read back by `fromName<T>`. What the words are
/// called for a person is in the catalogue, in both languages.
namespace portolan {

enum class NodeType {
    EdgePool,
    FrontEndPool,
    Director,
    ReverseProxy,
    FederationPartner,
    HostingProvider,
    PublicImProvider,
    XmppPartner,
    ExternalUsers,
    Note
};

/// What an Edge pool offers.
enum class Service { RemoteAccess, Federation, PublicIm, Xmpp, WebConferencing, Av };

/// Interfaces of an Edge pool (Internal, Access, WebConferencing, Av) and of a reverse proxy
/// (External, Internal). None: the end of a flow at any other node, "null" in JSON.
enum class Interface { None, Internal, Access, WebConferencing, Av, External };

/// The wall between the Internet and the perimeter network, or between that and the inside.
enum class Firewall { External, Internal };

enum class Transport { Tcp, Udp };

/// Everything that is needed, or one document to the letter.
enum class Reading { Recommended, Documented };

enum class LoadBalancing { None, Dns, Hardware };

/// Three external addresses of an Edge Server, or one for all its services.
enum class AddressPlan { Separate, Shared };

enum class Requirement { Required, Optional, Obsolete };

enum class Severity { Error, Warning, Info };

/// How the Edge finds a federated partner: by a fixed name or by DNS SRV.
enum class Discovery { Direct, Discovered };

enum class Region { Worldwide, MainlandChina };

/// What an XMPP partner does with TLS and with SASL.
enum class Negotiation { Required, Optional, NotSupported };

enum class Scenario {
    SipFederation,
    PublicIm,
    Xmpp,
    RemoteAccess,
    WebConferencing,
    Av,
    ReverseProxy,
    Internal,
    Infrastructure,
    Custom
};

/// The role of the flow table: which service of the Edge a flow belongs to.
enum class Role { Access, WebConferencing, Av, XmppProxy, Internal, ReverseProxy };

/// The names of a set in the order of its values. Specialised for every enum above.
template<class T> const QList<QLatin1String> &namesOf();

template<> const QList<QLatin1String> &namesOf<NodeType>();
template<> const QList<QLatin1String> &namesOf<Service>();
template<> const QList<QLatin1String> &namesOf<Interface>();
template<> const QList<QLatin1String> &namesOf<Firewall>();
template<> const QList<QLatin1String> &namesOf<Transport>();
template<> const QList<QLatin1String> &namesOf<Reading>();
template<> const QList<QLatin1String> &namesOf<LoadBalancing>();
template<> const QList<QLatin1String> &namesOf<AddressPlan>();
template<> const QList<QLatin1String> &namesOf<Requirement>();
template<> const QList<QLatin1String> &namesOf<Severity>();
template<> const QList<QLatin1String> &namesOf<Discovery>();
template<> const QList<QLatin1String> &namesOf<Region>();
template<> const QList<QLatin1String> &namesOf<Negotiation>();
template<> const QList<QLatin1String> &namesOf<Scenario>();
template<> const QList<QLatin1String> &namesOf<Role>();

/// The name of a value in files: `edge-pool`, `web-conferencing`, `TCP`.
template<class T> QLatin1String nameOf(T value)
{
    return namesOf<T>().at(static_cast<qsizetype>(value));
}

/// The value that bears a name, or nothing.
template<class T> std::optional<T> fromName(QStringView name)
{
    const QList<QLatin1String> &names = namesOf<T>();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (name == names.at(i))
            return static_cast<T>(i);
    }
    return std::nullopt;
}

/// All values of a set in their fixed order.
template<class T> QList<T> valuesOf()
{
    QList<T> values;
    for (qsizetype i = 0; i < namesOf<T>().size(); ++i)
        values.append(static_cast<T>(i));
    return values;
}

/// Ids that a topology's `product` may have. What a product can do stands in the catalogue.
const QList<QLatin1String> &productIds();
/// Ids that the `product` of a federation partner may have, `unknown` (the default) among them.
const QList<QLatin1String> &partnerProductIds();
/// Ids that the `product` of a hosting provider may have.
const QList<QLatin1String> &hostingProductIds();
/// Ids that the `provider` of a public IM provider may have.
const QList<QLatin1String> &publicImProviderIds();
/// Names that the `ports` of an Edge pool may override. Their defaults stand in the catalogue.
const QList<QLatin1String> &portNames();

} // namespace portolan
