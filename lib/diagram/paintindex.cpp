#include "diagram/paintindex.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace portolan {

namespace {

constexpr double headReach = 6;  // of arrow heads and ticks beside their line
constexpr double cardReach = 12; // shadow, further sheets of a stack, frame of the selection

} // namespace

QRectF labelBox(const Arrow &arrow)
{
    QRectF box = arrow.pill.united(arrow.protocol.box).united(badgeRect(arrow));
    if (arrow.badgeRadius > 0) {
        const double r = arrow.badgeRadius + 6; // the mark of a contradiction
        box |= QRectF(arrow.badgeCentre - QPointF(r, r), QSizeF(2 * r, 2 * r));
    }
    return box.isNull() ? box : box.adjusted(-4, -4, 4, 4);
}

void PaintIndex::Strip::add(const QRectF &rect, int number)
{
    const double half = rect.height() / 2;
    parts.push_back({float(rect.top() + half), float(rect.left()), float(rect.right()), number});
    reach = std::max(reach, float(half));
}

void PaintIndex::Strip::sort()
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.at < b.at; });
}

template<class Visit>
void PaintIndex::Strip::visit(double from, double to, double low, double high, Visit visit) const
{
    const double margin = reach + 1;
    auto part = std::lower_bound(parts.begin(), parts.end(), from - margin,
                                 [](const Part &p, double at) { return p.at < at; });
    for (; part != parts.end() && part->at <= to + margin; ++part) {
        if (part->low <= high && part->high >= low)
            visit(part->number);
    }
}

PaintIndex::PaintIndex(const DiagramGeometry &geometry)
    : m_arrowCount(int(geometry.arrows.size())), m_cardCount(int(geometry.cards.size())),
      m_noteCount(int(geometry.notes.size()))
{
    m_arrowOfFlow.reserve(m_arrowCount);
    m_horizontal.parts.reserve(geometry.arrows.size() * 2);
    m_vertical.parts.reserve(geometry.arrows.size());
    m_labels.parts.reserve(geometry.arrows.size());
    for (int i = 0; i < m_arrowCount; ++i)
        addArrow(geometry.arrows[size_t(i)], i);
    for (int i = 0; i < m_cardCount; ++i) {
        const QRectF &rect = geometry.cards[size_t(i)].rect;
        m_cards.add(rect.adjusted(-cardReach, -cardReach, cardReach, cardReach), i);
        m_cardOfNode.insert(geometry.cards[size_t(i)].node, i);
    }
    for (int i = 0; i < m_noteCount; ++i) {
        const QRectF &rect = geometry.notes[size_t(i)].rect;
        m_notes.add(rect.adjusted(-cardReach, -cardReach, cardReach, cardReach), i);
        m_noteOfNode.insert(geometry.notes[size_t(i)].node, i);
    }
    for (Strip *strip : {&m_horizontal, &m_vertical, &m_labels, &m_cards, &m_notes})
        strip->sort();
    makeBands(geometry);
}

void PaintIndex::addArrow(const Arrow &arrow, int number)
{
    for (size_t i = 1; i < arrow.points.size(); ++i) {
        const QRectF box = QRectF(arrow.points[i - 1], arrow.points[i]).normalized();
        // A slanting line would be found by both of its extents.
        if (box.height() <= box.width())
            m_horizontal.add(box.adjusted(-headReach, -headReach, headReach, headReach), number);
        else
            m_vertical.add(QRectF(box.top() - headReach, box.left() - headReach,
                                  box.height() + 2 * headReach, box.width() + 2 * headReach),
                           number);
    }
    if (const QRectF box = labelBox(arrow); !box.isNull())
        m_labels.add(box, number);
    m_arrowOfFlow.insert(arrow.flow, number);
    for (const FlowId &flow : arrow.flows)
        m_arrowOfFlow.insert(flow, number);
}

std::vector<int> PaintIndex::touching(const Strip &strip, const QRectF &rect, int count) const
{
    std::vector<int> numbers;
    if (rect.isNull()) {
        numbers.resize(size_t(count));
        std::iota(numbers.begin(), numbers.end(), 0);
        return numbers;
    }
    strip.visit(rect.top(), rect.bottom(), rect.left(), rect.right(),
                [&numbers](int number) { numbers.push_back(number); });
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::vector<int> PaintIndex::cardsTouching(const QRectF &rect) const
{
    return touching(m_cards, rect, m_cardCount);
}

std::vector<int> PaintIndex::notesTouching(const QRectF &rect) const
{
    return touching(m_notes, rect, m_noteCount);
}

std::vector<int> PaintIndex::arrowsTouching(const QRectF &rect) const
{
    std::vector<int> numbers;
    if (rect.isNull()) {
        numbers.resize(size_t(m_arrowCount));
        std::iota(numbers.begin(), numbers.end(), 0);
        return numbers;
    }
    std::vector<bool> touched(size_t(m_arrowCount), false);
    const auto mark = [&touched](int number) { touched[size_t(number)] = true; };
    m_horizontal.visit(rect.top(), rect.bottom(), rect.left(), rect.right(), mark);
    m_vertical.visit(rect.left(), rect.right(), rect.top(), rect.bottom(), mark);
    m_labels.visit(rect.top(), rect.bottom(), rect.left(), rect.right(), mark);
    for (int i = 0; i < m_arrowCount; ++i) {
        if (touched[size_t(i)])
            numbers.push_back(i);
    }
    return numbers;
}

void PaintIndex::makeBands(const DiagramGeometry &geometry)
{
    QHash<QString, int> known;
    const auto numberOf = [&known](const QString &node, const QString &port) {
        const QString name = node + QChar(0x1f) + port;
        const auto found = known.constFind(name);
        return found != known.cend() ? *found : *known.insert(name, int(known.size()));
    };
    QHash<quint64, int> bandOf;
    for (int i = 0; i < m_arrowCount; ++i) {
        const Arrow &arrow = geometry.arrows[size_t(i)];
        if (arrow.points.size() < 2)
            continue;
        // The ends in a fixed order, so that both directions fall into one band.
        const std::pair<int, int> ends =
            std::minmax({numberOf(arrow.source.value, arrow.sourcePort),
                         numberOf(arrow.destination.value, arrow.destinationPort)});
        const quint64 key = (quint64(ends.first) << 36) ^ (quint64(ends.second) << 8) ^
                            (quint64(arrow.firewall) << 4) ^ quint64(arrow.family);
        auto found = bandOf.constFind(key);
        if (found == bandOf.cend()) {
            found = bandOf.insert(key, int(m_bands.size()));
            m_bands.push_back({arrow.family, {}, i, {}, 0, true});
        }
        PaintBand &band = m_bands[size_t(*found)];
        band.arrows.push_back(i);
        band.gates |= arrow.pill;
        band.flows += arrow.flowCount();
        band.obsolete = band.obsolete && arrow.obsolete;
    }
    for (PaintBand &band : m_bands) {
        std::vector<int> byGate = band.arrows;
        const auto middle = byGate.begin() + std::ptrdiff_t(byGate.size() / 2);
        std::nth_element(byGate.begin(), middle, byGate.end(), [&geometry](int a, int b) {
            const double left = geometry.arrows[size_t(a)].gate.y();
            const double right = geometry.arrows[size_t(b)].gate.y();
            return left < right || (left == right && a < b);
        });
        band.middle = *middle;
    }
}

} // namespace portolan
