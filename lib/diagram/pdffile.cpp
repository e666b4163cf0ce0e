#include "diagram/pdffile.h"

#include <QList>

#include <algorithm>

namespace portolan {

namespace {

constexpr qsizetype lineLength = 20; // of the table of contents

QByteArray rightAligned(qsizetype number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

// From POSITION to the end of the line.
QByteArray lineAt(const QByteArray &pdf, qsizetype position)
{
    const qsizetype end = pdf.indexOf('\n', position);
    return end < 0 ? QByteArray() : pdf.mid(position, end - position).trimmed();
}

struct Table
{
    qsizetype start = -1; ///< of the word xref
    qsizetype end = -1;
    std::vector<qsizetype> places; ///< by number; 0: not in use
};

std::optional<Table> tableOf(const QByteArray &pdf)
{
    constexpr char keyword[] = "startxref\n";
    const qsizetype found = pdf.lastIndexOf(keyword);
    if (found < 0)
        return {};
    Table table;
    table.start = lineAt(pdf, found + qsizetype(sizeof keyword) - 1).toLongLong();
    if (table.start <= 0 || lineAt(pdf, table.start) != "xref")
        return {};
    const qsizetype counts = pdf.indexOf('\n', table.start) + 1;
    const QList<QByteArray> range = lineAt(pdf, counts).split(' ');
    const qsizetype lines = pdf.indexOf('\n', counts) + 1;
    if (range.size() != 2 || range[0] != "0" || lines == 0)
        return {};
    const qsizetype count = range[1].toLongLong();
    table.end = lines + count * lineLength;
    if (count < 1 || table.end > found)
        return {};
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray line = pdf.mid(lines + i * lineLength, lineLength);
        table.places.push_back(line.at(17) == 'n' ? line.left(10).toLongLong() : 0);
    }
    return table;
}

} // namespace

std::optional<PdfFile> PdfFile::read(const QByteArray &pdf)
{
    const std::optional<Table> table = tableOf(pdf);
    if (!table)
        return {};
    std::vector<qsizetype> borders = table->places;
    borders.push_back(table->start);
    std::sort(borders.begin(), borders.end());
    PdfFile file;
    file.m_objects.resize(table->places.size());
    qsizetype first = table->start;
    for (size_t i = 1; i < table->places.size(); ++i) {
        const qsizetype place = table->places[i];
        if (place == 0)
            continue;
        first = std::min(first, place);
        const QByteArray head = QByteArray::number(qlonglong(i)) + " 0 obj\n";
        const qsizetype next = *std::upper_bound(borders.begin(), borders.end() - 1, place);
        QByteArray object = pdf.mid(place, next - place);
        const qsizetype end = object.lastIndexOf("endobj");
        if (!object.startsWith(head) || end < head.size())
            return {};
        file.m_objects[i] = object.mid(head.size(), end - head.size()).trimmed();
    }
    file.m_head = pdf.left(first);
    const qsizetype open = pdf.indexOf("<<", table->end);
    const qsizetype close = pdf.lastIndexOf(">>");
    if (open < 0 || close < open || !pdf.mid(table->end, open - table->end).startsWith("trailer"))
        return {};
    file.m_trailer = pdf.mid(open, close + 2 - open);
    return file;
}

QByteArray PdfFile::object(int number) const
{
    return number > 0 && number <= count() ? m_objects[size_t(number)] : QByteArray();
}

void PdfFile::setObject(int number, const QByteArray &object)
{
    if (number > 0 && number <= count())
        m_objects[size_t(number)] = object;
}

int PdfFile::addObject(const QByteArray &object)
{
    m_objects.push_back(object);
    return count();
}

int PdfFile::reference(const QByteArray &dictionary, const QByteArray &key)
{
    const qsizetype found = dictionary.indexOf(key + ' ');
    if (found < 0)
        return 0;
    const qsizetype start = found + key.size() + 1;
    const qsizetype end = dictionary.indexOf(" 0 R", start);
    return end < 0 ? 0 : dictionary.mid(start, end - start).toInt();
}

std::vector<int> PdfFile::pages() const
{
    std::vector<int> pages;
    const QByteArray tree = object(reference(object(root("/Root")), "/Pages"));
    const qsizetype open = tree.indexOf('[', tree.indexOf("/Kids"));
    const qsizetype close = tree.indexOf(']', open);
    if (open < 0 || close < open)
        return pages;
    const QList<QByteArray> words = tree.mid(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages.push_back(words[i].toInt());
    return pages;
}

QByteArray PdfFile::stream(int number) const
{
    const QByteArray whole = object(number);
    const qsizetype word = whole.indexOf("stream\n");
    const qsizetype end = whole.lastIndexOf("endstream");
    if (word < 0 || end < word)
        return {};
    const QByteArray data = whole.mid(word + 7, end - word - 7);
    if (!whole.left(word).contains("/FlateDecode"))
        return data;
    const QByteArray size("\x00\x01\x00\x00", 4); // a guess that qUncompress() corrects
    return qUncompress(size + data);
}

QByteArray PdfFile::packedStream(const QByteArray &data, const QByteArray &entries, int level)
{
    const QByteArray packed = qCompress(data, level).mid(4); // its first bytes are Qt's own
    return "<<\n" + entries + "/Length " + QByteArray::number(packed.size()) +
           "\n/Filter /FlateDecode\n>>\nstream\n" + packed + "\nendstream";
}

QByteArray PdfFile::write() const
{
    qsizetype size = m_head.size() + m_trailer.size() + 64;
    for (const QByteArray &object : m_objects)
        size += object.size() + lineLength + 24;
    QByteArray pdf;
    pdf.reserve(size);
    pdf += m_head;
    const QByteArray total = QByteArray::number(qlonglong(m_objects.size()));
    QByteArray table = "xref\n0 " + total + "\n0000000000 65535 f \n";
    for (size_t i = 1; i < m_objects.size(); ++i) {
        if (m_objects[i].isEmpty()) {
            table += "0000000000 65535 f \n";
            continue;
        }
        table += rightAligned(pdf.size()) + " 00000 n \n";
        pdf += QByteArray::number(qlonglong(i)) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
    }
    QByteArray trailer = m_trailer;
    if (const qsizetype said = trailer.indexOf("/Size "); said >= 0) {
        const qsizetype start = said + 6;
        trailer.replace(start, trailer.indexOf('\n', start) - start, total);
    }
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += table + "trailer\n" + trailer + "\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

} // namespace portolan
