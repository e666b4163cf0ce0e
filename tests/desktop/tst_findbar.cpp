#include "desktop/canvas/overlay.h"
#include "desktop/window/filterbar.h"
#include "desktop/windowfixture.h"
#include "foldingsamples.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace portolan;

/// Finding in the window: by keyboard, in the picture and in the table.
class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->openActive();
    }

    void theKeyOpensItAndEscGivesTheFocusBack()
    {
        QVERIFY(bar()->isHidden());
        for (QWidget *before : {static_cast<QWidget *>(m_f->window->canvas()),
                                static_cast<QWidget *>(&m_f->table())}) {
            before->setFocus();
            QTest::keyClick(before, Qt::Key_F, Qt::ControlModifier);
            QVERIFY(bar()->isVisible());
            QVERIFY(field()->hasFocus());
            type("sip");
            QVERIFY(!marked().isEmpty());
            QTest::keyClick(field(), Qt::Key_Escape);
            QVERIFY(bar()->isHidden());
            QVERIFY(before->hasFocus());
            QVERIFY(marked().isEmpty());
        }
        QTest::keyClick(m_f->window->canvas(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(m_f->child<QToolButton>("findClose"), Qt::Key_Space);
        QVERIFY(bar()->isHidden());
    }

    void theFilterHasAKeyOfItsOwn()
    {
        QTest::keyClick(m_f->window->canvas(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_f->child<QLineEdit>("filterText")->hasFocus());
        QVERIFY(bar()->isHidden());
    }

    void walksThroughTheHitsAndAround()
    {
        open("5061");
        const QStringList flows = marked();
        const int count = int(flows.size());
        QVERIFY(count > 1);
        QCOMPARE(countText(), QStringLiteral("%1 hits").arg(count));
        QVERIFY(m_f->selection().isEmpty());
        for (int i = 1; i <= count; ++i) {
            QTest::keyClick(field(), Qt::Key_Return);
            QCOMPARE(countText(), QStringLiteral("%1 of %2").arg(i).arg(count));
            QCOMPARE(m_f->selection().flows().size(), 1);
            QVERIFY(flows.contains(m_f->selection().flows().begin()->value));
            QVERIFY(field()->hasFocus());
        }
        m_f->action("actionFindNext").trigger();
        QCOMPARE(countText(), QStringLiteral("1 of %1").arg(count));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(countText(), QStringLiteral("%1 of %1").arg(count));
        m_f->window->canvas()->setFocus();
        QTest::keyClick(m_f->window->canvas(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(countText(), QStringLiteral("%1 of %2").arg(count - 1).arg(count));
        QTest::keyClick(m_f->window->canvas(), Qt::Key_F3);
        QCOMPARE(countText(), QStringLiteral("%1 of %1").arg(count));
        QTest::mouseClick(m_f->child<QToolButton>("findNext"), Qt::LeftButton);
        QCOMPARE(countText(), QStringLiteral("1 of %1").arg(count));
        QTest::mouseClick(m_f->child<QToolButton>("findPrevious"), Qt::LeftButton);
        QCOMPARE(countText(), QStringLiteral("%1 of %1").arg(count));
    }

    void aClosedBarLooksForTheSameAgain()
    {
        open("jabber");
        QTest::keyClick(field(), Qt::Key_Escape);
        m_f->window->canvas()->setFocus();
        QTest::keyClick(m_f->window->canvas(), Qt::Key_F3);
        QVERIFY(bar()->isVisible());
        QVERIFY(m_f->window->canvas()->hasFocus());
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{NodeId(QStringLiteral("jabber"))});
    }

    void aHitIsBroughtIntoViewAndToldOf()
    {
        CanvasView &canvas = *m_f->window->canvas();
        for (int i = 0; i < 12; ++i)
            canvas.zoomIn();
        open("fe01");
        QTest::keyClick(field(), Qt::Key_Return);
        QApplication::processEvents();
        const QRect card = canvas.viewportRectOf(NodeId(QStringLiteral("fe")));
        QVERIFY(canvas.viewport()->rect().intersects(card));
        const QString where = m_f->child<QLabel>("findWhere")->text();
        QVERIFY2(where.contains(QStringLiteral("server 1")) &&
                     where.contains(QStringLiteral("fe01.contoso.net")),
                 qPrintable(where));
        QVERIFY(field()->accessibleDescription().contains(where));
    }

    void theTitleIsFoundInBothLanguages()
    {
        Topology titled = m_f->document().topology();
        titled.title = {QStringLiteral("Quarterly plan"), QStringLiteral("Квартальный план")};
        QVERIFY(m_f->document().changeSettings(titled, QStringLiteral("Title")).isEmpty());
        m_f->selection().selectNode(NodeId(QStringLiteral("fe")));
        open("quarterly");
        field()->setText(QStringLiteral("квартальный"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(countText(), QStringLiteral("1 of 1"));
        QVERIFY(m_f->selection().isEmpty()); // the inspector shows the topology
        QCOMPARE(m_f->child<QLabel>("findWhere")->text(), QStringLiteral("Title: Quarterly plan"));
        QVERIFY(field()->hasFocus());
    }

    void hitsAreMarkedInThePictureAndInTheTable()
    {
        CanvasView &canvas = *m_f->window->canvas();
        open("no such text");
        QApplication::processEvents();
        QCOMPARE(countText(), QStringLiteral("Nothing found"));
        const NodeId jabber(QStringLiteral("jabber"));
        const QRect card = canvas.viewportRectOf(jabber).adjusted(-8, -8, 8, 8);
        const QImage before = canvas.viewport()->grab(card).toImage();
        field()->clear();
        type("jabber");
        const QImage after = canvas.viewport()->grab(card).toImage();
        QVERIFY(!hasColour(before));
        QVERIFY(hasColour(after));
        const QStringList found = marked();
        QCOMPARE(found.size(), 2);
        const QColor tint = m_f->table()
                                .model()
                                ->index(rowOf(found.first()), 0)
                                .data(Qt::BackgroundRole)
                                .value<QColor>();
        QCOMPARE(tint.rgb(), foundColour().rgb());
    }

    void aMemberOfAFoldedGroupIsFoundInTheGroup()
    {
        m_f->document().reset(manyPartners(40));
        QApplication::processEvents();
        const NodeId member(QStringLiteral("p2013-7"));
        const Node *node = m_f->document().topology().node(member);
        QVERIFY(node);
        open(qPrintable(node->as<FederationPartner>()->sipDomain));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{member});
        const QString where = m_f->child<QLabel>("findWhere")->text();
        QVERIFY2(where.contains(QStringLiteral("in the group “")), qPrintable(where));
        QVERIFY(!where.endsWith(QStringLiteral("“”")));
    }

    void whatTheFilterHidesIsCountedOnly()
    {
        open("5061");
        const int all = int(marked().size());
        m_f->child<QLineEdit>("filterText")->setText(QStringLiteral("fabrikam"));
        const int shown = int(marked().size());
        QVERIFY(shown > 0 && shown < all);
        QVERIFY2(countText().contains(QString::number(all - shown)) &&
                     countText().contains(QStringLiteral("hidden by the filter")),
                 qPrintable(countText()));
    }

    void followsTheDocument()
    {
        open("Litware");
        QCOMPARE(countText(), QStringLiteral("Nothing found"));
        QVERIFY(!m_f->child<QToolButton>("findNext")->isEnabled());
        Node node = *m_f->document().topology().node(NodeId(QStringLiteral("jabber")));
        node.name = BilingualText::same(QStringLiteral("Litware Inc"));
        QVERIFY(m_f->document().changeNode(node, QStringLiteral("name")).isEmpty());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(countText().startsWith(QStringLiteral("1 of ")));
        m_f->document().undoStack()->undo();
        QCOMPARE(countText(), QStringLiteral("Nothing found"));
    }

    void speaksRussian()
    {
        open("F-001");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(countText(), QStringLiteral("1 of 1"));
        m_f->action("actionRussian").trigger();
        QCOMPARE(countText(), QStringLiteral("1 из 1"));
        QVERIFY(m_f->action("actionFind").text().contains(QStringLiteral("айти")));
    }

private:
    QWidget *bar() const { return m_f->child<QWidget>("findBar"); }
    QLineEdit *field() const { return m_f->child<QLineEdit>("findText"); }
    QString countText() const { return m_f->child<QLabel>("findCount")->text(); }
    void type(const char *text) const { QTest::keyClicks(field(), QString::fromUtf8(text)); }
    void open(const char *text) const
    {
        m_f->action("actionFind").trigger();
        type(text);
    }
    // The ids of the marked rows of the table.
    QStringList marked() const
    {
        QStringList ids;
        const QAbstractItemModel &model = *m_f->table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant tint = model.index(row, 0).data(Qt::BackgroundRole);
            if (tint.value<QColor>().rgb() == foundColour().rgb())
                ids.append(flowAt(row));
        }
        return ids;
    }
    QString flowAt(int row) const
    {
        const int number = m_f->table().model()->index(row, 0).data(Qt::UserRole).toInt();
        for (const Flow &flow : m_f->document().flows().flows) {
            if (flow.number == number)
                return flow.id.value;
        }
        return {};
    }
    int rowOf(const QString &flow) const
    {
        for (int row = 0; row < m_f->rows(); ++row) {
            if (flowAt(row) == flow)
                return row;
        }
        return -1;
    }
    static bool hasColour(const QImage &image)
    {
        const QColor wanted = foundColour();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                if (qAbs(at.red() - wanted.red()) + qAbs(at.green() - wanted.green()) +
                        qAbs(at.blue() - wanted.blue()) <
                    24)
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
