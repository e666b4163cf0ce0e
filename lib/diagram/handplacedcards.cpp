#include "diagram/handplacedcards.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

// The heights move along.
double moved(HandPlacedCard &card, double top)
{
    for (std::vector<double> &heights : card.ends) {
        for (double &slot : heights)
            slot += top - card.rect.top();
    }
    return top;
}

void moveApart(HandPlacedCard &one, HandPlacedCard &other)
{
    const QPointF way = other.wish - one.wish;
    const double height = std::min(one.rect.height(), other.rect.height());
    if (std::abs(way.x()) / one.rect.width() >= std::abs(way.y()) / height) {
        if (way.x() >= 0)
            other.rect.moveLeft(one.rect.right());
        else
            one.rect.moveLeft(other.rect.right());
    } else if (way.y() >= 0) {
        other.rect.moveTop(moved(other, one.rect.bottom()));
    } else {
        one.rect.moveTop(moved(one, other.rect.bottom()));
    }
}

} // namespace

bool isStacked(const HandPlacedCard &one, const HandPlacedCard &other)
{
    const QPointF way = other.wish - one.wish;
    const double height = std::min(one.rect.height(), other.rect.height());
    return std::abs(way.x()) < one.rect.width() / 2 && std::abs(way.y()) < height / 2;
}

bool areNear(const std::vector<double> &a, const std::vector<double> &b)
{
    for (const double y : a) {
        const auto at = std::lower_bound(b.begin(), b.end(), y - lineAir);
        if (at != b.end() && *at < y + lineAir)
            return true;
    }
    return false;
}

CardStacks::CardStacks(std::vector<HandPlacedCard> &cards)
    : m_cards(cards), m_stacked(cards.size(), std::vector<bool>(cards.size(), false))
{
    for (size_t i = 0; i < cards.size(); ++i) {
        for (size_t k = 0; k < i; ++k)
            m_stacked[i][k] = m_stacked[k][i] = isStacked(cards[i], cards[k]);
    }
}

void CardStacks::takeApart(size_t card)
{
    for (size_t other = 0; other < m_cards.size(); ++other)
        m_stacked[card][other] = m_stacked[other][card] = false;
}

void CardStacks::interleave()
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        for (size_t k = 0; k < m_cards.size(); ++k)
            m_stacked[i][k] = m_stacked[i][k] && m_cards[i].rect.intersects(m_cards[k].rect);
    }
    for (size_t card = 0; card < m_cards.size(); ++card) {
        for (const Side side : {Side::West, Side::East})
            interleave(card, side);
    }
}

void CardStacks::interleave(size_t card, Side side)
{
    std::vector<double> &own = m_cards[card].ends[size_t(side)];
    const std::vector<double> before = own;
    for (const double by : {0, 4, -4, 8, -8, 12, -12}) {
        std::transform(before.begin(), before.end(), own.begin(),
                       [by](double y) { return y + by; });
        bool isClear = true;
        for (size_t other = 0; other < card; ++other)
            isClear = isClear &&
                      !(m_stacked[card][other] && areNear(own, m_cards[other].ends[size_t(side)]));
        if (isClear)
            return;
    }
    own = before;
}

void CardStacks::moveApart()
{
    bool again = true;
    for (size_t round = 0; again && round < 10 * m_cards.size(); ++round) {
        again = false;
        for (size_t i = 0; i < m_cards.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                if (!m_stacked[i][k] && m_cards[i].rect.intersects(m_cards[k].rect)) {
                    portolan::moveApart(m_cards[k], m_cards[i]);
                    again = true;
                }
            }
        }
    }
}

} // namespace portolan
