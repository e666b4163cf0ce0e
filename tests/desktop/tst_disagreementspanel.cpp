#include "desktop/windowfixture.h"

#include "desktop/window/disagreementcard.h"
#include "desktop/window/disagreementspanel.h"
#include "flows/disagreements.h"
#include "flows/flowdifference.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace portolan;

/// Sources disagree: what is listed, what a choice does to file and flows.
class TestDisagreementsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        setReading(Reading::Recommended);
        auto *dock = m_f->child<QDockWidget>("disagreementsDock");
        dock->show();
        dock->raise();
        QApplication::processEvents();
        QVERIFY(panel()->isVisible());
    }
    void cleanup() { m_f.reset(); }

    void itListsWhatTouchesTheTopology()
    {
        QStringList expected;
        for (const Disagreement &one : touching())
            expected.append(one.code);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(panel()->codes(), expected);
        for (const Flow &flow : m_f->document().flows().flows) {
            for (const QString &code : flow.contradictions)
                QVERIFY2(panel()->codes().contains(code), qPrintable(code));
        }
    }

    void anOpenCardSaysWhatEachSideSaysAndDoes()
    {
        for (const QString &code : panel()->codes()) {
            open(code);
            const Contradiction &contradiction = *builtInCatalog().contradiction(code);
            for (qsizetype side = 0; side < contradiction.sides.size(); ++side) {
                auto *radio = sideButton(code, side);
                QVERIFY(radio->isVisible());
                QVERIFY(radio->accessibleName().contains(contradiction.sides.at(side).says.en));
                const auto *effect = labelOf(
                    QStringLiteral("/readings/%1/%2/effect").arg(code, QChar(u'A' + int(side))));
                QVERIFY2(effect->text().contains(QStringLiteral("changes")),
                         qPrintable(effect->text()));
            }
            QVERIFY(recommendedButton(code)->isChecked());
            QCOMPARE(state(code), QStringLiteral("recommended"));
        }
    }

    void aChoiceIsOneStepKeptInTheFile()
    {
        const QString code = changing();
        const QByteArray before = m_f->bytes();
        const FlowSet flows = m_f->document().flows();
        const int steps = m_f->document().undoStack()->count();
        open(code);
        sideButton(code, m_side)->click();
        QCOMPARE(m_f->document().undoStack()->count(), steps + 1);
        const auto readings = m_f->document().topology().readings;
        QVERIFY(readings.contains(code));
        const Contradiction &contradiction = *builtInCatalog().contradiction(code);
        QVERIFY(contradiction.sides.at(m_side).documents.contains(readings.value(code).follow));
        QVERIFY(!differenceOfFlows(flows, m_f->document().flows()).isEmpty());
        QCOMPARE(state(code), QStringLiteral("decided here"));
        recommendedButton(code)->click();
        QCOMPARE(m_f->document().undoStack()->count(), steps + 2);
        QCOMPARE(m_f->bytes(), before);
        QCOMPARE(state(code), QStringLiteral("recommended"));
        m_f->document().undoStack()->undo();
        QCOMPARE(state(code), QStringLiteral("decided here"));
        QVERIFY(sideButton(code, m_side)->isChecked());
        m_f->document().undoStack()->undo();
        QCOMPARE(m_f->bytes(), before);
        QVERIFY(recommendedButton(code)->isChecked());
    }

    void theReasonIsKeptWithTheChoice()
    {
        const QString code = changing();
        open(code);
        const QString name = QStringLiteral("/readings/%1/reason").arg(code);
        auto *reason = m_f->window->findChild<QLineEdit *>(name);
        QVERIFY(reason);
        QVERIFY(!reason->isVisible());
        sideButton(code, m_side)->click();
        QVERIFY(reason->isVisible());
        reason->setFocus();
        const int steps = m_f->document().undoStack()->count();
        QTest::keyClicks(reason, QStringLiteral("our audit says so"));
        QCOMPARE(m_f->document().topology().readings.value(code).reason.en,
                 QStringLiteral("our audit says so"));
        QCOMPARE(reason->text(), QStringLiteral("our audit says so"));
        QCOMPARE(m_f->document().undoStack()->count(), steps + 1);
        // The side may be chosen anew without losing what was written.
        const auto other = m_side == 0 ? 1 : 0;
        sideButton(code, other)->click();
        QCOMPARE(m_f->document().topology().readings.value(code).reason.en,
                 QStringLiteral("our audit says so"));
    }

    void flowsAreLinks()
    {
        QString code;
        FlowId first;
        for (const Disagreement &one : touching()) {
            if (code.isEmpty() && !one.flows.isEmpty()) {
                code = one.code;
                first = one.flows.first();
            }
        }
        QVERIFY(!code.isEmpty());
        open(code);
        auto *flows = labelOf(QStringLiteral("disagreement/%1/flows").arg(code));
        const Flow *flow = m_f->document().flows().flow(first);
        QVERIFY(flows->text().contains(flowNumberText(flow->number)));
        const QString href =
            flows->text().section(QStringLiteral("href=\""), 1).section(u'"', 0, 0);
        emit flows->linkActivated(href);
        QCOMPARE(m_f->selection().flows(), QSet<FlowId>{first});
    }

    void theDocumentedReadingTakesNoChoice()
    {
        setReading(Reading::Documented);
        QVERIFY(!panel()->codes().isEmpty());
        const QString code = panel()->codes().first();
        open(code);
        QVERIFY(labelOf(QStringLiteral("disagreement/%1/documented").arg(code))->isVisible());
        QVERIFY(!recommendedButton(code)->isEnabled());
        QVERIFY(!sideButton(code, 0)->isEnabled());
        setReading(Reading::Recommended);
        const QString again = panel()->codes().first();
        open(again);
        QVERIFY(!labelOf(QStringLiteral("disagreement/%1/documented").arg(again))->isVisible());
        QVERIFY(recommendedButton(again)->isEnabled());
    }

    void anotherReferenceMakesOtherCards()
    {
        const QStringList before = panel()->codes();
        m_own = builtInCatalog();
        for (Contradiction &contradiction : m_own.contradictions)
            contradiction.subject = BilingualText::same(QStringLiteral("our subject"));
        m_f->document().setCatalog(m_own);
        QCOMPARE(panel()->codes(), before);
        QCOMPARE(labelOf(QStringLiteral("disagreement/%1/subject").arg(before.first()))->text(),
                 QStringLiteral("our subject"));
    }

    void nothingToDisagreeAboutIsSaid()
    {
        m_f->document().reset(Topology());
        QVERIFY(panel()->codes().isEmpty());
        QVERIFY(m_f->child<QLabel>("disagreementsEmpty")->isVisible());
    }

    void textsWrapInANarrowDock_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << int(Language::English);
        QTest::newRow("ru") << int(Language::Russian);
    }
    void textsWrapInANarrowDock()
    {
        QFETCH(int, language);
        m_f->window->resize(1280, 720);
        m_f->window->setInterfaceLanguage(Language(language));
        const QString code = changing();
        open(code);
        sideButton(code, m_side)->click();
        QApplication::processEvents();
        const auto *card =
            m_f->window->findChild<DisagreementCard *>(QStringLiteral("disagreement/") + code);
        const int width = panel()->width();
        QVERIFY(card->width() <= width);
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            QVERIFY2(label->mapTo(panel(), QPoint(label->width(), 0)).x() <= width,
                     qPrintable(label->text()));
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
        }
    }

