#include "topology/objectreader.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace portolan {

void ReadContext::fail(const JsonPlace &place, const char *source, QList<BilingualText> arguments)
{
    if (errors.size() >= maxReportedErrors)
        return;
    errors.append(Error{ErrorKind::Input,
                        {file, 0, 0, place.pointer()},
                        {"topology", source, std::move(arguments), -1}});
}

ObjectReader::ObjectReader(ReadContext &context, const JsonValue &value, const JsonPlace &place)
    : m_context(context), m_value(value), m_place(place)
{
    if (!value.isObject())
        context.fail(place, QT_TRANSLATE_NOOP("topology", "an object is expected"));
    m_firstError = context.errors.size();
    m_taken.resize(qsizetype(value.members().size()));
    std::fill(m_taken.begin(), m_taken.end(), false);
}

qsizetype ObjectReader::take(QStringView key)
{
    m_asked.append(key);
    const auto &members = m_value.members();
    for (size_t i = 0; i < members.size(); ++i) {
        if (members[i].first == key) {
            m_taken[qsizetype(i)] = true;
            return qsizetype(i);
        }
    }
    return -1;
}

void ObjectReader::noteErrors(qsizetype before, qsizetype index)
{
    for (qsizetype i = before; i < m_context.errors.size(); ++i)
        m_errorOrder.append(index);
}

void ObjectReader::reportMissing(QStringView key)
{
    if (!isObject())
        return;
    const qsizetype before = m_context.errors.size();
    m_context.fail(m_place.key(key), QT_TRANSLATE_NOOP("topology", "the key “%1” is missing"),
                   {BilingualText::same(key.toString())});
    noteErrors(before, -1);
}

void ObjectReader::reportUnknown(qsizetype index)
{
    QStringList asked;
    for (QStringView key : m_asked)
        asked.append(key.toString());
    const QString &key = m_value.members()[size_t(index)].first;
    const qsizetype before = m_context.errors.size();
    m_context.fail(m_place.key(key),
                   QT_TRANSLATE_NOOP("topology",
                                     "unknown key “%1”; expected: %2, or a key of your own that "
                                     "begins with “x-”"),
                   {quoted(key), BilingualText::same(asked.join(QLatin1String(", ")))});
    noteErrors(before, index);
}

void ObjectReader::finish(std::vector<JsonValue::Member> &extras)
{
    const auto &members = m_value.members();
    for (size_t i = 0; i < members.size(); ++i) {
        if (m_taken[qsizetype(i)])
            continue;
        if (members[i].first.startsWith(QLatin1String("x-")))
            extras.push_back(members[i]);
        else
            reportUnknown(qsizetype(i));
    }
    if (!m_errorOrder.isEmpty())
        sortErrors();
}

// The keys were asked for in the model's order; people read a file from the top.
void ObjectReader::sortErrors()
{
    const qsizetype count = m_errorOrder.size();
    if (std::is_sorted(m_errorOrder.begin(), m_errorOrder.end()))
        return;
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        return m_errorOrder.at(a) < m_errorOrder.at(b);
    });
    Errors sorted;
    sorted.reserve(count);
    for (qsizetype i : order)
        sorted.append(m_context.errors.at(m_firstError + i));
    std::move(sorted.begin(), sorted.end(), m_context.errors.begin() + m_firstError);
}

} // namespace portolan
