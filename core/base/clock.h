// SPDX-License-Identifier: GPL-3.0-or-later
// Where "now" comes from. Only services and the program itself read a clock; rules receive moments as arguments.
#pragma once

#include "core/base/instant.h"

namespace sanbao {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override { return Instant(QDateTime::currentMSecsSinceEpoch()); }
};

/// A clock that is set by hand: tests, imports of old logs, and the demo history run on it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start)
        : m_now(start)
    {
    }
    Instant now() const override { return m_now; }
    void set(Instant at) { m_now = at; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.plus(by); }

private:
    Instant m_now;
};

} // namespace sanbao
