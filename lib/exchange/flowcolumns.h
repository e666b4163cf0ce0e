#pragma once

#include "catalog/catalog.h"
#include "exchange/flowrows.h"
#include "exchange/table.h"

namespace portolan {

/// One column of the flow table: a key of the flow JSON, or several of them in one cell, and what
/// stands in its cells.
struct FlowColumn
{
    TableColumn column;
    bool brief = false; ///< one of the short set
    /// The parts of a cell: one text, or the items of a list. Of an end that is composed: its
    /// label, then its addresses.
    QList<BilingualText> (*parts)(const Flow &flow, const Catalog &catalog) = nullptr;
    bool words = false; ///< reads differently in the other language
    /// The keys of the flow JSON that stand together here; empty for a key of its own.
    QStringList madeOf = {};
};

/// All columns: those of the flow JSON in its order, then the composed ones.
const QList<FlowColumn> &flowColumns();

/// What the window's table shows until somebody chooses, in its order.
QStringList tableColumns();

/// Composed columns replaced by the keys they are made of, each key once.
QStringList plainColumns(const QStringList &keys);

/// The column with a key, or null.
const FlowColumn *flowColumn(const QString &key);

/// The short set; with NAT in the flows the translated addresses stand beside the others.
QStringList readableColumns(const FlowSet &flows);

/// The cell of a row: what its flows have in the column, each text once, in their order.
TableCell flowCell(const FlowRow &row, const FlowColumn &column, const Catalog &catalog);

/// What the catalogue calls a word, else the word itself.
template<class T> BilingualText termFor(const QMap<T, BilingualText> &terms, T value)
{
    return terms.value(value, BilingualText::same(nameOf(value)));
}

/// "any" / «любой» for ports and addresses.
BilingualText anyWord();

} // namespace portolan
