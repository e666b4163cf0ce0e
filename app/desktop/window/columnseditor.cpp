#include "desktop/window/columnseditor.h"

#include "desktop/window/columnquestions.h"
#include "desktop/window/columnstore.h"
#include "desktop/window/languageswitch.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace portolan {

namespace {

constexpr int leastWidth = 40; // px: narrower, and a heading cannot be caught any more

QPushButton *button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

ColumnsEditor::ColumnsEditor(QWidget *parent)
    : QWidget(parent), m_presetLabel(new QLabel), m_presets(new QComboBox),
      m_save(button("columnsSave")), m_rename(button("columnsRename")),
      m_remove(button("columnsDelete")), m_listLabel(new QLabel), m_list(new QListWidget),
      m_up(button("columnsUp")), m_down(button("columnsDown")), m_form(nullptr),
      m_usual(new QLabel), m_english(new QLineEdit), m_russian(new QLineEdit),
      m_width(new QSpinBox), m_note(new QLabel)
{
    setObjectName(QStringLiteral("columnsEditor"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addLayout(buildList(), 3);
    middle->addWidget(buildFields(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buildPresets());
    column->addLayout(middle, 1);
    column->addWidget(m_note);
    retranslate();
    setPreset(m_preset);
    setFocusProxy(m_presets); // the first of its parts: Tab would leave out what stands before
    outlineBoxes();
}

// The style draws a box of a list in a darker shade of the window's colour, which is not seen on
// a dark one.
void ColumnsEditor::outlineBoxes()
{
    QPalette colours = palette();
    if (colours.color(QPalette::Base).lightness() < 128)
        colours.setColor(QPalette::Window, colours.color(QPalette::PlaceholderText).lighter(140));
    m_list->setPalette(colours);
}

QLayout *ColumnsEditor::buildPresets()
{
    m_presets->setObjectName(QStringLiteral("columnsPresets"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presets->setMinimumContentsLength(14);
    m_presetLabel->setBuddy(m_presets);
    connect(m_presets, &QComboBox::activated, this, &ColumnsEditor::choosePreset);
    connect(m_save, &QPushButton::clicked, this, &ColumnsEditor::savePreset);
    connect(m_rename, &QPushButton::clicked, this, &ColumnsEditor::renamePreset);
    connect(m_remove, &QPushButton::clicked, this, &ColumnsEditor::removePreset);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_presetLabel);
    choice->addWidget(m_presets, 1);
    auto *buttons = new QHBoxLayout; // of their own: long words would make the window wide
    for (QPushButton *one : {m_save, m_rename, m_remove})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *rows = new QVBoxLayout;
    rows->addLayout(choice);
    rows->addLayout(buttons);
    return rows;
}

QLayout *ColumnsEditor::buildList()
{
    m_list->setObjectName(QStringLiteral("columnsList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the name stands beside it, too
    m_listLabel->setBuddy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsEditor::showColumn);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { takeCheck(m_list->row(item)); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->addWidget(m_listLabel);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return column;
}

QWidget *ColumnsEditor::buildFields()
{
    auto *fields = new QWidget;
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_usual->setObjectName(QStringLiteral("columnsUsual"));
    m_usual->setWordWrap(true);
    m_usual->setTextFormat(Qt::PlainText);
    QFont bold = m_usual->font();
    bold.setBold(true);
    m_usual->setFont(bold);
    m_english->setObjectName(QStringLiteral("columnsEnglish"));
    m_russian->setObjectName(QStringLiteral("columnsRussian"));
    for (QLineEdit *field : {m_english, m_russian}) {
        field->setMaxLength(maxColumnName);
        connect(field, &QLineEdit::textEdited, this, &ColumnsEditor::takeFields);
    }
    m_width->setObjectName(QStringLiteral("columnsWidth"));
    m_width->setRange(0, maxColumnWidth);
    m_width->setSingleStep(10);
    connect(m_width, &QSpinBox::valueChanged, this, &ColumnsEditor::takeFields);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_width->setKeyboardTracking(false); // the digits of a number are none themselves
    for (QWidget *field : {static_cast<QWidget *>(m_english), static_cast<QWidget *>(m_russian),
                           static_cast<QWidget *>(m_width)}) {
        auto *label = new QLabel;
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_usual);
    column->addLayout(m_form);
    column->addStretch();
    return fields;
}

void ColumnsEditor::retranslate()
{
    m_presetLabel->setText(tr("Prese&t:"));
    m_presets->setAccessibleName(tr("Preset"));
    m_save->setText(tr("&Save as…"));
    m_rename->setText(tr("Ren&ame…"));
    m_remove->setText(tr("&Delete"));
    m_listLabel->setText(tr("Co&lumns, from left to right:"));
    m_list->setAccessibleName(tr("Columns, from left to right"));
    m_list->setAccessibleDescription(tr("What is ticked is seen in the table"));
    for (QLineEdit *field : {m_english, m_russian})
        field->setAccessibleDescription(tr("Left empty, the usual name"));
    m_width->setAccessibleDescription(
        tr("In pixels, up to %1; 0: as the letters need").arg(maxColumnWidth));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move do&wn"));
    const auto label = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    };
    label(m_english, tr("Name in &English:"));
    label(m_russian, tr("Name in &Russian:"));
    label(m_width, tr("W&idth:"));
    m_width->setSuffix(tr(" px"));
    m_width->setSpecialValueText(tr("as the letters need"));
    m_note->setText(tr("Order and names also hold where a table is exported “as in the table” or "
                       "with a preset. A column without a name of yours has its usual one."));
}

void ColumnsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showList(m_list->currentRow());
        showPresets();
    }
    if (event->type() == QEvent::PaletteChange)
        outlineBoxes();
    QWidget::changeEvent(event);
}

void ColumnsEditor::setPreset(const ColumnPreset &preset)
{
    m_preset = wholePreset(preset);
    showList(std::max(0, m_list->currentRow()));
    showPresets();
}

void ColumnsEditor::setToStandard()
{
    setPreset(standardColumns());
    emit changed();
}

void ColumnsEditor::showList(int row)
{
    {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_list->clear();
        for (const ColumnChoice &choice : std::as_const(m_preset.columns)) {
            auto *item = new QListWidgetItem(itemText(choice), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(choice.shown ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(row);
    }
    showColumn();
}

QString ColumnsEditor::itemText(const ColumnChoice &choice)
{
    const Language language = LanguageSwitch::current();
    const QString usual = columnTitle(choice.key).in(language);
    const QString &own = language == Language::Russian ? choice.name.ru : choice.name.en;
    return own.isEmpty() || own == usual ? usual : tr("%1 (%2)").arg(own, usual);
}

ColumnChoice *ColumnsEditor::chosen()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_preset.columns.size() ? &m_preset.columns[row] : nullptr;
}

void ColumnsEditor::showColumn()
{
    if (m_isShowing)
        return;
    const ColumnChoice *choice = chosen();
    if (!choice)
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const BilingualText usual = columnTitle(choice->key);
    m_usual->setText(usual.in(LanguageSwitch::current()));
    m_english->setText(choice->name.en);
    m_english->setPlaceholderText(usual.en);
    m_russian->setText(choice->name.ru);
    m_russian->setPlaceholderText(usual.ru);
    m_width->setValue(choice->width);
    updateButtons();
}

void ColumnsEditor::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const bool isPreset = !chosenPreset().isEmpty();
    m_rename->setEnabled(isPreset);
    m_remove->setEnabled(isPreset);
}

// The last column that is seen stays so.
void ColumnsEditor::takeCheck(int row)
{
    if (m_isShowing || row < 0)
        return;
    const bool shown = m_list->item(row)->checkState() == Qt::Checked;
    if (!shown && shownColumns(m_preset).size() == 1) {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_list->item(row)->setCheckState(Qt::Checked);
        return;
    }
    m_preset.columns[row].shown = shown;
    showPresets();
    emit changed();
}

void ColumnsEditor::takeFields()
{
    ColumnChoice *choice = chosen();
    if (m_isShowing || !choice)
        return;
    choice->name = {columnNameFrom(m_english->text()), columnNameFrom(m_russian->text())};
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const int width = m_width->value();
    // Between nothing said and the least lies nothing: one step leads over it.
    if (width > 0 && width < leastWidth)
        m_width->setValue(choice->width > 0 && choice->width <= leastWidth ? 0 : leastWidth);
    choice->width = m_width->value();
    m_list->currentItem()->setText(itemText(*choice));
    showPresets();
    emit changed();
}

void ColumnsEditor::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_preset.columns.size())
        return;
    m_preset.columns.move(row, to);
    showList(to);
    showPresets();
    emit changed();
}

// The first entry says what the columns are where no preset is like them.
void ColumnsEditor::showPresets()
{
    m_presets->clear();
    const bool isStandard = sameColumns(m_preset, standardColumns());
    int current = isStandard ? 0 : -1;
    m_presets->addItem(tr("Standard columns"));
    for (const QString &name : ColumnStore::names()) {
        m_presets->addItem(name, name);
        const auto preset = ColumnStore::preset(name);
        if (current < 0 && preset && sameColumns(*preset, m_preset))
            current = m_presets->count() - 1;
    }
    m_presets->setPlaceholderText(tr("Columns of your own"));
    m_presets->setCurrentIndex(current);
    updateButtons();
}

QString ColumnsEditor::chosenPreset() const
{
    return m_presets->currentData().toString();
}

void ColumnsEditor::choosePreset(int index)
{
    const QString name = m_presets->itemData(index).toString();
    const auto preset = name.isEmpty() ? standardColumns() : ColumnStore::preset(name);
    if (!preset)
        return;
    setPreset(*preset);
    emit changed();
}

void ColumnsEditor::savePreset()
{
    ColumnPreset named = m_preset;
    if (!chosenPreset().isEmpty())
        named.name = chosenPreset();
    const QString name = ColumnQuestions(this).save(named);
    if (name.isEmpty())
        return;
    m_preset.name = name;
    showPresets();
    emit changed();
}

void ColumnsEditor::renamePreset()
{
    const QString name = ColumnQuestions(this).rename(chosenPreset());
    if (name.isEmpty())
        return;
    m_preset.name = name;
    showPresets();
    emit changed();
}

void ColumnsEditor::removePreset()
{
    if (ColumnQuestions(this).remove(chosenPreset()))
        showPresets();
}

} // namespace portolan
