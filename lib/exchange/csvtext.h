#pragma once

#include "exchange/table.h"

namespace portolan {

/// Tables as CSV, one after the other with an empty line between. Excel: `;`, byte order mark,
/// CRLF. RFC 4180: `,`, no mark, CRLF. In both a cell that a spreadsheet would run as a formula
/// (`=` `+` `-` `@`, tab or line break first) begins with an apostrophe.
QByteArray csvBytes(const QList<TextTable> &tables, CsvDialect dialect);

} // namespace portolan