private:
    DisagreementsPanel *panel() const
    {
        return m_f->child<DisagreementsPanel>("disagreementsPanel");
    }

    QList<Disagreement> touching() const
    {
        const Document &document = m_f->document();
        return contradictionsTouching(document.topology(), document.catalog(), document.flows(),
                                      document.findings());
    }

    void setReading(Reading reading)
    {
        Topology topology = m_f->document().topology();
        topology.reading = reading;
        QVERIFY(m_f->document().changeSettings(topology, QStringLiteral("Reading")).isEmpty());
    }

    void open(const QString &code)
    {
        auto *card =
            m_f->window->findChild<DisagreementCard *>(QStringLiteral("disagreement/") + code);
        QVERIFY2(card, qPrintable(code));
        auto *button =
            m_f->window->findChild<QToolButton *>(QStringLiteral("disagreement/%1/open").arg(code));
        if (!card->isOpen())
            button->click();
        QVERIFY(card->isOpen());
        QApplication::processEvents();
    }

    template<class T> T *named(const QString &name) const
    {
        T *found = panel()->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QLabel *labelOf(const QString &name) const { return named<QLabel>(name); }
    QString state(const QString &code) const
    {
        return labelOf(QStringLiteral("disagreement/%1/state").arg(code))->text();
    }
    QRadioButton *recommendedButton(const QString &code) const
    {
        return named<QRadioButton>(QStringLiteral("/readings/") + code);
    }
    QRadioButton *sideButton(const QString &code, qsizetype side) const
    {
        return named<QRadioButton>(
            QStringLiteral("/readings/%1/%2").arg(code, QChar(u'A' + int(side))));
    }

    // A contradiction with a side that changes flows; m_side is that side.
    QString changing()
    {
        for (const QString &code : panel()->codes()) {
            const Contradiction &contradiction = *builtInCatalog().contradiction(code);
            for (qsizetype side = 0; side < contradiction.sides.size(); ++side) {
                for (const QString &id : contradiction.sides.at(side).documents) {
                    const SourceDocument *document = builtInCatalog().document(id);
                    if (document && !document->tables.isEmpty() &&
                        document->product == m_f->document().topology().product &&
                        !flowsThatDiffer(m_f->document().topology(), builtInCatalog(), code, id,
                                         m_f->document().today())
                             .isEmpty()) {
                        m_side = side;
                        return code;
                    }
                }
            }
        }
        qFatal("no side of any contradiction changes a flow");
    }

    Catalog m_own; ///< outlives the window
    std::unique_ptr<WindowFixture> m_f;
    qsizetype m_side = 0;
};

QTEST_MAIN(TestDisagreementsPanel)
#include "tst_disagreementspanel.moc"
