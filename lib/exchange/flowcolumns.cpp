#include "exchange/flowcolumns.h"

#include "base/message.h"

#include <algorithm>

namespace portolan {

namespace {

using Parts = QList<BilingualText>;

Parts plain(const QString &text)
{
    return text.isEmpty() ? Parts{} : Parts{BilingualText::same(text)};
}

Parts plainList(const QStringList &list)
{
    Parts parts;
    for (const QString &item : list)
        parts.append(BilingualText::same(item));
    return parts;
}

Parts portParts(const PortSet &ports)
{
    return {ports.isAny() ? anyWord() : BilingualText::same(ports.toString())};
}

Parts addressParts(const FlowEnd &end)
{
    return end.addresses.isEmpty() ? Parts{anyWord()} : plainList(end.addresses);
}

Parts interfaceParts(const FlowEnd &end, const Catalog &catalog)
{
    if (end.interface == Interface::None)
        return {};
    return {termFor(catalog.terms.interfaces, end.interface)};
}

Parts commentParts(const Flow &flow, const Catalog &)
{
    Parts parts;
    for (const BilingualText &text : {flow.comment, flow.justification}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts;
}

Parts becauseParts(const Flow &flow, const Catalog &)
{
    const auto text = [](const Because &because) {
        const QString where = because.node.isEmpty()
                                  ? because.key
                                  : because.node.value + QLatin1String(": ") + because.key;
        return BilingualText::same(where + QLatin1String(" = ") + because.value);
    };
    Parts parts;
    for (const Because &because : flow.because)
        parts.append(text(because));
    BilingualText alternatives;
    for (const Because &because : flow.becauseAnyOf) {
        if (!alternatives.isEmpty())
            alternatives =
                alternatives + phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", " or "));
        alternatives = alternatives + text(because);
    }
    if (!alternatives.isEmpty())
        parts.append(alternatives);
    return parts;
}

BilingualText securityWord(const Flow &flow)
{
    if (flow.security == QLatin1String("none"))
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "none"));
    if (flow.security == QLatin1String("negotiable"))
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "negotiable"));
    return BilingualText::same(flow.security);
}

Parts composedEnd(const FlowEnd &end)
{
    return Parts{end.label} + plainList(end.addresses);
}

Parts serviceParts(const Flow &flow, const Catalog &)
{
    return {BilingualText::same(QString(nameOf(flow.transport)) + u' ') +
            portParts(flow.ports).first()};
}

Parts protocolParts(const Flow &flow, const Catalog &)
{
    const BilingualText application = BilingualText::same(flow.application);
    if (flow.security.isEmpty() || flow.security == QLatin1String("none"))
        return {application};
    return {application + BilingualText::same(QStringLiteral(" / ")) + securityWord(flow)};
}

Parts securityParts(const Flow &flow, const Catalog &)
{
    const BilingualText word = securityWord(flow);
    return word.isEmpty() ? Parts{} : Parts{word};
}

enum Shape { Word, Term, Prose };

FlowColumn column(const char *key, const char *title, bool brief, Shape shape, int width,
                  Parts (*parts)(const Flow &, const Catalog &))
{
    const QString name = QLatin1String(key);
    return {{name, phraseInBoth("exchange", title), shape == Prose, width,
             name == QLatin1String("ports") || name == QLatin1String("sourcePorts")},
            brief,
            parts,
            shape != Word};
}

QList<FlowColumn> identityColumns()
{
    return {
        column("number", QT_TRANSLATE_NOOP("exchange", "No."), true, Word, 0,
               [](const Flow &f, const Catalog &) { return plain(flowNumberText(f.number)); }),
        column("id", QT_TRANSLATE_NOOP("exchange", "Flow ID"), false, Word, 40,
               [](const Flow &f, const Catalog &) { return plain(f.id.value); }),
        column("rule", QT_TRANSLATE_NOOP("exchange", "Rule"), false, Word, 30,
               [](const Flow &f, const Catalog &) { return plain(f.rule); }),
        column("scenario", QT_TRANSLATE_NOOP("exchange", "Scenario"), false, Term, 24,
               [](const Flow &f, const Catalog &c) {
                   return Parts{termFor(c.terms.scenarios, f.scenario)};
               }),
        column(
            "role", QT_TRANSLATE_NOOP("exchange", "Edge role"), false, Term, 24,
            [](const Flow &f, const Catalog &c) { return Parts{termFor(c.terms.roles, f.role)}; }),
        column("application", QT_TRANSLATE_NOOP("exchange", "Application protocol"), true, Word, 12,
               [](const Flow &f, const Catalog &) { return plain(f.application); }),
        column("security", QT_TRANSLATE_NOOP("exchange", "Security"), true, Word, 14,
               securityParts),
        column("transport", QT_TRANSLATE_NOOP("exchange", "Protocol (L4)"), true, Word, 8,
               [](const Flow &f, const Catalog &) { return plain(nameOf(f.transport)); }),
        column("sourcePorts", QT_TRANSLATE_NOOP("exchange", "Source port"), true, Word, 12,
               [](const Flow &f, const Catalog &) { return portParts(f.sourcePorts); }),
        column("ports", QT_TRANSLATE_NOOP("exchange", "Destination port"), true, Word, 12,
               [](const Flow &f, const Catalog &) { return portParts(f.ports); }),
    };
}

