// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/step_fields.h"

#include <QRegularExpression>

namespace sanbao {

QString keyOf(StepField field)
{
    switch (field) {
    case StepField::Technician:
        return QStringLiteral("technician");
    case StepField::Appointment:
        return QStringLiteral("appointment");
    case StepField::Wanted:
        return QStringLiteral("wanted");
    case StepField::Reason:
        return QStringLiteral("reason");
    case StepField::Cause:
        return QStringLiteral("cause");
    case StepField::FaultCode:
        return QStringLiteral("fault");
    case StepField::Grade:
        return QStringLiteral("grade");
    case StepField::Action:
        return QStringLiteral("action");
    case StepField::Result:
        return QStringLiteral("result");
    case StepField::AcceptedBy:
        return QStringLiteral("acceptedBy");
    case StepField::ToldTo:
        return QStringLiteral("toldTo");
    case StepField::ToldWay:
        return QStringLiteral("toldWay");
    case StepField::Note:
        return QStringLiteral("note");
    case StepField::At:
        return QStringLiteral("at");
    }
    return {};
}

std::vector<StepField> fieldsOf(OrderEventKind kind)
{
    using Field = StepField;
    switch (kind) {
    case OrderEventKind::Diagnose:
        return {Field::Cause, Field::FaultCode, Field::Grade, Field::Note, Field::At};
    case OrderEventKind::Schedule:
        return {Field::Technician, Field::Appointment, Field::Wanted, Field::Grade, Field::Note, Field::At};
    case OrderEventKind::Arrive:
    case OrderEventKind::TakeIn:
        return {Field::Technician, Field::Note, Field::At};
    case OrderEventKind::Wait:
        return {Field::Reason, Field::Note, Field::At};
    case OrderEventKind::Resolve:
        return {Field::Action, Field::Cause, Field::Result, Field::Note, Field::At};
    case OrderEventKind::Accept:
        return {Field::AcceptedBy, Field::Note, Field::At};
    case OrderEventKind::Close:
        return {Field::AcceptedBy, Field::ToldTo, Field::ToldWay, Field::Note, Field::At};
    case OrderEventKind::Respond:
    case OrderEventKind::Quote:
    case OrderEventKind::Resume:
    case OrderEventKind::Settle:
    case OrderEventKind::Cancel:
    case OrderEventKind::Reopen:
    case OrderEventKind::Note:
        break;
    }
    return {Field::Note, Field::At};
}

QString rowOf(const QString& demand)
{
    if (demand == QStringLiteral("confirmation"))
        return keyOf(StepField::AcceptedBy);
    return demand == QStringLiteral("told") ? keyOf(StepField::ToldTo) : demand;
}

StepField fieldOf(FlowRule rule, OrderEventKind kind)
{
    switch (rule) {
    case FlowRule::MissingReason:
        return kind == OrderEventKind::Wait ? StepField::Reason : StepField::Note;
    case FlowRule::MissingTechnician:
        return StepField::Technician;
    case FlowRule::AppointmentReversed:
        return StepField::Appointment;
    case FlowRule::MissingAction:
        return StepField::Action;
    case FlowRule::MissingConfirmation:
        return StepField::AcceptedBy;
    case FlowRule::BeforeRegistration:
    case FlowRule::BeforeLastStep:
    case FlowRule::InTheFuture:
        return StepField::At;
    case FlowRule::IllegalStep:
        break;
    }
    return StepField::Note;
}

std::optional<int> parseTimeOfDay(const QString& text)
{
    static const QRegularExpression withColon(QStringLiteral("^(\\d{1,2})[:：.](\\d{2})$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{1,2})(\\d{2})?$"));
    static const QRegularExpression three(QStringLiteral("^(\\d)(\\d{2})$"));
    const QString typed = text.trimmed();
    for (const QRegularExpression& form : {withColon, three, packed}) {
        const QRegularExpressionMatch match = form.match(typed);
        if (!match.hasMatch())
            continue;
        const int hour = match.captured(1).toInt();
        const int minute = match.captured(2).toInt();
        if (hour < 24 && minute < 60)
            return hour * 60 + minute;
    }
    return std::nullopt;
}

std::optional<Instant> parseMoment(const QString& text, Instant now, const QTimeZone& zone)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return now;
    if (const std::optional<int> minute = parseTimeOfDay(typed)) {
        const QDate today = localDay(now, zone);
        const Instant at = atWallTime(today, *minute, zone);
        return at <= now ? at : atWallTime(today.addDays(-1), *minute, zone);
    }
    return parseInstant(typed, zone);
}

} // namespace sanbao
