#include "desktop/settings/settingspage.h"
#include "desktop/settings/settingspages.h"
#include "desktop/window/languageswitch.h"
#include "desktop/window/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace portolan {

namespace {

constexpr int none = -1; ///< no choice of its own

template<class T> int numberOf(const std::optional<T> &value)
{
    return value ? int(*value) : none;
}

template<class T> std::optional<T> chosenOf(const QComboBox *box)
{
    const int number = box->currentData().toInt();
    return number == none ? std::nullopt : std::optional<T>(T(number));
}

} // namespace

class ExportPage : public SettingsPage
{
    Q_OBJECT

public:
    ExportPage()
        : SettingsPage("settingsExport"), m_hint(addHint()),
          m_format(addChoice("settingsExportFormat")),
          m_language(addChoice("settingsExportLanguage")), m_page(addChoice("settingsExportPage")),
          m_fold(addChoice("settingsExportGroups")), m_csv(addChoice("settingsExportCsv")),
          m_joined(addCheck("settingsExportJoined"))
    {
    }

    QString title() const override { return tr("Export"); }

    void load(const Preferences &p) override
    {
        choose(m_format, p.exportFormat);
        choose(m_language, numberOf(p.exportLanguage));
        choose(m_page, numberOf(p.exportPage));
        choose(m_fold, int(p.exportFold));
        choose(m_csv, int(p.exportCsv));
        m_joined->setChecked(p.exportJoined);
    }

    void store(Preferences &p) const override
    {
        p.exportFormat = m_format->currentData().toString();
        p.exportLanguage = chosenOf<ExportLanguage>(m_language);
        p.exportPage = chosenOf<PageSize>(m_page);
        p.exportFold = FoldMode(m_fold->currentData().toInt());
        p.exportCsv = CsvDialect(m_csv->currentData().toInt());
        p.exportJoined = m_joined->isChecked();
    }

    void retranslate() override
    {
        m_hint->setText(tr("What File › Export… begins with; there it can be chosen otherwise."));
        retranslateFormats();
        setCaption(m_language, tr("Language"));
        setChoices(m_language, {{tr("As the drawing"), none},
                                {tr("English"), int(ExportLanguage::English)},
                                {tr("Russian"), int(ExportLanguage::Russian)},
                                {tr("Both, side by side"), int(ExportLanguage::Both)}});
        setCaption(m_page, tr("Page"));
        QList<Choice> pages{{tr("As in the page set-up"), none}};
        for (const PageSize size : pageSizes()) {
            pages.append(
                {size == PageSize::Fit ? tr("As large as the drawing") : QString(nameOf(size)),
                 int(size)});
        }
        setChoices(m_page, pages);
        setCaption(m_fold, tr("Groups"));
        setChoices(m_fold, {{tr("As on the screen"), int(FoldMode::AsViewed)},
                            {tr("All folded"), int(FoldMode::All)},
                            {tr("All open"), int(FoldMode::None)}});
        setCaption(m_csv, tr("Separators of CSV"));
        setChoices(m_csv, {{tr("For Excel (semicolons)"), int(CsvDialect::Excel)},
                           {tr("RFC 4180 (commas)"), int(CsvDialect::Rfc4180)}});
        m_joined->setText(tr("Join flows that differ only in the partner"));
    }

private:
    void retranslateFormats()
    {
        const Language language = LanguageSwitch::current();
        setCaption(m_format, tr("Format"));
        QList<Choice> formats{{tr("The one used last"), QString()}};
        for (const ExportKind kind : {ExportKind::Drawing, ExportKind::Table}) {
            for (const ExportFormat &format : exportFormats()) {
                if (format.kind != kind)
                    continue;
                const QString text =
                    kind == ExportKind::Drawing ? tr("Diagram: %1") : tr("Table: %1");
                formats.append({text.arg(format.name.in(language)), format.id});
            }
        }
        setChoices(m_format, formats);
    }

    QLabel *m_hint;
    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_page;
    QComboBox *m_fold;
    QComboBox *m_csv;
    QCheckBox *m_joined;
};

SettingsPage *makeExportPage()
{
    return new ExportPage;
}

} // namespace portolan

#include "exportpage.moc"
