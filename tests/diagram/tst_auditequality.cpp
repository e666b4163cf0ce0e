#include "diagram/auditreference.h"
#include "diagram/diagramsamples.h"

#include <QTest>

using namespace portolan;

namespace {

/// Pictures of all sorts: nothing in them is where a layout would put it. Places repeat, so that
/// much touches or lies on each other, but differ by none of the limits of the definitions: there
/// the last bit of a number would decide.
class MadePicture
{
public:
    explicit MadePicture(quint32 seed) : m_random(seed) {}

    DiagramGeometry make()
    {
        for (int zone = 0; zone < 1 + below(3); ++zone)
            m_g.zones.push_back({Zone(zone), QRectF(zone * 300, 0, 300, 900), {}});
        for (int i = 2 + below(9); i > 0; --i)
            addCard();
        for (int i = below(3); i > 0; --i)
            addNote();
        for (int i = 1 + below(25); i > 0; --i)
            addArrow();
        m_g.bounds = QRectF(0, 0, 900, 900);
        return m_g;
    }

private:
    int below(int count) { return int(m_random.bounded(quint32(count))); }
    bool chance(int percent) { return below(100) < percent; }
    double offset()
    {
        const double offsets[] = {0, 0.15, 0.35};
        return offsets[below(3)];
    }
    QPointF point() { return {below(90) * 10 + offset(), below(90) * 10 + offset()}; }
    QRectF box(int widest, int highest)
    {
        return {point(), QSizeF(4 + below(widest), 4 + below(highest))};
    }
    PlacedText text(const QRectF &where)
    {
        PlacedText text;
        text.text = QStringLiteral("x");
        text.box = where;
        return text;
    }

    void addCard()
    {
        Card card;
        card.node = NodeId(QStringLiteral("card%1").arg(m_g.cards.size()));
        card.zone = Zone(below(3));
        card.rect = box(120, 120);
        card.manual = chance(50);
        if (chance(60))
            card.title = {text(QRectF(card.rect.topLeft() + QPointF(2, 2), QSizeF(30, 12)))};
        m_g.cards.push_back(card);
    }

    void addNote()
    {
        NoteCard note;
        note.node = NodeId(QStringLiteral("note%1").arg(m_g.notes.size()));
        note.rect = box(80, 40);
        note.lines = {text(QRectF(note.rect.topLeft() + QPointF(3, 3), QSizeF(30, 12)))};
        m_g.notes.push_back(note);
    }

    QPointF borderOf(const Card &card)
    {
        return {chance(50) ? card.rect.left() : card.rect.right(),
                card.rect.top() + 5 * below(int(card.rect.height() / 5)) + 0.62};
    }

    void addArrow()
    {
        static const QString ports[] = {QStringLiteral("access"), QStringLiteral("av"), QString()};
        Arrow arrow;
        arrow.flow = FlowId(QStringLiteral("flow%1").arg(m_g.arrows.size()));
        const Card &from = m_g.cards[size_t(below(int(m_g.cards.size())))];
        const Card &to = m_g.cards[size_t(below(int(m_g.cards.size())))];
        arrow.source = chance(95) ? from.node : NodeId(QStringLiteral("nowhere"));
        arrow.destination = to.node;
        arrow.sourcePort = ports[below(3)];
        arrow.destinationPort = ports[below(3)];
        QPointF at = borderOf(from);
        arrow.points = {at};
        const QPointF end = borderOf(to);
        for (int bends = below(5); bends > 0; --bends) {
            const QPointF next = chance(5) ? at : point();
            if (!chance(10)) {
                at = chance(50) ? QPointF(next.x(), at.y()) : QPointF(at.x(), next.y());
                arrow.points.push_back(at);
            } else {
                // Aslant, to where no other line bends.
                at = QPointF(std::floor(next.x()) + below(9) * 1.1 + 0.07,
                             std::floor(next.y()) + below(9) * 1.1 + 0.07);
                arrow.points.push_back(at);
            }
        }
        if (chance(80)) {
            arrow.points.emplace_back(end.x(), at.y());
            arrow.points.push_back(end);
        } else if (chance(30)) {
            arrow.points.clear();
        }
        const QPointF label = arrow.points.empty() ? point() : arrow.points.front();
        arrow.pillText = text({});
        arrow.pill = QRectF(label + QPointF(below(60), below(40) - 20), QSizeF(40, 16));
        if (chance(70))
            arrow.protocol = text(QRectF(label - QPointF(below(80), below(80)), QSizeF(50, 12)));
        arrow.badge = text({});
        arrow.badgeCentre = label + QPointF(below(40), 0);
        arrow.badgeRadius = 6;
        m_g.arrows.push_back(arrow);
    }

