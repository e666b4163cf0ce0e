#include "desktop/window/columnnamedialog.h"

#include "desktop/window/languageswitch.h"
#include "exchange/columnpreset.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

ColumnNameDialog::ColumnNameDialog(const BilingualText &usual, const BilingualText &own,
                                   QWidget *parent)
    : QDialog(parent), m_english(new QLineEdit(own.en)), m_russian(new QLineEdit(own.ru))
{
    setObjectName(QStringLiteral("columnNameDialog"));
    setWindowTitle(tr("Rename a column"));
    m_english->setObjectName(QStringLiteral("columnNameEnglish"));
    m_english->setPlaceholderText(usual.en);
    m_russian->setObjectName(QStringLiteral("columnNameRussian"));
    m_russian->setPlaceholderText(usual.ru);
    for (QLineEdit *field : {m_english, m_russian}) {
        field->setMaxLength(maxColumnName);
        field->setAccessibleDescription(tr("Left empty, the usual name"));
    }
    auto *lead = new QLabel(tr("The name of “%1” in this table and in what is exported from it. "
                               "Without one the usual name stands there.")
                                .arg(usual.in(LanguageSwitch::current())));
    lead->setWordWrap(true);
    lead->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->addRow(tr("Name in &English:"), m_english);
    form->addRow(tr("Name in &Russian:"), m_russian);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *usualName = buttons->addButton(tr("&Usual name"), QDialogButtonBox::ResetRole);
    usualName->setObjectName(QStringLiteral("columnNameUsual"));
    usualName->setAutoDefault(false);
    connect(usualName, &QPushButton::clicked, this, [this] {
        m_english->clear();
        m_russian->clear();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addLayout(form);
    column->addWidget(buttons);
    (LanguageSwitch::current() == Language::Russian ? m_russian : m_english)->setFocus();
    resize(std::max(440, fontMetrics().averageCharWidth() * 60), sizeHint().height());
}

BilingualText ColumnNameDialog::name() const
{
    return {columnNameFrom(m_english->text()), columnNameFrom(m_russian->text())};
}

} // namespace portolan
