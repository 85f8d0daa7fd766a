// SPDX-License-Identifier: GPL-3.0-or-later
// Where to go: a page and, optionally, the thing to show on it. Pages ask for a route; only the window follows it.
#pragma once

#include <QString>
#include <QVariantMap>

namespace sanbao {

struct Route
{
    QString page;  ///< registered page key: "desk", "intake", "orders", "order", "unit", "customer", "dashboard" …
    qint64 id = 0; ///< row id of the thing to show; 0 for list pages
    QVariantMap extras; ///< page-specific: for example a list of order ids and its title for a drill-down
};

} // namespace sanbao
