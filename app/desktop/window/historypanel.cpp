#include "desktop/window/historypanel.h"

#include "desktop/window/appearance.h"
#include "desktop/window/panelparts.h"
#include "edit/document.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace portolan {

HistoryPanel::HistoryPanel(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_list(new QListWidget), m_empty(new QLabel),
      m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("historyPanel"));
    setUpPanelList(m_list, "history");
    QPixmap nothing(m_list->iconSize().expandedTo(QSize(20, 20))); // so that all names align
    nothing.fill(Qt::transparent);
    m_before = QIcon(nothing);
    setUpEmptyNotice(m_empty, "historyEmpty");
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_list, &QListWidget::itemClicked, this, &HistoryPanel::goTo);
    connect(m_list, &QListWidget::itemActivated, this, &HistoryPanel::goTo);
    const QUndoStack *steps = document->undoStack();
    connect(steps, &QUndoStack::indexChanged, this, &HistoryPanel::refreshIfSeen);
    connect(steps, &QUndoStack::cleanChanged, this, &HistoryPanel::refreshIfSeen);
    connect(document, &Document::modifiedChanged, this, &HistoryPanel::refreshIfSeen);
    refresh();
}

void HistoryPanel::setLanguage(Language language)
{
    if (language != m_language) {
        m_language = language;
        m_firstOfLanguage = m_document->undoStack()->count();
    }
    refresh();
}

void HistoryPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

// A history may have thousands of steps, and whoever does not look at it need not wait for them.
void HistoryPanel::refreshIfSeen()
{
    m_firstOfLanguage = qMin(m_firstOfLanguage, m_document->undoStack()->count());
    if (isVisible())
        refresh();
}

QString HistoryPanel::nameOfStep(int step) const
{
    const QUndoStack *steps = m_document->undoStack();
    if (step < 0 || step >= steps->count())
        return {};
    const QString made = steps->text(step);
    return step < m_firstOfLanguage || made.isEmpty() ? m_document->stepName(step).in(m_language)
                                                      : made;
}

// ROW steps are done there.
void HistoryPanel::markRow(QListWidgetItem *item, int row)
{
    const QUndoStack *steps = m_document->undoStack();
    QString text = row == 0 ? tr("Beginning") : nameOfStep(row - 1);
    const bool isSaved = row == steps->cleanIndex() && !m_document->filePath().isEmpty();
    if (isSaved)
        text = tr("%1 – saved").arg(text);
    const bool isNow = row == steps->index();
    QString spoken = text;
    if (isNow)
        spoken = tr("%1, the present state").arg(text);
    else if (row > steps->index())
        spoken = tr("%1, undone").arg(text);
    item->setText(text);
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, spoken);
    QFont font = m_list->font();
    font.setBold(isNow);
    font.setItalic(row > steps->index());
    item->setFont(font);
    item->setIcon(isNow ? m_now : m_before);
    item->setForeground(row > steps->index() ? palette().color(QPalette::PlaceholderText)
                                             : palette().color(QPalette::Text));
}

void HistoryPanel::refresh()
{
    m_list->setAccessibleName(tr("Undo history"));
    m_empty->setText(tr("Every step that you take is listed here; a click goes back to it."));
    const QUndoStack *steps = m_document->undoStack();
    m_now = themedIcon(QStringLiteral("check"));
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > steps->count() + 1)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() <= steps->count())
        m_list->addItem(new QListWidgetItem);
    for (int row = 0; row <= steps->count(); ++row)
        markRow(m_list->item(row), row);
    m_list->setCurrentRow(steps->index());
    m_list->scrollToItem(m_list->currentItem());
    m_stack->setCurrentIndex(steps->count() > 0 ? 0 : 1);
}

void HistoryPanel::goTo(const QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row >= 0 && row != m_document->undoStack()->index())
        m_document->goToStep(row);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace portolan
