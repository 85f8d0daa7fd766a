// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_teamwork.h"

#include "core/service/automation_desk.h"
#include "core/service/guide_desk.h"
#include "core/service/order_desk.h"
#include "core/service/service_point_desk.h"
#include "core/service/team_desk.h"
#include "core/service/visit_kit_desk.h"

#include <vector>

namespace sanbao {

namespace {

constexpr qint64 kHour = 3600000;
constexpr int kNotices = 60;

StaffId staff(const ServiceContext& context, const char* login)
{
    const StaffMember* member = context.catalogue.memberByLogin(QLatin1String(login));
    return member ? member->id : StaffId();
}

Done fillTeams(ServiceContext& context)
{
    TeamDesk desk(context);
    const Outcome<std::vector<Team>> teams = desk.teams();
    if (!teams)
        return teams.error();
    for (Team team : *teams) {
        const bool talks = team.code == QLatin1String("complaints") || team.code == QLatin1String("sales");
        const std::vector<const char*> logins = talks ? std::vector<const char*>{"counter", "manager"}
                                                      : std::vector<const char*>{"admin", "dispatch", "tech1"};
        for (const char* login : logins) {
            if (const StaffId id = staff(context, login); id.isValid())
                team.members.insert(id.value);
        }
        if (const Outcome<Team> saved = desk.saveTeam(team); !saved)
            return saved.error();
    }
    return {};
}

Done talk(ServiceContext& context)
{
    OrderFilter filter;
    const Outcome<std::vector<OrderRow>> rows = OrderDesk(context).page(filter, OrderSort::NextDue, std::nullopt, 3);
    const Outcome<std::vector<Team>> teams = TeamDesk(context).teams();
    if (!rows || !teams || rows->empty())
        return rows ? Done() : Done(rows.error());
    TeamDesk desk(context);
    const Instant now = context.clock.now();
    const Subject first{rows->front().id, {}};
    const Outcome<TeamTask> task = desk.addTask(first, teams->front().id, QStringLiteral("确认缺件到货日期，回复客户"),
                                                Instant(now.ms + 5 * kHour));
    if (!task)
        return task.error();
    const Outcome<TeamTask> other = desk.addTask({rows->back().id, {}}, (*teams)[2].id,
                                                 QStringLiteral("核对保外报价与优惠"), Instant(now.ms + 26 * kHour));
    if (!other)
        return other.error();
    const Outcome<InnerComment> said = desk.comment(
        first,
        QStringLiteral("客户只有下午在家，@dispatch 请安排 14 点以后；@manager 客户是老会员，@admin 请核对会员折扣。"));
    return said ? Done() : Done(said.error());
}

Done writeStandards(ServiceContext& context)
{
    const std::vector<Category>& categories = context.catalogue.categories();
    if (categories.empty())
        return {};
    const std::vector<FaultCode> faults = context.catalogue.faultsOf(categories.front().id);
    WorkInstruction instruction;
    instruction.title = QStringLiteral("上门安全作业指导书");
    instruction.body = QStringLiteral("1. 出示工牌，穿鞋套。\n2. 断电、断水，挂牌。\n3. 拆卸前拍照。\n"
                                      "4. 更换后通电通水试机三次。\n5. 清理现场，请客户确认。");
    if (const Outcome<WorkInstruction> saved = GuideDesk(context).save(instruction); !saved)
        return saved.error();
    if (faults.empty())
        return {};
    HandlingStandard standard;
    standard.fault = faults.front().id;
    standard.minutes = 75;
    standard.note = QStringLiteral("先电话确认现象");
    const Outcome<HandlingStandard> saved = VisitKitDesk(context).save(standard);
    return saved ? Done() : Done(saved.error());
}

Done writeRules(ServiceContext& context)
{
    WorkRule rule;
    rule.name = QStringLiteral("登记 30 分钟未响应，通知店长");
    rule.role = Role::Manager;
    AutomationDesk desk(context);
    if (const Outcome<WorkRule> saved = desk.save(rule); !saved)
        return saved.error();
    ServicePoint point;
    point.unit.name = QStringLiteral("城西服务点");
    point.areas = {QStringLiteral("城西区"), QStringLiteral("湖滨区")};
    if (const StaffId id = staff(context, "tech2"); id.isValid())
        point.people.insert(id.value);
    if (const Outcome<ServicePoint> saved = ServicePointDesk(context).save(point); !saved)
        return saved.error();
    Outcome<WatchFindings> found = desk.look();
    if (!found)
        return found.error();
    const Outcome<int> sent = desk.carryOut(*found, kNotices);
    return sent ? Done() : Done(sent.error());
}

} // namespace

Done writeDemoTeamwork(ServiceContext& context)
{
    for (Done (*write)(ServiceContext&) : {fillTeams, talk, writeStandards, writeRules}) {
        if (Done written = write(context); !written)
            return written;
    }
    return {};
}

} // namespace sanbao
