#include "desktop/scheme/portalscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>
#include <QVariant>

using namespace portolan;

namespace {

const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interfaceName = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

} // namespace

/// What a desktop portal says of its settings.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariant scheme = 0U;
    int asked = 0;

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString &wantedGroup, const QString &wantedKey)
    {
        ++asked;
        const bool known = wantedGroup == group && wantedKey == key;
        // Wrapped once more than the newer ReadOne().
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : QVariant(-1))));
    }
};

/// The desktop's portal, here a program that one speaks to without a bus between.
class TestPortalScheme : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_portal = std::make_unique<FakePortal>();
        m_server = std::make_unique<QDBusServer>(QStringLiteral("unix:tmpdir=/tmp"));
        if (!m_server->isConnected()) // a system without such sockets
            m_server = std::make_unique<QDBusServer>(QStringLiteral("tcp:host=127.0.0.1"));
        QVERIFY(m_server->isConnected());
        m_server->setAnonymousAuthenticationAllowed(true);
        connect(m_server.get(), &QDBusServer::newConnection, this,
                [this](const QDBusConnection &peer) {
                    m_peers.append(peer);
                    m_peers.last().registerObject(path, m_portal.get(),
                                                  QDBusConnection::ExportAllSlots |
                                                      QDBusConnection::ExportScriptableContents);
                });
    }
    void cleanup()
    {
        m_peers.clear();
        m_server.reset();
        m_portal.reset();
    }

    void whatItSays_data()
    {
        QTest::addColumn<QVariant>("scheme");
        QTest::addColumn<int>("dark"); // -1: nothing
        QTest::newRow("no preference") << QVariant(0U) << -1;
        QTest::newRow("dark") << QVariant(1U) << 1;
        QTest::newRow("light") << QVariant(2U) << 0;
        QTest::newRow("unknown number") << QVariant(7U) << -1;
        QTest::newRow("no number") << QVariant(QStringLiteral("dark")) << -1;
    }
    void whatItSays()
    {
        QFETCH(QVariant, scheme);
        QFETCH(int, dark);
        m_portal->scheme = scheme;
        const auto source = portalScheme(m_server->address());
        QVERIFY(source);
        QVERIFY(!source->isDark()); // it is not waited for
        QTRY_COMPARE(m_portal->asked, 1);
        QTRY_COMPARE(numberOf(*source), dark);
        tell(group, key, 1U);
        QTRY_COMPARE(numberOf(*source), 1); // so the answer before has come, too
    }

    void itIsFollowed()
    {
        const auto source = portalScheme(m_server->address());
        QVERIFY(source);
        QTRY_COMPARE(m_portal->asked, 1);
        QSignalSpy changes(source.get(), &SchemeSource::changed);
        tell(group, key, 1U);
        QTRY_COMPARE(numberOf(*source), 1);
        tell(group, QStringLiteral("accent-color"), 2U);
        tell(QStringLiteral("org.gnome.desktop.interface"), key, 2U);
        tell(group, key, 1U);
        tell(group, key, 2U);
        QTRY_COMPARE(numberOf(*source), 0);
        tell(group, key, 0U);
        QTRY_COMPARE(numberOf(*source), -1);
        QCOMPARE(changes.count(), 3);
    }

    void nobodyAtTheAddress()
    {
        QVERIFY(!portalScheme(QStringLiteral("unix:path=/no/such/socket")));
        QVERIFY(!portalScheme(QStringLiteral("no address")));
    }

private:
    static int numberOf(const SchemeSource &source)
    {
        return source.isDark() ? int(*source.isDark()) : -1;
    }

    void tell(const QString &ofGroup, const QString &ofKey, const QVariant &value)
    {
        for (QDBusConnection &peer : m_peers) {
            QDBusMessage message =
                QDBusMessage::createSignal(path, interfaceName, QStringLiteral("SettingChanged"));
            message.setArguments({ofGroup, ofKey, QVariant::fromValue(QDBusVariant(value))});
            QVERIFY(peer.send(message));
        }
    }

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<QDBusServer> m_server;
    QList<QDBusConnection> m_peers;
};

QTEST_GUILESS_MAIN(TestPortalScheme)
#include "tst_portalscheme.moc"
