#include "diagram/cardmetrics.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace portolan {

using namespace cardmetrics;

double cardmetrics::linesHeight(const QList<TextLine> &lines, const TextSetter &text)
{
    double height = 0;
    for (const TextLine &line : lines)
        height += text.lineHeight(line.fontPx) + lineGap;
    return height;
}

namespace {

double widthOf(const QList<TextLine> &lines)
{
    double width = 0;
    for (const TextLine &line : lines)
        width = std::max(width, line.width);
    return width;
}

void measureSocket(SocketDraft &socket, const TextSetter &text)
{
    socket.width =
        std::ceil(std::max(socket.label.width, widthOf(socket.lines)) + 2 * socketTextPad);
    socket.height = int(std::ceil(text.lineHeight(socket.label.fontPx) + lineGap +
                                  linesHeight(socket.lines, text) - lineGap + 2 * socketAir));
}

double widestSocket(const CardDraft &card, Side side)
{
    double width = 0;
    for (const SocketDraft &socket : card.sockets) {
        if (socket.side == side)
            width = std::max(width, socket.width);
    }
    return width;
}

} // namespace

void finishCard(CardDraft &card, const TextSetter &text)
{
    const double texts = linesHeight(card.title, text) + linesHeight(card.lines, text) - lineGap;
    const double widest = std::max(widthOf(card.title), widthOf(card.lines));
    if (!card.hasSockets()) {
        card.width = std::ceil(textLeft + widest + textRight);
        card.height = int(std::ceil(std::max(texts, iconSize) + 2 * cardPad));
        return;
    }
    std::stable_sort(card.sockets.begin(), card.sockets.end(),
                     [](const SocketDraft &a, const SocketDraft &b) {
                         return std::tuple(!a.isUsed, a.isXmppProxy, a.interface) <
                                std::tuple(!b.isUsed, b.isXmppProxy, b.interface);
                     });
    for (SocketDraft &socket : card.sockets)
        measureSocket(socket, text);
    card.header = int(std::ceil(cardPad + texts + 12));
    const double west = widestSocket(card, Side::West), east = widestSocket(card, Side::East);
    const double gap = west > 0 && east > 0 ? socketsGap : 2 * socketTextPad;
    card.width = std::ceil(std::max(widest + 2 * (headerIcon + 26), west + gap + east));
    card.height = card.header + int(cardPad);
}

} // namespace portolan
