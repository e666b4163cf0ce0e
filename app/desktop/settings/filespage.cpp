#include "desktop/settings/settingspage.h"
#include "desktop/settings/settingspages.h"
#include "desktop/window/preferences.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

namespace portolan {

class FilesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit FilesPage(const QString &recoveryFolder)
        : SettingsPage("settingsFiles"), m_folder(recoveryFolder),
          m_reopen(addCheck("settingsReopenLastFiles")),
          m_kept(addNumber("settingsRecentFilesKept", 0, mostRecentFiles)),
          m_clear(new QPushButton), m_remembered(new QLabel),
          m_recovery(new QLineEdit(QDir::toNativeSeparators(recoveryFolder))),
          m_open(new QPushButton)
    {
        m_clear->setObjectName(QStringLiteral("settingsClearRecent"));
        m_remembered->setObjectName(QStringLiteral("settingsRemembered"));
        auto *recent = new QWidget;
        auto *recentRow = new QHBoxLayout(recent);
        recentRow->setContentsMargins(0, 0, 0, 0);
        recentRow->addWidget(m_remembered, 1);
        recentRow->addWidget(m_clear);
        addField(recent);
        m_recovery->setObjectName(QStringLiteral("settingsRecoveryFolder"));
        m_recovery->setReadOnly(true);
        m_recovery->setToolTip(m_recovery->text());
        m_recovery->setCursorPosition(0);
        addField(m_recovery);
        m_open->setObjectName(QStringLiteral("settingsOpenRecovery"));
        auto *openRow = new QWidget;
        auto *row = new QHBoxLayout(openRow);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch();
        row->addWidget(m_open);
        addField(openRow);
        m_hint = addHint();
        m_hint->setObjectName(QStringLiteral("settingsRecoveryHint"));
        connect(m_clear, &QPushButton::clicked, this, [this] {
            m_recent.clear();
            showRecent();
            emit edited();
        });
        connect(m_open, &QPushButton::clicked, this, &FilesPage::openFolder);
    }

    QString title() const override { return tr("Files"); }

    void load(const Preferences &p) override
    {
        m_recent = p.recentFiles;
        m_reopen->setChecked(p.reopenLastFiles);
        m_kept->setValue(p.recentFilesKept);
        showRecent();
    }

    void store(Preferences &p) const override
    {
        p.reopenLastFiles = m_reopen->isChecked();
        p.recentFilesKept = m_kept->value();
        p.recentFiles = m_recent;
    }

    // The list itself is no setting: it goes only with its own button.
    void resetToDefaults() override
    {
        m_reopen->setChecked(Preferences().reopenLastFiles);
        m_kept->setValue(Preferences().recentFilesKept);
        emit edited();
    }

    void retranslate() override
    {
        m_reopen->setText(tr("Reopen the last files at the start"));
        setCaption(m_kept, tr("Recent files in the menu"));
        m_kept->setSpecialValueText(tr("None"));
        m_clear->setText(tr("C&lear the list"));
        setCaption(m_recovery, tr("Recovery copies"));
        m_open->setText(tr("Open the &folder"));
        m_hint->setText(m_isLost ? tr("The folder cannot be opened.")
                                 : tr("Unsaved work is copied there while you edit, and taken away "
                                      "once it is saved."));
        showRecent();
    }

private:
    void showRecent()
    {
        m_remembered->setText(tr("%Ln remembered", nullptr, int(m_recent.size())));
        m_clear->setEnabled(!m_recent.isEmpty());
    }

    // It is there only once something was edited.
    void openFolder()
    {
        m_isLost =
            !QDir().mkpath(m_folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
        retranslate();
    }

    QString m_folder;
    QStringList m_recent;
    QCheckBox *m_reopen;
    QSpinBox *m_kept;
    QPushButton *m_clear;
    QLabel *m_remembered;
    QLineEdit *m_recovery;
    QPushButton *m_open;
    QLabel *m_hint;
    bool m_isLost = false;
};

SettingsPage *makeFilesPage(const QString &recoveryFolder)
{
    return new FilesPage(recoveryFolder);
}

} // namespace portolan

#include "filespage.moc"
