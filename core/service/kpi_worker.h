// SPDX-License-Identifier: GPL-3.0-or-later
// The object in the KPI room's thread: it opens a read-only connection there on first use and closes it there.
#pragma once

#include "core/service/kpi_room.h"

#include <QThread>

namespace sanbao {

class KpiWorker final : public QObject
{
    Q_OBJECT
public:
    KpiWorker(const QString& path, std::shared_ptr<std::atomic<quint64>> generation)
        : m_path(path)
        , m_generation(std::move(generation))
    {
    }

    /// Runs in the worker's thread. A question that is no longer the newest is not answered.
    void answer(const DashboardQuestion& question, quint64 generation, Instant asOf, const QTimeZone& zone);

Q_SIGNALS:
    void answered(const sanbao::DashboardSnapshot& snapshot);

private:
    const QString m_path;
    const std::shared_ptr<std::atomic<quint64>> m_generation;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<KpiReader> m_reader;
    QByteArray m_zone;
};

} // namespace sanbao
