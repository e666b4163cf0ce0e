#include "desktop/window/findingspanel.h"

#include "desktop/announce.h"
#include "desktop/selection.h"
#include "desktop/turns.h"
#include "desktop/window/appearance.h"
#include "desktop/window/findingdelegate.h"
#include "desktop/window/panelparts.h"
#include "edit/document.h"
#include "exchange/reporttables.h"

#include <QAction>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QToolTip>

#include <utility>

namespace portolan {

namespace {

// Middle tones that keep apart from white and from the dark base alike.
QIcon iconOf(Severity severity)
{
    const char *colour = severity == Severity::Error     ? "#d0453a"
                         : severity == Severity::Warning ? "#c07a12"
                                                         : "#3b8bc9";
    return themedIcon(QString(nameOf(severity)), QColor(QLatin1String(colour)));
}

} // namespace

FindingsPanel::FindingsPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_list(new QListWidget),
      m_delegate(new FindingDelegate(m_list)), m_fix(new QAction(this)), m_show(new QAction(this)),
      m_empty(new QLabel), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(m_delegate);
    m_list->viewport()->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    // Texts are broken into lines for their heights: those of thousands a hundred at a time.
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(100);
    setUpEmptyNotice(m_empty, "findingsEmpty");
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { showRow(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { showRow(m_list->row(item)); });
    addActions();
    connect(document, &Document::findingsChanged, this, [this](const DocumentChange &change) {
        if (change.affectsFlows())
            inItsTurn(this, m_document->isLarge(), [this] { refresh(); });
    });
    refresh();
}

// What the buttons and a click do, for the keyboard and in the menu of an item.
void FindingsPanel::addActions()
{
    m_fix->setObjectName(QStringLiteral("fixFinding"));
    m_fix->setIcon(themedIcon(QStringLiteral("fix")));
    m_fix->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_show->setObjectName(QStringLiteral("showFinding"));
    for (QAction *action : {m_fix, m_show}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    }
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_fix, &QAction::triggered, this, [this] { fixRow(m_list->currentRow()); });
    connect(m_show, &QAction::triggered, this, [this] { showRow(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsPanel::updateActions);
}

void FindingsPanel::updateActions()
{
    const Finding finding = m_shown->value(m_list->currentRow());
    m_fix->setEnabled(!finding.fix.isEmpty());
    m_fix->setText(finding.fix.isEmpty() ? tr("Fix") : finding.fix.in(m_language));
    m_show->setEnabled(m_list->currentRow() >= 0);
    m_show->setText(tr("Show what it is about"));
}

void FindingsPanel::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void FindingsPanel::refresh()
{
    m_list->setAccessibleName(tr("Findings"));
    m_list->setAccessibleDescription(
        tr("Enter shows what a finding is about, Ctrl+Enter mends it where that is possible"));
    m_empty->setText(m_document->topology().nodes.empty()
                         ? tr("Findings appear here as the topology grows.")
                         : tr("No findings: nothing contradicts the documented rules."));
    m_shown = m_document->latestFindings();
    m_list->clear();
    for (const Finding &finding : *m_shown) {
        auto *item =
            new QListWidgetItem(iconOf(finding.severity), finding.message.in(m_language), m_list);
        item->setData(FindingDelegate::remedyRole, finding.remedy.in(m_language));
        item->setToolTip(finding.code);
        const QString fix = finding.fix.in(m_language);
        item->setData(FindingDelegate::fixRole, fix);
        QString spoken = QStringLiteral("%1: %2 %3")
                             .arg(severityWord(finding.severity).in(m_language),
                                  finding.message.in(m_language), finding.remedy.in(m_language));
        if (!fix.isEmpty())
            spoken += u' ' + tr("Can be fixed with Ctrl+Enter: %1").arg(fix);
        item->setData(Qt::AccessibleTextRole, spoken);
    }
    m_list->setCurrentRow(qMin(std::exchange(m_rowToKeep, -1), m_list->count() - 1));
    updateActions();
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
    announce(this, tr("%Ln finding(s)", nullptr, m_list->count()));
}

void FindingsPanel::showRow(int row)
{
    const Finding finding = m_shown->value(row);
    if (!finding.nodes.isEmpty()) {
        m_selection->select(QSet<NodeId>(finding.nodes.cbegin(), finding.nodes.cend()), {});
        emit m_selection->revealRequested(finding.nodes.first(), FlowId());
        if (!finding.pointer.isEmpty() && finding.nodes.size() == 1)
            emit m_selection->propertyRequested(finding.nodes.first(), finding.pointer);
    } else if (!finding.flows.isEmpty()) {
        m_selection->select({}, QSet<FlowId>(finding.flows.cbegin(), finding.flows.cend()));
        emit m_selection->revealRequested(NodeId(), finding.flows.first());
    } else {
        m_selection->clear(); // the topology itself: the inspector shows its settings
    }
}

void FindingsPanel::fixRow(int row)
{
    const Finding finding = m_shown->value(row);
    if (finding.fix.isEmpty())
        return;
    // The list is a new one then: whoever mends one after the other stays at the same place.
    m_rowToKeep = row;
    m_document->applyFix(finding, m_language);
    if (!m_document->isLarge()) // all is said
        m_rowToKeep = -1;
}

// The buttons are drawn, not widgets: a plan may have thousands of findings.
bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto buttonAt = [this](const QPoint &point) {
        const QModelIndex index = m_list->indexAt(point);
        return m_delegate->buttonRect(index).contains(point) ? index : QModelIndex();
    };
    switch (event->type()) {
    case QEvent::MouseMove:
        m_delegate->setHovered(buttonAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        break;
    case QEvent::Leave:
        m_delegate->setHovered({});
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = buttonAt(mouse->position().toPoint());
        if (mouse->button() != Qt::LeftButton || !index.isValid())
            break;
        // A second click in haste must not mend the finding that has moved up.
        const int pressed =
            std::exchange(m_pressed, event->type() == QEvent::MouseButtonPress ? index.row() : -1);
        if (event->type() == QEvent::MouseButtonRelease && pressed == index.row())
            fixRow(index.row());
        return true;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = buttonAt(help->pos());
        if (!index.isValid())
            break;
        QToolTip::showText(help->globalPos(), index.data(FindingDelegate::fixRole).toString(),
                           m_list);
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // heights follow from the width
}

} // namespace portolan
