#include "diagram/cardmetrics.h"
#include "diagram/diagramdraft.h"

#include "base/message.h"
#include "flows/deriveflows.h"
#include "flows/topologyindex.h"

#include <algorithm>

namespace portolan {

using namespace cardmetrics;

namespace {

constexpr int namesShown = 3;      // on the card
constexpr int namesInTooltip = 60; // more would fill the screen
constexpr int sheetsOfStack = 3;

QString filledIn(QString pattern, const QString &argument)
{
    return pattern.replace(QLatin1String("%1"), argument);
}

QString productName(const QString &id, const Catalog &catalog, Language language)
{
    const Product *product = catalog.partnerProduct(id);
    return product ? product->name.in(language) : id;
}

QString ownProduct(const Node &node)
{
    if (const auto *partner = node.as<FederationPartner>())
        return partner->product;
    if (const auto *hosting = node.as<HostingProvider>())
        return hosting->product;
    return {};
}

// "312 partners, Lync Server 2010".
QString groupTitle(const Node &first, int count, const Catalog &catalog, const TextSetter &text)
{
    const QString product =
        productName(effectivePartnerProduct(first, catalog), catalog, text.language());
    switch (first.type()) {
    case NodeType::HostingProvider:
        return filledIn(
            text.word(QT_TRANSLATE_N_NOOP("diagram", "%n hosting provider(s), %1"), count),
            product);
    case NodeType::PublicImProvider:
        return text.word(QT_TRANSLATE_N_NOOP("diagram", "%n public IM provider(s)"), count);
    case NodeType::XmppPartner:
        return text.word(QT_TRANSLATE_N_NOOP("diagram", "%n XMPP partner(s)"), count);
    default:
        return filledIn(text.word(QT_TRANSLATE_N_NOOP("diagram", "%n partner(s), %1"), count),
                        product);
    }
}

// The products that only share the rules of the one in the title: "version unknown: 12".
QStringList otherProducts(const std::vector<const Node *> &members, const Catalog &catalog,
                          Language language)
{
    const QString titled = effectivePartnerProduct(*members.front(), catalog);
    QMap<QString, int> counts;
    for (const Node *node : members) {
        const QString product = ownProduct(*node);
        if (product != titled)
            ++counts[product];
    }
    QStringList texts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        texts.append(
            QStringLiteral("%1: %2").arg(productName(it.key(), catalog, language)).arg(it.value()));
    return texts;
}

QString siteName(const Topology &topology, const QString &id, Language language)
{
    for (const Site &site : topology.sites) {
        if (site.id == id && !site.name.isEmpty())
            return site.name.in(language);
    }
    return id;
}

} // namespace

bool isOver(QDate ended, QDate today)
{
    return ended.isValid() && !(today.isValid() && today < ended);
}

void drawAsGroup(CardDraft &card, const FoldGroup &group, const Topology &topology,
                 const Catalog &catalog, const TextSetter &text, QDate today)
{
    std::vector<const Node *> members;
    QStringList names;
    for (const int index : group.nodes) {
        const Node &node = topology.nodes[size_t(index)];
        const QString name = nodeLabel(node, catalog).in(text.language());
        members.push_back(&node);
        names.append(name.isEmpty() ? node.id.value : name);
    }
    const int count = int(members.size());
    const QString title = groupTitle(*members.front(), count, catalog, text);
    const auto andMore = [&](int shown) {
        return text.word(QT_TRANSLATE_N_NOOP("diagram", "and %n more"), count - shown);
    };
    card.id = group.id;
    card.node = nullptr;
    card.members = group.members;
    card.servers = std::min(count, sheetsOfStack);
    card.obsolete = std::all_of(members.begin(), members.end(), [&](const Node *node) {
        return isOver(endOfService(*node, catalog), today);
    });
    card.title = text.wrapped(title, titlePx, FontWeight::Bold, widestOf(card), 3);
    card.lines.clear();
    const auto add = [&](const QString &line) {
        card.lines.append(text.shortened(line, linePx, FontWeight::Regular, widestOf(card)));
    };
    if (const QString site = members.front()->site; !site.isEmpty())
        add(siteName(topology, site, text.language()));
    const QStringList others = otherProducts(members, catalog, text.language());
    for (const QString &line : others)
        add(line);
    // A last line that stands for one name could as well be that name.
    const int shown = count <= namesShown + 1 ? count : namesShown;
    for (const QString &name : names.mid(0, shown))
        add(name);
    if (shown < count)
        add(andMore(shown));
    card.tooltip =
        title + QLatin1String(": ") + names.mid(0, namesInTooltip).join(QLatin1String(", "));
    if (count > namesInTooltip)
        card.tooltip += QLatin1Char(' ') + andMore(namesInTooltip);
}

QString cardName(const CardDraft &card)
{
    QStringList words;
    for (const TextLine &line : card.title) {
        if (!line.fullText.isEmpty())
            return line.fullText;
        words.append(line.text);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace portolan
