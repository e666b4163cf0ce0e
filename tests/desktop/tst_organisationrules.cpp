// The organisation's own port rules in the window: chosen, kept, refused, removed.
#include "desktop/reference/referencewindow.h"
#include "desktop/window/organisationdialog.h"
#include "windowfixture.h"

#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace portolan;

namespace {

QString ownFile()
{
    return dataFile("catalog/organisation/valid/monitoring.json");
}

QString badFile()
{
    return dataFile("catalog/organisation/invalid/orphans.json");
}

bool hasOwnFlow(const WindowFixture &fixture)
{
    return fixture.document().flows().flow(FlowId(QStringLiteral("contoso-snmp-in:edge:fe")));
}

template<class T> T *childOf(QWidget *widget, const char *name)
{
    T *found = widget->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

/// Opens the dialog through the menu and lets ACT work in it.
void inDialog(const WindowFixture &fixture, const std::function<void(OrganisationDialog *)> &act)
{
    const WhenModal modal([&](QWidget *widget) {
        auto *dialog = qobject_cast<OrganisationDialog *>(widget);
        if (dialog)
            act(dialog);
        static_cast<QDialog *>(widget)->reject();
    });
    fixture.action("actionOrganisationRules").trigger();
    QCOMPARE(modal.seen(), QStringLiteral("organisationDialog"));
}

} // namespace

class OrganisationRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void chosenFileHoldsAtOnce();
    void chosenThroughTheFileDialog();
    void badFileChangesNothing();
    void keptForTheNextStart();
    void removed();
    void lostFileIsToldOfOnce();
    void historyStays();
    void openReferenceListsThemToo();
};

