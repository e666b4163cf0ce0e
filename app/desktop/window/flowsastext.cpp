#include "desktop/window/flowsastext.h"

#include "desktop/selection.h"
#include "desktop/turns.h"
#include "edit/document.h"
#include "flows/flowtext.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace portolan {

FlowsAsText::FlowsAsText(Document *document, Selection *selection, QWidget *parent)
    : QDialog(parent), m_document(document), m_selection(selection), m_searchLabel(new QLabel),
      m_search(new QLineEdit), m_count(new QLabel), m_text(new QPlainTextEdit),
      m_lead(new QPushButton), m_copy(new QPushButton),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(QStringLiteral("flowsAsText"));
    m_search->setObjectName(QStringLiteral("flowsAsTextSearch"));
    m_count->setObjectName(QStringLiteral("flowsAsTextCount"));
    m_text->setObjectName(QStringLiteral("flowsAsTextLines"));
    m_lead->setObjectName(QStringLiteral("flowsAsTextLead"));
    m_copy->setObjectName(QStringLiteral("flowsAsTextCopy"));
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    m_text->setReadOnly(true);
    // The caret is the reader's place: it must be seen and moved though nothing can be typed.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_lead->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_buttons->addButton(m_lead, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_searchLabel);
    upper->addWidget(m_search, 1);
    upper->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->addLayout(upper);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    resize(760, 520);
    connect(m_search, &QLineEdit::textChanged, this, &FlowsAsText::showLines);
    connect(m_search, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_lead, &QPushButton::clicked, this, &FlowsAsText::leadToFlow);
    connect(m_copy, &QPushButton::clicked, this, &FlowsAsText::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(document, &Document::flowsChanged, this, [this](const DocumentChange &change) {
        if (change.affectsFlows())
            inItsTurn(this, m_document->isLarge(), [this] { refresh(); });
    });
    retranslate();
}

void FlowsAsText::setFilter(const FlowFilter &filter)
{
    m_filter = filter;
    refresh();
}

void FlowsAsText::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void FlowsAsText::present()
{
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void FlowsAsText::refresh()
{
    m_isDue = true;
    if (!isVisible())
        return;
    m_isDue = false;
    const FlowSet flows = filteredFlows(m_document->flows(), m_filter);
    const FlowSentences sentences(m_document->catalog(), m_language);
    m_sentences.clear();
    m_sentences.reserve(qsizetype(flows.flows.size()));
    for (const Flow &flow : flows.flows) {
        m_sentences.append(
            {flow.id, flowNumberText(flow.number) + QLatin1String(". ") + sentences.of(flow)});
    }
    showLines();
}

// The caret stays at its flow where that is still shown.
void FlowsAsText::showLines()
{
    const FlowId before = m_lines.value(m_text->textCursor().blockNumber());
    const QString wanted = m_search->text().trimmed();
    QStringList lines;
    m_lines.clear();
    for (const auto &[flow, sentence] : std::as_const(m_sentences)) {
        if (!wanted.isEmpty() && !sentence.contains(wanted, Qt::CaseInsensitive))
            continue;
        m_lines.append(flow);
        lines.append(QString(sentence).replace(u'\n', u' '));
    }
    m_text->setPlainText(lines.join(u'\n'));
    const qsizetype line = std::max<qsizetype>(0, m_lines.indexOf(before));
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(int(line))));
    m_lead->setEnabled(!m_lines.isEmpty());
    m_copy->setEnabled(!m_lines.isEmpty());
    const int all = int(m_document->flows().flows.size());
    const int shown = int(m_lines.size());
    m_count->setText(shown == all ? tr("%Ln flow(s)", nullptr, all)
                                  : tr("%1 of %Ln flow(s)", nullptr, all).arg(shown));
}

void FlowsAsText::copy()
{
    const QTextCursor cursor = m_text->textCursor();
    // A selection has paragraph separators in place of line ends.
    QApplication::clipboard()->setText(
        cursor.hasSelection() ? cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n')
                              : m_text->toPlainText() + u'\n');
}

void FlowsAsText::leadToFlow()
{
    const FlowId flow = m_lines.value(m_text->textCursor().blockNumber());
    if (flow.isEmpty())
        return;
    m_selection->selectFlow(flow);
    emit m_selection->revealRequested({}, flow);
}

bool FlowsAsText::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            leadToFlow();
            return true;
        }
        if (key->matches(QKeySequence::Copy) && !m_text->textCursor().hasSelection()) {
            copy();
            return true;
        }
        if (key->matches(QKeySequence::Find)) {
            m_search->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void FlowsAsText::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_isDue)
        refresh();
}

void FlowsAsText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FlowsAsText::retranslate()
{
    setWindowTitle(tr("Flows as text"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setAccessibleName(tr("Search the flows"));
    m_search->setPlaceholderText(tr("Name, address or port"));
    m_text->setAccessibleName(tr("Flows, one sentence each"));
    m_text->setAccessibleDescription(
        tr("Up and Down go from flow to flow, Enter shows the flow on the diagram"));
    m_text->setPlaceholderText(tr("No flow to read: there are none, or the filter and the search "
                                  "leave none over."));
    m_lead->setText(tr("Show on the &diagram"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies what is selected, or everything"));
    showLines();
}

} // namespace portolan
