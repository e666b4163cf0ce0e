// Drawings of thousands of flows, which say once what recurs.

#include "diagram/svgwriter.h"

#include "diagram/diagramsamples.h"
#include "diagram/samplegeometry.h"
#include "diagram/svgtesting.h"

#include <QTest>

using namespace portolan;
using namespace portolan::svgtesting;

namespace {

// GEOMETRY with so many copies of its arrows, below everything else, that it counts as large.
DiagramGeometry large(DiagramGeometry geometry)
{
    const std::vector<Arrow> first = geometry.arrows;
    const QPointF below(0, 10 * geometry.bounds.height());
    for (const Arrow &pattern : first) {
        for (size_t copy = 0; copy < 2100 / first.size(); ++copy) {
            Arrow arrow = pattern;
            const QString place = QString::number(copy);
            arrow.number = int(geometry.arrows.size()) + 1;
            arrow.source.value += place;
            // Some ids follow from the ends, and some do not.
            arrow.flow.value =
                QStringLiteral("rule:%1:%2")
                    .arg(copy % 5 == 0 ? place : arrow.destination.value, arrow.source.value);
            for (QPointF &point : arrow.points)
                point += below;
            for (QPointF *point : {&arrow.gate, &arrow.badgeCentre})
                *point += below;
            arrow.pill.translate(below);
            for (PlacedText *text : {&arrow.pillText, &arrow.protocol, &arrow.badge}) {
                text->box.translate(below);
                text->baseline += below.y();
            }
            arrow.badge.text = QString::number(arrow.number);
            geometry.arrows.push_back(arrow);
        }
    }
    return geometry;
}

} // namespace

class TestSvgLarge : public QObject
{
    Q_OBJECT

private slots:
    void allIsSaidOfEveryFlow();
    void arrowsAreShort();
    void usesOnlyWhatTravels();
    void idsOfShapesHaveThePrefix();
    void looksLikeThePainter_data();
    void looksLikeThePainter();
};

void TestSvgLarge::allIsSaidOfEveryFlow()
{
    const DiagramGeometry geometry = large(samples::layOut(samples::standard()));
    const Parsed parsed = parse(writeSvg(geometry));
    QCOMPARE(parsed.error, QString());
    QHash<QString, qsizetype> withId;
    QHash<qsizetype, QList<qsizetype>> children;
    for (qsizetype i = 0; i < parsed.elements.size(); ++i) {
        withId.insert(parsed.elements[i]["id"], i);
        children[parsed.elements[i].parent] << i;
    }
    int idsFromForm = 0;
    for (const Arrow &arrow : geometry.arrows) {
        const qsizetype place =
            withId.value(QStringLiteral("flow-F-%1").arg(arrow.number, 3, 10, QChar(u'0')), -1);
        QVERIFY(place >= 0);
        const Element &flow = parsed.elements[place];
        QCOMPARE(flow["class"], QStringLiteral("edge flow"));
        QCOMPARE(flow["data-source"], arrow.source.value);
        QCOMPARE(flow["data-target"], arrow.destination.value);
        QString id = flow["data-id"];
        if (id.isEmpty()) {
            id = parsed.elements[flow.parent]["data-id-form"];
            id.replace(QLatin1String("{source}"), arrow.source.value);
            id.replace(QLatin1String("{target}"), arrow.destination.value);
            ++idsFromForm;
        }
        QCOMPARE(id, arrow.flow.value);
        QCOMPARE(parsed.elements[flow.parent]["data-transport"],
                 arrow.dashed ? QStringLiteral("UDP") : QStringLiteral("TCP"));
        QStringList texts;
        QStringList shapes;
        for (const qsizetype child : children[place]) {
            const Element &element = parsed.elements[child];
            (element.name == u"text" ? texts : shapes) << element.name;
            if (element.name == u"text")
                texts.last() = element.text;
            if (element.name == u"title")
                QCOMPARE(element.text, arrow.source.value + QStringLiteral(" → ") +
                                           arrow.destination.value + QStringLiteral(", ") +
                                           arrow.pillText.text);
            if (element.name == u"use") {
                const qsizetype shape = withId.value(element["xlink:href"].mid(1), -1);
                QVERIFY(shape >= 0);
                QCOMPARE(parsed.elements[parsed.elements[shape].parent].name,
                         QStringLiteral("defs"));
            }
        }
        QCOMPARE(texts, QStringList({arrow.pillText.text, arrow.protocol.text, arrow.badge.text}));
        QCOMPARE(shapes.mid(0, 2), QStringList({QStringLiteral("title"), QStringLiteral("path")}));
        QVERIFY(shapes.contains(QStringLiteral("use")));
    }
    QVERIFY(idsFromForm > 1500);
    QVERIFY(idsFromForm < 1800);
}

void TestSvgLarge::arrowsAreShort()
{
    const DiagramGeometry geometry = samples::layOut(samples::standard());
    const DiagramGeometry many = large(geometry);
    const auto more = qsizetype(many.arrows.size() - geometry.arrows.size());
    const qsizetype bytes = writeSvg(many).size() - writeSvg(geometry).size();
    QVERIFY2(bytes / more < 520, qPrintable(QString::number(bytes / more)));
}

void TestSvgLarge::usesOnlyWhatTravels()
{
    const QStringList known =
        plainElements() + QStringList({QStringLiteral("defs"), QStringLiteral("use")});
    const Parsed parsed = parse(writeSvg(large(sample::geometry())));
    bool definesShapes = false;
    for (const Element &element : parsed.elements) {
        QVERIFY2(known.contains(element.name), qPrintable(element.name));
        // No words in what is used elsewhere: there no one would find them.
        qsizetype around = element.parent;
        while (around >= 0 && parsed.elements[around].name != u"defs")
            around = parsed.elements[around].parent;
        definesShapes |= around >= 0;
        QVERIFY(around < 0 || element.name != u"text");
    }
    QVERIFY(definesShapes);
}

void TestSvgLarge::idsOfShapesHaveThePrefix()
{
    SvgOptions options;
    options.idPrefix = QStringLiteral("ru-");
    options.standalone = false;
    QSet<QString> ids;
    int uses = 0;
    for (const Element &element :
         parse(writeSvg(large(sample::geometry()), Theme::light(), options)).elements) {
        if (element.name == u"use") {
            ++uses;
            QVERIFY(ids.contains(element["xlink:href"].mid(1))); // said before
        }
        const QString id = element["id"];
        if (id.isEmpty())
            continue;
        QVERIFY2(id.startsWith(u"ru-"), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids << id;
    }
    QVERIFY(uses > 2000);
}

void TestSvgLarge::looksLikeThePainter_data()
{
    QTest::addColumn<DiagramGeometry>("geometry");
    QTest::addColumn<bool>("dark");
    QTest::newRow("en light") << large(sample::geometry()) << false;
    QTest::newRow("ru dark") << large(sample::geometry(Language::Russian)) << true;
    QTest::newRow("laid out") << large(samples::layOut(samples::standard())) << false;
}

void TestSvgLarge::looksLikeThePainter()
{
    QFETCH(DiagramGeometry, geometry);
    QFETCH(bool, dark);
    ensureBundledFont();
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    const QImage painted = paintedByPainter(geometry, theme);
    const double share = difference(painted, paintedFromSvg(geometry, theme));
    QVERIFY2(share < 0.005, qPrintable(QString::number(share)));
}

QTEST_MAIN(TestSvgLarge)
#include "tst_svglarge.moc"
