#include "desktop/turns.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <list>
#include <utility>

namespace portolan {

namespace {

struct Turn
{
    QPointer<QObject> owner;
    std::function<void()> work;
};

/// Of the thread that has the windows.
class Turns
{
public:
    Turns()
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(0); // after whatever else waits to be told or painted
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { take(); });
    }

    static Turns &all()
    {
        static thread_local Turns turns;
        return turns;
    }

    void forget(const QObject *owner)
    {
        m_turns.remove_if([owner](const Turn &turn) { return !turn.owner || turn.owner == owner; });
    }

    void add(QObject *owner, const std::function<void()> &work)
    {
        const auto waiting = find(owner);
        if (waiting != m_turns.end())
            waiting->work = work;
        else
            m_turns.push_back({owner, work});
        m_timer.start();
    }

    bool has(const QObject *owner) { return find(owner) != m_turns.end(); }

private:
    std::list<Turn>::iterator find(const QObject *owner)
    {
        return std::find_if(m_turns.begin(), m_turns.end(),
                            [owner](const Turn &turn) { return turn.owner == owner; });
    }

    void take()
    {
        m_turns.remove_if([](const Turn &turn) { return !turn.owner; });
        if (m_turns.empty())
            return;
        const Turn turn = std::move(m_turns.front());
        m_turns.pop_front();
        if (!m_turns.empty())
            m_timer.start();
        turn.work();
    }

    std::list<Turn> m_turns;
    QTimer m_timer;
};

} // namespace

void inItsTurn(QObject *owner, bool apart, const std::function<void()> &work)
{
    if (apart) {
        Turns::all().add(owner, work);
        return;
    }
    Turns::all().forget(owner);
    work();
}

bool hasHadItsTurn(const QObject *owner)
{
    return !Turns::all().has(owner);
}

} // namespace portolan
