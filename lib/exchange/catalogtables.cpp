#include "exchange/catalogtables.h"

#include "base/localtext.h"
#include "base/message.h"
#include "exchange/flowcolumns.h"
#include "exchange/reporttables.h"

#include <QSet>

namespace portolan {

namespace {

TableColumn heading(const char *title, int width = 0, bool prose = false)
{
    return {{}, phraseInBoth("exchange", title), prose, width, false};
}

// Dates, ports and short ids are read sign by sign: they must not wrap.
TableColumn fixedHeading(const char *title, int width)
{
    TableColumn column = heading(title, width);
    column.ports = true;
    return column;
}

BilingualText plain(const QString &text)
{
    return BilingualText::same(text);
}

BilingualText inBrackets(const BilingualText &text)
{
    return plain(QStringLiteral(" (")) + text + plain(QStringLiteral(")"));
}

BilingualText rowNumber(const DocumentRow &row)
{
    BilingualText number = plain(row.row);
    if (row.derived)
        number = number + inBrackets(phraseInBoth(
                              "exchange", QT_TRANSLATE_NOOP("exchange", "derived, not printed")));
    if (row.withinZone)
        number = number + inBrackets(phraseInBoth(
                              "exchange", QT_TRANSLATE_NOOP("exchange", "crosses no firewall")));
    return number;
}

BilingualText coverageMark(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Partial:
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "partial"));
    case Coverage::Derived:
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "derived"));
    case Coverage::Complete:
        break;
    }
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "complete"));
}

BilingualText supportText(const Product &product)
{
    if (product.ended.isValid())
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "switched off")) +
               plain(QStringLiteral(" ")) + dateText(product.ended);
    return dateText(product.endOfSupport);
}

// Sentences one below the other: a list of them in a row would read as one.
TableCell linesCell(const QList<BilingualText> &lines)
{
    BilingualText text;
    for (const BilingualText &line : lines) {
        if (!text.isEmpty())
            text = text + plain(QStringLiteral("\n"));
        text = text + line;
    }
    return TableCell(text);
}

// Only own products are sized.
Table tableOfProducts(const QList<Product> &products, bool sized)
{
    Table table;
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Product"), 30, true),
        fixedHeading(QT_TRANSLATE_NOOP("exchange", "ID"), 12),
        heading(QT_TRANSLATE_NOOP("exchange", "Coverage"), 12),
        fixedHeading(QT_TRANSLATE_NOOP("exchange", "End of support"), 14),
        heading(QT_TRANSLATE_NOOP("exchange", "What changed"), 60, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Documents"), 30),
    };
    if (sized)
        table.columns.insert(4,
                             heading(QT_TRANSLATE_NOOP("exchange", "Users per Edge Server"), 12));
    for (const Product &product : products) {
        const int users = product.usersPerEdge;
        QList<TableCell> cells = {TableCell(product.name),
                                  TableCell(plain(product.id)),
                                  TableCell(coverageMark(product.coverage)),
                                  TableCell(supportText(product)),
                                  linesCell(product.changes),
                                  TableCell::same(product.references)};
        if (sized)
            cells.insert(4, TableCell(users > 0 ? numberText(users) : BilingualText()));
        table.rows.push_back(cells);
    }
    return table;
}

// The sides are numbered, so that the recommendation can name the one it follows.
TableCell numberedSides(const Contradiction &contradiction)
{
    QList<BilingualText> parts;
    for (qsizetype i = 0; i < contradiction.sides.size(); ++i) {
        const ContradictionSide &side = contradiction.sides.at(i);
        BilingualText text = plain(QStringLiteral("%1. ").arg(i + 1));
        if (!side.documents.isEmpty())
            text = text + documentNames(side.documents) + plain(QStringLiteral(": "));
        parts.append(text + side.says);
    }
    return linesCell(parts);
}

BilingualText followedText(const Contradiction &contradiction)
{
    if (contradiction.followedSide < 0)
        return contradiction.follow;
    const Message side{"exchange",
                       QT_TRANSLATE_NOOP("exchange", "Side %1:"),
                       {plain(QString::number(contradiction.followedSide + 1))},
                       -1};
    return BilingualText(side.in(Language::English), side.in(Language::Russian)) +
           plain(QStringLiteral(" ")) + contradiction.follow;
}

Table tableOfContradictions(const QList<const Contradiction *> &contradictions)
{
    Table table;
    table.title = contradictionsHeading();
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Code"), 6),
        heading(QT_TRANSLATE_NOOP("exchange", "Subject"), 30, true),
        heading(QT_TRANSLATE_NOOP("exchange", "What each side says"), 60, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Recommended"), 40, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Why"), 40, true),
    };
    for (const Contradiction *contradiction : contradictions)
        table.rows.push_back({TableCell(plain(contradiction->code)),
                              TableCell(contradiction->subject), numberedSides(*contradiction),
                              TableCell(followedText(*contradiction)),
                              TableCell(contradiction->why)});
    return table;
}

// A port that an Edge pool may set otherwise stands with its default.
BilingualText portText(const Catalog &catalog, const RulePorts &ports)
{
    const PortSet set =
        ports.setting.isEmpty() ? ports.fixed : catalog.ports.value(ports.setting).separate;
    return set.isAny() ? anyWord() : plain(set.toString());
}

