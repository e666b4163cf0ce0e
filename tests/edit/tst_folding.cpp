#include "edit/document.h"
#include "edit/editing.h"
#include "foldingsamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace portolan;

namespace {

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

QList<NodeId> nodes(const char *prefix, int count)
{
    QList<NodeId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(NodeId(QString::fromLatin1(prefix) + QString::number(i)));
    return ids;
}

} // namespace

class TestFoldingEdits : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>(builtInCatalog());
        m_document->setToday(QDate(2024, 1, 15));
        m_document->reset(manyPartners(5));
        m_before = bytesOf(*m_document);
    }

    void foldsAndOpens()
    {
        m_document->foldNodes({node("p2010-3"), node("p2010-1"), node("edge"), node("p2013-0")});
        // In file order; the Edge has no kind, one node alone is no group.
        QCOMPARE(view().folded, (QList<NodeId>{node("p2010-1"), node("p2010-3")}));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QVERIFY(!m_document->undoStack()->undoText().isEmpty());
        m_document->foldNodes({node("p2010-0")}); // joins the group that there is
        QCOMPARE(view().folded, (nodes("p2010-", 2) << node("p2010-3")));
        m_document->unfoldNodes({node("p2010-1")});
        QCOMPARE(view().folded, (QList<NodeId>{node("p2010-0"), node("p2010-3")}));
        QVERIFY(view().unfolded.isEmpty());
        undoAll();
    }

    void foldsAKind()
    {
        m_document->foldKindOf(node("p2013-2"));
        QCOMPARE(view().folded, nodes("p2013-", 5));
        m_document->unfoldNodes(view().folded);
        QCOMPARE(bytesOf(*m_document), m_before);
        m_document->foldKindOf(node("edge"));
        m_document->foldKindOf(node("nobody"));
        m_document->foldKindOf(node("jabber")); // the only one
        QCOMPARE(m_document->undoStack()->count(), 2);
        undoAll();
    }

    void opensWhatFoldsByItself()
    {
        m_document->setFoldFrom(5);
        m_document->unfoldNodes(nodes("p2013-", 5));
        QVERIFY(view().folded.isEmpty());
        QCOMPARE(view().unfolded, nodes("p2013-", 5));
        m_document->foldKindOf(node("p2013-4"));
        QVERIFY(view().unfolded.isEmpty());
        QVERIFY(view().folded.isEmpty());
        undoAll();
    }

    void allAndNone()
    {
        m_document->foldNodes(nodes("p2010-", 3));
        m_document->foldAll();
        QCOMPARE(view().foldFrom, std::optional<int>(2));
        QVERIFY(view().folded.isEmpty());
        m_document->foldAll();
        QCOMPARE(m_document->undoStack()->count(), 2);
        m_document->unfoldAll();
        QCOMPARE(m_document->foldFrom(), 0);
        undoAll();
    }

    void noChangeLeavesNoEntry()
    {
        m_document->foldNodes({});
        m_document->foldNodes({node("p2010-0")});
        m_document->unfoldNodes(nodes("p2010-", 5));
        m_document->setFoldFrom(m_document->foldFrom());
        QCOMPARE(m_document->undoStack()->count(), 0);
        QCOMPARE(bytesOf(*m_document), m_before);
    }

    void flowsAreNotDerivedAnew()
    {
        const FlowSet *flows = &m_document->flows();
        const FlowSet copy = *flows;
        QSignalSpy spy(m_document.get(), &Document::changed);
        m_document->foldKindOf(node("p2010-0"));
        QCOMPARE(spy.count(), 1);
        const auto change = spy.first().first().value<DocumentChange>();
        QVERIFY(change.view);
        QVERIFY(!change.affectsFlows());
        QCOMPARE(&m_document->flows(), flows);
        QCOMPARE(m_document->flows(), copy);
    }

    void followsNodes()
    {
        m_document->setFoldFrom(5);
        m_document->unfoldNodes(nodes("p2013-", 5));
        QVERIFY(m_document->renameNode(node("p2013-0"), node("first")).isEmpty());
        QVERIFY(view().unfolded.contains(node("first")));
        m_document->removeNodes({node("first"), node("p2013-4")});
        QCOMPARE(view().unfolded, nodes("p2013-", 4).mid(1));
        undoAll();
    }

private:
    const Topology &view() const { return m_document->topology(); }

    // Back to the start and to the end again, as bytes.
    void undoAll()
    {
        const QByteArray end = bytesOf(*m_document);
        QUndoStack *history = m_document->undoStack();
        while (history->canUndo())
            history->undo();
        QCOMPARE(bytesOf(*m_document), m_before);
        while (history->canRedo())
            history->redo();
        QCOMPARE(bytesOf(*m_document), end);
    }

    std::unique_ptr<Document> m_document;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(TestFoldingEdits)

#include "tst_folding.moc"
