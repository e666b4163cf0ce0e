#include "catalog/catalog.h"
#include "desktop/inspector/choices.h"
#include "desktop/settings/settingspage.h"
#include "desktop/settings/settingspages.h"
#include "desktop/window/languageswitch.h"
#include "desktop/window/preferences.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace portolan {

class DefaultsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DefaultsPage(const Catalog &catalog)
        : SettingsPage("settingsDefaults"), m_catalog(catalog), m_hint(addHint()),
          m_product(addChoice("settingsProduct")), m_productHint(addHint()),
          m_reading(addChoice("settingsReading")), m_organization(addLine("settingsOrganization")),
          m_organizationHint(addHint())
    {
    }

    QString title() const override { return tr("New topologies"); }

    void load(const Preferences &p) override
    {
        choose(m_product, p.product);
        choose(m_reading, int(p.reading));
        m_organization->setText(p.organization);
    }

    void store(Preferences &p) const override
    {
        p.product = m_product->currentData().toString();
        p.reading = Reading(m_reading->currentData().toInt());
        p.organization = m_organization->text().simplified();
    }

    void retranslate() override
    {
        const Language language = LanguageSwitch::current();
        m_hint->setText(tr("What a topology begins with, empty or from a template."));
        setCaption(m_product, tr("Product"));
        QList<Choice> products{{tr("As usual"), QString()}};
        for (const auto &product : productChoices(m_catalog, language))
            products.append({product.label, product.value});
        setChoices(m_product, products);
        const Product *usual = m_catalog.product(Topology().product);
        m_productHint->setText(tr("As usual: %1, or what a template brings with it.")
                                   .arg(usual ? usual->name.in(language) : Topology().product));
        setCaption(m_reading, tr("Reading"));
        setChoices(m_reading,
                   {{tr("Recommended: everything that is needed"), int(Reading::Recommended)},
                    {tr("One document to the letter"), int(Reading::Documented)}});
        m_organizationHint->setText(tr("Stands in the title of the drawing."));
        setCaption(m_organization, tr("Organisation"), m_organizationHint->text());
    }

private:
    const Catalog &m_catalog;
    QLabel *m_hint;
    QComboBox *m_product;
    QLabel *m_productHint;
    QComboBox *m_reading;
    QLineEdit *m_organization;
    QLabel *m_organizationHint;
};

SettingsPage *makeDefaultsPage(const Catalog &catalog)
{
    return new DefaultsPage(catalog);
}

} // namespace portolan

#include "defaultspage.moc"