QList<FlowColumn> endColumns()
{
    return {
        column("source.node", QT_TRANSLATE_NOOP("exchange", "Source node"), false, Word, 20,
               [](const Flow &f, const Catalog &) { return plain(f.source.node.value); }),
        column("source.interface", QT_TRANSLATE_NOOP("exchange", "Source interface"), false, Term,
               20, [](const Flow &f, const Catalog &c) { return interfaceParts(f.source, c); }),
        column("source.label", QT_TRANSLATE_NOOP("exchange", "Source"), true, Prose, 26,
               [](const Flow &f, const Catalog &) { return Parts{f.source.label}; }),
        column("source.addresses", QT_TRANSLATE_NOOP("exchange", "Source address"), true, Word, 18,
               [](const Flow &f, const Catalog &) { return addressParts(f.source); }),
        column(
            "source.translatedAddresses",
            QT_TRANSLATE_NOOP("exchange", "Source public address (NAT)"), false, Word, 18,
            [](const Flow &f, const Catalog &) { return plainList(f.source.translatedAddresses); }),
        column("destination.node", QT_TRANSLATE_NOOP("exchange", "Destination node"), false, Word,
               20, [](const Flow &f, const Catalog &) { return plain(f.destination.node.value); }),
        column("destination.interface", QT_TRANSLATE_NOOP("exchange", "Destination interface"),
               false, Term, 20,
               [](const Flow &f, const Catalog &c) { return interfaceParts(f.destination, c); }),
        column("destination.label", QT_TRANSLATE_NOOP("exchange", "Destination"), true, Prose, 26,
               [](const Flow &f, const Catalog &) { return Parts{f.destination.label}; }),
        column("destination.addresses", QT_TRANSLATE_NOOP("exchange", "Destination address"), true,
               Word, 18,
               [](const Flow &f, const Catalog &) { return addressParts(f.destination); }),
        column("destination.translatedAddresses",
               QT_TRANSLATE_NOOP("exchange", "Destination public address (NAT)"), false, Word, 18,
               [](const Flow &f, const Catalog &) {
                   return plainList(f.destination.translatedAddresses);
               }),
    };
}

QList<FlowColumn> reasonColumns()
{
    return {
        column("firewall", QT_TRANSLATE_NOOP("exchange", "Firewall"), true, Term, 20,
               [](const Flow &f, const Catalog &c) {
                   return Parts{termFor(c.terms.firewalls, f.firewall)};
               }),
        column("requirement", QT_TRANSLATE_NOOP("exchange", "Requirement"), false, Term, 14,
               [](const Flow &f, const Catalog &c) {
                   return Parts{termFor(c.terms.requirements, f.requirement)};
               }),
        column("comment", QT_TRANSLATE_NOOP("exchange", "What it is for"), true, Prose, 48,
               commentParts),
        column("references", QT_TRANSLATE_NOOP("exchange", "Documents"), false, Word, 30,
               [](const Flow &f, const Catalog &) { return plainList(f.references); }),
        column("rows", QT_TRANSLATE_NOOP("exchange", "Document rows"), false, Word, 30,
               [](const Flow &f, const Catalog &) { return plainList(f.rows); }),
        column("contradictions", QT_TRANSLATE_NOOP("exchange", "Contradictions"), false, Word, 14,
               [](const Flow &f, const Catalog &) { return plainList(f.contradictions); }),
        column("because", QT_TRANSLATE_NOOP("exchange", "Caused by"), false, Word, 36,
               becauseParts),
    };
}

// Several keys in one cell, as a person reads them.
FlowColumn composed(FlowColumn column, const QStringList &madeOf)
{
    column.madeOf = madeOf;
    return column;
}

