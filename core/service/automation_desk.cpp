// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/automation_desk.h"

#include "core/base/text_fold.h"
#include "core/service/diagnosis_desk.h"
#include "core/service/dispatch_desk.h"
#include "core/service/notices.h"
#include "core/service/order_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/diagnosis_store.h"
#include "core/storage/notice_store.h"
#include "core/storage/order_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kLookLimit = 500;
constexpr qint64 kLookBackMs = 3LL * 24 * 60 * 60 * 1000;
constexpr int kOwnerMinutes = 30;
constexpr int kHighestTier = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Automation)
};

QString ownerKey()
{
    return QStringLiteral("complaint.owner_minutes");
}

/// Rules act under a name of their own, whoever sits at the screen.
class ActingRule final
{
public:
    explicit ActingRule(ServiceContext& context)
        : m_context(context)
        , m_before(context.session)
    {
        m_context.session = {StaffId(), QStringLiteral("rules"), QString(), Role::Admin};
    }
    ~ActingRule() { m_context.session = m_before; }
    ActingRule(const ActingRule&) = delete;
    ActingRule& operator=(const ActingRule&) = delete;

private:
    ServiceContext& m_context;
    Session m_before;
};

void tell(UnitOfWork& work, const WorkOrder& order, const QString& event, const QString& note)
{
    TimelineEntry entry;
    entry.order = order.id;
    entry.product = order.product;
    entry.customer = order.customer;
    entry.event = event;
    entry.note = note;
    work.tell(entry);
    work.touch(EntityKind::WorkOrder, order.id.value);
}

QString causeOf(const RuleHit& hit)
{
    return QStringLiteral("rule:%1:%2:%3")
        .arg(QString::number(hit.rule.id), QString::number(hit.order.order.value),
             QString::number(hit.order.enteredAt.ms));
}

} // namespace

QString label(RuleAction action)
{
    switch (action) {
    case RuleAction::Assign:
        return Words::tr("Name a technician");
    case RuleAction::Notify:
        return Words::tr("Tell somebody");
    case RuleAction::Escalate:
        return Words::tr("Escalate to a higher tier");
    }
    return {};
}

Outcome<WatchFindings> AutomationDesk::look()
{
    const Instant now = m_context.clock.now();
    const Instant since(now.ms - kLookBackMs);
    NoticeStore notices(m_context.database);
    WatchFindings findings;
    const auto keep = [&](std::vector<NoticeDraft> drafts) {
        for (NoticeDraft& draft : drafts) {
            if (!notices.isKnown(draft.cause))
                findings.notices.push_back(std::move(draft));
        }
    };
    keep(notices.overdueOrders(since, now, kLookLimit));
    keep(notices.openEscalations(since, kLookLimit));
    std::vector<NoticeDraft> late = notices.lateEscalations(since, now, kLookLimit);
    for (NoticeDraft& draft : late)
        draft.detail = Words::tr("the higher tier has not answered (%1)").arg(draft.detail);
    keep(std::move(late));
    keep(notices.overdueTasks(since, now, kLookLimit));
    keep(notices.complaintsWithoutOwner(Instant(now.ms - ownerMinutes() * 60000LL), kLookLimit));
    keep(notices.overdueComplaints(since, now, kLookLimit));
    WorkRuleStore rules(m_context.database);
    for (const WorkRule& rule : rules.rules()) {
        if (!rule.active)
            continue;
        for (const StandingOrder& order : rules.standing(rule, now, kLookLimit)) {
            if (applies(rule, order, now))
                findings.hits.push_back({rule, order});
        }
    }
    return readResult(m_context, std::move(findings));
}

