// The ten rows of JJ618373, cell by cell and in both languages, against tests/data/catalog.
#include "catalogtesting.h"

#include <QJsonArray>
#include <QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}

// Nullptr where the document has no such row.
const DocumentRow *rowOf(const SourceDocument &document, const QString &name)
{
    for (const DocumentTable &table : document.tables) {
        for (const DocumentRow &row : table.rows) {
            if (row.row == name)
                return &row;
        }
    }
    return nullptr;
}

} // namespace

class Jj618373Test : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasThreePrintedTablesWithTenRows();
    void rowAsPrinted_data();
    void rowAsPrinted();
    void endsAreThoseOfTheCells_data();
    void endsAreThoseOfTheCells();
    void rulesAndRowsAgree();
    void lostNounsAreRestored();

private:
    const SourceDocument *m_document = nullptr;
    QJsonArray m_expected;
};

void Jj618373Test::initTestCase()
{
    m_document = builtInCatalog().document(QStringLiteral("jj618373"));
    QVERIFY(m_document);
    m_expected = jsonOf(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/catalog/jj618373.json"))
                     .value(QLatin1String("rows"))
                     .toArray();
    QCOMPARE(m_expected.size(), 10);
}

void Jj618373Test::hasThreePrintedTablesWithTenRows()
{
    QCOMPARE(m_document->topic, QStringLiteral("JJ618373"));
    QCOMPARE(m_document->product, QStringLiteral("lync-2013"));
    QCOMPARE(m_document->date, QDate(2013, 3, 15));
    QCOMPARE(m_document->tables.size(), 4);
    QStringList names;
    QStringList expected;
    for (qsizetype i = 0; i < 3; ++i) {
        const DocumentTable &table = m_document->tables.at(i);
        QCOMPARE(table.columnsEn.size(), 4);
        QCOMPARE(table.columnsRu.size(), 4);
        // The tables of SIP and public IM have a role in the first cell, that of XMPP has none.
        QCOMPARE(table.columnsEn.first().startsWith(QLatin1String("Role/")), i < 2);
        QCOMPARE(table.columnsRu.first().startsWith(QStringLiteral("Роль/")), i < 2);
        for (const DocumentRow &row : table.rows)
            names.append(QStringLiteral("%1:%2").arg(i + 1).arg(row.row));
    }
    for (const QJsonValue row : m_expected)
        expected.append(
            QStringLiteral("%1:%2").arg(row[u"table"].toInt()).arg(row[u"row"].toString()));
    QCOMPARE(names, expected);
    // The document says in prose that every version of a partner signals alike: no printed row.
    const DocumentTable &partners = m_document->tables.last();
    QVERIFY(partners.derived);
    QCOMPARE(partners.rows.size(), 12);
    for (const DocumentRow &row : partners.rows)
        QVERIFY2(row.derived, qPrintable(row.row));
}

void Jj618373Test::rowAsPrinted_data()
{
    QTest::addColumn<QJsonValue>("expected");
    for (const QJsonValue row : m_expected)
        QTest::newRow(qPrintable(row[u"row"].toString())) << row;
}

void Jj618373Test::rowAsPrinted()
{
    QFETCH(QJsonValue, expected);
    const DocumentRow *row = rowOf(*m_document, expected[u"row"].toString());
    QVERIFY(row);
    // The fourth cell is a note in our own words: it must be there, in each language.
    QCOMPARE(row->cellsEn.size(), 4);
    QCOMPARE(row->cellsRu.size(), 4);
    QCOMPARE(row->cellsEn.first(3), textsOf(expected[u"en"]));
    QCOMPARE(row->cellsRu.first(3), textsOf(expected[u"ru"]));
    QVERIFY(!hasCyrillic(row->cellsEn.last()));
    QVERIFY(hasCyrillic(row->cellsRu.last()));

    const FlowTemplate &flow = row->flow;
    QCOMPARE(QString(nameOf(flow.role)), expected[u"role"].toString());
    QCOMPARE(flow.application, expected[u"application"].toString());
    QCOMPARE(flow.security, expected[u"security"].toString());
    QCOMPARE(QString(nameOf(flow.transport)), expected[u"transport"].toString());
    QCOMPARE(row->transportPrinted, expected[u"transportPrinted"].toBool());
    // The document prints one port: it says nothing of the source port (C6).
    QCOMPARE(flow.sourcePorts.fixed.toString(), QStringLiteral("any"));
    QVERIFY(flow.sourcePorts.setting.isEmpty());
    QVERIFY(flow.ports.setting.isEmpty());
    QCOMPARE(flow.ports.fixed.toString(), expected[u"ports"].toString());
    QCOMPARE(QString(nameOf(flow.firewall)), expected[u"firewall"].toString());
    QCOMPARE(flow.contradictions, textsOf(expected[u"contradictions"]));
}

void Jj618373Test::endsAreThoseOfTheCells_data()
{
    rowAsPrinted_data();
}

// The end that the cells call an Edge interface is that interface of an Edge pool, the other end is
// none: or arrows would run against the table.
void Jj618373Test::endsAreThoseOfTheCells()
{
    QFETCH(QJsonValue, expected);
    const DocumentRow *row = rowOf(*m_document, expected[u"row"].toString());
    QVERIFY(row);
    const QList<std::pair<QString, RuleEnd>> ends = {{row->cellsEn.at(1), row->flow.from},
                                                     {row->cellsEn.at(2), row->flow.to}};
    for (const auto &[cell, end] : ends) {
        const bool atEdge = end.types == QList<NodeType>{NodeType::EdgePool};
        QVERIFY2(atEdge == cell.contains(QLatin1String("Edge")), qPrintable(cell));
        if (!atEdge)
            QCOMPARE(end.interface, Interface::None);
        else if (cell.startsWith(QLatin1String("Internal")))
            QCOMPARE(end.interface, Interface::Internal);
        else
            QCOMPARE(end.interface, Interface::Access);
    }
}

// A row names the rules that stand for it, and those rules name the row.
void Jj618373Test::rulesAndRowsAgree()
{
    for (const QJsonValue expected : m_expected) {
        const DocumentRow *row = rowOf(*m_document, expected[u"row"].toString());
        QVERIFY(row);
        QCOMPARE(row->flow.id, QStringLiteral("jj618373/") + row->row);
        QVERIFY(!row->rules.isEmpty());
        QStringList citing;
        for (const Rule &rule : builtInCatalog().rules) {
            if (!rule.rows.contains(row->flow.id) || citing.contains(rule.id))
                continue;
            citing.append(rule.id);
            QCOMPARE(rule.transport, row->flow.transport);
            QCOMPARE(rule.application, row->flow.application);
            QCOMPARE(rule.firewall, row->flow.firewall);
            QVERIFY2(rule.references.contains(m_document->id), qPrintable(rule.id));
        }
        QCOMPARE(citing, row->rules);
    }
}

// The Russian original lost the word "Edge" from its product names and left titles in English.
void Jj618373Test::lostNounsAreRestored()
{
    // "на сервере сервер": two heads, and neither says whose.
    static const QRegularExpression bareServer(QStringLiteral("сервер\\w* сервер"));
    QStringList texts = {m_document->title.ru};
    for (const DocumentTable &table : m_document->tables) {
        texts.append(table.title.ru);
        for (const DocumentRow &row : table.rows)
            texts.append(row.cellsRu);
    }
    for (const QString &text : texts) {
        QVERIFY2(!text.contains(QLatin1String("Public Instant Messaging")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("XMPP Gateway")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Сервер доступа")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("видеоконференций с пользователями")),
                 qPrintable(text));
        QVERIFY2(!text.contains(bareServer), qPrintable(text));
    }
    QVERIFY(m_document->title.ru.contains(QStringLiteral("федерация SIP")));
}

QTEST_GUILESS_MAIN(Jj618373Test)
#include "tst_jj618373.moc"
