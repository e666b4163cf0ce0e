#pragma once

#include "catalog/catalog.h"
#include "edit/document.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace portolan {

inline bool hasCyrillic(const QString &text)
{
    static const QRegularExpression cyrillic(QStringLiteral("\\p{Cyrillic}"));
    return text.contains(cyrillic);
}

// Names are the same in every language: of products, protocols, paper and hosts, and those that
// the user gave. Whoever shows a name alone needs no translation.
inline bool isName(QString text, const QStringList &names)
{
    static const QRegularExpression hosts(QStringLiteral("[\\w:-]+([./][\\w:-]+)+/?"));
    static const QRegularExpression words(QStringLiteral(
        "\\b(OK|Portolan|English|A[0-4]|Letter|Legal|Tabloid|NAT|XMPP|SIP|MTLS|TLS|SASL|TCP|"
        "UDP|F-\\d+|C\\d+|[A-Z][a-z]+-Cs\\w+)\\b"));
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    text.remove(hosts);
    for (const QString &name : names) {
        if (!name.isEmpty())
            text.remove(name);
    }
    return !text.remove(words).contains(letter);
}

// What the user's own topology and the vendors call things.
inline QStringList namesOf(const Document &document)
{
    QStringList names;
    for (const BilingualText &text : {document.topology().title, document.topology().organization})
        names << text.en << text.ru;
    for (const Node &node : document.topology().nodes)
        names += {node.name.en, node.id.value};
    const Catalog &catalog = document.catalog();
    for (const Product &product : catalog.products + catalog.partnerProducts)
        names += product.name.en;
    for (const Provider &provider : catalog.providers)
        names += provider.name.en;
    for (const Rule &rule : catalog.rules)
        names += rule.application;
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

} // namespace portolan
