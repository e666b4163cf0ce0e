// Fill addresses from…: the button of the servers in the inspector.
#include "desktop/inspector/filladdresses.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace portolan;

namespace {

template<class T> T *childOf(QWidget *widget, const char *name)
{
    T *found = widget->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/// Opens the dialog for a node of the sample and lets ACT work in it.
void inDialog(const WindowFixture &fixture, const char *node,
              const std::function<void(QWidget *)> &act)
{
    fixture.selection().selectNode(NodeId(QString::fromLatin1(node)));
    QApplication::processEvents();
    const WhenModal modal([&](QWidget *dialog) {
        act(dialog);
        if (dialog->isVisible())
            static_cast<QDialog *>(dialog)->reject();
    });
    fixture.child<QPushButton>("/servers/fill")->click();
    QCOMPARE(modal.seen(), QStringLiteral("fillAddressesDialog"));
}

const EdgePool &edgeOf(const WindowFixture &fixture)
{
    return *fixture.document().topology().node(NodeId(QStringLiteral("edge")))->as<EdgePool>();
}

} // namespace

class FillAddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsUpByKeyboard()
    {
        const WindowFixture fixture;
        QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
        const QByteArray before = fixture.bytes();
        inDialog(fixture, "edge", [](QWidget *dialog) {
            QCOMPARE(childOf<QLineEdit>(dialog, "fillAddressesStart")->text(),
                     QStringLiteral("172.25.33.10"));
            QTest::keyClicks(dialog->focusWidget(), QStringLiteral("172.25.33.40"));
            QCOMPARE(childOf<QLabel>(dialog, "fillAddressesResult")->text(),
                     QStringLiteral("edge01.contoso.com: 172.25.33.41\n"
                                    "edge02.contoso.com: 172.25.33.42"));
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        });
        QCOMPARE(edgeOf(fixture).servers[1].internal.address.toString(),
                 QStringLiteral("172.25.33.42"));
        QCOMPARE(fixture.document().undoStack()->count(), 1);
        fixture.action("actionUndo").trigger();
        QCOMPARE(fixture.bytes(), before);
    }
    void translatedAddresses()
    {
        const WindowFixture fixture;
        QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
        inDialog(fixture, "edge", [](QWidget *dialog) {
            auto *which = childOf<QComboBox>(dialog, "fillAddressesWhich");
            QCOMPARE(which->count(), 11); // four interfaces, twice, and NAT for three
            which->setCurrentIndex(3);
            childOf<QLineEdit>(dialog, "fillAddressesStart")->setText(QStringLiteral("192.0.2.60"));
            childOf<QPushButton>(dialog, "fillAddressesFill")->click();
        });
        QCOMPARE(edgeOf(fixture).servers[0].access.publicAddress.toString(),
                 QStringLiteral("192.0.2.60"));
        QCOMPARE(edgeOf(fixture).servers[1].access.publicAddress.toString(),
                 QStringLiteral("192.0.2.61"));
    }
    void wrongStartIsTold()
    {
        const WindowFixture fixture;
        QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
        const QByteArray before = fixture.bytes();
        inDialog(fixture, "fe", [](QWidget *dialog) {
            auto *start = childOf<QLineEdit>(dialog, "fillAddressesStart");
            auto *result = childOf<QLabel>(dialog, "fillAddressesResult");
            start->setText(QStringLiteral("10.20"));
            QCOMPARE(result->text(), QStringLiteral("An IPv4 address of a host is expected."));
            start->setText(QStringLiteral("10.20.10.253"));
            QCOMPARE(result->text(),
                     QStringLiteral("The network has too few addresses from here on."));
            QVERIFY(!childOf<QPushButton>(dialog, "fillAddressesFill")->isEnabled());
            static_cast<QDialog *>(dialog)->accept();
            QVERIFY(dialog->isVisible());
        });
        QCOMPARE(fixture.bytes(), before);
    }
    void inRussian()
    {
        const WindowFixture fixture;
        fixture.window->setInterfaceLanguage(Language::Russian);
        QVERIFY(fixture.window->openSample(QStringLiteral("dns-nat")));
        inDialog(fixture, "rp", [](QWidget *dialog) {
            QCOMPARE(dialog->windowTitle(), QStringLiteral("Заполнение адресов"));
            childOf<QLineEdit>(dialog, "fillAddressesStart")->clear();
            QCOMPARE(childOf<QLabel>(dialog, "fillAddressesResult")->text(),
                     QStringLiteral("Ожидается IPv4-адрес узла."));
        });
    }
};

QTEST_MAIN(FillAddressesTest)
#include "tst_filladdresses.moc"
