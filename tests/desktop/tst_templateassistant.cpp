// New from template: from the start page or the menu to a saved file, by keyboard; live checks.
#include "desktop/window/planpreview.h"
#include "desktop/window/templateassistant.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace portolan;

namespace {

template<class T> T *childOf(QWidget *widget, const char *name)
{
    T *found = widget->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

void type(QWidget *dialog, const char *field, const QString &text)
{
    auto *line = childOf<QLineEdit>(dialog, field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

bool isGood(QWidget *dialog)
{
    return childOf<QPushButton>(dialog, "assistantCreate")->isEnabled();
}

QString problems(QWidget *dialog)
{
    return childOf<QLabel>(dialog, "assistantProblems")->text();
}

TemplateAssistant *shown(const char *id, Language language = Language::English)
{
    auto *assistant =
        new TemplateAssistant(builtInCatalog(), QDate(2024, 1, 15), language, QLatin1String(id));
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    assistant->show();
    QApplication::processEvents();
    return assistant;
}

} // namespace

class TemplateAssistantTest : public QObject
{
    Q_OBJECT

private slots:
    void toASavedFileByKeyboard();
    void fromTheStartPage();
    void cancelChangesNothing();
    void checksAtOnce();
    void whatWasTypedOutlivesAnotherTemplate();
    void pictureFollows();
    void errorsAmongFindingsStop();
    void inRussian();
};

void TemplateAssistantTest::toASavedFileByKeyboard()
{
    const WindowFixture fixture;
    {
        const WhenModal modal([&](QWidget *dialog) {
            const auto key = [&](Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier) {
                QWidget *focus = dialog->focusWidget();
                QTest::keyClick(focus ? focus : dialog, code, with);
            };
            key(Qt::Key_Down); // the second layout
            key(Qt::Key_Return);
            key(Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Adatum"));
            key(Qt::Key_Tab); // the organisation may have a name in each language
            key(Qt::Key_Tab);
            key(Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(dialog->focusWidget(), QStringLiteral("adatum.com"));
            for (int page = 0; page < 2; ++page)
                key(Qt::Key_Return);
            for (int tries = 0; tries < 200 && !isGood(dialog); ++tries)
                QTest::qWait(10);
            key(Qt::Key_Return);
            if (dialog->isVisible())
                static_cast<QDialog *>(dialog)->reject();
        });
        QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(modal.seen(), QStringLiteral("templateAssistant"));
    }
    // The name of the layout is there in both languages, whatever the window speaks.
    QCOMPARE(
        fixture.document().topology().title,
        BilingualText(QStringLiteral("Adatum: One Edge Server, public addresses"),
                      QStringLiteral("Adatum: Один пограничный сервер, общедоступные адреса")));
    QVERIFY(fixture.document().isModified());
    const QString path = fixture.file("made.portolan");
    {
        const WhenModal modal([&](QWidget *dialog) {
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            if (name) {
                // Typed, its list of completions would take Return.
                name->setText(path);
                QMetaObject::invokeMethod(dialog, "accept");
            }
            if (dialog->isVisible())
                static_cast<QDialog *>(dialog)->reject();
        });
        fixture.activate();
        QTest::keyClick(fixture.window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!modal.seen().isEmpty());
    }
    const auto saved = readTopologyFile(path);
    QVERIFY(saved.ok());
    QCOMPARE(saved->sipDomains, QStringList{QStringLiteral("adatum.com")});
    QVERIFY(!contentOf(path).contains("contoso.com"));
    QVERIFY(!fixture.document().isModified());
}

void TemplateAssistantTest::fromTheStartPage()
{
    const WindowFixture fixture;
    const WhenModal modal([](QWidget *dialog) {
        QCOMPARE(childOf<QListWidget>(dialog, "assistantTemplates")->currentItem()->text(),
                 QStringLiteral("Hybrid with Office 365"));
        childOf<QPushButton>(dialog, "assistantCreate")->click();
        if (dialog->isVisible())
            static_cast<QDialog *>(dialog)->reject();
    });
    auto *card = fixture.child<QPushButton>("template-hybrid");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    QVERIFY(fixture.document().topology().node(NodeId(QStringLiteral("online"))));
    QVERIFY(fixture.rows() > 10);
}

void TemplateAssistantTest::cancelChangesNothing()
{
    const WindowFixture fixture;
    QVERIFY(fixture.window->openSample(QStringLiteral("standard")));
    const QByteArray before = fixture.bytes();
    const WhenModal modal([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    fixture.action("actionNewFromTemplate").trigger();
    QCOMPARE(modal.seen(), QStringLiteral("templateAssistant"));
    QCOMPARE(fixture.bytes(), before);
}

void TemplateAssistantTest::checksAtOnce()
{
    const WindowFixture fixture; // for the language of the texts
    TemplateAssistant *assistant = shown("dns-nat");
    QVERIFY(isGood(assistant));
    QVERIFY(problems(assistant).isEmpty());
    type(assistant, "assistantSipDomain", QStringLiteral("nowhere"));
    QTRY_COMPARE(problems(assistant),
                 QStringLiteral("SIP domain: a domain such as “contoso.com” is expected"));
    QVERIFY(!isGood(assistant));
    type(assistant, "assistantSipDomain", QStringLiteral("adatum.com"));
    type(assistant, "assistantEdgeInternal", QStringLiteral("172.25.33.254"));
    QTRY_COMPARE(problems(assistant),
                 QStringLiteral("Perimeter, inner side: the network has too few addresses from "
                                "here on"));
    type(assistant, "assistantEdgeInternal", QStringLiteral("172.25.33.50"));
    QTRY_VERIFY(isGood(assistant));
    assistant->close();
}

void TemplateAssistantTest::whatWasTypedOutlivesAnotherTemplate()
{
    const WindowFixture fixture;
    TemplateAssistant *assistant = shown("single-nat");
    type(assistant, "assistantSipDomain", QStringLiteral("adatum.com"));
    auto *edgeServers = childOf<QSpinBox>(assistant, "assistantEdgeServers");
    QCOMPARE(edgeServers->value(), 1);
    QVERIFY(!edgeServers->isEnabled());
    auto *list = childOf<QListWidget>(assistant, "assistantTemplates");
    list->setCurrentRow(3); // a pool with public addresses
    QCOMPARE(childOf<QLineEdit>(assistant, "assistantSipDomain")->text(),
             QStringLiteral("adatum.com"));
    QCOMPARE(edgeServers->value(), 3);
    QVERIFY(!childOf<QLineEdit>(assistant, "assistantEdgePublic")->isEnabled());
    QCOMPARE(assistant->topology().sipDomains, QStringList{QStringLiteral("adatum.com")});
    assistant->close();
}

void TemplateAssistantTest::pictureFollows()
{
    const WindowFixture fixture;
    TemplateAssistant *assistant = shown("dns-nat");
    auto *preview = childOf<PlanPreview>(assistant, "assistantPreview");
    const auto arrows = preview->diagram().arrows.size();
    QVERIFY(arrows > 5);
    childOf<QCheckBox>(assistant, "assistantService-av")->click();
    QTRY_VERIFY(preview->diagram().arrows.size() < arrows);
    childOf<QSpinBox>(assistant, "assistantEdgeServers")->setValue(4);
    QTRY_COMPARE(
        assistant->topology().node(NodeId(QStringLiteral("edge")))->as<EdgePool>()->servers.size(),
        size_t(4));
    assistant->close();
}

void TemplateAssistantTest::errorsAmongFindingsStop()
{
    const WindowFixture fixture;
    TemplateAssistant *assistant = shown("single-nat");
    childOf<QCheckBox>(assistant, "assistantService-xmpp")->click();
    QTRY_VERIFY(
        assistant->topology().node(NodeId(QStringLiteral("fe")))->as<FrontEndPool>()->xmppGateway);
    QVERIFY(isGood(assistant));
    auto *product = childOf<QComboBox>(assistant, "assistantProduct");
    product->setCurrentIndex(product->findData(QStringLiteral("sfb-2019")));
    QTRY_VERIFY(!isGood(assistant));
    QVERIFY(problems(assistant).contains(QStringLiteral("XMPP")));
    assistant->accept();
    QVERIFY(assistant->isVisible());
    assistant->close();
}

void TemplateAssistantTest::inRussian()
{
    const WindowFixture fixture;
    fixture.window->setInterfaceLanguage(Language::Russian);
    TemplateAssistant *assistant = shown("dns-nat", Language::Russian);
    QCOMPARE(assistant->windowTitle(), QStringLiteral("Новая топология по шаблону"));
    QCOMPARE(childOf<QListWidget>(assistant, "assistantTemplates")->currentItem()->text(),
             QStringLiteral("Пограничный пул за NAT"));
    QCOMPARE(childOf<QLabel>(assistant, "assistantStep")->text(),
             QStringLiteral("Шаг 1 из 4: Схема"));
    type(assistant, "assistantEdgePublic", QStringLiteral("x"));
    QTRY_COMPARE(problems(assistant),
                 QStringLiteral("Общедоступные адреса (NAT): ожидается IPv4-адрес узла"));
    assistant->close();
    QCOMPARE(fixture.child<QPushButton>("template-empty")->accessibleName(),
             QStringLiteral("Пустая"));
}

QTEST_MAIN(TemplateAssistantTest)
#include "tst_templateassistant.moc"
