// Kills a program that edits and saves at random, some hundred times, and looks at what is left:
// the file is the old or the new one as a whole, and every edit that was older than a second is in
// the file or in the recovery copy.
#include "edit/editing.h"

#include "desktop/window/recoverykeeper.h"
#include "edit/versionbefore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace portolan;

namespace {

constexpr char childOption[] = "--edit-and-save";
constexpr qint64 mayBeLostMs = 1000;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int plannedKills = 60;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr int plannedKills = 60;
#else
constexpr int plannedKills = 260;
#endif
#else
constexpr int plannedKills = 260;
#endif

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// ---- the program that is killed ----

/// Edits and saves as the window does, and writes down what it has done:
/// "E NUMBER MS HASH" after an edit, "S NUMBER MS HASH" before and "D …" after a save, "T 0 MS -"
/// while it lives. The clock is its own.
class Victim : public QObject
{
public:
    Victim(const QString &folder, quint32 seed, bool isCalm)
        : m_file(QDir(folder).filePath(QStringLiteral("edge.portolan"))),
          m_journal(QDir(folder).filePath(QStringLiteral("journal"))), m_random(seed),
          m_isCalm(isCalm), m_document(builtInCatalog()), m_editor(m_document, seed),
          m_keeper(&m_document, QDir(folder).filePath(QStringLiteral("recovery")))
    {
        m_clock.start();
        if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no journal");
        m_keeper.setBase(stateOfFile(m_file));
        if (!m_document.open(m_file).ok())
            qFatal("the file cannot be read");
        connect(&m_life, &QTimer::timeout, this, [this] { note('T', "-"); });
        m_life.setTimerType(Qt::PreciseTimer);
        m_life.start(20);
        connect(&m_step, &QTimer::timeout, this, &Victim::step);
        m_step.setSingleShot(true);
        m_step.start(0);
        std::puts("ready");
        std::fflush(stdout);
    }

private:
    void note(char what, const QByteArray &hash)
    {
        m_journal.write(what + (' ' + QByteArray::number(m_edits)) + ' ' +
                        QByteArray::number(m_clock.elapsed()) + ' ' + hash + '\n');
    }

    void step()
    {
        m_editor.edit();
        Topology titled = m_document.topology();
        titled.title = BilingualText::same(
            QStringLiteral("edit %1").arg(++m_edits)); // no two states are alike
        if (!m_document.changeSettings(titled, QStringLiteral("Title")).isEmpty())
            qFatal("a title is refused");
        note('E', hashOf(bytesOf(m_document)));
        if (m_random.bounded(m_isCalm ? 60 : 3) == 0)
            save();
        m_step.start(m_isCalm ? int(m_random.bounded(60)) : 0);
    }

    void save()
    {
        m_document.giveNumbers();
        const QByteArray bytes = bytesOf(m_document);
        note('S', hashOf(bytes));
        m_keeper.flush();
        if (!keepVersionBefore(m_file, bytes).ok() || !m_document.save(m_file).ok())
            qFatal("the file cannot be saved");
        m_keeper.setBase(stateOfContent(bytes));
        note('D', hashOf(bytes));
    }

    QString m_file;
    QFile m_journal;
    QRandomGenerator m_random;
    bool m_isCalm;
    int m_edits = 0;
    QElapsedTimer m_clock;
    Document m_document;
    RandomEditor m_editor;
    RecoveryKeeper m_keeper;
    QTimer m_life;
    QTimer m_step;
};

// ---- what is left of it ----

struct Line
{
    char what = 0;
    int edit = 0;
    qint64 ms = 0;
    QByteArray hash;
};

QList<Line> readJournal(const QString &path)
{
    QList<Line> lines;
    const QByteArray text = contentOf(path);
    for (const QByteArray &line : text.left(text.lastIndexOf('\n')).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 4)
            lines.append({parts[0].at(0), parts[1].toInt(), parts[2].toLongLong(), parts[3]});
    }
    return lines;
}

struct Figures
{
    int kills = 0;
    int duringSave = 0;
    int old = 0;     ///< files of those that were the old ones
    int asSaved = 0; ///< and the new ones
    int copies = 0;
    int editsMade = 0;
    int editsChecked = 0;
    int inCopyOnly = 0;
    int leftovers = 0; ///< temporary files beside the user's
    QStringList problems;
};

class Remains
{
public:
    Remains(const QString &folder, const QByteArray &firstBytes, Figures &figures)
        : m_folder(folder), m_file(QDir(folder).filePath(QStringLiteral("edge.portolan"))),
          m_lines(readJournal(QDir(folder).filePath(QStringLiteral("journal")))),
          m_first(hashOf(firstBytes)), m_figures(figures)
    {
    }

    void check()
    {
        ++m_figures.kills;
        checkFile();
        checkVersionBefore();
        checkEdits();
        m_figures.leftovers += int(
            QDir(m_folder)
                .entryList({QStringLiteral("edge.portolan*.??????")}, QDir::Files | QDir::Hidden)
                .size());
    }

private:
    void fail(const QString &what) { m_figures.problems.append(m_folder + u' ' + what); }

