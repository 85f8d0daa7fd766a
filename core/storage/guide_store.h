// SPDX-License-Identifier: GPL-3.0-or-later
// Work instructions and their readings, exceptions from the common standards, and what people were taught.
#pragma once

#include "core/domain/sop/guide.h"
#include "core/domain/sop/work_step.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class GuideStore final
{
public:
    explicit GuideStore(Database& database)
        : m_database(database)
    {
    }

    /// In force; of the product and fault, and those of every one.
    std::vector<WorkInstruction> instructionsFor(CategoryId category, FaultCodeId fault);
    std::vector<WorkInstruction> instructions();
    std::optional<WorkInstruction> instruction(qint64 id);
    qint64 insert(const WorkInstruction& instruction, Instant at, StaffId by);
    void end(qint64 instruction, Instant at);
    int lastVersion(const QString& code);
    void insertReading(qint64 instruction, WorkOrderId order, Instant at, StaffId by);
    std::vector<InstructionReading> readings(WorkOrderId order);

    std::vector<SopException> exceptions(OrgUnitId unit);
    std::vector<SopException> allExceptions(int limit);
    qint64 insert(const SopException& exception);
    /// False when it is answered already.
    bool answer(const SopException& exception);

    qint64 insert(const TrainingEvent& event, Instant at, StaffId by);
    std::vector<TrainingEvent> trainingsOf(CustomerId customer, int limit);
    std::vector<TrainingEvent> trainingsOf(WorkOrderId order);

private:
    Database& m_database;
};

} // namespace sanbao
