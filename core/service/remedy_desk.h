// SPDX-License-Identifier: GPL-3.0-or-later
// One order's warranty case: what the customer may ask for now, what has to be watched, who was found responsible, what
// was lent, and what was taken back or exchanged.
#pragma once

#include "core/domain/order_list.h"
#include "core/domain/warranty/loaner.h"
#include "core/domain/warranty/return_list.h"
#include "core/service/warranty_answer.h"

#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;

enum class CaseLevel { Note, Warning, Alarm };
struct CaseWarning
{
    CaseLevel level = CaseLevel::Note;
    QString text;
    QString brief; ///< two or three words for a chip
    friend bool operator==(const CaseWarning&, const CaseWarning&) = default;
};

struct OrderCase
{
    ProductUnit unit;
    WarrantyAnswer atIntake;            ///< decides what is charged
    WarrantyAnswer now;                 ///< decides what may be asked for
    std::vector<FaultFinding> findings; ///< the newest first
    std::vector<Loaner> loaners;
    std::vector<ReturnRecord> returns; ///< the newest first
    std::vector<CaseWarning> warnings; ///< the most serious first
    Money price;                       ///< on the invoice; zero when it is not known

    std::optional<FaultFinding> finding() const
    {
        return findings.empty() ? std::nullopt : std::optional(findings.front());
    }
};

struct ReturnWish
{
    WorkOrderId order;
    ReturnKind kind = ReturnKind::Return;
    ReturnGround ground = ReturnGround::WithinReturnDays;
    Money price; ///< invoice price, needed for a return
    QString note;
};

class RemedyDesk final
{
public:
    explicit RemedyDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// NotFound when the order names no product of the customer.
    Outcome<OrderCase> caseOf(WorkOrderId order);
    /// The most serious warning of each open order that has one.
    std::vector<std::pair<WorkOrderId, CaseWarning>> hints(const std::vector<OrderRow>& rows);

    /// Records who is responsible. Against the customer it waits for a second person. Invalid names "finding.evidence".
    Outcome<FaultFinding> recordFinding(const FaultFinding& finding);
    /// Denied to the person who made the finding.
    Outcome<FaultFinding> decideFinding(FindingId id, qint64 revision, bool approve, const QString& note);

    Outcome<Loaner> lend(const Loaner& loaner);
    Done takeBack(LoanerId id, WorkOrderId order, const QString& note);

    /// Returns and exchanges, the newest first; rows that follow `before`.
    Outcome<std::vector<ReturnRow>> returns(ReturnScope scope, ReturnId before, int limit);
    Outcome<qint64> openReturns();
    /// Whether the wish is owed, and what would be paid back today; writes nothing.
    Outcome<ReturnRecord> previewReturn(const ReturnWish& wish);
    /// Invalid names "return.price", "return.ground", "return.note".
    Outcome<ReturnRecord> requestReturn(const ReturnWish& wish);
    Outcome<ReturnRecord> decideReturn(ReturnId id, qint64 revision, bool approve, const QString& note);
    /// Pays back through the till of the day (Conflict when it is closed), or hands over the other product, whose term
    /// begins today. Invalid names "return.serial".
    Outcome<ReturnRecord> completeReturn(ReturnId id, qint64 revision, const QString& newSerial,
                                         PaymentMethod method = PaymentMethod::Cash);

private:
    ReturnRecord drafted(const ReturnWish& wish, const OrderCase& present) const;
    void chargeUse(ReturnRecord& record, const OrderCase& present) const;
    Done payBack(UnitOfWork& work, const ReturnRecord& record, PaymentMethod method);
    Done handOver(UnitOfWork& work, ReturnRecord& record, const ProductUnit& old);
    void tell(UnitOfWork& work, WorkOrderId order, const char* event, const QString& note);
    QDate today() const;

    ServiceContext& m_context;
};

} // namespace sanbao
