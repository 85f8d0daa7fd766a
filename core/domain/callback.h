// SPDX-License-Identifier: GPL-3.0-or-later
// Calling customers back: one call to a household takes up everything that is due there, and a household is never
// called twice on one day.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

enum class CallOutcome { Reached, NoAnswer, Busy, CallLater, WrongNumber, Declined };
enum class CallReason { Survey, AfterCare, GroupCall, LowGrade, PackageEnd, WarrantyEnd, NextAction };

/// One thing to talk about.
struct CallItem
{
    CallReason reason = CallReason::Survey;
    qint64 id = 0; ///< row of the survey or of the care task
    qint64 revision = 0;
    QDate dueOn;
    int attempts = 0;
    QString text;
    WorkOrderId order;
    QString orderNumber;
    ProductUnitId product;
};

/// Everything that is due in one household.
struct CallRow
{
    qint64 key = 0;      ///< even: twice the customer's id; odd: twice the household's id plus one
    CustomerId customer; ///< whom to call
    QString name;
    QString phone;
    QDate dueOn; ///< the day of the call; tomorrow at the earliest when somebody called today
    int attempts = 0;
    bool calledToday = false;
    std::vector<CallItem> items; ///< the longest due first
};

struct CallAttempt
{
    qint64 id = 0;
    CustomerId customer;
    qint64 household = 0;
    QDate day;
    Instant at;
    CallOutcome outcome = CallOutcome::Reached;
    QString note;
    QDate nextOn;
    StaffId staff;
};

struct CallCounts
{
    qint64 due = 0;     ///< households to call today or earlier
    qint64 overdue = 0; ///< of them due before today
};

/// When a household is called that has something due on `due`.
QDate callDay(QDate due, QDate today, bool calledToday);

/// The day of the next try. Without a wanted day: tomorrow. Empty when the wanted day is today or past, because nobody
/// is called twice on one day.
std::optional<QDate> nextTry(QDate today, QDate wanted);

/// Whether the customer was spoken to.
bool wasReached(CallOutcome outcome);

template <> struct Codes<CallOutcome>
{
    static constexpr CodeTable<CallOutcome, 6> table{{{CallOutcome::Reached, "reached"},
                                                      {CallOutcome::NoAnswer, "no_answer"},
                                                      {CallOutcome::Busy, "busy"},
                                                      {CallOutcome::CallLater, "call_later"},
                                                      {CallOutcome::WrongNumber, "wrong_number"},
                                                      {CallOutcome::Declined, "declined"}}};
};
template <> struct Codes<CallReason>
{
    static constexpr CodeTable<CallReason, 7> table{{{CallReason::Survey, "survey"},
                                                     {CallReason::AfterCare, "after_care"},
                                                     {CallReason::GroupCall, "group_call"},
                                                     {CallReason::LowGrade, "low_grade"},
                                                     {CallReason::PackageEnd, "package_end"},
                                                     {CallReason::WarrantyEnd, "warranty_end"},
                                                     {CallReason::NextAction, "next_action"}}};
};

} // namespace sanbao
