#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace portolan {

/// The ports from FIRST to LAST, both included, 1 to 65535.
struct PortRange
{
    quint16 first = 0;
    quint16 last = 0;

    friend bool operator==(const PortRange &, const PortRange &) = default;
};

/// The ports that one end of a flow uses: any port, or a list of ranges in the order given.
class PortSet
{
public:
    /// Any port.
    PortSet() = default;
    explicit PortSet(QList<PortRange> ranges) : m_ranges(std::move(ranges)) {}
    static PortSet single(quint16 port) { return PortSet({{port, port}}); }

    /// Reads `any`, `5061`, `50000-59999` or a comma list of these; nothing where the text is none
    /// of them, a port is 0 or above 65535, or a range runs backwards.
    static std::optional<PortSet> fromString(QStringView text);

    bool isAny() const { return m_ranges.isEmpty(); }
    const QList<PortRange> &ranges() const { return m_ranges; }
    bool contains(quint16 port) const;
    /// `any`, `5061`, `50000-59999` or a comma list without spaces: the form of the flow JSON.
    QString toString() const;

    friend bool operator==(const PortSet &, const PortSet &) = default;

private:
    QList<PortRange> m_ranges;
};

} // namespace portolan
