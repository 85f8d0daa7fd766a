// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/policy_desk.h"

#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/storage/policy_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

class Policies
{
    Q_DECLARE_TR_FUNCTIONS(Policies)
};

FieldIssue issueOf(PolicyRule rule)
{
    switch (rule) {
    case PolicyRule::TitleMissing:
        return {QStringLiteral("title"), Policies::tr("Give the document a title.")};
    case PolicyRule::BodyMissing:
        return {QStringLiteral("body"), Policies::tr("The text is empty.")};
    case PolicyRule::EffectiveDayMissing:
        return {QStringLiteral("from"), Policies::tr("Say from which day it is in force.")};
    case PolicyRule::EndsBeforeStart:
        return {QStringLiteral("until"), Policies::tr("It ends before it starts.")};
    case PolicyRule::ReviewBeforeStart:
        return {QStringLiteral("review"), Policies::tr("The review comes after the first day in force.")};
    case PolicyRule::ChangeNoteMissing:
        return {QStringLiteral("changeNote"), Policies::tr("Say what changed against the version before.")};
    case PolicyRule::FinalInterpretation:
        return {QStringLiteral("body"),
                Policies::tr("A right of final or sole interpretation is void towards consumers (measures on penalties "
                             "for infringing consumer rights, article 12). Take the clause out.")};
    }
    return {};
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Policies::tr("Somebody else changed this document meanwhile. Open it again."));
}

Failure notADraft()
{
    return Failure::of(FailureKind::Conflict,
                       Policies::tr("A published version is not changed. Make a new version instead."));
}

} // namespace

QString policyKindName(PolicyKind kind)
{
    switch (kind) {
    case PolicyKind::Policy:
        return Policies::tr("Policy");
    case PolicyKind::Procedure:
        return Policies::tr("Procedure");
    case PolicyKind::Notice:
        return Policies::tr("Notice");
    }
    return {};
}

QString policyStateName(PolicyState state)
{
    switch (state) {
    case PolicyState::Draft:
        return Policies::tr("Draft");
    case PolicyState::Upcoming:
        return Policies::tr("Upcoming");
    case PolicyState::InForce:
        return Policies::tr("In force");
    case PolicyState::Superseded:
        return Policies::tr("Superseded");
    case PolicyState::Ended:
        return Policies::tr("Ended");
    case PolicyState::Withdrawn:
        return Policies::tr("Withdrawn");
    }
    return {};
}

QDate PolicyDesk::today() const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone());
}

Outcome<Policy> PolicyDesk::find(PolicyId id)
{
    const std::optional<Policy> policy = PolicyStore(m_context.database).find(id);
    if (!policy) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Policies::tr("This document does not exist.")));
    }
    return *policy;
}

Outcome<std::vector<PolicyRow>> PolicyDesk::all()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::vector<Policy> policies = PolicyStore(m_context.database).all();
    std::vector<PolicyRow> rows;
    for (const Policy& policy : policies) {
        PolicyRow row{policy, stateOf(policy, policies, today()), false};
        row.reviewDue = row.state == PolicyState::InForce && policy.reviewOn.isValid() && policy.reviewOn <= today();
        rows.push_back(row);
    }
    return readResult(m_context, std::move(rows));
}

Outcome<PolicyRow> PolicyDesk::open(PolicyId id)
{
    const Outcome<std::vector<PolicyRow>> rows = all();
    if (!rows)
        return rows.error();
    for (const PolicyRow& row : *rows) {
        if (row.policy.id == id)
            return row;
    }
    return Failure::of(FailureKind::NotFound, Policies::tr("This document does not exist."));
}

Outcome<PolicyId> PolicyDesk::idOf(const QString& number)
{
    const QStringList parts = number.trimmed().split(QStringLiteral(" v"));
    const Outcome<std::vector<PolicyRow>> rows = all();
    if (!rows)
        return rows.error();
    PolicyId newest;
    PolicyId binding;
    for (const PolicyRow& row : *rows) {
        if (row.policy.code.compare(parts.value(0), Qt::CaseInsensitive) != 0)
            continue;
        if (parts.size() > 1 && row.policy.version == parts.value(1).toInt())
            return row.policy.id;
        if (!newest.isValid())
            newest = row.policy.id;
        if (row.state == PolicyState::InForce)
            binding = row.policy.id;
    }
    if (!newest.isValid() || parts.size() > 1)
        return Failure::of(FailureKind::NotFound, Policies::tr("There is no document %1.").arg(number));
    return binding.isValid() ? binding : newest;
}

Outcome<std::vector<Policy>> PolicyDesk::inForce(CategoryId category, QDate on)
{
    const std::vector<Policy> policies = PolicyStore(m_context.database).all();
    return readResult(m_context, policiesInForce(policies, m_context.catalogue.unit().id, category, on));
}

Outcome<std::vector<Policy>> PolicyDesk::dueForReview(QDate until)
{
    const std::vector<Policy> policies = PolicyStore(m_context.database).all();
    std::vector<Policy> due;
    for (const Policy& policy : policies) {
        if (policy.reviewOn.isValid() && policy.reviewOn <= until &&
            stateOf(policy, policies, today()) == PolicyState::InForce)
            due.push_back(policy);
    }
    return readResult(m_context, std::move(due));
}

Done PolicyDesk::store(UnitOfWork& work, const Policy& policy, const QString& action)
{
    if (!PolicyStore(m_context.database).update(policy))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    work.audit(action, EntityKind::Setting, policy.id.value,
               {{QStringLiteral("code"), policy.code},
                {QStringLiteral("version"), policy.version},
                {QStringLiteral("title"), policy.title},
                {QStringLiteral("reason"), policy.withdrawnReason}});
    work.touch(EntityKind::Setting, policy.id.value);
    return work.commit();
}

