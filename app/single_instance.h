// SPDX-License-Identifier: GPL-3.0-or-later
// One window per store file: a second start finds the first one, asks it to come to the front, and ends. The file
// itself is guarded by its lock; this is only for the convenience of the person who double-clicked twice.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace sanbao {

class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// True when another window of this person shows the file and has been asked to come forward.
    static bool raiseOther(const QString& file);
    void listenFor(const QString& file);

Q_SIGNALS:
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace sanbao
