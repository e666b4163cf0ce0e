#include "desktop/window/usagespanel.h"

#include "desktop/announce.h"
#include "desktop/selection.h"
#include "desktop/turns.h"
#include "desktop/window/appearance.h"
#include "desktop/window/flowlines.h"
#include "desktop/window/panelparts.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedLayout>

namespace portolan {

UsagesPanel::UsagesPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_text(new QLineEdit),
      m_count(new QLabel), m_list(new QListWidget), m_empty(new QLabel), m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("usagesPanel"));
    m_text->setObjectName(QStringLiteral("usagesText"));
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("usagesCount"));
    setUpPanelList(m_list, "usages");
    setUpEmptyNotice(m_empty, "usagesEmpty");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_text, 1);
    head->addWidget(m_count);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    connect(m_text, &QLineEdit::textChanged, this, &UsagesPanel::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &UsagesPanel::focusList);
    connect(m_list, &QListWidget::itemClicked, this, &UsagesPanel::goTo);
    connect(m_list, &QListWidget::itemActivated, this, &UsagesPanel::goTo);
    connect(document, &Document::flowsChanged, this, [this](const DocumentChange &change) {
        if (change.affectsFlows() && isVisible())
            inItsTurn(this, m_document->isLarge(), [this] { refresh(); });
    });
    retranslate();
}

void UsagesPanel::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void UsagesPanel::showUsagesOf(const QString &text)
{
    if (m_text->text() == text)
        refresh();
    else
        m_text->setText(text);
    focusList();
}

void UsagesPanel::focusList()
{
    if (m_usages.isEmpty()) {
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

QString UsagesPanel::lineOf(const SearchPlace &place, const Node *node) const
{
    const Catalog &catalog = m_document->catalog();
    const QString whose = node ? nodeLabel(*node, catalog).in(m_language) : tr("Topology");
    return QStringLiteral("%1 – %2: %3")
        .arg(whose, searchPlaceName(place, catalog).in(m_language),
             place.text.in(m_language).simplified());
}

void UsagesPanel::refresh()
{
    const int row = m_list->currentRow();
    const QString text = m_text->text();
    m_usages = usagesOf(text, m_document->topology(), m_document->flows(), m_document->catalog());
    m_list->clear();
    QHash<NodeId, const Node *> nodes;
    for (const Node &node : m_document->topology().nodes)
        nodes.insert(node.id, &node);
    QHash<QString, QIcon> icons;
    const auto add = [&](const QString &icon, const QString &line) {
        if (!icons.contains(icon))
            icons.insert(icon, themedIcon(icon));
        auto *item = new QListWidgetItem(icons.value(icon), line, m_list);
        item->setToolTip(line);
    };
    auto flow = m_document->flows().flows.cbegin(); // usages stand in the same order
    for (const Usage &usage : std::as_const(m_usages)) {
        if (!usage.isFlow()) {
            const Node *node = nodes.value(usage.place.node);
            add(node ? QString(nameOf(node->type())) : QStringLiteral("settings"),
                lineOf(usage.place, node));
            continue;
        }
        while (flow->id != usage.flow)
            ++flow;
        add(QStringLiteral("filter"),
            flowNumberText(flow->number) + QStringLiteral("  ") + flowLine(*flow, m_language));
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_count->setText(m_usages.isEmpty() ? QString()
                                        : tr("%Ln usage(s)", nullptr, int(m_usages.size())));
    announce(m_count, m_count->text());
    m_empty->setText(hasUsages(text)
                         ? tr("Nothing in this topology uses it.")
                         : tr("Enter an address, a network or a host name: all properties and "
                              "flows where it is used are listed here."));
    m_stack->setCurrentIndex(m_usages.isEmpty() ? 1 : 0);
}

void UsagesPanel::retranslate()
{
    m_text->setPlaceholderText(tr("Address, network or host name"));
    m_text->setAccessibleName(tr("Address or name whose usages are listed"));
    m_text->setToolTip(m_text->placeholderText());
    m_count->setAccessibleName(tr("Number of usages"));
    m_list->setAccessibleName(tr("Usages"));
    refresh();
}

void UsagesPanel::goTo(const QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row < 0 || row >= m_usages.size())
        return;
    const Usage usage = m_usages.at(row);
    if (usage.isFlow()) {
        m_selection->selectFlow(usage.flow);
        emit m_selection->revealRequested(NodeId(), usage.flow);
        return;
    }
    if (!usage.place.node.isEmpty())
        emit m_selection->revealRequested(usage.place.node, FlowId());
    emit m_selection->propertyRequested(usage.place.node, usage.place.pointer);
}

void UsagesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UsagesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace portolan
