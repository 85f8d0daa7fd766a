// SPDX-License-Identifier: GPL-3.0-or-later
// Work instructions that are read at the order, exceptions from the common standards, and what people were taught.
#pragma once

#include "core/domain/sop/guide.h"
#include "core/domain/sop/work_step.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

class GuideDesk final
{
public:
    explicit GuideDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// That fit the product and fault of the order, the closest first.
    Outcome<std::vector<WorkInstruction>> instructionsFor(WorkOrderId order);
    /// Opens one from the order; who read which version stays on the order.
    Outcome<WorkInstruction> read(WorkOrderId order, qint64 instruction);
    Outcome<std::vector<InstructionReading>> readings(WorkOrderId order);
    Outcome<std::vector<WorkInstruction>> instructions();
    /// Always a new version; the one before ends. Invalid names "title", "body".
    Outcome<WorkInstruction> save(const WorkInstruction& instruction);

    Outcome<std::vector<SopException>> exceptions();
    /// Invalid names "unit", "version", "reason", "until".
    Outcome<SopException> askException(const SopException& exception);
    /// Denied by rule for whoever asked.
    Done answerException(qint64 id, bool isApproved);

    /// Invalid names "topics", "attendees", "minutes", "heldOn".
    Outcome<TrainingEvent> record(const TrainingEvent& event);
    Outcome<std::vector<TrainingEvent>> trainingsOf(CustomerId customer);
    Outcome<std::vector<TrainingEvent>> trainingsOf(WorkOrderId order);
    /// Points of guidance that are usual for the kind of work, to be ticked.
    static QStringList usualTopics(ServiceType type);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
