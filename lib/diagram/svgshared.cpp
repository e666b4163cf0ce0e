#include "diagram/svgshared.h"

namespace portolan {

namespace {

// a, b, … z, aa, ab, …
QByteArray nameOfNumber(qsizetype number)
{
    QByteArray name;
    do
        name.prepend(char('a' + number % 26));
    while ((number = number / 26 - 1) >= 0);
    return name;
}

} // namespace

QByteArray SvgShared::idOf(const QByteArray &elements)
{
    const auto known = m_ids.constFind(elements);
    if (known != m_ids.constEnd())
        return *known;
    const QByteArray id = m_prefix + nameOfNumber(m_ids.size());
    m_groups += "<g id=\"" + id + "\">" + elements + "</g>\n";
    return *m_ids.insert(elements, id);
}

QByteArray SvgShared::definitions() const
{
    return m_groups.isEmpty() ? QByteArray() : "<defs>\n" + m_groups + "</defs>\n";
}

} // namespace portolan
