#include "exchange/consoletext.h"

#include <algorithm>

namespace portolan {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
           (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

int cellsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - consoleWidth(text)), u' ');
}

// A piece of a word that fits, at least one character.
QString headOf(const QString &word, int width)
{
    qsizetype end = 0;
    int used = 0;
    while (end < word.size()) {
        const qsizetype step = word.at(end).isHighSurrogate() && end + 1 < word.size() ? 2 : 1;
        const int cells = consoleWidth(word.mid(end, step));
        if (end > 0 && used + cells > width)
            break;
        used += cells;
        end += step;
    }
    return word.left(end);
}

QStringList cellLines(const QStringList &parts, int width)
{
    QStringList lines;
    for (const QString &part : parts) {
        for (const QString &line : part.split(u'\n')) {
            QString flat = line;
            flat.replace(u'\t', u' ');
            const QStringList wrapped = width > 0 ? wrappedLines(flat, width) : QStringList{flat};
            for (const QString &piece : wrapped)
                lines.append(isolatedText(piece));
        }
    }
    return lines;
}

QString rowText(const QList<QStringList> &cells, const QList<int> &widths)
{
    qsizetype height = 1;
    for (const QStringList &lines : cells)
        height = std::max(height, lines.size());
    QString text;
    for (qsizetype y = 0; y < height; ++y) {
        QString line;
        for (qsizetype x = 0; x < cells.size(); ++x) {
            if (x > 0)
                line += QLatin1String("  ");
            line += padded(cells.at(x).value(y), widths.at(x));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace

int consoleWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += cellsOf(c);
    return width;
}

QStringList wrappedLines(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && consoleWidth(line) + 1 + consoleWidth(word) > width) {
            lines.append(line);
            line.clear();
        }
        while (consoleWidth(word) > width && line.isEmpty()) {
            const QString head = headOf(word, width);
            if (head.size() == word.size())
                break;
            lines.append(head);
            word = word.mid(head.size());
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

QString consoleTable(const TextTable &table)
{
    std::vector<QList<QStringList>> rows;
    QList<QStringList> head;
    for (const TextTable::Column &column : table.columns)
        head.append(cellLines({column.title}, column.width));
    rows.push_back(head);
    for (const QList<QStringList> &row : table.rows) {
        QList<QStringList> cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(cellLines(row.at(i), table.columns.at(i).width));
        rows.push_back(cells);
    }

    QList<int> widths(table.columns.size(), 1);
    for (const QList<QStringList> &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            for (const QString &line : row.at(i))
                widths[i] = std::max(widths.at(i), consoleWidth(line));
        }
    }

    QList<QStringList> rule;
    for (const int width : std::as_const(widths))
        rule.append({QString(width, QChar(0x2500))});
    QString text = rowText(rows.front(), widths) + rowText(rule, widths);
    for (size_t i = 1; i < rows.size(); ++i)
        text += rowText(rows.at(i), widths);
    return text;
}

} // namespace portolan
