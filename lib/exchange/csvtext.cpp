#include "exchange/csvtext.h"

#include "base/portset.h"

namespace portolan {

namespace {

QString withoutFormula(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && starters.contains(text.front()) ? u'\'' + text : text;
}

// Excel reads "443,5061" as a decimal number where the comma is the decimal mark, and "10-12" as a
// date. A space after the comma, and an en dash in a range of small numbers, keep them text; the
// usual 50000-59999 is no date and stays as it is.
QString excelPorts(const QString &text)
{
    const std::optional<PortSet> ports = PortSet::fromString(text);
    if (!ports || ports->isAny())
        return text;
    QStringList parts;
    for (const PortRange &range : ports->ranges()) {
        const bool likeDate = range.first <= 9999 && range.last <= 9999;
        parts.append(range.first == range.last
                         ? QString::number(range.first)
                         : QString::number(range.first) + (likeDate ? QChar(0x2013) : QChar(u'-')) +
                               QString::number(range.last));
    }
    return parts.join(QLatin1String(", "));
}

QString cellText(const QStringList &parts, bool ports, CsvDialect dialect)
{
    if (!ports || dialect != CsvDialect::Excel)
        return withoutFormula(parts.join(QLatin1String(", ")));
    QStringList safe;
    for (const QString &part : parts)
        safe.append(excelPorts(part));
    return withoutFormula(safe.join(QLatin1String(", ")));
}

void appendCell(QString &line, const QString &text, QChar separator)
{
    const bool quoted = text.contains(separator) || text.contains(u'"') || text.contains(u'\n') ||
                        text.contains(u'\t') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted) {
        line += text;
        return;
    }
    QString doubled = text;
    doubled.replace(u'"', QLatin1String("\"\""));
    line += u'"' + doubled + u'"';
}

void appendTable(QString &text, const TextTable &table, CsvDialect dialect)
{
    const QChar separator = dialect == CsvDialect::Excel ? u';' : u',';
    const QLatin1String lineEnd("\r\n");
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            text += separator;
        appendCell(text, withoutFormula(table.columns.at(i).title), separator);
    }
    text += lineEnd;
    for (const QList<QStringList> &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator;
            appendCell(text, cellText(row.at(i), table.columns.at(i).ports, dialect), separator);
        }
        text += lineEnd;
    }
}

} // namespace

QByteArray csvBytes(const QList<TextTable> &tables, CsvDialect dialect)
{
    QString text;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (i > 0)
            text += QLatin1String("\r\n");
        appendTable(text, tables.at(i), dialect);
    }
    const QByteArray bytes = text.toUtf8();
    return dialect == CsvDialect::Excel ? QByteArrayLiteral("\xEF\xBB\xBF") + bytes : bytes;
}

} // namespace portolan
