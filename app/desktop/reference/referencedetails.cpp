#include "desktop/reference/referencedetails.h"

#include "desktop/window/flowlines.h"
#include "flows/conditiontexts.h"
#include "flows/flowtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

constexpr qsizetype shownFlows = 40;
constexpr size_t triedNodes = 12; ///< of each end, to say what a flow lacks

class Reference
{
    Q_DECLARE_TR_FUNCTIONS(Reference)
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString paragraph(const QString &html)
{
    return QStringLiteral("<p>") + html + QStringLiteral("</p>");
}

/// Writes the parts of one entry.
class Details
{
public:
    Details(const ReferenceEntry &entry, const ReferenceContext &context)
        : m_entry(entry), m_flow(*entry.flow), m_context(context), m_catalog(context.catalog)
    {
    }

    QString write()
    {
        addHeading();
        addMarks();
        if (!m_entry.isRule())
            addCells();
        addMeaning();
        const QList<const Flow *> flows =
            flowsFrom(m_entry, m_context.flows, m_context.topology.product);
        addFlows(flows);
        addCondition(flows);
        addContradictions();
        addSources();
        return m_html;
    }

private:
    QString in(const BilingualText &text) const { return text.in(m_context.language); }
    QString escaped(const BilingualText &text) const { return in(text).toHtmlEscaped(); }

    void heading(const QString &text)
    {
        m_html += QStringLiteral("<h4>") + text.toHtmlEscaped() + QStringLiteral("</h4>");
    }

    void addHeading()
    {
        m_html += QStringLiteral("<h3>%1 %2 · %3</h3>")
                      .arg(QString(nameOf(m_flow.transport)),
                           (m_entry.ports.isAny() && !m_entry.sourcePorts.isAny()
                                ? Reference::tr("from %1").arg(shownPorts(m_entry.sourcePorts))
                                : shownPorts(m_entry.ports))
                               .toHtmlEscaped(),
                           protocolText(m_flow).toHtmlEscaped());
        const QString what =
            m_entry.isRule()
                ? Reference::tr("Rule %1 of this program").arg(m_flow.id)
                : Reference::tr("Row %1: %2").arg(m_entry.row->row, in(m_entry.table->title));
        m_html += paragraph(what.toHtmlEscaped());
    }

    void mark(const QString &text)
    {
        m_html += paragraph(QStringLiteral("<b>⚑</b> ") + text.toHtmlEscaped());
    }

    void addMarks()
    {
        if (m_entry.row && m_entry.row->derived)
            mark(Reference::tr("Derived: no table prints this row. It was read out of prose or "
                               "taken over from another product."));
        if (m_entry.row && m_entry.row->withinZone)
            mark(Reference::tr("Stays within one zone and crosses neither firewall: no flow "
                               "comes of it."));
        for (const QString &id : m_entry.isRule() ? QStringList() : m_entry.products) {
            const Product *product = m_catalog.product(id);
            if (product && product->coverage == Coverage::Partial)
                mark(Reference::tr("%1: covered in part.").arg(in(product->name)));
            if (product && product->coverage == Coverage::Derived)
                mark(Reference::tr("%1: has no port tables of its own; derived from the version "
                                   "before it.")
                         .arg(in(product->name)));
        }
        if (m_flow.requirement == Requirement::Optional)
            mark(capital(in(m_catalog.terms.requirements.value(m_flow.requirement))));
    }

    void addCells()
    {
        heading(Reference::tr("As printed"));
        const bool russian = m_context.language == Language::Russian;
        const QStringList &columns = russian ? m_entry.table->columnsRu : m_entry.table->columnsEn;
        const QStringList &cells = russian ? m_entry.row->cellsRu : m_entry.row->cellsEn;
        addTable(columns, cells);
    }