    void checkFile()
    {
        Line before{'D', 0, 0, m_first};
        std::optional<Line> begun;
        for (const Line &line : m_lines) {
            if (line.what == 'S') {
                begun = line;
            } else if (line.what == 'D') {
                before = line;
                begun.reset();
            }
        }
        const QByteArray hash = hashOf(contentOf(m_file));
        if (begun) {
            ++m_figures.duringSave;
            ++(hash == before.hash ? m_figures.old : m_figures.asSaved);
        }
        if (hash == before.hash)
            m_inFile = before.edit;
        else if (begun && hash == begun->hash)
            m_inFile = begun->edit;
        else
            fail(QStringLiteral("the file is neither the old nor the new one"));
        if (!readTopologyFile(m_file).ok())
            fail(QStringLiteral("the file cannot be read"));
    }

    void checkVersionBefore()
    {
        const QString path = pathOfVersionBefore(m_file);
        if (!QFile::exists(path))
            return;
        const QByteArray hash = hashOf(contentOf(path));
        bool isKnown = hash == m_first;
        for (const Line &line : m_lines)
            isKnown = isKnown || (line.what == 'D' && line.hash == hash);
        if (!isKnown)
            fail(QStringLiteral("the version before is none that was saved"));
    }

    void checkEdits()
    {
        const FoundCopies found =
            takeAbandonedCopies(QDir(m_folder).filePath(QStringLiteral("recovery")));
        if (!found.damaged.empty() || found.copies.size() > 1)
            fail(QStringLiteral("damaged copies, or too many"));
        int inCopy = 0;
        if (!found.copies.empty()) {
            ++m_figures.copies;
            const QByteArray hash = hashOf(writeTopology(found.copies.front().copy.topology));
            for (const Line &line : m_lines) {
                if (line.hash == hash)
                    inCopy = line.edit;
            }
            if (inCopy == 0)
                fail(QStringLiteral("the copy is no state that there was"));
        }
        const qint64 end = m_lines.isEmpty() ? 0 : m_lines.last().ms;
        for (const Line &line : m_lines) {
            if (line.what != 'E')
                continue;
            ++m_figures.editsMade;
            if (line.ms > end - mayBeLostMs)
                continue;
            ++m_figures.editsChecked;
            m_figures.inCopyOnly += line.edit > m_inFile;
            if (line.edit > qMax(m_inFile, inCopy)) {
                fail(QStringLiteral("edit %1 of %2 ms is lost at %3 ms")
                         .arg(line.edit)
                         .arg(line.ms)
                         .arg(end));
            }
        }
    }

    QString m_folder;
    QString m_file;
    QList<Line> m_lines;
    QByteArray m_first;
    Figures &m_figures;
    int m_inFile = 0; ///< the last edit that the file holds
};

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void nothingOlderThanASecondIsLost()
    {
        QVERIFY(m_folder.isValid());
        m_bytes = writeTopology(sampleTopology(QStringLiteral("single-nat")));
        QElapsedTimer clock;
        clock.start();
        constexpr int atATime = 8;
        for (int i = 0; i < atATime; ++i)
            startLife();
        m_loop.exec();
        const Figures &f = m_figures;
        qInfo("%d kills in %.1f s: %d while a save was under way (the file is the old one in %d, "
              "the new one in %d); %d recovery copies; %d of %d edits older than a second, %d of "
              "them in the copy alone; %d temporary files left",
              f.kills, double(clock.elapsed()) / 1000, f.duringSave, f.old, f.asSaved, f.copies,
              f.editsChecked, f.editsMade, f.inCopyOnly, f.leftovers);
        QVERIFY2(f.problems.isEmpty(), qPrintable(f.problems.join(u'\n')));
        QCOMPARE(f.kills, plannedKills);
        QVERIFY(f.editsChecked > 0);
        QVERIFY(f.inCopyOnly > 0);
        QVERIFY(f.duringSave > 0);
    }

private:
    void startLife()
    {
        if (m_started == plannedKills)
            return;
        const int number = ++m_started;
        // One life in four is long enough for edits to grow old, with few saves between them.
        const bool isCalm = number % 4 == 0;
        const int ms = isCalm ? 1050 + int(m_random.bounded(1500)) : int(m_random.bounded(250));
        const QString folder = m_folder.filePath(QString::number(number));
        QFile file(folder + QStringLiteral("/edge.portolan"));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
            file.write(m_bytes) != m_bytes.size())
            qFatal("the file cannot be written");
        file.close();
        auto *victim = new QProcess(this);
        victim->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(victim, &QProcess::readyReadStandardOutput, victim, [victim, ms] {
            victim->readAllStandardOutput();
            QTimer::singleShot(ms, Qt::PreciseTimer, victim, &QProcess::kill);
            victim->setProperty("isDoomed", true);
        });
        connect(victim, &QProcess::finished, this, [this, victim, folder] {
            if (!victim->property("isDoomed").toBool() ||
                victim->exitStatus() != QProcess::CrashExit)
                m_figures.problems.append(folder + QStringLiteral(" ended by itself"));
            Remains(folder, m_bytes, m_figures).check();
            victim->deleteLater();
            if (m_figures.kills == plannedKills)
                m_loop.quit();
            startLife();
        });
        victim->start(QCoreApplication::applicationFilePath(),
                      {QLatin1String(childOption), folder, QString::number(number),
                       isCalm ? QStringLiteral("calm") : QStringLiteral("busy")});
    }

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QEventLoop m_loop;
    QRandomGenerator m_random{20131};
    Figures m_figures;
    int m_started = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(childOption)) {
        const Victim victim(arguments.at(2), arguments.at(3).toUInt(), arguments.at(4) == u"calm");
        return QCoreApplication::exec();
    }
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
