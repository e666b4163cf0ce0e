#pragma once

#include "catalog/catalog.h"
#include "exchange/flowrows.h"
#include "exchange/table.h"

namespace portolan {

/// One column of the flow table: a key of the flow JSON and what stands in its cells.
struct FlowColumn
{
    TableColumn column;
    bool brief = false; ///< one of the short set
    /// The parts of a cell: one text, or the items of a list.
    QList<BilingualText> (*parts)(const Flow &flow, const Catalog &catalog) = nullptr;
};

/// All columns in the order of the flow JSON.
const QList<FlowColumn> &flowColumns();

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
