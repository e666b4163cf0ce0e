#include "desktop/inspector/flowreasons.h"

#include "catalog/catalog.h"
#include "desktop/inspector/buttonrow.h"
#include "desktop/inspector/choices.h"
#include "desktop/inspector/inspectortexts.h"
#include "edit/document.h"
#include "edit/withoutreason.h"
#include "flows/deriveflows.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

bool isPartner(NodeType type)
{
    return type == NodeType::FederationPartner || type == NodeType::HostingProvider ||
           type == NodeType::PublicImProvider || type == NodeType::XmppPartner;
}

QLabel *makeMuted(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// What a property is called by the form that edits it; without its value.
QString captionOf(const QString &key)
{
    const QMap<QString, QString> captions = {
        {QStringLiteral("nat"), Inspector::tr("External addresses are translated by NAT")},
        {QStringLiteral("push"), Inspector::tr("Push notifications")},
        {QStringLiteral("http"), Inspector::tr("Publishes HTTP beside HTTPS")},
        {QStringLiteral("officeWebApps"), Inspector::tr("Publishes Office Web Apps")},
        {QStringLiteral("audioVideo"), Inspector::tr("Audio and video")},
        {QStringLiteral("directorySearch"), Inspector::tr("Directory search")},
        {QStringLiteral("xmppGateway"), Inspector::tr("XMPP gateway")},
        {QStringLiteral("centralManagement"), Inspector::tr("Holds the Central Management store")}};
    return captions.value(key);
}

} // namespace

FlowReasons::FlowReasons(Document *document, const Flow &flow, Language language)
    : m_document(document), m_language(language), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setObjectName(QStringLiteral("flow/because"));
    for (qsizetype i = 0; i < flow.because.size(); ++i)
        addReason(flow.because.at(i), QStringLiteral("flow/because/%1").arg(i));
    if (!flow.becauseAnyOf.isEmpty()) {
        m_layout->addWidget(makeMuted(Inspector::tr("Each of these alone is enough")));
        for (qsizetype i = 0; i < flow.becauseAnyOf.size(); ++i)
            addReason(flow.becauseAnyOf.at(i), QStringLiteral("flow/becauseAnyOf/%1").arg(i));
    }
    for (const FlowEnd *end : {&flow.source, &flow.destination})
        addRemoval(*end);
}

QString FlowReasons::nodeText(const NodeId &id) const
{
    const Node *node = m_document->topology().node(id);
    return node ? nodeLabel(*node, m_document->catalog()).in(m_language) : id.value;
}

// The words for the value alone: "Federation", "Lync Server 2010".
QString FlowReasons::valueText(const Because &reason) const
{
    const Catalog &catalog = m_document->catalog();
    if (reason.key == u"services") {
        const auto service = fromName<Service>(reason.value);
        return service ? catalog.terms.services.value(*service).in(m_language) : reason.value;
    }
    if (reason.key == u"nextHop")
        return Inspector::tr("Next hop %1").arg(nodeText(NodeId(reason.value)));
    if (reason.key == u"product") {
        const Product *own = catalog.product(reason.value);
        const Product *product = own ? own : catalog.partnerProduct(reason.value);
        return product ? product->name.in(m_language) : reason.value;
    }
    if (reason.key == u"readings")
        return Inspector::tr("The reading chosen in %1").arg(reason.value);
    if (reason.key == u"customFlows")
        return Inspector::tr("Own flow %1").arg(reason.value);
    const QString caption = captionOf(reason.key);
    if (caption.isEmpty())
        return reason.key + QStringLiteral(" = ") + reason.value;
    return reason.value == u"false" ? Inspector::tr("%1: off").arg(caption) : caption;
}

QString FlowReasons::reasonText(const Because &reason) const
{
    if (reason.node.isEmpty())
        return valueText(reason);
    if (reason.key == u"type")
        return nodeText(reason.node);
    return Inspector::tr("%1 on %2").arg(valueText(reason), nodeText(reason.node));
}

void FlowReasons::addReason(const Because &reason, const QString &objectName)
{
    if (withoutReason(m_document->topology(), reason))
        addSwitch(reason, objectName);
    else if (reason.node.isEmpty() && reason.key == u"product")
        addProductLink(reason, objectName);
    else if (!addChoice(reason)) {
        auto *label = new QLabel(reasonText(reason));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setObjectName(objectName);
        m_layout->addWidget(label);
    }
}

void FlowReasons::addSwitch(const Because &reason, const QString &objectName)
{
    auto *box = new QCheckBox;
    box->setChecked(true);
    box->setObjectName(objectName);
    const QString text = reasonText(reason);
    box->setToolTip(Inspector::tr("Switch it off: the flows that need it close"));
    m_layout->addWidget(makeButtonRow(box, text));
    connect(box, &QCheckBox::clicked, this, [this, reason] { takeAway(reason); });
}

void FlowReasons::addProductLink(const Because &reason, const QString &objectName)
{
    auto *button = new QPushButton(Inspector::tr("Product: %1…").arg(valueText(reason)));
    button->setObjectName(objectName);
    button->setToolTip(Inspector::tr("Show the product in the settings of the topology"));
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this,
            [this] { emit propertyRequested(NodeId(), QStringLiteral("/product")); });
}

// A version or a provider has no off; another choice may close the flow.
bool FlowReasons::addChoice(const Because &reason)
{
    const Node *node = m_document->topology().node(reason.node);
    if (!node)
        return false;
    auto target =
        std::make_unique<InspectorTarget>(m_document, QList<NodeId>{reason.node}, m_language);
    const InspectorTarget &of = *target;
    const bool isHosting = node->type() == NodeType::HostingProvider;
    QList<Choice> choices;
    QString normal;
    QString caption;
    if (reason.key == u"product") {
        choices = isHosting ? hostingProductChoices(of) : partnerProductChoices(of);
        normal = isHosting ? QString() : QStringLiteral("unknown");
        caption = Inspector::tr("Product of %1").arg(nodeText(reason.node));
    } else if (reason.key == u"provider") {
        choices = providerChoices(of);
        caption = Inspector::tr("Provider: %1").arg(nodeText(reason.node));
    } else if (reason.key == u"loadBalancing") {
        choices = loadBalancingChoices();
        normal = nameOf(LoadBalancing::None);
        caption = Inspector::tr("Load balancing on %1").arg(nodeText(reason.node));
    } else {
        return false;
    }
    auto *field = new ChoiceField(
        target.get(), u'/' + reason.key, caption, [choices] { return choices; }, normal);
    m_targets.push_back(std::move(target));
    m_layout->addWidget(field);
    field->refresh();
    return true;
}

void FlowReasons::addRemoval(const FlowEnd &end)
{
    const Node *node = m_document->topology().node(end.node);
    if (!node || !isPartner(node->type()))
        return;
    auto *button = new QPushButton(Inspector::tr("Remove %1").arg(nodeText(end.node)));
    button->setObjectName(QStringLiteral("flow/remove/") + end.node.value);
    button->setToolTip(Inspector::tr("Remove the partner with all its flows"));
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this,
            [this, id = end.node] { m_document->removeNodes({id}); });
}

void FlowReasons::takeAway(const Because &reason)
{
    const auto after = withoutReason(m_document->topology(), reason);
    if (!after)
        return;
    const QString step = Inspector::tr("Switch off “%1”").arg(reasonText(reason));
    if (reason.node.isEmpty())
        (void)m_document->changeSettings(*after, step);
    else if (const Node *node = after->node(reason.node))
        (void)m_document->changeNode(*node, step);
    else
        m_document->removeNodes({reason.node});
}

} // namespace portolan
