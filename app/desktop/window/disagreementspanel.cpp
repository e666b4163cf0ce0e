#include "desktop/window/disagreementspanel.h"

#include "desktop/inspector/form.h"
#include "desktop/selection.h"
#include "desktop/turns.h"
#include "desktop/window/disagreementcard.h"
#include "desktop/window/flowlines.h"
#include "edit/document.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace portolan {

DisagreementsPanel::DisagreementsPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_scroll(new QScrollArea),
      m_empty(new QLabel), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("disagreementsPanel"));
    m_scroll->setObjectName(QStringLiteral("disagreements"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->setObjectName(QStringLiteral("disagreementsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    connect(document, &Document::findingsChanged, this, [this](const DocumentChange &change) {
        if (change.affectsFlows())
            inItsTurn(this, m_document->isLarge(), [this] { update(); });
    });
    retranslate();
}

QStringList DisagreementsPanel::codes() const
{
    QStringList codes;
    for (const DisagreementCard *card : m_cards)
        codes.append(card->code());
    return codes;
}

void DisagreementsPanel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    rebuild();
}

// The cards stay as long as they are the same ones, and with them what is being typed.
void DisagreementsPanel::update()
{
    m_isStale = !m_isSeen;
    if (m_isStale)
        return;
    const QList<Disagreement> touching = contradictionsTouching(
        m_document->topology(), m_document->catalog(), m_document->flows(), m_document->findings());
    const auto isOf = [](const DisagreementCard *card, const Disagreement &one) {
        return card->code() == one.code;
    };
    if (!m_form || m_catalog != &m_document->catalog() ||
        !std::equal(m_cards.cbegin(), m_cards.cend(), touching.cbegin(), touching.cend(), isOf))
        makeCards(touching);
    for (qsizetype i = 0; i < touching.size(); ++i)
        m_cards.at(i)->setDisagreement(touching.at(i));
    m_form->refresh();
    m_stack->setCurrentIndex(m_cards.isEmpty() ? 1 : 0);
}

void DisagreementsPanel::makeCards(const QList<Disagreement> &touching)
{
    QStringList open;
    for (const DisagreementCard *card : std::as_const(m_cards)) {
        if (card->isOpen())
            open.append(card->code());
    }
    m_cards.clear();
    m_catalog = &m_document->catalog();
    // A page may be rebuilt from one of its own buttons.
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_form = new Form(std::make_unique<InspectorTarget>(m_document, QList<NodeId>(), m_language));
    for (const Disagreement &one : touching) {
        auto *card =
            new DisagreementCard(m_form->target(), *m_document->catalog().contradiction(one.code));
        card->setDisagreement(one);
        connect(card, &DisagreementCard::linkActivated, this, [this](const QString &link) {
            const FlowId flow = flowOfLink(link);
            m_selection->selectFlow(flow);
            emit m_selection->revealRequested(NodeId(), flow);
        });
        m_form->add(card);
        m_cards.append(card);
        card->setOpen(open.contains(card->code()));
    }
    m_form->addStretch();
    m_scroll->setWidget(m_form);
}

void DisagreementsPanel::rebuild()
{
    m_form = nullptr; // the next update makes another one
    update();
}

void DisagreementsPanel::retranslate()
{
    m_scroll->setAccessibleName(tr("Where the documents disagree"));
    m_empty->setText(tr("No source documents disagree about this topology."));
}

void DisagreementsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
    QWidget::changeEvent(event);
}

void DisagreementsPanel::setSeen(bool seen)
{
    m_isSeen = seen;
    if (seen && m_isStale)
        update();
}

} // namespace portolan
