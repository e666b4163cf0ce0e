#include "exchange/markdowntext.h"

namespace portolan {

namespace {

// Inside a word an underscore, a hash or an exclamation mark is nothing special; those that could
// open markup anywhere are escaped wherever they stand.
bool isMarkup(QChar c)
{
    static const QString marks = QStringLiteral("\\`*_[]~|");
    return marks.contains(c);
}

} // namespace

QString markdownEscaped(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'<')
            escaped += QLatin1String("&lt;");
        else if (c == u'>')
            escaped += QLatin1String("&gt;");
        else if (c == u'&')
            escaped += QLatin1String("&amp;");
        else if (c == u'\n')
            escaped += QLatin1String("<br>");
        else if (c == u'\t')
            escaped += u' ';
        else if (c == u':' && QStringView(text).mid(i + 1).startsWith(u"//"))
            escaped += QLatin1String("&#58;"); // a bare address would become a link
        else if (isMarkup(c))
            escaped += QLatin1String("\\") + c;
        else
            escaped += c;
    }
    return escaped;
}

QString markdownTable(const TextTable &table)
{
    QString text = QStringLiteral("|");
    for (const TextTable::Column &column : table.columns)
        text += u' ' + markdownEscaped(column.title) + QLatin1String(" |");
    text += QLatin1String("\n|");
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        text += QLatin1String(" --- |");
    text += u'\n';
    for (const QList<QStringList> &row : table.rows) {
        text += u'|';
        for (const QStringList &parts : row) {
            QStringList escaped;
            for (const QString &part : parts)
                escaped.append(markdownEscaped(part));
            text += u' ' + escaped.join(QLatin1String(", ")) + QLatin1String(" |");
        }
        text += u'\n';
    }
    return text;
}

QString markdownPageHeading(const BilingualText &title, ExportLanguage language)
{
    const auto clean = [&](Language one) { return isolatedText(printableText(title.in(one))); };
    const BilingualText shown{clean(Language::English), clean(Language::Russian)};
    return QLatin1String("# ") + markdownEscaped(textIn(shown, language)) + QLatin1String("\n\n");
}

QString markdownHeading(const QString &text)
{
    return QLatin1String("\n## ") + text + QLatin1String("\n\n");
}

QString markdownSection(const Table &table, ExportLanguage language)
{
    if (table.isEmpty())
        return {};
    return markdownHeading(textIn(table.title, language)) +
           markdownTable(textTable(table, language));
}

} // namespace portolan
