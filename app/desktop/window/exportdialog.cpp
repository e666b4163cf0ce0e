#include "desktop/window/exportdialog.h"

#include "desktop/print/pagesetupdialog.h"
#include "desktop/print/papersettings.h"
#include "desktop/print/printjob.h"
#include "desktop/window/appearance.h"
#include "desktop/window/columnstore.h"
#include "desktop/window/errordialog.h"
#include "desktop/window/exportjobs.h"
#include "desktop/window/languageswitch.h"
#include "desktop/window/preferences.h"
#include "edit/document.h"
#include "flows/filtertext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int formatRole = Qt::UserRole;

} // namespace

ExportDialog::ExportDialog(Document *document, const FlowFilter &filter, Language documentLanguage,
                           QWidget *parent)
    : QDialog(parent), m_document(document), m_filter(filter), m_documentLanguage(documentLanguage),
      m_setup(makeSetupPlan(document->topology(), document->catalog(), builtInSetupFacts(),
                            document->today())),
      m_formats(new QListWidget), m_language(new QComboBox),
      m_filtered(new QCheckBox(tr("Only the flows that the filter shows"))), m_shown(new QLabel),
      m_paper(storedPaperSetup()), m_pageRow(new QWidget), m_page(new QComboBox),
      m_fold(new QComboBox), m_scale(new QDoubleSpinBox), m_columns(new QComboBox),
      m_csv(new QComboBox),
      m_group(new QCheckBox(tr("Join flows that differ only in the partner"))), m_note(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    takeDefaults();
    fillFormats();
    updateOptions();
}

