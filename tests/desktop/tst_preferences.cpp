#include "desktop/window/preferences.h"
#include "topology/topology.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;

namespace {

/// Nothing of it is the default.
Preferences allDifferent()
{
    Preferences p;
    p.language = Language::Russian;
    p.drawingLanguage = Language::English;
    p.theme = Appearance::Dark;
    p.motion = Motion::Full;
    p.singleInstance = true;
    p.backup = false;
    p.grid = 50;
    p.snapToGrid = true;
    p.minimap = false;
    p.bilingualTable = true;
    p.product = QStringLiteral("sfb-2019");
    p.reading = Reading::Documented;
    p.organization = QStringLiteral("Контосо, \"Ltd\"; 100 %");
    p.foldFrom = 0;
    p.exportFormat = QStringLiteral("csv");
    p.exportPage = PageSize::Fit;
    p.exportLanguage = ExportLanguage::Both;
    p.exportCsv = CsvDialect::Rfc4180;
    p.exportFold = FoldMode::None;
    p.exportJoined = true;
    p.reopenLastFiles = true;
    p.recentFilesKept = 3;
    p.recentFiles = QStringList{QStringLiteral("/a, b/план.portolan")};
    p.organisationRules = QStringLiteral("/own.json");
    p.settingsPage = QStringLiteral("settingsFiles");
    p.paper.size = PageSize::Legal;
    p.paper.orientation = PageOrientation::Landscape;
    p.paper.margins = {1, 2, 3, 4};
    p.paper.filling = PageFilling::OneSheet;
    p.paper.scalePercent = 150;
    p.paper.overlap = 5;
    p.paper.titleBlock = p.paper.legend = false;
    p.paper.header = {PageField::Title, PageField::Date, PageField::Organisation};
    p.paper.footer = {PageField::None, PageField::FileName, PageField::None};
    p.lastExportFormat = QStringLiteral("html");
    p.exportFolder = QStringLiteral("/out");
    return p;
}

} // namespace

