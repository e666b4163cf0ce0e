// One window for all files: what two programs say to each other, and that it is a choice.
#include "desktop/instance/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace portolan;

namespace {

QString uniqueName()
{
    static int count = 0;
    return QStringLiteral("portolan-test-%1-%2")
        .arg(QCoreApplication::applicationPid())
        .arg(++count);
}

// The other program: handOver() waits, so it needs a thread of its own beside the server's.
bool handOverMeanwhile(const QString &name, const QString &file)
{
    std::atomic<bool> taken = false, done = false;
    std::thread other([&] {
        taken = handOver(name, file);
        done = true;
    });
    const bool ended = QTest::qWaitFor([&] { return done.load(); }, 20000);
    other.join();
    return ended && taken;
}

// Programs with a home of their own, started without a screen.
struct Programs
{
    QTemporaryDir home;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("HOME"), home.path());
        variables.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        return variables;
    }
    QString settingsFile() const { return home.filePath(QStringLiteral("Portolan/Portolan.conf")); }
    void choose(bool single) const
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("singleInstance"), single);
    }
    QString copyOfSample(const char *name) const
    {
        const QString file = home.filePath(QLatin1String(name));
        QFile::copy(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan"),
                    file);
        return file;
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        process->start(QStringLiteral(PORTOLAN_DESKTOP), arguments);
        process->waitForStarted(-1);
        return process;
    }
    // A file that a window has opened is the first of the recent ones.
    bool hasOpened(const QString &file) const
    {
        return QTest::qWaitFor(
            [&] {
                return QSettings(settingsFile(), QSettings::IniFormat)
                    .value(QStringLiteral("recentFiles"))
                    .toStringList()
                    .contains(file);
            },
            30000);
    }
};

void end(QProcess &process)
{
    process.terminate();
    process.waitForFinished(-1);
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void hasOneName();
    void nobodyListens();
    void handsOverFiles();
    void mayBeRefused();
    void oneListensAtATime();
    void closedItAnswersNobody();
    void nonsenseIsNoFile();
    void secondStartEndsAndTheFirstOpens();
    void newWindowStaysApart();
    void withoutTheSettingEachStands();
};

void TestSingleInstance::hasOneName()
{
    QVERIFY(instanceName().startsWith(QLatin1String("portolan-")));
    QCOMPARE(instanceName(), instanceName());
}

void TestSingleInstance::nobodyListens()
{
    QVERIFY(!handOver(uniqueName(), QStringLiteral("/a/file")));
}

void TestSingleInstance::handsOverFiles()
{
    QStringList taken;
    InstanceServer server([&](const QString &file) {
        taken.append(file);
        return true;
    });
    const QString name = uniqueName();
    QVERIFY(server.listen(name));
    const QStringList files{QStringLiteral("/a/план \"1\".portolan"), QString(),
                            QStringLiteral("C:\\edge\n.portolan")};
    for (const QString &file : files)
        QVERIFY(handOverMeanwhile(name, file));
    QCOMPARE(taken, files);
}

void TestSingleInstance::mayBeRefused()
{
    InstanceServer server([](const QString &) { return false; });
    const QString name = uniqueName();
    QVERIFY(server.listen(name));
    QVERIFY(!handOverMeanwhile(name, QStringLiteral("/a/file")));
}

void TestSingleInstance::oneListensAtATime()
{
    const QString name = uniqueName();
    const auto take = [](const QString &) { return true; };
    {
        InstanceServer first(take), second(take);
        QVERIFY(first.listen(name));
        QVERIFY(!second.listen(name));
        QVERIFY(handOverMeanwhile(name, QString()));
    }
    InstanceServer third(take);
    QVERIFY(third.listen(name));
}

void TestSingleInstance::closedItAnswersNobody()
{
    const QString name = uniqueName();
    InstanceServer server([](const QString &) { return true; });
    QVERIFY(server.listen(name));
    server.close();
    QVERIFY(!handOverMeanwhile(name, QString()));
    QVERIFY(server.listen(name));
    QVERIFY(handOverMeanwhile(name, QString()));
}

void TestSingleInstance::nonsenseIsNoFile()
{
    int asked = 0;
    InstanceServer server([&](const QString &) {
        ++asked;
        return true;
    });
    const QString name = uniqueName();
    QVERIFY(server.listen(name));
    for (const QByteArray &line : {QByteArray("hello\n"), QByteArray("{\"file\": 7}\n"),
                                   QByteArray("[]\n"), QByteArray(200 * 1024, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(name);
        QVERIFY(socket.waitForConnected());
        socket.write(line);
        QTRY_VERIFY(socket.state() == QLocalSocket::UnconnectedState);
        QVERIFY(!socket.readAll().contains("true"));
    }
    QCOMPARE(asked, 0);
    QVERIFY(handOverMeanwhile(name, QString()));
}

void TestSingleInstance::secondStartEndsAndTheFirstOpens()
{
    Programs programs;
    programs.choose(true);
    const QString first = programs.copyOfSample("first.portolan");
    const QString second = programs.copyOfSample("second.portolan");
    const auto running = programs.start({first});
    QVERIFY(programs.hasOpened(first));
    // A relative path means the folder of the second start, not of the first.
    QProcess other;
    other.setProcessEnvironment(programs.environment());
    other.setWorkingDirectory(programs.home.path());
    other.start(QStringLiteral(PORTOLAN_DESKTOP), {QStringLiteral("second.portolan")});
    QVERIFY(other.waitForFinished(-1));
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(programs.hasOpened(second));
    QCOMPARE(running->state(), QProcess::Running);
    end(*running);
}

void TestSingleInstance::newWindowStaysApart()
{
    Programs programs;
    programs.choose(true);
    const QString first = programs.copyOfSample("first.portolan");
    const QString second = programs.copyOfSample("second.portolan");
    const auto running = programs.start({first});
    QVERIFY(programs.hasOpened(first));
    const auto apart = programs.start({QStringLiteral("--new-window"), second});
    QVERIFY(programs.hasOpened(second));
    QCOMPARE(apart->state(), QProcess::Running);
    end(*apart);
    end(*running);
}

void TestSingleInstance::withoutTheSettingEachStands()
{
    Programs programs;
    const QString first = programs.copyOfSample("first.portolan");
    const QString second = programs.copyOfSample("second.portolan");
    const auto running = programs.start({first});
    QVERIFY(programs.hasOpened(first));
    const auto other = programs.start({second});
    QVERIFY(programs.hasOpened(second));
    QCOMPARE(other->state(), QProcess::Running);
    end(*other);
    end(*running);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_e2e_singleinstance.moc"
