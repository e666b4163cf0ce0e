#include "base/message.h"
#include "exchange/reporttables.h"

namespace portolan {

namespace {

BilingualText inBoth(const Message &message)
{
    return {message.in(Language::English), message.in(Language::Russian)};
}

BilingualText readingText(const ExportRequest &request)
{
    if (request.flows->reading == Reading::Recommended)
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "recommended rules"));
    return inBoth({"exchange",
                   QT_TRANSLATE_NOOP("exchange", "to the letter of %1"),
                   {BilingualText::same(request.flows->document)}});
}

} // namespace

BilingualText reportSubject(const ExportRequest &request)
{
    const BilingualText dot = BilingualText::same(QStringLiteral(" · "));
    const Product *product = request.catalog->product(request.flows->product);
    const int count = int(filteredFlows(*request.flows, request.filter).flows.size());
    BilingualText text;
    if (!request.topology->organization.isEmpty())
        text = BilingualText::same(isolatedText(request.topology->organization)) + dot;
    text = text + (product ? product->name : BilingualText::same(request.flows->product)) + dot +
           readingText(request) + dot +
           phraseInBoth("exchange", QT_TRANSLATE_N_NOOP("exchange", "%n flow(s)"), count);
    if (request.filter.firewall)
        text = text + dot +
               request.catalog->terms.firewalls.value(
                   *request.filter.firewall, BilingualText::same(nameOf(*request.filter.firewall)));
    if (request.filter.scenario)
        text = text + dot +
               request.catalog->terms.scenarios.value(
                   *request.filter.scenario, BilingualText::same(nameOf(*request.filter.scenario)));
    return text + dot + BilingualText::same(request.date.toString(Qt::ISODate));
}

BilingualText flowTableGuide(const ExportRequest &request)
{
    BilingualText text = phraseInBoth(
        "exchange",
        QT_TRANSLATE_NOOP("exchange",
                          "Each row is one rule: on the firewall named, allow the connections that "
                          "the source opens to the destination, on the destination port. Replies "
                          "need no rule of their own where the firewall keeps track of "
                          "connections. \"Any\" means the Internet at the external firewall and "
                          "the internal network at the internal one."));
    if (request.flows->reading == Reading::Documented) {
        text = text + BilingualText::same(QStringLiteral(" ")) +
               phraseInBoth(
                   "exchange",
                   QT_TRANSLATE_NOOP("exchange",
                                     "This table repeats one document to the letter, its faults "
                                     "included. To configure a firewall, use the recommended "
                                     "rules."));
    }
    return text;
}

BilingualText severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "error"));
    case Severity::Warning:
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "warning"));
    case Severity::Info:
        break;
    }
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "note"));
}

BilingualText diagramHeading()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Diagram"));
}

BilingualText flowsHeading()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Firewall flows"));
}

BilingualText findingsHeading()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Findings"));
}

BilingualText objectsHeading()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Nodes"));
}

BilingualText documentsHeading()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Source documents"));
}

BilingualText contradictionsHeading()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Where the documents disagree"));
}

BilingualText noFindings()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "No findings."));
}

} // namespace portolan
