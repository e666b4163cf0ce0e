#include "desktop/window/partnersdialog.h"

#include "desktop/window/errordialog.h"
#include "desktop/window/partnersmodel.h"
#include "desktop/window/splitterkeys.h"
#include "desktop/window/tablekeys.h"
#include "edit/document.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace portolan {

namespace {

// Long enough that a list is not read at every key, short enough not to be noticed.
constexpr int typingPause = 150;

// Buddies name their fields for a screen reader and lead to them with Alt.
QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

PartnersDialog::PartnersDialog(Document *document, Language language, QWidget *parent)
    : QDialog(parent), m_document(document), m_language(language),
      m_model(new PartnersModel(document->topology(), document->catalog(), language, this)),
      m_text(new QPlainTextEdit), m_kind(new QComboBox), m_table(new QTableView),
      m_counts(new QLabel), m_add(new QPushButton)
{
    setObjectName(QStringLiteral("partnersDialog"));
    setWindowTitle(tr("Add partners"));
    setAcceptDrops(true);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &PartnersDialog::readText);
    build();
    showCounts();
    resize(1140, 620);
}

void PartnersDialog::build()
{
    auto *guide = new QLabel(tr("One partner a line: its domain, and in any order the name of its "
                                "server, its product, its addresses, a name. Cells stand apart by "
                                "tab, semicolon, comma or space; a first line with headings is "
                                "understood; lines that begin with # are left out."));
    guide->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("partnersText"));
    m_text->setAccessibleDescription(
        tr("One partner a line, its cells apart by tab, semicolon, comma or space"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAcceptDrops(false); // a dropped file is read, not named
    m_text->setPlaceholderText(QStringLiteral("example.org; sip.example.org; 198.51.100.10"));
    connect(m_text, &QPlainTextEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    auto *file = new QPushButton(tr("&From a file…"));
    file->setObjectName(QStringLiteral("partnersFile"));
    file->setAutoDefault(false); // Enter adds
    connect(file, &QPushButton::clicked, this, &PartnersDialog::chooseFile);
    m_kind->setObjectName(QStringLiteral("partnersKind"));
    m_kind->setToolTip(tr("What a line is that does not say it; the table can change single rows"));
    for (const NodeType type : partnerTypes())
        m_kind->addItem(m_document->catalog().terms.nodeTypes.value(type).in(m_language),
                        int(type));
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setFallback(NodeType(m_kind->currentData().toInt())); });
    buildTable();
    m_counts->setObjectName(QStringLiteral("partnersCounts"));
    m_counts->setWordWrap(true);
    auto *upper = new QWidget;
    auto *top = new QVBoxLayout(upper);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(labelFor(m_text, tr("&List:")));
    top->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(file);
    row->addStretch();
    row->addWidget(labelFor(m_kind, tr("&Kind of partner:")));
    row->addWidget(m_kind);
    top->addLayout(row);
    auto *lower = new QWidget;
    auto *bottom = new QVBoxLayout(lower);
    bottom->setContentsMargins(0, 0, 0, 0);
    bottom->addWidget(labelFor(m_table, tr("&Understood:")));
    bottom->addWidget(m_table, 1);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(upper);
    parts->addWidget(lower);
    new SplitterKeys(parts);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add->setObjectName(QStringLiteral("partnersAdd"));
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PartnersDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(guide);
    column->addWidget(parts, 1);
    column->addWidget(m_counts);
    column->addWidget(buttons);
    m_add->setDefault(true); // now that it has the dialog around it
}

void PartnersDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("partnersTable"));
    m_table->setAccessibleName(tr("What was understood of the list"));
    m_table->setAccessibleDescription(
        tr("Space takes a row or leaves it out, F2 changes its kind"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(
        PartnersModel::Kind, new PartnerKindDelegate(m_document->catalog(), m_language, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    new TableKeys(m_table);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int unit = fontMetrics().horizontalAdvance(u'x');
    const int widths[] = {8, 24, 14, 18, 19, 19, 16};
    for (int i = 0; i < PartnersModel::Remarks; ++i)
        header->resizeSection(i, widths[i] * unit);
    connect(m_model, &PartnersModel::takenChanged, this, &PartnersDialog::showCounts);
}

void PartnersDialog::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("List of partners"), QDir::homePath(),
                                     tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

bool PartnersDialog::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error;
        error.place.file = path;
        error.message = {"edit",
                         QT_TRANSLATE_NOOP("edit", "the file cannot be read: %1"),
                         {BilingualText::same(file.errorString())},
                         -1};
        showErrors(this, tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)), {error},
                   m_language);
        return false;
    }
    m_text->setPlainText(partnerText(file.read(maxPartnerBytes + 1)));
    readText();
    return true;
}

void PartnersDialog::readText()
{
    m_typed.stop();
    m_model->setText(m_text->toPlainText());
}

void PartnersDialog::showCounts()
{
    const auto taken = int(m_model->takenRows().size());
    int bad = 0;
    int there = 0;
    for (const PartnerRow &row : m_model->list().rows) {
        bad += row.state == PartnerState::Bad ? 1 : 0;
        there += row.state == PartnerState::Duplicate ? 1 : 0;
    }
    m_add->setText(tr("&Add %Ln partner(s)", nullptr, taken));
    m_add->setEnabled(taken > 0);
    QStringList parts;
    if (m_model->rowCount() == 0)
        parts.append(tr("Nothing to read yet."));
    else
        parts.append(tr("%Ln line(s) read", nullptr, m_model->rowCount()));
    if (bad > 0)
        parts.append(tr("%Ln with an error", nullptr, bad));
    if (there > 0)
        parts.append(tr("%Ln there already", nullptr, there));
    if (m_model->list().isCut)
        parts.append(tr("the list is too long and was cut"));
    m_counts->setText(parts.join(QLatin1String(", ")));
}

void PartnersDialog::accept()
{
    // Enter may come sooner than the pause after the last key.
    if (m_typed.isActive())
        readText();
    const QList<int> rows = m_model->takenRows();
    if (rows.isEmpty())
        return;
    const Errors errors =
        m_document->addNodes(partnerNodes(m_model->list(), rows, m_document->topology()));
    if (!errors.isEmpty()) {
        showErrors(this, tr("The partners were not added."), errors, m_language);
        return;
    }
    QDialog::accept();
}

void PartnersDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void PartnersDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace portolan
