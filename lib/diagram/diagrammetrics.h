#pragma once

/// Distances of the drawing, px. Internal to lib/diagram.
namespace portolan::diagrammetrics {

// Down the page.
inline constexpr int rowPitch = 32;      ///< of gates: text above the line, pill on it
inline constexpr int slotPitch = 16;     ///< of arrows at a socket that are not straight
inline constexpr int cardEdgePad = 20;   ///< from the first arrow of a card to its edge
inline constexpr int socketPad = 16;     ///< from the first arrow of a socket to its edge
inline constexpr int socketGap = 10;     ///< between sockets of one card
inline constexpr int cardGap = 24;       ///< outer and inner cards
inline constexpr int poolGap = 32;       ///< cards in the perimeter
inline constexpr int passageGap = 18;    ///< beside a line through the perimeter
inline constexpr int lineClearance = 12; ///< between a card and a line that passes it
inline constexpr int headroom = 16;      ///< from the top of a zone's body to its first card
inline constexpr int zoneHeader = 44;
inline constexpr int zoneFooter = 24;

// Across the page.
inline constexpr int margin = 28;
inline constexpr int zonePad = 20;
inline constexpr int wallWidth = 22;
inline constexpr int trackPitch = 10;
inline constexpr int laneAir = 14; ///< between labels, tracks and zones
inline constexpr int pillHeight = 22;
inline constexpr int pillPad = 12;    ///< left and right of its text
inline constexpr int protocolGap = 8; ///< between protocol text and pill
inline constexpr int badgeGap = 9;    ///< between pill and badge
inline constexpr double badgeRadius = 9.5;

/// A badge is a circle while its text fits, else as long as the text asks for (badgeRect()).
inline double badgeWidth(double textWidth)
{
    constexpr double air = 3, pad = 4;
    return textWidth + air <= 2 * badgeRadius ? 2 * badgeRadius : textWidth + 2 * pad;
}
inline constexpr int protocolRise = 6; ///< baseline above its line
inline constexpr int turnWidth = 26;   ///< room in front of a zone for arrows that turn

} // namespace portolan::diagrammetrics
