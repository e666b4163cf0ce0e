#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

QString endText(const FlowEnd &end)
{
    QString text = end.node.isEmpty() ? QStringLiteral("any") : end.node.value;
    if (end.interface != Interface::None)
        text += QLatin1Char('.') + QString(nameOf(end.interface));
    if (!end.addresses.isEmpty())
        text += QStringLiteral(" [%1]").arg(end.addresses.join(QLatin1Char(' ')));
    if (!end.translatedAddresses.isEmpty())
        text += QStringLiteral(" nat [%1]").arg(end.translatedAddresses.join(QLatin1Char(' ')));
    return text;
}

QString becauseText(const QList<Because> &reasons)
{
    QStringList texts;
    for (const Because &because : reasons)
        texts.append(
            QStringLiteral("%1/%2=%3").arg(because.node.value, because.key, because.value));
    return texts.join(QLatin1Char(' '));
}

QString becauseText(const Flow &flow)
{
    QStringList texts{becauseText(flow.because)};
    if (!flow.becauseAnyOf.isEmpty())
        texts.append(QStringLiteral("one of (%1)").arg(becauseText(flow.becauseAnyOf)));
    texts.removeAll(QString());
    return texts.join(QLatin1Char(' '));
}

/// One line a flow. Comments, labels and references are the catalogue's and tested there.
QByteArray goldenText(const FlowSet &flows)
{
    QString text;
    for (const Flow &flow : flows.flows) {
        const QStringList cells{
            QString::number(flow.number),
            flow.id.value,
            endText(flow.source) + QStringLiteral(" : ") + flow.sourcePorts.toString(),
            endText(flow.destination) + QStringLiteral(" : ") + flow.ports.toString(),
            QStringList{nameOf(flow.transport), flow.application, flow.security}.join(
                QLatin1Char(' ')),
            nameOf(flow.firewall),
            nameOf(flow.scenario) + QLatin1Char('/') + nameOf(flow.role),
            nameOf(flow.requirement),
            flow.contradictions.join(QLatin1Char(' ')),
            becauseText(flow)};
        text += cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    }
    for (const FlowId &id : flows.suppressed)
        text += QStringLiteral("suppressed | ") + id.value + QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace

/// Every folder of tests/data/flows is a case: topology.portolan, options.json where it needs one
/// (`today`), and the flows of each reading. What is the same everywhere is tested for all cases.
class FlowCases : public QObject
{
    Q_OBJECT

private slots:
    void flows_data();
    void flows();
    void everyRuleIsCovered();
    void everyFlowIsWhole_data() { flows_data(); }
    void everyFlowIsWhole();
    void sameInputSameFlows_data() { flows_data(); }
    void sameInputSameFlows();

private:
    static FlowSet caseFlows(const QString &folder, Reading reading);
};

FlowSet FlowCases::caseFlows(const QString &folder, Reading reading)
{
    Topology topology = topologyOf(folder + QStringLiteral("/topology.portolan"));
    topology.reading = reading;
    const QString today = caseOption(folder, "today");
    return deriveFlows(topology, builtInCatalog(),
                       today.isEmpty() ? caseDay : QDate::fromString(today, Qt::ISODate));
}

void FlowCases::flows_data()
{
    QTest::addColumn<QString>("folder");
    const QString root = dataFolder(QStringLiteral("flows"));
    for (const QString &name : foldersOf(root))
        QTest::newRow(qPrintable(name)) << root + QLatin1Char('/') + name;
}

void FlowCases::flows()
{
    QFETCH(QString, folder);
    for (Reading reading : valuesOf<Reading>()) {
        compareWithGolden(goldenText(caseFlows(folder, reading)),
                          folder + QLatin1Char('/') + nameOf(reading) + QStringLiteral(".txt"));
    }
}

void FlowCases::everyRuleIsCovered()
{
    QSet<QString> seen;
    const QString root = dataFolder(QStringLiteral("flows"));
    for (const QString &name : foldersOf(root)) {
        for (const Flow &flow :
             caseFlows(root + QLatin1Char('/') + name, Reading::Recommended).flows)
            seen.insert(flow.rule);
    }
    for (const Rule &rule : builtInCatalog().rules)
        QVERIFY2(seen.contains(rule.id), qPrintable(rule.id));
}

void FlowCases::everyFlowIsWhole()
{
    QFETCH(QString, folder);
    for (Reading reading : valuesOf<Reading>()) {
        const FlowSet set = caseFlows(folder, reading);
        QSet<QString> ids;
        QSet<int> numbers;
        for (const Flow &flow : set.flows) {
            const char *id = qPrintable(flow.id.value);
            QVERIFY2(!ids.contains(flow.id.value), id);
            QVERIFY2(!numbers.contains(flow.number) && flow.number > 0, id);
            ids.insert(flow.id.value);
            numbers.insert(flow.number);
            for (const FlowEnd *end : {&flow.source, &flow.destination}) {
                QVERIFY2(!end->label.en.isEmpty() && !end->label.ru.isEmpty(), id);
                QCOMPARE(QSet<QString>(end->addresses.begin(), end->addresses.end()).size(),
                         end->addresses.size());
            }
            QCOMPARE(flow.comment.en.isEmpty(), flow.comment.ru.isEmpty());
            QVERIFY2(!flow.because.isEmpty() || flow.rule != QLatin1String("custom"), id);
            const BilingualText sentence = flowSentence(flow, builtInCatalog());
            QVERIFY2(!sentence.en.isEmpty() && !sentence.ru.isEmpty(), id);
            QVERIFY2(!sentence.en.contains(QLatin1Char('%')), id);
            QVERIFY2(!pillText(flow).en.isEmpty() && !pillText(flow).ru.isEmpty(), id);
        }
    }
}

void FlowCases::sameInputSameFlows()
{
    QFETCH(QString, folder);
    for (Reading reading : valuesOf<Reading>())
        QVERIFY(caseFlows(folder, reading) == caseFlows(folder, reading));
}

QTEST_GUILESS_MAIN(FlowCases)
#include "tst_flowcases.moc"
