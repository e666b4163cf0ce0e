#include "desktop/window/templateassistant.h"

#include "desktop/announce.h"
#include "desktop/inspector/bilingualedit.h"
#include "desktop/window/planpreview.h"
#include "desktop/window/preferences.h"
#include "flows/deriveflows.h"
#include "flows/findings.h"
#include "topology/topologyfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

namespace portolan {

namespace {

// Drawing waits until the fingers rest; a check alone would not need to.
constexpr int typingPause = 120;

} // namespace

TemplateAssistant::TemplateAssistant(const Catalog &catalog, QDate today, Language language,
                                     const QString &templateId, QWidget *parent)
    : QDialog(parent), m_catalog(catalog), m_today(today), m_language(language),
      m_pages(new QStackedWidget), m_templates(new QListWidget), m_summary(new QLabel),
      m_product(new QComboBox), m_partners(new QPlainTextEdit), m_step(new QLabel),
      m_problems(new QLabel), m_preview(new PlanPreview), m_counts(new QLabel),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton(tr("&Next"))),
      m_create(new QPushButton(tr("&Create")))
{
    setObjectName(QStringLiteral("templateAssistant"));
    setWindowTitle(tr("New from template"));
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &TemplateAssistant::refresh);
    buildPages();
    int row = 0;
    for (int i = 0; i < m_templates->count(); ++i) {
        if (m_templates->item(i)->data(Qt::UserRole).toString() == templateId)
            row = i;
    }
    m_templates->setCurrentRow(row);
    connect(m_templates, &QListWidget::currentRowChanged, this, &TemplateAssistant::chooseTemplate);
    chooseTemplate();
    showPage(0);
    resize(1000, 560);
}

const TopologyTemplate &TemplateAssistant::chosen() const
{
    return topologyTemplates().at(size_t(qMax(0, m_templates->currentRow())));
}

PlanAnswers TemplateAssistant::firstAnswers() const
{
    PlanAnswers first = defaultAnswers(chosen());
    const Preferences preferences = PreferenceStore::values();
    if (!preferences.product.isEmpty())
        first.product = preferences.product;
    if (!preferences.organization.isEmpty())
        first.organization = BilingualText::same(preferences.organization);
    return first;
}

PlanAnswers TemplateAssistant::answers() const
{
    PlanAnswers answers;
    const BilingualText organization = m_organization->text();
    answers.organization = {organization.en.simplified(), organization.ru.simplified()};
    answers.sipDomain = m_sipDomain->text().trimmed();
    answers.internalDomain = m_internalDomain->text().trimmed();
    answers.namePattern = m_pattern->text().trimmed();
    answers.product = m_product->currentData().toString();
    answers.edgeServers = m_edgeServers->value();
    answers.frontEndServers = m_frontEndServers->value();
    answers.edgeInternal = m_edgeInternal->text().trimmed();
    answers.edgeExternal = m_edgeExternal->text().trimmed();
    answers.edgePublic = m_edgePublic->text().trimmed();
    answers.insideAddress = m_inside->text().trimmed();
    for (int i = 0; i < m_services.size(); ++i) {
        if (m_services.at(i)->isChecked())
            answers.services.insert(Service(i));
    }
    answers.partners = m_partners->toPlainText();
    return answers;
}

// What nobody has touched follows the template.
void TemplateAssistant::chooseTemplate()
{
    const TopologyTemplate &from = chosen();
    const PlanAnswers defaults = firstAnswers();
    m_summary->setText(from.summary.in(m_language));
    const auto setLine = [](QLineEdit *line, const QString &text) {
        const QSignalBlocker blocker(line);
        if (!line->isModified())
            line->setText(text);
    };
    if (!m_touched.contains(m_organization))
        m_organization->setText(defaults.organization);
    setLine(m_sipDomain, defaults.sipDomain);
    setLine(m_internalDomain, defaults.internalDomain);
    setLine(m_pattern, defaults.namePattern);
    setLine(m_edgeInternal, defaults.edgeInternal);
    setLine(m_edgeExternal, defaults.edgeExternal);
    setLine(m_edgePublic, defaults.edgePublic);
    setLine(m_inside, defaults.insideAddress);
    const bool servers = asksForServers(from);
    const bool several = asksForEdgeCount(from);
    const auto setCount = [&](QSpinBox *box, int value) {
        const QSignalBlocker blocker(box);
        if (!m_touched.contains(box))
            box->setValue(value);
    };
    {
        const QSignalBlocker blocker(m_edgeServers);
        m_edgeServers->setMaximum(several ? 99 : 1);
    }
    setCount(m_edgeServers, defaults.edgeServers);
    setCount(m_frontEndServers, defaults.frontEndServers);
    if (!m_productChosen) {
        const QSignalBlocker blocker(m_product);
        m_product->setCurrentIndex(m_product->findData(defaults.product));
    }
    for (int i = 0; i < m_services.size(); ++i) {
        const QSignalBlocker blocker(m_services.at(i));
        if (!m_touched.contains(m_services.at(i)))
            m_services.at(i)->setChecked(defaults.services.contains(Service(i)));
        m_services.at(i)->setEnabled(servers);
    }
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_internalDomain, m_pattern, m_frontEndServers,
                                          m_edgeInternal, m_edgeExternal, m_inside})
        field->setEnabled(servers);
    m_edgeServers->setEnabled(several);
    m_edgePublic->setEnabled(asksForPublicAddresses(from));
    refresh();
}

