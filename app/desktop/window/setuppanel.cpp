#include "desktop/window/setuppanel.h"

#include "desktop/selection.h"
#include "desktop/turns.h"
#include "desktop/window/collatedsort.h"
#include "desktop/window/errordialog.h"
#include "desktop/window/panelparts.h"
#include "desktop/window/setupmodel.h"
#include "desktop/window/tablecopy.h"
#include "desktop/window/tablekeys.h"
#include "desktop/workaside.h"
#include "edit/document.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

namespace portolan {

namespace {

ExportLanguage exportLanguage(Language language)
{
    return language == Language::Russian ? ExportLanguage::Russian : ExportLanguage::English;
}

} // namespace

SetupPanel::SetupPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_tabs(new QTabWidget),
      m_search(new QLineEdit), m_copy(new QPushButton), m_save(new QPushButton),
      m_remark(new QLabel), m_lead(new QPushButton), m_empty(new QLabel),
      m_script(new QPlainTextEdit), m_dns(makeTable(int(SetupTable::Dns), "dnsTable")),
      m_certificates(makeTable(int(SetupTable::Certificates), "certificateTable")),
      m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("setupPanel"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_remarkRow = makeRemarkRow();
    column->addWidget(m_remarkRow);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName(QStringLiteral("setupTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_dns.view, QString());
    m_tabs->addTab(m_certificates.view, QString());
    m_tabs->addTab(makeScriptPage(), QString());

    m_dns.view->installEventFilter(this);
    m_certificates.view->installEventFilter(this);
    m_search->setObjectName(QStringLiteral("setupSearch"));
    m_search->setClearButtonEnabled(true);
    m_copy->setObjectName(QStringLiteral("setupCopy"));
    m_save->setObjectName(QStringLiteral("setupSave"));
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 2, 6, 2);
    row->addWidget(m_search);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    m_tabs->setCornerWidget(corner);

    setUpEmptyNotice(m_empty, "setupEmpty");
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);

    connect(m_search, &QLineEdit::textChanged, this, &SetupPanel::search);
    connect(m_copy, &QPushButton::clicked, this, &SetupPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &SetupPanel::chooseFile);
    connect(m_lead, &QPushButton::clicked, this, &SetupPanel::leadToRemark);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_save->setVisible(tab == int(SetupTable::Cmdlets));
        search(m_search->text());
    });
    connect(document, &Document::flowsChanged, this, [this](const DocumentChange &change) {
        if (change.affectsFlows())
            inItsTurn(this, m_document->isLarge(), [this] { refresh(); });
    });
    m_save->setVisible(false);
    retranslate();
}

SetupPanel::Page SetupPanel::makeTable(int which, const char *name)
{
    Page page{new SetupModel(SetupTable(which), this), new CollatedSort(this), new QTableView};
    page.sorted->setSourceModel(page.model);
    page.sorted->setSortRole(SetupModel::sortRole);
    page.sorted->setFilterKeyColumn(-1);
    page.sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    page.view->setObjectName(QLatin1String(name));
    page.view->setModel(page.sorted);
    page.view->setSortingEnabled(true);
    page.view->sortByColumn(-1, Qt::AscendingOrder); // the plan's own order until somebody asks
    page.view->setSelectionBehavior(QAbstractItemView::SelectRows);
    page.view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    page.view->setAlternatingRowColors(true);
    page.view->setShowGrid(false);
    page.view->setWordWrap(false);
    page.view->setFrameShape(QFrame::NoFrame);
    page.view->setTabKeyNavigation(false);
    new TableKeys(page.view);
    page.view->verticalHeader()->hide();
    page.view->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = page.view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const QList<int> dns = {76, 66, 240, 140, 52, 78, 56, 100, 210, 330, 330, 220};
    const QList<int> certificates = {230, 210, 160, 300, 170, 220, 90, 100, 380, 240};
    const QList<int> &widths = SetupTable(which) == SetupTable::Dns ? dns : certificates;
    for (int column = 0; column < widths.size(); ++column)
        page.view->setColumnWidth(column, widths.at(column));
    connect(page.view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, page] { takeSelection(page); });
    connect(page.view, &QTableView::activated, this, [this, page](const QModelIndex &index) {
        const NodeId node = page.model->nodeAt(page.sorted->mapToSource(index).row());
        emit m_selection->revealRequested(node, FlowId());
    });
    return page;
}

