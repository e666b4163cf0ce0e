#include "exchange/xlsxbook.h"

#include "base/message.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <clocale>
#include <memory>

namespace portolan {

namespace {

// Limits of the file format (ECMA-376) and of Excel.
constexpr qsizetype cellLimit = 32767;
constexpr qsizetype headingLimit = 255;
constexpr qsizetype sheetNameLimit = 31;
constexpr qsizetype propertyLimit = 255;
constexpr qsizetype pageHeaderLimit = 120;
constexpr size_t rowLimit = 1048576 - 1; ///< below the heading
constexpr int widest = 48;
constexpr int narrowest = 6;

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

int columnWidth(const TextTable &table, qsizetype index)
{
    // The heading wraps at words; the filter button stands beside its last line.
    int width = narrowest;
    for (const QString &word : table.columns.at(index).title.split(u' '))
        width = std::max(width, int(word.size()) + 3);
    for (const QList<QStringList> &row : table.rows)
        width = std::max(width, longestLine(cellText(row.at(index))) + 1);
    const int wanted = table.columns.at(index).width;
    return std::clamp(width, narrowest, wanted > 0 ? std::max(wanted, 12) : widest);
}

class Book
{
public:
    Book(const QByteArray &path, const QString &title, QDate date)
        : m_book(workbook_new(path.constData())), m_title(title), m_date(date)
    {
        if (!m_book)
            return;
        m_cell = workbook_add_format(m_book);
        format_set_text_wrap(m_cell);
        format_set_align(m_cell, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(m_cell, "@");
        m_heading = workbook_add_format(m_book);
        format_set_text_wrap(m_heading);
        format_set_bold(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
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
    lxw_error addPart(const XlsxSheet &sheet, size_t begin, size_t end)
    {
        const QByteArray name = freeSheetName(sheet.name, m_names).toUtf8();
        lxw_worksheet *page = workbook_add_worksheet(m_book, name.constData());
        if (!page)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        const TextTable &table = sheet.table;
        for (qsizetype x = 0; x < table.columns.size(); ++x)
            worksheet_set_column(page, lxw_col_t(x), lxw_col_t(x), columnWidth(table, x), nullptr);
        const lxw_error error = addTableObject(page, table, std::max<size_t>(end - begin, 1));
        for (size_t y = begin; y < end; ++y) {
            for (qsizetype x = 0; x < table.columns.size(); ++x) {
                const QByteArray text = cellText(table.rows[y].at(x)).toUtf8();
                worksheet_write_string(page, lxw_row_t(y - begin + 1), lxw_col_t(x),
                                       text.constData(), m_cell);
            }
        }
        setUpPrint(page, sheet.name);
        return error;
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

    void setUpPrint(lxw_worksheet *page, const QString &sheetName)
    {
        worksheet_freeze_panes(page, 1, 1);
        worksheet_set_landscape(page);
        worksheet_set_paper(page, 9); // A4
        worksheet_fit_to_pages(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        worksheet_set_margins(page, 0.4, 0.4, 0.7, 0.6); // inches
        const QByteArray header =
            "&L&B" + pageHeaderText(m_title) + "&R" + m_date.toString(Qt::ISODate).toLatin1();
        const QByteArray footer = "&L" + pageHeaderText(sheetName) + "&R&P / &N";
        worksheet_set_header(page, header.constData());
        worksheet_set_footer(page, footer.constData());
    }

    lxw_workbook *m_book;
    lxw_format *m_cell = nullptr;
    lxw_format *m_heading = nullptr;
    QString m_title;
    QDate m_date;
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

Result<QByteArray> xlsxBook(const QString &title, const QString &subject, QDate date,
                            const QList<XlsxSheet> &sheets)
{
    const NumericLocale numbersWithPoint;
    // The library writes files only.
    QTemporaryDir folder;
    if (!folder.isValid())
        return bookError(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const auto book = std::make_unique<Book>(QFile::encodeName(path), title, date);
    lxw_error error = book->isOpen() ? LXW_NO_ERROR : LXW_ERROR_MEMORY_MALLOC_FAILED;
    if (error == LXW_NO_ERROR) {
        book->setProperties(subject);
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
