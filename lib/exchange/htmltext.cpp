#include "exchange/htmltext.h"

#include "diagram/painter.h"

namespace portolan {

namespace {

const char pageStyle[] = R"css(
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font: 15px/1.45 %FONT%; color: #1b2733; background: #fff; }
body { margin: 0 auto; padding: 32px 40px 48px; max-width: 1680px; }
header { border-bottom: 3px solid #1f5fa8; padding-bottom: 14px; margin-bottom: 22px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 20px; line-height: 1.25; margin: 36px 0 10px; }
p { margin: 0 0 10px; max-width: 96ch; }
.subject { color: #4a5a6a; }
figure { margin: 18px 0; }
figure svg { display: block; max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.4; }
caption { text-align: left; color: #4a5a6a; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 9px; border: 1px solid #cfd8e1; }
thead th { background: #eaf0f6; font-weight: bold; border-bottom: 2px solid #1f5fa8; }
tbody th { font-weight: bold; }
tbody tr:nth-child(even) { background: #f7f9fb; }
.fixed { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.prose { min-width: 22em; }
section caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.item { display: block; }
.second { display: block; color: #4a5a6a; }
td, th { overflow-wrap: break-word; }
pre { margin: 0; padding: 12px 14px; background: #f7f9fb; border: 1px solid #cfd8e1;
      font: 13px/1.45 "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap;
      overflow-wrap: anywhere; }
footer { margin-top: 36px; color: #4a5a6a; font-size: 12px; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  html { font-size: 10pt; }
  body { padding: 0; max-width: none; }
  table { font-size: 7.5pt; }
  th, td { padding: 2pt 4pt; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  h2 { break-after: avoid; }
  figure svg { max-height: 138mm; margin: 0 auto; }
  header { margin-bottom: 4mm; }
  header + main h2 { margin-top: 0; }
}
)css";

QString fontFace(FontWeight weight)
{
    return QStringLiteral("@font-face { font-family: \"Liberation Sans\"; font-weight: %1; "
                          "src: url(data:font/woff2;base64,%2) format(\"woff2\"); }\n")
        .arg(weight == FontWeight::Bold ? QStringLiteral("bold") : QStringLiteral("normal"),
             QString::fromLatin1(bundledFontWoff2(weight).toBase64()));
}

// Addresses, ports and ids are read digit by digit: they must not wrap.
QString cellClass(const TableColumn &column)
{
    if (column.ports || column.key.endsWith(QLatin1String("ddresses")) ||
        column.key == QLatin1String("number"))
        return QStringLiteral(" class=\"fixed\"");
    return column.width >= 48 ? QStringLiteral(" class=\"prose\"") : QString();
}

QString cellHtml(const TableCell &cell, ExportLanguage language)
{
    if (cell.parts.size() == 1)
        return htmlText(cell.parts.first(), language);
    QString html;
    for (const BilingualText &part : cell.parts)
        html += QLatin1String("<span class=\"item\">") + htmlText(part, language) +
                QLatin1String("</span>");
    return html;
}

QString oneLanguageHtml(const QString &text)
{
    const QString clean = printableText(text);
    QString html = htmlEscaped(clean);
    html.replace(u'\n', QLatin1String("<br>"));
    // An element of its own keeps direction marks from turning its neighbours.
    return isolatedText(clean) == clean ? html
                                        : QLatin1String("<bdi>") + html + QLatin1String("</bdi>");
}

} // namespace

QString htmlEscaped(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    return escaped.replace(u'\'', QLatin1String("&#39;"));
}

QString htmlText(const BilingualText &text, ExportLanguage language)
{
    if (language != ExportLanguage::Both)
        return oneLanguageHtml(text.in(languagesOf(language).first()));
    const QString english = oneLanguageHtml(text.in(Language::English));
    const QString russian = oneLanguageHtml(text.in(Language::Russian));
    if (english == russian)
        return english;
    return english + QLatin1String("<span class=\"second\" lang=\"ru\">") + russian +
           QLatin1String("</span>");
}

QString htmlTable(const Table &table, ExportLanguage language)
{
    QString html = QLatin1String("<table>\n<caption>") + htmlText(table.title, language) +
                   QLatin1String("</caption>\n<thead><tr>");
    for (const TableColumn &column : table.columns)
        html += QLatin1String("<th scope=\"col\">") + htmlText(column.title, language) +
                QLatin1String("</th>");
    html += QLatin1String("</tr></thead>\n<tbody>\n");
    for (const QList<TableCell> &row : table.rows) {
        html += QLatin1String("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString content = cellHtml(row.at(i), language);
            html += i == 0 ? QLatin1String("<th scope=\"row\"") + cellClass(table.columns.at(i)) +
                                 u'>' + content + QLatin1String("</th>")
                           : QLatin1String("<td") + cellClass(table.columns.at(i)) + u'>' +
                                 content + QLatin1String("</td>");
        }
        html += QLatin1String("</tr>\n");
    }
    return html + QLatin1String("</tbody>\n</table>\n");
}

QString htmlHeading(const BilingualText &text, ExportLanguage language)
{
    return QLatin1String("<h2>") + htmlEscaped(textIn(text, language)) + QLatin1String("</h2>\n");
}

QString htmlSection(const Table &table, ExportLanguage language, const QString &lead)
{
    if (table.isEmpty() && lead.isEmpty())
        return {};
    QString html = QLatin1String("<section>\n") + htmlHeading(table.title, language) + lead;
    if (!table.isEmpty())
        html += htmlTable(table, language);
    return html + QLatin1String("</section>\n");
}

QString htmlPageHeading(const BilingualText &title, ExportLanguage language)
{
    QStringList parts;
    for (const Language one : languagesOf(language)) {
        const QString part = QLatin1String("<bdi>") + htmlEscaped(printableText(title.in(one))) +
                             QLatin1String("</bdi>");
        if (parts.isEmpty())
            parts.append(part);
        else if (parts.first() != part)
            parts.append(QLatin1String("<span class=\"second\" lang=\"") + languageCode(one) +
                         QLatin1String("\">") + part + QLatin1String("</span>"));
    }
    return QLatin1String("<h1>") + parts.join(QString()) + QLatin1String("</h1>\n");
}

QByteArray htmlPage(const BilingualText &title, ExportLanguage language, const QString &body)
{
    QString style = QString::fromUtf8(pageStyle);
    style.replace(QLatin1String("%FONT%"), bundledFontStack());
    const QString html =
        QLatin1String("<!DOCTYPE html>\n<html lang=\"") +
        languageCode(languagesOf(language).first()) +
        QLatin1String("\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                      "style-src 'unsafe-inline'; font-src data:\">\n"
                      "<meta name=\"generator\" content=\"Portolan\">\n<title>") +
        htmlEscaped(printableText(textIn(title, language))) + QLatin1String("</title>\n<style>\n") +
        fontFace(FontWeight::Regular) + fontFace(FontWeight::Bold) + style.trimmed() +
        QLatin1String("\n</style>\n</head>\n<body>\n") + body + QLatin1String("</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace portolan
