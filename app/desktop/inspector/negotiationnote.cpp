#include "desktop/inspector/negotiationnote.h"

#include "catalog/catalog.h"
#include "desktop/inspector/form.h"
#include "desktop/inspector/inspectortexts.h"
#include "edit/document.h"

#include <QLabel>
#include <QVBoxLayout>

namespace portolan {

NegotiationNote::NegotiationNote(InspectorTarget *target)
    : m_target(target), m_result(new QLabel), m_why(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_result->setObjectName(QStringLiteral("negotiation/result"));
    m_why->setObjectName(QStringLiteral("negotiation/why"));
    m_why->setForegroundRole(QPalette::PlaceholderText); // follows the theme
    for (QLabel *label : {m_result, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
}

void NegotiationNote::refresh()
{
    const Node *node = m_target->node();
    const auto *partner = node ? node->as<XmppPartner>() : nullptr;
    const NegotiationOutcome *outcome =
        partner ? m_target->document()->catalog().xmppNegotiation.outcome(
                      {partner->tls, partner->sasl, partner->dialback})
                : nullptr;
    setVisible(outcome != nullptr);
    if (!outcome)
        return;
    const Language language = m_target->language();
    m_result->setText(Inspector::tr("Result: %1").arg(outcome->result.in(language)));
    QString why = capitalized(outcome->why.in(language));
    if (!outcome->contradictions.isEmpty())
        why += Inspector::tr("The documents disagree about it (%1).")
                   .arg(outcome->contradictions.join(QLatin1String(", ")));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

} // namespace portolan
