#include "desktop/canvas/textinplace.h"
#include "desktop/windowfixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace portolan;

/// Names and notes that are edited on the canvas.
class TestTextInPlace : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->openActive();
    }

    void theKeyOpensAnEditorAndEnterTakesTheName()
    {
        begin("edge");
        QLineEdit *line = editor<QLineEdit>();
        QVERIFY(line && line->hasFocus());
        QCOMPARE(line->text(), QStringLiteral("Edge pool"));
        // It lies on the card.
        const QRect place(line->mapTo(canvas().viewport(), QPoint()), line->size());
        QVERIFY(canvas().viewportRectOf(edge).intersects(place));
        QTest::keyClicks(line, QStringLiteral("Edge in Minsk"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!inPlace());
        QCOMPARE(name("edge"), BilingualText::same(QStringLiteral("Edge in Minsk")));
        QCOMPARE(m_f->document().undoStack()->count(), 1);
        QVERIFY(canvas().hasFocus());
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{edge});
        m_f->action("actionUndo").trigger();
        QCOMPARE(name("edge"), BilingualText::same(QStringLiteral("Edge pool")));
    }

    void escDropsTheName()
    {
        begin("edge");
        QTest::keyClicks(editor<QLineEdit>(), QStringLiteral("Nobody"));
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Escape);
        QVERIFY(!inPlace());
        QCOMPARE(name("edge"), BilingualText::same(QStringLiteral("Edge pool")));
        QCOMPARE(m_f->document().undoStack()->count(), 0);
        QVERIFY(canvas().hasFocus());
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{edge}); // Esc was for the editor alone
    }

    void anUnchangedNameIsNoStep()
    {
        begin("edge");
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Enter);
        QVERIFY(!inPlace());
        QCOMPARE(m_f->document().undoStack()->count(), 0);
    }

    void keysOfTheEditorMoveNoCards()
    {
        begin("edge");
        const QByteArray before = m_f->bytes();
        for (Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Delete, Qt::Key_Plus})
            QTest::keyClick(editor<QLineEdit>(), key);
        QCOMPARE(m_f->bytes(), before);
        QVERIFY(inPlace());
    }

    void aClickElsewhereTakes()
    {
        begin("edge");
        QTest::keyClicks(editor<QLineEdit>(), QStringLiteral("Taken"));
        const QRectF zone = canvas().diagram().zones.front().rect;
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {},
                          canvas().mapFromScene(zone.topLeft() + QPointF(4, 4)));
        QVERIFY(!inPlace());
        QCOMPARE(name("edge").en, QStringLiteral("Taken"));
        begin("edge");
        QTest::keyClicks(editor<QLineEdit>(), QStringLiteral("Taken again"));
        m_f->table().setFocus();
        QVERIFY(!inPlace());
        QCOMPARE(name("edge").en, QStringLiteral("Taken again"));
        QVERIFY(m_f->table().hasFocus());
    }

    void aDoubleClickOnTheNameEditsElsewhereLeadsToTheProperties()
    {
        QSignalSpy properties(&m_f->selection(), &Selection::propertyRequested);
        doubleClick(titlePlace("edge"));
        QVERIFY(inPlace());
        QCOMPARE(properties.count(), 0);
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Escape);
        doubleClick(canvas().viewportRectOf(edge).bottomLeft() + QPoint(6, -4));
        QVERIFY(!inPlace());
        QCOMPARE(properties.count(), 1);
    }

    void whatTheReaderRefusesIsSaidInPlace()
    {
        begin("edge");
        const QString tooLong(70'000, u'x');
        editor<QLineEdit>()->setMaxLength(100'000);
        editor<QLineEdit>()->setText(tooLong);
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
        QVERIFY(inPlace());
        auto *error = inPlace()->findChild<QLabel *>(QStringLiteral("textInPlaceError"));
        QVERIFY(error->isVisible() && !error->text().isEmpty());
        QCOMPARE(editor<QLineEdit>()->accessibleDescription(), error->text());
        QCOMPARE(name("edge"), BilingualText::same(QStringLiteral("Edge pool")));
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor<QLineEdit>(), QStringLiteral("Short"));
        QVERIFY(!error->isVisible());
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
        QCOMPARE(name("edge").en, QStringLiteral("Short"));
    }

    void theTextOfTheDocumentLanguageIsEdited()
    {
        setName("edge", {QStringLiteral("Edge"), QStringLiteral("Граница")});
        m_f->action("actionDrawingRussian").trigger();
        QApplication::processEvents();
        begin("edge");
        QCOMPARE(editor<QLineEdit>()->text(), QStringLiteral("Граница"));
        editor<QLineEdit>()->setText(QStringLiteral("Периметр"));
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
        QCOMPARE(name("edge"), BilingualText(QStringLiteral("Edge"), QStringLiteral("Периметр")));
        m_f->action("actionDrawingEnglish").trigger();
        QApplication::processEvents();
        begin("edge");
        editor<QLineEdit>()->setText(QStringLiteral("Rim"));
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
        QCOMPARE(name("edge"), BilingualText(QStringLiteral("Rim"), QStringLiteral("Периметр")));
    }

    void notesHaveLines()
    {
        const auto note = m_f->document().addNode(NodeType::Note);
        QVERIFY(note.ok());
        QApplication::processEvents();
        m_f->selection().selectNode(*note);
        m_f->action("actionRename").trigger();
        auto *text = editor<QPlainTextEdit>();
        QVERIFY(text && text->hasFocus());
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text, QStringLiteral("one"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(text, QStringLiteral("two"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(!inPlace());
        QCOMPARE(m_f->document().topology().node(*note)->as<Note>()->text.en.split(
                     QRegularExpression(QStringLiteral("[\\n\\x{2028}]"))),
                 QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    }

    void theEditorFollowsTheViewAndGoesWithItsNode()
    {
        begin("edge");
        const QPoint before = inPlace()->pos();
        canvas().zoomIn();
        QVERIFY(inPlace() && inPlace()->pos() != before);
        m_f->document().removeNodes({edge});
        QApplication::processEvents();
        QVERIFY(!inPlace());
        QVERIFY(!m_f->document().topology().node(edge));
    }

    void whatIsBeingTypedIsSaved()
    {
        const QString path = m_f->file("edge.portolan");
        QVERIFY(m_f->document().save(path).ok());
        begin("edge");
        QTest::keyClicks(editor<QLineEdit>(), QStringLiteral("Typed and saved"));
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(contentOf(path).contains("Typed and saved"));
        QVERIFY(!m_f->document().isModified());
        begin("edge");
        QTest::keyClicks(editor<QLineEdit>(), QStringLiteral("Typed, then closed"));
        const WhenModal question([](QWidget *box) { box->close(); });
        QVERIFY(!m_f->window->close());
        QCOMPARE(question.seen(), QStringLiteral("unsavedQuestion"));
        // Another topology ends what was being edited, also where it has a node of that id.
        m_f->selection().selectNode(edge);
        m_f->action("actionRename").trigger();
        QVERIFY(inPlace());
        m_f->document().reset(Topology(m_f->document().topology()));
        QVERIFY(!inPlace());
    }

    void theMenuOffersIt()
    {
        QMenu menu;
        canvas().fillContextMenu(menu, titlePlace("jabber"));
        auto *rename = menu.findChild<QAction *>(QStringLiteral("rename"));
        QVERIFY(rename && !rename->shortcut().isEmpty());
        rename->trigger();
        QVERIFY(inPlace());
        QVERIFY(editor<QLineEdit>()->text().isEmpty()); // it has no name of its own yet
        QCOMPARE(editor<QLineEdit>()->placeholderText(), QStringLiteral("jabber.example.org"));
    }

    void onlyOneNodeCanBeRenamed()
    {
        m_f->selection().clear();
        QVERIFY(!m_f->action("actionRename").isEnabled());
        m_f->selection().select({edge, NodeId(QStringLiteral("fe"))}, {});
        QVERIFY(!m_f->action("actionRename").isEnabled());
        m_f->selection().selectNode(edge);
        QVERIFY(m_f->action("actionRename").isEnabled());
    }

private:
    CanvasView &canvas() const { return *m_f->window->canvas(); }
    TextInPlace *inPlace() const
    {
        for (TextInPlace *found : canvas().viewport()->findChildren<TextInPlace *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template<class T> T *editor() const
    {
        return inPlace() ? inPlace()->findChild<T *>(QStringLiteral("textInPlaceEditor")) : nullptr;
    }
    // By keyboard: the canvas has the focus, F2 is pressed.
    void begin(const char *id) const
    {
        m_f->selection().selectNode(NodeId(QLatin1String(id)));
        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_F2);
        QVERIFY(inPlace());
    }
    BilingualText name(const char *id) const
    {
        return m_f->document().topology().node(NodeId(QLatin1String(id)))->name;
    }
    void setName(const char *id, const BilingualText &name) const
    {
        Node node = *m_f->document().topology().node(NodeId(QLatin1String(id)));
        node.name = name;
        QVERIFY(m_f->document().changeNode(node, QStringLiteral("name")).isEmpty());
    }
    QPoint titlePlace(const char *id) const
    {
        const Card *card = canvas().diagram().card(NodeId(QLatin1String(id)));
        return canvas().mapFromScene(card->title.first().box.center());
    }
    void doubleClick(const QPoint &at) const
    {
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, at);
    }

    const NodeId edge{QStringLiteral("edge")};
    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestTextInPlace)
#include "tst_textinplace.moc"
