#pragma once

#include "catalog/catalog.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace portolan {

/// The tables of all documents of one file, read when those of one are first asked for. Private to
/// lib/catalog.
class TableSource
{
public:
    /// The tables of each document of the file, in its order.
    using Load = std::function<QList<QList<DocumentTable>>()>;

    /// LOAD is called at most once, from the thread that asks first; others wait for it.
    explicit TableSource(Load load) : m_load(std::move(load)) {}

    bool isLoaded() const { return m_isLoaded.load(std::memory_order_acquire); }
    /// Those of the document at INDEX.
    const QList<DocumentTable> &tables(qsizetype index) const;

private:
    mutable std::once_flag m_once;
    mutable std::atomic<bool> m_isLoaded = false;
    mutable Load m_load;
    mutable QList<QList<DocumentTable>> m_tables;
};

} // namespace portolan
