#pragma once

#include <QObject>

#include <functional>

namespace portolan {

/// Does WORK at once, or, where APART, in a turn of the event loop that has nothing else of this
/// kind in it: between two of them keys and pointer are heard and windows painted. Turns come in
/// the order in which they were asked for. Of one OWNER only the last work waits; it goes with the
/// owner.
void inItsTurn(QObject *owner, bool apart, const std::function<void()> &work);

/// False where a turn of OWNER is still to come.
bool hasHadItsTurn(const QObject *owner);

} // namespace portolan
