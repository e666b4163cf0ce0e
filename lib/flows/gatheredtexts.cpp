#include "flows/gatheredtexts.h"

namespace portolan {

void GatheredTexts::add(const BilingualText &text, const QString &pointer)
{
    if (m_texts.isEmpty())
        m_pointer = pointer;
    if (m_known.contains(text.en))
        return;
    m_known.insert(text.en);
    m_texts.append(text);
}

void GatheredTexts::report(FindingReport &report, const char *code, int node,
                           const QString &name) const
{
    if (!isEmpty())
        report.add({code, {node}, m_pointer, {{name, text()}}});
}

} // namespace portolan
