#pragma once

#include "exchange/table.h"

namespace portolan {

/// A text as GitHub Flavored Markdown shows it letter by letter: nothing in it is markup, HTML, a
/// link or the end of a table cell. Line breaks become `<br>`.
QString markdownEscaped(const QString &text);

/// The title of a page as its first heading.
QString markdownPageHeading(const BilingualText &title, ExportLanguage language);

/// A GFM pipe table.
QString markdownTable(const TextTable &table);

/// A heading of a part of the page, and such a part with a table; nothing without rows.
QString markdownHeading(const QString &text);
QString markdownSection(const Table &table, ExportLanguage language);

} // namespace portolan
