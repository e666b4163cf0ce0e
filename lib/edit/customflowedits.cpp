#include "edit/customflow.h"
#include "edit/document.h"

#include <algorithm>

namespace portolan {

Errors Document::addCustomFlow(const CustomFlow &flow)
{
    Topology after = m_topology;
    after.customFlows.push_back(flow);
    return push(after, DocumentChange::ofSettings(),
                namedStep(QT_TRANSLATE_NOOP("edit", "Add own flow")));
}

Errors Document::changeCustomFlow(const CustomFlow &flow)
{
    Topology after = m_topology;
    const auto old = std::find_if(after.customFlows.begin(), after.customFlows.end(),
                                  [&](const CustomFlow &custom) { return custom.id == flow.id; });
    if (old == after.customFlows.end())
        return {};
    *old = flow;
    return push(after, DocumentChange::ofSettings(),
                namedStep(QT_TRANSLATE_NOOP("edit", "Change own flow")));
}

void Document::removeCustomFlows(const QStringList &ids)
{
    Topology after = m_topology;
    std::erase_if(after.customFlows,
                  [&](const CustomFlow &custom) { return ids.contains(custom.id); });
    const Errors errors =
        push(after, DocumentChange::ofSettings(),
             namedStep(QT_TRANSLATE_N_NOOP("edit", "Remove %n own flow(s)"), int(ids.size())));
    Q_ASSERT(errors.isEmpty()); // nothing refers to a custom flow
}

} // namespace portolan
