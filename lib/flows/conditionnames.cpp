#include "flows/conditionnames.h"

#include "base/message.h"

namespace portolan {

BilingualText ConditionNames::listed(const QList<BilingualText> &texts, bool all)
{
    const BilingualText comma = BilingualText::same(QStringLiteral(", "));
    const BilingualText last = all ? phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", " and "))
                                   : phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", " or "));
    BilingualText text;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            text = text + (i + 1 == texts.size() ? last : comma);
        text = text + texts.at(i);
    }
    return text;
}

BilingualText ConditionNames::types(const QList<NodeType> &types) const
{
    QList<BilingualText> names;
    for (NodeType type : types)
        names.append(m_catalog.terms.nodeTypes.value(type));
    return listed(names, false);
}

BilingualText ConditionNames::services(const QList<Service> &services, bool all) const
{
    QList<BilingualText> names;
    for (Service service : services)
        names.append(m_catalog.terms.services.value(service));
    return listed(names, all);
}

BilingualText ConditionNames::products(const QStringList &ids, bool own) const
{
    QList<BilingualText> names;
    for (const QString &id : ids) {
        const Product *product = own ? m_catalog.product(id) : m_catalog.partnerProduct(id);
        names.append(product ? product->name : BilingualText::same(id));
    }
    return listed(names, false);
}

BilingualText ConditionNames::providers(const QStringList &ids) const
{
    QList<BilingualText> names;
    for (const QString &id : ids) {
        const Provider *provider = m_catalog.provider(id);
        names.append(provider ? provider->name : BilingualText::same(id));
    }
    return listed(names, false);
}

} // namespace portolan
