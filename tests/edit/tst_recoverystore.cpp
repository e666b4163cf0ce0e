#include "edit/recoverystore.h"

#include "edit/editing.h"
#include "edit/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;

namespace {

RecoveryCopy sampleCopy(const QString &path = {})
{
    RecoveryCopy copy;
    copy.path = path;
    copy.topology = sampleTopology(QStringLiteral("single-nat"));
    copy.title = copy.topology.title.en;
    copy.savedAt = QDateTime(QDate(2024, 1, 15), QTime(12, 30, 1, 250), Qt::UTC);
    copy.base = stateOfContent("what was there");
    return copy;
}

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

} // namespace

/// Copies of unsaved work and who may take them.
class TestRecoveryStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_folder = m_temporary->filePath(QStringLiteral("data/recovery"));
    }

    void aCopyReadsBackTheSame()
    {
        for (const QString &path : {QString(), QStringLiteral("/home/я/край \"1\".portolan")}) {
            const RecoveryCopy copy = sampleCopy(path);
            const auto read = readRecoveryCopy(writeRecoveryCopy(copy), QStringLiteral("copy"));
            QVERIFY(read.ok());
            QCOMPARE(read->path, copy.path);
            QCOMPARE(read->title, copy.title);
            QCOMPARE(read->savedAt, copy.savedAt);
            QVERIFY(read->base == copy.base);
            QCOMPARE(read->topology, copy.topology);
        }
    }

    void everyDamagedByteIsSeen()
    {
        const QByteArray bytes = writeRecoveryCopy(sampleCopy());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray damaged = bytes;
            damaged[i] = char(damaged.at(i) ^ 1);
            QVERIFY2(!readRecoveryCopy(damaged, {}).ok(), qPrintable(QString::number(i)));
        }
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!readRecoveryCopy(bytes.left(size), {}).ok(),
                     qPrintable(QString::number(size)));
        QVERIFY(!readRecoveryCopy(bytes + '\n', {}).ok());
    }

    void whatAProcessHoldsIsNotOffered()
    {
        RecoverySlot slot(m_folder);
        QVERIFY(takeAbandonedCopies(m_folder).isEmpty());
        QVERIFY(slot.write(sampleCopy()).ok());
        QVERIFY(QFile::exists(slot.file()));
        QVERIFY(takeAbandonedCopies(m_folder).isEmpty());
        QVERIFY(QFile::exists(slot.file()));
    }

    void whatIsLeftBehindIsOfferedToOne()
    {
        const RecoveryCopy copy = sampleCopy();
        leaveBehind(copy);
        {
            const FoundCopies found = takeAbandonedCopies(m_folder);
            QCOMPARE(found.copies.size(), size_t(1));
            QCOMPARE(found.copies.front().copy.topology, copy.topology);
            QVERIFY(takeAbandonedCopies(m_folder).isEmpty()); // the other process finds nothing
        }
        // Neither restored nor discarded: it is offered again.
        FoundCopies again = takeAbandonedCopies(m_folder);
        QCOMPARE(again.copies.size(), size_t(1));
        again.copies.front().slot->remove();
        again = {};
        QVERIFY(takeAbandonedCopies(m_folder).isEmpty());
        QVERIFY(QDir(m_folder).isEmpty());
    }

    void theNewestComesFirst()
    {
        RecoveryCopy copy = sampleCopy();
        for (const int minutes : {5, 60, 1}) {
            copy.savedAt = sampleCopy().savedAt.addSecs(60 * minutes);
            copy.title = QString::number(minutes);
            leaveBehind(copy);
        }
        QStringList titles;
        const FoundCopies found = takeAbandonedCopies(m_folder);
        for (const FoundCopies::Copy &one : found.copies)
            titles.append(one.copy.title);
        QCOMPARE(titles.join(u' '), QStringLiteral("60 5 1"));
    }

    void aDamagedCopyIsKeptAside()
    {
        const QString file = leaveBehind(sampleCopy());
        const QByteArray half = contentOf(file).left(500);
        write(file, half);
        leaveBehind(sampleCopy());
        const FoundCopies found = takeAbandonedCopies(m_folder);
        QCOMPARE(found.copies.size(), size_t(1));
        QCOMPARE(found.damaged.size(), size_t(1));
        QCOMPARE(found.damaged.front().errors.size(), 1);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(contentOf(found.damaged.front().file), half);
        QVERIFY(takeAbandonedCopies(m_folder).isEmpty()); // told of once
        QVERIFY(QFile::exists(found.damaged.front().file));
    }

    void aCopyOfANewerProgramIsLeftAlone()
    {
        const QString file = leaveBehind(sampleCopy());
        const QByteArray bytes = "portolan-recovery 2 whatever comes\n";
        write(file, bytes);
        QVERIFY(takeAbandonedCopies(m_folder).isEmpty());
        QCOMPARE(contentOf(file), bytes);
    }

    void halfWrittenFilesAreCleanedUp()
    {
        const QString file = leaveBehind(sampleCopy());
        write(file + QStringLiteral(".aBcDeF"), "half");
        QVERIFY(QFile::remove(file));
        QVERIFY(takeAbandonedCopies(m_folder).isEmpty());
        QVERIFY(QDir(m_folder).isEmpty());
    }

    void whatTheFileHoldsIsNotOffered()
    {
        const QString path = m_temporary->filePath(QStringLiteral("edge.portolan"));
        const RecoveryCopy copy = sampleCopy(path);
        leaveBehind(copy);
        QCOMPARE(takeAbandonedCopies(m_folder).copies.size(), size_t(1)); // the file is gone
        write(path, writeTopology(copy.topology) + ' ');
        QCOMPARE(takeAbandonedCopies(m_folder).copies.size(), size_t(1));
        write(path, writeTopology(copy.topology));
        QVERIFY(takeAbandonedCopies(m_folder).isEmpty());
        QVERIFY(QDir(m_folder).isEmpty());
    }

    void twoSlotsDoNotMeet()
    {
        RecoverySlot one(m_folder);
        RecoverySlot other(m_folder);
        RecoveryCopy copy = sampleCopy();
        QVERIFY(one.write(copy).ok());
        copy.title = QStringLiteral("other");
        QVERIFY(other.write(copy).ok());
        QVERIFY(one.file() != other.file());
        one.remove();
        QVERIFY(!QFile::exists(one.file()));
        QVERIFY(QFile::exists(other.file()));
        QVERIFY(one.write(copy).ok());
        QVERIFY(QFile::exists(one.file()));
    }

    void theFolderIsPrivate()
    {
        const QString file = leaveBehind(sampleCopy());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(m_folder) & others, QFile::Permissions());
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        write(m_temporary->filePath(QStringLiteral("data")), "a file stands where the folder goes");
        RecoverySlot slot(m_folder);
        const auto written = slot.write(sampleCopy());
        QVERIFY(!written.ok());
        QCOMPARE(written.errors().first().kind, ErrorKind::Output);
        QVERIFY(takeAbandonedCopies(m_folder).isEmpty());
        QVERIFY(QFile::remove(m_temporary->filePath(QStringLiteral("data"))));
        QVERIFY(slot.write(sampleCopy()).ok());
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheCopyBefore()
    {
        RecoverySlot slot(m_folder);
        QVERIFY(slot.write(sampleCopy()).ok());
        const QByteArray before = contentOf(slot.file());
        RecoveryCopy copy = sampleCopy();
        copy.topology.title = BilingualText::same(QString(1000, u'x'));
        {
            const FullDisk full(rlim_t(before.size()));
            const auto written = slot.write(copy);
            QVERIFY(!written.ok());
            QCOMPARE(written.errors().first().kind, ErrorKind::Output);
            QCOMPARE(contentOf(slot.file()), before);
        }
        QVERIFY(slot.write(copy).ok());
        QVERIFY(contentOf(slot.file()) != before);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 2); // the copy and its lock
    }
#endif

private:
    // As a crash does: the copy stays, nobody holds it. Gives its file.
    QString leaveBehind(const RecoveryCopy &copy) const
    {
        RecoverySlot slot(m_folder);
        if (!slot.write(copy).ok())
            qFatal("the copy cannot be written");
        return slot.file();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestRecoveryStore)
#include "tst_recoverystore.moc"
