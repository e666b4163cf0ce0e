#include "desktop/settings/settingspage.h"

#include "desktop/window/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace portolan {

SettingsPage::SettingsPage(const char *name) : m_form(new QFormLayout(this))
{
    setObjectName(QLatin1String(name));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setVerticalSpacing(10);
    m_form->setContentsMargins(0, 8, 4, 4);
}

void SettingsPage::resetToDefaults()
{
    load(Preferences());
    emit edited();
}

QComboBox *SettingsPage::addChoice(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    // Long names of products must not make the dialog wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    addField(box);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    return box;
}

QSpinBox *SettingsPage::addNumber(const char *name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    addField(box);
    connect(box, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    return box;
}

QLineEdit *SettingsPage::addLine(const char *name)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    addField(line);
    connect(line, &QLineEdit::textChanged, this, &SettingsPage::edited);
    return line;
}

QCheckBox *SettingsPage::addCheck(const char *name)
{
    auto *box = new QCheckBox;
    box->setObjectName(QLatin1String(name));
    m_form->addRow(box);
    connect(box, &QCheckBox::toggled, this, &SettingsPage::edited);
    return box;
}

void SettingsPage::addField(QWidget *field)
{
    auto *caption = new QLabel;
    caption->setBuddy(field);
    m_form->addRow(caption, field);
}

void SettingsPage::addWide(QWidget *widget)
{
    m_form->addRow(widget);
}

QLabel *SettingsPage::addHint()
{
    auto *hint = new QLabel;
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(hint);
    return hint;
}

void SettingsPage::setCaption(QWidget *field, const QString &caption, const QString &expected)
{
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(field)))
        label->setText(caption + u':');
    field->setAccessibleName(caption);
    if (const auto *number = qobject_cast<QSpinBox *>(field))
        field->setAccessibleDescription(
            tr("A whole number from %1 to %2").arg(number->minimum()).arg(number->maximum()));
    else if (!expected.isEmpty())
        field->setAccessibleDescription(expected);
}

void SettingsPage::setChoices(QComboBox *box, const QList<Choice> &choices)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    choose(box, chosen);
}

void SettingsPage::choose(QComboBox *box, const QVariant &value)
{
    const int at = box->findData(value);
    if (at >= 0)
        box->setCurrentIndex(at);
}

} // namespace portolan
