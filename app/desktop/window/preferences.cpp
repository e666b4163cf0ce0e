#include "desktop/window/preferences.h"

#include "topology/topology.h"

#include <QSettings>
#include <QVariant>

namespace portolan {

namespace {

using Words = QList<QString>; ///< of a closed set, in the order of its values
using Entries = QList<std::pair<QString, QVariant>>;

struct Limits
{
    int least;
    int most;
};

Words words(std::initializer_list<const char *> list)
{
    Words all;
    for (const char *word : list)
        all.append(QLatin1String(word));
    return all;
}

// Of a vocabulary of the topology, in its own order.
template<class Value> Words namesOf()
{
    Words all;
    for (const Value value : valuesOf<Value>())
        all.append(QString(nameOf(value)));
    return all;
}

Words pageWords()
{
    Words all;
    for (int size = 0; size <= int(PageSize::Tabloid); ++size)
        all.append(nameOf(PageSize(size)));
    return all;
}

Words formatIds()
{
    Words all;
    for (const ExportFormat &format : exportFormats())
        all.append(format.id);
    return all;
}

Words productWords()
{
    Words all;
    for (const QLatin1String id : productIds())
        all.append(id);
    return all;
}

template<class Paper, class Visit> void eachOfPaper(Paper &paper, Visit &visit)
{
    constexpr Limits orientations{0, int(PageOrientation::Landscape)};
    constexpr Limits fillings{0, int(PageFilling::OneSheet)};
    constexpr Limits fields{0, int(PageField::SheetPosition)};
    visit("paper/size", paper.size, pageWords());
    visit("paper/orientation", paper.orientation, orientations);
    visit("paper/marginLeft", paper.margins.left);
    visit("paper/marginTop", paper.margins.top);
    visit("paper/marginRight", paper.margins.right);
    visit("paper/marginBottom", paper.margins.bottom);
    visit("paper/filling", paper.filling, fillings);
    visit("paper/scale", paper.scalePercent);
    visit("paper/overlap", paper.overlap);
    visit("paper/titleBlock", paper.titleBlock);
    visit("paper/legend", paper.legend);
    visit("paper/headerLeft", paper.header.left, fields);
    visit("paper/headerMiddle", paper.header.middle, fields);
    visit("paper/headerRight", paper.header.right, fields);
    visit("paper/footerLeft", paper.footer.left, fields);
    visit("paper/footerMiddle", paper.footer.middle, fields);
    visit("paper/footerRight", paper.footer.right, fields);
}

// The one list of what is kept, read and written alike.
template<class Values, class Visit> void eachPreference(Values &p, Visit &&visit)
{
    const Words languages = words({"en", "ru"});
    visit("language", p.language, languages);
    visit("drawingLanguage", p.drawingLanguage, languages);
    visit("theme", p.theme, Limits{0, int(Appearance::Dark)});
    visit("reducedMotion", p.motion, words({"system", "on", "off"}));
    visit("singleInstance", p.singleInstance);
    visit("backup", p.backup);
    visit("grid", p.grid, Limits{leastGrid, mostGrid});
    visit("snapToGrid", p.snapToGrid);
    visit("minimap", p.minimap);
    visit("bilingualTable", p.bilingualTable);
    visit("newTopology/product", p.product, productWords());
    visit("newTopology/reading", p.reading, namesOf<Reading>());
    visit("newTopology/organization", p.organization);
    visit("newTopology/foldFrom", p.foldFrom, Limits{0, int(maxNodes)});
    visit("export/defaultFormat", p.exportFormat, formatIds());
    visit("export/defaultPage", p.exportPage, pageWords());
    visit("export/defaultLanguage", p.exportLanguage, words({"en", "ru", "both"}));
    visit("export/csv", p.exportCsv, words({"excel", "rfc4180"}));
    visit("export/groups", p.exportFold, words({"open", "asViewed", "automatic", "folded"}));
    visit("export/joined", p.exportJoined);
    visit("reopenLastFiles", p.reopenLastFiles);
    visit("recentFilesKept", p.recentFilesKept, Limits{0, mostRecentFiles});
    visit("recentFiles", p.recentFiles);
    visit("catalog/file", p.organisationRules);
    visit("settingsPage", p.settingsPage);
    eachOfPaper(p.paper, visit);
    visit("export/format", p.lastExportFormat, formatIds());
    visit("export/folder", p.exportFolder);
}

/// Leaves a value as it is where the settings have none that can be used.
class Reader
{
public:
    void operator()(const char *key, bool &value) const
    {
        const QString text = m_settings.value(QLatin1String(key)).toString();
        if (text == u"true" || text == u"1")
            value = true;
        else if (text == u"false" || text == u"0")
            value = false;
    }
    void operator()(const char *key, double &value) const
    {
        bool isNumber = false;
        const double stored = m_settings.value(QLatin1String(key)).toDouble(&isNumber);
        if (isNumber)
            value = stored;
    }
    template<class Number> void operator()(const char *key, Number &value, const Limits &in) const
    {
        bool isNumber = false;
        const int stored = m_settings.value(QLatin1String(key)).toInt(&isNumber);
        if (isNumber && stored >= in.least && stored <= in.most)
            value = Number(stored);
    }
    void operator()(const char *key, QString &value) const
    {
        const QVariant stored = m_settings.value(QLatin1String(key));
        if (stored.userType() == QMetaType::QString)
            value = stored.toString();
    }
    void operator()(const char *key, QString &value, const Words &known) const
    {
        const QString stored = m_settings.value(QLatin1String(key)).toString();
        if (known.contains(stored))
            value = stored;
    }
    void operator()(const char *key, QStringList &value) const
    {
        value = m_settings.value(QLatin1String(key)).toStringList();
        value.removeAll(QString());
    }
    template<class Value> void operator()(const char *key, Value &value, const Words &known) const
    {
        std::optional<Value> stored;
        (*this)(key, stored, known);
        value = stored.value_or(value);
    }
    template<class Value>
    void operator()(const char *key, std::optional<Value> &value, const Words &known) const
    {
        const qsizetype at = known.indexOf(m_settings.value(QLatin1String(key)).toString());
        if (at >= 0)
            value = Value(at);
    }

private:
    QSettings m_settings;
};

/// What would stand in the settings.
class Writer
{
public:
    explicit Writer(Entries &entries) : m_entries(entries) {}

