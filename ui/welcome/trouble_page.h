// SPDX-License-Identifier: GPL-3.0-or-later
// Says which file could not be opened, why, and what can be done now.
#pragma once

#include "core/base/outcome.h"

#include <QWidget>

namespace sanbao {

class TroublePage final : public QWidget
{
    Q_OBJECT
public:
    TroublePage(const QString& path, const Failure& failure, QWidget* parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void openOtherRequested();
    void newStoreRequested();
};

} // namespace sanbao
