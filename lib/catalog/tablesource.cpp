#include "catalog/tablesource.h"

namespace portolan {

const QList<DocumentTable> &TableSource::tables(qsizetype index) const
{
    std::call_once(m_once, [this] {
        m_tables = m_load();
        m_load = {};
        m_isLoaded.store(true, std::memory_order_release);
    });
    return m_tables.at(index);
}

DocumentTables::DocumentTables(std::shared_ptr<const TableSource> source, qsizetype index)
    : m_source(std::move(source)), m_index(index)
{
}

bool DocumentTables::isLoaded() const
{
    return !m_source || m_source->isLoaded();
}

const QList<DocumentTable> &DocumentTables::loaded() const
{
    return m_source->tables(m_index);
}

QList<DocumentTable> &DocumentTables::changed()
{
    if (m_source) {
        m_tables = loaded();
        m_source.reset();
    }
    return m_tables;
}

} // namespace portolan
