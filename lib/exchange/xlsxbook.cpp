#include "exchange/xlsxbook.h"

#include "base/localtext.h"
#include "base/message.h"
#include "exchange/consoletext.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <clocale>
#include <memory>
#include <numeric>

namespace portolan {

namespace {

// Limits of the file format (ECMA-376) and of Excel.
constexpr qsizetype cellLimit = 32767;
constexpr qsizetype headingLimit = 255;
constexpr qsizetype sheetNameLimit = 31;
constexpr qsizetype propertyLimit = 255;
constexpr qsizetype pageHeaderLimit = 120;
constexpr size_t rowLimit = 1048576 - 1; ///< below the heading
constexpr int widest = 48;               ///< characters
constexpr int narrowest = 6;
constexpr int widestOnA4 = 230;   ///< characters of all columns that an A4 page shows legibly
constexpr double lineHeight = 13; ///< points, of Arial 10
constexpr double highestRow = 409;
constexpr lxw_color_t headingColour = 0xEAF0F6;
constexpr lxw_color_t lineColour = 0xCFD8E1;
constexpr uint8_t paperA3 = 8;
constexpr uint8_t paperA4 = 9;

// libxlsxwriter prints widths with printf: a decimal comma would break the file.
class NumericLocale
{
public:
    NumericLocale() : m_before(std::setlocale(LC_NUMERIC, nullptr))
    {
        std::setlocale(LC_NUMERIC, "C");
    }
    ~NumericLocale() { std::setlocale(LC_NUMERIC, m_before.constData()); }
    Q_DISABLE_COPY_MOVE(NumericLocale)

private:
    QByteArray m_before;
};

Error bookError(const QString &what)
{
    return {ErrorKind::Output,
            {},
            {"exchange",
             QT_TRANSLATE_NOOP("exchange", "the workbook cannot be made: %1"),
             {BilingualText::same(what)}}};
}

QString shortened(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    text.truncate(limit - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

// A workbook may not have two sheets of one name, whatever their case.
QString freeSheetName(const QString &wanted, QSet<QString> &taken)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString base = xlsxText(wanted);
    base.replace(forbidden, QStringLiteral("–"));
    QString name = shortened(base, sheetNameLimit);
    for (int n = 2; taken.contains(name.toCaseFolded()); ++n) {
        const QString ending = QStringLiteral(" (%1)").arg(n);
        name = shortened(base, sheetNameLimit - ending.size()) + ending;
    }
    taken.insert(name.toCaseFolded());
    return name;
}

// `&` opens a code in page headers.
QByteArray pageHeaderText(const QString &text)
{
    QString plain = shortened(printableText(text).simplified(), pageHeaderLimit);
    plain.replace(u'&', QLatin1String("&&"));
    return plain.toUtf8();
}

QString cellText(const QStringList &parts)
{
    return xlsxText(parts.join(u'\n'));
}

int longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    return int(longest);
}

int longestWord(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    qsizetype longest = 0;
    for (const QString &word : text.split(space))
        longest = std::max(longest, word.size());
    return int(longest);
}

int columnWidth(const TextTable &table, qsizetype index)
{
    // The heading wraps at words; the filter button stands beside its last line.
    int width = std::max(narrowest, longestWord(table.columns.at(index).title) + 3);
    int unbreakable = width;
    for (const QList<QStringList> &row : table.rows) {
        const QString text = cellText(row.at(index));
        width = std::max(width, longestLine(text) + 2);
        unbreakable = std::max(unbreakable, longestWord(text) + 2);
    }
    const int wanted = table.columns.at(index).width;
    const int limit = std::clamp(std::max(wanted, unbreakable), narrowest, widest);
    return std::min(width, wanted > 0 ? limit : widest);
}

int lineCount(const QString &text, int width)
{
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += int(wrappedLines(line, width).size());
    return lines;
}

// Not every program sizes rows by their wrapped text when it opens a file.
double rowHeight(const QStringList &texts, const QList<int> &widths)
{
    int lines = 1;
    for (qsizetype x = 0; x < texts.size(); ++x)
        lines = std::max(lines, lineCount(texts.at(x), std::max(1, widths.at(x) - 1)));
    return std::min(highestRow, lines * lineHeight + 3);
}

class Book
{
public:
    Book(const QByteArray &path, const QString &title, QDate date, const QString &dateText)
        : m_book(workbook_new(path.constData())), m_title(title), m_date(date), m_dateText(dateText)
    {
        if (!m_book)
            return;
        m_cell = newFormat();
        format_set_num_format(m_cell, "@");
        m_heading = newFormat();
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, headingColour);
        // Neither wrapped nor framed: it runs on over the empty cells beside it.
        m_note = workbook_add_format(m_book);
        format_set_font_name(m_note, "Arial");
        format_set_font_size(m_note, 10);
        format_set_italic(m_note);
    }
    ~Book()
    {
        if (m_book)
            (void)workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Book)