    void addTable(const QStringList &names, const QStringList &values)
    {
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">");
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values.at(i).isEmpty())
                continue;
            m_html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                          .arg(names.value(i).toHtmlEscaped(), values.at(i).toHtmlEscaped());
        }
        m_html += QStringLiteral("</table>");
    }

    void addMeaning()
    {
        heading(Reference::tr("What this program makes of it"));
        const Terms &terms = m_catalog.terms;
        addTable({Reference::tr("Source (opens)"), Reference::tr("Destination"),
                  Reference::tr("Source port"), Reference::tr("Destination port"),
                  Reference::tr("Firewall"), Reference::tr("Role"), Reference::tr("Scenario")},
                 {in(m_entry.from), in(m_entry.to), shownPorts(m_entry.sourcePorts),
                  shownPorts(m_entry.ports), in(terms.firewalls.value(m_flow.firewall)),
                  in(terms.roles.value(m_flow.role)), in(terms.scenarios.value(m_flow.scenario))});
        if (!m_flow.comment.isEmpty())
            m_html += paragraph(escaped(m_flow.comment));
        if (m_entry.row && !m_entry.row->rules.isEmpty())
            m_html += paragraph(
                Reference::tr("Rules that stand for it: %1").arg(entryLinks(m_entry.row->rules)));
        else if (m_entry.row && !m_entry.row->derived && !m_entry.row->withinZone)
            m_html += paragraph(Reference::tr("The recommended reading has no rule for it."));
    }

    // Ids of rules, or rows as "DOCUMENT/ROW".
    QString entryLinks(const QStringList &ids) const
    {
        QStringList links;
        for (const QString &id : ids) {
            const QString text = id.toHtmlEscaped();
            links.append(m_context.list.find(id) < 0
                             ? text
                             : QStringLiteral("<a href=\"entry:%1\">%1</a>").arg(text));
        }
        return links.join(QStringLiteral(", "));
    }

    void addCondition(const QList<const Flow *> &flows)
    {
        heading(Reference::tr("Condition"));
        QStringList lines;
        for (const ConditionLine &line : flows.isEmpty() && m_entry.isRule()
                                             ? conditionInTopology()
                                             : conditionLines(m_flow, m_catalog)) {
            const QString text =
                in(line.text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
            lines.append(line.holds.value_or(true)
                             ? text
                             : QStringLiteral("<b>%1</b> %2")
                                   .arg(text, Reference::tr("Not met here.").toHtmlEscaped()));
        }
        if (lines.isEmpty())
            lines.append(Reference::tr("None: it holds as soon as both ends are there."));
        m_html += QStringLiteral("<ul><li>") + lines.join(QStringLiteral("</li><li>")) +
                  QStringLiteral("</li></ul>");
    }

    // The condition asked of the pair of nodes that comes nearest to it.
    QList<ConditionLine> conditionInTopology() const
    {
        const auto isNear = [](const RuleEnd &end) {
            return end.types.contains(NodeType::EdgePool) ||
                   end.types.contains(NodeType::ReverseProxy);
        };
        const TopologyIndex index(m_context.topology);
        const bool nearOpens = isNear(m_flow.from);
        const auto candidates = [&index](const RuleEnd &end) {
            std::vector<int> nodes = index.ofTypes(end.types);
            nodes.resize(qMin(nodes.size(), triedNodes));
            if (nodes.empty())
                nodes.push_back(-1);
            return nodes;
        };
        QList<ConditionLine> best;
        qsizetype fewest = -1;
        for (int near : candidates(nearOpens ? m_flow.from : m_flow.to)) {
            for (int far : candidates(nearOpens ? m_flow.to : m_flow.from)) {
                const auto lines = conditionLines(m_flow, m_catalog, index, near, far);
                const auto missed =
                    std::count_if(lines.cbegin(), lines.cend(), [](const ConditionLine &line) {
                        return !line.holds.value_or(true);
                    });
                if (fewest < 0 || missed < fewest) {
                    best = lines;
                    fewest = missed;
                }
            }
        }
        return best;
    }

    // A condition that is met makes no flow where the row is about another product.
    void addOtherProduct()
    {
        const QString &own = m_context.topology.product;
        if (m_entry.isRule() || m_entry.products.isEmpty() || m_entry.products.contains(own))
            return;
        m_html += paragraph(Reference::tr("The row is about %1; this topology is planned for %2.")
                                .arg(productNames(m_entry.products, m_catalog, m_context.language),
                                     productNames({own}, m_catalog, m_context.language))
                                .toHtmlEscaped());
    }

    void addFlows(const QList<const Flow *> &flows)
    {
        heading(Reference::tr("Flows in this topology"));
        if (flows.isEmpty()) {
            m_html += paragraph(Reference::tr("No flow of this topology comes from it."));
            addOtherProduct();
            return;
        }
        qsizetype rest = 0;
        QString links = flowLinks(flows, shownFlows, &rest);
        if (rest > 0)
            links += u' ' + Reference::tr("and %Ln more", nullptr, int(rest));
        m_html += paragraph(links);
    }

    QString titleOf(const QString &id) const
    {
        const SourceDocument *document = m_catalog.document(id);
        return document ? in(document->title) : id;
    }

    void addContradictions()
    {
        for (const QString &code : m_flow.contradictions) {
            const Contradiction *contradiction = m_catalog.contradiction(code);
            if (!contradiction)
                continue;
            heading(Reference::tr("The documents disagree (%1): %2")
                        .arg(code, in(contradiction->subject)));
            m_html += QStringLiteral("<ul>");
            for (const ContradictionSide &side : contradiction->sides) {
                QStringList titles;
                for (const QString &id : side.documents)
                    titles.append(titleOf(id));
                m_html +=
                    QStringLiteral("<li><b>%1</b><br>%2</li>")
                        .arg(escaped(side.says), titles.join(QStringLiteral("; ")).toHtmlEscaped());
            }
            m_html += QStringLiteral("</ul>");
            m_html += paragraph(
                Reference::tr("Followed: %1").arg(in(contradiction->follow)).toHtmlEscaped());
            m_html +=
                paragraph(Reference::tr("Why: %1").arg(in(contradiction->why)).toHtmlEscaped());
        }
    }

    void addDocument(const SourceDocument &document)
    {
        QStringList facts;
        if (const Product *product = m_catalog.product(document.product))
            facts.append(in(product->name));
        if (document.date.isValid())
            facts.append(in(dateText(document.date)));
        facts.append(document.id);
        m_html +=
            QStringLiteral("<li>%1<br>%2</li>")
                .arg(escaped(document.title), facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    }

    void addSources()
    {
        heading(m_entry.isRule() ? Reference::tr("Source documents")
                                 : Reference::tr("Source document"));
        m_html += QStringLiteral("<ul>");
        if (m_entry.document)
            addDocument(*m_entry.document);
        for (const QString &id : m_entry.isRule() ? m_flow.references : QStringList()) {
            if (const SourceDocument *document = m_catalog.document(id))
                addDocument(*document);
        }
        m_html += QStringLiteral("</ul>");
        if (m_entry.document && !m_entry.document->note.isEmpty())
            m_html += paragraph(escaped(m_entry.document->note));
        if (m_entry.isRule() && !m_flow.rows.isEmpty())
            m_html += paragraph(Reference::tr("Documented rows: %1").arg(entryLinks(m_flow.rows)));
    }

    const ReferenceEntry &m_entry;
    const FlowTemplate &m_flow;
    const ReferenceContext &m_context;
    const Catalog &m_catalog;
    QString m_html;
};

} // namespace

QString shownPorts(const PortSet &ports)
{
    if (ports.isAny())
        return Reference::tr("any");
    return ports.toString().replace(u'-', u'–').replace(QStringLiteral(","), QStringLiteral(", "));
}

QString protocolText(const FlowTemplate &flow)
{
    if (flow.security.isEmpty() || flow.security == u"none")
        return flow.application;
    return flow.application + QStringLiteral(" / ") +
           (flow.security == u"negotiable" ? Reference::tr("by agreement") : flow.security);
}

QString productNames(const QStringList &ids, const Catalog &catalog, Language language)
{
    if (ids.isEmpty())
        return Reference::tr("all products");
    QStringList names;
    for (const QString &id : ids) {
        const Product *product = catalog.product(id);
        names.append(product ? product->name.in(language) : id);
    }
    return names.join(QStringLiteral(", "));
}

QString referenceHtml(const ReferenceEntry &entry, const ReferenceContext &context)
{
    return Details(entry, context).write();
}

} // namespace portolan