BilingualText endText(const Catalog &catalog, const RuleEnd &end, Firewall firewall)
{
    if (const Endpoint *endpoint = catalog.endpoint(end.endpoint))
        return endpoint->name;
    if (end.isAny())
        return firewall == Firewall::External ? catalog.terms.anyInternet
                                              : catalog.terms.anyInternal;
    BilingualText text;
    for (const NodeType type : end.types) {
        if (!text.isEmpty())
            text = text + plain(QStringLiteral(", "));
        text = text + catalog.terms.nodeTypes.value(type);
    }
    return end.interface == Interface::None
               ? text
               : text + plain(QStringLiteral(": ")) + catalog.terms.interfaces.value(end.interface);
}

} // namespace

Table printedTable(const DocumentTable &printed)
{
    Table table;
    table.title = printed.title;
    table.columns.append(heading(QT_TRANSLATE_NOOP("exchange", "Row"), 4));
    // Cells are sentences: in both languages each has a column of its own.
    for (qsizetype i = 0; i < printed.columnsEn.size(); ++i)
        table.columns.append(
            {{}, {printed.columnsEn.at(i), printed.columnsRu.value(i)}, true, 40, false});
    for (const DocumentRow &row : printed.rows) {
        QList<TableCell> cells = {TableCell(rowNumber(row))};
        for (qsizetype i = 0; i < printed.columnsEn.size(); ++i)
            cells.append(TableCell(BilingualText(row.cellsEn.value(i), row.cellsRu.value(i))));
        table.rows.push_back(cells);
    }
    return table;
}

Table productTable(const Catalog &catalog)
{
    Table table = tableOfProducts(catalog.products, true);
    table.title = phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Products"));
    return table;
}

Table partnerProductTable(const Catalog &catalog)
{
    Table table = tableOfProducts(catalog.partnerProducts, false);
    table.title = phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Products of partners"));
    return table;
}

Table providerTable(const Catalog &catalog)
{
    Table table;
    table.title = phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Public IM providers"));
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Provider"), 24),
        heading(QT_TRANSLATE_NOOP("exchange", "ID"), 24),
        heading(QT_TRANSLATE_NOOP("exchange", "Federation name"), 30),
        heading(QT_TRANSLATE_NOOP("exchange", "Audio and video"), 10),
        fixedHeading(QT_TRANSLATE_NOOP("exchange", "Ended"), 12),
        fixedHeading(QT_TRANSLATE_NOOP("exchange", "Ended in mainland China"), 12),
        heading(QT_TRANSLATE_NOOP("exchange", "Documents"), 40),
    };
    const BilingualText yes = phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "yes"));
    const BilingualText no = phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "no"));
    for (const Provider &provider : catalog.providers)
        table.rows.push_back(
            {TableCell(provider.name), TableCell(plain(provider.id)),
             TableCell(plain(provider.fqdn)), TableCell(provider.audioVideo ? yes : no),
             TableCell(dateText(provider.ended)), TableCell(dateText(provider.endedMainlandChina)),
             TableCell::same(provider.references)});
    return table;
}

Table allContradictionsTable(const Catalog &catalog)
{
    QList<const Contradiction *> all;
    for (const Contradiction &contradiction : catalog.contradictions)
        all.append(&contradiction);
    return tableOfContradictions(all);
}

Table contradictionsOfDocuments(const Catalog &catalog,
                                const QList<const SourceDocument *> &documents)
{
    QSet<QString> named;
    for (const SourceDocument *document : documents) {
        for (const DocumentTable &table : document->tables) {
            for (const DocumentRow &row : table.rows) {
                for (const QString &code : row.flow.contradictions)
                    named.insert(code);
            }
        }
    }
    QList<const Contradiction *> shown;
    for (const Contradiction &contradiction : catalog.contradictions) {
        if (named.contains(contradiction.code))
            shown.append(&contradiction);
    }
    return tableOfContradictions(shown);
}

Table ruleTable(const Catalog &catalog)
{
    Table table;
    table.title = phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Rules"));
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "ID"), 24),
        heading(QT_TRANSLATE_NOOP("exchange", "Scenario"), 20),
        heading(QT_TRANSLATE_NOOP("exchange", "Protocol"), 16),
        fixedHeading(QT_TRANSLATE_NOOP("exchange", "Source port"), 12),
        fixedHeading(QT_TRANSLATE_NOOP("exchange", "Destination port"), 12),
        heading(QT_TRANSLATE_NOOP("exchange", "Source"), 30, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Destination"), 30, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Purpose"), 60, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Contradictions"), 12),
    };
    for (const Rule &rule : catalog.rules) {
        const QString stack = rule.application + u'/' + nameOf(rule.transport);
        table.rows.push_back(
            {TableCell(plain(rule.id)), TableCell(catalog.terms.scenarios.value(rule.scenario)),
             TableCell(plain(stack)), TableCell(portText(catalog, rule.sourcePorts)),
             TableCell(portText(catalog, rule.ports)),
             TableCell(endText(catalog, rule.from, rule.firewall)),
             TableCell(endText(catalog, rule.to, rule.firewall)), TableCell(rule.comment),
             TableCell::same(rule.contradictions)});
    }
    return table;
}

Table citedDocumentTable(const Catalog &catalog)
{
    QList<const SourceDocument *> cited;
    for (const SourceDocument &document : catalog.documents) {
        if (document.tables.isEmpty())
            cited.append(&document);
    }
    Table table = tableOfDocuments(catalog, cited);
    table.title = phraseInBoth(
        "exchange", QT_TRANSLATE_NOOP("exchange", "Documents that are cited without a table"));
    return table;
}

} // namespace portolan
