// Presets of columns: made whole, kept as JSON, used by every export that people read.
#include "exchangetesting.h"

#include "exchange/columnpreset.h"
#include "exchange/flowcolumns.h"
#include "exchange/reporttables.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

ColumnPreset threeColumns()
{
    ColumnPreset preset;
    preset.name = QStringLiteral("For the firewall team");
    preset.columns = {
        {key("service"), true, 90, 0, {QStringLiteral("Hole"), QStringLiteral("Дыра")}},
        {key("destination"), true, 0, 210, {QStringLiteral("To"), QString()}},
        {key("number"), true},
    };
    return wholePreset(preset);
}

QStringList titles(const ExportRequest &request)
{
    QStringList titles;
    const TextTable table =
        textTable(flowTable(request, DefaultColumns::Readable), request.language);
    for (const TextTable::Column &column : table.columns)
        titles.append(column.title);
    return titles;
}

} // namespace

class TestColumnPreset : public QObject
{
    Q_OBJECT

private slots:
    void standardHasEveryColumnOnce()
    {
        const ColumnPreset standard = standardColumns();
        QCOMPARE(standard.columns.size(), flowColumns().size());
        QCOMPARE(shownColumns(standard), tableColumns());
        QCOMPARE(wholePreset(standard), standard);
        for (const QString &shown : tableColumns())
            QVERIFY2(flowColumn(shown), qPrintable(shown));
    }

    void composedColumnsAreMadeOfKeys()
    {
        int composed = 0;
        for (const FlowColumn &column : flowColumns()) {
            composed += column.madeOf.isEmpty() ? 0 : 1;
            for (const QString &part : column.madeOf)
                QVERIFY2(fullColumns().contains(part), qPrintable(part));
            // Both languages, or two columns of one heading would stand side by side.
            QVERIFY(!column.column.title.en.isEmpty() && !column.column.title.ru.isEmpty());
        }
        QCOMPARE(composed, 4);
        QCOMPARE(plainColumns({key("source"), key("number"), key("source.label")}),
                 (QStringList{key("source.label"), key("source.addresses"), key("number")}));
    }

    void headingsDiffer()
    {
        QStringList english;
        QStringList russian;
        for (const FlowColumn &column : flowColumns()) {
            english.append(column.column.title.en.toCaseFolded());
            russian.append(column.column.title.ru.toCaseFolded());
        }
        QCOMPARE(english.removeDuplicates(), 0);
        QCOMPARE(russian.removeDuplicates(), 0);
    }

    void wholeDropsWhatIsWrong()
    {
        ColumnPreset damaged;
        damaged.name = QStringLiteral("  A\tname\nof lines ");
        damaged.columns = {{key("price"), true},
                           {key("ports"), true, -5, 999'999, {QStringLiteral(" x\ny "), {}}},
                           {key("ports"), false},
                           {QString(), true}};
        const ColumnPreset whole = wholePreset(damaged);
        QCOMPARE(whole.name, QStringLiteral("A name of lines"));
        QCOMPARE(shownColumns(whole), QStringList{key("ports")});
        QCOMPARE(whole.columns.size(), flowColumns().size());
        QCOMPARE(whole.columns.first().width, 0);
        QCOMPARE(whole.columns.first().otherWidth, maxColumnWidth);
        QCOMPARE(whole.columns.first().name.en, QStringLiteral("x y"));
        // Nothing shown, or nothing known, is the standard.
        QVERIFY(sameColumns(wholePreset({QStringLiteral("x"), {{key("ports"), false}}}),
                            standardColumns()));
        QVERIFY(sameColumns(ColumnPreset(), standardColumns()));
    }

    void namesAreOneLine()
    {
        QCOMPARE(columnNameFrom(QString(300, u'a')).size(), qsizetype(maxColumnName));
        QCOMPARE(columnNameFrom(QStringLiteral("a\u0007b\r\nc")), QStringLiteral("ab c"));
    }

    void presetsAreKeptAsJson()
    {
        const QList<ColumnPreset> presets{threeColumns(), [] {
                                              ColumnPreset other = standardColumns();
                                              other.name = QStringLiteral("Вид «все»");
                                              return other;
                                          }()};
        QCOMPARE(readColumnPresets(writeColumnPresets(presets)), presets);
        QCOMPARE(readColumnPreset(writeColumnPreset(threeColumns())), threeColumns());
    }

    void damagedJsonFallsBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("presets");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("garbage") << QByteArray("\x01{]") << 0;
        QTest::newRow("a number") << QByteArray("7") << 0;
        QTest::newRow("an object") << QByteArray("{\"name\": \"a\"}") << 0;
        QTest::newRow("no name") << QByteArray("[{\"columns\": []}]") << 0;
        QTest::newRow("one name twice")
            << QByteArray("[{\"name\": \"a\"}, {\"name\": \"A\"}]") << 1;
        QTest::newRow("wrong types")
            << QByteArray("[3, {\"name\": \"a\", \"columns\": [{\"key\": 7, \"shown\": \"yes\"}, "
                          "{\"key\": \"ports\", \"shown\": 1, \"width\": \"wide\", \"name\": []}, "
                          "\"ports\"]}]")
            << 1;
        QTest::newRow("huge width")
            << QByteArray("[{\"name\": \"a\", \"columns\": [{\"key\": \"number\", "
                          "\"shown\": true, \"width\": 9223372036854775807}]}]")
            << 1;
    }