Outcome<PolicyId> PolicyDesk::saveDraft(const Policy& policy)
{
    Policy kept = policy;
    kept.title = cleanText(policy.title);
    kept.body = cleanText(policy.body);
    kept.changeNote = cleanText(policy.changeNote);
    std::vector<FieldIssue> issues;
    for (const PolicyRule rule : brokenRules(kept))
        issues.push_back(issueOf(rule));
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (kept.id.isValid()) {
        const Outcome<Policy> present = find(kept.id);
        if (!present)
            return present.error();
        if (present->publishedAt)
            return notADraft();
        if (Done stored = store(work, kept, QStringLiteral("policy.changed")); !stored)
            return std::move(stored).error();
        return kept.id;
    }
    const QString unit = m_context.catalogue.unit().code;
    kept.code = PolicyStore(m_context.database).nextCode(unit);
    kept.version = 1;
    kept.issuedByUnit = m_context.catalogue.unit().name;
    kept.publishedAt.reset();
    kept.id = PolicyStore(m_context.database).insert(kept);
    work.audit(QStringLiteral("policy.drafted"), EntityKind::Setting, kept.id.value,
               {{QStringLiteral("code"), kept.code}, {QStringLiteral("title"), kept.title}});
    work.touch(EntityKind::Setting, kept.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return kept.id;
}

Outcome<PolicyId> PolicyDesk::newVersion(PolicyId of)
{
    const Outcome<Policy> base = find(of);
    if (!base)
        return base.error();
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PolicyStore policies(m_context.database);
    Policy draft = *base;
    draft.version = policies.nextVersion(draft.code);
    draft.changeNote = Policies::tr("(say what changed)");
    draft.issuedByUnit = m_context.catalogue.unit().name;
    draft.scope.from = today().addDays(1);
    draft.scope.until = {};
    draft.reviewOn = draft.scope.from.addYears(1);
    draft.publishedAt.reset();
    draft.publishedBy = {};
    draft.id = policies.insert(draft);
    work.audit(QStringLiteral("policy.drafted"), EntityKind::Setting, draft.id.value,
               {{QStringLiteral("code"), draft.code}, {QStringLiteral("version"), draft.version}});
    work.touch(EntityKind::Setting, draft.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return draft.id;
}

template <class Change> Done PolicyDesk::alter(PolicyId id, qint64 revision, const QString& action, Change change)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    Outcome<Policy> policy = find(id);
    if (!policy)
        return std::move(policy).error();
    if (Done changed = change(*policy, work.now()); !changed)
        return changed;
    policy->revision = revision;
    return store(work, *policy, action);
}

Done PolicyDesk::publish(PolicyId id, qint64 revision)
{
    return alter(id, revision, QStringLiteral("policy.published"), [this](Policy& policy, Instant now) -> Done {
        if (policy.publishedAt)
            return notADraft();
        std::vector<FieldIssue> issues;
        for (const PolicyRule rule : brokenRules(policy))
            issues.push_back(issueOf(rule));
        if (policy.scope.from < today())
            issues.push_back(
                {QStringLiteral("from"), Policies::tr("A document does not come into force in the past.")});
        if (!issues.empty())
            return Failure::invalid(std::move(issues));
        policy.publishedAt = now;
        policy.publishedBy = m_context.session.staff;
        return {};
    });
}

Done PolicyDesk::withdraw(PolicyId id, qint64 revision, QDate on, const QString& reason)
{
    const QString why = cleanText(reason);
    if (why.isEmpty())
        return Failure::invalid(QStringLiteral("reason"), Policies::tr("Say why it is withdrawn."));
    if (!on.isValid() || on < today())
        return Failure::invalid(QStringLiteral("on"), Policies::tr("Withdraw it today or on a later day."));
    return alter(id, revision, QStringLiteral("policy.withdrawn"), [&](Policy& policy, Instant) -> Done {
        policy.withdrawnOn = on;
        policy.withdrawnReason = why;
        return {};
    });
}

Done PolicyDesk::setReview(PolicyId id, qint64 revision, QDate next)
{
    if (!next.isValid() || next <= today())
        return Failure::invalid(QStringLiteral("review"), Policies::tr("The next review lies in the future."));
    return alter(id, revision, QStringLiteral("policy.reviewed"), [next](Policy& policy, Instant) -> Done {
        policy.reviewOn = next;
        return {};
    });
}

void PolicyDesk::bind(UnitOfWork& work, const QString& owner, qint64 ownerId, CategoryId category)
{
    PolicyStore policies(m_context.database);
    std::vector<PolicyId> binding;
    for (const Policy& policy : policiesInForce(policies.scopes(), m_context.catalogue.unit().id, category,
                                                localDay(work.now(), m_context.catalogue.zone()))) {
        if (policy.kind == PolicyKind::Policy)
            binding.push_back(policy.id);
    }
    if (!binding.empty())
        policies.accept(binding, owner, ownerId, work.now());
}

Outcome<std::vector<Policy>> PolicyDesk::acceptedBy(const QString& owner, qint64 ownerId)
{
    PolicyStore policies(m_context.database);
    std::vector<Policy> accepted;
    for (const PolicyId id : policies.acceptedBy(owner, ownerId)) {
        if (const std::optional<Policy> policy = policies.find(id))
            accepted.push_back(*policy);
    }
    return readResult(m_context, std::move(accepted));
}

QString PolicyDesk::scopeText(const Applicability& scope) const
{
    QStringList parts;
    parts << (scope.unit.isValid() ? m_context.catalogue.unit().name : Policies::tr("all units"));
    parts << (scope.category.isValid() ? m_context.catalogue.categoryName(scope.category)
                                       : Policies::tr("all products"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace sanbao
