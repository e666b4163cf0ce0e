#pragma once

#include "catalog/cataloglint.h"

#include <QString>

namespace portolan {

class Document;

/// The port reference that a document works on: ours, or ours with an organisation's own file
/// behind it. The file is kept in the settings ("catalog/file"). References that were used live as
/// long as the program, as ours does: a view may still hold texts of an earlier one.
class OrganisationRules
{
public:
    /// DOCUMENT works on BASE; both must outlive this.
    OrganisationRules(const Catalog &base, Document *document);

    /// The file of the settings, read or not; empty where there is none.
    static QString storedFile();

    /// The file that the document works with now; empty where it is ours alone.
    QString file() const { return m_file; }
    /// What was read of it.
    const CatalogLint &content() const { return m_content; }
    /// Reads FILE, hands the document the reference with it, and keeps the name. On errors nothing
    /// changes.
    Result<Done> use(const QString &file);
    /// Back to ours alone.
    void remove();

private:
    const Catalog &m_base;
    Document *m_document;
    QString m_file;
    CatalogLint m_content;
};

} // namespace portolan
