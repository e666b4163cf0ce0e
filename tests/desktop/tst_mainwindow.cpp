#include "desktop/windowfixture.h"

#include "desktop/window/elidedlabel.h"
#include "desktop/window/startpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace portolan;

namespace {

void addByEnter(const WindowFixture &f, NodeType type)
{
    auto *palette = f.child<QTreeWidget>("palette");
    for (int zone = 0; zone < palette->topLevelItemCount(); ++zone) {
        for (int i = 0; i < palette->topLevelItem(zone)->childCount(); ++i) {
            QTreeWidgetItem *item = palette->topLevelItem(zone)->child(i);
            if (item->data(0, Qt::UserRole).toInt() == int(type))
                palette->setCurrentItem(item);
        }
    }
    QTest::keyClick(palette, Qt::Key_Return);
}

int flowCount(const WindowFixture &f)
{
    return int(f.document().flows().flows.size());
}

QList<int> selectedRows(const WindowFixture &f)
{
    QList<int> rows;
    for (const QModelIndex &index : f.table().selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

double meanLightness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            sum += image.pixelColor(x, y).lightness();
    }
    return sum / ((image.height() + 3) / 4) / ((image.width() + 3) / 4);
}

} // namespace

/// The window as a whole: what one panel does shows in the others.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void everySampleOpens_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everySampleOpens()
    {
        QFETCH(QString, name);
        QVERIFY(m_f->child<StartPage>("startPage")->isVisible());
        m_f->action(qPrintable(QStringLiteral("actionSample-") + name)).trigger();
        QVERIFY(!m_f->child<StartPage>("startPage")->isVisible());
        const Topology &topology = m_f->document().topology();
        QVERIFY(!topology.nodes.empty());
        for (const Node &node : topology.nodes) {
            if (node.type() != NodeType::Note)
                QVERIFY2(m_f->window->canvas()->diagram().card(node.id), qPrintable(node.id.value));
        }
        QVERIFY(flowCount(*m_f) > 0);
        QCOMPARE(m_f->arrows(), flowCount(*m_f));
        QCOMPARE(m_f->rows(), flowCount(*m_f));
        QVERIFY(m_f->window->windowTitle().contains(topology.title.en));
        QVERIFY(!m_f->window->isWindowModified());
        QVERIFY(m_f->document().filePath().isEmpty());
    }

    void enterInThePaletteAddsNodesAndTheirArrows()
    {
        m_f->action("actionNew").trigger();
        QCOMPARE(m_f->arrows(), 0);
        addByEnter(*m_f, NodeType::EdgePool);
        addByEnter(*m_f, NodeType::FrontEndPool);
        QCOMPARE(m_f->document().topology().nodes.size(), size_t(2));
        addByEnter(*m_f, NodeType::FederationPartner);
        const NodeId partner = m_f->document().topology().nodes.back().id;
        addByEnter(*m_f, NodeType::ExternalUsers);
        const auto &arrows = m_f->window->canvas()->diagram().arrows;
        QVERIFY(std::any_of(arrows.begin(), arrows.end(), [&](const Arrow &arrow) {
            return arrow.source == partner || arrow.destination == partner;
        }));
        QCOMPARE(m_f->arrows(), flowCount(*m_f));
        QCOMPARE(m_f->rows(), flowCount(*m_f));
        QCOMPARE(m_f->selection().nodes(),
                 QSet<NodeId>{m_f->document().topology().nodes.back().id});
        QVERIFY(m_f->window->isWindowModified());
        QVERIFY(m_f->action("actionUndo").isEnabled());
    }

    void arrowsAndRowsAreOneSelection()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QApplication::processEvents();
        for (int row = 0; row < m_f->rows(); ++row) {
            m_f->table().selectRow(row);
            QCOMPARE(m_f->selection().flows().size(), 1);
            const FlowId flow = *m_f->selection().flows().begin();
            const Flow *found = m_f->document().flows().flow(flow);
            QVERIFY(found);
            const QString number = m_f->table().model()->index(row, 0).data().toString();
            QVERIFY(number.startsWith(flowNumberText(found->number)));
        }
        CanvasView *canvas = m_f->window->canvas();
        canvas->zoomToFit();
        for (const Flow &flow : m_f->document().flows().flows) {
            m_f->selection().clear();
            QVERIFY(selectedRows(*m_f).isEmpty());
            QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {},
                              canvas->viewportRectOf(flow.id).center());
            QCOMPARE(m_f->selection().flows(), QSet<FlowId>{flow.id});
            QCOMPARE(selectedRows(*m_f).size(), 1);
            const QModelIndex number = m_f->table().model()->index(selectedRows(*m_f).first(), 0);
            QVERIFY(number.data().toString().startsWith(flowNumberText(flow.number)));
        }
    }

    void hoveringInThePictureTintsTheRow()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        const FlowId flow = m_f->document().flows().flows.at(2).id;
        const auto tinted = [this] {
            QList<int> rows;
            for (int row = 0; row < m_f->rows(); ++row) {
                if (m_f->table().model()->index(row, 1).data(Qt::BackgroundRole).isValid())
                    rows.append(row);
            }
            return rows;
        };
        QVERIFY(tinted().isEmpty());
        m_f->selection().setHoveredFlow(flow);
        QCOMPARE(tinted(), QList<int>{2});
        m_f->selection().setHovered(NodeId(QStringLiteral("edge")), {});
        QVERIFY(tinted().isEmpty());
    }

    void theSelectedRowStaysThroughSorting()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        const FlowId flow = m_f->document().flows().flows.at(3).id;
        m_f->selection().selectFlow(flow);
        m_f->table().sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(m_f->selection().flows(), QSet<FlowId>{flow});
        QCOMPARE(selectedRows(*m_f).size(), 1);
    }

    void aFindingLeadsToItsNodes()
    {
        QVERIFY(m_f->window->openFile(dataFile("findings/missing-next-hop/fires.portolan")));
        auto *list = m_f->child<QListWidget>("findings");
        const QList<Finding> &findings = m_f->document().findings();
        QCOMPARE(list->count(), int(findings.size()));
        QVERIFY(!findings.isEmpty());
        for (int row = 0; row < findings.size(); ++row) {
            m_f->selection().clear();
            QListWidgetItem *item = list->item(row);
            list->scrollToItem(item);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(item).topLeft() + QPoint(20, 10));
            const QList<NodeId> &nodes = findings.at(row).nodes;
            QCOMPARE(m_f->selection().nodes(), QSet<NodeId>(nodes.begin(), nodes.end()));
        }
    }

    void theFilterHoldsForPictureAndTable()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        const auto expect = [this](const FlowFilter &filter) {
            const int shown = int(filteredFlows(m_f->document().flows(), filter).flows.size());
            QVERIFY(shown > 0 && shown < flowCount(*m_f));
            QCOMPARE(m_f->arrows(), shown);
            QCOMPARE(m_f->rows(), shown);
            QVERIFY(m_f->child<QLabel>("counts")->text().startsWith(QString::number(shown)));
        };
        auto *firewall = m_f->child<QComboBox>("filterFirewall");
        auto *scenario = m_f->child<QComboBox>("filterScenario");
        auto *text = m_f->child<QLineEdit>("filterText");
        FlowFilter filter;
        firewall->setCurrentIndex(2);
        filter.firewall = Firewall::Internal;
        expect(filter);
        firewall->setCurrentIndex(0);
        scenario->setCurrentIndex(scenario->findData(int(Scenario::SipFederation)));
        filter = {};
        filter.scenario = Scenario::SipFederation;
        expect(filter);
        scenario->setCurrentIndex(0);
        QTest::keyClicks(text, QStringLiteral("jabber"));
        filter = {};
        filter.text = QStringLiteral("jabber");
        expect(filter);
        m_f->child<QToolButton>("filterClear")->click();
        QCOMPARE(m_f->arrows(), flowCount(*m_f));
        QCOMPARE(m_f->rows(), flowCount(*m_f));
        QVERIFY(text->text().isEmpty());
        QTest::keyClicks(text, QStringLiteral("no such flow"));
        QCOMPARE(m_f->rows(), 0);
        QVERIFY(m_f->child<QWidget>("flowTableFilterNotice")->isVisible());
        QCOMPARE(m_f->child<QLabel>("filterCount")->text(),
                 QStringLiteral("0 of %1 flows").arg(flowCount(*m_f)));
        QApplication::processEvents();
        auto *notice = m_f->child<QWidget>("canvasFilterNotice");
        QVERIFY(notice->isVisible());
        notice->findChild<QPushButton *>(QStringLiteral("filterNoticeClear"))->click();
        QApplication::processEvents();
        QVERIFY(!notice->isVisible());
        QCOMPARE(m_f->rows(), flowCount(*m_f));
        QCOMPARE(m_f->arrows(), flowCount(*m_f));
        QVERIFY(!m_f->child<QLabel>("filterCount")->isVisible());
        QTest::keyClicks(text, QStringLiteral("no such flow"));
        QVERIFY(m_f->window->openSample(QStringLiteral("dns-nat"))); // shows all of it
        QCOMPARE(m_f->rows(), flowCount(*m_f));
    }

    void protocolAndRequirementFilterToo()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("dns-nat")));
        auto *protocol = m_f->child<QComboBox>("filterProtocol");
        auto *requirement = m_f->child<QComboBox>("filterRequirement");
        // Only what occurs is offered, and each leaves some of the flows.
        QStringList offered;
        for (int i = 1; i < protocol->count(); ++i)
            offered.append(protocol->itemText(i));
        QStringList occurring;
        for (const Flow &flow : m_f->document().flows().flows) {
            if (!occurring.contains(flow.application))
                occurring.append(flow.application);
        }
        occurring.sort();
        QCOMPARE(offered, occurring);
        for (QComboBox *box : {protocol, requirement}) {
            int sum = 0;
            for (int i = 1; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                QVERIFY(m_f->rows() > 0);
                QCOMPARE(m_f->arrows(), m_f->rows());
                QCOMPARE(m_f->child<QLabel>("filterCount")->text(),
                         QStringLiteral("%1 of %2 flows").arg(m_f->rows()).arg(flowCount(*m_f)));
                sum += m_f->rows();
            }
            QCOMPARE(sum, flowCount(*m_f));
            box->setCurrentIndex(0);
        }
    }

    void aChoiceStaysWhenItsFlowsGo()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        auto *protocol = m_f->child<QComboBox>("filterProtocol");
        const int xmpp = protocol->findData(QStringLiteral("XMPP"));
        QVERIFY(xmpp > 0);
        protocol->setCurrentIndex(xmpp);
        m_f->document().removeNodes({NodeId(QStringLiteral("jabber"))});
        QCOMPARE(protocol->currentData().toString(), QStringLiteral("XMPP"));
        m_f->child<QToolButton>("filterClear")->click();
        QCOMPARE(protocol->currentIndex(), 0);
    }

    void theFilterFitsTheSmallestWindow_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::English);
        QTest::newRow("ru") << int(Language::Russian);
    }

    void theFilterFitsTheSmallestWindow()
    {
        QFETCH(int, language);
        m_f->window->setInterfaceLanguage(Language(language));
        QVERIFY(m_f->window->openSample(QStringLiteral("dns-nat")));
        m_f->window->resize(1280, 720);
        QTest::keyClicks(m_f->child<QLineEdit>("filterText"), QStringLiteral("e"));
        QApplication::processEvents();
        QCOMPARE(m_f->window->size(), QSize(1280, 720));
        auto *bar = m_f->child<QWidget>("filterBar");
        QList<QRect> places;
        for (const char *name : {"filterScenario", "filterFirewall", "filterProtocol",
                                 "filterRequirement", "filterText", "filterCount", "filterClear"}) {
            auto *part = m_f->child<QWidget>(name);
            QVERIFY2(part->isVisible(), name);
            QVERIFY2(bar->rect().contains(part->geometry()), name);
            for (const QRect &other : std::as_const(places))
                QVERIFY2(!other.intersects(part->geometry()), name);
            places.append(part->geometry());
        }
        auto *count = m_f->child<QLabel>("filterCount");
        QVERIFY(count->width() >= count->sizeHint().width());
        QVERIFY(m_f->child<QLineEdit>("filterText")->width() >= 150);
    }

    void theOverviewMapIsRemembered()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QVERIFY(m_f->action("actionMinimap").isChecked());
        m_f->action("actionMinimap").trigger();
        m_f->window->close();
        m_f->openWindow();
        QVERIFY(!m_f->action("actionMinimap").isChecked());
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        m_f->window->resize(1280, 720);
        QApplication::processEvents(); // lays out and fits
        for (int i = 0; i < 12; ++i)
            m_f->action("actionZoomIn").trigger();
        QApplication::processEvents();
        auto *map = m_f->child<QWidget>("minimap");
        QVERIFY(!map->isVisible());
        m_f->action("actionMinimap").trigger();
        QVERIFY(map->isVisible());
    }

    void theKeysAreListed()
    {
        QString shown;
        const WhenModal list([&shown](QWidget *dialog) {
            shown = dialog->findChild<QTextBrowser *>(QStringLiteral("shortcuts"))->toPlainText();
            dialog->close();
        });
        m_f->action("actionShortcuts").trigger();
        QCOMPARE(list.seen(), QStringLiteral("shortcutsDialog"));
        QVERIFY(shown.contains(QLatin1String("Alt+Left")));
        // Every key of a menu stands there.
        int keys = 0;
        for (const QMenu *menu : m_f->window->menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (action->shortcut().isEmpty())
                    continue;
                ++keys;
                QVERIFY2(shown.contains(action->shortcut().toString(QKeySequence::NativeText)),
                         qPrintable(action->objectName()));
            }
        }
        QVERIFY(keys > 10);
    }

    void aDeletedNodeComesBack()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        const QByteArray before = m_f->bytes();
        const int flows = flowCount(*m_f);
        QVERIFY(!m_f->action("actionDelete").isEnabled());
        m_f->selection().selectNode(NodeId(QStringLiteral("fabrikam")));
        QVERIFY(m_f->action("actionDelete").isEnabled());
        m_f->action("actionDelete").trigger();
        QVERIFY(!m_f->document().topology().node(NodeId(QStringLiteral("fabrikam"))));
        QVERIFY(!m_f->window->canvas()->diagram().card(NodeId(QStringLiteral("fabrikam"))));
        QCOMPARE(m_f->rows(), m_f->arrows());
        m_f->action("actionUndo").trigger();
        QCOMPARE(m_f->bytes(), before);
        QCOMPARE(m_f->arrows(), flows);
        QCOMPARE(m_f->rows(), flows);
        QVERIFY(!m_f->window->isWindowModified());
    }

    void undoingEverythingLeadsBack()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("single-nat")));
        const QByteArray before = m_f->bytes();
        addByEnter(*m_f, NodeType::Director);
        addByEnter(*m_f, NodeType::Note);
        m_f->document().moveNodes({{m_f->document().topology().nodes.front().id, {40, 60}}});
        m_f->action("actionArrange").trigger();
        m_f->action("actionSelectAll").trigger();
        m_f->action("actionDelete").trigger();
        QVERIFY(m_f->document().topology().nodes.empty());
        const QByteArray after = m_f->bytes();
        while (m_f->action("actionUndo").isEnabled())
            m_f->action("actionUndo").trigger();
        QCOMPARE(m_f->bytes(), before);
        QCOMPARE(m_f->arrows(), flowCount(*m_f));
        while (m_f->action("actionRedo").isEnabled())
            m_f->action("actionRedo").trigger();
        QCOMPARE(m_f->bytes(), after);
        QCOMPARE(m_f->arrows(), 0);
    }

    void aLongHintIsNotCutOff()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        auto *hint = dynamic_cast<ElidedLabel *>(m_f->child<QLabel>("hint"));
        QVERIFY(hint);
        hint->setText(QStringLiteral("TCP 5061"));
        QCOMPARE(hint->shownText(), hint->text());
        hint->setText(QStringLiteral("Federation ").repeated(60));
        QVERIFY(hint->shownText().endsWith(u'…'));
        const int width = hint->fontMetrics().horizontalAdvance(hint->shownText());
        QVERIFY(width <= hint->contentsRect().width());
    }

    void theThemeReachesPanelsAndCanvas()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        const auto lightness = [this](const char *theme) {
            m_f->action(theme).trigger();
            QApplication::processEvents();
            return meanLightness(m_f->window->canvas()->grab().toImage());
        };
        const double dark = lightness("actionThemeDark");
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        const double light = lightness("actionThemeLight");
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
        QVERIFY2(dark < 90 && light > 165,
                 qPrintable(QString::number(dark) + u' ' + QString::number(light)));
        QVERIFY(m_f->action("actionThemeLight").isChecked());
    }

private:
    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
