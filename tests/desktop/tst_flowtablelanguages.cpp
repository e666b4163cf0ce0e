// The table of flows by language: its order, and both languages side by side.
#include "desktop/window/collatedsort.h"
#include "desktop/window/flowmodel.h"
#include "exchange/flowcolumns.h"
#include "windowfixture.h"

#include <QHeaderView>
#include <QStandardItemModel>

using namespace portolan;

namespace {

QStringList sorted(Language language, const QStringList &texts)
{
    QStandardItemModel model;
    for (const QString &text : texts)
        model.appendRow(new QStandardItem(text));
    CollatedSort sort;
    sort.setLanguage(language);
    sort.setSourceModel(&model);
    sort.sort(0);
    QStringList result;
    for (int row = 0; row < sort.rowCount(); ++row)
        result.append(sort.index(row, 0).data().toString());
    return result;
}

int columnOf(const char *key)
{
    return FlowModel::columnOf(QLatin1String(key));
}

int otherColumnOf(const char *key)
{
    return FlowModel::otherColumnOf(QLatin1String(key));
}

QString headingOf(const QTableView &table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

} // namespace

class FlowTableLanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void orderOfTheLanguage();
    void bothLanguagesSideBySide();
    void otherLanguageFirst();
    void keptForTheNextStart();
    void wordsOfTheDrawingsLanguage();
};

void FlowTableLanguagesTest::orderOfTheLanguage()
{
    QCOMPARE(sorted(Language::English,
                    {QStringLiteral("192.0.2.10"), QStringLiteral("b"), QStringLiteral("192.0.2.9"),
                     QStringLiteral("A"), QStringLiteral("C")}),
             (QStringList{QStringLiteral("192.0.2.9"), QStringLiteral("192.0.2.10"),
                          QStringLiteral("A"), QStringLiteral("b"), QStringLiteral("C")}));
    // Ё is a letter beside Е, not behind Я where its code stands.
    QCOMPARE(sorted(Language::Russian, {QStringLiteral("жук"), QStringLiteral("яма"),
                                        QStringLiteral("ёлка"), QStringLiteral("Еда")}),
             (QStringList{QStringLiteral("Еда"), QStringLiteral("ёлка"), QStringLiteral("жук"),
                          QStringLiteral("яма")}));
}

void FlowTableLanguagesTest::bothLanguagesSideBySide()
{
    const WindowFixture fixture;
    QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
    QTableView &table = fixture.table();
    const QString purpose = table.model()->index(0, columnOf("comment")).data().toString();
    fixture.action("actionBilingual").trigger();
    int words = 0;
    for (const FlowColumn &column : flowColumns())
        words += column.words ? 1 : 0;
    QCOMPARE(table.model()->columnCount(), FlowModel::plainColumns() + words);
    const QHeaderView *header = table.horizontalHeader();
    for (int column = FlowModel::plainColumns(); column < table.model()->columnCount(); ++column) {
        const int beside = FlowModel::columnBeside(column);
        QCOMPARE(header->visualIndex(column), header->visualIndex(beside) + 1);
        QCOMPARE(table.isColumnHidden(column), table.isColumnHidden(beside));
    }
    const int last = otherColumnOf("comment");
    QCOMPARE(headingOf(table, columnOf("comment")), QStringLiteral("What it is for, English"));
    QCOMPARE(headingOf(table, last), QStringLiteral("What it is for, Russian"));
    QCOMPARE(headingOf(table, columnOf("service")), QStringLiteral("Port"));
    const QString russian = table.model()->index(0, last).data().toString();
    QCOMPARE(table.model()->index(0, columnOf("comment")).data().toString(), purpose);
    QVERIFY(russian != purpose);
    const Flow &flow = fixture.document().flows().flows.front();
    QCOMPARE(russian, flow.comment.ru);
    fixture.action("actionBilingual").trigger();
    QCOMPARE(table.model()->columnCount(), FlowModel::plainColumns());
    QCOMPARE(headingOf(table, columnOf("comment")), QStringLiteral("What it is for"));
}

void FlowTableLanguagesTest::otherLanguageFirst()
{
    const WindowFixture fixture;
    QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
    fixture.action("actionBilingual").trigger();
    fixture.window->setDocumentLanguage(Language::Russian);
    const QTableView &table = fixture.table();
    QCOMPARE(headingOf(table, columnOf("comment")), QStringLiteral("What it is for, Russian"));
    QCOMPARE(headingOf(table, otherColumnOf("comment")), QStringLiteral("What it is for, English"));
    const Flow &flow = fixture.document().flows().flows.front();
    QCOMPARE(table.model()->index(0, columnOf("comment")).data().toString(), flow.comment.ru);
    fixture.window->setInterfaceLanguage(Language::Russian);
    QCOMPARE(headingOf(table, columnOf("comment")), QStringLiteral("Зачем нужно, по-русски"));
}

void FlowTableLanguagesTest::keptForTheNextStart()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
    fixture.action("actionBilingual").trigger();
    fixture.window->close();
    fixture.openWindow();
    QVERIFY(fixture.action("actionBilingual").isChecked());
    QVERIFY(fixture.window->flowTable()->isBilingual());
    const QHeaderView *header = fixture.table().horizontalHeader();
    QCOMPARE(header->visualIndex(otherColumnOf("source")),
             header->visualIndex(columnOf("source")) + 1);
}

// What stands in a cell has the language of the drawing, whatever the window speaks.
void FlowTableLanguagesTest::wordsOfTheDrawingsLanguage()
{
    const WindowFixture fixture;
    QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
    fixture.window->setDocumentLanguage(Language::Russian);
    bool found = false;
    for (int row = 0; row < fixture.rows(); ++row) {
        const QString ports =
            fixture.table().model()->index(row, columnOf("sourcePorts")).data().toString();
        QVERIFY(ports != QStringLiteral("any"));
        found = found || ports == QStringLiteral("любой");
    }
    QVERIFY(found);
}

QTEST_MAIN(FlowTableLanguagesTest)
#include "tst_flowtablelanguages.moc"
