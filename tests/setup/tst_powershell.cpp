// Names that try to break out of a command or a comment.
#include "setuptesting.h"

using namespace portolan;
using namespace portolan::testing;

class TestPowerShell : public QObject
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::newRow(name) << text << QString::fromUtf8(expected);
        };
        row("plain", QStringLiteral("contoso.com"), "'contoso.com'");
        row("empty", QString(), "''");
        row("quote", QStringLiteral("O'Brien"), "'O''Brien'");
        row("typographic quotes", QStringLiteral("\u2018a\u2019 \u201ab\u201b"),
            "'\u2018\u2018a\u2019\u2019 \u201a\u201ab\u201b\u201b'");
        row("ends the text", QStringLiteral("x\u2019; Remove-Item C:\\ #"),
            "'x\u2019\u2019; Remove-Item C:\\ #'");
        row("expansion", QStringLiteral("$(calc) `n \"$env:X\""), "'$(calc) `n \"$env:X\"'");
        row("parameter", QStringLiteral("-Force"), "'-Force'");
        row("line break", QStringLiteral("a\nb"), "('a' + [char]0x000a + 'b')");
        row("separators", QStringLiteral("\u2028\u2029"), "('' + [char]0x2028 + [char]0x2029)");
        row("next line", QStringLiteral("a\u0085"), "('a' + [char]0x0085)");
        row("direction", QStringLiteral("a\u202eb"), "('a' + [char]0x202e + 'b')");
        row("null", QString(QChar(0)), "('' + [char]0x0000)");
        row("half a pair", QString(QChar(0xd800)), "('' + [char]0xd800)");
        row("emoji", QStringLiteral("\U0001F600"), "'\U0001F600'");
        row("Cyrillic", QStringLiteral("пул"), "'пул'");
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(powerShellText(text), expected);
    }

    void comments()
    {
        QCOMPARE(powerShellComment(QStringLiteral("a\nRemove-Item")),
                 QStringLiteral("a Remove-Item"));
        QCOMPARE(powerShellComment(QStringLiteral("a\r\n\u2028b\u2029c\u0085d")),
                 QStringLiteral("a b c d"));
        QCOMPARE(powerShellComment(QStringLiteral("x \u202egnp.exe")), QStringLiteral("x gnp.exe"));
        QCOMPARE(powerShellComment(QStringLiteral("a #> b")), QStringLiteral("a #> b"));
    }

    void commands()
    {
        Cmdlet cmdlet;
        cmdlet.name = QStringLiteral("New-CsAllowedDomain");
        cmdlet.arguments = {{QStringLiteral("Identity"), QStringLiteral("a'b\nc"), {}},
                            {QStringLiteral("UseDnsSrvRouting"), {}, {}},
                            {QStringLiteral("Enabled"), {}, true},
                            {QStringLiteral("Force"), {}, false},
                            {QStringLiteral("Port"), QStringLiteral("5061"), {}},
                            {QStringLiteral("Text"), QStringLiteral("506100"), {}}};
        QCOMPARE(powerShellCommand(cmdlet),
                 QStringLiteral("New-CsAllowedDomain -Identity ('a''b' + [char]0x000a + 'c') "
                                "-UseDnsSrvRouting -Enabled $true -Force $false -Port 5061 "
                                "-Text '506100'"));
        QCOMPARE(powerShellCommand(Cmdlet()), QString());
    }

    // Every command of a plan is one line, whatever the names of the topology hold.
    void hostileNames()
    {
        const QString evil = QStringLiteral("x\u2019\n; Stop-Computer {name} {fqdn} \u2028$(calc)");
        Topology topology;
        topology.product = QStringLiteral("lync-2013");
        Node edge;
        edge.id = NodeId(QStringLiteral("edge"));
        edge.name = BilingualText::same(evil);
        EdgePool pool;
        pool.fqdn = evil;
        pool.services = {Service::Federation, Service::Xmpp, Service::PublicIm,
                         Service::RemoteAccess};
        pool.ports.insert(QStringLiteral("xmpp"), PortSet::single(5270));
        edge.details = pool;
        topology.nodes.push_back(edge);
        Node partner;
        partner.id = NodeId(QStringLiteral("partner"));
        partner.name = BilingualText::same(evil);
        FederationPartner details;
        details.sipDomain = evil;
        details.accessEdgeFqdn = evil;
        partner.details = details;
        topology.nodes.push_back(partner);
        Node hosting;
        hosting.id = NodeId(QStringLiteral("hosting"));
        hosting.name = BilingualText::same(evil);
        hosting.details = HostingProvider{evil, QStringLiteral("teams"), {}};
        topology.nodes.push_back(hosting);
        const SetupPlan plan = planOf(topology);
        QVERIFY(plan.cmdlets.size() > 4);
        int hostile = 0;
        for (const Cmdlet &cmdlet : plan.cmdlets) {
            const QString command = powerShellCommand(cmdlet);
            QVERIFY2(!command.contains(u'\n') && !command.contains(QChar(0x2028)),
                     qPrintable(command));
            if (command.contains(QLatin1String("Stop-Computer"))) {
                ++hostile;
                QVERIFY2(command.contains(QStringLiteral("x\u2019\u2019' + [char]0x000a + ")),
                         qPrintable(command));
                // What a value holds is never taken for a place to fill in.
                QVERIFY2(command.contains(QLatin1String("{fqdn}")), qPrintable(command));
            }
        }
        QVERIFY(hostile >= 3);
    }
};

QTEST_GUILESS_MAIN(TestPowerShell)
#include "tst_powershell.moc"