Outcome<int> AutomationDesk::carryOut(WatchFindings& findings, int most)
{
    const ActingRule acting(m_context);
    int fresh = 0;
    int left = most;
    if (!findings.notices.empty()) {
        UnitOfWork work(m_context, Permission::ReadOrders);
        if (Done ready = work.begin(); !ready)
            return std::move(ready).error();
        for (; left > 0 && !findings.notices.empty(); --left) {
            fresh += sendNotice(m_context, work, findings.notices.back()) > 0 ? 1 : 0;
            findings.notices.pop_back();
        }
        work.audit(QStringLiteral("notices.sent"), EntityKind::Setting, 0, {{QStringLiteral("count"), fresh}});
        if (Done committed = work.commit(); !committed)
            return std::move(committed).error();
    }
    for (; left > 0 && !findings.hits.empty(); --left) {
        const RuleHit hit = findings.hits.back();
        findings.hits.pop_back();
        const Outcome<bool> fired = fire(hit);
        if (!fired)
            return fired.error();
        fresh += *fired ? 1 : 0;
    }
    return fresh;
}

Outcome<bool> AutomationDesk::fire(const RuleHit& hit)
{
    UnitOfWork work(m_context, Permission::ReadOrders);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(hit.order.order);
    if (!order || order->state != hit.rule.state)
        return false; // it moved on between looking and acting
    const Outcome<QString> done = act(work, hit.rule, *order, causeOf(hit));
    RuleFiring firing{0, hit.rule.id, {}, order->id, {}, hit.order.enteredAt, work.now(), bool(done), {}};
    firing.detail = done ? *done : done.error().lines().join(QStringLiteral(" "));
    if (!WorkRuleStore(m_context.database).insert(firing))
        return m_context.database.hasFailure() ? Outcome<bool>(*m_context.database.takeFailure())
                                               : Outcome<bool>(false);
    tell(work, *order, QStringLiteral("rule_fired"), hit.rule.name + QStringLiteral(" · ") + firing.detail);
    work.audit(QStringLiteral("rule.fired"), EntityKind::WorkOrder, order->id.value,
               {{QStringLiteral("rule"), hit.rule.id}, {QStringLiteral("done"), firing.isDone}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return true;
}

Outcome<QString> AutomationDesk::act(UnitOfWork& work, const WorkRule& rule, const WorkOrder& order,
                                     const QString& cause)
{
    switch (rule.action) {
    case RuleAction::Assign:
        return assign(work, rule, order);
    case RuleAction::Escalate:
        return escalate(rule, order);
    case RuleAction::Notify:
        break;
    }
    NoticeDraft draft{NoticeKind::Rule, cause, {order.id, {}}, order.number, rule.name, {}};
    if (!rule.note.isEmpty())
        draft.detail += QStringLiteral(" · ") + rule.note;
    if (rule.staff.isValid())
        draft.audience.people.push_back(rule.staff);
    if (rule.role)
        draft.audience.roles.push_back(*rule.role);
    if (rule.team > 0)
        draft.audience.teams.push_back(rule.team);
    return Words::tr("%1 people told").arg(sendNotice(m_context, work, draft));
}

Outcome<QString> AutomationDesk::assign(UnitOfWork& work, const WorkRule& rule, const WorkOrder& order)
{
    if (order.technician.isValid())
        return Failure::of(FailureKind::Conflict,
                           Words::tr("%1 is named already.").arg(m_context.catalogue.staffName(order.technician)));
    StaffId who = rule.staff;
    if (!who.isValid()) {
        const Outcome<std::vector<Proposal>> proposals = DispatchDesk(m_context).proposals(order.id);
        if (!proposals)
            return proposals.error();
        if (proposals->empty() || !proposals->front().isSound)
            return Failure::of(FailureKind::Conflict, Words::tr("Nobody fits: the order stays in the pool."));
        who = proposals->front().technician;
    }
    WorkOrder next = order;
    next.technician = who;
    if (!OrderStore(m_context.database).update(next))
        return Failure::of(FailureKind::Conflict, Words::tr("The order was changed meanwhile."));
    recordFact(m_context, next);
    NoticeDraft draft{NoticeKind::Rule, {}, {order.id, {}}, order.number, {}, {}};
    draft.cause = QStringLiteral("assigned:%1:%2").arg(QString::number(order.id.value), QString::number(work.now().ms));
    draft.detail = Words::tr("You are named for this order (%1)").arg(rule.name);
    draft.audience.people.push_back(who);
    sendNotice(m_context, work, draft);
    return Words::tr("%1 named").arg(m_context.catalogue.staffName(who));
}

Outcome<QString> AutomationDesk::escalate(const WorkRule& rule, const WorkOrder& order)
{
    Escalation up;
    up.order = order.id;
    up.fromTier = tierFor(order.grade);
    for (const Escalation& before : DiagnosisStore(m_context.database).escalations(order.id))
        up.fromTier = std::max(up.fromTier, before.toTier);
    up.toTier = up.fromTier + 1;
    up.to = rule.staff;
    up.reason = rule.note.isEmpty() ? rule.name : rule.name + QStringLiteral(" · ") + rule.note;
    if (up.toTier > kHighestTier)
        return Failure::of(FailureKind::Conflict, Words::tr("The order is at the highest tier already."));
    const Outcome<Escalation> done = DiagnosisDesk(m_context).escalate(up);
    if (!done)
        return done.error();
    return Words::tr("tier %1 → tier %2").arg(QString::number(up.fromTier), QString::number(up.toTier));
}

Outcome<std::vector<WorkRule>> AutomationDesk::rules()
{
    return readResult(m_context, WorkRuleStore(m_context.database).rules());
}

Outcome<WorkRule> AutomationDesk::save(const WorkRule& typed)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    WorkRule rule = typed;
    rule.name = cleanText(typed.name).simplified();
    rule.note = cleanText(typed.note).simplified();
    rule.since = work.now();
    if (const std::optional<RuleGap> gap = gapOf(rule)) {
        switch (*gap) {
        case RuleGap::Name:
            return Failure::invalid(QStringLiteral("name"), Words::tr("Name the rule."));
        case RuleGap::Minutes:
            return Failure::invalid(QStringLiteral("minutes"), Words::tr("Between 0 minutes and a year."));
        case RuleGap::Target:
            return Failure::invalid(QStringLiteral("target"), Words::tr("Choose who is told."));
        case RuleGap::WrongState:
            return Failure::invalid(QStringLiteral("state"), Words::tr("A closed order needs no rule."));
        }
    }
    WorkRuleStore store(m_context.database);
    if (rule.id > 0) {
        if (!store.update(rule))
            return m_context.database.takeFailure().value_or(
                Failure::of(FailureKind::Conflict, Words::tr("The rule was changed meanwhile. Look at it again.")));
        rule.revision += 1;
    } else {
        rule.id = store.insert(rule);
    }
    work.audit(QStringLiteral("rule.saved"), EntityKind::Setting, rule.id,
               {{QStringLiteral("name"), rule.name},
                {QStringLiteral("action"), codeOf(rule.action)},
                {QStringLiteral("active"), rule.active}});
    work.touch(EntityKind::Setting, rule.id);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return rule;
}

Outcome<std::vector<RuleFiring>> AutomationDesk::firings(std::optional<qint64> after, int limit)
{
    return readResult(m_context, WorkRuleStore(m_context.database).firings(after, limit));
}

int AutomationDesk::ownerMinutes()
{
    const std::optional<QString> stored = SettingStore(m_context.database).value(ownerKey());
    return stored ? std::max(1, stored->toInt()) : kOwnerMinutes;
}

Done AutomationDesk::setOwnerMinutes(int minutes)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (minutes < 1 || minutes > 7 * 24 * 60)
        return Failure::invalid(QStringLiteral("ownerMinutes"), Words::tr("Between a minute and a week."));
    SettingStore(m_context.database).set(ownerKey(), QString::number(minutes));
    work.audit(QStringLiteral("rule.owner_minutes"), EntityKind::Setting, 0, {{QStringLiteral("minutes"), minutes}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

} // namespace sanbao
