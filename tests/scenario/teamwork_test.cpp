// SPDX-License-Identifier: GPL-3.0-or-later
// Several people on one order: tasks for other teams, talk in the house, notices in the inbox, a team for a complaint,
// and rules that act by themselves.
#include "core/service/automation_desk.h"
#include "core/service/diagnosis_desk.h"
#include "core/service/inbox_desk.h"
#include "core/service/notices.h"
#include "core/service/settings_desk.h"
#include "core/service/team_desk.h"
#include "core/service/watch_clock.h"
#include "core/storage/catalogue_store.h"
#include "tests/support/after_care_shop.h"
#include "tests/support/stock_shop.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>

using namespace sanbao;

namespace {

struct Shop : test::AfterCareShop
{
    TeamDesk teams{place->context()};
    InboxDesk inbox{place->context()};
    AutomationDesk rules{place->context()};

    StaffId staff(const char* login) { return place->catalogue().memberByLogin(QLatin1String(login))->id; }
    Team team(const char* code)
    {
        const Outcome<std::vector<Team>> all = teams.teams();
        REQUIRE_DONE(all);
        for (const Team& one : *all) {
            if (one.code == QLatin1String(code))
                return one;
        }
        FAIL("no team " << code);
        return {};
    }
    void join(const char* code, const char* login)
    {
        Team changed = team(code);
        changed.members.insert(staff(login).value);
        REQUIRE_DONE(teams.saveTeam(changed));
    }
    std::vector<Notice> unread(const char* login)
    {
        const QString before = place->session().login;
        as(login);
        const Outcome<std::vector<Notice>> found = inbox.page(true, {}, 100);
        REQUIRE_DONE(found);
        REQUIRE_DONE(place->actAs(before));
        return *found;
    }
    bool reads(const char* login, NoticeKind kind)
    {
        const std::vector<Notice> found = unread(login);
        return std::any_of(found.begin(), found.end(), [kind](const Notice& one) { return one.kind == kind; });
    }
    /// The watch as the program runs it.
    int watch()
    {
        Outcome<WatchFindings> found = rules.look();
        REQUIRE_DONE(found);
        int fresh = 0;
        while (!found->isEmpty()) {
            const Outcome<int> done = rules.carryOut(*found, 8);
            REQUIRE_DONE(done);
            fresh += *done;
        }
        return fresh;
    }
    Instant inHours(int hours) { return Instant(clock.now().ms + hours * 3600000LL); }
    void later(int minutes) { clock.set(Instant(clock.now().ms + minutes * 60000LL)); }
};

WorkRule ruleFor(RuleAction action, OrderState state = OrderState::Registered)
{
    WorkRule rule;
    rule.name = QStringLiteral("登记后半小时无人处理");
    rule.state = state;
    rule.afterMinutes = 30;
    rule.action = action;
    return rule;
}

} // namespace

TEST_CASE("an order has tasks for other teams with due days of their own and shows which are open", "[S2-067]")
{
    Shop shop;
    shop.join("parts", "tech1");
    shop.join("finance", "manager");
    shop.as("counter");
    const WorkOrder order = shop.accept(shop.request());
    const Subject about{order.id, {}};
    REQUIRE_DONE(shop.teams.addTask(about, shop.team("parts").id, QStringLiteral("备好进水阀"), shop.inHours(4)));
    REQUIRE_DONE(shop.teams.addTask(about, shop.team("finance").id, QStringLiteral("核对保外报价"), shop.inHours(30)));
    CHECK(shop.reads("tech1", NoticeKind::Task));
    CHECK_FALSE(shop.reads("tech2", NoticeKind::Task));
    shop.as("tech1");
    const Outcome<std::vector<TeamTask>> mine = shop.teams.openTasks();
    REQUIRE_DONE(mine);
    REQUIRE(mine->size() == 1);
    CHECK(mine->front().number == order.number);
    REQUIRE_DONE(shop.teams.finishTask(mine->front().id, mine->front().revision, QStringLiteral("已备好")));
    CHECK(shop.reads("counter", NoticeKind::TaskDone));
    const Outcome<std::vector<TeamTask>> all = shop.teams.tasksAbout(about);
    REQUIRE_DONE(all);
    REQUIRE(all->size() == 2);
    CHECK((*all)[0].doneAt.has_value());
    CHECK_FALSE((*all)[1].doneAt.has_value());
    CHECK((*all)[0].dueAt < (*all)[1].dueAt);
    const Outcome<OrderView> view = shop.place->orders().open(order.id);
    REQUIRE_DONE(view);
    CHECK(view->timeline.back().event == QStringLiteral("task_done"));
}