void ExportDialog::build()
{
    m_formats->setObjectName(QStringLiteral("exportFormats"));
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setAccessibleDescription(tr("The choices that follow depend on it"));
    m_formats->setIconSize(QSize(20, 20));
    m_formats->setMinimumWidth(230);
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    m_language->addItem(tr("English"), int(ExportLanguage::English));
    m_language->addItem(tr("Russian"), int(ExportLanguage::Russian));
    m_language->addItem(tr("Both, side by side"), int(ExportLanguage::Both));
    m_language->setCurrentIndex(m_documentLanguage == Language::Russian ? 1 : 0);
    m_filtered->setObjectName(QStringLiteral("exportFiltered"));
    m_filtered->setEnabled(!m_filter.isEmpty());
    m_filtered->setChecked(!m_filter.isEmpty()); // as it is seen
    m_shown->setObjectName(QStringLiteral("exportShown"));
    m_shown->setWordWrap(true);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    m_shown->setVisible(!m_filter.isEmpty());
    m_shown->setText(shownText(m_filter, m_document->flows(), m_document->catalog())
                         .in(LanguageSwitch::current()));
    m_page->setObjectName(QStringLiteral("exportPage"));
    for (const PageSize size : pageSizes())
        m_page->addItem(size == PageSize::Fit ? tr("As large as the drawing")
                                              : QString(nameOf(size)),
                        int(size));
    showPaper();
    auto *pageSetup = new QPushButton(tr("Page set-up…"));
    pageSetup->setObjectName(QStringLiteral("exportPageSetup"));
    connect(pageSetup, &QPushButton::clicked, this, &ExportDialog::showPageSetup);
    auto *pageColumns = new QHBoxLayout(m_pageRow);
    pageColumns->setContentsMargins(0, 0, 0, 0);
    pageColumns->addWidget(m_page, 1);
    pageColumns->addWidget(pageSetup);
    m_fold->setObjectName(QStringLiteral("exportFold"));
    m_fold->addItem(tr("As on the screen"), int(FoldMode::AsViewed));
    m_fold->addItem(tr("All folded"), int(FoldMode::All));
    m_fold->addItem(tr("All open"), int(FoldMode::None));
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_scale->setRange(0.5, 8);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setValue(2);
    m_scale->setSuffix(QStringLiteral(" ×"));
    m_scale->setAccessibleDescription(
        tr("A factor: at 2 the picture has twice as many pixels each way"));
    fillColumns();
    m_csv->setObjectName(QStringLiteral("exportCsv"));
    m_csv->addItem(tr("For Excel (semicolons)"), int(CsvDialect::Excel));
    m_csv->addItem(tr("RFC 4180 (commas)"), int(CsvDialect::Rfc4180));
    m_group->setObjectName(QStringLiteral("exportGroup"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Language:"), m_language);
    form->addRow(tr("Page:"), m_pageRow);
    form->addRow(tr("Scale:"), m_scale);
    form->addRow(tr("Groups:"), m_fold);
    form->addRow(tr("Columns:"), m_columns);
    form->addRow(tr("Separators:"), m_csv);
    form->addRow(m_group);
    form->addRow(m_filtered);
    form->addRow(m_shown);
    form->addRow(m_note);
    auto *body = new QHBoxLayout;
    body->setSpacing(18);
    body->addWidget(m_formats);
    body->addLayout(form, 1);
    QPushButton *save = m_buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("exportSave"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(body, 1);
    column->addWidget(m_buttons);
    save->setDefault(true); // holds only once the button stands in the dialog
    resize(640, 420);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::updateOptions);
    connect(m_formats, &QListWidget::itemDoubleClicked, this, &ExportDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// What the user wants exports to begin with; updateOptions() takes back what a format cannot have.
void ExportDialog::takeDefaults()
{
    const Preferences preferences = PreferenceStore::values();
    const auto choose = [](QComboBox *box, int value) {
        if (const int at = box->findData(value); at >= 0)
            box->setCurrentIndex(at);
    };
    if (preferences.exportLanguage)
        choose(m_language, int(*preferences.exportLanguage));
    if (preferences.exportPage)
        choose(m_page, int(*preferences.exportPage));
    choose(m_csv, int(preferences.exportCsv));
    choose(m_fold, int(preferences.exportFold));
    m_group->setChecked(preferences.exportJoined);
}

// A preset is found by its place in the list: the user may have called it anything.
void ExportDialog::fillColumns()
{
    m_columns->setObjectName(QStringLiteral("exportColumns"));
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columns->setMinimumContentsLength(28);
    m_columns->addItem(tr("What a network team needs"), QStringLiteral("short"));
    m_columns->addItem(tr("Everything"), QStringLiteral("full"));
    m_columns->addItem(tr("As in the table"), QStringLiteral("table"));
    m_presets = ColumnStore::presets();
    for (qsizetype i = 0; i < m_presets.size(); ++i)
        m_columns->addItem(tr("Preset “%1”").arg(m_presets.at(i).name), int(i));
}

void ExportDialog::takeColumns(ExportRequest &request) const
{
    const QVariant chosen = m_columns->currentData();
    if (chosen.metaType() == QMetaType::fromType<int>())
        useColumns(request, m_presets.at(chosen.toInt()));
    else if (chosen.toString() == u"table")
        useColumns(request, m_tableColumns);
    else if (chosen.toString() == u"full")
        request.columns = fullColumns();
}

void ExportDialog::fillFormats()
{
    const Preferences preferences = PreferenceStore::values();
    const QString wanted = preferences.exportFormat.isEmpty() ? preferences.lastExportFormat
                                                              : preferences.exportFormat;
    const Language language =
        m_language->locale().language() == QLocale::Russian ? Language::Russian : Language::English;
    const auto addHeading = [this](const QString &text) {
        auto *item = new QListWidgetItem(text, m_formats);
        item->setFlags(Qt::NoItemFlags);
        QFont font = item->font();
        font.setBold(true);
        item->setFont(font);
    };
    for (ExportKind kind : {ExportKind::Drawing, ExportKind::Table}) {
        addHeading(kind == ExportKind::Drawing ? tr("Diagram") : tr("Table of flows"));
        for (qsizetype i = 0; i < exportFormats().size(); ++i) {
            const ExportFormat &format = exportFormats().at(i);
            if (format.kind != kind)
                continue;
            auto *item = new QListWidgetItem(format.name.in(language), m_formats);
            item->setData(formatRole, int(i));
            if (format.id == wanted)
                m_formats->setCurrentItem(item);
        }
    }
    if (!format())
        m_formats->setCurrentRow(1);
}

const ExportFormat *ExportDialog::format() const
{
    const QListWidgetItem *item = m_formats->currentItem();
    const QVariant index = item ? item->data(formatRole) : QVariant();
    return index.isValid() ? &exportFormats().at(index.toInt()) : nullptr;
}

void ExportDialog::updateOptions()
{
    const ExportFormat *chosen = format();
    m_buttons->findChild<QPushButton *>(QStringLiteral("exportSave"))->setEnabled(chosen);
    if (!chosen)
        return;
    const bool table = chosen->kind == ExportKind::Table;
    const bool needsColumns = table && chosen->id != u"json";
    auto *form = findChild<QFormLayout *>(); // wherever a small screen has put it
    const auto show = [form](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = form->labelForField(field))
            label->setVisible(shown);
    };
    show(m_pageRow, chosen->id == u"pdf");
    show(m_scale, chosen->id == u"png");
    show(m_fold, !table);
    show(m_columns, needsColumns);
    show(m_csv, chosen->id == u"csv");
    show(m_group, table);
    const bool bothPossible = chosen->bothLanguages;
    if (!bothPossible && m_language->currentIndex() == 2)
        m_language->setCurrentIndex(m_documentLanguage == Language::Russian ? 1 : 0);
    if (bothPossible != (m_language->count() == 3)) {
        if (bothPossible)
            m_language->addItem(tr("Both, side by side"), int(ExportLanguage::Both));
        else
            m_language->removeItem(2);
    }
    m_note->setText(bothPossible ? QString()
                                 : tr("One picture holds one language; a PDF can hold both."));
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.topology = &m_document->topology();
    request.catalog = &m_document->catalog();
    request.flows = &m_document->flows();
    request.findings = &m_document->findings();
    request.setup = &m_setup;
    request.language = ExportLanguage(m_language->currentData().toInt());
    request.date = m_document->today();
    if (m_filtered->isChecked())
        request.filter = m_filter;
    if (format() && format()->id != u"json") // which always has every key
        takeColumns(request);
    request.groupByRule = m_group->isChecked();
    request.csv = CsvDialect(m_csv->currentData().toInt());
    request.scale = m_scale->value();
    request.fold = FoldMode(m_fold->currentData().toInt());
    request.previous = m_picture;
    request.paper = m_paper;
    request.paper.size = PageSize(m_page->currentData().toInt());
    request.fileName = QFileInfo(m_document->filePath()).fileName();
    return request;
}

void ExportDialog::showPaper()
{
    m_page->setCurrentIndex(m_page->findData(int(m_paper.size)));
}

void ExportDialog::showPageSetup()
{
    PrintJob job(m_document, request());
    if (!job.prepare(this) || PageSetupDialog(&job, this).exec() != QDialog::Accepted)
        return;
    m_paper = job.setup();
    showPaper();
}

bool ExportDialog::writeTo(const QString &path)
{
    const ExportFormat *chosen = format();
    if (!chosen)
        return false;
    m_document->giveNumbers();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QList<Message> remarks;
    ExportRequest wanted = request();
    wanted.remarks = &remarks;
    const auto bytes = chosen->write(wanted);
    const auto written =
        bytes.ok() ? writeFileAtomically(path, *bytes) : Result<Done>(bytes.errors());
    QApplication::restoreOverrideCursor();
    if (!written.ok()) {
        showErrors(this, tr("%1 was not written.").arg(QDir::toNativeSeparators(path)),
                   written.errors(), LanguageSwitch::current());
        return false;
    }
    keepChoices(path);
    m_written = path;
    m_remark = remarks.isEmpty() ? QString() : remarks.first().in(LanguageSwitch::current());
    return true;
}

void ExportDialog::writeInBackground(const QString &path)
{
    const ExportFormat *chosen = format();
    if (!chosen || !m_jobs)
        return;
    m_document->giveNumbers();
    m_jobs->start(ExportSnapshot::take(*chosen, path, request()));
    keepChoices(path);
}

void ExportDialog::keepChoices(const QString &path) const
{
    PreferenceStore::instance().change([&](Preferences &p) {
        p.lastExportFormat = format()->id;
        if (format()->id == u"pdf")
            p.paper = request().paper;
        p.exportFolder = QFileInfo(path).absolutePath();
    });
}

QString ExportDialog::suggestedName() const
{
    const QString base = m_document->filePath().isEmpty() || m_document->filePath().startsWith(u':')
                             ? tr("topology")
                             : QFileInfo(m_document->filePath()).completeBaseName();
    const QString last = PreferenceStore::values().exportFolder;
    const QString folder = last.isEmpty() ? QFileInfo(m_document->filePath()).absolutePath() : last;
    return QDir(folder).filePath(base + u'.' + format()->suffix);
}

void ExportDialog::chooseFile()
{
    if (!format())
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export"), suggestedName(),
        QStringLiteral("%1 (*.%2)").arg(m_formats->currentItem()->text(), format()->suffix));
    if (path.isEmpty())
        return;
    if (m_jobs)
        writeInBackground(path);
    else if (!writeTo(path))
        return;
    accept();
}

} // namespace portolan
