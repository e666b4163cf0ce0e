#include "flows/filtertext.h"

#include "base/localtext.h"
#include "base/message.h"
#include "catalog/catalog.h"
#include "flows/flowtext.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr qsizetype longestQuote = 60;

// The words of the user's, fit for a line of a title block: a pasted page would fill the sheet.
QString quotable(const QString &text)
{
    QString line;
    for (const QChar c : text.simplified()) {
        if (c.isPrint())
            line += c;
    }
    return line.size() <= longestQuote ? line : line.left(longestQuote - 1) + u'…';
}

template<class Map, class Value> BilingualText term(const Map &terms, Value value)
{
    return terms.value(value, BilingualText::same(nameOf(value)));
}

} // namespace

BilingualText filterText(const FlowFilter &filter, const Catalog &catalog)
{
    QList<BilingualText> parts;
    if (filter.scenario)
        parts.append(term(catalog.terms.scenarios, *filter.scenario));
    if (filter.firewall)
        parts.append(term(catalog.terms.firewalls, *filter.firewall));
    if (!filter.application.isEmpty())
        parts.append(BilingualText::same(quotable(filter.application)));
    if (filter.requirement)
        parts.append(term(catalog.terms.requirements, *filter.requirement));
    if (const QString text = quotable(filter.text); !text.isEmpty()) {
        parts.append(filledIn(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "“%1”")),
                              {BilingualText::same(text)}));
    }
    BilingualText all;
    for (const BilingualText &part : std::as_const(parts))
        all = all.isEmpty() ? part : all + BilingualText::same(QStringLiteral(", ")) + part;
    return all;
}

BilingualText shownCountText(int shown, int all)
{
    return filledIn(phraseInBoth("flows", QT_TRANSLATE_N_NOOP("flows", "%1 of %n flow(s)"), all),
                    {numberText(shown)});
}

BilingualText shownText(const FlowFilter &filter, const FlowSet &all, const Catalog &catalog)
{
    if (filter.isEmpty())
        return {};
    const auto shown = std::count_if(all.flows.begin(), all.flows.end(),
                                     [&filter](const Flow &flow) { return filter.accepts(flow); });
    const BilingualText counts = shownCountText(int(shown), int(all.flows.size()));
    const BilingualText words = filterText(filter, catalog);
    if (words.isEmpty()) // spaces alone ask for nothing
        return {};
    return filledIn(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Shown: %1; %2")),
                    {words, counts});
}

QStringList applicationsOf(const FlowSet &flows)
{
    QStringList names;
    for (const Flow &flow : flows.flows) {
        if (!flow.application.isEmpty() && !names.contains(flow.application))
            names.append(flow.application);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace portolan
