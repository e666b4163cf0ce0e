#include "desktop/scheme/portalscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QVariant>

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
namespace portolan {

namespace {

constexpr uint prefersDark = 1; // 0: no preference
constexpr uint prefersLight = 2;

QString portalService()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString settingsInterface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearanceNamespace()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString schemeKey()
{
    return QStringLiteral("color-scheme");
}

// Read() wraps its answer twice, SettingChanged once.
std::optional<bool> schemeOf(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    bool isNumber = false;
    const uint scheme = value.toUInt(&isNumber);
    if (!isNumber || (scheme != prefersDark && scheme != prefersLight))
        return {};
    return scheme == prefersDark;
}

} // namespace

class PortalScheme : public SchemeSource
{
    Q_OBJECT

public:
    /// SERVICE: empty on a connection that has no names.
    PortalScheme(const QDBusConnection &bus, const QString &service)
        : m_bus(bus), m_service(service)
    {
        qRegisterMetaType<QDBusVariant>(); // else the signal finds no slot with such an argument
        m_bus.connect(service, portalPath(), settingsInterface(), QStringLiteral("SettingChanged"),
                      this, SLOT(noteSetting(QString, QString, QDBusVariant)));
        if (!service.isEmpty()) {
            auto *watcher = new QDBusServiceWatcher(
                service, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
            connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &PortalScheme::ask);
        }
        ask();
    }

    std::optional<bool> isDark() const override { return m_isDark; }

private slots:
    void noteSetting(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group != appearanceNamespace() || key != schemeKey())
            return;
        ++m_told;
        note(schemeOf(value.variant()));
    }

private:
    void ask()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            m_service, portalPath(), settingsInterface(), QStringLiteral("Read"));
        call.setArguments({appearanceNamespace(), schemeKey()});
        auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, told = m_told] {
            const QDBusMessage reply = answer->reply();
            answer->deleteLater();
            // A desktop without the portal gives none. Qt may hand out a change before the answer
            // that was sent ahead of it.
            if (reply.type() == QDBusMessage::ReplyMessage && told == m_told)
                note(schemeOf(reply.arguments().value(0)));
        });
    }

    void note(std::optional<bool> dark)
    {
        if (dark == m_isDark)
            return;
        m_isDark = dark;
        emit changed();
    }

    QDBusConnection m_bus;
    QString m_service;
    std::optional<bool> m_isDark;
    int m_told = 0; ///< changes that came
};

std::unique_ptr<SchemeSource> portalScheme(const QString &peer)
{
    if (!peer.isEmpty()) {
        const auto bus = QDBusConnection::connectToPeer(peer, peer);
        return bus.isConnected() ? std::make_unique<PortalScheme>(bus, QString()) : nullptr;
    }
    const auto bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::make_unique<PortalScheme>(bus, portalService()) : nullptr;
}

} // namespace portolan

#include "portalscheme.moc"
