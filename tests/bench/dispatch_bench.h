// SPDX-License-Identifier: GPL-3.0-or-later
// A day of dispatching with sixty technicians.
#pragma once

#include "core/service/workplace.h"
#include "tests/bench/measure.h"

namespace sanbao::bench {

/// Sixty technicians, five visits each on the next open day, and two hundred orders that wait.
class DispatchBench final
{
public:
    explicit DispatchBench(Workplace& place);

    QDate day() const { return m_day; }
    Sample board();
    Sample proposals();
    Sample pool();
    /// What the watch asks once a minute, beside the window.
    Sample watch();

private:
    WorkOrderId order(const QString& serial);

    Workplace& m_place;
    QDate m_day;
    WorkOrderId m_waiting;
};

} // namespace sanbao::bench