TEST_CASE("tasks and notices reach sales, technical, production and supply chain", "[S4-016]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    for (const char* code : {"sales", "technical", "production", "supply"}) {
        shop.join(code, "tech2");
        const Outcome<TeamTask> task =
            shop.teams.addTask({order.id, {}}, shop.team(code).id, QLatin1String(code), shop.inHours(8));
        REQUIRE_DONE(task);
    }
    const std::vector<Notice> found = shop.unread("tech2");
    REQUIRE(found.size() == 4);
    for (const Notice& notice : found)
        CHECK(notice.about.order == order.id);
}

TEST_CASE("a task needs words, a team and a moment to come")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    const Outcome<TeamTask> refused = shop.teams.addTask({order.id, {}}, 0, QStringLiteral("  "), shop.clock.now());
    REQUIRE_FALSE(refused);
    CHECK(test::fieldsOf(refused.error()) ==
          QStringList{QStringLiteral("due"), QStringLiteral("team"), QStringLiteral("title")});
}

TEST_CASE("an order and a complaint carry talk in the house, and who is named finds it in the inbox", "[S2-149]")
{
    Shop shop;
    shop.as("counter");
    const WorkOrder order = shop.accept(shop.request());
    const Complaint complaint = shop.complaint(ComplaintLevel::L1, order.id);
    const QString name = shop.place->catalogue().staffName(shop.staff("tech1"));
    REQUIRE_DONE(shop.teams.comment({order.id, {}}, QStringLiteral("客户只在下午，@%1 请先打电话").arg(name)));
    REQUIRE_DONE(shop.teams.comment({{}, complaint.id}, QStringLiteral("@manager 请过目")));
    const std::vector<Notice> technician = shop.unread("tech1");
    REQUIRE(technician.size() == 1);
    CHECK(technician.front().kind == NoticeKind::Mention);
    CHECK(technician.front().about.order == order.id);
    CHECK(noticeText(technician.front()).contains(QStringLiteral("客户只在下午")));
    const std::vector<Notice> manager = shop.unread("manager");
    REQUIRE(manager.size() == 1);
    CHECK(manager.front().about.complaint == complaint.id);
    CHECK(shop.teams.comments({order.id, {}})->size() == 1);
    CHECK(shop.teams.comments({{}, complaint.id})->size() == 1);
    CHECK_FALSE(shop.reads("tech2", NoticeKind::Mention));
}

