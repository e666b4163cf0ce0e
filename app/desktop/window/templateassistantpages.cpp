#include "desktop/inspector/bilingualedit.h"
#include "desktop/window/planpreview.h"
#include "desktop/window/templateassistant.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace portolan {

void TemplateAssistant::buildPages()
{
    for (QWidget *page : {layoutPage(), namesPage(), serversPage(), servicesPage()})
        m_pages->addWidget(page);
    m_step->setObjectName(QStringLiteral("assistantStep"));
    QFont bold = m_step->font();
    bold.setBold(true);
    m_step->setFont(bold);
    m_problems->setObjectName(QStringLiteral("assistantProblems"));
    m_problems->setAccessibleName(tr("What is wrong"));
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("assistantCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->addWidget(m_step);
    left->addWidget(m_pages, 1);
    left->addWidget(m_problems);
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_counts);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(12);
    whole->addLayout(columns, 1);
    buildButtons();
}

void TemplateAssistant::buildButtons()
{
    m_back->setObjectName(QStringLiteral("assistantBack"));
    m_next->setObjectName(QStringLiteral("assistantNext"));
    m_create->setObjectName(QStringLiteral("assistantCreate"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(12);
    row->addWidget(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_pages->currentIndex() + 1); });
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplateAssistant::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QWidget *TemplateAssistant::layoutPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_templates->setObjectName(QStringLiteral("assistantTemplates"));
    m_templates->setAccessibleName(tr("Layout"));
    m_templates->setAccessibleDescription(tr("Below stands what the layout holds"));
    for (const TopologyTemplate &from : topologyTemplates()) {
        auto *item = new QListWidgetItem(from.name.in(m_language), m_templates);
        item->setData(Qt::UserRole, from.id);
        item->setToolTip(from.summary.in(m_language));
    }
    m_summary->setObjectName(QStringLiteral("assistantSummary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_templates, 1);
    column->addWidget(m_summary);
    return page;
}

QLineEdit *TemplateAssistant::addLine(QFormLayout *form, const char *name, const QString &caption,
                                      const QString &hint)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(caption);
    line->setToolTip(hint);
    line->setAccessibleDescription(hint);
    form->addRow(caption + u':', line);
    connect(line, &QLineEdit::textChanged, this, &TemplateAssistant::answersChanged);
    return line;
}

QSpinBox *TemplateAssistant::addCount(QFormLayout *form, const char *name, const QString &caption)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(caption);
    box->setRange(1, 99);
    box->setAccessibleDescription(
        tr("A whole number from %1 to %2").arg(box->minimum()).arg(box->maximum()));
    form->addRow(caption + u':', box);
    connect(box, &QSpinBox::valueChanged, this, [this, box] {
        m_touched.insert(box);
        answersChanged();
    });
    return box;
}

QWidget *TemplateAssistant::namesPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_organization = new BilingualEdit(QStringLiteral("assistantOrganization"), tr("Organisation"),
                                       BilingualEdit::Shape::Line);
    m_organization->english()->setToolTip(tr("Stands in the title of the drawing"));
    m_organization->english()->setAccessibleDescription(m_organization->english()->toolTip());
    form->addRow(tr("Organisation") + u':', m_organization);
    connect(m_organization, &BilingualEdit::edited, this, [this] {
        m_touched.insert(m_organization);
        answersChanged();
    });
    m_sipDomain = addLine(form, "assistantSipDomain", tr("SIP domain"),
                          tr("Behind the @ of your users; names outside stand in it"));
    m_internalDomain = addLine(form, "assistantInternalDomain", tr("Internal domain"),
                               tr("Servers inside bear names of this domain"));
    m_pattern = addLine(form, "assistantPattern", tr("Names of servers"),
                        tr("{role} is what the server does, {n} its number, {domain} its domain"));
    m_product->setObjectName(QStringLiteral("assistantProduct"));
    m_product->setAccessibleName(tr("Product"));
    for (const Product &product : m_catalog.products)
        m_product->addItem(product.name.in(m_language), product.id);
    form->addRow(tr("Product") + u':', m_product);
    connect(m_product, &QComboBox::currentIndexChanged, this, [this] {
        m_productChosen = true;
        answersChanged();
    });
    return page;
}

QWidget *TemplateAssistant::serversPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_edgeServers = addCount(form, "assistantEdgeServers", tr("Edge Servers"));
    m_frontEndServers = addCount(form, "assistantFrontEndServers", tr("Front End Servers"));
    const QString counts = tr("The first address; the others count up from it within its network");
    m_edgeInternal = addLine(form, "assistantEdgeInternal", tr("Perimeter, inner side"), counts);
    m_edgeExternal = addLine(form, "assistantEdgeExternal", tr("Perimeter, outer side"), counts);
    m_edgePublic = addLine(form, "assistantEdgePublic", tr("Public addresses (NAT)"), counts);
    m_inside = addLine(form, "assistantInside", tr("Servers inside"), counts);
    auto *note = new QLabel(counts + u'.');
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(note);
    return page;
}

QWidget *TemplateAssistant::servicesPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Service service : valuesOf<Service>()) {
        auto *box = new QCheckBox(m_catalog.terms.services.value(service).in(m_language));
        box->setObjectName(QStringLiteral("assistantService-") + nameOf(service));
        connect(box, &QCheckBox::toggled, this, [this, box] {
            m_touched.insert(box);
            answersChanged();
        });
        m_services.append(box);
        column->addWidget(box);
    }
    auto *label = new QLabel(tr("&Partners to begin with, one a line:"));
    label->setBuddy(m_partners);
    m_partners->setObjectName(QStringLiteral("assistantPartners"));
    m_partners->setAccessibleName(tr("Partners"));
    m_partners->setAccessibleDescription(
        tr("One partner a line: its domain, its server, its addresses"));
    m_partners->setTabChangesFocus(true);
    m_partners->setPlaceholderText(QStringLiteral("example.org; sip.example.org; 198.51.100.10"));
    connect(m_partners, &QPlainTextEdit::textChanged, this, &TemplateAssistant::answersChanged);
    column->addSpacing(6);
    column->addWidget(label);
    column->addWidget(m_partners, 1);
    return page;
}

} // namespace portolan
