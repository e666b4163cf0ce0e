#include "exchange/table.h"

#include <algorithm>

namespace portolan {

TableCell::TableCell(BilingualText text)
{
    if (!text.isEmpty())
        parts.append(std::move(text));
}

TableCell TableCell::same(const QStringList &list)
{
    QList<BilingualText> parts;
    for (const QString &item : list)
        parts.append(BilingualText::same(item));
    return TableCell(parts);
}

QList<Language> languagesOf(ExportLanguage language)
{
    switch (language) {
    case ExportLanguage::English:
        return {Language::English};
    case ExportLanguage::Russian:
        return {Language::Russian};
    case ExportLanguage::Both:
        break;
    }
    return {Language::English, Language::Russian};
}

QString textIn(const BilingualText &text, ExportLanguage language)
{
    if (language != ExportLanguage::Both)
        return text.in(languagesOf(language).first());
    const QString &english = text.in(Language::English);
    const QString &russian = text.in(Language::Russian);
    return english == russian ? english : english + QLatin1String(" / ") + russian;
}

TextTable textTable(const Table &table, ExportLanguage language)
{
    TextTable result;
    result.title = textIn(table.title, language);
    // Which source column in which language: nothing means both in one cell.
    std::vector<std::pair<qsizetype, std::optional<Language>>> plan;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns.at(i);
        if (language == ExportLanguage::Both && !column.prose) {
            plan.emplace_back(i, std::nullopt);
            result.columns.append({column.key, textIn(column.title, language), Language::English,
                                   column.width, column.ports});
            continue;
        }
        for (const Language one : languagesOf(language)) {
            plan.emplace_back(i, one);
            result.columns.append(
                {column.key, column.title.in(one), one, column.width, column.ports});
        }
    }
    for (const QList<TableCell> &row : table.rows) {
        QList<QStringList> cells;
        for (const auto &[index, one] : plan) {
            QStringList parts;
            for (const BilingualText &part : row.at(index).parts)
                parts.append(printableText(one ? part.in(*one) : textIn(part, language)));
            cells.append(parts);
        }
        result.rows.push_back(cells);
    }
    return result;
}

QString printableText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (c == u'\n' || c == u'\t' ||
                   (!c.isSurrogate() && c.category() != QChar::Other_Control &&
                    c != QChar(0xfffe) && c != QChar(0xffff))) {
            clean += c;
        }
    }
    return clean;
}

BilingualText isolatedText(const BilingualText &text)
{
    return {isolatedText(text.in(Language::English)), isolatedText(text.in(Language::Russian))};
}

QString isolatedText(const QString &text)
{
    const bool turns = std::any_of(text.begin(), text.end(), [](QChar c) {
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirLRE:
        case QChar::DirLRO:
        case QChar::DirRLI:
        case QChar::DirLRI:
        case QChar::DirFSI:
        case QChar::DirPDF:
        case QChar::DirPDI:
            return true;
        default:
            return c == QChar(0x200e) || c == QChar(0x200f);
        }
    });
    return turns ? QChar(0x2068) + text + QChar(0x2069) : text;
}

} // namespace portolan