// What is wrong is said at once; the picture follows when the typing pauses.
void TemplateAssistant::answersChanged()
{
    m_typed.start();
}

QString TemplateAssistant::fieldName(PlanField field) const
{
    switch (field) {
    case PlanField::SipDomain:
        return m_sipDomain->accessibleName();
    case PlanField::InternalDomain:
        return m_internalDomain->accessibleName();
    case PlanField::NamePattern:
        return m_pattern->accessibleName();
    case PlanField::EdgeInternal:
        return m_edgeInternal->accessibleName();
    case PlanField::EdgeExternal:
        return m_edgeExternal->accessibleName();
    case PlanField::EdgePublic:
        return m_edgePublic->accessibleName();
    case PlanField::InsideAddress:
        return m_inside->accessibleName();
    case PlanField::Partners:
        return m_partners->accessibleName();
    }
    return {};
}

void TemplateAssistant::refresh()
{
    m_typed.stop();
    const PlanAnswers given = answers();
    QStringList problems;
    for (const PlanProblem &problem : checkAnswers(chosen(), given, m_catalog))
        problems.append(
            QStringLiteral("%1: %2").arg(fieldName(problem.field), problem.message.in(m_language)));
    if (!problems.isEmpty()) {
        m_preview->clear();
        m_counts->clear();
        showProblems(problems);
        return;
    }
    m_topology = makeTopology(chosen(), given, m_catalog);
    Preferences preferences = PreferenceStore::values();
    preferences.product.clear(); // asked for
    preferences.organization.clear();
    preferences.applyTo(m_topology);
    for (const Error &error : checkTopology(m_topology))
        problems.append(error.message.in(m_language));
    const FlowSet flows = deriveFlows(m_topology, m_catalog, m_today);
    int warnings = 0;
    for (const Finding &finding : findFindings(m_topology, m_catalog, flows, m_today)) {
        if (finding.severity == Severity::Error)
            problems.append(finding.message.in(m_language));
        else
            ++warnings;
    }
    m_preview->show(m_topology, flows, m_catalog, m_language);
    QStringList counts = {tr("%Ln node(s)", nullptr, int(m_topology.nodes.size())),
                          tr("%Ln flow(s)", nullptr, int(flows.flows.size()))};
    if (warnings > 0)
        counts.append(tr("%Ln remark(s), shown afterwards", nullptr, warnings));
    m_counts->setText(counts.join(QLatin1String(", ")));
    showProblems(problems);
}

void TemplateAssistant::showProblems(const QStringList &problems)
{
    m_isGood = problems.isEmpty();
    QString text = problems.mid(0, 3).join(u'\n');
    if (problems.size() > 3)
        text += u'\n' + tr("and %Ln more", nullptr, int(problems.size()) - 3);
    m_problems->setText(text);
    announce(m_problems, text);
    m_create->setEnabled(m_isGood);
}

void TemplateAssistant::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    const QString titles[] = {tr("Layout"), tr("Names"), tr("Servers and addresses"),
                              tr("Services and partners")};
    m_step->setText(tr("Step %1 of %2: %3").arg(page + 1).arg(m_pages->count()).arg(titles[page]));
    m_back->setEnabled(page > 0);
    const bool isLast = page + 1 == m_pages->count();
    m_next->setEnabled(!isLast);
    // Enter leads on, and at the end it creates.
    m_next->setDefault(!isLast);
    m_create->setDefault(isLast);
    if (QWidget *first = m_pages->currentWidget()->nextInFocusChain()) {
        while (first->focusPolicy() == Qt::NoFocus || !first->isEnabledTo(this))
            first = first->nextInFocusChain();
        first->setFocus();
    }
}

void TemplateAssistant::accept()
{
    if (m_typed.isActive())
        refresh();
    if (m_isGood)
        QDialog::accept();
}

} // namespace portolan
