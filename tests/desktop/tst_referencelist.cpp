#include "desktop/reference/referencedetails.h"
#include "desktop/reference/referencelist.h"
#include "desktop/reference/referencemodel.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace portolan;

namespace {

const QDate today(2026, 1, 15);

ReferenceFilter forText(const QString &text)
{
    ReferenceFilter filter;
    filter.text = text;
    return filter;
}

Topology sample(const char *name, Reading reading)
{
    auto read =
        readTopologyFile(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/%1.portolan")
                             .arg(QLatin1String(name)));
    if (!read)
        qFatal("the sample cannot be read");
    read->reading = reading;
    return *read;
}

} // namespace

/// Searching and filtering the port reference, without a window.
class TestReferenceList : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleAndRowIsThereOnce()
    {
        size_t expected = size_t(m_catalog.rules.size());
        for (const SourceDocument &document : m_catalog.documents) {
            for (const DocumentTable &table : document.tables)
                expected += size_t(table.rows.size());
        }
        QCOMPARE(m_list.entries().size(), expected);
        QCOMPARE(size_t(m_list.matching({}).size()), expected);
        QSet<const FlowTemplate *> seen;
        for (const ReferenceEntry &entry : m_list.entries()) {
            QVERIFY(!seen.contains(entry.flow));
            seen.insert(entry.flow);
            QVERIFY2(!entry.from.en.isEmpty() && !entry.from.ru.isEmpty(),
                     qPrintable(entry.flow->id));
            QVERIFY2(!entry.to.en.isEmpty() && !entry.to.ru.isEmpty(), qPrintable(entry.flow->id));
        }
    }

    void aSearchFindsBothLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("same"); ///< finds exactly what this finds
        const auto add = [](const char *text, const char *same) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(same);
        };
        add("5061", "5061");
        add("федерация", "федерации");
        add("federation", "FEDERATION");
        add("межсетевой экран", "брандмауэр");
        add("межсетевого экрана", "брандмауэра");
        add("файрвол", "брандмауэр");
        add("пограничный сервер", "пограничного сервера");
        add("партнёр", "партнеры");
        add("jj618373", "JJ618373");
        add("  xmpp   5269 ", "5269 xmpp");
        add("50000-59999", "50000–59999");
        add("50 000", "50,000");
        add("50000", "50 000");
        add("Lync Server 2013", "lync 2013 server");
        add("C3", "c3");
    }
    void aSearchFindsBothLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, same);
        const QList<int> found = m_list.matching(forText(text));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found, m_list.matching(forText(same)));
    }

    void aNumberIsAPortAndNotAPartOfOne()
    {
        bool foundWithin = false;
        for (int i : m_list.matching(forText(QStringLiteral("443")))) {
            const ReferenceEntry &entry = m_list.entries()[size_t(i)];
            QVERIFY2(entry.ports.toString() != u"4443" ||
                         entry.words.contains(QStringLiteral(" 443")) ||
                         entry.words.contains(QStringLiteral("/443")) ||
                         entry.words.contains(QStringLiteral("\n443")),
                     qPrintable(entry.flow->id));
        }
        // A port within a range is in the range.
        for (int i : m_list.matching(forText(QStringLiteral("51234")))) {
            const ReferenceEntry &entry = m_list.entries()[size_t(i)];
            QVERIFY(entry.ports.contains(51234) || entry.sourcePorts.contains(51234));
            foundWithin = true;
        }
        QVERIFY(foundWithin);
    }

    void everyWordMustBeThere()
    {
        const auto both = m_list.matching(forText(QStringLiteral("xmpp 5269")));
        const auto one = m_list.matching(forText(QStringLiteral("xmpp")));
        const auto other = m_list.matching(forText(QStringLiteral("5269")));
        for (int i : both)
            QVERIFY(one.contains(i) && other.contains(i));
        QVERIFY(both.size() < one.size());
        QVERIFY(m_list.matching(forText(QStringLiteral("xmpp nothing-like-that"))).isEmpty());
    }

    void eachFilterHolds()
    {
        const auto all = [this](const ReferenceFilter &filter, const auto &holds) {
            const QList<int> found = m_list.matching(filter);
            QVERIFY(!found.isEmpty());
            QVERIFY(size_t(found.size()) < m_list.entries().size());
            for (size_t i = 0; i < m_list.entries().size(); ++i)
                QCOMPARE(found.contains(int(i)), holds(m_list.entries()[i]));
        };
        ReferenceFilter filter;
        filter.document = rulesOnly;
        all(filter, [](const ReferenceEntry &entry) { return entry.isRule(); });
        filter = {};
        filter.document = QStringLiteral("jj618373");
        all(filter, [](const ReferenceEntry &entry) {
            return entry.document && entry.document->id == u"jj618373";
        });
        filter = {};
        filter.product = QStringLiteral("lync-2010");
        all(filter, [](const ReferenceEntry &entry) {
            return entry.products.isEmpty() || entry.products.contains(QStringLiteral("lync-2010"));
        });
        filter = {};
        filter.ports = QStringLiteral("50000-59999");
        all(filter, [&](const ReferenceEntry &entry) {
            return entry.ports.toString() == filter.ports ||
                   entry.sourcePorts.toString() == filter.ports;
        });
        filter = {};
        filter.application = QStringLiteral("XMPP");
        all(filter, [](const ReferenceEntry &entry) { return entry.flow->application == u"XMPP"; });
        filter = {};
        filter.transport = Transport::Udp;
        all(filter,
            [](const ReferenceEntry &entry) { return entry.flow->transport == Transport::Udp; });
        filter = {};
        filter.role = Role::Internal;
        all(filter, [](const ReferenceEntry &entry) { return entry.flow->role == Role::Internal; });
    }

    void whatThereIsToFilterByFindsSomething()
    {
        ReferenceFilter filter;
        for (const QString &product : m_list.products()) {
            filter = {};
            filter.product = product;
            QVERIFY2(!m_list.matching(filter).isEmpty(), qPrintable(product));
        }
        for (const SourceDocument *document : m_list.documents()) {
            filter = {};
            filter.document = document->id;
            QVERIFY2(!m_list.matching(filter).isEmpty(), qPrintable(document->id));
        }
        QVERIFY(m_list.ports().size() > 10);
        for (const PortSet &ports : m_list.ports()) {
            filter = {};
            filter.ports = ports.toString();
            QVERIFY2(!m_list.matching(filter).isEmpty(), qPrintable(filter.ports));
        }
        for (const QString &application : m_list.applications()) {
            filter = {};
            filter.application = application;
            QVERIFY2(!m_list.matching(filter).isEmpty(), qPrintable(application));
        }
    }

    void everyFlowComesFromItsRule_data()
    {
        QTest::addColumn<bool>("documented");
        QTest::newRow("recommended") << false;
        QTest::newRow("documented") << true;
    }
    void everyFlowComesFromItsRule()
    {
        QFETCH(bool, documented);
        const Topology topology =
            sample("standard", documented ? Reading::Documented : Reading::Recommended);
        const FlowSet flows = deriveFlows(topology, m_catalog, today);
        QSet<FlowId> reached;
        for (const ReferenceEntry &entry : m_list.entries()) {
            for (const Flow *flow : flowsFrom(entry, flows, topology.product)) {
                reached.insert(flow->id);
                const bool isOwn = flow->rule == entry.flow->id;
                QVERIFY2(isOwn || (entry.row && (entry.row->rules.contains(flow->rule) ||
                                                 flow->rows.contains(entry.flow->id))),
                         qPrintable(flow->id.value + u' ' + entry.flow->id));
            }
        }
        for (const Flow &flow : flows.flows)
            QVERIFY2(reached.contains(flow.id), qPrintable(flow.id.value));
    }

    void detailsSayWhatTheyHoldIn_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::English);
        QTest::newRow("ru") << int(Language::Russian);
    }
    void detailsSayWhatTheyHoldIn()
    {
        QFETCH(int, language);
        const Topology topology = sample("standard", Reading::Recommended);
        const FlowSet flows = deriveFlows(topology, m_catalog, today);
        const ReferenceContext context{m_catalog, m_list, topology, flows, Language(language)};
        for (const ReferenceEntry &entry : m_list.entries()) {
            const QString html = referenceHtml(entry, context);
            QVERIFY(html.contains(entry.from.in(context.language).toHtmlEscaped()));
            if (entry.row) {
                const QStringList &cells =
                    context.language == Language::Russian ? entry.row->cellsRu : entry.row->cellsEn;
                for (const QString &cell : cells)
                    QVERIFY2(html.contains(cell.toHtmlEscaped()), qPrintable(cell));
                QVERIFY(html.contains(entry.document->title.in(context.language).toHtmlEscaped()));
            }
            for (const Flow *flow : flowsFrom(entry, flows, topology.product).mid(0, 40))
                QVERIFY(html.contains(flowNumberText(flow->number)));
            for (const QString &code : entry.flow->contradictions)
                QVERIFY(html.contains(code));
        }
    }

    void aRowOfAnotherProductSaysSo()
    {
        const Topology topology = sample("standard", Reading::Recommended);
        const FlowSet flows = deriveFlows(topology, m_catalog, today);
        const ReferenceContext context{m_catalog, m_list, topology, flows, Language::English};
        int others = 0;
        for (const ReferenceEntry &entry : m_list.entries()) {
            const bool isOther = entry.row && !entry.products.isEmpty() &&
                                 !entry.products.contains(topology.product) &&
                                 flowsFrom(entry, flows, topology.product).isEmpty();
            others += isOther ? 1 : 0;
            QCOMPARE(referenceHtml(entry, context)
                         .contains(QStringLiteral("this topology is planned for Lync Server 2013")),
                     isOther);
        }
        QVERIFY(others > 0);
    }

    void theModelShowsWhatMatches()
    {
        ReferenceModel model(m_list, m_catalog);
        QCOMPARE(size_t(model.rowCount()), m_list.entries().size());
        const ReferenceFilter filter = forText(QStringLiteral("xmpp"));
        model.setFilter(filter);
        const QList<int> found = m_list.matching(filter);
        QCOMPARE(model.rowCount(), int(found.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(&model.entryAt(row), &m_list.entries()[size_t(found.at(row))]);
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(row, column).data().toString().isEmpty());
        }
        model.setFilter(forText(QStringLiteral("nothing-like-that")));
        QCOMPARE(model.rowCount(), 0);
    }

private:
    const Catalog &m_catalog = builtInCatalog();
    const ReferenceList m_list{m_catalog};
};

QTEST_MAIN(TestReferenceList)
#include "tst_referencelist.moc"
