#include "diagram/svgwriter.h"

#include "diagram/diagramsamples.h"
#include "diagram/painter.h"
#include "diagram/samplegeometry.h"
#include "diagram/svgtesting.h"

#include <QDir>
#include <QTest>

using namespace portolan;
using namespace portolan::svgtesting;

class TestSvgWriter : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormedAndHoldsEveryText_data();
    void isWellFormedAndHoldsEveryText();
    void rootSaysWhatItIs();
    void flowsAndNodesCanBeFound();
    void firstShapesAreTheBoxAndTheLine();
    void usesOnlyWhatTravels();
    void onlyItsOwnIcons();
    void idsAreUniqueAndValid();
    void hostileTextsAreHarmless();
    void insideHtml();
    void sameBytesEachTime();
    void numbersAreShort();
    void looksLikeThePainter_data();
    void looksLikeThePainter();
    void emptyDrawing();
};

void TestSvgWriter::isWellFormedAndHoldsEveryText_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("laidOut");
    QTest::newRow("en") << Language::English << false;
    QTest::newRow("ru") << Language::Russian << false;
    QTest::newRow("en, laid out") << Language::English << true;
    QTest::newRow("ru, laid out") << Language::Russian << true;
}

void TestSvgWriter::isWellFormedAndHoldsEveryText()
{
    QFETCH(Language, language);
    QFETCH(bool, laidOut);
    const DiagramGeometry geometry =
        laidOut ? samples::layOut(samples::standard(), language) : sample::geometry(language);
    const Parsed parsed = parse(writeSvg(geometry));
    QCOMPARE(parsed.error, QString());
    QStringList left = parsed.texts;
    for (const QString &text : sample::allTexts(geometry))
        QVERIFY2(left.removeOne(text), qPrintable(text));
    left.removeOne(QStringLiteral("1")); // the badge of the legend
    QCOMPARE(left, QStringList());
}

