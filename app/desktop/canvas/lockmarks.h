#pragma once

#include "diagram/geometry.h"

#include <QSet>

namespace portolan {

/// Where a padlock fits into a card without touching its texts, its icon or its sockets: the first
/// free place from the top right corner, smaller where there is little room. Null where there is
/// none at all. Nothing else lies within a card.
QRectF padlockPlace(const Card &card);
QRectF padlockPlace(const NoteCard &note);

/// The padlocks of all cards and notes that stand for a node of LOCKED.
QList<QRectF> padlocks(const DiagramGeometry &geometry, const QSet<NodeId> &locked);

} // namespace portolan
