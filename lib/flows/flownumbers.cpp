#include "flows/flownumbers.h"

#include "flows/deriveflows.h"

#include <QSet>

#include <limits>

namespace portolan {

namespace {

/// Hands out numbers above all that were ever given, as long as there are any; gaps below are only
/// filled where a file has used the last whole number.
class NextNumber
{
public:
    explicit NextNumber(const QMap<FlowId, int> &kept) : m_kept(kept)
    {
        for (int number : kept)
            m_highest = std::max(m_highest, number);
    }
    int take()
    {
        if (m_highest < std::numeric_limits<int>::max())
            return ++m_highest;
        if (m_taken.isEmpty())
            m_taken = QSet<int>(m_kept.begin(), m_kept.end());
        while (m_taken.contains(++m_gap)) {
        }
        return m_gap;
    }

private:
    const QMap<FlowId, int> &m_kept;
    QSet<int> m_taken;
    int m_highest = 0;
    int m_gap = 0;
};

} // namespace

void numberInOrder(std::vector<Flow> &flows)
{
    int number = 0;
    for (Flow &flow : flows)
        flow.number = ++number;
}

void numberKeeping(const QMap<FlowId, int> &kept, std::vector<Flow> &flows)
{
    NextNumber next(kept);
    for (Flow &flow : flows) {
        const auto known = kept.constFind(flow.id);
        flow.number = known != kept.constEnd() ? *known : next.take();
    }
}

QMap<FlowId, int> numbersToKeep(const Topology &topology, const FlowSet &flows)
{
    QMap<FlowId, int> numbers = topology.flowNumbers;
    if (flows.reading == Reading::Documented)
        return numbers;
    for (const Flow &flow : flows.flows)
        numbers.insert(flow.id, flow.number);
    return numbers;
}

} // namespace portolan
