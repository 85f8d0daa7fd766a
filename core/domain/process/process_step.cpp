// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/process_step.h"

#include <QStringList>

namespace sanbao {

namespace {

bool isKnown(ProcessField field, const WorkOrder& order, const ProcessFacts& facts)
{
    switch (field) {
    case ProcessField::Grade:
        return order.grade.has_value();
    case ProcessField::FaultCode:
        return order.faultCode.isValid();
    case ProcessField::Cause:
        return !order.diagnosedCause.trimmed().isEmpty() || !order.confirmedCause.trimmed().isEmpty();
    case ProcessField::Technician:
        return order.technician.isValid();
    case ProcessField::Appointment:
        return order.appointmentFrom.has_value();
    case ProcessField::Consent:
        return facts.isConsented;
    case ProcessField::Action:
        return !order.action.trimmed().isEmpty();
    case ProcessField::WorkingTime:
        return facts.hasWorkingTime;
    case ProcessField::Test:
        return facts.isTested;
    case ProcessField::Photo:
        return facts.hasPhoto;
    case ProcessField::Upgrade:
        return facts.hasUpgrade;
    case ProcessField::Confirmation:
        return order.acceptedAt.has_value() && !order.acceptedBy.trimmed().isEmpty();
    case ProcessField::Told:
        return facts.wasTold;
    case ProcessField::HandOver:
        return facts.isHandedOver;
    }
    return true;
}

} // namespace

bool canBeLeftOut(OrderState state)
{
    switch (state) {
    case OrderState::Responded:
    case OrderState::Diagnosed:
    case OrderState::Quoted:
    case OrderState::Scheduled:
    case OrderState::OnSite:
    case OrderState::InWorkshop:
        return true;
    default:
        return false;
    }
}

ProcessStep stepOf(const std::vector<ProcessStep>& steps, ServiceType type, OrderState state)
{
    for (const ProcessStep& step : steps) {
        if (step.type == type && step.state == state)
            return step;
    }
    ProcessStep plain;
    plain.type = type;
    plain.state = state;
    return plain;
}

std::vector<ProcessField> missingFields(const ProcessStep& step, const WorkOrder& after, const ProcessFacts& facts)
{
    std::vector<ProcessField> missing;
    for (const ProcessField field : step.fields) {
        if (!isKnown(field, after, facts))
            missing.push_back(field);
    }
    return missing;
}

Instant stateSince(const WorkOrder& order, const std::vector<TimelineEntry>& story)
{
    Instant since = order.registeredAt;
    for (const TimelineEntry& entry : story) {
        if (entry.toState == codeOf(order.state))
            since = entry.happenedAt;
    }
    return since;
}

QString fieldsText(const std::vector<ProcessField>& fields)
{
    QStringList codes;
    for (const ProcessField field : fields)
        codes.append(codeOf(field));
    return codes.join(QLatin1Char(' '));
}

std::vector<ProcessField> fieldsOf(const QString& text)
{
    std::vector<ProcessField> fields;
    for (const QString& code : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const std::optional<ProcessField> field = fromCode<ProcessField>(code))
            fields.push_back(*field);
    }
    return fields;
}

} // namespace sanbao
