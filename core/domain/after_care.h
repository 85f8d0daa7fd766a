// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a repair: complaints, satisfaction surveys, service agreements and maintenance plans, as values.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/codes.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sanbao {

struct Complaint
{
    ComplaintId id;
    QString number;
    OrgUnitId unit;
    WorkOrderId order; ///< invalid when it is about no particular order
    CustomerId customer;
    ComplaintLevel level = ComplaintLevel::L1;
    ComplaintState state = ComplaintState::Open;
    QString claim;   ///< what the customer says and wants
    QString cause;   ///< root cause
    QString finding; ///< is it justified, and why
    std::optional<bool> justified;
    QString remedy; ///< what was offered
    std::optional<bool> customerAccepted;
    Instant receivedAt;
    Instant dueAt;
    MaybeInstant closedAt;
    StaffId owner;
    qint64 revision = 0;
};

/// A question with named grades, best first; grade index 0 is the best.
struct SurveyItem
{
    QString code;
    QString textZh;
    QString textEn;
    int weightBasisPoints = 0; ///< weights of one questionnaire sum to 10000
};

struct Questionnaire
{
    qint64 id = 0;
    QString code;
    int version = 1;
    QString titleZh;
    QString titleEn;
    std::vector<SurveyItem> items;
};

struct Survey
{
    SurveyId id;
    WorkOrderId order;
    CustomerId customer;
    qint64 questionnaire = 0;
    SurveyState state = SurveyState::Due;
    QDate dueOn;
    int attempts = 0;
    SurveyChannel channel = SurveyChannel::Phone;
    StaffId interviewer;
    MaybeInstant answeredAt;
    std::map<QString, int> grades; ///< item code -> score 5 (very satisfied) .. 1; unanswered items are absent
    std::optional<int> recommend;  ///< 0..10
    QString comment;
    qint64 revision = 0;

    /// Mean of the answered grades, 1..5; empty without an answer. Silence is never a score.
    std::optional<double> meanScore() const;
};

struct AgreementTemplate
{
    TemplateId id;
    QString code;
    int version = 1;
    QString titleZh;
    QString titleEn;
    QString bodyZh; ///< logic-less template text, see resources/profiles/README.md
    QString bodyEn;
};

struct Agreement
{
    AgreementId id;
    QString number;
    TemplateId agreementTemplate;
    CustomerId customer;
    ProductUnitId product;
    WorkOrderId order;
    QDate startsOn;
    QDate endsOn;
    Money price;
    QString title;
    QString body;        ///< the issued text, frozen
    QByteArray bodyHash; ///< SHA-256 of title and body
    Instant issuedAt;
    StaffId issuedBy;
};

struct MaintenancePlan
{
    PlanId id;
    ProductUnitId product;
    QString name;
    int intervalMonths = 12; ///< 1..120
    QDate nextDueOn;
    QDate lastDoneOn;
    WorkOrderId openOrder; ///< the visit that is already registered for this due date
    bool active = true;
    qint64 revision = 0;
};

/// Due date after a visit done on `doneOn`: one interval later, on the same day of the month or its last day.
QDate nextDue(const MaintenancePlan& plan, QDate doneOn);

} // namespace sanbao
