#pragma once

#include "exchange/table.h"

namespace portolan {

/// A text for HTML content or a quoted attribute. Line breaks stay as they are.
QString htmlEscaped(const QString &text);

/// A text in one language, or both as two lines, each marked with its language. A name that turns
/// the direction of writing is isolated by its element.
QString htmlText(const BilingualText &text, ExportLanguage language);

/// A table with caption, column headings and the first cell of each row as its heading.
QString htmlTable(const Table &table, ExportLanguage language);

/// The heading of a section, and a section with a table under it; LEAD is HTML between the two.
/// Without rows and lead there is no section.
QString htmlHeading(const BilingualText &text, ExportLanguage language);
QString htmlSection(const Table &table, ExportLanguage language, const QString &lead = {});

/// The title of a page as its first heading.
QString htmlPageHeading(const BilingualText &title, ExportLanguage language);

/// A whole HTML file: one page of our template, nothing fetched from elsewhere, no script, the
/// bundled font embedded.
QByteArray htmlPage(const BilingualText &title, ExportLanguage language, const QString &body);

} // namespace portolan
