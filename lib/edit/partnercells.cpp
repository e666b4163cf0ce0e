#include "edit/partnercells.h"

#include "edit/partnerlist.h"

#include <QStringDecoder>

#include <algorithm>

#include <array>

namespace portolan {

namespace {

// 0x80 to 0xBF of Windows-1251; 0xC0 to 0xFF are А to я in their order. 0x98 is not used.
constexpr std::array<char16_t, 64> windows1251 = {
    0x0402, 0x0403, 0x201a, 0x0453, 0x201e, 0x2026, 0x2020, 0x2021, 0x20ac, 0x2030, 0x0409,
    0x2039, 0x040a, 0x040c, 0x040b, 0x040f, 0x0452, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0xfffd, 0x2122, 0x0459, 0x203a, 0x045a, 0x045c, 0x045b, 0x045f, 0x00a0,
    0x040e, 0x045e, 0x0408, 0x00a4, 0x0490, 0x00a6, 0x00a7, 0x0401, 0x00a9, 0x0404, 0x00ab,
    0x00ac, 0x00ad, 0x00ae, 0x0407, 0x00b0, 0x00b1, 0x0406, 0x0456, 0x0491, 0x00b5, 0x00b6,
    0x00b7, 0x0451, 0x2116, 0x0454, 0x00bb, 0x0458, 0x0405, 0x0455, 0x0457};

QString fromWindows1251(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            text.append(QChar(byte));
        else if (byte < 0xc0)
            text.append(QChar(windows1251.at(byte - 0x80U)));
        else
            text.append(QChar(char16_t(0x0410 + byte - 0xc0)));
    }
    return text;
}

QString decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

// UTF-16 without a mark: names and numbers are mostly ASCII, so that one octet of two is zero.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 4'096) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        even += bytes.at(2 * i) == '\0' ? 1 : 0;
        odd += bytes.at(2 * i + 1) == '\0' ? 1 : 0;
    }
    if (looked == 0 || (even > 0) == (odd > 0))
        return std::nullopt;
    if (3 * odd > looked)
        return QStringConverter::Utf16LE;
    if (3 * even > looked)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isComment(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(u'#') || text.startsWith(u"//");
}

// The separator that stands in most lines; the earlier of equals. None where no line has one.
QChar separatorOf(const QString &text)
{
    constexpr std::array<char16_t, 4> candidates = {u'\t', u';', u'|', u','};
    std::array<int, 4> lines{};
    int seen = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (isComment(line))
            continue;
        for (size_t i = 0; i < candidates.size(); ++i)
            lines.at(i) += line.contains(QChar(candidates.at(i))) ? 1 : 0;
        if (++seen == 1'000)
            break;
    }
    size_t best = 0;
    for (size_t i = 1; i < candidates.size(); ++i) {
        if (lines.at(i) > lines.at(best))
            best = i;
    }
    return lines.at(best) > 0 ? QChar(candidates.at(best)) : QChar();
}

// One line of text that the file format takes: no control characters, no halves of characters.
QString clean(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c.isHighSurrogate() && i + 1 < cell.size() && cell.at(i + 1).isLowSurrogate()) {
            text.append(c);
            text.append(cell.at(++i));
        } else if (c.isSurrogate() || c.isNonCharacter() || c == QChar(QChar::ByteOrderMark)) {
            continue;
        } else {
            const QChar::Category kind = c.category();
            const bool hidden = kind == QChar::Other_Control || kind == QChar::Other_Format ||
                                kind == QChar::Separator_Line || kind == QChar::Separator_Paragraph;
            text.append(hidden ? QChar(u' ') : c);
        }
    }
    return text.simplified();
}

/// Goes over the text once; a quote opens only where a cell begins.
class CellReader
{
public:
    CellReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    CellRows read()
    {
        while (m_at < m_text.size() && !m_rows.isCut)
            readRow();
        m_rows.separator = m_separator;
        return std::move(m_rows);
    }

private:
    void readRow()
    {
        const qsizetype end = lineEnd(m_at);
        const QStringView line = QStringView(m_text).mid(m_at, end - m_at);
        const bool tellsSeparator = m_line == 1 && line.startsWith(u"sep=", Qt::CaseInsensitive);
        if (isComment(line) || line.trimmed().isEmpty() || tellsSeparator) {
            m_at = end + 1;
            ++m_line;
            return;
        }
        CellRow row;
        row.line = m_line;
        while (readCell(row)) {
        }
        const auto hasText = [](const QString &cell) { return !cell.isEmpty(); };
        if (std::none_of(row.cells.cbegin(), row.cells.cend(), hasText))
            return;
        if (qsizetype(m_rows.rows.size()) == maxPartnerRows)
            m_rows.isCut = true;
        else
            m_rows.rows.push_back(row);
    }

    /// Reads one cell; true where another one follows in the row.
    bool readCell(CellRow &row)
    {
        while (m_at < m_text.size() && m_text.at(m_at) == u' ' && m_separator != u' ')
            ++m_at;
        QString cell;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"' && hasClosingQuote())
            cell = readQuoted();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u'\n' && !isSeparator(m_text.at(m_at)))
            ++m_at;
        cell += QStringView(m_text).mid(from, m_at - from);
        add(row, cell);
        const bool more = m_at < m_text.size() && m_text.at(m_at) != u'\n';
        if (m_at < m_text.size() && !more)
            ++m_line;
        ++m_at;
        return more;
    }

    bool isSeparator(QChar c) const { return !m_separator.isNull() && c == m_separator; }
    qsizetype lineEnd(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    }

    // A quote that nobody closes is a character like any other; else it would eat the whole list.
    // Looked for within what a cell may hold, so that many of them cost no more.
    bool hasClosingQuote() const
    {
        const qsizetype end = qMin(m_text.size(), m_at + 2 * maxPartnerCell);
        for (qsizetype i = m_at + 1; i < end; ++i) {
            if (m_text.at(i) != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"')
                ++i;
            else
                return true;
        }
        return false;
    }

    QString readQuoted()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"') {
                    ++m_at;
                    break;
                }
                ++m_at;
            }
            m_line += m_text.at(m_at) == u'\n' ? 1 : 0;
            cell.append(m_text.at(m_at));
        }
        return cell;
    }

    void add(CellRow &row, const QString &cell)
    {
        if (row.cells.size() >= maxPartnerCells) {
            m_rows.isCut = true;
            return;
        }
        if (cell.size() > maxPartnerCell)
            m_rows.isCut = true;
        row.cells.append(clean(cell.left(maxPartnerCell)));
    }

    const QString &m_text;
    QChar m_separator;
    CellRows m_rows;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QString partnerText(const QByteArray &bytes)
{
    const QByteArray read = bytes.left(maxPartnerBytes);
    if (const auto marked = QStringConverter::encodingForData(read))
        return decoded(read, *marked);
    if (const auto unmarked = unmarkedUtf16(read))
        return decoded(read, *unmarked);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(read);
    // A character that the limit cut in two is no sign of another encoding.
    if (!utf8.hasError())
        return text;
    return fromWindows1251(read);
}

CellRows readCells(const QString &text)
{
    QString lines = text.left(maxPartnerBytes);
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(u'\r', u'\n');
    if (lines.startsWith(QChar(QChar::ByteOrderMark)))
        lines.remove(0, 1);
    CellRows rows = CellReader(lines, separatorOf(lines)).read();
    rows.isCut = rows.isCut || text.size() > maxPartnerBytes;
    return rows;
}

} // namespace portolan
