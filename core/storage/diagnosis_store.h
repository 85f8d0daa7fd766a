// SPDX-License-Identifier: GPL-3.0-or-later
// The trees of symptom, cause and action, and what was diagnosed, tried remotely and escalated on orders.
#pragma once

#include "core/domain/sop/diagnosis.h"

#include <utility>

namespace sanbao {

class Database;

class DiagnosisStore final
{
public:
    explicit DiagnosisStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<DiagnosisNode> nodes();
    qint64 insertNode(const DiagnosisNode& node);
    bool updateNode(const DiagnosisNode& node);

    std::vector<OrderDiagnosis> diagnoses(WorkOrderId order);
    qint64 insertDiagnosis(const OrderDiagnosis& diagnosis);
    void judgeDiagnosis(qint64 id, bool isWrong);

    std::vector<RemoteAttempt> attempts(WorkOrderId order);
    qint64 insertAttempt(const RemoteAttempt& attempt);
    /// Attempts and solved ones from one moment to another.
    std::pair<int, int> remoteRate(Instant from, Instant to);
    /// Time spent on each of the technical services.
    std::vector<SupportTime> supportTime(Instant from, Instant to);

    std::vector<Escalation> escalations(WorkOrderId order);
    qint64 insertEscalation(const Escalation& escalation);
    void answerEscalation(qint64 id, Instant at);

private:
    Database& m_database;
};

} // namespace sanbao
