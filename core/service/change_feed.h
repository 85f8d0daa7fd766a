// SPDX-License-Identifier: GPL-3.0-or-later
// Tells interested pages what a committed action touched. The GUI thread's only broadcast.
#pragma once

#include "core/base/change_set.h"

#include <QObject>

namespace sanbao {

class ChangeFeed final : public QObject
{
    Q_OBJECT
public:
    explicit ChangeFeed(QObject* parent = nullptr)
        : QObject(parent)
    {
    }
    void publish(const ChangeSet& changes)
    {
        if (!changes.empty())
            Q_EMIT changed(changes);
    }

Q_SIGNALS:
    void changed(const sanbao::ChangeSet& changes);
};

} // namespace sanbao

Q_DECLARE_METATYPE(sanbao::ChangeSet)
