// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_steering.h"

#include "core/service/alert_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/forecast_desk.h"
#include "core/service/goal_desk.h"
#include "core/service/plan_desk.h"
#include "core/service/review_desk.h"
#include "core/service/trace_desk.h"

#include <array>

namespace sanbao {

namespace {

constexpr qint64 kHour = 3600000;
constexpr qint64 kDay = 24 * kHour;
constexpr int kReviewMinute = 15 * 60;

class DemoSteering final
{
public:
    DemoSteering(Workplace& place, ManualClock& clock, Instant asOf)
        : m_place(place)
        , m_context(place.context())
        , m_clock(clock)
        , m_asOf(asOf)
        , m_today(localDay(asOf, place.catalogue().zone()))
        , m_manager(memberOf("manager"))
        , m_dispatch(memberOf("dispatch"))
    {
    }

    Done run()
    {
        for (const auto& step : {&DemoSteering::targets, &DemoSteering::objectives, &DemoSteering::hotline,
                                 &DemoSteering::alerts, &DemoSteering::reviews, &DemoSteering::forecasts}) {
            if (Done done = (this->*step)(); !done)
                return done;
            m_clock.set(m_asOf);
        }
        return {};
    }

private:
    StaffId memberOf(const char* login) const
    {
        const StaffMember* member = m_place.catalogue().memberByLogin(QLatin1String(login));
        return member ? member->id : StaffId();
    }

    int monthBack(int back) const
    {
        const QDate month = m_today.addMonths(-back);
        return month.year() * 100 + month.month();
    }

    Done targets()
    {
        constexpr std::array<std::pair<Kpi, double>, 5> kTargets{{{Kpi::ResponseAttainment, 0.92},
                                                                  {Kpi::FirstTimeFixRate, 0.85},
                                                                  {Kpi::RepeatRepairRate, 0.05},
                                                                  {Kpi::SlaAttainment, 0.85},
                                                                  {Kpi::ComplaintRate, 0.03}}};
        GoalDesk desk(m_context);
        for (int back = 2; back >= 0; --back) {
            for (const auto& [kpi, target] : kTargets) {
                if (Done set = desk.setTarget(m_place.catalogue().unit().id, monthBack(back), kpi, target); !set)
                    return set;
            }
        }
        return {};
    }

    Done objectives()
    {
        struct Wanted
        {
            const char* what;
            Kpi kpi;
            const char* measure; ///< measured by hand when given
            double target;
            double reached;
        };
        constexpr std::array<Wanted, 5> kWanted{{{"一次修复率全年不低于 85 %", Kpi::FirstTimeFixRate, "", 0.85, 0},
                                                 {"投诉率控制在 3 % 以内", Kpi::ComplaintRate, "", 0.03, 0},
                                                 {"客户满意度达到 90 %", Kpi::Csat, "", 0.9, 0},
                                                 {"保外客户签约保养套餐", Kpi::Csat, "签约户数", 60, 41},
                                                 {"师傅人均培训", Kpi::Csat, "培训学时（小时）", 24, 18}}};
        m_clock.set(atWallTime(QDate(m_today.year(), 1, 5), 9 * 60, m_place.catalogue().zone()));
        m_clock.set(std::min(m_clock.now(), m_asOf));
        for (const Wanted& wanted : kWanted) {
            Objective objective;
            objective.year = m_today.year();
            objective.what = QString::fromUtf8(wanted.what);
            objective.measure = QString::fromUtf8(wanted.measure);
            if (objective.measure.isEmpty())
                objective.kpi = kpiId(wanted.kpi);
            else
                objective.reached = wanted.reached;
            objective.target = wanted.target;
            objective.owner = m_manager;
            if (const Outcome<Objective> added = GoalDesk(m_context).add(objective); !added)
                return added.error();
        }
        return {};
    }

