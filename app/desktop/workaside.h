#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace portolan {

/// Does WORK in another thread and returns when it is done. Until then windows are painted and
/// timers run, but nobody can change anything; after a moment a window over PARENT says TEXT and
/// offers to cancel. False where that was chosen: the work goes on unheard, so it must own all that
/// it reads and writes.
bool workAside(QWidget *parent, const QString &text, const std::function<void()> &work);

/// The same for work that makes something; nothing where it was cancelled.
template<class T>
std::optional<T> madeAside(QWidget *parent, const QString &text, const std::function<T()> &make)
{
    const auto made = std::make_shared<std::optional<T>>();
    if (!workAside(parent, text, [made, make] { made->emplace(make()); }))
        return std::nullopt;
    return std::move(*made);
}

/// Has MAKE work in another thread and hands what it made to TAKE in this one. Nobody waits; where
/// RECEIVER goes first, it is forgotten.
template<class T>
void makeAside(QObject *receiver, const std::function<T()> &make,
               const std::function<void(const T &)> &take)
{
    const auto promise = std::make_shared<QPromise<T>>();
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, receiver, [watcher, take] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->future().result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, make] {
        promise->start();
        promise->addResult(make());
        promise->finish();
    });
}

} // namespace portolan