    void damagedJsonFallsBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, presets);
        const QList<ColumnPreset> read = readColumnPresets(text);
        QCOMPARE(int(read.size()), presets);
        for (const ColumnPreset &preset : read) {
            QCOMPARE(preset, wholePreset(preset));
            QVERIFY(!shownColumns(preset).isEmpty());
        }
        QVERIFY(!shownColumns(readColumnPreset(text)).isEmpty());
    }

    void exportsTakeOrderAndNames()
    {
        const Plan plan = madePlan();
        ExportRequest request = plan.request();
        useColumns(request, threeColumns());
        QCOMPARE(titles(request), (QStringList{QStringLiteral("Hole"), QStringLiteral("To"),
                                               QStringLiteral("No.")}));
        request.language = ExportLanguage::Russian;
        // A name in one language only: the other has the usual heading.
        QCOMPARE(titles(request),
                 (QStringList{QStringLiteral("Дыра"), QStringLiteral("Назначение (слушает)"),
                              QStringLiteral("№")}));
        request.language = ExportLanguage::Both;
        QCOMPARE(titles(request),
                 (QStringList{QStringLiteral("Hole / Дыра"), QStringLiteral("To"),
                              QStringLiteral("Назначение (слушает)"), QStringLiteral("No. / №")}));
    }

    void everyReadableFormatHasThem_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"csv", "md", "html", "text"})
            QTest::newRow(id) << QString(QLatin1String(id));
    }

    void everyReadableFormatHasThem()
    {
        QFETCH(QString, id);
        const Plan plan = madePlan();
        ExportRequest request = plan.request();
        useColumns(request, threeColumns());
        const auto bytes = exportFormat(ExportKind::Table, id)->write(request);
        QVERIFY(bytes.ok());
        QVERIFY(bytes->contains("Hole"));
        QVERIFY(bytes->contains("TCP 5061"));
        QVERIFY(bytes->indexOf("Hole") < bytes->indexOf("No."));
        QVERIFY(!bytes->contains("Application protocol"));
    }

    void jsonKeepsItsKeys()
    {
        const Plan plan = madePlan();
        ExportRequest named = plan.request();
        useColumns(named, threeColumns());
        ExportRequest plain = plan.request();
        plain.columns = {key("transport"), key("ports"), key("destination.label"),
                         key("destination.addresses"), key("number")};
        const ExportFormat *json = exportFormat(ExportKind::Table, u"json");
        QCOMPARE(*json->write(named), *json->write(plain));
    }

    void equalNamesAreToldApart()
    {
        const Plan plan = madePlan();
        ExportRequest request = plan.request();
        request.columns = {key("number"), key("ports"), key("service"), key("comment")};
        const BilingualText port(QStringLiteral("NO."), QStringLiteral("Порт"));
        request.columnNames = {{key("ports"), port},
                               {key("service"), port},
                               {key("comment"), BilingualText::same(QStringLiteral("Why"))}};
        QCOMPARE(titles(request), (QStringList{QStringLiteral("No."), QStringLiteral("NO. (2)"),
                                               QStringLiteral("NO. (3)"), QStringLiteral("Why")}));
        for (const ExportLanguage language :
             {ExportLanguage::English, ExportLanguage::Russian, ExportLanguage::Both}) {
            request.language = language;
            QStringList all = titles(request);
            for (QString &title : all)
                title = title.toCaseFolded();
            QCOMPARE(all.removeDuplicates(), 0);
            QVERIFY(exportFormat(ExportKind::Table, u"xlsx")->write(request).ok());
        }
    }

    // A composed end holds its label, then every address: nothing is cut short in a document.
    void composedCellsHoldEverything()
    {
        Plan plan = madePlan();
        Flow &flow = plan.flows.flows.front();
        flow.source.addresses = {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2"),
                                 QStringLiteral("192.0.2.3"), QStringLiteral("192.0.2.4")};
        ExportRequest request = plan.request();
        request.columns = {key("source"), key("protocol")};
        const Table table = flowTable(request, DefaultColumns::Readable);
        QCOMPARE(table.rows.front().at(0).parts.size(), 5);
        QCOMPARE(table.rows.front().at(0).parts.at(0), flow.source.label);
        QCOMPARE(table.rows.front().at(1).parts.at(0).en, QStringLiteral("SIP / MTLS"));
        flow.security = QStringLiteral("none");
        QCOMPARE(flowTable(request, DefaultColumns::Readable).rows.front().at(1).parts.at(0).en,
                 QStringLiteral("SIP"));
    }

    void commandLineKnowsComposedColumns()
    {
        const Result<QStringList> columns =
            columnsFromText(QStringLiteral("number,source,service"));
        QVERIFY(columns.ok());
        QCOMPARE(columns->size(), 3);
        const Result<QStringList> wrong = columnsFromText(QStringLiteral("price"));
        QVERIFY(!wrong.ok());
        QVERIFY(wrong.errors()
                    .first()
                    .message.in(Language::English)
                    .contains(QStringLiteral("service, protocol")));
    }
};

QTEST_GUILESS_MAIN(TestColumnPreset)
#include "tst_columnpreset.moc"
