// Every folder of tests/data/setup: a topology and the rows that follow from it. After a wanted
// change: run with PORTOLAN_UPDATE_GOLDEN=1, read the difference in git, commit it.
#include "setuptesting.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace portolan;
using namespace portolan::testing;

namespace {

const QString folder = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/setup");

QList<BilingualText> textsOf(const SetupPlan &plan)
{
    QList<BilingualText> texts;
    for (const SetupRemark &remark : plan.remarks)
        texts.append(remark.text);
    for (const DnsRecord &record : plan.dns)
        texts += record.because + record.notes;
    for (const Certificate &certificate : plan.certificates) {
        texts += certificate.notes;
        texts += {certificate.use, certificate.issuer};
    }
    for (const Cmdlet &cmdlet : plan.cmdlets) {
        texts.append(cmdlet.purpose);
        if (!cmdlet.note.isEmpty())
            texts.append(cmdlet.note);
    }
    return texts;
}

void addCases()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

Result<Topology> topologyOf(const QString &name)
{
    return readTopologyFile(folder + u'/' + name + QStringLiteral("/topology.portolan"));
}

} // namespace

class TestSetupCases : public QObject
{
    Q_OBJECT

private slots:
    void rows_data() { addCases(); }
    void rows()
    {
        QFETCH(QString, name);
        const Result<Topology> topology = topologyOf(name);
        QVERIFY(topology.ok());
        const QString actual = rowsOf(planOf(*topology));
        QFile file(folder + u'/' + name + QStringLiteral("/expected.txt"));
        if (qEnvironmentVariableIsSet("PORTOLAN_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList lines = actual.split(u'\n');
        for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i)
            QCOMPARE(lines.at(i), expected.at(i));
        QCOMPARE(lines.size(), expected.size());
    }

    // Every sentence stands in both languages and has all its places filled in.
    void bothLanguages_data() { addCases(); }
    void bothLanguages()
    {
        QFETCH(QString, name);
        static const QRegularExpression place(QStringLiteral("\\{[a-zA-Z:-]+\\}"));
        static const QRegularExpression cyrillic(QStringLiteral("\\p{Cyrillic}"));
        const Result<Topology> topology = topologyOf(name);
        QVERIFY(topology.ok());
        const SetupPlan plan = planOf(*topology);
        QCOMPARE(textsOf(plan).isEmpty(), name == QLatin1String("no-edge"));
        for (const BilingualText &text : textsOf(plan)) {
            QVERIFY(!text.en.isEmpty());
            QVERIFY2(text.ru.contains(cyrillic), qPrintable(text.ru));
            QVERIFY2(!text.en.contains(place) && !text.ru.contains(place), qPrintable(text.en));
        }
    }

    // Every row names who it belongs to and where it is documented, and the catalogue has it.
    void sources_data() { addCases(); }
    void sources()
    {
        QFETCH(QString, name);
        const Result<Topology> topology = topologyOf(name);
        QVERIFY(topology.ok());
        const SetupPlan plan = planOf(*topology);
        const auto check = [&](const QStringList &references, const QString &row) {
            QVERIFY2(!references.isEmpty(), qPrintable(row));
            for (const QString &id : references)
                QVERIFY2(builtInCatalog().document(id), qPrintable(id));
        };
        for (const DnsRecord &record : plan.dns) {
            check(record.references, record.name);
            QVERIFY(topology->node(record.node));
        }
        for (const Certificate &certificate : plan.certificates) {
            check(certificate.references, certificate.id);
            QVERIFY(topology->node(certificate.node));
        }
        for (const Cmdlet &cmdlet : plan.cmdlets)
            check(cmdlet.references, cmdlet.id);
    }

    void pure_data() { addCases(); }
    void pure()
    {
        QFETCH(QString, name);
        const Result<Topology> topology = topologyOf(name);
        QVERIFY(topology.ok());
        QVERIFY(planOf(*topology) == planOf(*topology));
    }
};

QTEST_GUILESS_MAIN(TestSetupCases)
#include "tst_setupcases.moc"