TEST_CASE("overdue, escalated, arrived and badly graded work comes into the inbox of the right roles once", "[S1-052]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    CHECK(shop.watch() == 0);
    shop.later(31); // the response was promised within half an hour
    CHECK(shop.watch() >= 1);
    CHECK(shop.reads("dispatch", NoticeKind::Overdue));
    CHECK(shop.reads("manager", NoticeKind::Overdue));
    CHECK_FALSE(shop.reads("tech2", NoticeKind::Overdue));
    const int known = int(shop.unread("dispatch").size());
    CHECK(shop.watch() == 0);
    CHECK(int(shop.unread("dispatch").size()) == known);

    Escalation up;
    up.order = order.id;
    up.fromTier = 1;
    up.toTier = 3;
    up.to = shop.staff("tech2");
    up.reason = QStringLiteral("两次未修好");
    REQUIRE_DONE(DiagnosisDesk(shop.place->context()).escalate(up));
    CHECK(shop.watch() == 1);
    CHECK(shop.reads("tech2", NoticeKind::Escalated));
    CHECK_FALSE(shop.reads("tech2", NoticeKind::Overdue));
    shop.later(130); // an expert answers within two hours
    CHECK(shop.watch() >= 1);
    CHECK(shop.reads("tech2", NoticeKind::Overdue));
    CHECK(shop.watch() == 0);

    const WorkOrder done = shop.closed(shop.order(order.id));
    const Survey survey = shop.surveyOf(done.id);
    SurveyAnswers answers;
    answers.recommend = 2;
    shop.as("counter");
    REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, answers));
    CHECK(shop.reads("manager", NoticeKind::LowSurvey));

    shop.as("manager");
    CHECK(shop.inbox.unread().value_or(0) == int(shop.unread("manager").size()));
    const Notice first = shop.unread("manager").front();
    REQUIRE_DONE(shop.inbox.markRead(first.id));
    const std::vector<Notice> left = shop.unread("manager");
    CHECK(std::none_of(left.begin(), left.end(), [&](const Notice& one) { return one.id == first.id; }));
    REQUIRE_DONE(shop.inbox.markAllRead());
    CHECK(shop.inbox.unread().value_or(-1) == 0);
}

TEST_CASE("a part that an order waited for is told of when it is there", "[S1-052]")
{
    test::StockShop shop;
    const WorkOrder order = shop.accept(shop.request());
    REQUIRE(shop.ask(order.id, shop.valve).state == OrderPartState::Waiting);
    shop.receive(shop.valve, 3000);
    InboxDesk inbox(shop.place->context());
    REQUIRE_DONE(shop.place->actAs(QStringLiteral("dispatch")));
    const Outcome<std::vector<Notice>> found = inbox.page(true, {}, 10);
    REQUIRE_DONE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().kind == NoticeKind::PartsArrived);
    CHECK(found->front().about.order == order.id);
}

TEST_CASE("a complaint is given to a team: the members share the queue and the clock goes on", "[S3-026]")
{
    Shop shop;
    shop.join("complaints", "tech2");
    shop.join("complaints", "counter");
    const WorkOrder order = shop.accept(shop.request());
    shop.as("manager");
    const Complaint complaint = shop.complaint(ComplaintLevel::L2, order.id);
    shop.later(60);
    REQUIRE_DONE(shop.teams.assignTeam(complaint.id, shop.team("complaints").id));
    for (const char* login : {"tech2", "counter"}) {
        shop.as(login);
        const Outcome<std::vector<ComplaintRow>> queue = shop.teams.complaintQueue();
        REQUIRE_DONE(queue);
        REQUIRE(queue->size() == 1);
        CHECK(queue->front().id == complaint.id);
        CHECK(queue->front().dueAt == complaint.dueAt);
        CHECK(shop.reads(login, NoticeKind::ComplaintTeam));
    }
    shop.as("tech1");
    CHECK(shop.teams.complaintQueue()->empty());
    const Outcome<ComplaintView> view = shop.place->complaints().open(complaint.id);
    REQUIRE_DONE(view);
    CHECK(view->history.back().event == QStringLiteral("complaint_team"));
}

TEST_CASE("a complaint whose owner left is told of after the set time, and not before", "[S2-159]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    shop.as("counter");
    const Complaint complaint = shop.complaint(ComplaintLevel::L1, order.id);
    CHECK(complaint.owner == shop.staff("counter"));
    shop.as("admin");
    REQUIRE_DONE(shop.rules.setOwnerMinutes(45));
    StaffMember left = *shop.place->catalogue().member(complaint.owner);
    left.active = false;
    REQUIRE_DONE(shop.place->settings().saveStaff(left));
    shop.later(44);
    shop.watch();
    CHECK_FALSE(shop.reads("manager", NoticeKind::NoOwner));
    shop.later(1);
    shop.watch();
    CHECK(shop.reads("manager", NoticeKind::NoOwner));
    const std::size_t told = shop.unread("manager").size();
    shop.watch();
    CHECK(shop.unread("manager").size() == told);
    shop.as("manager");
    REQUIRE_DONE(shop.place->complaints().assign(complaint.id, complaint.revision, shop.staff("manager")));
    const Outcome<ComplaintView> view = shop.place->complaints().open(complaint.id);
    REQUIRE_DONE(view);
    CHECK(view->complaint.owner == shop.staff("manager"));
    CHECK_FALSE(view->history.empty());
}

