// SPDX-License-Identifier: GPL-3.0-or-later
// Work instructions in versions with the log of who read them, and what people were taught.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QDate>
#include <QStringList>

namespace sanbao {

struct WorkInstruction
{
    qint64 id = 0;
    QString code; ///< the same for all versions
    int version = 1;
    CategoryId category; ///< invalid: every product
    FaultCodeId fault;   ///< invalid: every fault
    QString title;
    QString body;
    Instant savedAt;
};

struct InstructionReading
{
    qint64 id = 0;
    qint64 instruction = 0;
    QString title;
    int version = 1;
    WorkOrderId order;
    Instant at;
    StaffId by;
};

struct TrainingEvent
{
    qint64 id = 0;
    CustomerId customer;
    WorkOrderId order; ///< invalid: not about an order
    QDate heldOn;
    int minutes = 15;
    QStringList topics;
    QStringList attendees;
    QString note;
    StaffId by;
};

} // namespace sanbao
