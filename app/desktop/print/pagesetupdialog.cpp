#include "desktop/print/pagesetupdialog.h"

#include "desktop/print/papersettings.h"
#include "desktop/print/printjob.h"
#include "desktop/print/sheetoverview.h"
#include "desktop/window/languageswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>

namespace portolan {

namespace {

// Of the scale, below what can be chosen: the size that the texts need.
constexpr double scaleForTexts = smallestScalePercent - 5;

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QLayout *sideBySide(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1);
    return row;
}

} // namespace

PageSetupDialog::PageSetupDialog(PrintJob *job, QWidget *parent)
    : QDialog(parent), m_job(job), m_before(job->setup()), m_preview(new SheetOverview),
      m_summary(new QLabel)
{
    setObjectName(QStringLiteral("pageSetupDialog"));
    setWindowTitle(tr("Page set-up"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildSheet(form);
    buildFilling(form);
    buildBands(form);
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    m_preview->setAccessibleName(tr("The sheets"));
    m_summary->setObjectName(QStringLiteral("paperSummary"));
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_summary->setAlignment(Qt::AlignTop);
    auto *sheets = new QVBoxLayout;
    sheets->addWidget(m_preview, 1);
    sheets->addWidget(m_summary);
    auto *body = new QHBoxLayout;
    body->setSpacing(18);
    body->addLayout(form);
    body->addLayout(sheets, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::RestoreDefaults);
    buttons->button(QDialogButtonBox::RestoreDefaults)
        ->setObjectName(QStringLiteral("paperDefaults"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PageSetupDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PageSetupDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] {
                fill(PaperSetup());
                refresh();
            });
    auto *column = new QVBoxLayout(this);
    column->addLayout(body, 1);
    column->addWidget(buttons);
    resize(980, 620);
    fill(m_before);
    refresh();
}

QDoubleSpinBox *PageSetupDialog::millimetres(const char *name, double most)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(0, most);
    box->setDecimals(0);
    box->setSuffix(tr(" mm"));
    box->setAccessibleDescription(tr("In millimetres, from 0 to %1").arg(most));
    connect(box, &QDoubleSpinBox::valueChanged, this, &PageSetupDialog::refresh);
    return box;
}

void PageSetupDialog::buildSheet(QFormLayout *form)
{
    m_size = new QComboBox;
    m_size->setObjectName(QStringLiteral("paperSize"));
    for (const PageSize size : pageSizes()) {
        const QSizeF sheet = sheetSize(size);
        m_size->addItem(size == PageSize::Fit
                            ? tr("As large as the drawing")
                            : tr("%1 (%2 × %3 mm)")
                                  .arg(nameOf(size), QLocale().toString(sheet.width()),
                                       QLocale().toString(sheet.height())),
                        int(size));
    }
    m_orientation = new QComboBox;
    m_orientation->setObjectName(QStringLiteral("paperOrientation"));
    m_orientation->addItem(tr("Automatic"), int(PageOrientation::Automatic));
    m_orientation->addItem(tr("Portrait"), int(PageOrientation::Portrait));
    m_orientation->addItem(tr("Landscape"), int(PageOrientation::Landscape));
    for (QComboBox *box : {m_size, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &PageSetupDialog::refresh);
    m_left = millimetres("paperMarginLeft", largestMargin);
    m_top = millimetres("paperMarginTop", largestMargin);
    m_right = millimetres("paperMarginRight", largestMargin);
    m_bottom = millimetres("paperMarginBottom", largestMargin);
    m_left->setAccessibleName(tr("Left margin"));
    m_top->setAccessibleName(tr("Top margin"));
    m_right->setAccessibleName(tr("Right margin"));
    m_bottom->setAccessibleName(tr("Bottom margin"));
    form->addRow(tr("Paper:"), m_size);
    form->addRow(tr("Orientation:"), m_orientation);
    form->addRow(tr("Margins left, right:"), sideBySide({m_left, m_right}));
    form->addRow(tr("Margins top, bottom:"), sideBySide({m_top, m_bottom}));
}

void PageSetupDialog::buildFilling(QFormLayout *form)
{
    m_fit = new QRadioButton(tr("One sheet while texts stay legible"));
    m_fit->setObjectName(QStringLiteral("paperFit"));
    m_tiles = new QRadioButton(tr("Tiles at a scale"));
    m_tiles->setObjectName(QStringLiteral("paperTiles"));
    m_scale = new QDoubleSpinBox;
    m_scale->setObjectName(QStringLiteral("paperScale"));
    m_scale->setRange(scaleForTexts, largestScalePercent);
    m_scale->setSpecialValueText(tr("as texts need"));
    m_scale->setSingleStep(5);
    m_scale->setDecimals(0);
    m_scale->setSuffix(tr(" %"));
    m_scale->setAccessibleDescription(
        tr("In per cent; the lowest value means as large as the texts need"));
    m_overlap = millimetres("paperOverlap", largestOverlap);
    connect(m_fit, &QRadioButton::toggled, this, &PageSetupDialog::refresh);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &PageSetupDialog::refresh);
    form->addRow(tr("Drawing:"), m_fit);
    form->addRow(QString(), m_tiles);
    form->addRow(tr("Scale:"), m_scale);
    form->addRow(tr("Overlap of tiles:"), m_overlap);
}

QComboBox *PageSetupDialog::fieldChoice(const char *name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->addItem(tr("nothing"), int(PageField::None));
    box->addItem(tr("title"), int(PageField::Title));
    box->addItem(tr("file name"), int(PageField::FileName));
    box->addItem(tr("organisation"), int(PageField::Organisation));
    box->addItem(tr("date"), int(PageField::Date));
    box->addItem(tr("page number"), int(PageField::PageNumber));
    box->addItem(tr("sheet"), int(PageField::SheetPosition));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    connect(box, &QComboBox::currentIndexChanged, this, &PageSetupDialog::refresh);
    return box;
}

void PageSetupDialog::buildBands(QFormLayout *form)
{
    m_titleBlock = new QCheckBox(tr("Title block"));
    m_titleBlock->setObjectName(QStringLiteral("paperTitleBlock"));
    m_legend = new QCheckBox(tr("Legend"));
    m_legend->setObjectName(QStringLiteral("paperLegend"));
    for (QCheckBox *box : {m_titleBlock, m_legend})
        connect(box, &QCheckBox::toggled, this, &PageSetupDialog::refresh);
    m_header[0] = fieldChoice("paperHeaderLeft", tr("Header, left"));
    m_header[1] = fieldChoice("paperHeaderMiddle", tr("Header, middle"));
    m_header[2] = fieldChoice("paperHeaderRight", tr("Header, right"));
    m_footer[0] = fieldChoice("paperFooterLeft", tr("Footer, left"));
    m_footer[1] = fieldChoice("paperFooterMiddle", tr("Footer, middle"));
    m_footer[2] = fieldChoice("paperFooterRight", tr("Footer, right"));
    form->addRow(tr("Show:"), sideBySide({m_titleBlock, m_legend}));
    form->addRow(tr("Header:"), sideBySide({m_header[0], m_header[1], m_header[2]}));
    form->addRow(tr("Footer:"), sideBySide({m_footer[0], m_footer[1], m_footer[2]}));
}

PaperSetup PageSetupDialog::setup() const
{
    const auto fieldOf = [](const QComboBox *box) { return PageField(box->currentData().toInt()); };
    PaperSetup setup;
    setup.size = PageSize(m_size->currentData().toInt());
    setup.orientation = PageOrientation(m_orientation->currentData().toInt());
    setup.margins = {m_left->value(), m_top->value(), m_right->value(), m_bottom->value()};
    setup.filling = m_tiles->isChecked() ? PageFilling::Tiles : PageFilling::FitPage;
    setup.scalePercent = m_scale->value() < smallestScalePercent ? 0 : m_scale->value();
    setup.overlap = m_overlap->value();
    setup.titleBlock = m_titleBlock->isChecked();
    setup.legend = m_legend->isChecked();
    setup.header = {fieldOf(m_header[0]), fieldOf(m_header[1]), fieldOf(m_header[2])};
    setup.footer = {fieldOf(m_footer[0]), fieldOf(m_footer[1]), fieldOf(m_footer[2])};
    return setup;
}

void PageSetupDialog::fill(const PaperSetup &setup)
{
    const QScopedValueRollback showing(m_showing, true);
    choose(m_size, int(setup.size));
    choose(m_orientation, int(setup.orientation));
    m_left->setValue(setup.margins.left);
    m_top->setValue(setup.margins.top);
    m_right->setValue(setup.margins.right);
    m_bottom->setValue(setup.margins.bottom);
    (setup.filling == PageFilling::Tiles ? m_tiles : m_fit)->setChecked(true);
    m_scale->setValue(setup.scalePercent > 0 ? setup.scalePercent : scaleForTexts);
    m_overlap->setValue(setup.overlap);
    m_titleBlock->setChecked(setup.titleBlock);
    m_legend->setChecked(setup.legend);
    const PageField header[] = {setup.header.left, setup.header.middle, setup.header.right};
    const PageField footer[] = {setup.footer.left, setup.footer.middle, setup.footer.right};
    for (int i = 0; i < 3; ++i) {
        choose(m_header[i], int(header[i]));
        choose(m_footer[i], int(footer[i]));
    }
}

void PageSetupDialog::refresh()
{
    if (m_showing)
        return;
    const PaperSetup chosen = setup();
    m_orientation->setEnabled(chosen.size != PageSize::Fit);
    m_scale->setEnabled(chosen.filling == PageFilling::Tiles);
    m_job->setSetup(chosen);
    const Result<Paper> &paper = m_job->paper();
    const Language language = LanguageSwitch::current();
    if (!paper) {
        m_preview->setPaper({});
        m_summary->setText(paper.errors().first().message.in(language));
        return;
    }
    m_preview->setPaper(*paper);
    const PaperFit &fit = paper->fits.first();
    QStringList lines = {tr("%Ln sheet(s)", nullptr, fit.sheets()),
                         tr("scale %1 %").arg(qRound(fit.scale * 100)),
                         tr("smallest text %1 pt").arg(QLocale().toString(fit.smallestPt, 'f', 1))};
    QString text = lines.join(QStringLiteral(" · "));
    const Message remark = remarkOn(fit, chosen);
    if (!remark.isEmpty())
        text += u'\n' + remark.in(language);
    else if (fit.smallestPt < smallestPrintedPt)
        text += u'\n' + tr("Texts below %1 pt are hard to read on paper.").arg(smallestPrintedPt);
    m_summary->setText(text);
}

void PageSetupDialog::accept()
{
    storePaperSetup(m_job->setup());
    QDialog::accept();
}

void PageSetupDialog::reject()
{
    m_job->setSetup(m_before);
    QDialog::reject();
}

} // namespace portolan