/// What is kept in the user's settings, and what comes of a file that is damaged.
class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCoreApplication::setOrganizationName(QStringLiteral("Portolan"));
        QCoreApplication::setApplicationName(QStringLiteral("Portolan"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    }

    void nothingKeptMeansTheDefaults()
    {
        const Preferences p = PreferenceStore::values();
        QVERIFY(p == Preferences());
        QVERIFY(!p.language && !p.drawingLanguage && p.theme == Appearance::System);
        QCOMPARE(p.grid, 20);
        QVERIFY(p.backup && p.minimap && !p.snapToGrid && !p.singleInstance);
        QCOMPARE(p.recentFilesKept, 10);
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    void everyPreferenceIsKept()
    {
        const Preferences wanted = allDifferent();
        PreferenceStore::instance().set(wanted);
        QVERIFY(PreferenceStore::values() == wanted);
        // As another program reads it, from the file.
        QSettings().sync();
        QSettings file(QSettings().fileName(), QSettings::IniFormat);
        QCOMPARE(file.value(QStringLiteral("theme")).toInt(), 2);
        QCOMPARE(file.value(QStringLiteral("language")).toString(), QStringLiteral("ru"));
        QCOMPARE(file.value(QStringLiteral("reducedMotion")).toString(), QStringLiteral("off"));
        QCOMPARE(file.value(QStringLiteral("grid")).toInt(), 50);
        QCOMPARE(file.value(QStringLiteral("newTopology/product")).toString(), wanted.product);
        QCOMPARE(file.value(QStringLiteral("export/defaultPage")).toString(),
                 QStringLiteral("fit"));
        QCOMPARE(file.value(QStringLiteral("recentFiles")).toStringList(), wanted.recentFiles);
        // Back to the defaults: nothing is kept that says the same as the program.
        PreferenceStore::instance().set({});
        QVERIFY(PreferenceStore::values() == Preferences());
        QCOMPARE(QSettings().allKeys(), QStringList());
    }

    void whatIsKeptTwiceComesBackFromItsFile()
    {
        const Preferences wanted = allDifferent();
        PreferenceStore::instance().set(wanted);
        QSettings().sync();
        const QString name = QSettings().fileName();
        const QString copy = m_folder->filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(copy + QStringLiteral("/Portolan")));
        QVERIFY(
            QFile::copy(name, copy + QStringLiteral("/Portolan/") + QFileInfo(name).fileName()));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, copy);
        QVERIFY(QSettings().fileName() != name); // read for the first time, as a next start does
        QVERIFY(PreferenceStore::values() == wanted);
    }

    void aChangeIsTold()
    {
        PreferenceStore &store = PreferenceStore::instance();
        QList<std::pair<Preferences, Preferences>> told;
        QObject context;
        connect(&store, &PreferenceStore::changed, &context,
                [&](const Preferences &before, const Preferences &now) {
                    told.append({before, now});
                    QVERIFY(PreferenceStore::values() == now); // kept already
                });
        store.change([](Preferences &p) { p.grid = 33; });
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first.grid, 20);
        QCOMPARE(told.first().second.grid, 33);
        store.change([](Preferences &p) { p.grid = 33; });
        QCOMPARE(told.size(), 1);
        store.change([](Preferences &p) { p.grid = 100000; }); // cannot be kept
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last().second.grid, 20);
    }

    void damagedValuesAreTheDefaults_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto add = [](const char *key, const QVariant &value) {
            static int row = 0;
            QTest::addRow("%s %d", key, ++row) << QString::fromLatin1(key) << value;
        };
        const QVariant list = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        const QVariant bytes = QByteArray("\0\xff garbage", 10);
        for (const char *key : {"language",
                                "drawingLanguage",
                                "theme",
                                "reducedMotion",
                                "singleInstance",
                                "backup",
                                "grid",
                                "snapToGrid",
                                "minimap",
                                "bilingualTable",
                                "newTopology/product",
                                "newTopology/reading",
                                "newTopology/foldFrom",
                                "export/defaultFormat",
                                "export/defaultPage",
                                "export/defaultLanguage",
                                "export/csv",
                                "export/groups",
                                "export/joined",
                                "reopenLastFiles",
                                "recentFilesKept",
                                "export/format",
                                "paper/size",
                                "paper/orientation",
                                "paper/filling",
                                "paper/marginLeft",
                                "paper/legend"}) {
            add(key, QStringLiteral("no such thing"));
            add(key, QString());
            add(key, list);
            add(key, bytes);
            add(key, QPoint(3, 4));
        }
        for (const char *key : {"newTopology/organization", "catalog/file", "export/folder"}) {
            add(key, list);
            add(key, bytes);
            add(key, QPoint(3, 4));
        }
        for (const char *key : {"grid", "newTopology/foldFrom", "recentFilesKept", "theme",
                                "paper/orientation", "paper/filling", "paper/headerLeft"}) {
            for (const QVariant &value :
                 {QVariant(-1), QVariant(2000000000), QVariant(QStringLiteral("99999999999999")),
                  QVariant(QStringLiteral("1e9"))})
                add(key, value);
        }
        add("grid", 3);
        add("grid", 201);
        add("theme", 3);
        add("recentFilesKept", mostRecentFiles + 1);
        add("recentFiles", bytes);
        add("recentFiles", QPoint(3, 4));
    }
    void damagedValuesAreTheDefaults()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QSettings().setValue(key, value);
        QVERIFY(PreferenceStore::values() == Preferences());
        // The others of a damaged file hold.
        QSettings().setValue(QStringLiteral("settingsPage"), QStringLiteral("settingsExport"));
        QCOMPARE(PreferenceStore::values().settingsPage, QStringLiteral("settingsExport"));
    }

    void aFileOfGarbageIsNoSettings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise;
        for (int i = 0; i < 5000; ++i)
            noise.append(char((i * 7919 + i / 3) % 256));
        QTest::newRow("noise") << noise;
        QTest::newRow("text") << QByteArray("This is no settings file.\n\n= =\n[[[\n%zz=\\x\n");
        QTest::newRow("json") << QByteArray("{\"grid\": 7, \"theme\": [1, 2]}");
        QTest::newRow("cut off") << QByteArray("[General]\ngrid=\nbackup=fal\nlanguage=\"ru");
    }
    void aFileOfGarbageIsNoSettings()
    {
        QFETCH(QByteArray, bytes);
        const QString name = QSettings().fileName();
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Preferences p = PreferenceStore::values();
        QCOMPARE(p.grid, 20);
        QVERIFY(p.backup);
        QVERIFY(p.theme == Appearance::System);
        QVERIFY(p.recentFiles.isEmpty());
        PreferenceStore::instance().change([](Preferences &wanted) { wanted.grid = 44; });
        QCOMPARE(PreferenceStore::values().grid, 44);
    }

    void newTopologiesTakeThem()
    {
        Topology topology;
        Preferences().applyTo(topology);
        QVERIFY(topology == Topology());
        const Preferences p = allDifferent();
        p.applyTo(topology);
        QCOMPARE(topology.product, p.product);
        QVERIFY(topology.reading == Reading::Documented);
        QCOMPARE(topology.organization, BilingualText::same(p.organization));
        QCOMPARE(topology.foldFrom, std::optional<int>(0));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