TEST_CASE("rules name, tell and escalate by themselves, and each firing is in the log once", "[S2-118]")
{
    Shop shop;
    WorkRule tell = ruleFor(RuleAction::Notify);
    tell.role = Role::Manager;
    REQUIRE_DONE(shop.rules.save(tell));
    WorkRule assign = ruleFor(RuleAction::Assign);
    assign.name = QStringLiteral("自动指派");
    assign.staff = shop.staff("tech2");
    REQUIRE_DONE(shop.rules.save(assign));
    WorkRule up = ruleFor(RuleAction::Escalate);
    up.name = QStringLiteral("自动升级");
    up.afterMinutes = 60;
    REQUIRE_DONE(shop.rules.save(up));
    const WorkOrder order = shop.accept(shop.request());
    shop.later(29);
    shop.watch();
    CHECK(shop.rules.firings({}, 10)->empty());
    shop.later(1);
    shop.watch();
    shop.watch();
    Outcome<std::vector<RuleFiring>> log = shop.rules.firings({}, 10);
    REQUIRE_DONE(log);
    CHECK(log->size() == 2);
    CHECK(shop.reads("manager", NoticeKind::Rule));
    CHECK(shop.order(order.id).technician == shop.staff("tech2"));
    CHECK(shop.order(order.id).state == OrderState::Registered);
    CHECK_FALSE(shop.order(order.id).firstResponseAt.has_value());
    shop.later(30);
    shop.watch();
    log = shop.rules.firings({}, 10);
    REQUIRE(log->size() == 3);
    CHECK(log->front().ruleName == QStringLiteral("自动升级"));
    CHECK(log->front().isDone);
    const Outcome<DiagnosisView> diagnosis = DiagnosisDesk(shop.place->context()).open(order.id);
    REQUIRE_DONE(diagnosis);
    CHECK(diagnosis->escalations.size() == 1);
}

TEST_CASE("a rule that cannot act says why in the log and does not try again", "[S2-118]")
{
    Shop shop;
    WorkRule assign = ruleFor(RuleAction::Assign, OrderState::Scheduled);
    assign.staff = shop.staff("tech2");
    REQUIRE_DONE(shop.rules.save(assign));
    shop.act(shop.accept(shop.request()), OrderEventKind::Schedule);
    shop.later(40);
    shop.watch();
    shop.watch();
    const Outcome<std::vector<RuleFiring>> log = shop.rules.firings({}, 10);
    REQUIRE_DONE(log);
    REQUIRE(log->size() == 1);
    CHECK_FALSE(log->front().isDone);
    CHECK_FALSE(log->front().detail.isEmpty());
}

TEST_CASE("the watch reads beside the window and carries out in short pieces", "[S2-118]")
{
    Shop shop;
    WorkRule tell = ruleFor(RuleAction::Notify);
    tell.role = Role::Manager;
    tell.afterMinutes = 5;
    REQUIRE_DONE(shop.rules.save(tell));
    for (int i = 0; i < 30; ++i)
        shop.accept(shop.request(qPrintable(QStringLiteral("SN-%1").arg(i))));
    shop.later(6);
    WatchClock clock(*shop.place);
    QEventLoop loop;
    int fresh = -1;
    QObject::connect(&clock, &WatchClock::settled, &loop, [&](int count) {
        fresh = count;
        loop.quit();
    });
    QElapsedTimer asked;
    asked.start();
    clock.look();
    CHECK(asked.elapsed() < 200); // starting the reader only
    loop.exec();
    CHECK(fresh >= 30);
    CHECK(shop.rules.firings({}, 100)->size() == 30);
}
