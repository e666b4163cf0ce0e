#include "desktop/window/flowlines.h"

#include "catalog/catalog.h"

#include <QUrl>

namespace portolan {

namespace {

QString arrow()
{
    return QStringLiteral(" → ");
}

QString endLine(const FlowEnd &end)
{
    return end.addresses.isEmpty() ? QStringLiteral("*") : end.addresses.join(QStringLiteral(", "));
}

QString protocolOf(const Flow &flow)
{
    const bool isPlain =
        flow.security.isEmpty() || flow.security == u"none" || flow.security == u"negotiable";
    return isPlain ? flow.application : flow.application + QStringLiteral(" / ") + flow.security;
}

} // namespace

QString flowLine(const Flow &flow, Language language)
{
    QStringList parts{pillText(flow).in(language), protocolOf(flow)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", ")) + QStringLiteral(": ") +
           flow.source.label.in(language) + arrow() + flow.destination.label.in(language);
}

QString changeLine(const FlowChange &change, const Catalog &catalog, Language language)
{
    const Flow &before = change.before;
    const Flow &after = change.after;
    QStringList parts;
    const auto add = [&parts](const QString &was, const QString &is) {
        if (was != is)
            parts.append(was + arrow() + is);
    };
    add(pillText(before).in(language), pillText(after).in(language));
    add(protocolOf(before), protocolOf(after));
    add(endLine(before.source), endLine(after.source));
    add(endLine(before.destination), endLine(after.destination));
    add(before.source.translatedAddresses.join(QStringLiteral(", ")),
        after.source.translatedAddresses.join(QStringLiteral(", ")));
    add(before.destination.translatedAddresses.join(QStringLiteral(", ")),
        after.destination.translatedAddresses.join(QStringLiteral(", ")));
    const auto requirement = [&](const Flow &flow) {
        return catalog.terms.requirements.value(flow.requirement).in(language);
    };
    add(requirement(before), requirement(after));
    if (parts.isEmpty()) // source ports that no pill shows
        add(before.sourcePorts.toString(), after.sourcePorts.toString());
    if (parts.isEmpty()) // another interface with the same addresses
        parts.append(flowLine(before, language) + arrow() + flowLine(after, language));
    return parts.join(QStringLiteral("; "));
}

QString flowLink(const FlowId &flow)
{
    return QStringLiteral("flow:") + QString::fromLatin1(QUrl::toPercentEncoding(flow.value));
}

FlowId flowOfLink(const QString &link)
{
    static const QString scheme = QStringLiteral("flow:");
    return link.startsWith(scheme)
               ? FlowId(QUrl::fromPercentEncoding(link.mid(scheme.size()).toLatin1()))
               : FlowId();
}

QString flowLinks(const QList<const Flow *> &flows, qsizetype limit, qsizetype *rest)
{
    QStringList links;
    for (const Flow *flow : flows.mid(0, limit)) {
        links.append(QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(flowLink(flow->id).toHtmlEscaped(), flowNumberText(flow->number)));
    }
    if (rest)
        *rest = qMax(qsizetype(0), flows.size() - limit);
    return links.join(QStringLiteral(", "));
}

} // namespace portolan
