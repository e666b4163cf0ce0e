#include "diagram/svgwriter.h"

#include "diagram/diagramsamples.h"
#include "diagram/painter.h"
#include "diagram/samplegeometry.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace portolan;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    qsizetype parent = -1; ///< in the list
    QString text = {};     ///< of texts and titles

    QString operator[](const char *key) const
    {
        return attributes.value(QLatin1String(key)).toString();
    }
};

struct Parsed
{
    QList<Element> elements;
    QStringList texts;
    QStringList titles;
    QString error;

    const Element *withId(const QString &id) const
    {
        for (const Element &element : elements) {
            if (element["id"] == id)
                return &element;
        }
        return nullptr;
    }
};

Parsed parse(const QByteArray &svg)
{
    Parsed parsed;
    QList<qsizetype> groups;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            parsed.elements.append({name, xml.attributes(), groups.isEmpty() ? -1 : groups.last()});
            if (name == u"text" || name == u"title" || name == u"desc") {
                Element &element = parsed.elements.last();
                element.text = xml.readElementText();
                (name == u"text" ? parsed.texts : parsed.titles) << element.text;
            } else {
                groups << parsed.elements.size() - 1;
            }
        } else if (xml.isEndElement()) {
            groups.removeLast();
        }
    }
    if (xml.hasError())
        parsed.error = xml.errorString();
    return parsed;
}

// The points of a line that is written with M, L, H and V.
std::vector<QPointF> pointsOf(const QString &path)
{
    static const QRegularExpression step(QStringLiteral("([MLHV])(-?[0-9.]+)(?: ?(-?[0-9.]+))?"));
    std::vector<QPointF> points;
    auto matches = step.globalMatch(path);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double number = match.captured(2).toDouble();
        if (match.captured(1) == u"H")
            points.emplace_back(number, points.back().y());
        else if (match.captured(1) == u"V")
            points.emplace_back(points.back().x(), number);
        else
            points.emplace_back(number, match.captured(3).toDouble());
    }
    return points;
}

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

QImage blank(const DiagramGeometry &geometry)
{
    QImage image(geometry.bounds.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

// Share of the pixels, after both pictures were blurred to a quarter, that differ to the eye.
double difference(const QImage &a, const QImage &b)
{
    const QSize quarter = a.size() / 4;
    const QImage p = a.scaled(quarter, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage q = b.scaled(quarter, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < quarter.height(); ++y) {
        for (int x = 0; x < quarter.width(); ++x) {
            const QColor u(p.pixel(x, y));
            const QColor v(q.pixel(x, y));
            if (qAbs(u.red() - v.red()) + qAbs(u.green() - v.green()) + qAbs(u.blue() - v.blue()) >
                72)
                ++different;
        }
    }
    return double(different) / (quarter.width() * quarter.height());
}

} // namespace

class TestSvgWriter : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormedAndHoldsEveryText_data();
    void isWellFormedAndHoldsEveryText();
    void rootSaysWhatItIs();
    void flowsAndNodesCanBeFound();
    void firstShapesAreTheBoxAndTheLine();
    void largeDrawingsSayAllOfEveryFlow();
    void largeDrawingsAreCompact();
    void usesOnlyWhatTravels_data();
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

void TestSvgWriter::largeDrawingsSayAllOfEveryFlow()
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

void TestSvgWriter::largeDrawingsAreCompact()
{
    const DiagramGeometry geometry = samples::layOut(samples::standard());
    const DiagramGeometry many = large(geometry);
    const auto more = qsizetype(many.arrows.size() - geometry.arrows.size());
    const qsizetype bytes = writeSvg(many).size() - writeSvg(geometry).size();
    QVERIFY2(bytes / more < 520, qPrintable(QString::number(bytes / more)));
}

void TestSvgWriter::usesOnlyWhatTravels_data()
{
    QTest::addColumn<DiagramGeometry>("geometry");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("small") << sample::geometry() << QStringList();
    QTest::newRow("large") << large(sample::geometry())
                           << QStringList({QStringLiteral("defs"), QStringLiteral("use")});
}

void TestSvgWriter::usesOnlyWhatTravels()
{
    QFETCH(DiagramGeometry, geometry);
    QFETCH(QStringList, more);
    const QStringList known = {
        QStringLiteral("svg"),  QStringLiteral("g"),        QStringLiteral("title"),
        QStringLiteral("desc"), QStringLiteral("rect"),     QStringLiteral("circle"),
        QStringLiteral("path"), QStringLiteral("polyline"), QStringLiteral("polygon"),
        QStringLiteral("line"), QStringLiteral("text")};
    int roots = 0;
    for (const Element &element : parse(writeSvg(geometry)).elements) {
        QVERIFY2(known.contains(element.name) || more.contains(element.name),
                 qPrintable(element.name));
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
    DiagramGeometry geometry = large(sample::geometry());
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
    QTest::newRow("large, en light") << large(sample::geometry()) << false;
    QTest::newRow("large, en dark") << large(sample::geometry()) << true;
    QTest::newRow("large, laid out") << large(samples::layOut(samples::standard())) << false;
}

void TestSvgWriter::looksLikeThePainter()
{
    QFETCH(DiagramGeometry, geometry);
    QFETCH(bool, dark);
    ensureBundledFont();
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    QImage painted = blank(geometry);
    {
        QPainter painter(&painted);
        paintDiagram(painter, geometry, theme);
    }
    QImage rendered = blank(geometry);
    {
        QSvgRenderer renderer(writeSvg(geometry, theme));
        QVERIFY(renderer.isValid());
        QPainter painter(&rendered);
        renderer.render(&painter);
    }
    const double share = difference(painted, rendered);
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
