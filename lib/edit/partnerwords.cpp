#include "edit/partnerreading.h"

#include <QUrl>

#include <algorithm>

namespace portolan {

namespace {

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word.append(c.toLower());
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.insert(word);
    return words;
}

struct Heading
{
    PartnerColumn column;
    QStringList parts; ///< of a heading in lower case; one of them will do
};

// In the order in which they are tried: “full domain name” is no domain, “IP address of the
// server” no server.
const QList<Heading> &headings()
{
    using Column = PartnerColumn;
    static const QList<Heading> all = {
        {Column::Notes,
         {QStringLiteral("note"), QStringLiteral("comment"), QStringLiteral("remark"),
          QStringLiteral("примечан"), QStringLiteral("коммент"), QStringLiteral("заметк")}},
        {Column::Kind,
         {QStringLiteral("kind"), QStringLiteral("type"), QStringLiteral("вид"),
          QStringLiteral("тип")}},
        {Column::Product,
         {QStringLiteral("product"), QStringLiteral("version"), QStringLiteral("продукт"),
          QStringLiteral("верси")}},
        {Column::Provider, {QStringLiteral("provider"), QStringLiteral("поставщик")}},
        {Column::Addresses,
         {QStringLiteral("address"), QStringLiteral("network"), QStringLiteral("ip"),
          QStringLiteral("адрес"), QStringLiteral("сеть"), QStringLiteral("сети")}},
        {Column::Fqdn,
         {QStringLiteral("fqdn"), QStringLiteral("edge"), QStringLiteral("server"),
          QStringLiteral("gateway"), QStringLiteral("host"), QStringLiteral("полное домен"),
          QStringLiteral("сервер"), QStringLiteral("шлюз"), QStringLiteral("узел")}},
        {Column::Domain, {QStringLiteral("domain"), QStringLiteral("домен")}},
        {Column::Name,
         {QStringLiteral("name"), QStringLiteral("partner"), QStringLiteral("organi"),
          QStringLiteral("company"), QStringLiteral("имя"), QStringLiteral("назван"),
          QStringLiteral("наименован"), QStringLiteral("партн"), QStringLiteral("организац"),
          QStringLiteral("компани")}}};
    return all;
}

// Short parts only where a word begins: “ip” stands inside of “zip” and “description”.
bool hasPart(const QString &heading, const QString &part)
{
    for (qsizetype at = heading.indexOf(part); at >= 0; at = heading.indexOf(part, at + 1)) {
        if (part.size() > 3 || at == 0 || !heading.at(at - 1).isLetter())
            return true;
    }
    return false;
}

PartnerColumn columnOf(const QString &cell)
{
    const QString heading = cell.toLower().replace(QChar(0x0451), QChar(0x0435));
    for (const Heading &known : headings()) {
        for (const QString &part : known.parts) {
            if (hasPart(heading, part))
                return known.column;
        }
    }
    return PartnerColumn::Any;
}

} // namespace

PartnerWords::PartnerWords(const Catalog &catalog)
{
    const auto add = [](QList<Named> &list, const QString &id, const QStringList &names) {
        Named named{id, {wordsOf(id)}};
        for (const QString &name : names)
            named.names.append(wordsOf(name));
        list.append(named);
    };
    for (const Product &product : catalog.partnerProducts)
        add(m_products, product.id, {product.name.en, product.name.ru});
    for (const Provider &provider : catalog.providers)
        add(m_providers, provider.id, {provider.name.en, provider.name.ru});
    const QMap<NodeType, QStringList> shortNames = {
        {NodeType::FederationPartner,
         {QStringLiteral("federation"), QStringLiteral("federated"), QStringLiteral("SIP"),
          QStringLiteral("федерация"), QStringLiteral("федеративный")}},
        {NodeType::HostingProvider, {QStringLiteral("hosting"), QStringLiteral("размещение")}},
        {NodeType::PublicImProvider,
         {QStringLiteral("public"), QStringLiteral("public IM"), QStringLiteral("PIC"),
          QStringLiteral("общедоступный")}},
        {NodeType::XmppPartner, {QStringLiteral("XMPP"), QStringLiteral("Jabber")}}};
    for (const NodeType type : partnerTypes()) {
        const BilingualText one = catalog.terms.nodeTypes.value(type);
        const BilingualText many = catalog.terms.nodeTypesPlural.value(type);
        add(m_types, nameOf(type),
            QStringList{one.en, one.ru, many.en, many.ru} + shortNames.value(type));
    }
}

QString PartnerWords::find(const QList<Named> &all, const QString &text, bool partWillDo)
{
    const QSet<QString> words = wordsOf(text);
    if (words.isEmpty())
        return {};
    QString found;
    QSet<QString> foundWords;
    for (const Named &named : all) {
        if (named.names.contains(words))
            return named.id;
        if (!partWillDo || words.size() < 2)
            continue;
        for (const QSet<QString> &name : named.names) {
            if (!name.contains(words) || (found == named.id))
                continue;
            // Of “… 2007” and “… 2007 R2” the plain one is meant; of two others neither.
            if (!found.isEmpty() && name.contains(foundWords))
                continue;
            if (!found.isEmpty() && !foundWords.contains(name))
                return {};
            found = named.id;
            foundWords = name;
        }
    }
    return found;
}

QString PartnerWords::product(const QString &text) const
{
    return find(m_products, text, true);
}

QString PartnerWords::provider(const QString &text) const
{
    return find(m_providers, text, false);
}

std::optional<NodeType> PartnerWords::type(const QString &text) const
{
    return fromName<NodeType>(find(m_types, text, false));
}

QList<PartnerColumn> headingOf(const QStringList &cells)
{
    QList<PartnerColumn> columns;
    int known = 0;
    for (const QString &cell : cells) {
        if (!hostNameIn(cell).isEmpty() || IpNetwork::fromString(cell))
            return {};
        columns.append(columnOf(cell));
        known += columns.last() != PartnerColumn::Any ? 1 : 0;
    }
    const int filled = int(cells.size() - cells.count(QString()));
    return known > 0 && 2 * known >= filled ? columns : QList<PartnerColumn>();
}

QString hostNameIn(const QString &text)
{
    QString host = text;
    if (const qsizetype scheme = host.indexOf(QLatin1String("://")); scheme >= 0)
        host.remove(0, scheme + 3);
    for (const char *scheme : {"sips:", "sip:", "xmpp:"}) {
        if (host.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            host.remove(0, qsizetype(qstrlen(scheme)));
    }
    host.remove(0, host.lastIndexOf(u'@') + 1);
    if (const qsizetype path = host.indexOf(u'/'); path >= 0)
        host.truncate(path);
    if (const qsizetype port = host.indexOf(u':'); port >= 0) {
        bool isNumber = false;
        host.mid(port + 1).toUShort(&isNumber);
        if (!isNumber)
            return {};
        host.truncate(port);
    }
    if (host.endsWith(u'.'))
        host.chop(1);
    // Longer is no host name in any form, and the conversion need not see it.
    if (!host.contains(u'.') || host.size() > 253)
        return {};
    const bool isAscii =
        std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() < 0x80; });
    host = isAscii ? host.toLower() : QString::fromLatin1(QUrl::toAce(host));
    const QString last = host.section(u'.', -1);
    const bool hasLetter =
        std::any_of(last.cbegin(), last.cend(), [](QChar c) { return c.isLetter(); });
    return hasLetter && isHostName(host) ? host : QString();
}

} // namespace portolan
