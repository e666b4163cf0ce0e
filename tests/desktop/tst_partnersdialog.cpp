// Edit > Add partners: a list pasted or read from a file, its preview, one step of the history.
#include "desktop/window/partnersdialog.h"
#include "desktop/window/partnersmodel.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace portolan;

namespace {

template<class T> T *childOf(QWidget *widget, const char *name)
{
    T *found = widget->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

/// The dialog over a sample, without the window.
struct DialogFixture
{
    WindowFixture window; ///< whose language the texts have
    Document document{builtInCatalog()};
    std::unique_ptr<PartnersDialog> dialog;

    explicit DialogFixture(Language language = Language::English)
    {
        window.window->setInterfaceLanguage(language);
        auto topology = readTopologyFile(
            QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/dns-nat.portolan"));
        if (!topology)
            qFatal("the sample cannot be read");
        document.reset(*topology);
        dialog = std::make_unique<PartnersDialog>(&document, language);
        dialog->show();
        QApplication::processEvents();
    }

    void paste(const QString &text) const
    {
        childOf<QPlainTextEdit>(dialog.get(), "partnersText")->setPlainText(text);
        QTRY_VERIFY(model().rowCount() > 0);
    }
    QAbstractItemModel &model() const
    {
        return *childOf<QTableView>(dialog.get(), "partnersTable")->model();
    }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    QPushButton &add() const { return *childOf<QPushButton>(dialog.get(), "partnersAdd"); }
};

} // namespace

class PartnersDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void byKeyboardFromTheMenu();
    void previewSaysWhatIsWrong();
    void rowLeftOut();
    void kindOfOneRowAndOfAll();
    void choicesOutliveTyping();
    void fromAFile();
    void missingFileIsTold();
    void nothingToAdd();
    void inRussian();
};

void PartnersDialogTest::byKeyboardFromTheMenu()
{
    const WindowFixture fixture;
    QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
    const QByteArray before = fixture.bytes();
    const size_t nodes = fixture.document().topology().nodes.size();
    const WhenModal modal([&](QWidget *dialog) {
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("adatum.com; Lync 2010"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("XMPP; chat.adatum.com"));
        QTRY_COMPARE(childOf<QPushButton>(dialog, "partnersAdd")->text(),
                     QStringLiteral("&Add 2 partners"));
        childOf<QPushButton>(dialog, "partnersAdd")->setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        if (dialog->isVisible())
            static_cast<QDialog *>(dialog)->reject();
    });
    QTest::keyClick(fixture.window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(modal.seen(), QStringLiteral("partnersDialog"));
    QCOMPARE(fixture.document().topology().nodes.size(), nodes + 2);
    QCOMPARE(fixture.selection().nodes().size(), 2);
    QCOMPARE(fixture.document().undoStack()->count(), 1);
    fixture.action("actionUndo").trigger();
    QCOMPARE(fixture.bytes(), before);
}

void PartnersDialogTest::previewSaysWhatIsWrong()
{
    const DialogFixture fixture;
    fixture.paste(QStringLiteral("adatum.com;198.51.100.999\nfabrikam.com\nlitware.com"));
    QCOMPARE(fixture.model().rowCount(), 3);
    QCOMPARE(fixture.cell(0, PartnersModel::Remarks),
             QStringLiteral("“198.51.100.999” is no IP address or network"));
    QCOMPARE(fixture.cell(1, PartnersModel::Remarks),
             QStringLiteral("is in the topology already: “fabrikam”"));
    QCOMPARE(fixture.cell(2, PartnersModel::Remarks), QStringLiteral("understood"));
    QCOMPARE(childOf<QLabel>(fixture.dialog.get(), "partnersCounts")->text(),
             QStringLiteral("3 lines read, 1 with an error, 1 there already"));
    QCOMPARE(fixture.add().text(), QStringLiteral("&Add 1 partner"));
    const QModelIndex bad = fixture.model().index(0, PartnersModel::Take);
    QVERIFY(!fixture.model().setData(bad, Qt::Checked, Qt::CheckStateRole));
}

void PartnersDialogTest::rowLeftOut()
{
    const DialogFixture fixture;
    fixture.paste(QStringLiteral("adatum.com\nlitware.com"));
    auto *table = childOf<QTableView>(fixture.dialog.get(), "partnersTable");
    table->setFocus();
    table->setCurrentIndex(fixture.model().index(0, PartnersModel::Take));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(fixture.add().text(), QStringLiteral("&Add 1 partner"));
    const size_t nodes = fixture.document.topology().nodes.size();
    fixture.add().click();
    QCOMPARE(fixture.document.topology().nodes.size(), nodes + 1);
    QCOMPARE(fixture.document.topology().nodes.back().id.value, QStringLiteral("litware"));
}

void PartnersDialogTest::kindOfOneRowAndOfAll()
{
    const DialogFixture fixture;
    fixture.paste(QStringLiteral("adatum.com\nlitware.com"));
    auto *table = childOf<QTableView>(fixture.dialog.get(), "partnersTable");
    table->setFocus();
    const QModelIndex first = fixture.model().index(0, PartnersModel::Kind);
    table->setCurrentIndex(first);
    table->edit(first);
    auto *kind = childOf<QComboBox>(table, "partnersRowKind");
    kind->setCurrentIndex(kind->findData(int(NodeType::HostingProvider)));
    QTest::keyClick(kind, Qt::Key_Return);
    QTRY_COMPARE(fixture.cell(0, PartnersModel::Kind), QStringLiteral("Hosting provider"));
    auto *all = childOf<QComboBox>(fixture.dialog.get(), "partnersKind");
    all->setCurrentIndex(all->findData(int(NodeType::XmppPartner)));
    QCOMPARE(fixture.cell(0, PartnersModel::Kind), QStringLiteral("Hosting provider"));
    QCOMPARE(fixture.cell(1, PartnersModel::Kind), QStringLiteral("XMPP partner"));
    fixture.add().click();
    const std::vector<Node> &nodes = fixture.document.topology().nodes;
    QVERIFY(nodes.back().as<XmppPartner>());
    QVERIFY(nodes.at(nodes.size() - 2).as<HostingProvider>());
}

void PartnersDialogTest::choicesOutliveTyping()
{
    const DialogFixture fixture;
    fixture.paste(QStringLiteral("adatum.com\nlitware.com"));
    QVERIFY(fixture.model().setData(fixture.model().index(1, PartnersModel::Take), Qt::Unchecked,
                                    Qt::CheckStateRole));
    auto *text = childOf<QPlainTextEdit>(fixture.dialog.get(), "partnersText");
    text->setPlainText(QStringLiteral("wingtip.com\nadatum.com\nlitware.com"));
    QTRY_COMPARE(fixture.model().rowCount(), 3);
    QCOMPARE(fixture.model().index(2, PartnersModel::Take).data(Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
    QCOMPARE(fixture.model().index(1, PartnersModel::Take).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
}

void PartnersDialogTest::fromAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("partners.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Windows-1251: «Имя;Домен», «Вымпел;vympel.org».
    file.write(QByteArray::fromHex("c8ecff3bc4eeece5ed0d0ac2fbecefe5eb3b") + "vympel.org\r\n");
    file.close();
    const DialogFixture fixture;
    QVERIFY(fixture.dialog->readFile(path));
    QCOMPARE(fixture.model().rowCount(), 1);
    QCOMPARE(fixture.cell(0, PartnersModel::Name), QStringLiteral("Вымпел"));
    QCOMPARE(fixture.cell(0, PartnersModel::Domain), QStringLiteral("vympel.org"));
}

void PartnersDialogTest::missingFileIsTold()
{
    const DialogFixture fixture;
    const WhenModal modal([](QWidget *box) { static_cast<QDialog *>(box)->reject(); });
    QVERIFY(!fixture.dialog->readFile(QStringLiteral("/nowhere/partners.csv")));
    QVERIFY(!modal.seen().isEmpty());
}

void PartnersDialogTest::nothingToAdd()
{
    const DialogFixture fixture;
    QVERIFY(!fixture.add().isEnabled());
    fixture.paste(QStringLiteral("no domain here"));
    QVERIFY(!fixture.add().isEnabled());
    fixture.dialog->accept();
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(!fixture.document.isModified());
}

void PartnersDialogTest::inRussian()
{
    const DialogFixture fixture(Language::Russian);
    fixture.paste(QStringLiteral("adatum.com\nfabrikam.com\nx;y"));
    QCOMPARE(fixture.dialog->windowTitle(), QStringLiteral("Добавление партнёров"));
    QCOMPARE(fixture.cell(0, PartnersModel::Kind), QStringLiteral("Федеративный партнёр"));
    QCOMPARE(fixture.cell(1, PartnersModel::Remarks),
             QStringLiteral("уже есть в топологии: «fabrikam»"));
    QCOMPARE(fixture.cell(2, PartnersModel::Remarks), QStringLiteral("домен не указан"));
    QCOMPARE(childOf<QLabel>(fixture.dialog.get(), "partnersCounts")->text(),
             QStringLiteral("Прочитано 3 строки, 1 с ошибкой, 1 уже есть"));
    QCOMPARE(fixture.add().text(), QStringLiteral("&Добавить 1 партнёра"));
}

QTEST_MAIN(PartnersDialogTest)
#include "tst_partnersdialog.moc"
