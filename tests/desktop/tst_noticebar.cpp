#include "desktop/windowfixture.h"

#include "desktop/window/flowlines.h"
#include "desktop/window/noticebar.h"
#include "edit/withoutreason.h"
#include "flows/flowdifference.h"

#include <QLabel>
#include <QListWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace portolan;

namespace {

const NodeId edge(QStringLiteral("edge"));

QString linkOf(const QString &html, const QString &text)
{
    static const QRegularExpression link(QStringLiteral("<a href=\"([^\"]*)\">([^<]*)</a>"));
    for (auto it = link.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(2) == text)
            return match.captured(1);
    }
    return {};
}

} // namespace

/// The bar that says which flows a step closed, opened or changed.
class TestNoticeBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openSample(QStringLiteral("single-nat")));
    }
    void cleanup() { m_f.reset(); }

    void anOpenedTopologyIsNoNews()
    {
        QVERIFY(bar()->isHidden());
        QCOMPARE(bar()->plainText(), QString());
    }

    void aServiceSwitchedOffClosesFlows()
    {
        const FlowSet before = m_f->document().flows();
        switchOff(Service::WebConferencing);
        const FlowDifference difference = differenceOfFlows(before, m_f->document().flows());
        QVERIFY(!difference.closed.empty());
        QVERIFY(bar()->isVisible());
        const QString text = bar()->plainText();
        QVERIFY2(text.startsWith(QStringLiteral("%1 flows closed: ").arg(difference.closed.size())),
                 qPrintable(text));
        for (size_t i = 0; i < qMin(size_t(6), difference.closed.size()); ++i)
            QVERIFY(text.contains(flowNumberText(difference.closed[i].number)));
        QVERIFY(!bar()->accessibleName().isEmpty());
        QCOMPARE(bar()->accessibleDescription(), text);
    }

    void undoIsAtHandAndRedoAfterIt()
    {
        const QByteArray before = m_f->bytes();
        switchOff(Service::Federation);
        const QByteArray after = m_f->bytes();
        QVERIFY(before != after);
        auto *undo = m_f->child<QToolButton>("noticeUndo");
        QCOMPARE(undo->text(), QStringLiteral("Undo"));
        undo->click();
        QCOMPARE(m_f->bytes(), before);
        QVERIFY(bar()->plainText().contains(QStringLiteral("flows opened")));
        QCOMPARE(undo->text(), QStringLiteral("Redo"));
        undo->click();
        QCOMPARE(m_f->bytes(), after);
        QVERIFY(bar()->plainText().contains(QStringLiteral("flows closed")));
        QCOMPARE(undo->text(), QStringLiteral("Undo"));
    }

    void aStepThatTouchesNoFlowClearsTheBar()
    {
        switchOff(Service::Federation);
        QVERIFY(bar()->isVisible());
        m_f->document().moveNodes({{edge, {10, 10}}});
        QVERIFY(bar()->isHidden());
        switchOff(Service::WebConferencing);
        QVERIFY(bar()->isVisible());
        Topology settings = m_f->document().topology();
        settings.title = BilingualText::same(QStringLiteral("Another title"));
        QVERIFY(m_f->document().changeSettings(settings, QStringLiteral("Title")).isEmpty());
        QVERIFY(bar()->isHidden());
        switchOff(Service::Av);
        QVERIFY(bar()->isVisible());
        m_f->document().undoStack()->setClean(); // nothing to ask about
        QVERIFY(m_f->window->openSample(QStringLiteral("dns-nat")));
        QVERIFY(bar()->isHidden());
    }

    void anotherReferenceIsNoStep()
    {
        switchOff(Service::Federation);
        m_own = builtInCatalog();
        m_own.rules.removeIf([](const Rule &rule) { return rule.id == u"web-conferencing-in"; });
        const size_t before = m_f->document().flows().flows.size();
        m_f->document().setCatalog(m_own);
        QVERIFY(m_f->document().flows().flows.size() < before);
        QVERIFY(bar()->isHidden());
        // The next step says what it did itself, not what the reference did before.
        Topology settings = m_f->document().topology();
        settings.title = BilingualText::same(QStringLiteral("Another title"));
        QVERIFY(m_f->document().changeSettings(settings, QStringLiteral("Title")).isEmpty());
        QVERIFY(bar()->isHidden());
    }

    void closingHidesItUntilTheNextStep()
    {
        switchOff(Service::Federation);
        m_f->child<QToolButton>("noticeClose")->click();
        QVERIFY(bar()->isHidden());
        switchOff(Service::Av);
        QVERIFY(bar()->isVisible());
    }

    void lettersOfOneGestureAreOneStep()
    {
        const auto withPort = [this](quint16 port) {
            Node node = *m_f->document().topology().node(edge);
            node.as<EdgePool>()->ports.insert(QStringLiteral("internal-sip"),
                                              PortSet::single(port));
            QVERIFY(m_f->document()
                        .changeNode(node, QStringLiteral("Port"), QStringLiteral("port"))
                        .isEmpty());
        };
        const FlowSet before = m_f->document().flows();
        withPort(5);
        withPort(50);
        withPort(5070);
        const FlowDifference difference = differenceOfFlows(before, m_f->document().flows());
        QVERIFY(!difference.changed.empty());
        QVERIFY(bar()->plainText().contains(QStringLiteral("changed")));
        // What the list says is the whole way, not the last letter.
        follow(bar()->plainText().section(u':', 0, 0));
        auto *list = m_f->child<QListWidget>("flowList");
        QCOMPARE(list->count(), int(difference.changed.size()));
        QVERIFY(list->item(0)->text().contains(QStringLiteral("5061 → TCP 5070")));
        list->window()->close();
        withPort(5061); // where it began: nothing is left to say
        QVERIFY(bar()->isHidden());
    }

    void severalEditsOfOneStepAreSaidTogether()
    {
        const FlowSet before = m_f->document().flows();
        m_f->document().undoStack()->beginMacro(QStringLiteral("Both"));
        switchOff(Service::WebConferencing);
        switchOff(Service::Federation);
        m_f->document().undoStack()->endMacro();
        const FlowDifference difference = differenceOfFlows(before, m_f->document().flows());
        QVERIFY(bar()->plainText().startsWith(
            QStringLiteral("%1 flows closed: ").arg(difference.closed.size())));
        m_f->child<QToolButton>("noticeUndo")->click();
        QCOMPARE(m_f->document().flows().flows.size(), before.flows.size());
    }

    void aDeletedNodeClosesItsFlows()
    {
        m_f->selection().selectNode(edge);
        m_f->action("actionDelete").trigger();
        QVERIFY(bar()->plainText().contains(QStringLiteral("flows closed")));
        m_f->action("actionUndo").trigger();
        QVERIFY(bar()->plainText().contains(QStringLiteral("flows opened")));
        m_f->action("actionRedo").trigger();
        QVERIFY(bar()->plainText().contains(QStringLiteral("flows closed")));
    }

    void anotherIdIsTheSameNode()
    {
        QVERIFY(m_f->document().renameNode(edge, NodeId(QStringLiteral("kante"))).isEmpty());
        QVERIFY(bar()->isHidden());
        m_f->document().undoStack()->undo();
        QVERIFY(bar()->isHidden());
    }

    void linksSelectWhatIsThere()
    {
        const int before = int(m_f->document().flows().flows.size());
        QVERIFY(m_f->document().addNode(NodeType::FederationPartner).ok());
        QVERIFY(int(m_f->document().flows().flows.size()) > before);
        const QString html = m_f->child<QLabel>("noticeText")->text();
        const Flow *opened = nullptr;
        for (const Flow &flow : m_f->document().flows().flows) {
            if (flow.source.node.value.startsWith(QStringLiteral("federation-partner")))
                opened = &flow;
        }
        QVERIFY(opened);
        const FlowId id = opened->id;
        QVERIFY(!linkOf(html, flowNumberText(opened->number)).isEmpty());
        follow(flowNumberText(opened->number));
        QCOMPARE(m_f->selection().flows(), QSet<FlowId>{id});
    }

    void closedFlowsCanBeReadInAList()
    {
        const FlowSet before = m_f->document().flows();
        switchOff(Service::Federation);
        const FlowDifference difference = differenceOfFlows(before, m_f->document().flows());
        QVERIFY(difference.closed.size() > 6);
        const QString more = QStringLiteral("and %1 more").arg(difference.closed.size() - 6);
        QVERIFY2(bar()->plainText().contains(more), qPrintable(bar()->plainText()));
        follow(more);
        auto *list = m_f->child<QListWidget>("flowList");
        QCOMPARE(list->count(), int(difference.closed.size()));
        for (int row = 0; row < list->count(); ++row) {
            const Flow &flow = difference.closed[size_t(row)];
            QVERIFY(list->item(row)->text().startsWith(flowNumberText(flow.number)));
            QVERIFY(list->item(row)->text().contains(flow.destination.label.en));
        }
        // They are gone: choosing one does nothing.
        m_f->selection().clear();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_f->selection().isEmpty());
        list->window()->close();
    }

    void russianCountsAsRussiansDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("1") << QStringLiteral("1 поток закрыт") << 1;
        QTest::newRow("2") << QStringLiteral("2 потока закрыто") << 2;
        QTest::newRow("5") << QStringLiteral("5 потоков закрыто") << 5;
    }
    void russianCountsAsRussiansDo()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        m_f->window->setInterfaceLanguage(Language::Russian);
        Topology topology = m_f->document().topology();
        const auto flows = m_f->document().flows().flows;
        for (int i = 0; i < count; ++i)
            topology.suppressedFlows.push_back({flows[size_t(i)].id, {}, {}});
        QVERIFY(m_f->document().changeSettings(topology, QStringLiteral("Suppress")).isEmpty());
        QVERIFY2(bar()->plainText().startsWith(text), qPrintable(bar()->plainText()));
        m_f->window->setInterfaceLanguage(Language::English);
        QVERIFY(bar()->plainText().startsWith(QString::number(count) + QStringLiteral(" flow")));
    }

    void anotherProductSaysWhatChanged()
    {
        auto *what = m_f->child<QToolButton>("noticeProduct");
        setProduct(QStringLiteral("sfb-2019"));
        QVERIFY(bar()->isVisible());
        QVERIFY(what->isVisible());
        QVERIFY(bar()->plainText().startsWith(
            QStringLiteral("Skype for Business Server 2019 instead of Lync Server 2013")));
        what->click();
        const QString forward = productChange();
        QVERIFY(forward.contains(QStringLiteral("What came with Skype for Business Server 2015")));
        QVERIFY(forward.contains(QStringLiteral("What came with Skype for Business Server 2019")));
        QVERIFY(!forward.contains(QStringLiteral("What came with Lync Server 2013")));
        for (const char *id : {"sfb-2015", "sfb-2019"}) {
            for (const BilingualText &line : builtInCatalog().product(QLatin1String(id))->changes)
                QVERIFY2(forward.contains(line.en), qPrintable(line.en));
        }
        setProduct(QStringLiteral("lync-2013"));
        what->click();
        const QString back = productChange();
        QVERIFY(back.contains(
            QStringLiteral("Taken back: what came with Skype for Business Server 2019")));
        switchOff(Service::Federation);
        QVERIFY(!what->isVisible());
    }

    void theBarFitsTheSmallestWindow_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::English);
        QTest::newRow("ru") << int(Language::Russian);
    }
    void theBarFitsTheSmallestWindow()
    {
        QFETCH(int, language);
        m_f->window->resize(1280, 720);
        m_f->window->setInterfaceLanguage(Language(language));
        setProduct(QStringLiteral("sfb-2019"));
        QApplication::processEvents();
        const auto *text = m_f->child<QLabel>("noticeText");
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        for (const char *name : {"noticeProduct", "noticeUndo", "noticeClose"}) {
            const auto *button = m_f->child<QToolButton>(name);
            QVERIFY(button->isVisible());
            QVERIFY(button->width() >= button->sizeHint().width());
            QVERIFY(bar()->rect().contains(button->geometry()));
        }
    }

private:
    NoticeBar *bar() const { return m_f->child<NoticeBar>("noticeBar"); }

    void switchOff(Service service)
    {
        Node node = *m_f->document().topology().node(edge);
        QVERIFY(node.as<EdgePool>()->services.remove(service));
        QVERIFY(m_f->document().changeNode(node, QStringLiteral("Off")).isEmpty());
    }

    void setProduct(const QString &product)
    {
        Topology settings = m_f->document().topology();
        settings.product = product;
        QVERIFY(m_f->document().changeSettings(settings, QStringLiteral("Product")).isEmpty());
    }

    void follow(const QString &linkText)
    {
        auto *label = m_f->child<QLabel>("noticeText");
        const QString link = linkOf(label->text(), linkText);
        QVERIFY2(!link.isEmpty(), qPrintable(linkText + u' ' + label->text()));
        emit label->linkActivated(link);
    }

    QString productChange() const
    {
        QString text;
        for (QTextBrowser *browser : m_f->window->findChildren<QTextBrowser *>()) {
            if (browser->objectName() == u"productChangeText" && browser->isVisible())
                text = browser->toPlainText();
        }
        return text;
    }

    Catalog m_own; ///< outlives the window
    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
