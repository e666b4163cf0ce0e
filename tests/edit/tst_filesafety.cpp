// Claims on files, what a file was, and the version before the last save.
#include "edit/fileclaim.h"
#include "edit/filestate.h"
#include "edit/versionbefore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace portolan;

namespace {

constexpr char holdOption[] = "--hold";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Another process: claims a file and keeps it until it is killed.
int hold(const QStringList &arguments)
{
    const FileClaim claim(arguments.at(2), arguments.at(3));
    std::puts(claim.holder() ? "taken" : "held");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestFileSafety : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_path = m_temporary->filePath(QStringLiteral("edge.portolan"));
        m_locks = m_temporary->filePath(QStringLiteral("data/locks"));
        write(m_path, "one");
    }

    void aFileHasOneWindow()
    {
        std::optional<FileClaim> first = FileClaim(m_path, m_locks);
        QVERIFY(!first->holder());
        QVERIFY(first->isOn(m_path));
        const FileClaim second(m_path, m_locks);
        QVERIFY(second.holder());
        QCOMPARE(second.holder()->process, QCoreApplication::applicationPid());
        QVERIFY(second.holder()->since.secsTo(QDateTime::currentDateTime()) < 3600);
        QVERIFY(
            !FileClaim(m_temporary->filePath(QStringLiteral("other.portolan")), m_locks).holder());
        FileClaim copy = *first;
        first.reset();
        QVERIFY(FileClaim(m_path, m_locks).holder()); // the copy has it
        copy = {};
        QVERIFY(!FileClaim(m_path, m_locks).holder());
        QVERIFY(!FileClaim().holder());
        QVERIFY(!FileClaim().isOn(m_path));
    }

    void everyNameOfAFileIsTheSame()
    {
        const QString link = m_temporary->filePath(QStringLiteral("link.portolan"));
        QVERIFY(QFile::link(m_path, link));
        const FileClaim claim(link, m_locks);
        QVERIFY(FileClaim(m_path, m_locks).holder());
        QVERIFY(
            FileClaim(m_temporary->path() + QStringLiteral("/./edge.portolan"), m_locks).holder());
        QVERIFY(claim.isOn(m_path));
        const QString future = m_temporary->filePath(QStringLiteral("future.portolan"));
        const FileClaim early(future, m_locks);
        write(future, "now it is there");
        QVERIFY(FileClaim(future, m_locks).holder());
        QVERIFY(early.isOn(future));
    }

    void whereNoLockCanBeWrittenTheFileIsFree()
    {
        write(m_temporary->filePath(QStringLiteral("data")), "a file, no folder");
        QVERIFY(!FileClaim(m_path, m_locks).holder());
    }

    void theClaimOfADeadProcessIsTakenOver()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {QLatin1String(holdOption), m_path, m_locks});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readLine().trimmed(), QByteArray("held"));
        const FileClaim refused(m_path, m_locks);
        QVERIFY(refused.holder());
        QCOMPARE(refused.holder()->process, other.processId());
        QVERIFY(!refused.holder()->program.isEmpty());
        other.kill();
        QVERIFY(other.waitForFinished());
        const FileClaim taken(m_path, m_locks);
        QVERIFY(!taken.holder());
        QVERIFY(FileClaim(m_path, m_locks).holder());
    }

    void aFileIsWhatItsBytesAre()
    {
        const FileState one = stateOfFile(m_path);
        QVERIFY(one == stateOfContent("one"));
        write(m_path, "one");
        QVERIFY(stateOfFile(m_path) == one);
        write(m_path, "two");
        QVERIFY(!(stateOfFile(m_path) == one));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(stateOfFile(m_path) == FileState());
        QVERIFY(QDir().mkdir(m_path));
        QVERIFY(stateOfFile(m_path).exists);
        QVERIFY(!(stateOfFile(m_path) == one));
    }

    void theVersionBeforeIsKept()
    {
        const QString bak = pathOfVersionBefore(m_path);
        QCOMPARE(bak, m_path + QStringLiteral(".bak"));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(keepVersionBefore(m_path, "one").ok()); // nothing would change
        QVERIFY(!QFile::exists(bak));
        QVERIFY(keepVersionBefore(m_path, "two").ok());
        QCOMPARE(contentOf(bak), QByteArray("one"));
        QCOMPARE(contentOf(m_path), QByteArray("one"));
        QCOMPARE(QFile::permissions(bak), QFile::permissions(m_path));
        write(m_path, "two");
        QVERIFY(keepVersionBefore(m_path, "two").ok());
        QCOMPARE(contentOf(bak), QByteArray("one"));
        QVERIFY(keepVersionBefore(m_path, "three").ok());
        QCOMPARE(contentOf(bak), QByteArray("two"));
        QVERIFY(
            keepVersionBefore(m_temporary->filePath(QStringLiteral("new.portolan")), "new").ok());
    }

    void aVersionThatCannotBeKeptIsTold()
    {
        QVERIFY(QDir().mkdir(pathOfVersionBefore(m_path)));
        const auto kept = keepVersionBefore(m_path, "two");
        QVERIFY(!kept.ok());
        QCOMPARE(kept.errors().first().kind, ErrorKind::Output);
        QCOMPARE(contentOf(m_path), QByteArray("one"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
    QString m_locks;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(holdOption))
        return hold(arguments);
    TestFileSafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filesafety.moc"
