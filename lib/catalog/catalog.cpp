#include "catalog/catalog.h"

#include <algorithm>

namespace portolan {

namespace {

// The lists hold some dozens of entries: a walk is as quick as an index and needs none.
template<class T, class Member>
const T *findBy(const QList<T> &list, Member T::*member, const QString &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&](const T &entry) { return entry.*member == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

bool Condition::asksFarNode() const
{
    return !farServices.isEmpty() || !farProducts.isEmpty() || !farProviders.isEmpty() ||
           audioVideo || directorySearch || relation != FarRelation::AnyNode;
}

const Rule *Catalog::rule(const QString &id) const
{
    return findBy(rules, &Rule::id, id);
}

const SourceDocument *Catalog::document(const QString &id) const
{
    return findBy(documents, &SourceDocument::id, id);
}

const Contradiction *Catalog::contradiction(const QString &code) const
{
    return findBy(contradictions, &Contradiction::code, code);
}

const Product *Catalog::product(const QString &id) const
{
    return findBy(products, &Product::id, id);
}

const Product *Catalog::partnerProduct(const QString &id) const
{
    return findBy(partnerProducts, &Product::id, id);
}

const Provider *Catalog::provider(const QString &id) const
{
    return findBy(providers, &Provider::id, id);
}

const Endpoint *Catalog::endpoint(const QString &id) const
{
    return findBy(endpoints, &Endpoint::id, id);
}

} // namespace portolan
