#include "desktop/window/filterbar.h"

#include "catalog/catalog.h"
#include "desktop/turns.h"
#include "desktop/window/appearance.h"
#include "edit/document.h"
#include "flows/filtertext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace portolan {

namespace {

constexpr int spacing = 8;
constexpr int leastText = 170; // px of the text field beside the choices

template<class T, class Of> bool occurs(const FlowSet &flows, T value, Of of)
{
    return std::any_of(flows.flows.begin(), flows.flows.end(),
                       [&](const Flow &flow) { return flow.*of == value; });
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

template<class T> std::optional<T> chosen(const QComboBox *box)
{
    if (box->currentIndex() <= 0)
        return std::nullopt;
    return T(box->currentData().toInt());
}

} // namespace

FilterBar::FilterBar(const Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_upper(new QHBoxLayout), m_lower(new QHBoxLayout),
      m_scenario(addChoices("filterScenario")), m_firewall(addChoices("filterFirewall")),
      m_protocol(addChoices("filterProtocol")), m_requirement(addChoices("filterRequirement")),
      m_text(new QLineEdit(this)), m_count(new QLabel(this)), m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_text->setClearButtonEnabled(true);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(themedIcon(QStringLiteral("close")));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing, 6, spacing, 6);
    rows->setSpacing(6);
    for (QHBoxLayout *row : {m_upper, m_lower}) {
        row->setSpacing(spacing);
        rows->addLayout(row);
    }
    for (QComboBox *box : {m_scenario, m_firewall, m_protocol, m_requirement})
        m_upper->addWidget(box);
    m_upper->addWidget(m_text, 1);
    m_upper->addWidget(m_count);
    m_upper->addWidget(m_clear);
    retranslate();
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::announce);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(document, &Document::flowsChanged, this, [this](const DocumentChange &change) {
        if (!change.affectsFlows())
            return;
        inItsTurn(this, m_document->isLarge(), [this] {
            fillChoices();
            count();
            emit flowsCounted();
        });
    });
}

QComboBox *FilterBar::addChoices(const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(5); // it may be narrower than what it holds
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    return box;
}

FlowFilter FilterBar::filter() const
{
    FlowFilter filter;
    filter.scenario = chosen<Scenario>(m_scenario);
    filter.firewall = chosen<Firewall>(m_firewall);
    filter.requirement = chosen<Requirement>(m_requirement);
    if (m_protocol->currentIndex() > 0)
        filter.application = m_protocol->currentData().toString();
    filter.text = m_text->text().trimmed();
    return filter;
}

void FilterBar::clear()
{
    if (filter().isEmpty() && m_text->text().isEmpty())
        return;
    {
        const QSignalBlocker text(m_text);
        m_text->clear();
        for (QComboBox *box : {m_scenario, m_firewall, m_protocol, m_requirement}) {
            const QSignalBlocker blocker(box);
            box->setCurrentIndex(0);
        }
    }
    fillChoices(); // without what was kept only because it was chosen
    announce();
}

void FilterBar::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::announce()
{
    count();
    emit filterChanged(filter());
}

void FilterBar::count()
{
    const FlowFilter filter = this->filter();
    const std::shared_ptr<const FlowSet> known = m_document->latestFlows();
    const std::vector<Flow> &flows = known->flows;
    m_shown = int(std::count_if(flows.begin(), flows.end(),
                                [&filter](const Flow &flow) { return filter.accepts(flow); }));
    m_clear->setEnabled(!filter.isEmpty());
    m_count->setVisible(!filter.isEmpty());
    m_count->setText(shownCountText(m_shown, int(flows.size())).in(m_language));
    arrange();
}

void FilterBar::fill(QComboBox *box, const QString &all,
                     const QList<std::pair<QString, QVariant>> &choices)
{
    const QSignalBlocker blocker(box);
    const QVariant before = box->currentIndex() > 0 ? box->currentData() : QVariant();
    box->clear();
    box->addItem(all);
    for (const auto &[text, data] : choices)
        box->addItem(text, data);
    box->setCurrentIndex(before.isValid() ? std::max(0, box->findData(before)) : 0);
    // The list is as wide as its words, however narrow the box.
    QAbstractItemView *list = box->view();
    list->setMinimumWidth(list->sizeHintForColumn(0) + 2 * spacing);
}

