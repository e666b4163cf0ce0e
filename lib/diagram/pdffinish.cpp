#include "diagram/pdffinish.h"

#include "diagram/svgtext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace portolan {

namespace {

QDate known(QDate date)
{
    return date.isValid() ? date : QDate(1970, 1, 1);
}

// The table of contents of a PDF: `count` lines of 20 bytes with the places of the objects.
struct CrossReference
{
    qsizetype start = -1; ///< of the word xref
    qsizetype firstLine = -1;
    qsizetype count = 0;
};

CrossReference crossReferenceOf(const QByteArray &pdf)
{
    CrossReference table;
    const qsizetype keyword = pdf.lastIndexOf("startxref");
    if (keyword < 0)
        return table;
    const qsizetype start = pdf.mid(keyword + 9, 24).simplified().split(' ').first().toLongLong();
    if (start <= 0 || pdf.mid(start, 4) != "xref")
        return table;
    const qsizetype counts = pdf.indexOf('\n', start) + 1;
    const qsizetype lines = pdf.indexOf('\n', counts) + 1;
    const QList<QByteArray> range = pdf.mid(counts, lines - counts).simplified().split(' ');
    if (range.size() != 2)
        return table;
    return {start, lines, range[1].toLongLong()};
}

// Replaces LENGTH bytes at POSITION and moves what the table says of all that lies behind.
void splice(QByteArray &pdf, qsizetype position, qsizetype length, const QByteArray &text)
{
    const CrossReference table = crossReferenceOf(pdf);
    const qsizetype shift = text.size() - length;
    if (table.start < 0)
        return;
    const auto moved = [position, shift](qsizetype place) {
        return place > position ? place + shift : place;
    };
    for (qsizetype i = 0; i < table.count; ++i) {
        const qsizetype line = table.firstLine + i * 20;
        const qsizetype place = moved(pdf.mid(line, 10).toLongLong());
        if (pdf.at(line + 17) == 'n')
            pdf.replace(line, 10, QByteArray::number(place).rightJustified(10, '0'));
    }
    const qsizetype keyword = pdf.lastIndexOf("startxref");
    const qsizetype number = pdf.indexOf('\n', keyword) + 1;
    pdf.replace(number, pdf.indexOf('\n', number) - number, QByteArray::number(moved(table.start)));
    pdf.replace(position, length, text);
}

// Qt writes the hour in local time: the zone makes the length differ between machines.
void setDate(QByteArray &pdf, const char *key, QDate date)
{
    const QByteArray before = QByteArray(key) + " (D:";
    const qsizetype found = pdf.indexOf(before);
    if (found < 0)
        return;
    const qsizetype start = found + before.size();
    const QByteArray text = known(date).toString(u"yyyyMMdd").toLatin1() + "000000Z";
    splice(pdf, start, pdf.indexOf(')', start) - start, text);
}

void nameSpaces(QByteArray &pdf)
{
    qsizetype start = 0;
    while ((start = pdf.indexOf("beginbfrange", start)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", start);
        if (end < 0)
            return;
        // The first line maps the codes 0 to 0 and must stay.
        const qsizetype list = pdf.indexOf('[', start);
        for (qsizetype i = list; i >= 0 && i < end; i = pdf.indexOf("<0009>", i + 1)) {
            if (pdf.at(i) == '<')
                pdf.replace(i, 6, "<0020>");
        }
        start = end;
    }
}

void labelPages(QByteArray &pdf, const QStringList &labels)
{
    if (std::all_of(labels.begin(), labels.end(), [](const QString &l) { return l.isEmpty(); }))
        return;
    const QByteArray catalog = "/Type /Catalog\n";
    const qsizetype found = pdf.indexOf(catalog);
    if (found < 0)
        return;
    QByteArray tree = "/PageLabels << /Nums [";
    for (qsizetype i = 0; i < labels.size(); ++i)
        tree += '\n' + QByteArray::number(i) + " << /P (" + labels[i].toLatin1() + ") >>";
    splice(pdf, found + catalog.size(), 0, tree + "] >>\n");
}

void setId(QByteArray &pdf)
{
    const qsizetype found = pdf.lastIndexOf("/ID [ <");
    if (found < 0)
        return;
    const qsizetype first = found + 7;
    const qsizetype digits = pdf.indexOf('>', first) - first;
    const qsizetype second = pdf.indexOf('<', first) + 1;
    if (digits != 32 || second <= first)
        return;
    pdf.replace(first, digits, QByteArray(digits, '0'));
    pdf.replace(second, digits, QByteArray(digits, '0'));
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    pdf.replace(first, digits, id);
    pdf.replace(second, digits, id);
}

} // namespace

QByteArray pdfMetadata(const QString &title, const QString &creator, QDate date)
{
    const QByteArray when = known(date).toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    QByteArray out =
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\">"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">";
    appendXml(out, title);
    out += "</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
           "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\" "
           "xmp:CreatorTool=\"";
    appendXml(out, creator);
    out += "\" xmp:CreateDate=\"" + when + "\" xmp:ModifyDate=\"" + when +
           "\"/>\n"
           "<rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\" "
           "pdf:Producer=\"Qt " +
           QByteArray(qVersion()) +
           "\"/>\n"
           "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\" "
           "pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>\n"
           "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end='w'?>\n";
    return out;
}

void finishPdf(QByteArray &pdf, QDate date, const QStringList &labels)
{
    setDate(pdf, "/CreationDate", date);
    setDate(pdf, "/ModDate", date);
    nameSpaces(pdf);
    labelPages(pdf, labels);
    setId(pdf);
}

} // namespace portolan
