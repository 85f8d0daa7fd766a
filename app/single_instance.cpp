// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace sanbao {

namespace {

constexpr int kWaitMs = 400;

QString channelOf(const QString& file)
{
    const QFileInfo info(file);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("sanbao-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleInstance::raiseOther(const QString& file)
{
    QLocalSocket socket;
    socket.connectToServer(channelOf(file));
    return socket.waitForConnected(kWaitMs);
}

void SingleInstance::listenFor(const QString& file)
{
    m_server.close();
    const QString channel = channelOf(file);
    if (!m_server.listen(channel) && m_server.serverError() == QAbstractSocket::AddressInUseError) {
        // Left behind by a program that was killed: nobody answered raiseOther().
        QLocalServer::removeServer(channel);
        m_server.listen(channel);
    }
}

} // namespace sanbao
