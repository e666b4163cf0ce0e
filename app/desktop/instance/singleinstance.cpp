#include "desktop/instance/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

namespace portolan {

namespace {

constexpr int connectMs = 1000;
constexpr int answerMs = 3000;
constexpr qint64 longestLine = 64 * 1024; // bytes; more is no path

QByteArray line(const char *key, const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{QLatin1String(key), value}}).toJson(QJsonDocument::Compact) +
           '\n';
}

QJsonValue valueIn(const QByteArray &line, const char *key)
{
    return QJsonDocument::fromJson(line).object().value(QLatin1String(key));
}

bool answers(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(connectMs);
}

} // namespace

// Pipes of Windows have one namespace for all users, hence the user; one user may have several
// homes, hence the folder. Hashed, because a socket's name must be short and plain.
QString instanceName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QByteArray hash = QCryptographicHash::hash((user + u'\n' + QDir::homePath()).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return QStringLiteral("portolan-") + QString::fromLatin1(hash.toHex().left(16));
}

bool handOver(const QString &name, const QString &file)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(connectMs))
        return false;
    socket.write(line("file", file));
    if (!socket.waitForBytesWritten(answerMs))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerMs))
            return false;
    }
    return valueIn(socket.readLine(), "taken").toBool();
}

InstanceServer::InstanceServer(std::function<bool(const QString &)> take, QObject *parent)
    : QObject(parent), m_take(std::move(take)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            answer(socket); // what came before anybody listened
        }
    });
}

InstanceServer::~InstanceServer() = default;

bool InstanceServer::listen(const QString &name)
{
    if (answers(name))
        return false;
    QLocalServer::removeServer(name);
    return m_server->listen(name);
}

void InstanceServer::close()
{
    m_server->close();
}

void InstanceServer::answer(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    const QJsonValue file = valueIn(socket->readLine(longestLine), "file");
    socket->write(line("taken", file.isString() && m_take(file.toString())));
    socket->flush();
    socket->disconnectFromServer();
}

} // namespace portolan
