#include "base/address.h"

#include <QStringList>

namespace portolan {

namespace {

std::optional<std::array<quint8, 4>> readIPv4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    std::array<quint8, 4> octets{};
    for (qsizetype i = 0; i < 4; ++i) {
        const QStringView part = parts.at(i);
        if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.front() == u'0'))
            return std::nullopt;
        int value = 0;
        for (QChar c : part) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
        if (value > 255)
            return std::nullopt;
        octets[size_t(i)] = quint8(value);
    }
    return octets;
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10 : -1;
}

// The 16-bit groups of one side of `::`; an IPv4 tail counts as two.
bool readGroups(QStringView text, bool mayEndInIPv4, QList<quint16> &groups)
{
    if (text.isEmpty())
        return true;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts.at(i);
        if (i == parts.size() - 1 && mayEndInIPv4 && part.contains(u'.')) {
            const auto tail = readIPv4(part);
            if (!tail)
                return false;
            groups.append(quint16((*tail)[0] << 8 | (*tail)[1]));
            groups.append(quint16((*tail)[2] << 8 | (*tail)[3]));
            return true;
        }
        if (part.isEmpty() || part.size() > 4)
            return false;
        uint value = 0;
        for (QChar c : part) {
            const int digit = hexValue(c);
            if (digit < 0)
                return false;
            value = value * 16 + uint(digit);
        }
        groups.append(quint16(value));
    }
    return true;
}

std::optional<std::array<quint8, 16>> readIPv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    QList<quint16> head;
    QList<quint16> tail;
    if (gap < 0) {
        if (!readGroups(text, true, head) || head.size() != 8)
            return std::nullopt;
    } else {
        const QStringView rest = text.mid(gap + 2);
        if (rest.contains(u"::") || !readGroups(text.left(gap), false, head) ||
            !readGroups(rest, true, tail) || head.size() + tail.size() > 7)
            return std::nullopt;
    }
    std::array<quint8, 16> octets{};
    for (qsizetype i = 0; i < head.size(); ++i) {
        octets[size_t(2 * i)] = quint8(head.at(i) >> 8);
        octets[size_t(2 * i + 1)] = quint8(head.at(i) & 0xff);
    }
    for (qsizetype i = 0; i < tail.size(); ++i) {
        const qsizetype at = 8 - tail.size() + i;
        octets[size_t(2 * at)] = quint8(tail.at(i) >> 8);
        octets[size_t(2 * at + 1)] = quint8(tail.at(i) & 0xff);
    }
    return octets;
}

bool prefixEqual(const IpAddress &a, const IpAddress &b, int prefix)
{
    const int from = a.isIPv4() ? 96 : 0;
    for (int bit = from; bit < from + prefix; ++bit) {
        const auto mask = quint8(0x80 >> (bit % 8));
        const auto index = size_t(bit / 8);
        if ((a.octets()[index] & mask) != (b.octets()[index] & mask))
            return false;
    }
    return true;
}

bool inAny(const IpAddress &address, std::initializer_list<const char *> networks)
{
    for (const char *text : networks) {
        const auto network = IpNetwork::fromString(QString::fromLatin1(text));
        Q_ASSERT(network);
        if (network->contains(address))
            return true;
    }
    return false;
}

} // namespace

std::optional<IpAddress> IpAddress::fromString(QStringView text)
{
    IpAddress address;
    if (const auto octets = readIPv4(text)) {
        address.m_octets[10] = address.m_octets[11] = 0xff;
        std::copy(octets->begin(), octets->end(), address.m_octets.begin() + 12);
        address.m_isIPv4 = true;
    } else if (const auto octets6 = readIPv6(text)) {
        address.m_octets = *octets6;
        address.m_isIPv4 = false;
    } else {
        return std::nullopt;
    }
    address.m_text = text.toString();
    return address;
}

bool IpAddress::isPrivate() const
{
    if (m_isIPv4) {
        const quint8 a = m_octets[12];
        const quint8 b = m_octets[13];
        return a == 10 || (a == 172 && (b & 0xf0) == 16) || (a == 192 && b == 168) ||
               (a == 100 && (b & 0xc0) == 64);
    }
    return (m_octets[0] & 0xfe) == 0xfc;
}

bool IpAddress::isSpecial() const
{
    if (m_isIPv4) {
        return inAny(*this, {"0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4",
                             "255.255.255.255/32"});
    }
    return inAny(*this, {"::/128", "::1/128", "fe80::/10", "ff00::/8"});
}

bool IpAddress::sharesPrefix(const IpAddress &other, int prefix) const
{
    return m_isIPv4 == other.m_isIPv4 && prefixEqual(*this, other, qBound(0, prefix, bitCount()));
}

std::optional<IpNetwork> IpNetwork::fromString(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = IpAddress::fromString(slash < 0 ? text : text.left(slash));
    if (!address)
        return std::nullopt;
    IpNetwork network;
    network.m_address = *address;
    network.m_prefix = address->bitCount();
    if (slash >= 0) {
        const QStringView digits = text.mid(slash + 1);
        if (digits.isEmpty() || digits.size() > 3 || (digits.size() > 1 && digits.front() == u'0'))
            return std::nullopt;
        for (QChar c : digits) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
        }
        network.m_prefix = digits.toInt();
        if (network.m_prefix > address->bitCount())
            return std::nullopt;
        const int from = address->isIPv4() ? 96 : 0;
        for (int bit = from + network.m_prefix; bit < 128; ++bit) {
            if (address->octets()[size_t(bit / 8)] & quint8(0x80 >> (bit % 8)))
                return std::nullopt;
        }
    }
    network.m_text = text.toString();
    return network;
}

bool IpNetwork::contains(const IpAddress &address) const
{
    return m_address.sharesPrefix(address, m_prefix);
}

bool isHostName(QStringView text)
{
    if (text.isEmpty() || text.size() > 253)
        return false;
    for (QStringView label : text.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
            return false;
        for (QChar c : label) {
            const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            if (!letter && !(c >= u'0' && c <= u'9') && c != u'-')
                return false;
        }
    }
    return true;
}

} // namespace portolan
