#include "desktop/window/disagreementcard.h"

#include "catalog/catalog.h"
#include "desktop/inspector/fields.h"
#include "desktop/window/appearance.h"
#include "desktop/window/flowlines.h"
#include "desktop/window/readingfield.h"
#include "edit/document.h"

#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr qsizetype shownFlows = 12;

// The subject beside the fold button: a click on it folds as well.
class HeadingLabel : public QLabel
{
public:
    HeadingLabel(const QString &text, QToolButton *button) : QLabel(text), m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *) override { m_button->click(); }

private:
    QToolButton *m_button;
};

} // namespace

DisagreementCard::DisagreementCard(InspectorTarget *target, const Contradiction &contradiction)
    : m_target(target), m_contradiction(contradiction), m_heading(new QToolButton),
      m_state(new QLabel), m_body(new QWidget)
{
    setObjectName(QStringLiteral("disagreement/") + code());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    buildHeading();
    buildBody();
    setOpen(false);
}

void DisagreementCard::buildHeading()
{
    const QString subject = m_contradiction.subject.in(m_target->language());
    m_heading->setObjectName(objectName() + QStringLiteral("/open"));
    m_heading->setAutoRaise(true);
    m_heading->setText(code());
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setAccessibleName(code() + u' ' + subject);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    auto *label = new HeadingLabel(subject, m_heading);
    label->setObjectName(objectName() + QStringLiteral("/subject"));
    m_state->setObjectName(objectName() + QStringLiteral("/state"));
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(0, 3, 0, 0);
    texts->setSpacing(3);
    texts->addWidget(label);
    texts->addWidget(m_state, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_heading, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
}

QLabel *DisagreementCard::addText(const char *name, bool muted)
{
    auto *label = new QLabel;
    label->setObjectName(objectName() + u'/' + QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    connect(label, &QLabel::linkActivated, this, &DisagreementCard::linkActivated);
    m_body->layout()->addWidget(label);
    return label;
}

void DisagreementCard::buildBody()
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(8, 4, 0, 8);
    column->setSpacing(6);
    layout()->addWidget(m_body);
    m_documented = addText("documented");
    m_documented->setTextFormat(Qt::PlainText);
    m_documented->setText(tr("This topology is read by one document to the letter, so no choice "
                             "counts here. Set the reading to “Recommended” to choose."));
    m_choice = new ReadingField(m_target, m_contradiction);
    column->addWidget(m_choice);
    connect(m_choice, &ReadingField::linkActivated, this, &DisagreementCard::linkActivated);
    m_why = addText("why", true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setText(tr("Why recommended: %1").arg(m_contradiction.why.in(m_target->language())));
    m_reason = new BilingualField(m_target, m_choice->pointer() + QStringLiteral("/reason"),
                                  tr("Why this organisation decides otherwise"),
                                  BilingualField::Shape::Line);
    column->addWidget(m_reason);
    m_flows = addText("flows");
    m_findings = addText("findings");
    m_findings->setTextFormat(Qt::PlainText);
}

bool DisagreementCard::isOpen() const
{
    return !m_body->isHidden();
}

void DisagreementCard::setOpen(bool open)
{
    m_body->setVisible(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (open && !m_effectsShown)
        showEffects();
}

void DisagreementCard::refresh()
{
    showState();
    showFlows();
    showFindings();
    const bool recommended = m_target->document()->topology().reading == Reading::Recommended;
    m_documented->setVisible(!recommended);
    m_choice->setChoosable(recommended);
    m_reason->setVisible(m_disagreement.isDecided);
    m_reason->setEnabled(recommended);
    m_effectsShown = false;
    if (isOpen())
        showEffects();
}

// The organisation's own decision stands out; what is merely recommended does not.
void DisagreementCard::showState()
{
    const bool decided = m_disagreement.isDecided;
    m_state->setText(decided ? tr("decided here") : tr("recommended"));
    m_state->setContentsMargins(decided ? 6 : 0, 1, decided ? 6 : 0, 1);
    m_state->setAutoFillBackground(decided);
    m_state->setBackgroundRole(decided ? QPalette::Highlight : QPalette::NoRole);
    m_state->setForegroundRole(decided ? QPalette::HighlightedText : QPalette::PlaceholderText);
    m_heading->setAccessibleDescription(m_state->text());
}

void DisagreementCard::showFlows()
{
    const FlowSet &flows = m_target->document()->flows();
    QList<const Flow *> concerned;
    for (const FlowId &id : m_disagreement.flows.mid(0, shownFlows)) {
        if (const Flow *flow = flows.flow(id))
            concerned.append(flow);
    }
    const int rest = int(m_disagreement.flows.size() - concerned.size());
    QString text =
        tr("Flows concerned: %1")
            .arg(concerned.isEmpty() ? tr("none") : flowLinks(concerned, shownFlows, nullptr));
    if (rest > 0)
        text += u' ' + tr("and %Ln more", nullptr, rest);
    m_flows->setText(text);
}

void DisagreementCard::showFindings()
{
    QStringList messages;
    for (const Finding &finding : m_target->document()->findings()) {
        if (m_disagreement.findings.contains(finding.code) && messages.size() < 3)
            messages.append(finding.message.in(m_target->language()));
    }
    m_findings->setVisible(!messages.isEmpty());
    m_findings->setText(tr("It bears on: %1").arg(messages.join(u' ')));
}

// Two derivations a side: only for a card that is open.
void DisagreementCard::showEffects()
{
    m_effectsShown = true;
    const Document &document = *m_target->document();
    for (qsizetype side = 0; side < m_contradiction.sides.size(); ++side) {
        QStringList texts;
        if (side == m_contradiction.followedSide)
            texts.append(tr("recommended"));
        QList<FlowId> differing;
        if (!m_contradiction.aspects.isEmpty()) {
            differing = flowsThatDiffer(document.topology(), document.catalog(), code(),
                                        m_choice->documentOf(side), document.today());
        }
        if (differing.isEmpty()) {
            texts.append(tr("changes no flow"));
        } else {
            QString text = tr("changes %Ln flow(s)", nullptr, int(differing.size()));
            QList<const Flow *> there;
            for (const FlowId &id : differing.mid(0, shownFlows)) {
                if (const Flow *flow = document.flows().flow(id))
                    there.append(flow);
            }
            if (!there.isEmpty())
                text += QStringLiteral(": ") + flowLinks(there, shownFlows, nullptr);
            texts.append(text);
        }
        m_choice->setEffect(side, texts.join(QStringLiteral(" · ")));
    }
}

void DisagreementCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolourLinks(m_flows);
    FormPart::changeEvent(event);
}

} // namespace portolan
