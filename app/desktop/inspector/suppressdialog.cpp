#include "desktop/inspector/suppressdialog.h"

#include "desktop/inspector/bilingualedit.h"
#include "desktop/inspector/inspectortexts.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

SuppressDialog::SuppressDialog(Document *document, const FlowId &flow, Language language,
                               QWidget *parent)
    : QDialog(parent), m_document(document), m_flow(flow),
      m_reason(new BilingualEdit(QStringLiteral("suppressFlow/reason"),
                                 Inspector::tr("Reason for suppressing the flow"),
                                 BilingualEdit::Shape::Line))
{
    setObjectName(QStringLiteral("suppressDialog"));
    const auto &suppressed = document->topology().suppressedFlows;
    const auto entry = std::find_if(suppressed.begin(), suppressed.end(),
                                    [&](const SuppressedFlow &s) { return s.flow == flow; });
    const bool isChange = entry != suppressed.end();
    const Flow *found = document->flows().flow(flow);
    setWindowTitle(isChange ? Inspector::tr("Change the reason")
                   : found  ? Inspector::tr("Suppress flow %1").arg(flowNumberText(found->number))
                            : Inspector::tr("Suppress flow"));
    if (isChange)
        m_reason->setText(entry->reason);
    auto *sentence =
        new QLabel(found ? flowSentence(*found, document->catalog()).in(language) : flow.value);
    sentence->setObjectName(QStringLiteral("suppressFlow/sentence"));
    auto *guide = new QLabel(Inspector::tr("Why is it left out? The findings and the exports show "
                                           "the reason, each in its own language."));
    for (QLabel *label : {sentence, guide}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *caption = new QLabel(Inspector::tr("&Reason:"));
    caption->setBuddy(m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *ok =
        buttons->addButton(isChange ? Inspector::tr("Change") : Inspector::tr("Suppress"),
                           QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("suppressFlow/confirm"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SuppressDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(sentence);
    column->addWidget(guide);
    column->addWidget(caption);
    column->addWidget(m_reason);
    column->addStretch(1);
    column->addWidget(buttons);
    ok->setDefault(true); // once it is in the dialog: Enter in a line means it too
    // Sentences wrap: their height follows from the width.
    constexpr int comfortable = 560;
    resize(comfortable, qMax(sizeHint().height(), column->totalHeightForWidth(comfortable)));
    m_reason->setFocus();
}

void SuppressDialog::accept()
{
    const BilingualText text = m_reason->text();
    (void)m_document->setFlowSuppressed(m_flow, true, {text.en.trimmed(), text.ru.trimmed()});
    QDialog::accept();
}

void askToSuppress(Document *document, const FlowId &flow, Language language, QWidget *parent)
{
    SuppressDialog(document, flow, language, parent).exec();
}

} // namespace portolan
