// SPDX-License-Identifier: GPL-3.0-or-later
// The register of policies, procedures and notices: written as drafts, published, superseded by the next version or
// withdrawn with a reason, reviewed in time. What is in force when an order is taken or an agreement is issued is bound
// to it, so that years later the text the customer agreed to can be read.
#pragma once

#include "core/domain/policy.h"
#include "core/service/service_context.h"

namespace sanbao {

class UnitOfWork;

struct PolicyRow
{
    Policy policy;
    PolicyState state = PolicyState::Draft;
    bool reviewDue = false; ///< its review day has come
};

class PolicyDesk final
{
public:
    explicit PolicyDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Every version, by code, newest first.
    Outcome<std::vector<PolicyRow>> all();
    Outcome<PolicyRow> open(PolicyId id);
    /// The version in force, or else the newest, of this code; "CX-P001 v2" names a version.
    Outcome<PolicyId> idOf(const QString& number);
    /// What binds an order of this category on this day.
    Outcome<std::vector<Policy>> inForce(CategoryId category, QDate on);
    /// In force, with the review day on or before this one.
    Outcome<std::vector<Policy>> dueForReview(QDate until);

    /// A new draft, or the changed draft. A published version is not changed: newVersion() first.
    Outcome<PolicyId> saveDraft(const Policy& policy);
    Outcome<PolicyId> newVersion(PolicyId of);
    Done publish(PolicyId id, qint64 revision);
    Done withdraw(PolicyId id, qint64 revision, QDate on, const QString& reason);
    /// Reviewed and left as it is; the next review is on this day.
    Done setReview(PolicyId id, qint64 revision, QDate next);

    /// Binds what is in force to an order or agreement, inside the action that takes it.
    void bind(UnitOfWork& work, const QString& owner, qint64 ownerId, CategoryId category);
    Outcome<std::vector<Policy>> acceptedBy(const QString& owner, qint64 ownerId);

    /// "All products", "Refrigerator".
    QString scopeText(const Applicability& scope) const;

private:
    QDate today() const;
    Outcome<Policy> find(PolicyId id);
    Done store(UnitOfWork& work, const Policy& policy, const QString& action);
    /// `change` alters the stored document, or says why not; one action, one commit.
    template <class Change> Done alter(PolicyId id, qint64 revision, const QString& action, Change change);

    ServiceContext& m_context;
};

/// Words for people.
QString policyKindName(PolicyKind kind);
QString policyStateName(PolicyState state);

} // namespace sanbao
