#include "diagram/pdffile.h"

#include <QTest>

using namespace portolan;

namespace {

const QByteArray head = "%PDF-1.4\n%\xe2\xe3\n";

// Two pages, a stream, and a number that is not in use.
QByteArray smallPdf()
{
    const QList<QByteArray> objects = {
        "<<\n/Type /Catalog\n/Pages 2 0 R\n>>",
        "<<\n/Type /Pages\n/Kids \n[\n4 0 R\n3 0 R\n]\n/Count 2\n>>",
        "<<\n/Type /Page\n/Contents 6 0 R\n>>",
        "<<\n/Type /Page\n/Contents 6 0 R\n>>",
        {},
        "<<\n/Length 9\n>>\nstream\n0 0 m 1 endobj\nendstream",
    };
    QByteArray pdf = head;
    QByteArray table = "xref\n0 7\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        if (objects[i].isEmpty()) {
            table += "0000000000 65535 f \n";
            continue;
        }
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<<\n/Size 7\n/Root 1 0 R\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsItWasRead();
    void objectsAndPages();
    void changesMoveTheOthers();
    void streamsArePacked();
    void whatIsNoPdf_data();
    void whatIsNoPdf();
};

void TestPdfFile::isWrittenAsItWasRead()
{
    const auto file = PdfFile::read(smallPdf());
    QVERIFY(file);
    QCOMPARE(file->write(), smallPdf());
}

void TestPdfFile::objectsAndPages()
{
    const auto file = PdfFile::read(smallPdf());
    QVERIFY(file);
    QCOMPARE(file->count(), 6);
    QCOMPARE(file->root("/Root"), 1);
    QCOMPARE(file->root("/Info"), 0);
    QCOMPARE(PdfFile::reference(file->object(3), "/Contents"), 6);
    QCOMPARE(PdfFile::reference(file->object(3), "/Parent"), 0);
    QCOMPARE(file->pages(), (std::vector<int>{4, 3}));
    QCOMPARE(file->stream(6), QByteArray("0 0 m 1 endobj\n"));
    QCOMPARE(file->object(5), QByteArray());
    QCOMPARE(file->object(0), QByteArray());
    QCOMPARE(file->object(7), QByteArray());
}

void TestPdfFile::changesMoveTheOthers()
{
    auto file = PdfFile::read(smallPdf());
    QVERIFY(file);
    const QByteArray longer = "<<\n/Type /Page\n/Contents 6 0 R\n/Rotate 90\n>>";
    file->setObject(3, longer);
    file->setObject(1, "<<\n/Pages 2 0 R\n>>");
    file->setObject(0, "lost");
    QCOMPARE(file->addObject("42"), 7);
    const auto again = PdfFile::read(file->write());
    QVERIFY(again);
    QCOMPARE(again->count(), 7);
    QCOMPARE(again->object(3), longer);
    QCOMPARE(again->object(4), file->object(4));
    QCOMPARE(again->object(6), file->object(6));
    QCOMPARE(again->object(7), QByteArray("42"));
    QVERIFY(again->write().contains("/Size 8\n"));
    QVERIFY(!again->write().contains("lost"));
}

void TestPdfFile::streamsArePacked()
{
    auto file = PdfFile::read(smallPdf());
    QVERIFY(file);
    const QByteArray data = QByteArray("0 0 m 10 10 l S\n").repeated(5000);
    file->setObject(6, PdfFile::packedStream(data, "/Type /XObject\n", 1));
    const QByteArray object = file->object(6);
    QVERIFY(object.size() < data.size() / 20);
    QVERIFY(object.contains("/Type /XObject\n"));
    QCOMPARE(file->stream(6), data);
    // The length is that of what stands between the words.
    const qsizetype start = object.indexOf("stream\n") + 7;
    const qsizetype length = object.lastIndexOf("\nendstream") - start;
    QVERIFY(object.contains("/Length " + QByteArray::number(length) + "\n"));
}

void TestPdfFile::whatIsNoPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray pdf = smallPdf();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << pdf.left(pdf.size() / 2);
    QTest::newRow("no table") << QByteArray(pdf).replace("xref\n0 7", "tabl\n0 7");
    QTest::newRow("table too long") << QByteArray(pdf).replace("xref\n0 7", "xref\n0 9");
    QTest::newRow("part of a table") << QByteArray(pdf).replace("xref\n0 7", "xref\n1 6");
    QTest::newRow("moved") << QByteArray(pdf).replace(head, head + "%\n");
    QTest::newRow("another number") << QByteArray(pdf).replace("4 0 obj", "9 0 obj");
    QTest::newRow("no trailer") << QByteArray(pdf).replace("trailer", "nothing");
}

void TestPdfFile::whatIsNoPdf()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!PdfFile::read(bytes));
}

QTEST_APPLESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