void TestSvgWriter::rootSaysWhatItIs()
{
    const DiagramGeometry geometry = sample::geometry();
    const QByteArray svg = writeSvg(geometry);
    QVERIFY(svg.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "));
    const Parsed parsed = parse(svg);
    const Element &root = parsed.elements.first();
    QCOMPARE(root["viewBox"], QStringLiteral("0 0 1640 1010"));
    QCOMPARE(root["role"], QStringLiteral("img"));
    for (const QString &id : root["aria-labelledby"].split(u' '))
        QVERIFY(parsed.withId(id) != nullptr);
    QCOMPARE(parsed.titles.value(0), geometry.title);
    QCOMPARE(parsed.titles.value(1), geometry.description);
}

void TestSvgWriter::flowsAndNodesCanBeFound()
{
    const DiagramGeometry geometry = sample::geometry();
    const Parsed parsed = parse(writeSvg(geometry));
    for (const Arrow &arrow : geometry.arrows) {
        const Element *flow =
            parsed.withId(QStringLiteral("flow-F-%1").arg(arrow.number, 3, 10, QChar(u'0')));
        QVERIFY(flow);
        QCOMPARE((*flow)["class"], QStringLiteral("edge flow"));
        QCOMPARE((*flow)["data-id"], arrow.flow.value);
        QCOMPARE((*flow)["data-source"], arrow.source.value);
        QCOMPARE((*flow)["data-target"], arrow.destination.value);
        const Element &run = parsed.elements[flow->parent];
        QCOMPARE(run["class"], QStringLiteral("flows"));
        QCOMPARE(run["data-transport"],
                 arrow.dashed ? QStringLiteral("UDP") : QStringLiteral("TCP"));
        QVERIFY(parsed.titles.contains(arrow.title));
    }
    for (const Card &card : geometry.cards) {
        const Element *node = parsed.withId(QStringLiteral("node-") + card.node.value);
        QVERIFY(node);
        QCOMPARE((*node)["class"], QStringLiteral("node"));
        QCOMPARE((*node)["data-id"], card.node.value);
        QVERIFY(!(*node)["data-zone"].isEmpty());
        QVERIFY(!(*node)["data-type"].isEmpty());
    }
    QVERIFY(parsed.withId(QStringLiteral("wall-external")));
    QVERIFY(parsed.withId(QStringLiteral("zone-perimeter")));
    QVERIFY(parsed.withId(QStringLiteral("note-note-1")));
}

void TestSvgWriter::firstShapesAreTheBoxAndTheLine()
{
    // What reads drawings by machine takes the first shape of a group for its geometry.
    const DiagramGeometry geometry = sample::geometry();
    const Parsed parsed = parse(writeSvg(geometry));
    size_t cards = 0;
    size_t arrows = 0;
    for (qsizetype i = 0; i < parsed.elements.size(); ++i) {
        const Element &element = parsed.elements[i];
        if (element["class"] != u"node" && element["class"] != u"edge flow")
            continue;
        const Element &shape = parsed.elements[i + 2]; // after the title
        if (element["class"] == u"node") {
            const QRectF rect = geometry.cards[cards++].rect;
            QCOMPARE(shape.name, QStringLiteral("rect"));
            QCOMPARE(shape["width"].toDouble(), rect.width());
            QCOMPARE(shape["x"].toDouble(), rect.x());
        } else {
            const std::vector<QPointF> &line = geometry.arrows[arrows++].points;
            const std::vector<QPointF> written = pointsOf(shape["d"]);
            QCOMPARE(shape.name, QStringLiteral("path"));
            QCOMPARE(written.size(), line.size());
            // The head covers the end.
            for (size_t k = 0; k + 1 < line.size(); ++k)
                QVERIFY((written[k] - line[k]).manhattanLength() < 0.02);
            QVERIFY((written.back() - line.back()).manhattanLength() < 6);
        }
    }
    QCOMPARE(cards, geometry.cards.size());
    QCOMPARE(arrows, geometry.arrows.size());
}

void TestSvgWriter::usesOnlyWhatTravels()
{
    int roots = 0;
    for (const Element &element : parse(writeSvg(sample::geometry())).elements) {
        QVERIFY2(plainElements().contains(element.name), qPrintable(element.name));
        roots += element.name == u"svg";
        for (const QXmlStreamAttribute &attribute : element.attributes) {
            QVERIFY(!attribute.name().startsWith(u"on"));
            QVERIFY(!attribute.value().contains(u"url("));
            QVERIFY(attribute.name() != u"opacity" && attribute.name() != u"fill-opacity");
        }
    }
    QCOMPARE(roots, 1);
}

void TestSvgWriter::onlyItsOwnIcons()
{
    const QStringList known = {QStringLiteral("svg"),    QStringLiteral("g"),
                               QStringLiteral("path"),   QStringLiteral("rect"),
                               QStringLiteral("circle"), QStringLiteral("line")};
    const QDir folder(QStringLiteral(":/icons"));
    const QStringList icons = folder.entryList();
    QVERIFY(icons.size() >= 45);
    for (const QString &icon : icons) {
        QFile file(folder.filePath(icon));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray data = file.readAll();
        const Parsed parsed = parse(data);
        QVERIFY2(parsed.error.isEmpty(), qPrintable(icon));
        for (const Element &element : parsed.elements)
            QVERIFY2(known.contains(element.name), qPrintable(icon + u' ' + element.name));
        if (icon == u"portolan.svg")
            continue;
        QVERIFY2(data.contains("viewBox=\"0 0 24 24\""), qPrintable(icon));
        QVERIFY2(data.contains("stroke-width=\"1.75\""), qPrintable(icon));
        // One colour, which is replaced.
        static const QRegularExpression colour(QStringLiteral("#[0-9a-fA-F]{3,6}"));
        auto matches = colour.globalMatch(QString::fromUtf8(data));
        while (matches.hasNext())
            QCOMPARE(matches.next().captured(), QStringLiteral("#000000"));
    }
    for (const Card &card : sample::geometry().cards)
        QVERIFY(card.icon.isEmpty() || icons.contains(card.icon + QStringLiteral(".svg")));
}

void TestSvgWriter::idsAreUniqueAndValid()
{
    DiagramGeometry geometry = sample::geometry();
    geometry.cards[0].node = NodeId(QStringLiteral("a b<\"&партнёр"));
    geometry.cards[1].node = NodeId(QStringLiteral("same"));
    geometry.cards[2].node = NodeId(QStringLiteral("same"));
    geometry.arrows[0].number = 7;
    SvgOptions options;
    options.idPrefix = QStringLiteral("ru-");
    static const QRegularExpression valid(QStringLiteral("^ru-[A-Za-z0-9._-]+$"));
    QSet<QString> ids;
    for (const Element &element : parse(writeSvg(geometry, Theme::light(), options)).elements) {
        const QString id = element["id"];
        if (id.isEmpty())
            continue;
        QVERIFY2(valid.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids << id;
    }
    QVERIFY(ids.size() > 20);
}

void TestSvgWriter::hostileTextsAreHarmless()
{
    DiagramGeometry geometry = sample::geometry();
    const QString hostile =
        QStringLiteral("</text><script>x()</script> \"'&amp;]]> \u2068\u202e\x01\x7f") +
        QChar(0xd800) + QChar(0xffff);
    geometry.title = hostile;
    geometry.cards[0].tooltip = hostile;
    geometry.cards[0].title[0].text = hostile;
    geometry.arrows[0].title = hostile;
    geometry.arrows[0].flow = FlowId(hostile);
    geometry.arrows[0].source = NodeId(hostile);
    const QByteArray svg = writeSvg(geometry);
    const Parsed parsed = parse(svg);
    QCOMPARE(parsed.error, QString());
    for (const Element &element : parsed.elements)
        QVERIFY(element.name != u"script");
    QVERIFY(svg.contains("&#8296;&#8238;")); // can be seen in the source
    QString cleaned = hostile;
    for (const char16_t forbidden : {u'\x01', u'\x7f', char16_t(0xd800), char16_t(0xffff)})
        cleaned.replace(QChar(forbidden), QChar(0xfffd));
    QVERIFY(parsed.texts.contains(cleaned));
    QVERIFY(parsed.titles.contains(cleaned));
    QVERIFY(QSvgRenderer(svg).isValid());
}

void TestSvgWriter::insideHtml()
{
    SvgOptions options;
    options.standalone = false;
    options.idPrefix = QStringLiteral("a-");
    const QByteArray svg = writeSvg(sample::geometry(), Theme::light(), options);
    QVERIFY(svg.startsWith("<svg "));
    QVERIFY(svg.contains("id=\"a-flow-F-001\""));
    QVERIFY(svg.contains("aria-labelledby=\"a-drawing-title a-drawing-description\""));
}

void TestSvgWriter::sameBytesEachTime()
{
    const QByteArray first = writeSvg(sample::geometry());
    QCOMPARE(writeSvg(sample::geometry()), first);
    QVERIFY(writeSvg(sample::geometry(), Theme::dark()) != first);
    QVERIFY(writeSvg(sample::geometry(Language::Russian)) != first);
}

void TestSvgWriter::numbersAreShort()
{
    DiagramGeometry geometry = sample::geometry();
    geometry.cards[0].rect = QRectF(1.0 / 3, -0.001, 100.5, 7.126);
    const QByteArray svg = writeSvg(geometry);
    QVERIFY(svg.contains("<rect x=\"0.33\" y=\"0\" width=\"100.5\" height=\"7.13\""));
    static const QRegularExpression three(QStringLiteral("[xy]=\"-?[0-9]+\\.[0-9]{3}"));
    QVERIFY(!three.match(QString::fromUtf8(svg)).hasMatch());
}

void TestSvgWriter::looksLikeThePainter_data()
{
    QTest::addColumn<DiagramGeometry>("geometry");
    QTest::addColumn<bool>("dark");
    QTest::newRow("en light") << sample::geometry() << false;
    QTest::newRow("ru light") << sample::geometry(Language::Russian) << false;
    QTest::newRow("en dark") << sample::geometry() << true;
    QTest::newRow("laid out") << samples::layOut(samples::standard()) << false;
}

void TestSvgWriter::looksLikeThePainter()
{
    QFETCH(DiagramGeometry, geometry);
    QFETCH(bool, dark);
    ensureBundledFont();
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    const QImage painted = paintedByPainter(geometry, theme);
    const double share = difference(painted, paintedFromSvg(geometry, theme));
    QVERIFY2(share < 0.005, qPrintable(QString::number(share)));
    // The measure does tell pictures apart.
    QVERIFY(difference(painted, blank(geometry)) > 0.05);
}

void TestSvgWriter::emptyDrawing()
{
    DiagramGeometry geometry;
    geometry.bounds = QRectF(0, 0, 400, 300);
    geometry.emptyHint = {sample::text(QStringLiteral("Add an Edge pool"), 200, 150)};
    const Parsed parsed = parse(writeSvg(geometry));
    QCOMPARE(parsed.error, QString());
    QCOMPARE(parsed.texts, QStringList{QStringLiteral("Add an Edge pool")});
}

QTEST_MAIN(TestSvgWriter)
#include "tst_svgwriter.moc"
