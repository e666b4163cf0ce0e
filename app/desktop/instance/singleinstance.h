#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QLocalServer;
class QLocalSocket;

/// One window for all files, where the user wants it so: a second start hands its file to the
/// program that runs already, and ends. What they say to each other is one line of JSON each way,
/// over a local socket (a named pipe on Windows) that other users cannot open.
namespace portolan {

/// The name of this user's socket.
QString instanceName();

/// Hands a file (absolute; empty: only come to the front) to the program that listens on NAME.
/// False where none does, or where it does not take the file; at most a few seconds pass.
bool handOver(const QString &name, const QString &file);

/// What handOver() speaks with.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    /// TAKE gets each file and says whether it is taken; it must not block.
    explicit InstanceServer(std::function<bool(const QString &file)> take,
                            QObject *parent = nullptr);
    ~InstanceServer() override;

    /// False where another program listens on NAME already. What a crashed one left is cleared.
    bool listen(const QString &name);
    /// Nobody is answered from now on.
    void close();

private:
    void answer(QLocalSocket *socket);

    std::function<bool(const QString &)> m_take;
    QLocalServer *m_server;
};

} // namespace portolan
