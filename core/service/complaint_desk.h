// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints from receipt to closing. A complaint has its own number and a level; the level sets the handling limit,
// who is responsible and to whom it goes next. Closing needs the whole story: claim, finding, remedy, acceptance and
// cause.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/customer.h"
#include "core/service/service_context.h"
#include "core/storage/complaint_store.h"
#include "core/storage/timeline_store.h"

#include <optional>
#include <vector>

namespace sanbao {

enum class ComplaintStage;
class UnitOfWork;

/// What a level means in this store.
struct ComplaintRule
{
    ComplaintLevel level = ComplaintLevel::L1;
    int limitDays = 1; ///< calendar days from receipt
    Role responsible = Role::Counter;
    std::optional<Role> escalateTo;
};

struct NewComplaint
{
    WorkOrderId order;   ///< invalid: about no particular order
    CustomerId customer; ///< taken from the order when invalid
    ComplaintLevel level = ComplaintLevel::L1;
    QString claim;
    MaybeInstant receivedAt; ///< empty: now
    StaffId owner;           ///< invalid: whoever logs it
};

/// What closing needs; empty members are refused by name ("claim", "finding", "justified", "remedy", "accepted",
/// "cause").
struct ComplaintClosing
{
    QString claim; ///< empty keeps the stored claim
    QString finding;
    std::optional<bool> justified;
    QString remedy; ///< empty keeps the stored remedy
    std::optional<bool> customerAccepted;
    QString cause;
};

struct ComplaintView
{
    Complaint complaint;
    Customer customer;
    QString orderNumber; ///< empty when it is about no particular order
    QString productLabel;
    ProductUnitId product;
    std::vector<TimelineEntry> history; ///< what happened with it, oldest first
};

class ComplaintDesk final
{
public:
    explicit ComplaintDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Every broken rule of a new complaint; empty when log() would take it.
    std::vector<FieldIssue> check(const NewComplaint& request);
    Outcome<Complaint> log(const NewComplaint& request);
    /// `reason` is mandatory and stays on the timeline. The due moment is counted from receipt again.
    Outcome<Complaint> changeLevel(ComplaintId id, qint64 revision, ComplaintLevel level, const QString& reason);
    Outcome<Complaint> acknowledge(ComplaintId id, qint64 revision, const QString& note = {});
    Outcome<Complaint> offerRemedy(ComplaintId id, qint64 revision, const QString& remedy);
    /// Keeps what has been found out so far without closing; empty members change nothing. Each stage that is reached
    /// for the first time keeps its moment. Invalid names "progress" when nothing is given.
    Outcome<Complaint> progress(ComplaintId id, qint64 revision, const ComplaintClosing& typed);
    Outcome<Complaint> assign(ComplaintId id, qint64 revision, StaffId owner);
    Outcome<Complaint> close(ComplaintId id, qint64 revision, const ComplaintClosing& closing);

    /// Open ones by due moment, all by receipt, newest first; rows after `after`.
    Outcome<std::vector<ComplaintRow>> page(ComplaintScope scope, const std::optional<ComplaintRow>& after, int limit);
    Outcome<ComplaintCounts> counts();
    Outcome<ComplaintView> open(ComplaintId id);
    Outcome<std::vector<ComplaintRow>> ofOrder(WorkOrderId order);
    Outcome<std::vector<ComplaintRow>> ofCustomer(CustomerId customer, int limit = 50);
    Outcome<ComplaintId> idOf(const QString& number);

    ComplaintRule rule(ComplaintLevel level);
    Instant dueAt(Instant receivedAt, ComplaintLevel level);

private:
    struct Step;
    Outcome<Complaint> take(Permission permission, ComplaintId id, qint64 revision, const Step& step);
    Complaint draft(const NewComplaint& request, Instant now);
    void stamp(const Complaint& complaint, ComplaintStage stage);
    void stampKnown(const Complaint& complaint);
    void tell(UnitOfWork& work, const Complaint& complaint, const QString& event, const QString& note,
              MaybeInstant at = {});

    ServiceContext& m_context;
};

} // namespace sanbao
