#pragma once

#include "diagram/handplacedcards.h"

/// Arrows of cards that the user placed, round other such cards in front of them. Internal to
/// lib/diagram.
///
/// All arrows of one side of a card go as one band in the order of their slots: a lane up or down
/// beside the card (or further out, where that is free), then a row each to the front of the zone.
/// A way is taken only where it is proven to be free: the lane of cards and of other lanes, the
/// rows of cards and of other rows; lanes and rows may cross. Of all free ways the shortest is
/// taken. Where there is none, all cards further out move to the right: all cards of a zone are
/// equally wide, so that this opens a corridor over the whole height, and a way exists.
///
/// Cards that the user put on top of each other (stacked) stay so; lines that end at such a card
/// leave it through the other one, as nothing else is possible, and turn right away.
///
/// Cost: for each band the places beside cards times the gaps between rows, nearest first.
namespace portolan {

struct WayRound
{
    int node = -1;
    Side side = Side::East;
    std::vector<double> lanes; ///< x of each end's vertical run
    std::vector<double> rows;  ///< y of each end at the front
    QRectF laneArea;           ///< nothing may stand here
};

struct WaysRound
{
    std::vector<WayRound> ways; ///< of the sides that cannot leave straight
    double right = 0;           ///< of the rightmost lane
};

/// Px between the rows of one zone: those at the Internet and inside carry gates.
int rowPitchOf(int column);

/// Moves cards that are not stacked apart, to the right or down, and finds the ways.
WaysRound findWaysRound(std::vector<HandPlacedCard> &cards, int rowPitch);

} // namespace portolan
