#include "flows/explainflow.h"
#include "flows/flowtesting.h"
#include "flows/randomtopology.h"

#include <algorithm>

using namespace portolan;
using namespace portolan::testing;

/// One flow explained: found by id and number; what is not met of one that is absent.
class ExplainFlow : public QObject
{
    Q_OBJECT

private slots:
    void foundByIdAndNumber();
    void unknownNamesAreNothing_data();
    void unknownNamesAreNothing();
    void absentFlowNamesWhatIsMissing_data();
    void absentFlowNamesWhatIsMissing();
    void suppressedFlowSaysSo();
    void numberOfAFlowThatWent();
    void otherReadingIsNamed();
    void presentFlowsMeetTheirConditions_data() { seeds(); }
    void presentFlowsMeetTheirConditions();
    void absentFlowsMissSomething_data() { seeds(); }
    void absentFlowsMissSomething();
    void everyConditionHasWordsInBothLanguages();

private:
    static void seeds();
    static std::optional<FlowExplanation> explain(const Topology &topology, const QString &name);
    static QStringList unmet(const FlowExplanation &explanation);
};

void ExplainFlow::seeds()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("by chance %d", seed) << seed;
}

std::optional<FlowExplanation> ExplainFlow::explain(const Topology &topology, const QString &name)
{
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), caseDay);
    return explainFlow(topology, builtInCatalog(), flows, name);
}

QStringList ExplainFlow::unmet(const FlowExplanation &explanation)
{
    QStringList texts;
    for (const ConditionLine &line : explanation.conditions) {
        if (!line.holds.value_or(true))
            texts.append(line.text.en);
    }
    return texts;
}

void ExplainFlow::foundByIdAndNumber()
{
    const Topology topology = standardTopology(Reading::Recommended);
    const FlowSet flows = flowsOf(topology, Reading::Recommended);
    const Flow &third = flows.flows.at(2);
    for (const QString &name : {third.id.value, flowNumberText(third.number),
                                QString::number(third.number), QStringLiteral("f-3")}) {
        const auto explanation = explain(topology, name);
        QVERIFY2(explanation && explanation->isPresent(), qPrintable(name));
        QCOMPARE(explanation->flow->id, third.id);
        QVERIFY(explanation->rule);
        QCOMPARE(explanation->rule->id, third.rule);
    }
}

void ExplainFlow::unknownNamesAreNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "F-999", "0", "-1", "F-", "nonsense", "nonsense:edge:any",
                             ":::", "sip-federation-in", "jj618373/99:edge:any", "1x"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ExplainFlow::unknownNamesAreNothing()
{
    QFETCH(QString, name);
    QVERIFY(!explain(standardTopology(Reading::Recommended), name));
}

void ExplainFlow::absentFlowNamesWhatIsMissing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("missing");
    const auto add = [](const char *id, const char *missing) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(missing);
    };
    add("push-out:edge:any", "Push notifications are on");
    add("media-range-udp-out:edge:any", "The server product is Skype for Business Server 2015");
    add("sip-federation-in:edge:nobody", "a node “nobody”");
    add("sip-federation-in:edge:any", "Any stands for it");
    add("media-partner-range-tcp-in:edge:fabrikam", "The partner runs Office Communications");
    add("web-https-in:proxy:users", "a node of the type: Reverse proxy");
    add("skype-search-out:edge:any", "Skype with directory search");
    add("media-messenger-range-tcp-in:edge:wlm", "In contradiction C5 the topology follows");
    add("jj618373/1:edge:fabrikam", "read as documented");
}

void ExplainFlow::absentFlowNamesWhatIsMissing()
{
    QFETCH(QString, id);
    QFETCH(QString, missing);
    const auto explanation = explain(standardTopology(Reading::Recommended), id);
    QVERIFY(explanation && !explanation->isPresent());
    const QStringList texts = unmet(*explanation);
    QVERIFY2(std::any_of(texts.begin(), texts.end(),
                         [&](const QString &text) { return text.contains(missing); }),
             qPrintable(texts.join(QLatin1Char('\n'))));
}

