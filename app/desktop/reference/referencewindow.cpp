#include "desktop/reference/referencewindow.h"

#include "desktop/reference/referencedetails.h"
#include "desktop/reference/referencemodel.h"
#include "desktop/selection.h"
#include "desktop/turns.h"
#include "desktop/window/appearance.h"
#include "desktop/window/flowlines.h"
#include "desktop/window/panelparts.h"
#include "desktop/window/tablekeys.h"
#include "edit/document.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

ReferenceWindow::ReferenceWindow(Document *document, Selection *selection)
    : SideWindow("referenceWindow", "reference", {1180, 680}), m_document(document),
      m_selection(selection), m_catalog(&document->catalog()), m_list(*m_catalog),
      m_model(new ReferenceModel(m_list, *m_catalog, this)), m_text(new QLineEdit),
      m_product(new QComboBox), m_source(new QComboBox), m_role(new QComboBox),
      m_ports(new QComboBox), m_application(new QComboBox), m_transport(new QComboBox),
      m_clear(new QToolButton), m_count(new QLabel), m_table(new QTableView), m_empty(new QLabel),
      m_stack(new QStackedLayout), m_details(new QTextBrowser), m_splitter(new QSplitter)
{
    buildTable();
    m_details->setObjectName(QStringLiteral("referenceDetails"));
    m_details->setOpenLinks(false);
    m_details->document()->setIndentWidth(16);
    m_details->document()->setDocumentMargin(10);
    m_details->setFrameShape(QFrame::NoFrame);
    auto *list = new QWidget;
    list->setLayout(m_stack);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({700, 480});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilters());
    column->addWidget(m_splitter, 1);
    setParts(m_splitter, m_text, m_table);
    connect(m_details, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { follow(link.toString(QUrl::FullyEncoded)); });
    connect(document, &Document::changed, this, [this] {
        if (m_catalog != &m_document->catalog())
            readCatalog();
    });
    connect(document, &Document::flowsChanged, this, [this] {
        if (isVisible())
            inItsTurn(this, m_document->isLarge(), [this] { showDetails(); });
    });
    fillFilters();
    retranslate();
    applyFilter();
}

ReferenceWindow::~ReferenceWindow() = default;

QWidget *ReferenceWindow::buildFilters()
{
    auto *filters = new QWidget;
    auto *column = new QVBoxLayout(filters);
    column->setContentsMargins(10, 8, 10, 8);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    column->addLayout(first);
    column->addLayout(second);
    m_text->setObjectName(QStringLiteral("referenceText"));
    m_count->setObjectName(QStringLiteral("referenceCount"));
    m_clear->setObjectName(QStringLiteral("referenceClear"));
    m_clear->setAutoRaise(true);
    m_clear->setIcon(themedIcon(QStringLiteral("close")));
    first->addWidget(m_text, 1);
    first->addWidget(m_count);
    first->addWidget(m_clear);
    const std::pair<QComboBox *, const char *> boxes[] = {{m_product, "referenceProduct"},
                                                          {m_source, "referenceDocument"},
                                                          {m_role, "referenceRole"},
                                                          {m_ports, "referencePorts"},
                                                          {m_application, "referenceApplication"},
                                                          {m_transport, "referenceTransport"}};
    for (const auto &[box, name] : boxes) {
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        second->addWidget(box, box == m_source || box == m_product || box == m_role ? 2 : 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ReferenceWindow::applyFilter);
    }
    connect(m_text, &QLineEdit::textChanged, this, &ReferenceWindow::applyFilter);
    connect(m_clear, &QToolButton::clicked, this, &ReferenceWindow::clearFilter);
    return filters;
}

