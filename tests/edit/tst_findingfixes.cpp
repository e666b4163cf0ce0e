#include "edit/editing.h"
#include "flows/findingfixes.h"

#include <QDir>
#include <QTest>

using namespace portolan;

namespace {

const QString cases = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/findings/");

/// The day that a case takes as today.
QDate dayOf(const QString &code)
{
    const QString path = cases + code + QStringLiteral("/options.json");
    const auto options = QFile::exists(path) ? readJsonFile(path) : JsonValue::object({});
    const JsonValue *today = options ? options->find(u"today") : nullptr;
    return today ? QDate::fromString(today->toString(), Qt::ISODate) : QDate(2026, 1, 15);
}

QString keyOf(const Finding &finding)
{
    QStringList nodes;
    for (const NodeId &node : finding.nodes)
        nodes.append(node.value);
    return finding.code + u'|' + finding.subject + u'|' + nodes.join(u' ');
}

QStringList keysOf(const QList<Finding> &findings, bool errorsOnly)
{
    QStringList keys;
    for (const Finding &finding : findings) {
        if (!errorsOnly || finding.severity == Severity::Error)
            keys.append(keyOf(finding));
    }
    return keys;
}

} // namespace

/// What one click does about a finding, over every case of tests/data/findings.
class TestFindingFixes : public QObject
{
    Q_OBJECT

private slots:
    void everyFixMends_data();
    void everyFixMends();
    void everyTextHasItsFix_data() { everyFixMends_data(); }
    void everyTextHasItsFix();
    void severalWaysAreNoFix();
    void negotiationsAreMendedToBetterOnes();

private:
    static void open(Document &document, const QString &code)
    {
        const auto topology = readTopologyFile(cases + code + QStringLiteral("/fires.portolan"));
        QVERIFY(topology.ok());
        document.setToday(dayOf(code));
        document.reset(*topology);
    }
};

void TestFindingFixes::everyFixMends_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(code)) << code;
}

// The finding is gone, nothing else has become an error, and one step takes it back byte for byte.
void TestFindingFixes::everyFixMends()
{
    QFETCH(QString, code);
    Document document(builtInCatalog());
    open(document, code);
    const QByteArray before = bytesOf(document);
    const QList<Finding> findings = document.findings();
    const QStringList errorsBefore = keysOf(findings, true);
    for (const Finding &finding : findings) {
        if (finding.fix.isEmpty())
            continue;
        QVERIFY(!finding.fix.en.contains(u'{') && !finding.fix.ru.contains(u'{'));
        QVERIFY(finding.fix.en != finding.fix.ru);
        QVERIFY(document.applyFix(finding, Language::Russian).isEmpty());
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.undoStack()->undoText(), finding.fix.ru);
        const QString key = keyOf(finding);
        QVERIFY2(!keysOf(document.findings(), false).contains(key), qPrintable(key));
        for (const QString &error : keysOf(document.findings(), true))
            QVERIFY2(errorsBefore.contains(error), qPrintable(key + QStringLiteral(": ") + error));
        const QByteArray after = bytesOf(document);
        document.undoStack()->undo();
        QCOMPARE(bytesOf(document), before);
        document.undoStack()->redo();
        QCOMPARE(bytesOf(document), after);
        document.undoStack()->undo();
        document.undoStack()->clear();
    }
}

// The catalogue words a fix for exactly those findings that can have one.
void TestFindingFixes::everyTextHasItsFix()
{
    QFETCH(QString, code);
    Document document(builtInCatalog());
    open(document, code);
    const bool hasText = !builtInCatalog().findings.value(code).fix.isEmpty();
    for (const Finding &finding : document.findings()) {
        if (finding.code != code)
            continue;
        const auto fix = fixFor(finding, document.topology(), document.catalog());
        QCOMPARE(fix.has_value(), hasText);
        QCOMPARE(fix ? fix->text : BilingualText(), finding.fix);
    }
}

// Two pools that could be meant: the person must choose.
void TestFindingFixes::severalWaysAreNoFix()
{
    Document document(builtInCatalog());
    open(document, QStringLiteral("missing-next-hop"));
    const auto fixes = [&] {
        int count = 0;
        for (const Finding &finding : document.findings())
            count += finding.code == QLatin1String("missing-next-hop") && !finding.fix.isEmpty();
        return count;
    };
    QCOMPARE(fixes(), 1);
    QVERIFY(document.addNode(NodeType::Director).ok());
    QCOMPARE(fixes(), 0);
    for (const Finding &finding : document.findings()) {
        if (finding.code == QLatin1String("missing-next-hop"))
            QVERIFY(document.applyFix(finding, Language::English).isEmpty());
    }
    QCOMPARE(document.undoStack()->count(), 1); // the Director only
}

void TestFindingFixes::negotiationsAreMendedToBetterOnes()
{
    Document document(builtInCatalog());
    open(document, QStringLiteral("xmpp-negotiation-weak"));
    const NodeId id(QStringLiteral("jabber"));
    for (const NegotiationOutcome &outcome : builtInCatalog().xmppNegotiation.outcomes) {
        Node node = *document.topology().node(id);
        auto &partner = *node.as<XmppPartner>();
        partner.tls = outcome.choice.tls;
        partner.sasl = outcome.choice.sasl;
        partner.dialback = outcome.choice.dialback;
        QVERIFY(document.changeNode(node, QStringLiteral("x")).isEmpty());
        QStringList found;
        Finding last;
        for (const Finding &finding : document.findings()) {
            if (finding.code.startsWith(QLatin1String("xmpp-negotiation"))) {
                found.append(finding.code);
                last = finding;
            }
        }
        QCOMPARE(found.join(u' '), outcome.finding);
        QCOMPARE(!last.fix.isEmpty(), outcome.better.has_value());
        if (!outcome.better)
            continue;
        QVERIFY(document.applyFix(last, Language::English).isEmpty());
        const auto &mended = *document.topology().node(id)->as<XmppPartner>();
        QVERIFY((NegotiationChoice{mended.tls, mended.sasl, mended.dialback} == *outcome.better));
    }
}

QTEST_GUILESS_MAIN(TestFindingFixes)
#include "tst_findingfixes.moc"