void ExplainFlow::suppressedFlowSaysSo()
{
    Topology topology = standardTopology(Reading::Recommended);
    const FlowId id(QStringLiteral("sip-federation-in:edge:fabrikam"));
    topology.suppressedFlows = {{id, BilingualText::same(QStringLiteral("not yet")), {}}};
    const auto explanation = explain(topology, id.value);
    QVERIFY(explanation && explanation->isSuppressed && !explanation->isPresent());
    QCOMPARE(explanation->suppressedReason.en, QStringLiteral("not yet"));
    QVERIFY(unmet(*explanation).isEmpty());
}

void ExplainFlow::numberOfAFlowThatWent()
{
    Topology topology = standardTopology(Reading::Recommended);
    topology.flowNumbers.insert(FlowId(QStringLiteral("push-out:edge:any")), 77);
    const auto explanation = explain(topology, QStringLiteral("F-077"));
    QVERIFY(explanation && !explanation->isPresent());
    QCOMPARE(explanation->id.value, QStringLiteral("push-out:edge:any"));
}

void ExplainFlow::otherReadingIsNamed()
{
    Topology topology = standardTopology(Reading::Recommended);
    auto explanation = explain(topology, QStringLiteral("media-messenger-udp-in:edge:wlm"));
    QVERIFY(explanation && explanation->isPresent());
    QCOMPARE(explanation->contradictions.size(), 1);
    QCOMPARE(explanation->contradictions.first().contradiction->code, QStringLiteral("C1"));
    QVERIFY(explanation->contradictions.first().decidedDocument.isEmpty());
    const auto &rows = explanation->differingRows;
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const DifferingRow &differing) {
        return differing.row->flow.id == QLatin1String("jj618373/7");
    }));
    topology.readings.insert(
        QStringLiteral("C1"),
        {QStringLiteral("jj618373"), BilingualText::same(QStringLiteral("why")), {}});
    explanation = explain(topology, QStringLiteral("media-messenger-udp-in:edge:wlm"));
    QCOMPARE(explanation->contradictions.first().decidedDocument, QStringLiteral("jj618373"));
    QCOMPARE(explanation->contradictions.first().decidedReason.en, QStringLiteral("why"));
}

void ExplainFlow::presentFlowsMeetTheirConditions()
{
    QFETCH(int, seed);
    const Topology topology = RandomTopology(unsigned(seed)).make();
    const FlowSet flows = flowsOf(topology, Reading::Recommended);
    for (const Flow &flow : flows.flows) {
        const auto explanation = explainFlow(topology, builtInCatalog(), flows, flow.id.value);
        QVERIFY2(explanation && explanation->isPresent(), qPrintable(flow.id.value));
        const QStringList missing = unmet(*explanation);
        const bool isStandIn = flow.id.value.endsWith(QLatin1String(":any"));
        QVERIFY2(missing.isEmpty() || isStandIn,
                 qPrintable(flow.id.value + u'\n' + missing.join(QLatin1Char('\n'))));
    }
}

void ExplainFlow::absentFlowsMissSomething()
{
    QFETCH(int, seed);
    const Topology topology = RandomTopology(unsigned(seed)).make();
    const FlowSet flows = flowsOf(topology, Reading::Recommended);
    for (const Rule &rule : builtInCatalog().rules) {
        for (const Node &near : topology.nodes) {
            for (const Node &far : topology.nodes) {
                const QString id = rule.id + u':' + near.id.value + u':' + far.id.value;
                if (flows.flow(FlowId(id)))
                    continue;
                const auto explanation = explainFlow(topology, builtInCatalog(), flows, id);
                QVERIFY2(explanation && !explanation->isPresent(), qPrintable(id));
                QVERIFY2(!unmet(*explanation).isEmpty(), qPrintable(id));
            }
        }
    }
}

void ExplainFlow::everyConditionHasWordsInBothLanguages()
{
    QList<FlowTemplate> templates = builtInCatalog().rules;
    for (const SourceDocument &document : builtInCatalog().documents) {
        for (const DocumentTable &table : document.tables) {
            for (const DocumentRow &row : table.rows)
                templates.append(row.flow);
        }
    }
    for (const FlowTemplate &one : templates) {
        for (const ConditionLine &line : conditionLines(one, builtInCatalog())) {
            QVERIFY2(!line.text.en.isEmpty() && !line.text.ru.isEmpty(), qPrintable(one.id));
            QVERIFY2(!line.text.en.contains(u'%'), qPrintable(line.text.en));
            QVERIFY(!line.holds.has_value());
        }
    }
}

QTEST_GUILESS_MAIN(ExplainFlow)
#include "tst_explainflow.moc"
