// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/work_step.h"

#include <algorithm>

namespace sanbao {

int SopTemplate::minutes() const
{
    int sum = 0;
    for (const StepStandard& step : steps)
        sum += step.minutes;
    return sum;
}

StepResult started(const std::vector<WorkStep>& steps, const WorkStep& step, Instant now, StaffId who)
{
    StepResult result{{}, step, false};
    const bool other = std::any_of(steps.begin(), steps.end(), [&step](const WorkStep& one) {
        return one.id != step.id && one.startedAt && !one.finishedAt;
    });
    if (step.finishedAt && !isOutOfLimits(step))
        result.refusal = StepRule::AlreadyFinished;
    else if (step.startedAt && !step.finishedAt)
        result.refusal = StepRule::AlreadyStarted;
    else if (other)
        result.refusal = StepRule::OtherRunning;
    if (result.refusal)
        return result;
    result.step.startedAt = now;
    result.step.finishedAt.reset();
    result.step.value.reset();
    result.step.checked.clear();
    result.step.doneBy = who;
    return result;
}

StepResult finished(const WorkStep& step, const StepEntry& entry, Instant now)
{
    StepResult result{{}, step, false};
    if (!step.startedAt)
        result.refusal = StepRule::NotStarted;
    else if (step.finishedAt)
        result.refusal = StepRule::AlreadyFinished;
    else if (std::any_of(step.checks.begin(), step.checks.end(),
                         [&entry](const QString& check) { return !entry.checked.contains(check); }))
        result.refusal = StepRule::ChecksOpen;
    else if (!step.measure.isEmpty() && !entry.value)
        result.refusal = StepRule::ValueMissing;
    else if (step.needsPhoto && !entry.hasPhoto)
        result.refusal = StepRule::PhotoMissing;
    if (result.refusal)
        return result;
    result.clockWentBack = now < *step.startedAt;
    result.step.finishedAt = std::max(now, *step.startedAt);
    result.step.value = entry.value;
    result.step.checked = entry.checked;
    result.step.note = entry.note;
    return result;
}

int minutesTaken(const WorkStep& step, Instant now)
{
    if (!step.startedAt)
        return 0;
    return int(std::max<qint64>(0, step.finishedAt.value_or(now).minutesSince(*step.startedAt)));
}

int minutesOver(const WorkStep& step, Instant now)
{
    return minutesTaken(step, now) - step.minutes;
}

bool isOverdue(const WorkStep& step, Instant now)
{
    const int limit = step.limitMinutes > 0 ? step.limitMinutes : step.minutes;
    return step.startedAt && !step.finishedAt && minutesTaken(step, now) > limit;
}

bool isOutOfLimits(const WorkStep& step)
{
    return step.value && ((step.low && *step.value < *step.low) || (step.high && *step.value > *step.high));
}

const WorkStep* nextStep(const std::vector<WorkStep>& steps)
{
    for (const WorkStep& step : steps) {
        if (step.startedAt && !step.finishedAt)
            return &step;
    }
    for (const WorkStep& step : steps) {
        if (!step.finishedAt || isOutOfLimits(step))
            return &step;
    }
    return nullptr;
}

const SopTemplate* templateFor(const std::vector<SopTemplate>& templates, ServiceType type, CategoryId category,
                               QDate day)
{
    const SopTemplate* best = nullptr;
    for (const SopTemplate& one : templates) {
        const bool inForce = one.from <= day && (!one.until.isValid() || day <= one.until);
        if (one.type != type || !inForce || (one.category.isValid() && one.category != category))
            continue;
        const bool closer = !best || (one.category.isValid() && !best->category.isValid());
        const bool newer = best && one.category == best->category && one.version > best->version;
        if (closer || newer)
            best = &one;
    }
    return best;
}

const SopTemplate* templateFor(const std::vector<SopTemplate>& templates, const std::vector<SopException>& exceptions,
                               OrgUnitId unit, ServiceType type, CategoryId category, QDate day)
{
    const SopTemplate* common = templateFor(templates, type, category, day);
    const SopTemplate* own = nullptr;
    for (const SopException& exception : exceptions) {
        const bool holds = exception.isApproved.value_or(false) && exception.unit == unit && day <= exception.until;
        for (const SopTemplate& one : templates) {
            if (holds && common && one.id == exception.templateId && one.code == common->code)
                own = &one;
        }
    }
    return own ? own : common;
}

QStringList differenceOf(const SopTemplate& before, const SopTemplate& after, bool chinese)
{
    const auto name = [chinese](const StepStandard& step) { return chinese ? step.nameZh : step.nameEn; };
    const auto find = [&name](const SopTemplate& in, const QString& wanted) -> const StepStandard* {
        for (const StepStandard& step : in.steps) {
            if (name(step) == wanted)
                return &step;
        }
        return nullptr;
    };
    QStringList lines;
    for (const StepStandard& step : after.steps) {
        const StepStandard* old = find(before, name(step));
        if (!old)
            lines.append(QStringLiteral("+ %1 (%2)").arg(name(step), QString::number(step.minutes)));
        else if (old->minutes != step.minutes)
            lines.append(QStringLiteral("%1: %2 → %3")
                             .arg(name(step), QString::number(old->minutes), QString::number(step.minutes)));
    }
    for (const StepStandard& step : before.steps) {
        if (!find(after, name(step)))
            lines.append(QStringLiteral("− %1 (%2)").arg(name(step), QString::number(step.minutes)));
    }
    return lines;
}

} // namespace sanbao