void OrganisationRulesTest::chosenFileHoldsAtOnce()
{
    const WindowFixture fixture;
    QVERIFY(fixture.window->openFile(
        QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan")));
    Topology topology = fixture.document().topology();
    topology.reading = Reading::Recommended;
    QVERIFY(fixture.document().changeSettings(topology, QStringLiteral("reading")).isEmpty());
    const int rows = fixture.rows();
    const int arrows = fixture.arrows();
    inDialog(fixture, [&](OrganisationDialog *dialog) {
        QVERIFY(!childOf<QPushButton>(dialog, "organisationRemove")->isEnabled());
        QVERIFY(dialog->useFile(ownFile()));
        QVERIFY(childOf<QLabel>(dialog, "organisationFile")
                    ->text()
                    .contains(QLatin1String("monitoring.json")));
        QCOMPARE(childOf<QLabel>(dialog, "organisationContent")->text(),
                 QStringLiteral("Read: 2 rules, 1 document, 2 rows, 1 contradiction"));
        QVERIFY(!childOf<QPlainTextEdit>(dialog, "organisationErrors")->isVisibleTo(dialog));
    });
    QVERIFY(hasOwnFlow(fixture));
    QCOMPARE(fixture.rows(), rows + 1);
    QTRY_COMPARE(fixture.arrows(), arrows + 1);
}

void OrganisationRulesTest::chosenThroughTheFileDialog()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const WindowFixture fixture;
    inDialog(fixture, [&](OrganisationDialog *dialog) {
        const WhenModal files([](QWidget *widget) {
            auto *chooser = qobject_cast<QFileDialog *>(widget);
            if (!chooser)
                qFatal("no file dialog");
            chooser->selectFile(ownFile());
            QMetaObject::invokeMethod(chooser, "accept");
        });
        childOf<QPushButton>(dialog, "organisationChoose")->click();
        QVERIFY(childOf<QPushButton>(dialog, "organisationRemove")->isEnabled());
    });
    QVERIFY(fixture.document().catalog().rule(QStringLiteral("contoso-snmp-in")));
}

void OrganisationRulesTest::badFileChangesNothing()
{
    const WindowFixture fixture;
    inDialog(fixture, [&](OrganisationDialog *dialog) {
        QVERIFY(!dialog->useFile(badFile()));
        auto *errors = childOf<QPlainTextEdit>(dialog, "organisationErrors");
        QVERIFY(errors->isVisibleTo(dialog));
        QVERIFY(errors->toPlainText().contains(QLatin1String("/rules/0/references/1: ")));
        QVERIFY(errors->toPlainText().contains(QStringLiteral("“nobody”")));
        QVERIFY(childOf<QLabel>(dialog, "organisationFile")->text().startsWith(u"No file"));
    });
    QCOMPARE(&fixture.document().catalog(), &builtInCatalog());
    QVERIFY(!QSettings().contains(QStringLiteral("catalog/file")));
    // Nor does it put away a file that holds.
    inDialog(fixture, [&](OrganisationDialog *dialog) {
        QVERIFY(dialog->useFile(ownFile()));
        QVERIFY(!dialog->useFile(badFile()));
    });
    QVERIFY(fixture.document().catalog().rule(QStringLiteral("contoso-snmp-in")));
    QCOMPARE(QSettings().value(QStringLiteral("catalog/file")).toString(), ownFile());
}

void OrganisationRulesTest::keptForTheNextStart()
{
    WindowFixture fixture;
    inDialog(fixture, [&](OrganisationDialog *dialog) { QVERIFY(dialog->useFile(ownFile())); });
    fixture.openWindow();
    QVERIFY(fixture.document().catalog().rule(QStringLiteral("contoso-snmp-in")));
}

void OrganisationRulesTest::removed()
{
    WindowFixture fixture;
    inDialog(fixture, [&](OrganisationDialog *dialog) {
        QVERIFY(dialog->useFile(ownFile()));
        childOf<QPushButton>(dialog, "organisationRemove")->click();
        QVERIFY(!childOf<QPushButton>(dialog, "organisationRemove")->isEnabled());
    });
    QCOMPARE(&fixture.document().catalog(), &builtInCatalog());
    fixture.openWindow();
    QCOMPARE(&fixture.document().catalog(), &builtInCatalog());
}

void OrganisationRulesTest::lostFileIsToldOfOnce()
{
    WindowFixture fixture;
    QSettings().setValue(QStringLiteral("catalog/file"), fixture.file("lost.json"));
    QString heading;
    const WhenModal modal([&](QWidget *widget) {
        heading = childOf<QLabel>(widget, "errorHeading")->text();
        static_cast<QDialog *>(widget)->reject();
    });
    fixture.openWindow();
    QTRY_COMPARE(modal.seen(), QStringLiteral("errorDialog"));
    QVERIFY(heading.contains(QLatin1String("lost.json")));
    QCOMPARE(&fixture.document().catalog(), &builtInCatalog());
    QCoreApplication::processEvents();
    QVERIFY(!QApplication::activeModalWidget());
    // It is still in the settings, and can be removed there.
    inDialog(fixture, [&](OrganisationDialog *dialog) {
        childOf<QPushButton>(dialog, "organisationRemove")->click();
    });
    QVERIFY(!QSettings().contains(QStringLiteral("catalog/file")));
}

void OrganisationRulesTest::historyStays()
{
    const WindowFixture fixture;
    fixture.window->newTopology();
    QVERIFY(fixture.document().addNode(NodeType::EdgePool).ok());
    const QByteArray before = fixture.bytes();
    inDialog(fixture, [&](OrganisationDialog *dialog) { QVERIFY(dialog->useFile(ownFile())); });
    QCOMPARE(fixture.bytes(), before);
    QVERIFY(fixture.document().isModified());
    QCOMPARE(fixture.document().undoStack()->count(), 1);
    fixture.document().undoStack()->undo();
    QVERIFY(!fixture.document().isModified());
}

void OrganisationRulesTest::openReferenceListsThemToo()
{
    const WindowFixture fixture;
    const auto listed = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *reference = qobject_cast<ReferenceWindow *>(widget);
            if (reference && reference->isVisible())
                return reference->findChild<QTableView *>()->model()->rowCount();
        }
        return -1;
    };
    fixture.action("actionReference").trigger();
    const int before = listed();
    QVERIFY(before > 500);
    inDialog(fixture, [&](OrganisationDialog *dialog) { QVERIFY(dialog->useFile(ownFile())); });
    QCOMPARE(listed(), before + 4); // two rules, two rows
}

QTEST_MAIN(OrganisationRulesTest)
#include "tst_organisationrules.moc"
