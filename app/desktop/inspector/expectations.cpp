#include "desktop/inspector/expectations.h"

#include "desktop/inspector/inspectortexts.h"

#include <array>

namespace portolan {

namespace {

struct Expectation
{
    const char *key; ///< the last word of the pointer, or with "/" in front a word within it
    const char *text;
};

// The first that fits counts.
constexpr std::array expectations = {
    Expectation{"/ports",
                QT_TRANSLATE_NOOP("Inspector",
                                  "A port from 1 to 65535 or a range such as 50000-59999; left "
                                  "empty, the usual one counts")},
    Expectation{"/externalFqdns",
                QT_TRANSLATE_NOOP("Inspector", "A full host name, such as sip.example.com")},
    Expectation{"fqdn",
                QT_TRANSLATE_NOOP("Inspector", "A full host name, such as sip.example.com")},
    Expectation{"accessEdgeFqdn",
                QT_TRANSLATE_NOOP("Inspector", "A full host name, such as sip.example.com")},
    Expectation{"gatewayFqdn",
                QT_TRANSLATE_NOOP("Inspector", "A full host name, such as sip.example.com")},
    Expectation{"sipDomain", QT_TRANSLATE_NOOP("Inspector", "A domain, such as example.com")},
    Expectation{"domain", QT_TRANSLATE_NOOP("Inspector", "A domain, such as example.com")},
    Expectation{"sipDomains",
                QT_TRANSLATE_NOOP("Inspector", "Domains such as example.com, one on each line")},
    Expectation{"addresses",
                QT_TRANSLATE_NOOP("Inspector", "Addresses such as 192.0.2.10 or networks such as "
                                               "192.0.2.0/24, one on each line; left empty, any")},
    Expectation{"internalNetworks",
                QT_TRANSLATE_NOOP("Inspector", "Networks such as 10.0.0.0/8, one on each line")},
    Expectation{
        "dnsServers",
        QT_TRANSLATE_NOOP("Inspector", "IP addresses such as 192.0.2.53, one on each line")},
    Expectation{"officeWebApps",
                QT_TRANSLATE_NOOP("Inspector",
                                  "IP addresses, one on each line; left empty, not published")},
    Expectation{"address6",
                QT_TRANSLATE_NOOP("Inspector", "An IPv6 address, such as 2001:db8::10")},
    Expectation{"prefix", QT_TRANSLATE_NOOP("Inspector", "A whole number from 0 to 32")},
    Expectation{"prefix6", QT_TRANSLATE_NOOP("Inspector", "A whole number from 0 to 128")},
    Expectation{"address", QT_TRANSLATE_NOOP("Inspector", "An IP address, such as 192.0.2.10")},
    Expectation{"publicAddress",
                QT_TRANSLATE_NOOP("Inspector", "An IP address, such as 192.0.2.10")},
    Expectation{"gateway", QT_TRANSLATE_NOOP("Inspector", "An IP address, such as 192.0.2.10")},
    Expectation{"virtual", QT_TRANSLATE_NOOP("Inspector", "An IP address, such as 192.0.2.10")},
    Expectation{"/virtual", QT_TRANSLATE_NOOP("Inspector", "An IP address, such as 192.0.2.10")},
    Expectation{"count", QT_TRANSLATE_NOOP("Inspector", "A whole number")},
    Expectation{"id", QT_TRANSLATE_NOOP("Inspector", "Latin letters, digits, “-”, “_” and “.”; no "
                                                     "other has the same in this file")},
    Expectation{"site", QT_TRANSLATE_NOOP("Inspector", "The id of a site; the sites stand in the "
                                                       "properties of the topology")},
};

} // namespace

QString expectedAt(const QString &pointer)
{
    const QString last = pointer.section(u'/', -1);
    for (const Expectation &expectation : expectations) {
        const QLatin1String key(expectation.key);
        const bool isWithin = key.startsWith(u'/');
        if (isWithin ? (pointer + u'/').contains(key + u'/') : last == key)
            return Inspector::tr(expectation.text);
    }
    return Inspector::tr("Free text");
}

} // namespace portolan
