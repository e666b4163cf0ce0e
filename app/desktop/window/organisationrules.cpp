#include "desktop/window/organisationrules.h"

#include "catalog/organisationcatalog.h"
#include "desktop/window/preferences.h"
#include "edit/document.h"

#include <QFileInfo>

#include <memory>
#include <vector>

namespace portolan {

namespace {

// To the end of the program.
const Catalog &kept(Catalog catalog)
{
    static std::vector<std::unique_ptr<const Catalog>> used;
    used.push_back(std::make_unique<const Catalog>(std::move(catalog)));
    return *used.back();
}

} // namespace

OrganisationRules::OrganisationRules(const Catalog &base, Document *document)
    : m_base(base), m_document(document)
{
}

QString OrganisationRules::storedFile()
{
    return PreferenceStore::values().organisationRules;
}

Result<Done> OrganisationRules::use(const QString &file)
{
    Result<Catalog> extended = extendedCatalog(m_base, file);
    if (!extended)
        return extended.errors();
    m_content = lintOrganisationCatalog(m_base, file);
    m_file = QFileInfo(file).absoluteFilePath();
    PreferenceStore::instance().change([this](Preferences &p) { p.organisationRules = m_file; });
    m_document->setCatalog(kept(std::move(extended).value()));
    return Done{};
}

void OrganisationRules::remove()
{
    PreferenceStore::instance().change([](Preferences &p) { p.organisationRules.clear(); });
    m_content = {};
    if (m_file.isEmpty())
        return;
    m_file.clear();
    m_document->setCatalog(m_base);
}

} // namespace portolan
