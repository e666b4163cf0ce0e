#include "desktop/canvas/canvasaccessibility.h"
#include "desktop/canvasfixture.h"
#include "desktop/windowfixture.h"
#include "flows/flow.h"
#include "foldingsamples.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace portolan;

namespace {

struct Heard
{
    QAccessible::Event type;
    QString name;
};

QList<Heard> heard;

// The offscreen platform passes no event on; what the canvas says is heard at its mouth.
void hear(const CanvasView &view)
{
    QObject::connect(CanvasAccessibility::of(&view), &CanvasAccessibility::said, &view,
                     [](QAccessible::Event type, QAccessibleInterface *who) {
                         heard.append({type, who->text(QAccessible::Name)});
                     });
    QAccessible::setActive(true);
}

int count(QAccessible::Event type)
{
    return int(std::count_if(heard.begin(), heard.end(),
                             [type](const Heard &one) { return one.type == type; }));
}

/// A canvas while a screen reader runs.
struct ReadCanvas : CanvasFixture
{
    ReadCanvas() { hear(*view); }
    ~ReadCanvas() { QAccessible::setActive(false); }
};

QAccessibleInterface *interfaceOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

QAccessibleInterface *thing(const CanvasFixture &canvas, const NodeId &node)
{
    return CanvasAccessibility::of(canvas.view.get())->interfaceOf({{}, {node, {}, -1}});
}

QAccessibleInterface *thing(const CanvasFixture &canvas, const FlowId &flow)
{
    return CanvasAccessibility::of(canvas.view.get())->interfaceOf({{}, {{}, flow, -1}});
}

} // namespace

class TestCanvasAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void init() { heard.clear(); }

    void thingsStandInReadingOrder()
    {
        ReadCanvas canvas;
        QAccessibleInterface *view = interfaceOf(canvas.view.get());
        QVERIFY(view);
        const DiagramGeometry &geometry = canvas.view->diagram();
        int cards = 0;
        for (const Card &card : geometry.cards)
            cards += card.type ? 1 : 0;
        const int things =
            int(geometry.zones.size() + geometry.notes.size() + geometry.arrows.size()) + cards;
        QVERIFY(things > 15);
        QVERIFY(view->childCount() >= things);
        QSet<QString> names;
        int lastZone = -1, arrowsSeen = 0;
        for (int i = 0; i < things; ++i) {
            QAccessibleInterface *child = view->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(child, view->child(i)); // one for each, however often it is asked for
            QCOMPARE(view->indexOfChild(child), i);
            QCOMPARE(child->parent(), view);
            QCOMPARE(child->childCount(), 0);
            const QString name = child->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            const bool isZone = child->role() == QAccessible::Grouping;
            QCOMPARE(child->state().focusable, uint(!isZone));
            if (isZone) {
                QCOMPARE(arrowsSeen, 0);
                lastZone = i;
            } else {
                QCOMPARE(child->role(), QAccessible::ListItem);
                arrowsSeen += name.startsWith(QLatin1String("Flow F-")) ? 1 : 0;
            }
        }
        QVERIFY(lastZone > 1);
        QCOMPARE(arrowsSeen, int(geometry.arrows.size()));
        QCOMPARE(view->child(0)->role(), QAccessible::Grouping);
        QVERIFY(!view->child(-1));
        QVERIFY(!view->child(view->childCount()));
    }

    void anArrowReadsAsItIsAskedFor()
    {
        ReadCanvas canvas;
        const Flow *sip = nullptr;
        for (const Flow &flow : canvas.document.flows().flows) {
            if (flow.destination.node == canvas.node("fabrikam") && flow.application == u"SIP")
                sip = &flow;
        }
        QVERIFY(sip);
        const QString english = thing(canvas, sip->id)->text(QAccessible::Name);
        QVERIFY2(english.startsWith(QLatin1String("Flow ") + flowNumberText(sip->number) +
                                    QLatin1String(", SIP over MTLS, TCP 5061, from Edge pool")),
                 qPrintable(english));
        QVERIFY2(english.contains(QLatin1String(" to fabrikam.com")), qPrintable(english));
        QVERIFY2(english.endsWith(QLatin1String(", external firewall")), qPrintable(english));
        const QString sentence = thing(canvas, sip->id)->text(QAccessible::Description);
        QVERIFY2(sentence.contains(QLatin1String("opens TCP 5061")), qPrintable(sentence));
        for (const char *part : {"through the external firewall", "Required.", "Documented in "})
            QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
        canvas.view->setLanguage(Language::Russian);
        canvas.view->diagram();
        const QString russian = thing(canvas, sip->id)->text(QAccessible::Name);
        QVERIFY2(russian.startsWith(QStringLiteral("Поток ") + flowNumberText(sip->number) +
                                    QStringLiteral(", SIP по MTLS, TCP 5061, от узла «")),
                 qPrintable(russian));
        QVERIFY2(russian.contains(QStringLiteral(" к узлу «fabrikam.com»")), qPrintable(russian));
        QVERIFY2(russian.endsWith(QStringLiteral(", внешний брандмауэр")), qPrintable(russian));
        const QString whole = thing(canvas, sip->id)->text(QAccessible::Description);
        for (const QString &part :
             {QStringLiteral("внешний брандмауэр"), QStringLiteral("Источники: ")})
            QVERIFY2(whole.contains(part), qPrintable(whole));
    }

    void aTranslationOnTheWayIsSaid()
    {
        ReadCanvas canvas;
        canvas.open(QStringLiteral("dns-nat"));
        canvas.view->diagram();
        const auto &flows = canvas.document.flows().flows;
        const auto translated = std::find_if(flows.begin(), flows.end(), [](const Flow &flow) {
            return !flow.source.translatedAddresses.isEmpty();
        });
        QVERIFY(translated != flows.end());
        const QString said = thing(canvas, translated->id)->text(QAccessible::Description);
        QVERIFY2(said.contains(QLatin1String("Behind NAT the source appears as ") +
                               translated->source.translatedAddresses.first()),
                 qPrintable(said));
    }

    void marksOfACardAreSaid()
    {
        ReadCanvas canvas;
        const NodeId node = canvas.node("fabrikam");
        QVERIFY(!thing(canvas, node)->text(QAccessible::Description).contains(u"Locked"));
        canvas.selection.selectNode(node);
        canvas.view->setSelectionLocked(true);
        QVERIFY(thing(canvas, node)->text(QAccessible::Description).contains(u"Locked"));
    }

    void whatIsSelectedAndWhatNoLongerIsHeard()
    {
        ReadCanvas canvas;
        canvas.selection.selectNode(canvas.node("fabrikam"));
        heard.clear();
        canvas.selection.select({canvas.node("fabrikam"), canvas.node("jabber")}, {});
        QCOMPARE(count(QAccessible::SelectionAdd), 1);
        QCOMPARE(count(QAccessible::SelectionRemove), 0);
        QVERIFY(heard.first().name.contains(QLatin1String("XMPP")));
        heard.clear();
        canvas.selection.clear();
        QCOMPARE(count(QAccessible::SelectionRemove), 2);
        QCOMPARE(count(QAccessible::SelectionWithin), 1);
    }

    void aCardReadsKindNameAddressesAndFlows()
    {
        ReadCanvas canvas;
        NodeId pool;
        QString address;
        for (const Card &card : canvas.view->diagram().cards) {
            if (card.type == NodeType::EdgePool) {
                pool = card.node;
                for (const Socket &socket : card.sockets) {
                    if (!socket.lines.isEmpty())
                        address = socket.lines.first().text;
                }
            }
        }
        QVERIFY(!address.isEmpty());
        const QString name = thing(canvas, pool)->text(QAccessible::Name);
        QVERIFY2(name.startsWith(QLatin1String("Edge pool")), qPrintable(name));
        QVERIFY2(name.contains(address), qPrintable(name));
        int flows = 0;
        for (const Arrow &arrow : canvas.view->diagram().arrows)
            flows += arrow.source == pool || arrow.destination == pool ? 1 : 0;
        QVERIFY2(name.endsWith(QStringLiteral(", %1 flows").arg(flows)), qPrintable(name));
    }

    void placesAndHitsAgree()
    {
        ReadCanvas canvas;
        QAccessibleInterface *view = interfaceOf(canvas.view.get());
        const NodeId node = canvas.node("fabrikam");
        QAccessibleInterface *card = thing(canvas, node);
        const QRect rect = canvas.view->viewportRectOf(node);
        const QPoint origin = canvas.view->viewport()->mapToGlobal(QPoint());
        QVERIFY(card->rect().contains(rect.translated(origin).adjusted(1, 1, -1, -1)));
        const QPoint at = canvas.grip(node) + origin;
        QCOMPARE(view->childAt(at.x(), at.y()), card);
        const FlowId flow = canvas.arrow(0).flow;
        const QPoint pill = canvas.centre(flow) + origin;
        QCOMPARE(view->childAt(pill.x(), pill.y()), thing(canvas, flow));
        const QPoint empty = canvas.emptyPoint() + origin;
        QCOMPARE(view->childAt(empty.x(), empty.y()), view->child(0));
        QVERIFY(!view->childAt(origin.x() - 50, origin.y() - 50));
        QVERIFY(!card->state().offscreen);
        for (int i = 0; i < 12; ++i)
            canvas.view->zoomIn();
        QAccessibleInterface *legendFar = thing(canvas, canvas.arrow(0).flow);
        int offscreen = 0;
        for (int i = 0; i < view->childCount(); ++i)
            offscreen += view->child(i)->state().offscreen ? 1 : 0;
        QVERIFY(offscreen > 5);
        QVERIFY(legendFar->isValid());
    }

    void actionsSelectAndOpen()
    {
        ReadCanvas canvas;
        QAccessibleInterface *card = thing(canvas, canvas.node("fabrikam"));
        QAccessibleActionInterface *actions = card->actionInterface();
        QVERIFY(actions);
        QCOMPARE(actions->actionNames().size(), 3);
        QVERIFY(!card->state().selected);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(canvas.selection.nodes(), (QSet<NodeId>{canvas.node("fabrikam")}));
        QVERIFY(card->state().selected);
        QVERIFY(card->state().focused);
        QSignalSpy asked(&canvas.selection, &Selection::propertyRequested);
        actions->doAction(QStringLiteral("Open"));
        QCOMPARE(asked.count(), 1);
        const FlowId flow = canvas.arrow(2).flow;
        thing(canvas, flow)
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(canvas.selection.flows(), (QSet<FlowId>{flow}));
        QVERIFY(!card->state().focused);
        QSignalSpy shown(&canvas.selection, &Selection::revealRequested);
        thing(canvas, flow)->actionInterface()->doAction(QStringLiteral("Open"));
        QCOMPARE(shown.count(), 1);
        for (const QString &name : actions->actionNames())
            QVERIFY(!actions->localizedActionName(name).isEmpty());
        QAccessibleInterface *zone = interfaceOf(canvas.view.get())->child(0);
        QVERIFY(zone->actionInterface()->actionNames().isEmpty());
    }

    void everyStepOfTheWalkIsHeardOnce()
    {
        ReadCanvas canvas;
        QApplication::processEvents();
        QAccessibleInterface *view = interfaceOf(canvas.view.get());
        heard.clear();
        QStringList walked;
        for (int step = 0; step < 12; ++step) {
            canvas.key(Qt::Key_Tab);
            QApplication::processEvents();
            QAccessibleInterface *focused = view->focusChild();
            QVERIFY(focused);
            QVERIFY(focused->state().focused);
            walked.append(focused->text(QAccessible::Name));
        }
        QStringList said;
        for (const Heard &one : heard) {
            if (one.type == QAccessible::Focus)
                said.append(one.name);
        }
        QCOMPARE(said, walked);
        QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), 12);
        QVERIFY(count(QAccessible::SelectionWithin) >= 12);
        canvas.key(Qt::Key_Right, Qt::AltModifier);
        QApplication::processEvents();
        QCOMPARE(count(QAccessible::Focus), 13);
    }

    void theViewSaysWhereTheKeyboardIsWhenItComesBack()
    {
        WindowFixture window;
        window.openActive();
        CanvasView *canvas = window.window->canvas();
        hear(*canvas);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Tab);
        const QString name = interfaceOf(canvas)->focusChild()->text(QAccessible::Name);
        window.table().setFocus();
        QApplication::processEvents();
        heard.clear();
        canvas->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        QVERIFY(count(QAccessible::Focus) >= 1);
        QString last;
        for (const Heard &one : heard)
            last = one.type == QAccessible::Focus ? one.name : last;
        QCOMPARE(last, name);
    }

    void whatIsNoLongerDrawnIsNoLongerThere()
    {
        ReadCanvas canvas;
        const NodeId node = canvas.node("fabrikam");
        QAccessibleInterface *view = interfaceOf(canvas.view.get());
        const int before = view->childCount();
        const QAccessible::Id id = QAccessible::uniqueId(thing(canvas, node));
        QAccessibleInterface *jabber = thing(canvas, canvas.node("jabber"));
        heard.clear();
        canvas.document.removeNodes({node});
        canvas.view->diagram();
        QVERIFY(view->childCount() < before);
        QVERIFY(!QAccessible::accessibleInterface(id));
        QCOMPARE(thing(canvas, canvas.node("jabber")), jabber); // the others stay themselves
        QVERIFY(jabber->isValid());
        QVERIFY(count(QAccessible::ObjectReorder) >= 1);
        canvas.document.undoStack()->undo();
        canvas.view->diagram();
        QCOMPARE(view->childCount(), before);
        QVERIFY(thing(canvas, node)->isValid());
    }

    void aViewThatGoesTakesItsThingsAlong()
    {
        QAccessible::Id id = 0;
        {
            ReadCanvas canvas;
            id = QAccessible::uniqueId(thing(canvas, canvas.node("fabrikam")));
            QVERIFY(QAccessible::accessibleInterface(id));
        }
        QVERIFY(!QAccessible::accessibleInterface(id));
    }

    void aGroupReadsAsAGroup()
    {
        ReadCanvas canvas;
        canvas.document.reset(manyPartners(40));
        canvas.view->diagram();
        const NodeId group(QStringLiteral("group-federation-lync-2013"));
        QAccessibleInterface *card = thing(canvas, group);
        const QString name = card->text(QAccessible::Name);
        QVERIFY2(name.startsWith(QLatin1String("Federated partners, ")), qPrintable(name));
        QVERIFY2(name.endsWith(QLatin1String(" flows")), qPrintable(name));
        QVERIFY(!card->state().selected);
        canvas.selection.selectNode(NodeId(QStringLiteral("p2013-7")));
        QVERIFY(card->state().selected);
        card->actionInterface()->doAction(QStringLiteral("Open"));
        canvas.view->diagram();
        QVERIFY(
            CanvasAccessibility::of(canvas.view.get())->reading().indexOf({{}, {group, {}, -1}}) <
            0);
        QCOMPARE(canvas.selection.nodes().size(), 40);
    }

    void aLargeDrawingCostsNothingUntilAsked()
    {
        ReadCanvas canvas;
        Topology large = manyPartners(400);
        large.foldFrom = 0; // never
        canvas.document.reset(large);
        canvas.view->diagram();
        CanvasAccessibility *made = CanvasAccessibility::of(canvas.view.get());
        QVERIFY(made);
        QVERIFY(interfaceOf(canvas.view.get())->childCount() > 1600);
        QCOMPARE(made->interfacesMade(), 0);
        for (int i = 0; i < 3; ++i)
            interfaceOf(canvas.view.get())->child(i);
        QCOMPARE(made->interfacesMade(), 3);
    }
};

QTEST_MAIN(TestCanvasAccessibility)
#include "tst_canvasaccessibility.moc"
