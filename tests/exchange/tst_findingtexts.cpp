#include "exchangetesting.h"

#include "base/json.h"

using namespace portolan;
using namespace portolan::testing;

class TestFindingTexts : public QObject
{
    Q_OBJECT

private slots:
    void textNamesSeverityCodeMessageAndRemedy()
    {
        Plan plan = madePlan();
        Finding note;
        note.code = QStringLiteral("service-without-partner");
        note.severity = Severity::Info;
        note.message = BilingualText::same(QStringLiteral("Nobody uses it."));
        plan.findings.append(note);
        QCOMPARE(QString::fromUtf8(findingsText(plan.findings, ExportLanguage::English)),
                 QStringLiteral("1 error\n"
                                "  duplicate-address (fabrikam)\n"
                                "    fabrikam.com twice\n"
                                "    → Change one.\n"
                                "\n"
                                "1 note\n"
                                "  service-without-partner\n"
                                "    Nobody uses it.\n"));
    }

    void russianCountsWithPluralForms()
    {
        Plan plan = madePlan();
        plan.findings = {plan.findings.first(), plan.findings.first()};
        QVERIFY(QString::fromUtf8(findingsText(plan.findings, ExportLanguage::Russian))
                    .startsWith(QStringLiteral("2 ошибки\n")));
    }

    void nothingFoundIsSaid()
    {
        QCOMPARE(findingsText({}, ExportLanguage::English), QByteArray("No findings.\n"));
        QCOMPARE(QString::fromUtf8(findingsText({}, ExportLanguage::Both)),
                 QStringLiteral("No findings.\n\nЗамечаний нет.\n"));
    }

    void messagesStayOnTheirLines()
    {
        Plan plan = madePlan(hostileName);
        const QString text =
            QString::fromUtf8(findingsText(plan.findings, ExportLanguage::English));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.isEmpty() || line.startsWith(u' ') || line == QLatin1String("1 error"),
                     qPrintable(line));
    }

    void jsonHasTheKeysOfTheInterfaces()
    {
        const Plan plan = madePlan();
        const Result<JsonValue> json =
            readJson(findingsJson(plan.findings, ExportLanguage::Both), QStringLiteral("f.json"));
        QVERIFY(json.ok());
        const JsonValue &finding = json->find(u"findings")->items().at(0);
        QStringList keys;
        for (const JsonValue::Member &member : finding.members())
            keys.append(member.first);
        QCOMPARE(keys.join(u' '),
                 QStringLiteral("code severity nodes flows message remedy references"));
        QVERIFY(!finding.find(u"fix")); // only where one click can mend it
        Plan mendable = plan;
        mendable.findings.first().fix = {QStringLiteral("Take it out"), QStringLiteral("Убрать")};
        const Result<JsonValue> mended = readJson(
            findingsJson(mendable.findings, ExportLanguage::Russian), QStringLiteral("f.json"));
        QVERIFY(mended.ok());
        QCOMPARE(mended->find(u"findings")->items().at(0).find(u"fix")->toString(),
                 QStringLiteral("Убрать"));
        QCOMPARE(finding.find(u"severity")->toString(), QStringLiteral("error"));
        QCOMPARE(finding.find(u"message")->find(u"ru")->toString(),
                 QStringLiteral("fabrikam.com дважды"));
        QCOMPARE(findingsJson({}, ExportLanguage::English),
                 QByteArray("{\n  \"findings\": []\n}\n"));
    }
};

QTEST_GUILESS_MAIN(TestFindingTexts)
#include "tst_findingtexts.moc"
