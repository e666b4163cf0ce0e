#include "desktop/window/filterbar.h"

#include "catalog/catalog.h"
#include "desktop/window/appearance.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace portolan {

FilterBar::FilterBar(const Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_scenario(new QComboBox), m_firewall(new QComboBox),
      m_text(new QLineEdit), m_clear(new QToolButton)
{
    setObjectName(QStringLiteral("filterBar"));
    m_scenario->setObjectName(QStringLiteral("filterScenario"));
    m_firewall->setObjectName(QStringLiteral("filterFirewall"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_text->setClearButtonEnabled(true);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(themedIcon(QStringLiteral("close")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_scenario);
    row->addWidget(m_firewall);
    row->addWidget(m_text, 1);
    row->addWidget(m_clear);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_firewall->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scenario->addItem(QString());
    for (Scenario scenario : valuesOf<Scenario>())
        m_scenario->addItem(QString(), int(scenario));
    m_firewall->addItem(QString());
    for (Firewall firewall : valuesOf<Firewall>())
        m_firewall->addItem(QString(), int(firewall));
    retranslate();
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    connect(m_firewall, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::announce);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
}

FlowFilter FilterBar::filter() const
{
    FlowFilter filter;
    if (m_scenario->currentIndex() > 0)
        filter.scenario = Scenario(m_scenario->currentData().toInt());
    if (m_firewall->currentIndex() > 0)
        filter.firewall = Firewall(m_firewall->currentData().toInt());
    filter.text = m_text->text().trimmed();
    return filter;
}

void FilterBar::clear()
{
    {
        const QSignalBlocker scenario(m_scenario);
        const QSignalBlocker firewall(m_firewall);
        const QSignalBlocker text(m_text);
        m_scenario->setCurrentIndex(0);
        m_firewall->setCurrentIndex(0);
        m_text->clear();
    }
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
    m_clear->setEnabled(!filter().isEmpty());
    emit filterChanged(filter());
}

void FilterBar::retranslate()
{
    m_scenario->setItemText(0, tr("All scenarios"));
    for (int i = 1; i < m_scenario->count(); ++i) {
        const auto scenario = Scenario(m_scenario->itemData(i).toInt());
        m_scenario->setItemText(i, m_catalog.terms.scenarios.value(scenario).in(m_language));
    }
    m_firewall->setItemText(0, tr("Both firewalls"));
    m_firewall->setItemText(1, tr("External firewall"));
    m_firewall->setItemText(2, tr("Internal firewall"));
    m_text->setPlaceholderText(tr("Filter by name, address, port or number"));
    m_scenario->setAccessibleName(tr("Scenario"));
    m_firewall->setAccessibleName(tr("Firewall"));
    m_text->setAccessibleName(tr("Text to filter by"));
    m_scenario->setToolTip(tr("Show one scenario only"));
    m_firewall->setToolTip(tr("Show the flows of one firewall only"));
    m_clear->setToolTip(tr("Show all flows"));
    m_clear->setAccessibleName(tr("Show all flows"));
    m_clear->setEnabled(!filter().isEmpty());
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace portolan
