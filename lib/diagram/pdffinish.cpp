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

// Qt writes the hour in local time: the zone makes the length differ between machines.
void setDate(QByteArray &information, const QByteArray &key, QDate date)
{
    const QByteArray before = key + " (D:";
    const qsizetype found = information.indexOf(before);
    if (found < 0)
        return;
    const qsizetype start = found + before.size();
    const QByteArray text = known(date).toString(u"yyyyMMdd").toLatin1() + "000000Z";
    information.replace(start, information.indexOf(')', start) - start, text);
}

void nameSpaces(QByteArray &table)
{
    // The first line maps the code 0 to 0 and must stay.
    const qsizetype list = table.indexOf('[', table.indexOf("beginbfrange"));
    const qsizetype end = table.indexOf("endbfrange", list);
    for (qsizetype i = list; i >= 0 && i < end; i = table.indexOf("<0009>", i + 1)) {
        if (table.at(i) == '<')
            table.replace(i, 6, "<0020>");
    }
}

void labelPages(QByteArray &catalog, const QStringList &labels)
{
    if (std::all_of(labels.begin(), labels.end(), [](const QString &l) { return l.isEmpty(); }))
        return;
    QByteArray tree = "/PageLabels << /Nums [";
    for (qsizetype i = 0; i < labels.size(); ++i)
        tree += '\n' + QByteArray::number(i) + " << /P (" + labels[i].toLatin1() + ") >>";
    catalog.insert(catalog.lastIndexOf(">>"), tree + "] >>\n");
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

QByteArray finishedPdf(PdfFile file, QDate date, const QStringList &labels)
{
    const int about = file.root("/Info"), root = file.root("/Root");
    QByteArray information = file.object(about);
    setDate(information, "/CreationDate", date);
    setDate(information, "/ModDate", date);
    file.setObject(about, information);
    QByteArray catalog = file.object(root);
    labelPages(catalog, labels);
    file.setObject(root, catalog);
    for (int i = 1; i <= file.count(); ++i) {
        QByteArray table = file.object(i);
        if (!table.contains("beginbfrange"))
            continue;
        nameSpaces(table);
        file.setObject(i, table);
    }
    QByteArray pdf = file.write();
    setId(pdf);
    return pdf;
}

} // namespace portolan
