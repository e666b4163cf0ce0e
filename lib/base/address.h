#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace portolan {

/// An IPv4 or IPv6 address without zone. Written as the user wrote it: two spellings of one IPv6
/// address compare equal but keep their text.
class IpAddress
{
public:
    IpAddress() = default;

    /// Reads dotted IPv4 (four decimal parts, no leading zeros) or IPv6 (RFC 4291, also with an
    /// IPv4 tail); nothing for any other text.
    static std::optional<IpAddress> fromString(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    bool isIPv4() const { return m_isIPv4; }
    /// Bits of the address: 32 or 128.
    int bitCount() const { return m_isIPv4 ? 32 : 128; }
    /// The text that was read.
    const QString &toString() const { return m_text; }
    /// The 16 octets; IPv4 in the last four, as ::ffff:a.b.c.d.
    const std::array<quint8, 16> &octets() const { return m_octets; }

    /// RFC 1918, RFC 6598 (shared address space) or fc00::/7: not routable in the Internet.
    bool isPrivate() const;
    /// Loopback, link-local, multicast, 0.0.0.0/8, :: or limited broadcast: no host has it for
    /// work.
    bool isSpecial() const;
    /// True where the first PREFIX bits (of this address's own length) agree and both are of one
    /// family.
    bool sharesPrefix(const IpAddress &other, int prefix) const;

    friend bool operator==(const IpAddress &a, const IpAddress &b)
    {
        return a.m_isIPv4 == b.m_isIPv4 && a.m_octets == b.m_octets && a.isNull() == b.isNull();
    }
    friend bool operator<(const IpAddress &a, const IpAddress &b)
    {
        return a.m_isIPv4 != b.m_isIPv4 ? a.m_isIPv4 : a.m_octets < b.m_octets;
    }

private:
    QString m_text;
    std::array<quint8, 16> m_octets{};
    bool m_isIPv4 = true;
};

/// One address or a CIDR network (`192.0.2.0/24`); one address is a network with the full prefix.
class IpNetwork
{
public:
    IpNetwork() = default;

    /// Reads `ADDRESS` or `ADDRESS/PREFIX`; nothing where the prefix is too long, or bits behind it
    /// are set (`10.0.0.1/24` is a slip worth an error, not a network).
    static std::optional<IpNetwork> fromString(QStringView text);

    const IpAddress &address() const { return m_address; }
    int prefix() const { return m_prefix; }
    bool isSingleAddress() const { return m_prefix == m_address.bitCount(); }
    bool contains(const IpAddress &address) const;
    /// The text that was read.
    const QString &toString() const { return m_text; }

    friend bool operator==(const IpNetwork &, const IpNetwork &) = default;

private:
    QString m_text;
    IpAddress m_address;
    int m_prefix = 0;
};

/// True for a DNS host name: labels of letters, digits and hyphens (RFC 1123), no underscore, no
/// wildcard, at most 63 a label and 253 in all. International names stand in their A-label form.
bool isHostName(QStringView text);

} // namespace portolan
