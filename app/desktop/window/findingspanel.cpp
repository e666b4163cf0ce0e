#include "desktop/window/findingspanel.h"

#include "desktop/selection.h"
#include "desktop/window/appearance.h"
#include "edit/document.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>

namespace portolan {

namespace {

constexpr int remedyRole = Qt::UserRole;
constexpr int padding = 8;
constexpr int iconSize = 18;

// The message in the colour of the text, the remedy below it in a fainter one; both wrap.
class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListWidget *>(option.widget);
        const int width = textWidth(view ? view->viewport()->width() : 300);
        const QFontMetrics metrics(option.font);
        const auto height = [&](const QString &text) {
            return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
        };
        return {width, height(index.data().toString()) + height(index.data(remedyRole).toString()) +
                           2 * padding + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const bool selected = item.state & QStyle::State_Selected;
        const auto role = selected ? QPalette::HighlightedText : QPalette::Text;
        if (selected)
            painter->fillRect(item.rect, item.palette.brush(QPalette::Highlight));
        item.icon.paint(painter, item.rect.left() + padding, item.rect.top() + padding, iconSize,
                        iconSize, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        QRect text = item.rect.adjusted(2 * padding + iconSize, padding, -padding, 0);
        painter->setFont(item.font);
        painter->setPen(item.palette.color(role));
        QRect used;
        painter->drawText(text, Qt::TextWordWrap, item.text, &used);
        text.setTop(used.bottom() + 3);
        painter->setPen(
            item.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(text, Qt::TextWordWrap, index.data(remedyRole).toString());
    }

private:
    static int textWidth(int width) { return width - 3 * padding - iconSize; }
};

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
      m_empty(new QLabel), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_empty->setObjectName(QStringLiteral("findingsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { showRow(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { showRow(m_list->row(item)); });
    connect(document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.affectsFlows())
            refresh();
    });
    refresh();
}

void FindingsPanel::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void FindingsPanel::refresh()
{
    m_list->setAccessibleName(tr("Findings"));
    m_empty->setText(m_document->topology().nodes.empty()
                         ? tr("Findings appear here as the topology grows.")
                         : tr("No findings: nothing contradicts the documented rules."));
    m_list->clear();
    for (const Finding &finding : m_document->findings()) {
        auto *item =
            new QListWidgetItem(iconOf(finding.severity), finding.message.in(m_language), m_list);
        item->setData(remedyRole, finding.remedy.in(m_language));
        item->setToolTip(finding.code);
        item->setData(Qt::AccessibleTextRole,
                      finding.message.in(m_language) + u' ' + finding.remedy.in(m_language));
    }
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
}

void FindingsPanel::showRow(int row)
{
    const Finding finding = m_document->findings().value(row);
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
