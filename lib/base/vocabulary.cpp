#include "base/vocabulary.h"

namespace portolan {

using Names = QList<QLatin1String>;

// NOLINTBEGIN(bugprone-macro-parentheses)
#define PORTOLAN_NAMES(Type, ...)                                                                  \
    template<> const Names &namesOf<Type>()                                                        \
    {                                                                                              \
        static const Names names = [] {                                                            \
            Names list;                                                                            \
            for (const char *name : {__VA_ARGS__})                                                 \
                list.append(QLatin1String(name));                                                  \
            return list;                                                                           \
        }();                                                                                       \
        return names;                                                                              \
    }
// NOLINTEND(bugprone-macro-parentheses)

PORTOLAN_NAMES(NodeType, "edge-pool", "front-end-pool", "director", "reverse-proxy",
               "federation-partner", "hosting-provider", "public-im-provider", "xmpp-partner",
               "external-users", "note")
PORTOLAN_NAMES(Service, "remote-access", "federation", "public-im", "xmpp", "web-conferencing",
               "av")
PORTOLAN_NAMES(Interface, "", "internal", "access", "web-conferencing", "av", "external")
PORTOLAN_NAMES(Firewall, "external", "internal")
PORTOLAN_NAMES(Transport, "TCP", "UDP")
PORTOLAN_NAMES(Reading, "recommended", "documented")
PORTOLAN_NAMES(LoadBalancing, "none", "dns", "hardware")
PORTOLAN_NAMES(AddressPlan, "separate", "shared")
PORTOLAN_NAMES(Requirement, "required", "optional", "obsolete")
PORTOLAN_NAMES(Severity, "error", "warning", "info")
PORTOLAN_NAMES(Discovery, "direct", "discovered")
PORTOLAN_NAMES(Region, "worldwide", "mainland-china")
PORTOLAN_NAMES(Negotiation, "required", "optional", "not-supported")
PORTOLAN_NAMES(Scenario, "sip-federation", "public-im", "xmpp", "remote-access", "web-conferencing",
               "av", "reverse-proxy", "internal", "infrastructure", "custom")
PORTOLAN_NAMES(Role, "access", "web-conferencing", "av", "xmpp-proxy", "internal", "reverse-proxy")

#undef PORTOLAN_NAMES

const Names &productIds()
{
    static const Names ids = {QLatin1String("lync-2010"), QLatin1String("lync-2013"),
                              QLatin1String("sfb-2015"), QLatin1String("sfb-2019"),
                              QLatin1String("sfb-se")};
    return ids;
}

const Names &partnerProductIds()
{
    static const Names ids = {
        QLatin1String("unknown"),   QLatin1String("ocs-2007"),  QLatin1String("ocs-2007-r2"),
        QLatin1String("lync-2010"), QLatin1String("lync-2013"), QLatin1String("sfb-2015"),
        QLatin1String("sfb-2019"),  QLatin1String("sfb-se"),    QLatin1String("sfb-online")};
    return ids;
}

const Names &hostingProductIds()
{
    static const Names ids = {QLatin1String("sfb-online"), QLatin1String("teams")};
    return ids;
}

const Names &publicImProviderIds()
{
    static const Names ids = {QLatin1String("skype"), QLatin1String("windows-live-messenger"),
                              QLatin1String("aol"), QLatin1String("yahoo")};
    return ids;
}

const Names &portNames()
{
    static const Names names = {QLatin1String("access-client"),
                                QLatin1String("access-federation"),
                                QLatin1String("web-conferencing"),
                                QLatin1String("av-tcp"),
                                QLatin1String("av-udp"),
                                QLatin1String("media-range"),
                                QLatin1String("xmpp"),
                                QLatin1String("internal-sip"),
                                QLatin1String("internal-av-auth"),
                                QLatin1String("internal-psom"),
                                QLatin1String("internal-av-tcp"),
                                QLatin1String("internal-av-udp"),
                                QLatin1String("internal-replication"),
                                QLatin1String("internal-logging"),
                                QLatin1String("internal-xmpp")};
    return names;
}

} // namespace portolan