void FilterBar::fillChoices()
{
    const std::shared_ptr<const FlowSet> known = m_document->latestFlows();
    const FlowSet &flows = *known;
    const Terms &terms = m_document->catalog().terms;
    QList<std::pair<QString, QVariant>> choices;
    const auto add = [&choices](const QString &text, const QVariant &data) {
        choices.append({capitalised(text), data});
    };
    const FlowFilter now = filter();
    for (const Scenario value : valuesOf<Scenario>()) {
        if (now.scenario == value || occurs(flows, value, &Flow::scenario))
            add(terms.scenarios.value(value).in(m_language), int(value));
    }
    fill(m_scenario, tr("All scenarios"), choices);
    choices.clear();
    for (const Firewall value : valuesOf<Firewall>()) {
        if (now.firewall == value || occurs(flows, value, &Flow::firewall))
            add(terms.firewalls.value(value).in(m_language), int(value));
    }
    fill(m_firewall, tr("Both firewalls"), choices);
    choices.clear();
    QStringList applications = applicationsOf(flows);
    if (!now.application.isEmpty() && !applications.contains(now.application))
        applications.append(now.application);
    for (const QString &name : std::as_const(applications))
        choices.append({name, name});
    fill(m_protocol, tr("All protocols"), choices);
    choices.clear();
    for (const Requirement value : valuesOf<Requirement>()) {
        if (now.requirement == value || occurs(flows, value, &Flow::requirement))
            add(terms.requirements.value(value).in(m_language), int(value));
    }
    fill(m_requirement, tr("Any requirement"), choices);
}

void FilterBar::retranslate()
{
    fillChoices();
    m_text->setPlaceholderText(tr("Filter by name, address, port or number"));
    m_scenario->setAccessibleName(tr("Scenario"));
    m_firewall->setAccessibleName(tr("Firewall"));
    m_protocol->setAccessibleName(tr("Protocol"));
    m_requirement->setAccessibleName(tr("Requirement"));
    m_text->setAccessibleName(tr("Text to filter by"));
    m_count->setAccessibleName(tr("Flows shown"));
    m_scenario->setToolTip(tr("Show one scenario only"));
    m_firewall->setToolTip(tr("Show the flows of one firewall only"));
    m_protocol->setToolTip(tr("Show the flows of one application protocol only"));
    m_requirement->setToolTip(tr("Show only required, optional or obsolete flows"));
    m_text->setToolTip(m_text->placeholderText());
    m_clear->setToolTip(tr("Show all flows"));
    m_clear->setAccessibleName(tr("Show all flows"));
    count();
}

// In a narrow bar a box gives up the room of its longest choice before that of the one it shows.
void FilterBar::keepChosenReadable()
{
    const QList<QComboBox *> boxes = {m_scenario, m_firewall, m_protocol, m_requirement};
    QList<int> widths;
    int sum = 2 * spacing + 3 * spacing;
    for (const QComboBox *box : boxes) {
        const QFontMetrics metrics = box->fontMetrics();
        int longest = 0;
        for (int i = 0; i < box->count(); ++i)
            longest = std::max(longest, metrics.horizontalAdvance(box->itemText(i)));
        const int frame = box->sizeHint().width() - longest;
        widths.append(metrics.horizontalAdvance(box->currentText()) + frame);
        sum += widths.last();
    }
    // Where not even that fits, all share what there is: the bar must not widen the window.
    for (qsizetype i = 0; i < boxes.size(); ++i)
        boxes.at(i)->setMinimumWidth(sum <= width() ? widths.at(i) : 0);
}

// One row where the choices and a useful text field fit into it, else two.
void FilterBar::arrange()
{
    int needed = 2 * spacing + leastText + spacing + m_clear->sizeHint().width();
    for (const QComboBox *box : {m_scenario, m_firewall, m_protocol, m_requirement})
        needed += box->sizeHint().width() + spacing;
    // As if it were always there, so that the rows stay when a filter is set.
    keepChosenReadable();
    needed += m_count->fontMetrics().horizontalAdvance(m_count->text()) + spacing;
    const bool isNarrow = needed > width();
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    QHBoxLayout *from = isNarrow ? m_upper : m_lower;
    QHBoxLayout *to = isNarrow ? m_lower : m_upper;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_count, m_clear}) {
        from->removeWidget(widget);
        to->addWidget(widget, widget == m_text ? 1 : 0);
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace portolan
