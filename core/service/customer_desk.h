// SPDX-License-Identifier: GPL-3.0-or-later
// The customer beyond the record: profile with further phones, groups, household, points, likely duplicates, and
// merging two records into one, which can be taken back on the same day.
#pragma once

#include "core/domain/customer.h"
#include "core/domain/customer_profile.h"
#include "core/service/service_context.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace sanbao {

/// A customer who may be the same person, and why.
struct DuplicateHint
{
    Customer customer;
    bool samePhone = false;
    bool similarNameAndAddress = false;
};

/// What a merge moves, in numbers, and which values of the second record are added to the first.
struct MergePreview
{
    Customer kept;
    Customer merged;
    std::vector<std::pair<QString, qint64>> moves; ///< table and number of its rows
    QStringList addedPhones;
    QString filledAddress; ///< taken over because the kept record has none
};

struct MergeRecord
{
    qint64 id = 0;
    CustomerId kept;
    CustomerId merged;
    QString mergedName;
    Instant at;
};

struct PointEntry
{
    qint64 id = 0;
    qint64 points = 0; ///< positive: earned, negative: spent
    QString reason;
    WorkOrderId order;
    Instant at;
    StaffId staff;
};

class CustomerDesk final
{
public:
    explicit CustomerDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<CustomerProfile> profile(CustomerId id);
    /// Record and profile in one transaction. The address is the division followed by the detail when either is given.
    /// VIP customers get premium promises. Invalid names "customer.…" and "phone.N".
    Outcome<Customer> save(const Customer& customer, const CustomerProfile& profile);
    /// The number at `position` (0 is the first further one) becomes the main phone and the main one takes its place.
    Outcome<Customer> makePrimary(CustomerId id, int position);

    std::vector<DuplicateHint> duplicatesOf(const Customer& typed, const QStringList& phones, int limit = 4);
    Outcome<MergePreview> previewMerge(CustomerId keep, CustomerId merge);
    Outcome<MergeRecord> merge(CustomerId keep, CustomerId merge);
    /// Conflict after the day of the merge, or when what was moved has gone elsewhere since.
    Done undoMerge(qint64 id);
    /// Merges into this customer that can still be taken back.
    Outcome<std::vector<MergeRecord>> undoableMerges(CustomerId keep);

    Done joinHousehold(CustomerId customer, CustomerId member);
    Done leaveHousehold(CustomerId customer);
    Outcome<std::vector<Customer>> household(CustomerId customer);

    Outcome<std::vector<CustomerGroup>> groups();
    /// Invalid names "name", "discount", "callback".
    Outcome<CustomerGroup> saveGroup(const CustomerGroup& group);
    /// The best promises any of the customer's groups gives; Normal without one.
    Priority groupPriority(CustomerId customer);
    /// The largest discount of the customer's groups, in hundredths of a percent.
    int groupDiscount(CustomerId customer);

    Outcome<qint64> points(CustomerId customer);
    Outcome<std::vector<PointEntry>> pointEntries(CustomerId customer, int limit = 100);
    /// Invalid names "points" (zero, or more spent than there are) and "reason".
    Outcome<qint64> bookPoints(CustomerId customer, qint64 points, const QString& reason, WorkOrderId order = {});

private:
    std::vector<FieldIssue> check(const CustomerProfile& profile) const;
    CustomerProfile prepared(const CustomerProfile& profile, const CustomerProfile& before, QDate today) const;
    Done write(Permission permission, const QString& action, CustomerId customer, const QJsonObject& body,
               const std::function<Done(class UnitOfWork&)>& change);
    bool hasStored(CustomerId id);
    QJsonArray join(const Customer& kept, const Customer& merged);
    void separate(CustomerId kept, CustomerId merged, const QJsonObject& added);

    ServiceContext& m_context;
};

QString label(PhoneLabel label);
QString label(CustomerLevel level);
QString label(Consent consent);

} // namespace sanbao
