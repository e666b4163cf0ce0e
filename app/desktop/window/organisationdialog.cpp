#include "desktop/window/organisationdialog.h"

#include "desktop/window/errordialog.h"
#include "desktop/window/organisationrules.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

OrganisationDialog::OrganisationDialog(OrganisationRules *rules, Language language, QWidget *parent)
    : QDialog(parent), m_rules(rules), m_language(language), m_file(new QLabel),
      m_content(new QLabel), m_errors(new QPlainTextEdit), m_remove(new QPushButton)
{
    setObjectName(QStringLiteral("organisationDialog"));
    setWindowTitle(tr("Organisation's port rules"));
    build();
    showState();
}

void OrganisationDialog::build()
{
    auto *guide = new QLabel(tr("Rules and documents of your own organisation, from one JSON file, "
                                "stand beside those of the port reference: their flows are "
                                "derived, drawn and exported like all others."));
    guide->setWordWrap(true);
    guide->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_file->setObjectName(QStringLiteral("organisationFile"));
    m_content->setObjectName(QStringLiteral("organisationContent"));
    for (QLabel *label : {m_file, m_content}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_errors->setObjectName(QStringLiteral("organisationErrors"));
    m_errors->setReadOnly(true);
    m_errors->setAccessibleName(tr("What is wrong with the file"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *choose = buttons->addButton(tr("&Choose…"), QDialogButtonBox::ActionRole);
    choose->setObjectName(QStringLiteral("organisationChoose"));
    m_remove->setText(tr("&Remove"));
    m_remove->setObjectName(QStringLiteral("organisationRemove"));
    m_remove->setToolTip(tr("Work with the port reference alone; the file stays where it is"));
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(choose, &QPushButton::clicked, this, &OrganisationDialog::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_rules->remove();
        showState();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(guide);
    column->addWidget(m_file);
    column->addWidget(m_content);
    column->addWidget(m_errors, 1);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(560);
}

void OrganisationDialog::chooseFile()
{
    const QString last = OrganisationRules::storedFile();
    const QString folder = last.isEmpty() ? QDir::homePath() : QFileInfo(last).absolutePath();
    const QString path = QFileDialog::getOpenFileName(this, tr("Organisation's port rules"), folder,
                                                      tr("JSON files (*.json);;All files (*)"));
    if (!path.isEmpty())
        useFile(path);
}

bool OrganisationDialog::useFile(const QString &path)
{
    const auto used = m_rules->use(path);
    showState(used.ok() ? Errors() : used.errors(), path);
    return used.ok();
}

// What holds now, and below it what is wrong with a file that was refused.
void OrganisationDialog::showState(const Errors &errors, const QString &failedFile)
{
    const QString file = m_rules->file();
    // A file of the settings that could not be read at the start can be removed too.
    m_remove->setEnabled(!OrganisationRules::storedFile().isEmpty());
    m_file->setText(file.isEmpty() ? tr("No file: the port reference stands alone.")
                                   : QDir::toNativeSeparators(file));
    const CatalogLint &content = m_rules->content();
    const QStringList counts = {tr("%Ln rule(s)", nullptr, content.rules),
                                tr("%Ln document(s)", nullptr, content.documents),
                                tr("%Ln row(s)", nullptr, content.rows),
                                tr("%Ln contradiction(s)", nullptr, content.contradictions)};
    m_content->setText(tr("Read: %1").arg(counts.join(QStringLiteral(", "))));
    m_content->setVisible(!file.isEmpty());
    QStringList lines;
    for (const Error &error : errors)
        lines.append(errorLine(error, m_language));
    if (!errors.isEmpty())
        lines.prepend(tr("%1 was not read; what held before holds on.")
                          .arg(QDir::toNativeSeparators(failedFile)));
    m_errors->setPlainText(lines.join(u'\n'));
    m_errors->setVisible(!errors.isEmpty());
    adjustSize();
}

} // namespace portolan
