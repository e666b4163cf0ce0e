#pragma once

#include "desktop/canvas/canvasview.h"
#include "diagram/geometry.h"

#include <QTest>

namespace portolan {

/// The names of the first two cards or notes that lie on each other; empty where none do.
inline QString overlapIn(const DiagramGeometry &diagram)
{
    QList<QPair<QString, QRectF>> rects;
    for (const Card &card : diagram.cards)
        rects.append({card.node.value, card.rect});
    for (const NoteCard &note : diagram.notes)
        rects.append({note.node.value, note.rect});
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype j = i + 1; j < rects.size(); ++j) {
            if (rects.at(i).second.adjusted(1, 1, -1, -1).intersects(rects.at(j).second))
                return rects.at(i).first + u'/' + rects.at(j).first;
        }
    }
    return {};
}

inline QRectF rectIn(const DiagramGeometry &diagram, const NodeId &node)
{
    if (const Card *card = diagram.card(node))
        return card->rect;
    for (const NoteCard &note : diagram.notes) {
        if (note.node == node)
            return note.rect;
    }
    return {};
}

} // namespace portolan
