#include "exchangetesting.h"

#include "base/json.h"
#include "exchange/xlsxbook.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace portolan;
using namespace portolan::testing;

namespace {

// Reads a workbook with a program that is not ours, Debian's openpyxl, and prints what it found.
const char readBack[] = R"py(
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
def sheet(s):
    return {"name": s.title, "freeze": s.freeze_panes,
            "rows": [["" if c.value is None else str(c.value) for c in r] for r in s.iter_rows()],
            "types": sorted({c.data_type for r in s.iter_rows() for c in r if c.value is not None}),
            "links": sum(1 for r in s.iter_rows() for c in r if c.hyperlink),
            "tables": [t.ref for t in s.tables.values()],
            "landscape": s.page_setup.orientation, "repeat": s.print_title_rows,
            "fit": bool(s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage),
            "wrap": bool(s["A2"].alignment.wrap_text), "header": s.oddHeader.left.text,
            "footer": s.oddFooter.right.text}
print(json.dumps({"sheets": [sheet(s) for s in book.worksheets],
                  "created": book.properties.created.isoformat(), "title": book.properties.title}))
)py";

JsonValue reread(const QByteArray &bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    if (!writeFileAtomically(path, bytes).ok())
        return {};
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QString::fromUtf8(readBack), path});
    python.waitForFinished(-1);
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    const Result<JsonValue> json =
        readJson(python.readAllStandardOutput(), path, {64 * 1024 * 1024, 64, 1024 * 1024});
    return json.ok() ? *json : JsonValue();
}

const JsonValue &at(const JsonValue &object, const char *key)
{
    static const JsonValue missing;
    const JsonValue *found = object.find(QString(QLatin1String(key)));
    return found ? *found : missing;
}

QString cell(const JsonValue &sheet, size_t row, size_t column)
{
    return at(sheet, "rows").items().at(row).items().at(column).toString();
}

QByteArray bookOf(const QList<XlsxSheet> &sheets)
{
    const Result<QByteArray> bytes =
        xlsxBook(BilingualText::same(QStringLiteral("T")), BilingualText::same(QStringLiteral("S")),
                 QDate(2026, 11, 23), ExportLanguage::English, sheets);
    return bytes.ok() ? *bytes : QByteArray();
}