QWidget *SetupPanel::makeScriptPage()
{
    m_script->setObjectName(QStringLiteral("setupScript"));
    m_script->setReadOnly(true);
    m_script->setFrameShape(QFrame::NoFrame);
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Selected by keyboard too, so that a part can be copied without a mouse.
    m_script->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return m_script;
}

QWidget *SetupPanel::makeRemarkRow()
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("setupRemarkRow"));
    m_remark->setObjectName(QStringLiteral("setupRemark"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_lead->setObjectName(QStringLiteral("setupLead"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 6, 4);
    layout->addWidget(m_remark, 1);
    layout->addWidget(m_lead);
    return row;
}

void SetupPanel::setLanguage(Language language)
{
    m_language = language;
    m_dns.sorted->setLanguage(language);
    m_certificates.sorted->setLanguage(language);
    if (isVisible()) {
        refresh();
        return;
    }
    // Headings follow at once, rows when somebody looks.
    ++m_round;
    show({m_plan, m_script->toPlainText()});
    m_outdated = true;
}

void SetupPanel::refresh()
{
    m_outdated = true;
    const int number = ++m_round;
    if (!isVisible())
        return;
    m_outdated = false;
    const std::function<Made()> make =
        [topology = m_document->topology(), catalog = &m_document->catalog(),
         today = m_document->today(), language = exportLanguage(m_language)] {
            Made made;
            made.plan = makeSetupPlan(topology, *catalog, builtInSetupFacts(), today);
            made.script = cmdletScript(made.plan, topology, *catalog, language);
            return made;
        };
    if (!m_document->isLarge()) {
        show(make());
        return;
    }
    makeAside<Made>(this, make, [this, number](const Made &made) {
        if (number == m_round)
            show(made);
    });
}

void SetupPanel::show(const Made &made)
{
    const SetupPlan &plan = made.plan;
    const QScopedValueRollback<bool> updating(m_updating, true);
    m_plan = plan;
    m_dns.model->setPlan(plan, m_language);
    m_certificates.model->setPlan(plan, m_language);
    m_script->setPlainText(made.script);
    const bool isEmpty = plan.dns.isEmpty() && plan.certificates.isEmpty() &&
                         plan.cmdlets.isEmpty() && plan.remarks.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    retranslate();
}

void SetupPanel::retranslate()
{
    m_tabs->setTabText(int(SetupTable::Dns), tr("DNS records"));
    m_tabs->setTabText(int(SetupTable::Certificates), tr("Certificates"));
    m_tabs->setTabText(int(SetupTable::Cmdlets), tr("Cmdlets"));
    m_tabs->setAccessibleName(tr("What else is needed"));
    m_dns.view->setAccessibleName(tr("DNS records"));
    m_certificates.view->setAccessibleName(tr("Certificates"));
    m_script->setAccessibleName(tr("Cmdlets"));
    for (QTableView *table : {m_dns.view, m_certificates.view})
        table->setAccessibleDescription(tr("Enter shows on the drawing what a row belongs to"));
    m_script->setAccessibleDescription(tr("To be read and copied; it cannot be changed here"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected rows, or the whole table"));
    m_save->setText(tr("Save as .ps1…"));
    m_empty->setText(
        tr("Nothing yet. DNS records, certificates and cmdlets follow from what stands "
           "on the canvas: add an Edge pool or a reverse proxy."));
    m_remarkRow->setVisible(!m_plan.remarks.isEmpty());
    if (m_plan.remarks.isEmpty())
        return;
    const SetupRemark &first = m_plan.remarks.first();
    const int others = int(m_plan.remarks.size()) - 1;
    QStringList all;
    for (const SetupRemark &remark : m_plan.remarks)
        all.append(remark.text.in(m_language));
    m_remark->setText(others == 0
                          ? all.first()
                          : tr("%1 (and %Ln more remark(s))", nullptr, others).arg(all.first()));
    m_remark->setToolTip(all.join(QLatin1String("\n\n")));
    m_lead->setText(first.node.isEmpty() ? tr("Enter SIP domains") : tr("Show the property"));
}

void SetupPanel::search(const QString &text)
{
    const QScopedValueRollback<bool> updating(m_updating, true);
    m_dns.sorted->setFilterFixedString(text);
    m_certificates.sorted->setFilterFixedString(text);
    QList<QTextEdit::ExtraSelection> found;
    QTextCursor cursor(m_script->document());
    while (!text.isEmpty()) {
        cursor = m_script->document()->find(text, cursor);
        if (cursor.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setBackground(palette().brush(QPalette::Highlight));
        mark.format.setForeground(palette().brush(QPalette::HighlightedText));
        found.append(mark);
    }
    m_script->setExtraSelections(found);
    if (!found.isEmpty()) {
        QTextCursor first = found.first().cursor;
        first.clearSelection();
        m_script->setTextCursor(first);
        m_script->ensureCursorVisible();
    }
}

void SetupPanel::takeSelection(const Page &page)
{
    if (m_updating)
        return;
    QSet<NodeId> nodes;
    for (const QModelIndex &index : page.view->selectionModel()->selectedRows()) {
        const NodeId node = page.model->nodeAt(page.sorted->mapToSource(index).row());
        if (!node.isEmpty())
            nodes.insert(node);
    }
    m_selection->select(nodes, {});
}

void SetupPanel::copy()
{
    if (m_tabs->currentIndex() == int(SetupTable::Dns))
        copyTable(*m_dns.view);
    else if (m_tabs->currentIndex() == int(SetupTable::Certificates))
        copyTable(*m_certificates.view);
    else
        QApplication::clipboard()->setText(m_script->toPlainText());
}

void SetupPanel::chooseFile()
{
    const QString path = QFileInfo(m_document->filePath()).absolutePath();
    const QString base = m_document->filePath().isEmpty() || m_document->filePath().startsWith(u':')
                             ? tr("cmdlets")
                             : QFileInfo(m_document->filePath()).completeBaseName();
    QString chosen = QFileDialog::getSaveFileName(this, tr("Save the cmdlets"),
                                                  QDir(path).filePath(base + QLatin1String(".ps1")),
                                                  tr("PowerShell scripts (*.ps1)"));
    if (chosen.isEmpty())
        return;
    if (QFileInfo(chosen).suffix().isEmpty())
        chosen += QLatin1String(".ps1");
    saveScript(chosen);
}

bool SetupPanel::saveScript(const QString &path)
{
    const Result<Done> written = writeFileAtomically(
        path, cmdletScriptFile(m_plan, m_document->topology(), m_document->catalog(),
                               exportLanguage(m_language)));
    if (!written.ok())
        showErrors(this, tr("%1 was not written.").arg(QDir::toNativeSeparators(path)),
                   written.errors(), m_language);
    return written.ok();
}

void SetupPanel::leadToRemark()
{
    const SetupRemark remark = m_plan.remarks.value(0);
    emit m_selection->propertyRequested(remark.node, remark.pointer);
}

bool SetupPanel::eventFilter(QObject *object, QEvent *event)
{
    if ((object == m_dns.view || object == m_certificates.view) && claimsCopyKey(event)) {
        if (event->type() == QEvent::KeyPress)
            copy();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void SetupPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void SetupPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_search)
        search(m_search->text()); // marks have the palette's colours
    QWidget::changeEvent(event);
}

} // namespace portolan
