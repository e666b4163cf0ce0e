#pragma once

#include "diagram/diagramdraft.h"

/// Sizes of cards and sockets, px. Internal to lib/diagram.
namespace portolan {

namespace cardmetrics {

inline constexpr double titlePx = 14;  ///< cards outside the perimeter
inline constexpr double headerPx = 16; ///< cards with sockets
inline constexpr double labelPx = 13;  ///< of a socket
inline constexpr double linePx = 12;

inline constexpr double iconSize = 34;
inline constexpr double iconLeft = 16; ///< behind the coloured edge
inline constexpr double textLeft = 62;
inline constexpr double textRight = 14;
inline constexpr double lineGap = 3;  ///< between lines of one card
inline constexpr double cardPad = 13; ///< above and below the texts

inline constexpr double socketTextPad = 14; ///< beside the texts
inline constexpr double socketAir = 9;      ///< above and below them
inline constexpr double socketsGap = 14;    ///< between the left and the right ones
inline constexpr double headerIcon = 26;

/// The widest a line of the card may be before it is wrapped or shortened.
inline double widestOf(const CardDraft &card)
{
    return card.hasSockets() ? 280 : 200;
}
inline constexpr double widestSocketLine = 190;

/// Lines below each other, each with the gap that follows it.
double linesHeight(const QList<TextLine> &lines, const TextSetter &text);

} // namespace cardmetrics

/// The sockets of the services that are on, with their addresses.
void addServiceSockets(CardDraft &card, const Catalog &catalog, const TextSetter &text);

/// Drops the sockets that show nothing, orders them (those with arrows first) and computes the
/// least sizes of the card.
void finishCard(CardDraft &card, const TextSetter &text);

} // namespace portolan
