// SPDX-License-Identifier: GPL-3.0-or-later
// Steps as lines of text, for typing them. Beside minutes and name a line may say "in: …", "out: …", "control: …",
// "role: manager" and "limit: 30".
#include "core/domain/sop/work_step.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sanbao {

namespace {

QString numberText(const std::optional<qint64>& milli)
{
    return milli ? QString::number(double(*milli) / 1000.0) : QString();
}

std::optional<qint64> milliOf(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    return std::llround(text.toDouble() * 1000.0);
}

bool readMeasure(const QString& part, StepStandard& step)
{
    static const QRegularExpression kMeasure(
        QStringLiteral("^(.+?)\\s+(-?\\d+(?:\\.\\d+)?)?\\s*\\.\\.\\s*(-?\\d+(?:\\.\\d+)?)?\\s*(\\S*)$"));
    const QRegularExpressionMatch match = kMeasure.match(part);
    if (!match.hasMatch())
        return false;
    step.measure = match.captured(1).trimmed();
    step.low = milliOf(match.captured(2));
    step.high = milliOf(match.captured(3));
    step.unit = match.captured(4);
    return true;
}

struct Key
{
    const char* english;
    const char* chinese;
    QString StepStandard::*member;
};

const Key kKeys[] = {{"in", "输入", &StepStandard::input},
                     {"out", "输出", &StepStandard::output},
                     {"control", "控制点", &StepStandard::control}};

const std::pair<Role, const char*> kRoles[] = {
    {Role::Counter, "接待"}, {Role::Technician, "师傅"}, {Role::Dispatcher, "调度"}, {Role::Manager, "店长"}};

QString roleText(Role role, bool chinese)
{
    for (const auto& [one, words] : kRoles) {
        if (one == role && chinese)
            return QStringLiteral("岗位: ") + QString::fromUtf8(words);
    }
    return QStringLiteral("role: ") + codeOf(role);
}

/// "in: …", "out: …", "control: …", "role: …", "limit: 30", in either language.
bool readKeyed(const QString& part, StepStandard& step)
{
    static const QRegularExpression kColon(QStringLiteral("[:：]"));
    const qsizetype colon = part.indexOf(kColon);
    if (colon < 0)
        return false;
    const QString key = part.left(colon).trimmed();
    const QString value = part.mid(colon + 1).trimmed();
    const auto named = [&key](const char* english, const char* chinese) {
        return key.compare(QLatin1String(english), Qt::CaseInsensitive) == 0 || key == QString::fromUtf8(chinese);
    };
    for (const Key& one : kKeys) {
        if (named(one.english, one.chinese)) {
            step.*one.member = value;
            return true;
        }
    }
    if (named("limit", "限时")) {
        step.limitMinutes = std::clamp(value.toInt(), 0, 1440);
        return true;
    }
    if (!named("role", "岗位"))
        return false;
    step.role = fromCode<Role>(value).value_or(step.role);
    for (const auto& [role, words] : kRoles) {
        if (value == QString::fromUtf8(words))
            step.role = role;
    }
    return true;
}

void addKeyed(QStringList& parts, const StepStandard& step, bool chinese)
{
    if (step.role != Role::Technician)
        parts.append(roleText(step.role, chinese));
    if (step.limitMinutes > 0)
        parts.append((chinese ? QStringLiteral("限时: ") : QStringLiteral("limit: ")) +
                     QString::number(step.limitMinutes));
    for (const Key& one : kKeys) {
        if (!(step.*one.member).isEmpty())
            parts.append(QString::fromUtf8(chinese ? one.chinese : one.english) + QStringLiteral(": ") +
                         step.*one.member);
    }
}

/// The name in the language that is typed; the other one is kept when the name is known.
void nameStep(StepStandard& step, const QString& name, const std::vector<StepStandard>& before, bool chinese)
{
    step.nameZh = name;
    step.nameEn = name;
    for (const StepStandard& old : before) {
        if ((chinese ? old.nameZh : old.nameEn) != name)
            continue;
        step.nameZh = old.nameZh;
        step.nameEn = old.nameEn;
        step.role = old.role;
    }
}

} // namespace

QString stepsAsText(const std::vector<StepStandard>& steps, bool chinese)
{
    QStringList lines;
    for (const StepStandard& step : steps) {
        QStringList parts{QString::number(step.minutes), chinese ? step.nameZh : step.nameEn};
        if (step.needsPhoto)
            parts.append(chinese ? QStringLiteral("照片") : QStringLiteral("photo"));
        if (!step.measure.isEmpty())
            parts.append(QStringLiteral("%1 %2..%3 %4")
                             .arg(step.measure, numberText(step.low), numberText(step.high), step.unit)
                             .trimmed());
        const QStringList& checks = chinese ? step.checksZh : step.checksEn;
        if (!checks.isEmpty())
            parts.append(checks.join(QStringLiteral("; ")));
        addKeyed(parts, step, chinese);
        lines.append(parts.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<StepStandard> stepsFromText(const QString& text, const std::vector<StepStandard>& before, bool chinese,
                                        int* badLine)
{
    static const QRegularExpression kSeparator(QStringLiteral("[;；]"));
    std::vector<StepStandard> steps;
    *badLine = 0;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QStringList parts = line.split(QLatin1Char('|'));
        StepStandard step;
        bool valid = false;
        step.minutes = parts.value(0).trimmed().toInt(&valid);
        const QString name = parts.value(1).trimmed();
        if (!valid || step.minutes < 0 || step.minutes > 1440 || name.isEmpty()) {
            *badLine = number;
            return {};
        }
        nameStep(step, name, before, chinese);
        for (qsizetype i = 2; i < parts.size(); ++i) {
            const QString part = parts[i].trimmed();
            if (part.compare(QLatin1String("photo"), Qt::CaseInsensitive) == 0 || part == QStringLiteral("照片")) {
                step.needsPhoto = true;
            } else if (!part.isEmpty() && !readKeyed(part, step) && !readMeasure(part, step)) {
                for (const QString& check : part.split(kSeparator, Qt::SkipEmptyParts))
                    step.checksZh.append(check.trimmed());
                step.checksEn = step.checksZh;
            }
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace sanbao
