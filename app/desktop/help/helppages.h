#pragma once

#include "base/language.h"

#include <QList>
#include <QString>

class QWidget;

namespace portolan {

/// A part of a page that can be opened and found by itself.
struct HelpSection
{
    QString anchor; ///< empty: what stands before the first heading of the second level
    QString title;
    QString text; ///< without markup, for the search
};

struct HelpPage
{
    QString id; ///< the name of its file, without the ending
    QString title;
    QString html; ///< what stands between <body> and </body>
    QList<HelpSection> sections;
};

/// The manual in one language: pages in the order of resources/help/contents.json, read from the
/// program itself. Marked places are filled from the catalogue's terms, from glossary.json and from
/// the window's own shortcuts, so that they cannot fall behind.
class HelpPages
{
public:
    /// SHORTCUTS: the table of keys, as HTML.
    HelpPages(Language language, const QString &shortcuts);

    const QList<HelpPage> &pages() const { return m_pages; }
    /// Null where there is no page of this id.
    const HelpPage *page(const QString &id) const;
    /// True where SECTION has every word of the text, in its own title, in that of its page or in
    /// its text; letter case does not count, nor does «ё».
    static bool matches(const HelpPage &page, const HelpSection &section, const QString &text);

private:
    HelpPage read(const QString &id) const;

    Language m_language;
    QString m_shortcuts;
    QList<HelpPage> m_pages;
};

/// A control by its object name, and the place of the manual about it: "page" or "page#anchor".
struct HelpContext
{
    QString name; ///< "*" at its end stands for anything that follows, at its beginning for what
                  ///< comes before
    QString place;
};

/// All of resources/help/context.json, in its order: the first that fits counts.
const QList<HelpContext> &helpContexts();

/// The place of the manual about a control: of itself, or of the nearest parent that has one. The
/// manual's first page where none has.
QString helpPlaceOf(const QWidget *widget);

} // namespace portolan
