// SPDX-License-Identifier: GPL-3.0-or-later
// Counts who stays. It reads every customer: run it on a connection of its own, away from the window's thread.
#pragma once

#include "core/domain/retention.h"

#include <QTimeZone>

namespace sanbao {

class Database;

class RetentionStore final
{
public:
    RetentionStore(Database& database, const QTimeZone& zone)
        : m_database(database)
        , m_zone(zone)
    {
    }

    RetentionReport report(const RetentionQuestion& question, QDate today);

private:
    void countAtRisk(RetentionReport& report);
    void countRepurchase(RetentionReport& report);

    Database& m_database;
    const QTimeZone& m_zone;
};

} // namespace sanbao
