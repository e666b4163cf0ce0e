#include "edit/editing.h"
#include "edit/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Opening, saving and the numbers that a save gives.
class TestDocumentFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_document = std::make_unique<Document>(builtInCatalog());
        m_document->setToday(QDate(2024, 1, 15));
        m_document->reset(sampleTopology(QStringLiteral("single-nat")));
    }

    void aSavedFileOpensAsTheSame()
    {
        QSignalSpy paths(m_document.get(), &Document::filePathChanged);
        QSignalSpy modified(m_document.get(), &Document::modifiedChanged);
        QVERIFY(m_document->addNode(NodeType::Note).ok());
        QVERIFY(m_document->isModified());
        QVERIFY(m_document->save(file("a.portolan")).ok());
        QVERIFY(!m_document->isModified());
        QCOMPARE(paths.last().first().toString(), file("a.portolan"));
        QCOMPARE(modified.last().first().toBool(), false);
        QCOMPARE(contentOf(file("a.portolan")), bytesOf(*m_document));
        Document other(builtInCatalog());
        QVERIFY(other.open(file("a.portolan")).ok());
        QCOMPARE(other.topology(), m_document->topology());
        QCOMPARE(other.filePath(), file("a.portolan"));
    }

    void aFailingSaveLosesNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing folder") << QStringLiteral("missing/a.portolan");
        QTest::newRow("a folder") << QStringLiteral("folder");
        QTest::newRow("a file as a folder") << QStringLiteral("a.portolan/b.portolan");
    }
    void aFailingSaveLosesNothing()
    {
        QFETCH(QString, path);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        QVERIFY(m_document->save(file("a.portolan")).ok());
        const QByteArray old = contentOf(file("a.portolan"));
        QVERIFY(m_document->addNode(NodeType::Director).ok());
        const Topology before = m_document->topology();
        const auto saved = m_document->save(m_folder->filePath(path));
        QVERIFY(!saved.ok());
        QCOMPARE(saved.errors().first().kind, ErrorKind::Output);
        QVERIFY(m_document->isModified());
        QCOMPARE(m_document->filePath(), file("a.portolan"));
        QCOMPARE(m_document->topology(), before);
        QCOMPARE(contentOf(file("a.portolan")), old);
        QVERIFY(QDir(file("folder")).isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("a.portolan")});
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheOldFile()
    {
        QVERIFY(m_document->save(file("a.portolan")).ok());
        const QByteArray old = contentOf(file("a.portolan"));
        QVERIFY(m_document->addNode(NodeType::Director).ok());
        {
            const FullDisk full(rlim_t(old.size()));
            const auto saved = m_document->save(file("a.portolan"));
            QVERIFY(!saved.ok());
            QCOMPARE(saved.errors().first().kind, ErrorKind::Output);
        }
        QCOMPARE(contentOf(file("a.portolan")), old);
        QVERIFY(m_document->isModified());
        QVERIFY(m_document->save(file("a.portolan")).ok());
    }
#endif

    void aBrokenFileLeavesTheOpenTopology()
    {
        QVERIFY(m_document->addNode(NodeType::Note).ok());
        const QByteArray before = bytesOf(*m_document);
        QSignalSpy changes(m_document.get(), &Document::changed);
        QFile broken(file("broken.portolan"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": \"portolan-topology\", \"version\": 1,");
        broken.close();
        const auto opened = m_document->open(broken.fileName());
        QVERIFY(!opened.ok());
        QVERIFY(opened.errors().first().place.line > 0);
        QVERIFY(!m_document->open(file("missing.portolan")).ok());
        QCOMPARE(bytesOf(*m_document), before);
        QVERIFY(m_document->filePath().isEmpty());
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(changes.size(), 0);
    }

    void numbersAreGivenOutsideUndo()
    {
        QVERIFY(m_document->topology().flowNumbers.isEmpty());
        const size_t flowsBefore = m_document->flows().flows.size();
        QVERIFY(m_document->addNode(NodeType::FederationPartner).ok());
        QVERIFY(m_document->flows().flows.size() > flowsBefore);
        QVERIFY(m_document->save(file("a.portolan")).ok());
        QCOMPARE(m_document->undoStack()->count(), 1);
        const QMap<FlowId, int> numbers = m_document->topology().flowNumbers;
        QCOMPARE(size_t(numbers.size()), m_document->flows().flows.size());
        m_document->undoStack()->undo();
        QCOMPARE(m_document->topology().flowNumbers, numbers);
        for (const Flow &flow : m_document->flows().flows)
            QCOMPARE(flow.number, numbers.value(flow.id));
        m_document->undoStack()->redo();
        QCOMPARE(m_document->topology().flowNumbers, numbers);
        QVERIFY(!m_document->isModified());
    }

    void numbersOfAnExportMakeTheFileModified()
    {
        QVERIFY(m_document->save(file("a.portolan")).ok());
        m_document->giveNumbers();
        QVERIFY(!m_document->isModified());
        QVERIFY(m_document->addNode(NodeType::FederationPartner).ok());
        m_document->undoStack()->undo();
        QVERIFY(!m_document->isModified());
        m_document->undoStack()->redo();
        QSignalSpy modified(m_document.get(), &Document::modifiedChanged);
        m_document->giveNumbers();
        QCOMPARE(modified.size(), 1);
        m_document->undoStack()->undo(); // the numbers stay, and with them the change
        QVERIFY(m_document->isModified());
        QVERIFY(m_document->save(file("a.portolan")).ok());
        QVERIFY(!m_document->isModified());
    }

    void deletedFlowsKeepTheirNumbers()
    {
        m_document->giveNumbers();
        const QMap<FlowId, int> given = m_document->topology().flowNumbers;
        const NodeId edge = m_document->topology().nodes.front().id;
        m_document->removeNodes({edge});
        QVERIFY(m_document->addNode(NodeType::EdgePool).ok());
        m_document->giveNumbers();
        const QMap<FlowId, int> &after = m_document->topology().flowNumbers;
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
    }

    void noNumberIsEverGivenTwice_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void noNumberIsEverGivenTwice()
    {
        QFETCH(quint32, seed);
        QMap<int, FlowId> owners;
        RandomEditor editor(*m_document, seed, false);
        for (int i = 0; i < 60; ++i) {
            editor.edit();
            if (i % 3 != 0)
                continue;
            m_document->giveNumbers();
            for (const Flow &flow : m_document->flows().flows) {
                QVERIFY(flow.number > 0);
                if (!owners.contains(flow.number))
                    owners.insert(flow.number, flow.id);
                QCOMPARE(owners.value(flow.number).value, flow.id.value);
                QCOMPARE(m_document->topology().flowNumbers.value(flow.id), flow.number);
            }
        }
    }

private:
    QString file(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestDocumentFiles)
#include "tst_documentfiles.moc"
