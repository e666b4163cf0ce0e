#include "base/bilingualtext.h"
#include "base/error.h"
#include "base/language.h"
#include "base/message.h"
#include "base/portset.h"
#include "base/strongid.h"
#include "base/vocabulary.h"

#include <QFile>
#include <QTest>

using namespace portolan;

namespace {

template<class T> void checkNames(qsizetype count)
{
    QCOMPARE(namesOf<T>().size(), count);
    for (T value : valuesOf<T>())
        QCOMPARE(fromName<T>(QString(nameOf(value))), std::optional<T>(value));
    QVERIFY(!fromName<T>(u"no such name"));
    for (qsizetype i = 0; i < count; ++i)
        QCOMPARE(namesOf<T>().indexOf(namesOf<T>().at(i)), i);
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    // One name for each value, counted by the last value of the enum.
    void names()
    {
        checkNames<NodeType>(int(NodeType::Note) + 1);
        checkNames<Service>(int(Service::Av) + 1);
        checkNames<Interface>(int(Interface::External) + 1);
        checkNames<Firewall>(int(Firewall::Internal) + 1);
        checkNames<Transport>(int(Transport::Udp) + 1);
        checkNames<Reading>(int(Reading::Documented) + 1);
        checkNames<LoadBalancing>(int(LoadBalancing::Hardware) + 1);
        checkNames<AddressPlan>(int(AddressPlan::Shared) + 1);
        checkNames<Requirement>(int(Requirement::Obsolete) + 1);
        checkNames<Severity>(int(Severity::Info) + 1);
        checkNames<Discovery>(int(Discovery::Discovered) + 1);
        checkNames<Region>(int(Region::MainlandChina) + 1);
        checkNames<Negotiation>(int(Negotiation::NotSupported) + 1);
        checkNames<Scenario>(int(Scenario::Custom) + 1);
        checkNames<Role>(int(Role::ReverseProxy) + 1);
        QCOMPARE(nameOf(NodeType::PublicImProvider), QLatin1String("public-im-provider"));
        QCOMPARE(nameOf(Service::WebConferencing), QLatin1String("web-conferencing"));
    }

    void ports_data()
    {
        QTest::addColumn<QString>("written"); // empty: refused
        const auto add = [](const char *text, const char *written) {
            QTest::newRow(text) << QString::fromLatin1(written);
        };
        add("any", "any");
        add("1", "1");
        add("65535", "65535");
        add("50000-59999", "50000-59999");
        add("443-443", "443");
        add("443,3478,50000-59999", "443,3478,50000-59999");
        for (const char *text : {"", "0", "65536", "443,", ",443", "443-", "-443", "10-5", "0443",
                                 "443 ", "443, 80", "any,443", "1e3", "+443", "99999999999"})
            add(text, "");
    }

    void ports()
    {
        QFETCH(QString, written);
        const auto ports = PortSet::fromString(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(ports.has_value(), !written.isEmpty());
        if (ports)
            QCOMPARE(ports->toString(), written);
    }

    void portsContain()
    {
        QVERIFY(PortSet().contains(1));
        QVERIFY(PortSet::single(443).contains(443));
        QVERIFY(!PortSet::single(443).contains(444));
        const auto ports = *PortSet::fromString(u"80,50000-59999");
        QVERIFY(ports.contains(50000) && ports.contains(59999) && !ports.contains(60000));
    }

    void texts()
    {
        const BilingualText text(QStringLiteral("pool"), QStringLiteral("пул"));
        QCOMPARE(text.in(Language::English), QStringLiteral("pool"));
        QCOMPARE(text.in(Language::Russian), QStringLiteral("пул"));
        QVERIFY(!text.isPlain());
        QVERIFY(BilingualText::same(QStringLiteral("x")).isPlain());
        QCOMPARE(BilingualText(QStringLiteral("only"), QString()).in(Language::Russian),
                 QStringLiteral("only"));
        QCOMPARE((text + BilingualText::same(QStringLiteral("!"))).ru, QStringLiteral("пул!"));
        QVERIFY(BilingualText().isEmpty());
    }

    void languages()
    {
        QCOMPARE(languageCode(Language::English), QStringLiteral("en"));
        QCOMPARE(languageFromCode(u"ru"), std::optional<Language>(Language::Russian));
        QVERIFY(!languageFromCode(u"both"));
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/portolan_ru.qm")));
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/portolan_en.qm")));
    }

    // A user's own `%1` is text, never a place for an argument.
    void messages()
    {
        const Message message{"none",
                              "%1 and %2, %3",
                              {BilingualText::same(QStringLiteral("%2")),
                               BilingualText(QStringLiteral("b"), QStringLiteral("б"))},
                              -1};
        QCOMPARE(message.in(Language::English), QStringLiteral("%2 and b, %3"));
        QCOMPARE(message.in(Language::Russian), QStringLiteral("%2 and б, %3"));
        QVERIFY(Message().isEmpty());
        QCOMPARE(phrase(Language::English, "none", "%n items", 5), QStringLiteral("5 items"));
    }

    void results()
    {
        const Result<int> good = 7;
        QVERIFY(good.ok());
        QCOMPARE(*good, 7);
        const Result<int> bad = Error{ErrorKind::Output, {}, {"none", "no", {}, -1}};
        QVERIFY(!bad);
        QCOMPARE(bad.errors().first().kind, ErrorKind::Output);
    }

    void ids()
    {
        QVERIFY(NodeId().isEmpty());
        QVERIFY(NodeId(QStringLiteral("a")) < NodeId(QStringLiteral("b")));
        QCOMPARE(qHash(NodeId(QStringLiteral("a"))), qHash(NodeId(QStringLiteral("a"))));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
