#include "desktop/inspector/flowcard.h"

#include "catalog/catalog.h"
#include "desktop/inspector/customflowdialog.h"
#include "desktop/inspector/field.h"
#include "desktop/inspector/flowreasons.h"
#include "desktop/inspector/form.h"
#include "desktop/inspector/inspectortexts.h"
#include "desktop/inspector/suppressdialog.h"
#include "desktop/reference/referencedetails.h"
#include "edit/customflow.h"
#include "edit/document.h"
#include "flows/customflows.h"
#include "flows/deriveflows.h"

#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

// Text that can be selected and copied; names may hold anything, so never rich text.
QLabel *makeText(const QString &text, const QString &objectName = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setObjectName(objectName);
    return label;
}

QLabel *makeMuted(const QString &text)
{
    QLabel *label = makeText(text);
    label->setForegroundRole(QPalette::PlaceholderText); // follows the theme
    return label;
}

// A caption with its text below; nothing where there is no text.
void addLine(QVBoxLayout *layout, const QString &caption, const QString &text,
             const QString &objectName)
{
    if (text.isEmpty())
        return;
    layout->addWidget(makeMuted(caption));
    layout->addWidget(makeText(text, objectName));
}

// "SIP · MTLS · TCP"; security by agreement has a word of its own in either language, none has
// none.
QString protocolText(const Flow &flow, const QMap<QString, BilingualText> &words, Language language)
{
    QStringList parts{flow.application};
    if (flow.security == u"negotiable")
        parts.append(words.value(QStringLiteral("security-negotiable")).in(language));
    else if (flow.security != u"none")
        parts.append(flow.security);
    parts.append(QString(nameOf(flow.transport)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString addressesText(const FlowEnd &end)
{
    QStringList lines = {end.addresses.isEmpty() ? Inspector::tr("any address")
                                                 : end.addresses.join(QLatin1String(", "))};
    if (!end.translatedAddresses.isEmpty())
        lines.append(
            Inspector::tr("behind NAT: %1").arg(end.translatedAddresses.join(QLatin1String(", "))));
    return lines.join(u'\n');
}

} // namespace

FlowCard::FlowCard(Document *document, const FlowId &flow, Language language)
    : m_document(document), m_flow(flow), m_language(language), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(6);
    if (const Flow *found = document->flows().flow(flow))
        addFlow(*found);
    else
        addSuppressed();
    m_layout->addStretch(1);
}

void FlowCard::addFlow(const Flow &flow)
{
    QLabel *number = makeText(flowNumberText(flow.number), QStringLiteral("flow/number"));
    QFont font = number->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    number->setFont(font);
    m_layout->addWidget(number);
    m_layout->addWidget(makeText(flowSentence(flow, m_document->catalog()).in(m_language),
                                 QStringLiteral("flow/sentence")));
    m_layout->addSpacing(6);
    addReasons(flow);
    addEnds(flow);
    const Terms &terms = m_document->catalog().terms;
    addLine(m_layout, Inspector::tr("Protocol"), protocolText(flow, terms.words, m_language),
            QStringLiteral("flow/protocol"));
    addLine(m_layout, Inspector::tr("Destination ports"), shownPorts(flow.ports),
            QStringLiteral("flow/ports"));
    addLine(m_layout, Inspector::tr("Source ports"), shownPorts(flow.sourcePorts),
            QStringLiteral("flow/sourcePorts"));
    addLine(m_layout, Inspector::tr("Firewall"),
            capitalized(terms.firewalls.value(flow.firewall).in(m_language)),
            QStringLiteral("flow/firewall"));
    addLine(m_layout, Inspector::tr("Requirement"),
            capitalized(terms.requirements.value(flow.requirement).in(m_language)),
            QStringLiteral("flow/requirement"));
    addLine(m_layout, Inspector::tr("Comment"), flow.comment.in(m_language),
            QStringLiteral("flow/comment"));
    addLine(m_layout, Inspector::tr("Justification"), flow.justification.in(m_language),
            QStringLiteral("flow/justification"));
    addSources(flow);
    addContradictions(flow);
    addSuppression();
}

void FlowCard::addEnds(const Flow &flow)
{
    const auto add = [this](const QString &caption, const FlowEnd &end, const QString &name) {
        addLine(m_layout, caption, end.label.in(m_language), QStringLiteral("flow/") + name);
        m_layout->addWidget(
            makeText(addressesText(end), QStringLiteral("flow/%1/addresses").arg(name)));
    };
    add(Inspector::tr("From (opens the connection)"), flow.source, QStringLiteral("source"));
    add(Inspector::tr("To"), flow.destination, QStringLiteral("destination"));
}

void FlowCard::addReasons(const Flow &flow)
{
    if (!flow.because.isEmpty() || !flow.becauseAnyOf.isEmpty()) {
        m_layout->addWidget(makeMuted(Inspector::tr("Switched on by")));
        auto *reasons = new FlowReasons(m_document, flow, m_language);
        connect(reasons, &FlowReasons::propertyRequested, this, &FlowCard::propertyRequested);
        m_layout->addWidget(reasons);
    }
}

void FlowCard::addSources(const Flow &flow)
{
    QStringList sources;
    for (const QString &id : flow.references) {
        sources.append(QStringLiteral("• ") + documentTitle(id));
    }
    addLine(m_layout, Inspector::tr("Sources"), sources.join(u'\n'),
            QStringLiteral("flow/references"));
}

QString FlowCard::documentTitle(const QString &id) const
{
    const SourceDocument *document = m_document->catalog().document(id);
    return document ? document->title.in(m_language) : id;
}

// Many documents can say the same; the first speaks for them.
QString FlowCard::documentsText(const QStringList &ids) const
{
    if (ids.isEmpty())
        return {};
    const QString first = documentTitle(ids.first());
    return ids.size() == 1 ? first : Inspector::tr("%1 and %2 more").arg(first).arg(ids.size() - 1);
}

void FlowCard::addContradictions(const Flow &flow)
{
    for (const QString &code : flow.contradictions) {
        const Contradiction *contradiction = m_document->catalog().contradiction(code);
        if (!contradiction)
            continue;
        QStringList lines;
        for (const ContradictionSide &side : contradiction->sides) {
            lines.append(QStringLiteral("• %1: %2")
                             .arg(documentsText(side.documents), side.says.in(m_language)));
        }
        const QString decision = decisionText(*contradiction);
        if (!decision.isEmpty())
            lines.append(decision);
        lines.append((decision.isEmpty() ? Inspector::tr("Followed: %1")
                                         : Inspector::tr("Recommended instead: %1"))
                         .arg(contradiction->follow.in(m_language)));
        lines.append(Inspector::tr("Why: %1").arg(contradiction->why.in(m_language)));
        addLine(m_layout,
                Inspector::tr("The documents disagree (%1): %2")
                    .arg(code, contradiction->subject.in(m_language)),
                lines.join(u'\n'), QStringLiteral("flow/contradiction/") + code);
    }
}

// Where the organisation, or the one document that is read to the letter, says otherwise.
QString FlowCard::decisionText(const Contradiction &contradiction) const
{
    const FlowSet &flows = m_document->flows();
    if (flows.reading == Reading::Documented) {
        return Inspector::tr("Followed here to the letter: %1").arg(documentTitle(flows.document));
    }
    const QMap<QString, ReadingChoice> &readings = m_document->topology().readings;
    const auto choice = readings.constFind(contradiction.code);
    if (choice == readings.constEnd())
        return {};
    const QString decided =
        Inspector::tr("Decided here: follow %1.").arg(documentTitle(choice->follow));
    const QString reason = choice->reason.in(m_language);
    return reason.isEmpty() ? decided : decided + u' ' + Inspector::tr("Reason: %1").arg(reason);
}

QPushButton *FlowCard::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void FlowCard::addSuppression()
{
    m_layout->addSpacing(6);
    if (customFlowOf(m_document->topology(), m_flow)) {
        connect(addButton(Inspector::tr("Change own flow…"), "flow/change"), &QPushButton::clicked,
                this, [this] { editCustomFlow(m_document, m_flow, m_language, window()); });
        connect(addButton(Inspector::tr("Remove own flow"), "flow/removeOwn"),
                &QPushButton::clicked, this,
                [this] { m_document->removeCustomFlows({customIdOf(m_flow)}); });
        return;
    }
    QPushButton *ask = addButton(Inspector::tr("Suppress this flow…"), "flow/suppress");
    // The documented reading is the document to the letter: nothing is left out there.
    ask->setEnabled(m_document->flows().reading == Reading::Recommended);
    connect(ask, &QPushButton::clicked, this,
            [this] { askToSuppress(m_document, m_flow, m_language, window()); });
}

void FlowCard::addSuppressed()
{
    const auto &suppressed = m_document->topology().suppressedFlows;
    const auto entry = std::find_if(suppressed.begin(), suppressed.end(),
                                    [&](const SuppressedFlow &s) { return s.flow == m_flow; });
    m_layout->addWidget(makeText(m_flow.value, QStringLiteral("flow/id")));
    if (entry == suppressed.end()) {
        m_layout->addWidget(makeMuted(Inspector::tr("The topology no longer needs this flow.")));
        return;
    }
    m_layout->addWidget(makeMuted(Inspector::tr("This flow is suppressed.")));
    addLine(m_layout, Inspector::tr("Reason"), entry->reason.in(m_language),
            QStringLiteral("flow/reason"));
    connect(addButton(Inspector::tr("Change the reason…"), "flow/changeReason"),
            &QPushButton::clicked, this,
            [this] { askToSuppress(m_document, m_flow, m_language, window()); });
    connect(addButton(Inspector::tr("Show this flow again"), "flow/restore"), &QPushButton::clicked,
            this, [this] { (void)m_document->setFlowSuppressed(m_flow, false); });
}

} // namespace portolan
