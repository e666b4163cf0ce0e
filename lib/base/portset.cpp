#include "base/portset.h"

namespace portolan {

namespace {

std::optional<quint16> portFromString(QStringView text)
{
    if (text.isEmpty() || text.size() > 5 || text.front() == u'0')
        return std::nullopt;
    uint port = 0;
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        port = port * 10 + uint(c.unicode() - u'0');
    }
    if (port > 65535)
        return std::nullopt;
    return quint16(port);
}

} // namespace

std::optional<PortSet> PortSet::fromString(QStringView text)
{
    if (text == u"any")
        return PortSet();
    QList<PortRange> ranges;
    for (QStringView part : text.split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        const auto first = portFromString(dash < 0 ? part : part.left(dash));
        const auto last = dash < 0 ? first : portFromString(part.mid(dash + 1));
        if (!first || !last || *first > *last)
            return std::nullopt;
        ranges.append({*first, *last});
    }
    return PortSet(std::move(ranges));
}

bool PortSet::contains(quint16 port) const
{
    if (isAny())
        return true;
    for (const PortRange &range : m_ranges) {
        if (port >= range.first && port <= range.last)
            return true;
    }
    return false;
}

QString PortSet::toString() const
{
    if (isAny())
        return QStringLiteral("any");
    QString text;
    for (const PortRange &range : m_ranges) {
        if (!text.isEmpty())
            text += u',';
        text += QString::number(range.first);
        if (range.last != range.first)
            text += u'-' + QString::number(range.last);
    }
    return text;
}

} // namespace portolan