    template<class Value> void operator()(const char *key, const Value &value)
    {
        m_entries.emplace_back(QLatin1String(key), QVariant(value));
    }
    template<class Number> void operator()(const char *key, Number value, const Limits &)
    {
        m_entries.emplace_back(QLatin1String(key), int(value));
    }
    void operator()(const char *key, const QString &value, const Words &) { (*this)(key, value); }
    template<class Value> void operator()(const char *key, Value value, const Words &known)
    {
        (*this)(key, known.at(int(value)));
    }
    template<class Value>
    void operator()(const char *key, std::optional<Value> value, const Words &known)
    {
        (*this)(key, value ? known.at(int(*value)) : QString());
    }

private:
    Entries &m_entries;
};

Entries entriesOf(const Preferences &preferences)
{
    Entries entries;
    eachPreference(preferences, Writer(entries));
    return entries;
}

} // namespace

void Preferences::applyTo(Topology &topology) const
{
    if (!product.isEmpty())
        topology.product = product;
    if (reading != Reading::Recommended)
        topology.reading = reading;
    if (!organization.isEmpty())
        topology.organization = BilingualText::same(organization);
    if (foldFrom != defaultFoldFrom)
        topology.foldFrom = foldFrom;
}

PreferenceStore &PreferenceStore::instance()
{
    static PreferenceStore store;
    return store;
}

Preferences PreferenceStore::values()
{
    Preferences preferences;
    eachPreference(preferences, Reader());
    preferences.paper = withinLimits(preferences.paper);
    return preferences;
}

void PreferenceStore::set(const Preferences &wanted)
{
    const Preferences before = values();
    if (wanted == before)
        return;
    const Entries now = entriesOf(before), then = entriesOf(wanted), usual = entriesOf({});
    QSettings settings;
    for (qsizetype i = 0; i < then.size(); ++i) {
        if (then.at(i) == now.at(i))
            continue;
        if (then.at(i) == usual.at(i))
            settings.remove(then.at(i).first);
        else
            settings.setValue(then.at(i).first, then.at(i).second);
    }
    emit changed(before, values());
}

} // namespace portolan
