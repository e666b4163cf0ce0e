#include "diagram/papercontents.h"

#include "diagram/drawnlabels.h"

#include <algorithm>

namespace portolan {

double smallestFontPx(const DiagramGeometry &drawing)
{
    double least = 1000;
    const auto see = [&](const PlacedText &text) {
        if (!text.isEmpty())
            least = std::min(least, text.fontPx);
    };
    for (const DrawnLabel &label : drawnLabels(drawing))
        least = std::min(least, label.fontPx);
    for (const PlacedText &line : drawing.titleBlock)
        see(line);
    for (const PlacedText &line : drawing.emptyHint)
        see(line);
    for (const ZoneArea &zone : drawing.zones)
        see(zone.title);
    for (const NoteCard &note : drawing.notes) {
        for (const PlacedText &line : note.lines)
            see(line);
    }
    for (const LegendItem &item : drawing.legend)
        see(item.text);
    return least < 1000 ? least : 12;
}

QRectF bodyOf(const DiagramGeometry &drawing)
{
    QRectF body;
    for (const ZoneArea &zone : drawing.zones)
        body = body.united(zone.rect);
    for (const NoteCard &note : drawing.notes)
        body = body.united(note.rect);
    for (const Card &card : drawing.cards)
        body = body.united(card.rect);
    for (const DrawnLabel &label : drawnLabels(drawing))
        body = body.united(label.box);
    return body.isEmpty() ? drawing.bounds : body;
}

} // namespace portolan
