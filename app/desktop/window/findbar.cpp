#include "desktop/window/findbar.h"

#include "desktop/announce.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/inspector/form.h"
#include "desktop/selection.h"
#include "desktop/turns.h"
#include "desktop/window/appearance.h"
#include "desktop/window/elidedlabel.h"
#include "desktop/window/flowlines.h"
#include "edit/document.h"
#include "flows/deriveflows.h"
#include "flows/usages.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace portolan {

namespace {

// What stands in the title block comes behind what stands in the picture; the other settings are
// found where they are used.
std::vector<SearchPlace> placesOf(const Topology &topology, const Catalog &catalog)
{
    std::vector<SearchPlace> places = searchPlaces(topology, catalog);
    for (SearchPlace &place : searchPlacesOfSettings(topology)) {
        if (place.kind == SearchKind::Text)
            places.push_back(std::move(place));
    }
    return places;
}

constexpr int leastText = 220; // px of the text field
constexpr int mostText = 360;

} // namespace

FindBar::FindBar(Document *document, Selection *selection, CanvasView *canvas, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_canvas(canvas),
      m_text(new QLineEdit), m_count(new QLabel), m_where(new ElidedLabel),
      m_previous(addButton("findPrevious", "page-previous")),
      m_next(addButton("findNext", "page-next")), m_usages(addButton("findBarUsages", nullptr)),
      m_close(addButton("findClose", "close"))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_where->setObjectName(QStringLiteral("findWhere"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(leastText);
    m_text->setMaximumWidth(mostText);
    m_icon = m_text->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addWidget(m_where, 2);
    row->addWidget(m_usages);
    row->addWidget(m_close);
    hide();
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_current = -1;
        search();
    });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_usages, &QToolButton::clicked, this,
            [this] { emit m_selection->usagesRequested(text()); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(document, &Document::changed, this, [this](const DocumentChange &change) {
        m_placesDue = m_placesDue || change.affectsFlows();
        if (!change.affectsFlows() && !isHidden())
            search();
    });
    connect(document, &Document::flowsChanged, this, [this] {
        if (!isHidden())
            inItsTurn(this, m_document->isLarge(), [this] { search(); });
    });
    retranslate();
}

QToolButton *FindBar::addButton(const char *name, const char *icon)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (icon)
        button->setIcon(themedIcon(QLatin1String(icon)));
    return button;
}

QString FindBar::text() const
{
    return m_text->text().trimmed();
}

void FindBar::setLanguage(Language language)
{
    m_language = language;
    tell();
}

void FindBar::setFilter(const FlowFilter &filter)
{
    m_filter = filter;
    if (!isHidden())
        search();
}

void FindBar::open()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && !isAncestorOf(focused))
        m_before = focused;
    show();
    search();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    search();
    if (!hadFocus)
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_canvas->setFocus(Qt::OtherFocusReason);
}

void FindBar::next()
{
    step(1);
}

void FindBar::previous()
{
    step(-1);
}

void FindBar::step(int by)
{
    if (text().isEmpty()) {
        open();
        return;
    }
    if (isHidden()) {
        show();
        search();
    }
    const int count = int(m_hits.size());
    if (count == 0)
        return;
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    goToCurrent();
}

void FindBar::goToCurrent()
{
    const SearchHit hit = m_hits.at(m_current);
    if (!hit.flow.isEmpty())
        m_selection->selectFlow(hit.flow);
    else if (!hit.node.isEmpty())
        m_selection->selectNode(hit.node);
    else
        m_selection->clear(); // the inspector shows the topology's own properties
    if (!hit.flow.isEmpty() || !hit.node.isEmpty())
        m_canvas->showFound(hit.node, hit.flow);
    tell();
}

void FindBar::search()
{
    const SearchHit before = m_current >= 0 ? m_hits.at(m_current) : SearchHit();
    m_hits.clear();
    m_hidden = 0;
    const SearchQuery query(isHidden() ? QString() : text());
    if (!query.isEmpty()) {
        if (m_placesDue)
            m_places = placesOf(m_document->topology(), m_document->catalog());
        m_placesDue = false;
        m_hits = findText(m_places, m_document->flows(), query, m_filter, &m_hidden);
    }
    const auto same = std::find_if(m_hits.cbegin(), m_hits.cend(), [&](const SearchHit &hit) {
        return m_current >= 0 && hit.isSameThing(before);
    });
    m_current = same == m_hits.cend() ? -1 : int(same - m_hits.cbegin());
    QSet<NodeId> nodes;
    QSet<FlowId> flows;
    for (const SearchHit &hit : std::as_const(m_hits)) {
        if (!hit.node.isEmpty())
            nodes.insert(hit.node);
        else if (!hit.flow.isEmpty())
            flows.insert(hit.flow);
    }
    m_canvas->setFound(nodes, flows);
    emit foundChanged(flows);
    tell();
}

// "Edge pool – server 1, Access Edge, address: 131.107.155.10, in the group …"
QString FindBar::wordsOf(const SearchHit &hit) const
{
    if (const Flow *flow = m_document->flows().flow(hit.flow))
        return flowNumberText(flow->number) + QStringLiteral("  ") + flowLine(*flow, m_language);
    const Node *node = m_document->topology().node(hit.node);
    const Catalog &catalog = m_document->catalog();
    if (!node) {
        return QStringLiteral("%1: %2").arg(
            capitalized(searchPlaceName(hit.place, catalog).in(m_language)),
            hit.place.text.in(m_language).simplified());
    }
    const QString label = nodeLabel(*node, catalog).in(m_language);
    const QString found = hit.place.text.in(m_language).simplified();
    QString words = label;
    if (found != label)
        words = QStringLiteral("%1 – %2: %3")
                    .arg(label, searchPlaceName(hit.place, catalog).in(m_language), found);
    const QString group = m_canvas->groupTitleOf(hit.node);
    return group.isEmpty() ? words : tr("%1, in the group “%2”").arg(words, group);
}

void FindBar::tell()
{
    const int count = int(m_hits.size());
    QString found;
    if (text().isEmpty())
        found = QString();
    else if (count == 0)
        found = tr("Nothing found");
    else if (m_current < 0)
        found = tr("%Ln hit(s)", nullptr, count);
    else
        found = tr("%1 of %2").arg(m_current + 1).arg(count);
    if (m_hidden > 0)
        found = tr("%1 (%Ln more hidden by the filter)", nullptr, m_hidden).arg(found);
    m_count->setText(found);
    const QString where = m_current < 0 ? QString() : wordsOf(m_hits.at(m_current));
    m_where->setText(where);
    // A screen reader stays in the field and hears what Enter has led to.
    const QString all = where.isEmpty() ? found : found + QStringLiteral(". ") + where;
    announce(m_text, all.isEmpty() ? m_text->toolTip() : all);
    m_count->setAccessibleDescription(found);
    m_where->setAccessibleDescription(where);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_usages->setEnabled(hasUsages(text()));
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Name, address, port or number"));
    m_text->setAccessibleName(tr("Text to find"));
    m_icon->setText(m_text->accessibleName());
    m_text->setToolTip(
        tr("Names, addresses (also inside a network), ports (also inside a range), numbers such "
           "as F-012, notes"));
    m_count->setAccessibleName(tr("Hits"));
    m_where->setAccessibleName(tr("Where the hit is"));
    m_previous->setToolTip(tr("Previous hit (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next->setToolTip(tr("Next hit (F3)"));
    m_next->setAccessibleName(tr("Next hit"));
    m_usages->setText(tr("Find usages"));
    m_usages->setToolTip(tr("Every property and flow where this address or name is used"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the find bar"));
    tell();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace portolan
