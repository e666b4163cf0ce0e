#pragma once

#include "catalog/catalog.h"

namespace portolan {

/// What a condition names, as a person calls it: "Federated partner or Hosting provider".
class ConditionNames
{
public:
    explicit ConditionNames(const Catalog &catalog) : m_catalog(catalog) {}

    BilingualText types(const QList<NodeType> &types) const;
    /// Joined by "and" where ALL are meant, else by "or".
    BilingualText services(const QList<Service> &services, bool all) const;
    /// The topology's OWN products, or those of partners.
    BilingualText products(const QStringList &ids, bool own) const;
    BilingualText providers(const QStringList &ids) const;

    static BilingualText listed(const QList<BilingualText> &texts, bool all);

private:
    const Catalog &m_catalog;
};

} // namespace portolan
