#include "diagram/svgshared.h"

#include <algorithm>

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

FlowIdForm FlowIdForm::of(const Arrow &arrow)
{
    const qsizetype ends = arrow.source.value.size() + arrow.destination.value.size() + 2;
    FlowIdForm form;
    form.m_rule = arrow.flow.value.chopped(std::min(ends, arrow.flow.value.size()));
    for (const bool targetFirst : {false, true}) {
        form.m_targetFirst = targetFirst;
        if (form.fits(arrow))
            return form;
    }
    return {};
}

bool FlowIdForm::fits(const Arrow &arrow) const
{
    const QString &first = m_targetFirst ? arrow.destination.value : arrow.source.value;
    const QString &second = m_targetFirst ? arrow.source.value : arrow.destination.value;
    const QStringView id = arrow.flow.value;
    const qsizetype middle = m_rule.size() + 1 + first.size();
    return !isNull() && id.size() == middle + 1 + second.size() && id.startsWith(m_rule) &&
           id[m_rule.size()] == u':' && id.mid(m_rule.size() + 1).startsWith(first) &&
           id[middle] == u':' && id.endsWith(second);
}

QString FlowIdForm::text() const
{
    return m_rule + (m_targetFirst ? QLatin1String(":{target}:{source}")
                                   : QLatin1String(":{source}:{target}"));
}

} // namespace portolan