void ReferenceWindow::buildTable()
{
    m_table->setObjectName(QStringLiteral("referenceTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    new TableKeys(m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {130, 95, 150, 150, 160, 60, 190, 190};
    for (int column = 0; column < ReferenceModel::columns; ++column)
        m_table->setColumnWidth(column, widths[column]);
    setUpEmptyNotice(m_empty, "referenceEmpty");
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReferenceWindow::showDetails);
    connect(m_table, &QTableView::activated, this, &ReferenceWindow::selectFlows);
}

// The items; their words come with retranslate().
void ReferenceWindow::fillFilters()
{
    const auto fill = [](QComboBox *box, const QVariantList &values) {
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(QString());
        for (const QVariant &value : values)
            box->addItem(QString(), value);
    };
    QVariantList products, sources, roles, ports, applications, transports;
    for (const QString &id : m_list.products())
        products.append(id);
    sources.append(QString(rulesOnly));
    for (const SourceDocument *document : m_list.documents())
        sources.append(document->id);
    for (Role role : m_list.roles())
        roles.append(int(role));
    for (const PortSet &set : m_list.ports())
        ports.append(set.toString());
    for (const QString &name : m_list.applications())
        applications.append(name);
    for (Transport transport : valuesOf<Transport>())
        transports.append(int(transport));
    fill(m_product, products);
    fill(m_source, sources);
    fill(m_role, roles);
    fill(m_ports, ports);
    fill(m_application, applications);
    fill(m_transport, transports);
}

// The organisation's own rules came or went.
void ReferenceWindow::readCatalog()
{
    m_catalog = &m_document->catalog();
    m_table->setCurrentIndex(QModelIndex()); // the entry that it stood for is gone
    m_list = ReferenceList(*m_catalog);
    m_model->setReference(m_list, *m_catalog);
    fillFilters();
    retranslate();
}

void ReferenceWindow::retranslate()
{
    const Catalog &catalog = m_document->catalog();
    const auto name = [](QComboBox *box, const QString &all, const QString &caption,
                         const auto &textOf) {
        box->setItemText(0, all);
        for (int i = 1; i < box->count(); ++i)
            box->setItemText(i, textOf(box->itemData(i)));
        box->setAccessibleName(caption);
        box->setToolTip(caption);
    };
    name(m_product, tr("All products"), tr("Product"),
         [&](const QVariant &id) { return productNames({id.toString()}, catalog, m_language); });
    name(m_source, tr("Rules and all documents"), tr("Document"), [&](const QVariant &id) {
        const SourceDocument *document = catalog.document(id.toString());
        return document
                   ? QStringLiteral("%1 (%2)").arg(document->title.in(m_language), document->id)
                   : tr("Rules of this program");
    });
    name(m_role, tr("All roles"), tr("Role"), [&](const QVariant &role) {
        return catalog.terms.roles.value(Role(role.toInt())).in(m_language);
    });
    name(m_ports, tr("All ports"), tr("Port"),
         [](const QVariant &ports) { return shownPorts(*PortSet::fromString(ports.toString())); });
    name(m_application, tr("All protocols"), tr("Protocol"),
         [](const QVariant &application) { return application.toString(); });
    name(m_transport, tr("TCP and UDP"), tr("Transport"),
         [](const QVariant &transport) { return QString(nameOf(Transport(transport.toInt()))); });
    setWindowTitle(tr("Port reference") + QStringLiteral(" — Portolan"));
    m_text->setPlaceholderText(tr("Search in both languages: 5061, federation, firewall"));
    m_text->setAccessibleName(tr("Search the port reference"));
    m_clear->setToolTip(tr("Show everything"));
    m_clear->setAccessibleName(tr("Show everything"));
    m_table->setAccessibleName(tr("Rules and documented rows"));
    m_table->setAccessibleDescription(tr("Enter selects the flows that come from the row"));
    m_details->setAccessibleName(tr("Details"));
    m_empty->setText(tr("Nothing in the port reference matches. Try fewer words, or show "
                        "everything again."));
    m_model->setLanguage(m_language);
    applyFilter();
}

ReferenceFilter ReferenceWindow::filter() const
{
    ReferenceFilter filter;
    filter.text = m_text->text().trimmed();
    filter.product = m_product->currentData().toString();
    filter.document = m_source->currentData().toString();
    filter.ports = m_ports->currentData().toString();
    filter.application = m_application->currentData().toString();
    if (m_role->currentIndex() > 0)
        filter.role = Role(m_role->currentData().toInt());
    if (m_transport->currentIndex() > 0)
        filter.transport = Transport(m_transport->currentData().toInt());
    return filter;
}

void ReferenceWindow::applyFilter()
{
    const ReferenceEntry *current = nullptr;
    if (m_table->currentIndex().isValid() && m_table->currentIndex().row() < m_model->rowCount())
        current = &m_model->entryAt(m_table->currentIndex().row());
    m_model->setFilter(filter());
    const int shown = m_model->rowCount();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    const int all = int(m_list.entries().size());
    m_count->setText(shown == all ? tr("%Ln entries", nullptr, all)
                                  : tr("%1 of %Ln entries", nullptr, all).arg(shown));
    m_clear->setEnabled(!filter().isEmpty());
    int row = current ? m_model->rowOf(int(current - m_list.entries().data())) : -1;
    if (row < 0 && shown > 0)
        row = 0;
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    if (row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
    showDetails();
}

void ReferenceWindow::clearFilter()
{
    {
        for (QComboBox *box : {m_product, m_source, m_role, m_ports, m_application, m_transport}) {
            const QSignalBlocker blocker(box);
            box->setCurrentIndex(0);
        }
        const QSignalBlocker blocker(m_text);
        m_text->clear();
    }
    applyFilter();
}

void ReferenceWindow::showDetails()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount()) {
        m_details->clear();
        return;
    }
    const ReferenceContext context{m_document->catalog(), m_list, m_document->topology(),
                                   m_document->flows(), m_language};
    m_details->setHtml(referenceHtml(m_model->entryAt(index.row()), context));
}

void ReferenceWindow::showEntry(int entry)
{
    if (entry < 0)
        return;
    if (m_model->rowOf(entry) < 0)
        clearFilter();
    const QModelIndex index = m_model->index(m_model->rowOf(entry), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ReferenceWindow::follow(const QString &link)
{
    static const QString entry = QStringLiteral("entry:");
    if (link.startsWith(entry))
        return showEntry(m_list.find(QUrl::fromPercentEncoding(link.mid(entry.size()).toUtf8())));
    const FlowId flow = flowOfLink(link);
    if (flow.isEmpty())
        return;
    m_selection->selectFlow(flow);
    emit m_selection->revealRequested(NodeId(), flow);
}

// All flows of the entry at once.
void ReferenceWindow::selectFlows()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    QSet<FlowId> flows;
    for (const Flow *flow : flowsFrom(m_model->entryAt(index.row()), m_document->flows(),
                                      m_document->topology().product))
        flows.insert(flow->id);
    if (!flows.isEmpty())
        m_selection->select({}, flows);
}

void ReferenceWindow::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void ReferenceWindow::present()
{
    bringToFront();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ReferenceWindow::showEvent(QShowEvent *event)
{
    showDetails(); // the topology may be another one by now
    SideWindow::showEvent(event);
}

void ReferenceWindow::restoreMore(const QSettings &settings)
{
    if (settings.contains(key("columns")))
        m_table->horizontalHeader()->restoreState(settings.value(key("columns")).toByteArray());
}

void ReferenceWindow::storeMore(QSettings &settings) const
{
    settings.setValue(key("columns"), m_table->horizontalHeader()->saveState());
}

void ReferenceWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showDetails(); // links and text in the colours of the theme
    SideWindow::changeEvent(event);
}

} // namespace portolan