    /// How long callers waited; some gave up.
    Done hotline()
    {
        constexpr std::array<int, 12> kSeconds{8, 14, 22, 6, 35, 11, 19, -1, 27, 9, 48, 16};
        GoalDesk desk(m_context);
        for (std::size_t i = kSeconds.size(); i-- > 0;) {
            m_clock.set(Instant(m_asOf.ms - qint64(i) * 2 * kDay - 5 * kHour));
            AnswerTime answer;
            if (kSeconds[i] >= 0)
                answer.seconds = kSeconds[i];
            if (const Outcome<AnswerTime> kept = desk.recordAnswer(answer); !kept)
                return kept.error();
        }
        return {};
    }

    /// Judged as the months went by; of those raised, every third is still new.
    Done alerts()
    {
        AlertDesk desk(m_context);
        for (const int daysAgo : {95, 64, 33, 3, 0}) {
            m_clock.set(Instant(m_asOf.ms - daysAgo * kDay));
            if (const Outcome<int> raised = desk.refresh(); !raised)
                return raised.error();
        }
        const Outcome<std::vector<KpiAlert>> open = desk.page(true, std::nullopt, 30);
        if (!open)
            return open.error();
        constexpr std::array<std::pair<const char*, const char*>, 3> kCauses{
            {{"两名师傅同时请假，排班没有调整", "外协支援一周；请假须提前三天报调度"},
             {"主控板到货晚四天，等件工单集中", "安全库存由 4 块调到 8 块，每三天告知客户进度"},
             {"回访集中在月底，工作日白天打不通", "改为晚间 18 至 20 点回访，分两人执行"}}};
        for (std::size_t i = open->size(); i-- > 0;) {
            const KpiAlert& alert = (*open)[i];
            const auto& [cause, action] = kCauses[i % kCauses.size()];
            m_clock.set(std::min(m_asOf, Instant(alert.raisedAt.ms + kDay)));
            if (i % 3 == 1) {
                if (const auto noted = desk.acknowledge(alert.id, alert.revision, QString::fromUtf8(cause)); !noted)
                    return noted.error();
            } else if (i % 3 == 2) {
                if (const auto closed =
                        desk.close(alert.id, alert.revision, QString::fromUtf8(cause), QString::fromUtf8(action));
                    !closed)
                    return closed.error();
                m_alert = alert.id.value;
            }
        }
        return {};
    }

    struct Month
    {
        const char* response;
        const char* satisfaction;
        const char* minutes;
        const char* decisions;
        const char* first; ///< what was decided to be done
        const char* firstOutcome;
        const char* second;
        const char* secondOutcome; ///< nullptr: still open
    };

    /// The three months before this one were reviewed on their fifth day after.
    Done reviews()
    {
        constexpr std::array<Month, 3> kReviewed{
            {{"比上月低，两名师傅请假的一周最明显。", "样本少，暂不下结论；不满集中在上门等待。",
              "参加：周敏、林涛、陈晓燕、王建军。\n1. 逐项看指标，24 小时解决率仍低于目标，主要等配件。\n"
              "2. 看最差的三单：两单等主控板，一单改约两次。\n3. 投诉逐件过，整改已落实。",
              "1. 主控板安全库存调到 8 块。\n2. 改约须店长同意并回访说明原因。",
              "主控板、进水阀安全库存上调并核对到货期", nullptr, "改约超过一次的工单由店长当日回访", nullptr},
             {"夜间来电次日首单响应，已达目标。", "回收率偏低，晚间回访后好转。",
              "参加：周敏、林涛、陈晓燕。\n1. 返修四单均为同一批密封圈。\n2. 收费说明的投诉两起，均为口头报价。",
              "1. 密封圈换供应商，旧批次退回。\n2. 报价一律打印并请客户签字。", "密封圈旧批次清点退回",
              "退回 36 件，供应商已换货。", "报价单打印签字执行检查", nullptr},
             {"旺季来电增加，响应仍在承诺之内。", "满意度平稳。",
              "参加：全体。\n1. 旺季空调工单增加四成。\n2. 远程指导解决率上升。",
              "1. 旺季每周三下午不排培训。\n2. 远程指导话术写入知识库。", "远程指导话术写入知识库",
              "已写 12 条，新员工可用。", "旺季排班复盘", "已完成，下季提前两周排班。"}}};
        for (int back = int(kReviewed.size()); back >= 1; --back) {
            const QDate held = QDate(m_today.year(), m_today.month(), 1).addMonths(1 - back).addDays(4);
            m_clock.set(std::min(m_asOf, atWallTime(held, kReviewMinute, m_place.catalogue().zone())));
            if (Done done = review(monthBack(back), kReviewed[std::size_t(back - 1)], held); !done)
                return done;
        }
        return {};
    }

