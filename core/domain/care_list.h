// SPDX-License-Identifier: GPL-3.0-or-later
// What lists show of complaints, surveys and maintenance plans. Values only; pages and stores share them.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/plan_basis.h"

#include <optional>

namespace sanbao {

enum class ComplaintScope { Open, All };

/// What a list shows of one complaint.
struct ComplaintRow
{
    ComplaintId id;
    QString number;
    WorkOrderId order;
    QString orderNumber;
    CustomerId customer;
    QString customerName;
    ComplaintLevel level = ComplaintLevel::L1;
    ComplaintState state = ComplaintState::Open;
    QString claim;
    StaffId owner;
    Instant receivedAt;
    Instant dueAt;
    MaybeInstant closedAt;
    std::optional<bool> justified;
};

struct ComplaintCounts
{
    qint64 open = 0;
    qint64 overdue = 0;
};

/// What a list shows of one survey.
struct SurveyRow
{
    SurveyId id;
    WorkOrderId order;
    QString orderNumber;
    QString contactName;
    QString contactPhone;
    QString productLabel;
    StaffId technician;
    SurveyState state = SurveyState::Due;
    QDate dueOn;
    int attempts = 0;
    SurveyChannel channel = SurveyChannel::Phone;
    QString method; ///< code of how it was collected; empty: what the channel says
    StaffId interviewer;
    MaybeInstant answeredAt;
    Instant completedAt; ///< when the order was closed
    std::optional<int> recommend;
    std::optional<double> meanScore; ///< of the answered grades
};

struct SurveyCounts
{
    qint64 due = 0;     ///< to call today or earlier
    qint64 overdue = 0; ///< should have been called before today
};

/// What became of the surveys whose call fell due in a period.
struct SurveyTally
{
    qint64 due = 0;
    qint64 called = 0; ///< tried at least once, or finished
    qint64 answered = 0;
    qint64 declined = 0;
    qint64 unreachable = 0;
};

/// What the due list shows of one plan.
struct PlanRow
{
    MaintenancePlan plan;
    PlanBasis basis;
    CustomerId customer;
    QString customerName;
    QString customerPhone;
    CategoryId category;
    QString brand;
    QString model;
    QString serial;
    QString openOrderNumber; ///< of the visit that is registered and not finished yet
};

struct PlanCounts
{
    qint64 due = 0;     ///< due today or earlier, without a registered visit
    qint64 overdue = 0; ///< due before today, without a registered visit
};

} // namespace sanbao