    bool isOpen() const { return m_book != nullptr; }

    void setProperties(const QString &subject)
    {
        QByteArray title = shortened(xlsxText(m_title), propertyLimit).toUtf8();
        QByteArray subjectText = shortened(xlsxText(subject), propertyLimit).toUtf8();
        QByteArray author = QByteArrayLiteral("Portolan");
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subjectText.data();
        properties.author = author.data();
        properties.created = QDateTime(m_date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
    }

    lxw_error add(const XlsxSheet &sheet)
    {
        size_t begin = 0;
        do {
            const size_t end = std::min(sheet.table.rows.size(), begin + rowLimit);
            const lxw_error error = addPart(sheet, begin, end);
            if (error != LXW_NO_ERROR)
                return error;
            begin = end;
        } while (begin < sheet.table.rows.size());
        return LXW_NO_ERROR;
    }

    lxw_error close()
    {
        lxw_workbook *book = m_book;
        m_book = nullptr;
        return workbook_close(book);
    }

private:
    lxw_format *newFormat()
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_font_name(format, "Arial");
        format_set_font_size(format, 10);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, lineColour);
        return format;
    }

    lxw_error addPart(const XlsxSheet &sheet, size_t begin, size_t end)
    {
        const QByteArray name = freeSheetName(sheet.name, m_names).toUtf8();
        lxw_worksheet *page = workbook_add_worksheet(m_book, name.constData());
        if (!page)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        const TextTable &table = sheet.table;
        QList<int> widths;
        QStringList titles;
        for (qsizetype x = 0; x < table.columns.size(); ++x) {
            widths.append(columnWidth(table, x));
            titles.append(table.columns.at(x).title);
            worksheet_set_column(page, lxw_col_t(x), lxw_col_t(x), widths.last(), nullptr);
        }
        worksheet_set_row(page, 0, rowHeight(titles, widths), nullptr);
        const lxw_error error = addTableObject(page, table, std::max<size_t>(end - begin, 1));
        for (size_t y = begin; y < end; ++y)
            writeRow(page, lxw_row_t(y - begin + 1), table.rows[y], widths);
        if (!sheet.note.isEmpty()) {
            const auto below = lxw_row_t(std::max<size_t>(end - begin, 1) + 2);
            worksheet_write_string(page, below, 0, xlsxText(sheet.note).toUtf8().constData(),
                                   m_note);
        }
        const QString below =
            sheet.note.isEmpty() ? sheet.name : sheet.name + QStringLiteral(" · ") + sheet.note;
        setUpPrint(page, below, std::accumulate(widths.begin(), widths.end(), 0));
        return error;
    }

    void writeRow(lxw_worksheet *page, lxw_row_t y, const QList<QStringList> &cells,
                  const QList<int> &widths)
    {
        QStringList texts;
        for (const QStringList &parts : cells)
            texts.append(cellText(parts));
        worksheet_set_row(page, y, rowHeight(texts, widths), nullptr);
        for (qsizetype x = 0; x < texts.size(); ++x)
            worksheet_write_string(page, y, lxw_col_t(x), texts.at(x).toUtf8().constData(), m_cell);
    }