TextTable tableOf(const QString &title, const QStringList &cells)
{
    TextTable table;
    table.columns = {{{}, title, Language::English, 0, false}};
    for (const QString &text : cells)
        table.rows.push_back({{text}});
    return table;
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void workbookIsReadyToFilterAndPrint()
    {
        const Plan plan = madePlan();
        const JsonValue book = reread(written("xlsx", plan.request()));
        const std::vector<JsonValue> &sheets = at(book, "sheets").items();
        QCOMPARE(sheets.size(), size_t(4));
        QCOMPARE(at(sheets[0], "name").toString(), QStringLiteral("Flows"));
        QCOMPARE(at(sheets[1], "name").toString(), QStringLiteral("Nodes"));
        QCOMPARE(at(sheets[2], "name").toString(), QStringLiteral("Findings"));
        QCOMPARE(at(sheets[3], "name").toString(), QStringLiteral("Sources"));
        const JsonValue &flows = sheets[0];
        QCOMPARE(at(flows, "rows").items().size(), size_t(4));
        QCOMPARE(cell(flows, 0, 0), QStringLiteral("No."));
        QCOMPARE(cell(flows, 1, 0), QStringLiteral("F-003"));
        QCOMPARE(cell(flows, 1, 5), QStringLiteral("5061"));
        QCOMPARE(at(flows, "tables").items().at(0).toString(), QStringLiteral("A1:M4"));
        QCOMPARE(at(flows, "freeze").toString(), QStringLiteral("B2"));
        QCOMPARE(at(flows, "landscape").toString(), QStringLiteral("landscape"));
        QVERIFY(at(flows, "fit").toBool());
        QVERIFY(at(flows, "wrap").toBool());
        QVERIFY(!at(flows, "repeat").toString().isEmpty());
        QVERIFY(at(flows, "header").toString().contains(QLatin1String("fabrikam.com")));
        QVERIFY(at(flows, "footer").toString().contains(QLatin1String("&P")));
        QVERIFY(at(book, "created").toString().startsWith(QLatin1String("2026-11-23")));
    }

    void aFilteredSheetSaysSo()
    {
        const Plan plan = madePlan();
        ExportRequest request = plan.request();
        request.filter.text = QStringLiteral("F-003");
        const JsonValue book = reread(written("xlsx", request));
        const JsonValue &flows = at(book, "sheets").items().at(0);
        QCOMPARE(at(flows, "tables").items().at(0).toString(), QStringLiteral("A1:M2"));
        QCOMPARE(cell(flows, 1, 0), QStringLiteral("F-003")); // the number of the whole set
        QCOMPARE(cell(flows, 3, 0), QStringLiteral("Shown: “F-003”; 1 of 3 flows"));
    }

    void sheetNamesFollowTheLanguage()
    {
        const Plan plan = madePlan();
        QStringList names;
        for (const ExportLanguage language : {ExportLanguage::Russian, ExportLanguage::Both}) {
            const JsonValue book = reread(written("xlsx", plan.request(language)));
            names.append(at(at(book, "sheets").items().at(0), "name").toString());
        }
        QCOMPARE(names.at(0), QStringLiteral("Потоки"));
        QCOMPARE(names.at(1), QStringLiteral("Flows – Потоки"));
    }

    void hostileNamesStayText()
    {
        const Plan plan = madePlan(hostileName);
        const JsonValue book = reread(written("xlsx", plan.request(ExportLanguage::Both)));
        bool found = false;
        for (const JsonValue &sheet : at(book, "sheets").items()) {
            for (const JsonValue &type : at(sheet, "types").items())
                QCOMPARE(type.toString(), QStringLiteral("s"));
            QCOMPARE(at(sheet, "links").toInteger(), 0);
            for (const JsonValue &row : at(sheet, "rows").items()) {
                for (const JsonValue &value : row.items())
                    found = found || value.toString().contains(hostileName.left(40));
            }
        }
        QVERIFY(found);
    }

    void namesAndHeadingsFitExcel()
    {
        const QString longName(60, u'x');
        const JsonValue book = reread(bookOf(
            {{longName, tableOf(QStringLiteral("A"), {QStringLiteral("1")})},
             {longName, tableOf(QStringLiteral("A"), {})},
             {QStringLiteral("a/b:c*[d]?'"), tableOf(QString(400, u'h'), {QStringLiteral("1")})}}));
        const std::vector<JsonValue> &sheets = at(book, "sheets").items();
        QCOMPARE(sheets.size(), size_t(3));
        QCOMPARE(at(sheets[0], "name").toString().size(), 31);
        QCOMPARE(at(sheets[1], "name").toString().size(), 31);
        QVERIFY(at(sheets[0], "name").toString() != at(sheets[1], "name").toString());
        QVERIFY(cell(sheets[2], 0, 0).size() <= 255);
    }

    void cellsFitExcel()
    {
        QCOMPARE(xlsxText(QString(40000, u'x')).size(), 32767);
        QCOMPARE(xlsxText(QStringLiteral("a\x02_x000D_b")), QStringLiteral("a_x005F_x000D_b"));
        const JsonValue book = reread(
            bookOf({{QStringLiteral("S"), tableOf(QStringLiteral("A"), {QString(40000, u'я')})}}));
        QCOMPARE(cell(at(book, "sheets").items().at(0), 1, 0).size(), 32767);
    }

    void sameInputSameBytes()
    {
        const Plan plan = madePlan(hostileName);
        const QByteArray first = written("xlsx", plan.request());
        QVERIFY(first.startsWith("PK"));
        QTest::qWait(2100); // the clock of a zip entry ticks every two seconds
        QCOMPARE(written("xlsx", plan.request()), first);
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