QList<FlowColumn> composedColumns()
{
    return {
        composed(column("source", QT_TRANSLATE_NOOP("exchange", "Source (opens)"), false, Prose, 36,
                        [](const Flow &f, const Catalog &) { return composedEnd(f.source); }),
                 {QStringLiteral("source.label"), QStringLiteral("source.addresses")}),
        composed(column("destination", QT_TRANSLATE_NOOP("exchange", "Destination (listens)"),
                        false, Prose, 36,
                        [](const Flow &f, const Catalog &) { return composedEnd(f.destination); }),
                 {QStringLiteral("destination.label"), QStringLiteral("destination.addresses")}),
        composed(
            column("service", QT_TRANSLATE_NOOP("exchange", "Port"), false, Word, 18, serviceParts),
            {QStringLiteral("transport"), QStringLiteral("ports")}),
        composed(column("protocol", QT_TRANSLATE_NOOP("exchange", "Protocol"), false, Word, 18,
                        protocolParts),
                 {QStringLiteral("application"), QStringLiteral("security")}),
    };
}

QString allKeys()
{
    QStringList keys;
    for (const FlowColumn &column : flowColumns())
        keys.append(column.column.key);
    return keys.join(QLatin1String(", "));
}

Error columnError(const char *source, const QString &key)
{
    return {ErrorKind::Usage,
            {},
            {"exchange", source, {BilingualText::same(key), BilingualText::same(allKeys())}}};
}

} // namespace

BilingualText anyWord()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "any"));
}

const QList<FlowColumn> &flowColumns()
{
    static const QList<FlowColumn> columns =
        identityColumns() + endColumns() + reasonColumns() + composedColumns();
    return columns;
}

const FlowColumn *flowColumn(const QString &key)
{
    const QList<FlowColumn> &columns = flowColumns();
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const FlowColumn &c) { return c.column.key == key; });
    return found == columns.end() ? nullptr : &*found;
}

QStringList shortColumns()
{
    QStringList keys;
    for (const FlowColumn &column : flowColumns()) {
        if (column.brief)
            keys.append(column.column.key);
    }
    return keys;
}

QStringList fullColumns()
{
    QStringList keys;
    for (const FlowColumn &column : flowColumns()) {
        if (column.madeOf.isEmpty())
            keys.append(column.column.key);
    }
    return keys;
}

QStringList tableColumns()
{
    return {QStringLiteral("number"),      QStringLiteral("source"),
            QStringLiteral("destination"), QStringLiteral("service"),
            QStringLiteral("sourcePorts"), QStringLiteral("protocol"),
            QStringLiteral("firewall"),    QStringLiteral("comment")};
}

QStringList plainColumns(const QStringList &keys)
{
    QStringList plain;
    for (const QString &key : keys) {
        const FlowColumn *column = flowColumn(key);
        plain += column && !column->madeOf.isEmpty() ? column->madeOf : QStringList(key);
    }
    plain.removeDuplicates();
    return plain;
}

QStringList readableColumns(const FlowSet &flows)
{
    const auto anyTranslated = [&](FlowEnd Flow::*end) {
        return std::any_of(flows.flows.begin(), flows.flows.end(), [&](const Flow &flow) {
            return !(flow.*end).translatedAddresses.isEmpty();
        });
    };
    QStringList keys;
    for (const FlowColumn &column : flowColumns()) {
        const QString &key = column.column.key;
        if (column.brief ||
            (key == QLatin1String("source.translatedAddresses") && anyTranslated(&Flow::source)) ||
            (key == QLatin1String("destination.translatedAddresses") &&
             anyTranslated(&Flow::destination)))
            keys.append(key);
    }
    return keys;
}

Result<QStringList> columnsFromText(const QString &text)
{
    if (text == QLatin1String("short"))
        return shortColumns();
    if (text == QLatin1String("full"))
        return fullColumns();
    QStringList keys;
    for (const QString &key : text.split(u',')) {
        if (!flowColumn(key))
            return columnError(
                QT_TRANSLATE_NOOP("exchange", "unknown column \"%1\"; short, full or a list of %2"),
                key);
        if (keys.contains(key))
            return columnError(QT_TRANSLATE_NOOP("exchange", "column \"%1\" is named twice"), key);
        keys.append(key);
    }
    return keys;
}

BilingualText columnTitle(const QString &column)
{
    const FlowColumn *found = flowColumn(column);
    return found ? found->column.title : BilingualText::same(column);
}

TableCell flowCell(const FlowRow &row, const FlowColumn &column, const Catalog &catalog)
{
    QList<BilingualText> parts;
    for (const Flow *flow : row.flows) {
        for (const BilingualText &part : column.parts(*flow, catalog)) {
            if (!parts.contains(part))
                parts.append(part);
        }
    }
    return TableCell(parts);
}

} // namespace portolan
