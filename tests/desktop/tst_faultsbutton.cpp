#include "desktop/window/faultsbutton.h"

#include "desktop/windowfixture.h"
#include "diagram/diagramlayout.h"

#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStatusBar>

using namespace portolan;

namespace {

void send(const WindowFixture &f, QEvent::Type type, const QPoint &at)
{
    QWidget *viewport = f.window->canvas()->viewport();
    const bool moves = type == QEvent::MouseMove;
    const bool ends = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, QPointF(at), QPointF(viewport->mapToGlobal(at)),
                      moves ? Qt::NoButton : Qt::LeftButton, ends ? Qt::NoButton : Qt::LeftButton,
                      Qt::AltModifier); // without snapping
    QApplication::sendEvent(viewport, &event);
}

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

} // namespace

/// The line of the status bar that says whether anything overlaps.
class TestFaultsButton : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->window->openSample(QStringLiteral("standard"));
        m_f->window->resize(1280, 720);
        QApplication::processEvents();
        m_button = m_f->child<FaultsButton>("faults");
    }
    void cleanup() { m_f.reset(); }

    void aSoundPicture()
    {
        QTRY_VERIFY(m_button->isVisible());
        QCOMPARE(m_button->audit().faults(), 0);
        QCOMPARE(m_button->text(), QStringLiteral("No overlaps"));
        QVERIFY(!m_button->hasPlaces());
        m_button->click();
        QCOMPARE(m_f->child<QLabel>("hint")->text(), m_button->toolTip());
        QVERIFY(!m_f->action("actionNextFault").isEnabled());
        m_f->window->showStartPage();
        QVERIFY(!m_button->isVisible());
    }

    // A card is dragged onto another, the place is shown, and undo makes it good again.
    void dragShowUndo()
    {
        CanvasView &canvas = *m_f->window->canvas();
        QCOMPARE(m_button->audit().faults(), 0);
        // An automatic card would make way; one that the user has placed stays.
        const QPoint grip(12, 6);
        const QPoint firm = canvas.viewportRectOf(node("fabrikam")).topLeft() + grip;
        drag(firm, firm + QPoint(0, 12));
        send(*m_f, QEvent::MouseButtonRelease, firm + QPoint(0, 12));
        QApplication::processEvents();
        QVERIFY(canvas.diagram().card(node("fabrikam"))->manual);
        QCOMPARE(m_button->audit().faults(), 0);

        QSignalSpy counted(m_button, &FaultsButton::counted);
        const QPoint from = canvas.viewportRectOf(node("jabber")).topLeft() + grip;
        const QPoint to = canvas.viewportRectOf(node("fabrikam")).topLeft() + 2 * grip;
        drag(from, to);
        QTest::qWait(400); // longer than the rest after which the picture is counted
        QCOMPARE(counted.size(), 0);
        send(*m_f, QEvent::MouseButtonRelease, to);
        QTRY_COMPARE(counted.size(), 1);
        const DiagramAudit audit = m_button->audit();
        QCOMPARE(audit.nodeOverlaps, 1);
        QVERIFY(audit.stackedCards.contains(node("jabber")));
        QVERIFY(m_button->hasPlaces());
        QVERIFY2(m_button->text().contains(QLatin1String("overlap")), qPrintable(m_button->text()));

        canvas.zoomToActualSize();
        const QImage before = canvas.grab().toImage();
        m_f->action("actionNextFault").trigger();
        const DiagramFault first = audit.places.first();
        const QPoint shown = canvas.mapFromScene(first.rect.center());
        QVERIFY(canvas.viewport()->rect().contains(shown));
        QVERIFY(canvas.grab().toImage() != before);
        QVERIFY(m_f->child<QLabel>("hint")->text().startsWith(
            QStringLiteral("Place 1 of %1").arg(audit.places.size())));
        m_f->action("actionPreviousFault").trigger();
        QVERIFY(m_f->child<QLabel>("hint")->text().startsWith(
            QStringLiteral("Place %1 of").arg(audit.places.size())));
        m_button->click();
        QVERIFY(m_f->child<QLabel>("hint")->text().startsWith(QStringLiteral("Place 1 of")));

        m_f->action("actionUndo").trigger();
        QTRY_COMPARE(m_button->text(), QStringLiteral("No overlaps"));
        QVERIFY(!m_f->action("actionNextFault").isEnabled());
        m_f->action("actionRedo").trigger();
        QTRY_VERIFY(m_button->hasPlaces());
    }

    // What lays nothing out is not counted again.
    void countedOncePerLayout()
    {
        QTRY_COMPARE(m_button->audit().faults(), 0);
        QSignalSpy counted(m_button, &FaultsButton::counted);
        m_f->selection().selectNode(node("edge"));
        m_f->window->canvas()->zoomIn();
        m_f->window->canvas()->zoomToFit();
        m_button->audit();
        QTest::qWait(400);
        QCOMPARE(counted.size(), 0);
    }

    void russianFits()
    {
        m_f->window->setInterfaceLanguage(Language::Russian);
        QTRY_COMPARE(m_button->text(), QStringLiteral("Наложений нет"));
        const QStatusBar *bar = m_f->window->statusBar();
        QVERIFY(bar->width() <= 1280);
        for (const QWidget *part :
             bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->isVisible() || part->objectName() == QLatin1String("hint"))
                continue;
            QTRY_VERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->objectName()));
        }
    }

private:
    // Without the release.
    void drag(const QPoint &from, const QPoint &to)
    {
        send(*m_f, QEvent::MouseButtonPress, from);
        for (int step = 1; step <= 4; ++step)
            send(*m_f, QEvent::MouseMove, from + (to - from) * step / 4);
    }

    std::unique_ptr<WindowFixture> m_f;
    FaultsButton *m_button = nullptr;
};

QTEST_MAIN(TestFaultsButton)

#include "tst_faultsbutton.moc"
