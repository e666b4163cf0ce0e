#include "exchangetesting.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

const BilingualText title(QStringLiteral("Contoso edge"), QStringLiteral("Периметр Контосо"));
const BilingualText organization(QStringLiteral("Works No. 5"), QStringLiteral("Завод № 5"));

Plan bilingualPlan()
{
    Plan plan = madePlan();
    plan.topology.title = title;
    plan.topology.organization = organization;
    plan.flows.topology = title;
    return plan;
}

} // namespace

/// Title and organisation stand in the language of the export, in every format that has them.
class TestTitleLanguages : public QObject
{
    Q_OBJECT

private slots:
    void everyTable_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("both");
        QTest::addColumn<bool>("hasOrganization");
        for (const char *format : {"json", "md", "html"}) {
            QTest::addRow("%s", format)
                << format << true << (QLatin1String(format) != QLatin1String("json"));
        }
    }
    void everyTable()
    {
        QFETCH(QString, format);
        QFETCH(bool, both);
        QFETCH(bool, hasOrganization);
        const Plan plan = bilingualPlan();
        const auto in = [&](ExportLanguage language) {
            return QString::fromUtf8(
                written(format.toLatin1().constData(), plan.request(language)));
        };
        const QString english = in(ExportLanguage::English);
        QVERIFY(english.contains(title.en) && !english.contains(title.ru));
        const QString russian = in(ExportLanguage::Russian);
        QVERIFY(russian.contains(title.ru) && !russian.contains(title.en));
        if (both) {
            const QString all = in(ExportLanguage::Both);
            QVERIFY(all.contains(title.en) && all.contains(title.ru));
        }
        if (hasOrganization) {
            QVERIFY(english.contains(organization.en) && !english.contains(organization.ru));
            QVERIFY(russian.contains(organization.ru) && !russian.contains(organization.en));
        }
    }

    void everyDrawing()
    {
        const Plan plan = bilingualPlan();
        for (const Language language : allLanguages) {
            const bool isRussian = language == Language::Russian;
            const auto request =
                plan.request(isRussian ? ExportLanguage::Russian : ExportLanguage::English);
            for (const char *format : {"svg", "geometry"}) {
                const QString text = QString::fromUtf8(written(format, request));
                QVERIFY2(text.contains(title.in(language)), format);
                // The neutral geometry has no title block.
                const bool hasBlock = format == QLatin1String("svg");
                QCOMPARE(text.contains(organization.in(language)), hasBlock);
                QVERIFY2(!text.contains(isRussian ? title.en : title.ru), format);
                QVERIFY2(!text.contains(isRussian ? organization.en : organization.ru), format);
            }
        }
    }

    void oneLanguageStandsForBoth()
    {
        Plan plan = bilingualPlan();
        plan.topology.title = {QString(), title.ru};
        plan.flows.topology = plan.topology.title;
        for (const char *format : {"json", "md", "html", "svg"}) {
            const QString text =
                QString::fromUtf8(written(format, plan.request(ExportLanguage::English)));
            QVERIFY2(text.contains(title.ru), format);
        }
    }

    void aPlainTitleStandsOnce()
    {
        Plan plan = bilingualPlan();
        plan.topology.title = BilingualText::same(title.en);
        const QByteArray page = written("html", plan.request(ExportLanguage::Both));
        const qsizetype from = page.indexOf("<h1>");
        const QByteArray heading = page.mid(from, page.indexOf("</h1>") - from);
        QCOMPARE(heading, QByteArray("<h1><bdi>Contoso edge</bdi>"));
    }

    void datesOfTextsFollowTheLanguage()
    {
        const Plan plan = bilingualPlan();
        const auto page = [&](ExportLanguage language) {
            return QString::fromUtf8(written("md", plan.request(language)));
        };
        QVERIFY(page(ExportLanguage::English).contains(QStringLiteral("23 November 2026")));
        QVERIFY(page(ExportLanguage::Russian).contains(QStringLiteral("23.11.2026")));
    }
};

QTEST_MAIN(TestTitleLanguages)
#include "tst_titlelanguages.moc"
