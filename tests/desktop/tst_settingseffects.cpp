#include "desktop/settingsfixture.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/motion.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/window/exportdialog.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/recoverykeeper.h"
#include "desktop/window/tablecolumns.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

using namespace portolan;

namespace {

/// What the desktop would be asked to open.
class OpenedFolders : public QObject
{
    Q_OBJECT

public:
    OpenedFolders() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedFolders() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList folders;

public slots:
    void open(const QUrl &url) { folders.append(url.toLocalFile()); }
};

} // namespace

/// What the settings are about does as they say.
class TestSettingsEffects : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_f = std::make_unique<SettingsFixture>(); }
    void cleanup() { m_f.reset(); }

    void theGridIsUsed()
    {
        m_f->action("actionSnapToGrid").trigger();
        m_f->inDialog([](QWidget &dialog) {
            part<QSpinBox>(dialog, "settingsGrid")->setValue(64);
            press(dialog, "settingsOk");
        });
        const Node &node = m_f->document().topology().nodes.front();
        m_f->selection().selectNode(node.id);
        QTest::keyClick(m_f->window->canvas(), Qt::Key_Down);
        const QPoint place = m_f->document().topology().positions.value(node.id);
        QVERIFY(!place.isNull());
        QCOMPARE(place.y() % 64, 0);
    }

    void motionIsReduced()
    {
        m_f->inDialog([](QWidget &dialog) {
            choose(dialog, "settingsMotion", int(Motion::Reduced));
            QVERIFY(isMotionReduced());
            choose(dialog, "settingsMotion", int(Motion::Full));
            QVERIFY(!isMotionReduced());
            press(dialog, "settingsOk");
        });
        QVERIFY(!isMotionReduced());
    }

    void newTopologiesTakeTheDefaults()
    {
        useDefaults();
        m_f->action("actionNew").trigger();
        const auto checkNew = [this] {
            const Topology &made = m_f->document().topology();
            QVERIFY(made.nodes.empty());
            QCOMPARE(made.product, QStringLiteral("sfb-2015"));
            QVERIFY(made.reading == Reading::Documented);
            QCOMPARE(made.organization, BilingualText::same(QStringLiteral("Contoso")));
            QCOMPARE(m_f->document().foldFrom(), 5);
        };
        checkNew();
        m_f->window->showStartPage();
        m_f->child<QPushButton>("startNew")->click();
        checkNew();
        // An empty one is as bare as before where nothing is wished for.
        PreferenceStore::instance().set({});
        m_f->action("actionNew").trigger();
        Topology bare;
        bare.title = m_f->document().topology().title;
        QVERIFY(m_f->document().topology() == bare);
    }

    void templatesTakeTheDefaults()
    {
        useDefaults();
        const auto create = [](QWidget *dialog) {
            QCOMPARE(part<QComboBox>(*dialog, "assistantProduct")->currentData().toString(),
                     QStringLiteral("sfb-2015"));
            auto *organization = part<QLineEdit>(*dialog, "assistantOrganization");
            QCOMPARE(organization->text(), QStringLiteral("Contoso"));
            auto *templates = part<QListWidget>(*dialog, "assistantTemplates");
            templates->setCurrentRow(1); // another template does not bring its own
            QCOMPARE(organization->text(), QStringLiteral("Contoso"));
            press(*dialog, "assistantCreate");
        };
        const auto checkMade = [this](const QString &organization) {
            const Topology &made = m_f->document().topology();
            QVERIFY(!made.nodes.empty());
            QCOMPARE(made.product, QStringLiteral("sfb-2015"));
            QVERIFY(made.reading == Reading::Documented);
            QCOMPARE(made.organization, BilingualText::same(organization));
            QCOMPARE(m_f->document().foldFrom(), 5);
            m_f->document().undoStack()->setClean();
        };
        {
            const WhenModal assistant(create);
            m_f->action("actionNewFromTemplate").trigger();
            QCOMPARE(assistant.seen(), QStringLiteral("templateAssistant"));
        }
        checkMade(QStringLiteral("Contoso"));
        const WhenModal assistant([&](QWidget *dialog) {
            if (dialog->objectName() == u"unsavedQuestion")
                return;
            auto *organization = part<QLineEdit>(*dialog, "assistantOrganization");
            organization->clear();
            QTest::keyClicks(organization, QStringLiteral("Fabrikam"));
            press(*dialog, "assistantCreate");
        });
        m_f->document().reset(Topology());
        m_f->window->showStartPage();
        m_f->window->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^template-")))
            .first()
            ->click();
        checkMade(QStringLiteral("Fabrikam")); // what is typed comes first
    }

    void exportsBeginWithTheDefaults()
    {
        m_f->inDialog([](QWidget &dialog) {
            choose(dialog, "settingsExportFormat", QStringLiteral("csv"));
            choose(dialog, "settingsExportLanguage", int(ExportLanguage::Both));
            choose(dialog, "settingsExportPage", int(PageSize::Tabloid));
            choose(dialog, "settingsExportGroups", int(FoldMode::None));
            choose(dialog, "settingsExportCsv", int(CsvDialect::Rfc4180));
            press(dialog, "settingsExportJoined");
            press(dialog, "settingsOk");
        });
        const auto checkDialog = [this](const char *id) {
            ExportDialog dialog(&m_f->document(), {}, Language::English);
            const ExportRequest request = dialog.request();
            QCOMPARE(dialog.format()->id, QLatin1String(id));
            QVERIFY(request.language == ExportLanguage::Both);
            QVERIFY(request.csv == CsvDialect::Rfc4180);
            QVERIFY(request.fold == FoldMode::None);
            QVERIFY(request.groupByRule);
            QVERIFY(request.paper.size == PageSize::Tabloid);
            const QString path = m_f->file("out.csv");
            QVERIFY(dialog.writeTo(path));
            QVERIFY(!contentOf(path).startsWith("\xef\xbb\xbf")); // as Excel has it
            // One picture holds one language: that of the drawing.
            dialog.findChild<QListWidget *>(QStringLiteral("exportFormats"))
                ->setCurrentRow(rowOf(dialog, "png"));
            QVERIFY(dialog.request().language == ExportLanguage::English);
            QVERIFY(dialog.writeTo(m_f->file("out.png")));
        };
        checkDialog("csv");
        checkDialog("csv"); // whatever was written last
        PreferenceStore::instance().change([](Preferences &p) { p.exportFormat.clear(); });
        QCOMPARE(ExportDialog(&m_f->document(), {}, Language::English).format()->id,
                 QStringLiteral("png"));
        PreferenceStore::instance().set({});
        const ExportDialog usual(&m_f->document(), {}, Language::Russian);
        QCOMPARE(usual.format()->id, QStringLiteral("pdf"));
        QVERIFY(usual.request().language == ExportLanguage::Russian);
        QVERIFY(usual.request().fold == FoldMode::AsViewed);
        QVERIFY(usual.request().paper.size == PaperSetup().size);
        QVERIFY(!usual.request().groupByRule);
    }

    void recentFilesAreCountedAndCleared()
    {
        const QString other = m_f->file("other.portolan");
        QVERIFY(QFile::copy(m_f->path, other));
        QVERIFY(m_f->window->openFile(other));
        QCOMPARE(m_f->recentFiles(), 2);
        const auto setCount = [&](int count) {
            m_f->inDialog([count](QWidget &dialog) {
                part<QSpinBox>(dialog, "settingsRecentFilesKept")->setValue(count);
                press(dialog, "settingsOk");
            });
        };
        setCount(1);
        QCOMPARE(m_f->recentFiles(), 1);
        setCount(10); // nothing was thrown away yet
        QCOMPARE(m_f->recentFiles(), 2);
        setCount(1);
        QVERIFY(m_f->window->openFile(m_f->path)); // now the list is written anew
        QCOMPARE(now().recentFiles, QStringList{m_f->path});
        m_f->inDialog([&](QWidget &dialog) {
            QVERIFY(part<QLabel>(dialog, "settingsRemembered")->text().startsWith(u'1'));
            press(dialog, "settingsClearRecent");
            QVERIFY(!part<QPushButton>(dialog, "settingsClearRecent")->isEnabled());
            QVERIFY(part<QLabel>(dialog, "settingsRemembered")->text().startsWith(u'0'));
            QCOMPARE(m_f->recentFiles(), 0);
            press(dialog, "settingsOk");
        });
        QVERIFY(now().recentFiles.isEmpty());
        QCOMPARE(m_f->recentFiles(), 0);
        setCount(0);
        QVERIFY(m_f->window->openFile(other));
        QVERIFY(now().recentFiles.isEmpty());
    }

    void theRecoveryFolderIsShownAndOpened()
    {
        OpenedFolders opened;
        m_f->inDialog([&](QWidget &dialog) {
            const QString shown = part<QLineEdit>(dialog, "settingsRecoveryFolder")->text();
            QCOMPARE(QDir::fromNativeSeparators(shown), RecoveryKeeper::defaultFolder());
            press(dialog, "settingsOpenRecovery");
            QCOMPARE(opened.folders, QStringList{QDir::fromNativeSeparators(shown)});
            QVERIFY(QFileInfo(QDir::fromNativeSeparators(shown)).isDir());
            press(dialog, "settingsOk");
        });
        // Where a file stands in its place the dialog says so.
        const QString file = m_f->file("in the way");
        writeFile(file, "x");
        SettingsDialog dialog(m_f->document().catalog(),
                              m_f->child<FlowTable>("flowTablePanel")->columns(),
                              file + QStringLiteral("/below"));
        const QString hint = part<QLabel>(dialog, "settingsRecoveryHint")->text();
        press(dialog, "settingsOpenRecovery");
        QVERIFY(part<QLabel>(dialog, "settingsRecoveryHint")->text() != hint);
        QCOMPARE(opened.folders.size(), 1);
    }

    void theFlowTableFollowsItsPage()
    {
        TableColumns *columns = m_f->child<FlowTable>("flowTablePanel")->columns();
        const ColumnPreset before = columns->preset();
        const auto hideFirst = [&](QWidget &dialog) {
            auto *list = part<QListWidget>(dialog, "columnsList");
            QCOMPARE(list->item(0)->checkState(), Qt::Checked);
            list->item(0)->setCheckState(Qt::Unchecked);
            QVERIFY(!columns->isShown(before.columns.first().key));
        };
        m_f->inDialog([&](QWidget &dialog) {
            hideFirst(dialog);
            part<QCheckBox>(dialog, "settingsBilingualTable")->setChecked(true);
            QVERIFY(m_f->action("actionBilingual").isChecked());
            press(dialog, "settingsCancel");
        });
        QCOMPARE(columns->preset(), before);
        QVERIFY(!m_f->action("actionBilingual").isChecked());
        m_f->inDialog([&](QWidget &dialog) {
            hideFirst(dialog);
            press(dialog, "settingsOk");
        });
        QVERIFY(!columns->isShown(before.columns.first().key));
        m_f->inDialog([&](QWidget &dialog) {
            part<QListWidget>(dialog, "settingsPages")->setCurrentRow(4);
            press(dialog, "settingsResetPage");
            press(dialog, "settingsOk");
        });
        QCOMPARE(columns->preset(), before);
    }

private:
    void useDefaults()
    {
        m_f->inDialog([](QWidget &dialog) {
            choose(dialog, "settingsProduct", QStringLiteral("sfb-2015"));
            choose(dialog, "settingsReading", int(Reading::Documented));
            part<QLineEdit>(dialog, "settingsOrganization")->setText(QStringLiteral("Contoso"));
            part<QSpinBox>(dialog, "settingsFoldFrom")->setValue(5);
            press(dialog, "settingsOk");
        });
    }

    static int rowOf(const ExportDialog &dialog, const char *id)
    {
        const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("exportFormats"));
        for (int row = 0; row < list->count(); ++row) {
            const QVariant index = list->item(row)->data(Qt::UserRole);
            if (index.isValid() && exportFormats().at(index.toInt()).id == QLatin1String(id))
                return row;
        }
        return -1;
    }

    std::unique_ptr<SettingsFixture> m_f;
};

QTEST_MAIN(TestSettingsEffects)
#include "tst_settingseffects.moc"