    QRandomGenerator m_random;
    DiagramGeometry m_g;
};

/// A few things of a sound picture are moved or led elsewhere.
void damage(DiagramGeometry &geometry, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto below = [&](size_t count) { return size_t(random.bounded(quint32(count))); };
    const auto step = [&] { return QPointF(double(below(160)) - 80, double(below(160)) - 80) / 2; };
    for (size_t blows = 1 + below(12); blows > 0; --blows) {
        Arrow &arrow = geometry.arrows[below(geometry.arrows.size())];
        Card &card = geometry.cards[below(geometry.cards.size())];
        switch (below(6)) {
        case 0:
            arrow.protocol.box.translate(step());
            break;
        case 1:
            arrow.pill.translate(step());
            break;
        case 2:
            card.rect.translate(step());
            break;
        case 3:
            arrow.points[below(arrow.points.size())] += step();
            break;
        case 4:
            arrow.points = geometry.arrows[below(geometry.arrows.size())].points;
            break;
        default:
            for (QPointF &point : arrow.points)
                point += step();
            break;
        }
    }
}

QByteArray differences(const DiagramGeometry &geometry)
{
    const QByteArray json = geometryJson(geometry, QStringLiteral("made"));
    const QJsonObject audit =
        QJsonDocument::fromJson(json).object()[QLatin1String("audit")].toObject();
    const QMap<QString, double> expected = reference::Count(json).figures;
    QByteArray text;
    for (auto figure = expected.begin(); figure != expected.end(); ++figure) {
        const double counted = audit[figure.key()].toDouble(-1);
        if (std::abs(counted - *figure) > 0.0051) // the JSON has two decimals
            text += figure.key().toUtf8() + ": " + QByteArray::number(counted) + ", not " +
                    QByteArray::number(*figure) + "; ";
    }
    return text;
}

} // namespace

/// The audit against a count of everything with everything.
class TestAuditEquality : public QObject
{
    Q_OBJECT

private slots:
    void madePictures()
    {
        QMap<QString, double> seen;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const DiagramGeometry geometry = MadePicture(seed).make();
            const QByteArray wrong = differences(geometry);
            QVERIFY2(wrong.isEmpty(), (QByteArray::number(seed) + ": " + wrong).constData());
            const auto figures = reference::Count(geometryJson(geometry, QString())).figures;
            for (auto figure = figures.begin(); figure != figures.end(); ++figure)
                seen[figure.key()] += *figure;
        }
        // Every figure was put to the test.
        for (auto figure = seen.begin(); figure != seen.end(); ++figure)
            QVERIFY2(*figure >= 20, figure.key().toUtf8().constData());
    }

    void damagedLayouts()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            DiagramGeometry geometry = samples::layOut(samples::random(seed));
            QByteArray wrong = differences(geometry);
            QVERIFY2(wrong.isEmpty(), (QByteArray::number(seed) + ", sound: " + wrong).constData());
            damage(geometry, seed);
            wrong = differences(geometry);
            QVERIFY2(wrong.isEmpty(), (QByteArray::number(seed) + ": " + wrong).constData());
        }
    }

    void anEmptyPicture() { QCOMPARE(differences(DiagramGeometry()), QByteArray()); }

    void everyKindHasAName()
    {
        QSet<QString> names;
        const int kinds = int(DiagramFault::Kind::ZoneViolation) + 1;
        for (int kind = 0; kind < kinds; ++kind)
            names.insert(nameOf(DiagramFault::Kind(kind)));
        QCOMPARE(int(names.size()), kinds);
    }
};

QTEST_GUILESS_MAIN(TestAuditEquality)

#include "tst_auditequality.moc"
