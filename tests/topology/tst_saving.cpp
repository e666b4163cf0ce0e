#include "datafiles.h"
#include "topology/topologyfile.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace portolan;
using namespace portolan::testing;

class SavingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("план.portolan"));
        m_topology = Topology();
        m_topology.title = BilingualText::same(QStringLiteral("first"));
        QVERIFY(writeTopologyFile(m_topology, m_path).ok());
        m_before = contentOf(m_path);
        QVERIFY(!m_before.isEmpty());
    }

    void replacesTheFile()
    {
        m_topology.title = BilingualText::same(QStringLiteral("second"));
        QVERIFY(writeTopologyFile(m_topology, m_path).ok());
        QCOMPARE(contentOf(m_path), writeTopology(m_topology));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void missingFolder()
    {
        expectFailure(m_folder->filePath(QStringLiteral("no/such/folder.portolan")));
    }

    void folderInsteadOfFile() { expectFailure(m_folder->path()); }

#ifdef Q_OS_UNIX
    void readOnlyFolder()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner |
                                                            QFile::ReadOther | QFile::ExeOther));
        // Permissions do not bind root: become nobody for the attempt.
        const bool root = geteuid() == 0;
        QVERIFY(!root || seteuid(65534) == 0);
        const bool saved = writeTopologyFile(m_topology, m_path).ok();
        QVERIFY(!root || seteuid(0) == 0);
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!saved);
        QCOMPARE(contentOf(m_path), m_before);
    }

    void fullDisk()
    {
        m_topology.organization = BilingualText::same(QString(30'000, u'x'));
        // A limit on the size of files makes every write beyond it fail, as a full disk does.
        rlimit before{};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 4096;
        QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto saved = writeTopologyFile(m_topology, m_path);
        QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.errors().first().kind, ErrorKind::Output);
        QCOMPARE(contentOf(m_path), m_before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }
#endif

private:
    void expectFailure(const QString &path)
    {
        const auto saved = writeTopologyFile(m_topology, path);
        QVERIFY(!saved.ok());
        const Error &error = saved.errors().first();
        QCOMPARE(error.kind, ErrorKind::Output);
        QCOMPARE(error.place.file, path);
        QVERIFY(error.message.in(Language::English)
                    .startsWith(QLatin1String("the file cannot be written: ")));
        QCOMPARE(contentOf(m_path), m_before);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Topology m_topology;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(SavingTest)
#include "tst_saving.moc"
