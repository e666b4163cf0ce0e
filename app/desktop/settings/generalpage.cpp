#include "desktop/settings/settingspage.h"
#include "desktop/settings/settingspages.h"
#include "desktop/window/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace portolan {

namespace {

constexpr int none = -1; ///< no language of its own

int numberOf(std::optional<Language> language)
{
    return language ? int(*language) : none;
}

std::optional<Language> languageOf(const QComboBox *box)
{
    const int number = box->currentData().toInt();
    return number == none ? std::nullopt : std::optional(Language(number));
}

} // namespace

class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    GeneralPage()
        : SettingsPage("settingsGeneral"), m_language(addChoice("settingsLanguage")),
          m_drawing(addChoice("settingsDrawingLanguage")), m_theme(addChoice("settingsTheme")),
          m_motion(addChoice("settingsMotion")), m_motionHint(addHint()),
          m_single(addCheck("settingsSingleInstance")), m_singleHint(addHint()),
          m_backup(addCheck("settingsBackup")), m_backupHint(addHint())
    {
    }

    QString title() const override { return tr("General"); }

    void load(const Preferences &p) override
    {
        choose(m_language, numberOf(p.language));
        choose(m_drawing, numberOf(p.drawingLanguage));
        choose(m_theme, int(p.theme));
        choose(m_motion, int(p.motion));
        m_single->setChecked(p.singleInstance);
        m_backup->setChecked(p.backup);
    }

    void store(Preferences &p) const override
    {
        p.language = languageOf(m_language);
        p.drawingLanguage = languageOf(m_drawing);
        p.theme = Appearance(m_theme->currentData().toInt());
        p.motion = Motion(m_motion->currentData().toInt());
        p.singleInstance = m_single->isChecked();
        p.backup = m_backup->isChecked();
    }

    void retranslate() override
    {
        // A language is called by its own name, whatever the interface speaks.
        const Choice english{QStringLiteral("English"), int(Language::English)};
        const Choice russian{QStringLiteral("Русский"), int(Language::Russian)};
        setCaption(m_language, tr("Language"));
        setChoices(m_language, {{tr("As the system"), none}, english, russian});
        setCaption(m_drawing, tr("Language of the drawing"));
        setChoices(m_drawing, {{tr("As the interface"), none}, english, russian});
        setCaption(m_theme, tr("Theme"));
        setChoices(m_theme, {{tr("As the system"), int(Appearance::System)},
                             {tr("Light"), int(Appearance::Light)},
                             {tr("Dark"), int(Appearance::Dark)}});
        setCaption(m_motion, tr("Motion"));
        setChoices(m_motion, {{tr("As the system"), int(Motion::System)},
                              {tr("Reduced"), int(Motion::Reduced)},
                              {tr("Full"), int(Motion::Full)}});
        m_motionHint->setText(
            tr("Reduced: what shows you a place stands still instead of beating."));
        m_single->setText(tr("One window for all files"));
        m_singleHint->setText(
            tr("A file that is opened from outside comes into the window that is open already."));
        m_backup->setText(tr("Keep the version before the last save"));
        m_backupHint->setText(tr("Saving keeps the old file beside the new one, as NAME.bak."));
    }

private:
    QComboBox *m_language;
    QComboBox *m_drawing;
    QComboBox *m_theme;
    QComboBox *m_motion;
    QLabel *m_motionHint;
    QCheckBox *m_single;
    QLabel *m_singleHint;
    QCheckBox *m_backup;
    QLabel *m_backupHint;
};

SettingsPage *makeGeneralPage()
{
    return new GeneralPage;
}

} // namespace portolan

#include "generalpage.moc"