    Done review(int month, const Month& told, QDate held)
    {
        ReviewDesk desk(m_context);
        ReviewPack pack;
        pack.month = month;
        pack.comments[kpiId(Kpi::ResponseAttainment)] = QString::fromUtf8(told.response);
        pack.comments[kpiId(Kpi::Csat)] = QString::fromUtf8(told.satisfaction);
        pack.minutes = QString::fromUtf8(told.minutes);
        pack.decisions = QString::fromUtf8(told.decisions);
        if (const Outcome<ReviewPack> saved = desk.save(pack); !saved)
            return saved.error();
        for (const auto& [what, outcome, owner, days] : {std::tuple(told.first, told.firstOutcome, m_manager, 14),
                                                         std::tuple(told.second, told.secondOutcome, m_dispatch, 30)}) {
            Outcome<ReviewAction> action = desk.addAction(month, QString::fromUtf8(what), owner, held.addDays(days));
            if (!action)
                return std::move(action).error();
            if (Done linked = link(action->id.value); !linked)
                return linked;
            const Instant now = m_clock.now();
            m_clock.set(std::min(m_asOf, Instant(now.ms + 9 * kDay)));
            if (outcome)
                action = desk.finish(action->id, action->revision, QString::fromUtf8(outcome));
            m_clock.set(now);
            if (!action)
                return std::move(action).error();
        }
        return {};
    }

    /// What the action came from: an alert for the one, a complaint for the other.
    Done link(qint64 action)
    {
        TraceDesk trace(m_context, m_place.kpis());
        if (m_alert > 0)
            if (Done linked = trace.link(action, ActionSourceKind::Alert, m_alert); !linked)
                return linked;
        const auto rows = m_place.complaints().page(ComplaintScope::All, std::nullopt, 4);
        if (!rows)
            return rows.error();
        m_alert = 0;
        return rows->empty() ? Done() : trace.link(action, ActionSourceKind::Complaint, rows->back().id.value);
    }

    /// Forecasts as they were issued, and what the manager made of the coming weeks.
    Done forecasts()
    {
        ForecastDesk desk(m_context);
        PlanDesk plans(m_context);
        Outcome<PlanAhead> plan = PlanAhead();
        for (const int daysAgo : {66, 36, 15, 8, 0}) {
            m_clock.set(Instant(m_asOf.ms - daysAgo * kDay));
            const Outcome<std::vector<VolumeForecast>> volumes = desk.volumes();
            if (!volumes)
                return volumes.error();
            if (Done issued = desk.issue(*volumes); !issued)
                return issued;
            plan = plans.look();
            if (!plan)
                return std::move(plan).error();
            const Outcome<LifeReport> lives = daysAgo == 0 ? desk.lives() : LifeReport();
            if (!lives)
                return lives.error();
            if (Done issued = plans.issue(*plan, *lives); !issued)
                return issued;
        }
        for (std::size_t i = 0; i < plan->staff.size() && i < 2; ++i) {
            const StaffNeed& need = plan->staff[i];
            if (Done decided = plans.decide({need.week,
                                             PlanKind::Staff,
                                             0,
                                             double(need.suggested),
                                             double(need.suggested) + double(i),
                                             {},
                                             {}});
                !decided)
                return decided;
        }
        return {};
    }

    Workplace& m_place;
    ServiceContext& m_context;
    ManualClock& m_clock;
    Instant m_asOf;
    QDate m_today;
    StaffId m_manager;
    StaffId m_dispatch;
    qint64 m_alert = 0;
};

} // namespace

Done writeDemoSteering(Workplace& place, ManualClock& clock, Instant asOf)
{
    clock.set(asOf);
    return DemoSteering(place, clock, asOf).run();
}

} // namespace sanbao
