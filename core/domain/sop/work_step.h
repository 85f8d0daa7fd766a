// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of a kind of work with their standard minutes, and how one order goes through them. An order has a copy of the
// steps of the version it began with; more steps may be added for it alone. A step is finished only after it was
// started; when the clock was set back in between, it counts as taking no time and says so.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sanbao {

/// A step of a template, in both languages.
struct StepStandard
{
    QString nameZh;
    QString nameEn;
    int minutes = 0;
    Role role = Role::Technician;
    bool needsPhoto = false;
    QStringList checksZh;
    QStringList checksEn;
    QString measure; ///< what is measured; empty: nothing
    QString unit;
    std::optional<qint64> low; ///< thousandths
    std::optional<qint64> high;
    int limitMinutes = 0; ///< over this the step is overdue; 0: over the standard time
    QString input;        ///< what must be there before
    QString output;       ///< what is there after it
    QString control;      ///< what must not be missed
};

struct SopTemplate
{
    qint64 id = 0;
    QString code; ///< the same for all versions
    int version = 1;
    ServiceType type = ServiceType::Repair;
    CategoryId category; ///< invalid: every product
    QString nameZh;
    QString nameEn;
    QDate from;
    QDate until; ///< last day; invalid: in force
    QDate reviewOn;
    QString changeNote;
    std::vector<StepStandard> steps;

    int minutes() const;
};

struct WorkStep
{
    qint64 id = 0;
    WorkOrderId order;
    int position = 0;
    QString name;
    int minutes = 0;
    Role role = Role::Technician;
    bool needsPhoto = false;
    QStringList checks;
    QString measure;
    QString unit;
    std::optional<qint64> low;
    std::optional<qint64> high;
    bool isExtra = false;
    QString extraReason;
    MaybeInstant startedAt;
    MaybeInstant finishedAt;
    StaffId doneBy;
    std::optional<qint64> value;
    QStringList checked;
    QString note;
    qint64 revision = 0;
    int limitMinutes = 0;
};

/// What is entered when a step is finished.
struct StepEntry
{
    std::optional<qint64> value;
    QStringList checked;
    QString note;
    bool hasPhoto = false; ///< the order has a photo taken since the step began
};

enum class StepRule {
    AlreadyStarted,
    NotStarted,
    AlreadyFinished,
    OtherRunning, ///< one step at a time
    ChecksOpen,   ///< points of the checklist are not ticked
    ValueMissing, ///< the measured value is missing
    PhotoMissing
};

struct StepResult
{
    std::optional<StepRule> refusal;
    WorkStep step;
    bool clockWentBack = false;
};

StepResult started(const std::vector<WorkStep>& steps, const WorkStep& step, Instant now, StaffId who);
StepResult finished(const WorkStep& step, const StepEntry& entry, Instant now);

/// Whole minutes from start to finish, or until now while it runs; 0 before it began.
int minutesTaken(const WorkStep& step, Instant now);
/// Positive: over the standard.
int minutesOver(const WorkStep& step, Instant now);
/// It runs longer than its limit; without one, longer than its standard time.
bool isOverdue(const WorkStep& step, Instant now);
bool isOutOfLimits(const WorkStep& step);
/// The step to start or finish next: the running one, else the first that is not finished or measured out of limits.
const WorkStep* nextStep(const std::vector<WorkStep>& steps);

/// The template in force on the day for the work: one of the product goes before one of every product, then the newest.
const SopTemplate* templateFor(const std::vector<SopTemplate>& templates, ServiceType type, CategoryId category,
                               QDate day);

/// A unit works by another version than everybody: asked for by one person, approved by another, until a day.
struct SopException
{
    qint64 id = 0;
    OrgUnitId unit;
    qint64 templateId = 0;
    QString reason;
    QDate until; ///< the last day
    Instant askedAt;
    StaffId askedBy;
    MaybeInstant answeredAt;
    StaffId answeredBy;
    std::optional<bool> isApproved;
};

/// The same for every unit, unless an approved exception of the unit names another version of the same standard.
const SopTemplate* templateFor(const std::vector<SopTemplate>& templates, const std::vector<SopException>& exceptions,
                               OrgUnitId unit, ServiceType type, CategoryId category, QDate day);

/// What differs from one version to the next, a line a difference: names with "+", "−" or "old → new" minutes.
QStringList differenceOf(const SopTemplate& before, const SopTemplate& after, bool chinese);

/// A step a line: "15 | Preparation | photo | water pressure 0.1..0.6 MPa | level; tight". Minutes and name are needed,
/// the rest in any order. Names known from `before` keep their other language.
QString stepsAsText(const std::vector<StepStandard>& steps, bool chinese);
/// Empty when a line has no minutes or no name; `badLine` then names it, counted from 1.
std::vector<StepStandard> stepsFromText(const QString& text, const std::vector<StepStandard>& before, bool chinese,
                                        int* badLine);

} // namespace sanbao