    lxw_error addTableObject(lxw_worksheet *page, const TextTable &table, size_t rows)
    {
        std::vector<QByteArray> titles;
        QSet<QString> taken;
        for (const TextTable::Column &column : table.columns) {
            QString title = shortened(xlsxText(column.title), headingLimit - 8);
            for (int n = 2; taken.contains(title.toCaseFolded()); ++n)
                title = xlsxText(column.title) + QStringLiteral(" (%1)").arg(n);
            taken.insert(title.toCaseFolded());
            titles.push_back(title.toUtf8());
        }
        std::vector<lxw_table_column> columns(titles.size());
        std::vector<lxw_table_column *> list;
        for (size_t x = 0; x < titles.size(); ++x) {
            columns[x].header = titles[x].data();
            columns[x].header_format = m_heading;
            list.push_back(&columns[x]);
        }
        list.push_back(nullptr);
        lxw_table_options options{};
        options.columns = list.data();
        options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
        options.style_type_number = 9;
        return worksheet_add_table(page, 0, 0, lxw_row_t(rows), lxw_col_t(titles.size() - 1),
                                   &options);
    }

    void setUpPrint(lxw_worksheet *page, const QString &name, int width)
    {
        worksheet_freeze_panes(page, 1, 1);
        worksheet_set_landscape(page);
        worksheet_set_paper(page, width > widestOnA4 ? paperA3 : paperA4);
        worksheet_fit_to_pages(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        worksheet_set_margins(page, 0.4, 0.4, 0.7, 0.6); // inches
        const QByteArray header = "&L&B" + pageHeaderText(m_title) + "&R" + m_dateText.toUtf8();
        const QByteArray footer = "&L" + pageHeaderText(name) + "&R&P / &N";
        worksheet_set_header(page, header.constData());
        worksheet_set_footer(page, footer.constData());
    }

    lxw_workbook *m_book;
    lxw_format *m_cell = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_note = nullptr;
    QString m_title;
    QDate m_date;
    QString m_dateText;
    QSet<QString> m_names;
};

Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bookError(file.errorString());
    return file.readAll();
}

} // namespace

QString xlsxText(const QString &text)
{
    static const QRegularExpression escapeLike(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    QString clean = printableText(text);
    clean.replace(escapeLike, QStringLiteral("_x005F_\\1"));
    return shortened(clean, cellLimit);
}

XlsxSheet xlsxSheet(const Table &table, const BilingualText &name, ExportLanguage language)
{
    // A slash may not stand in the name of a sheet.
    const QString sheetName = language == ExportLanguage::Both
                                  ? name.en + QStringLiteral(" – ") + name.ru
                                  : textIn(name, language);
    return {sheetName, textTable(table, language), {}};
}

Result<QByteArray> xlsxBook(const BilingualText &title, const BilingualText &subject, QDate date,
                            ExportLanguage language, const QList<XlsxSheet> &sheets)
{
    const NumericLocale numbersWithPoint;
    // The library writes files only.
    QTemporaryDir folder;
    if (!folder.isValid())
        return bookError(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const auto book = std::make_unique<Book>(QFile::encodeName(path), textIn(title, language), date,
                                             textIn(dateText(date), language));
    lxw_error error = book->isOpen() ? LXW_NO_ERROR : LXW_ERROR_MEMORY_MALLOC_FAILED;
    if (error == LXW_NO_ERROR) {
        book->setProperties(textIn(subject, language));
        for (const XlsxSheet &sheet : sheets) {
            if (error == LXW_NO_ERROR)
                error = book->add(sheet);
        }
        const lxw_error closing = book->close();
        if (error == LXW_NO_ERROR)
            error = closing;
    }
    if (error != LXW_NO_ERROR)
        return bookError(QString::fromUtf8(lxw_strerror(error)));
    return fileContent(path);
}

} // namespace portolan
