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

// ` fill="none" font-size="12"` as `fill:none;font-size:12px`. No value has quotation marks.
QByteArray ruleOf(const QByteArray &attributes)
{
    QByteArray rule;
    for (qsizetype at = 0; at < attributes.size();) {
        const qsizetype equals = attributes.indexOf('=', at);
        const qsizetype end = attributes.indexOf('"', equals + 2);
        const QByteArray name = attributes.mid(at + 1, equals - at - 1);
        if (!rule.isEmpty())
            rule += ';';
        rule += name + ':' + attributes.mid(equals + 2, end - equals - 2);
        if (name == "font-size") // style sheets want the unit that attributes need not have
            rule += "px";
        at = end + 1;
    }
    return rule;
}

} // namespace

QByteArray SvgShared::classOf(const QByteArray &attributes)
{
    const auto known = m_classes.constFind(attributes);
    if (known != m_classes.constEnd())
        return *known;
    const QByteArray name = m_prefix + nameOfNumber(m_classes.size());
    m_rules += '.' + name + '{' + ruleOf(attributes) + "}\n";
    // A copy: what was handed in may be a view of a buffer that goes on growing.
    return *m_classes.insert(QByteArray(attributes.constData(), attributes.size()), name);
}

QByteArray SvgShared::idOf(const QByteArray &elements)
{
    const auto known = m_ids.constFind(elements);
    if (known != m_ids.constEnd())
        return *known;
    const QByteArray id = m_prefix + 's' + QByteArray::number(m_ids.size() + 1);
    m_groups += "<g id=\"" + id + "\">" + elements + "</g>\n";
    return *m_ids.insert(QByteArray(elements.constData(), elements.size()), id);
}

QByteArray SvgShared::written() const
{
    QByteArray head;
    // QSvgRenderer reads only sheets that say their type.
    if (!m_rules.isEmpty())
        head += "<style type=\"text/css\">\n" + m_rules + "</style>\n";
    if (!m_groups.isEmpty())
        head += "<defs>\n" + m_groups + "</defs>\n";
    return head;
}

} // namespace portolan
