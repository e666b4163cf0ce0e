#include "base/localtext.h"
#include "base/message.h"
#include "exchange/reporttables.h"
#include "flows/filtertext.h"

#include <algorithm>

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

// What the organisation calls its firewalls, since the table names them by their place.
BilingualText firewallNames(const ExportRequest &request)
{
    BilingualText text;
    const auto add = [&](Firewall firewall, const QString &name) {
        if (name.isEmpty())
            return;
        text = text + BilingualText::same(QStringLiteral(" · ")) +
               request.catalog->terms.firewalls.value(firewall,
                                                      BilingualText::same(nameOf(firewall))) +
               BilingualText::same(QLatin1String(": ") + isolatedText(name));
    };
    add(Firewall::External, request.topology->externalFirewallName);
    add(Firewall::Internal, request.topology->internalFirewallName);
    return text;
}

} // namespace

BilingualText filterNote(const ExportRequest &request)
{
    return shownText(request.filter, *request.flows, *request.catalog);
}

BilingualText reportSubject(const ExportRequest &request)
{
    const BilingualText dot = BilingualText::same(QStringLiteral(" · "));
    const Product *product = request.catalog->product(request.flows->product);
    const BilingualText shown = filterNote(request);
    BilingualText text;
    if (!request.topology->organization.isEmpty())
        text = isolatedText(request.topology->organization) + dot;
    text =
        text + (product ? product->name : BilingualText::same(request.flows->product)) + dot +
        readingText(request) + dot +
        (shown.isEmpty() ? phraseInBoth("exchange", QT_TRANSLATE_N_NOOP("exchange", "%n flow(s)"),
                                        int(request.flows->flows.size()))
                         : shown) +
        firewallNames(request);
    return text + dot + dateText(request.date);
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
    const std::vector<Flow> shown = filteredFlows(*request.flows, request.filter).flows;
    if (std::any_of(shown.begin(), shown.end(),
                    [](const Flow &f) { return f.requirement == Requirement::Obsolete; })) {
        text = text + BilingualText::same(QStringLiteral(" ")) +
               phraseInBoth("exchange",
                            QT_TRANSLATE_NOOP("exchange",
                                              "Where a row says that it is out of service, no "
                                              "rule is needed: close what is open for it."));
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
