// SPDX-License-Identifier: GPL-3.0-or-later
// Who reads a notice, whom an "@" means, and when a rule acts.
#include "core/domain/teamwork.h"
#include "core/domain/work_rule.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

std::vector<StaffMember> people()
{
    const auto one = [](qint64 id, const char* login, const char* name, Role role, bool active = true) {
        return StaffMember{StaffId(id), {}, QLatin1String(login), QString::fromUtf8(name), role, active};
    };
    return {one(1, "admin", "管理员", Role::Admin),     one(2, "chen", "陈店长", Role::Manager),
            one(3, "wang", "王师傅", Role::Technician), one(4, "wang2", "王师", Role::Technician),
            one(5, "liu", "刘调度", Role::Dispatcher),  one(6, "gone", "赵离职", Role::Manager, false)};
}

Instant minute(qint64 number)
{
    return Instant(number * 60000);
}

} // namespace

TEST_CASE("a notice goes to named people, to everybody of a role and to the members of a team")
{
    Team parts;
    parts.id = 9;
    parts.members = {3, 6};
    using Ids = std::vector<qint64>;
    CHECK(readersOf({{StaffId(3)}, {Role::Dispatcher}, {}}, people(), {}) == Ids{3, 5});
    CHECK(readersOf({{}, {}, {9}}, people(), {parts}) == Ids{3});
    CHECK(readersOf({{StaffId(3), StaffId(5)}, {}, {}}, people(), {}, StaffId(5)) == Ids{3});
}

TEST_CASE("a notice that would reach nobody goes to the managers, and to the administrator where there is none")
{
    using Ids = std::vector<qint64>;
    CHECK(readersOf({{StaffId(6)}, {}, {}}, people(), {}) == Ids{2});
    std::vector<StaffMember> few{people().front()};
    CHECK(readersOf({{}, {Role::Manager}, {}}, few, {}) == Ids{1});
    CHECK(readersOf({{}, {Role::Manager}, {}}, {}, {}) == Ids{0});
}

TEST_CASE("an @ means the longest name that fits, and a Latin login has to end")
{
    using Ids = std::vector<StaffId>;
    CHECK(mentionedIn(QStringLiteral("请@王师傅看一下，@liu 也看"), people()) == Ids{StaffId(3), StaffId(5)});
    CHECK(mentionedIn(QStringLiteral("@王师 先去"), people()) == Ids{StaffId(4)});
    CHECK(mentionedIn(QStringLiteral("@wang2 先去"), people()) == Ids{StaffId(4)});
    CHECK(mentionedIn(QStringLiteral("mail: a@liuzhou.cn"), people()).empty());
    CHECK(mentionedIn(QStringLiteral("@赵离职"), people()).empty());
}

TEST_CASE("a rule acts when the order has stood in the state for the time, and not on what stood there before it")
{
    WorkRule rule;
    rule.state = OrderState::Registered;
    rule.afterMinutes = 30;
    rule.since = minute(100);
    StandingOrder order;
    order.enteredAt = minute(100);
    CHECK_FALSE(applies(rule, order, minute(129)));
    CHECK(applies(rule, order, minute(130)));
    order.enteredAt = minute(99);
    CHECK_FALSE(applies(rule, order, minute(500)));
    order.enteredAt = minute(200);
    rule.type = ServiceType::Installation;
    CHECK_FALSE(applies(rule, order, minute(500)));
    rule.type.reset();
    rule.active = false;
    CHECK_FALSE(applies(rule, order, minute(500)));
}

TEST_CASE("a rule that tells somebody has to say whom")
{
    WorkRule rule;
    CHECK(gapOf(rule) == RuleGap::Name);
    rule.name = QStringLiteral("登记超时");
    CHECK(gapOf(rule) == RuleGap::Target);
    rule.role = Role::Manager;
    CHECK_FALSE(gapOf(rule).has_value());
    rule.state = OrderState::Closed;
    CHECK(gapOf(rule) == RuleGap::WrongState);
}
