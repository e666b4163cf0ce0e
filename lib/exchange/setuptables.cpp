#include "exchange/setuptables.h"

#include "base/message.h"
#include "exchange/flowcolumns.h"
#include "setup/powershell.h"

namespace portolan {

template<> const QList<QLatin1String> &namesOf<SetupTable>()
{
    static const QList<QLatin1String> names = {QLatin1String("dns"), QLatin1String("certificates"),
                                               QLatin1String("cmdlets")};
    return names;
}

namespace {

TableColumn heading(const char *title, int width = 0, bool prose = false)
{
    return {{}, phraseInBoth("exchange", title), prose, width, false};
}

TableCell plain(const QString &text)
{
    return TableCell(BilingualText::same(text));
}

TableCell yesOrNo(bool flag)
{
    return flag ? phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "yes"))
                : phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "no"));
}

BilingualText zoneWord(DnsZone zone)
{
    return zone == DnsZone::External
               ? phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "outside"))
               : phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "inside"));
}

BilingualText requirementWord(Requirement requirement)
{
    return requirement == Requirement::Optional
               ? phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "optional"))
               : phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "required"));
}

BilingualText usageWord(KeyUsage usage)
{
    return usage == KeyUsage::Server
               ? phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "server authentication"))
               : phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "client authentication"));
}

// Sentences that stand in one cell read as a paragraph, not as a list of words.
TableCell sentences(const QList<BilingualText> &texts)
{
    BilingualText joined;
    for (const BilingualText &text : texts)
        joined = joined.isEmpty() ? text : joined + BilingualText::same(QStringLiteral(" ")) + text;
    return TableCell(joined);
}

Table dnsTable(const SetupPlan &plan)
{
    Table table;
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Zone"), 10),
        heading(QT_TRANSLATE_NOOP("exchange", "Record"), 6),
        heading(QT_TRANSLATE_NOOP("exchange", "Name"), 44),
        heading(QT_TRANSLATE_NOOP("exchange", "Points to"), 40),
        heading(QT_TRANSLATE_NOOP("exchange", "Port"), 6),
        heading(QT_TRANSLATE_NOOP("exchange", "Priority"), 9),
        heading(QT_TRANSLATE_NOOP("exchange", "Weight"), 6),
        heading(QT_TRANSLATE_NOOP("exchange", "Requirement"), 14),
        heading(QT_TRANSLATE_NOOP("exchange", "Belongs to"), 30),
        heading(QT_TRANSLATE_NOOP("exchange", "Needed because"), 50, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Remarks"), 50, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Documents"), 40),
        heading(QT_TRANSLATE_NOOP("exchange", "Disagreements"), 14),
    };
    for (const DnsRecord &record : plan.dns) {
        const bool isService = record.type == RecordType::Srv;
        const auto number = [&](int value) {
            return isService ? plain(QString::number(value)) : TableCell();
        };
        table.rows.push_back(
            {TableCell(zoneWord(record.zone)), plain(nameOf(record.type)), plain(record.name),
             plain(record.data), number(record.port), number(record.priority),
             number(record.weight), TableCell(requirementWord(record.requirement)),
             TableCell(record.owner), sentences(record.because), sentences(record.notes),
             TableCell::same(record.references), TableCell::same(record.contradictions)});
    }
    return table;
}

Table certificateTable(const SetupPlan &plan)
{
    Table table;
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Certificate"), 36, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Belongs to"), 30),
        heading(QT_TRANSLATE_NOOP("exchange", "Subject name"), 30),
        heading(QT_TRANSLATE_NOOP("exchange", "Subject alternative names"), 36),
        heading(QT_TRANSLATE_NOOP("exchange", "Key usage"), 26),
        heading(QT_TRANSLATE_NOOP("exchange", "Issued by"), 30, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Same on every server"), 12),
        heading(QT_TRANSLATE_NOOP("exchange", "Exportable key"), 14),
        heading(QT_TRANSLATE_NOOP("exchange", "Remarks"), 60, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Documents"), 40),
        heading(QT_TRANSLATE_NOOP("exchange", "Disagreements"), 14),
    };
    for (const Certificate &certificate : plan.certificates) {
        QList<BilingualText> usages;
        for (const KeyUsage usage : certificate.usages)
            usages.append(usageWord(usage));
        table.rows.push_back(
            {TableCell(certificate.use), TableCell(certificate.owner), plain(certificate.subject),
             TableCell::same(certificate.alternativeNames), TableCell(usages),
             TableCell(certificate.issuer),
             certificate.sameOnEveryMember ? yesOrNo(true) : TableCell(),
             yesOrNo(certificate.exportableKey), sentences(certificate.notes),
             TableCell::same(certificate.references), TableCell::same(certificate.contradictions)});
    }
    return table;
}

Table cmdletTable(const SetupPlan &plan)
{
    Table table;
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "No."), 4),
        heading(QT_TRANSLATE_NOOP("exchange", "What it is for"), 50, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Command"), 70),
        heading(QT_TRANSLATE_NOOP("exchange", "Effect"), 24),
        heading(QT_TRANSLATE_NOOP("exchange", "Remarks"), 50, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Documents"), 40),
        heading(QT_TRANSLATE_NOOP("exchange", "Disagreements"), 14),
    };
    int number = 0;
    for (const Cmdlet &cmdlet : plan.cmdlets) {
        const BilingualText effect =
            cmdlet.comment
                ? phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "for information"))
            : cmdlet.reads
                ? phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "only reads"))
                : phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "changes settings"));
        table.rows.push_back({plain(QString::number(++number)), TableCell(cmdlet.purpose),
                              plain(powerShellCommand(cmdlet)), TableCell(effect),
                              TableCell(cmdlet.note), TableCell::same(cmdlet.references),
                              TableCell::same(cmdlet.contradictions)});
    }
    return table;
}

} // namespace

BilingualText setupTitle(SetupTable which)
{
    switch (which) {
    case SetupTable::Dns:
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "DNS records"));
    case SetupTable::Certificates:
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Certificates"));
    case SetupTable::Cmdlets:
        break;
    }
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Cmdlets"));
}

Table setupTable(const SetupPlan &plan, SetupTable which)
{
    Table table = which == SetupTable::Dns            ? dnsTable(plan)
                  : which == SetupTable::Certificates ? certificateTable(plan)
                                                      : cmdletTable(plan);
    table.title = setupTitle(which);
    return table;
}

Table setupRemarkTable(const SetupPlan &plan)
{
    Table table;
    table.title = phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "What is missing here"));
    table.columns = {heading(QT_TRANSLATE_NOOP("exchange", "Nodes"), 20),
                     heading(QT_TRANSLATE_NOOP("exchange", "Remarks"), 100, true)};
    for (const SetupRemark &remark : plan.remarks)
        table.rows.push_back({plain(remark.node.value), TableCell(remark.text)});
    return table;
}

} // namespace portolan
