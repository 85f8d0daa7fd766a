// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints with their limits and surveys; due days are counted by hand from the calendar.
#include "tests/support/after_care_shop.h"

#include <algorithm>

using namespace sanbao;

namespace {

using Shop = test::AfterCareShop;
using test::fieldsOf;

SurveyAnswers fullMarks()
{
    SurveyAnswers answers;
    for (const char* item : {"quality", "attitude", "response_speed", "efficiency", "overall"})
        answers.grades.emplace(QLatin1String(item), 5);
    return answers;
}

} // namespace

TEST_CASE("complaints have a number of their own, an owner and a state, apart from consultations", "[S0-036]")
{
    Shop shop;
    IntakeRequest asked = shop.request();
    asked.type = QStringLiteral("consultation");
    const WorkOrder consultation = shop.accept(asked);
    CHECK(consultation.number == QStringLiteral("CX-260302-0001"));
    shop.as("counter");
    const Complaint first = shop.complaint(ComplaintLevel::L1, consultation.id);
    const Complaint second = shop.complaint(ComplaintLevel::L2, consultation.id);
    CHECK(first.number == QStringLiteral("CX-T260302-0001"));
    CHECK(second.number == QStringLiteral("CX-T260302-0002"));
    CHECK(first.state == ComplaintState::Open);
    CHECK(first.owner == shop.place->session().staff);
    CHECK(first.customer == consultation.customer);
    CHECK(shop.count("complaint") == 2);
    CHECK(shop.count("work_order") == 1);
}

TEST_CASE("a complaint without claim, customer or with a future receipt is refused by field")
{
    Shop shop;
    NewComplaint empty;
    empty.receivedAt = shop.at("2026-03-03 09:00");
    const Outcome<Complaint> refused = shop.place->complaints().log(empty);
    REQUIRE_FALSE(refused);
    CHECK(fieldsOf(refused.error()) ==
          QStringList({QStringLiteral("claim"), QStringLiteral("customer"), QStringLiteral("received")}));
    CHECK(shop.count("complaint") == 0);
}

TEST_CASE("the level sets limit, responsible role and escalation, and changing it keeps the reason", "[S0-037]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    ComplaintDesk& desk = shop.place->complaints();
    CHECK(desk.rule(ComplaintLevel::L1).responsible == Role::Counter);
    CHECK(desk.rule(ComplaintLevel::L1).escalateTo == Role::Manager);
    CHECK(desk.rule(ComplaintLevel::L2).responsible == Role::Manager);
    const Complaint ordinary = shop.complaint(ComplaintLevel::L1, order.id);
    CHECK(ordinary.dueAt == shop.at("2026-03-03 09:00"));
    CHECK(shop.complaint(ComplaintLevel::L2, order.id).dueAt == shop.at("2026-03-05 09:00"));
    CHECK(shop.complaint(ComplaintLevel::L3, order.id).dueAt == shop.at("2026-03-03 09:00"));
    const Outcome<Complaint> silent =
        desk.changeLevel(ordinary.id, ordinary.revision, ComplaintLevel::L2, QStringLiteral("  "));
    REQUIRE_FALSE(silent);
    CHECK(fieldsOf(silent.error()) == QStringList({QStringLiteral("reason")}));
    const Outcome<Complaint> raised =
        desk.changeLevel(ordinary.id, ordinary.revision, ComplaintLevel::L2, QStringLiteral("要求退货"));
    REQUIRE_DONE(raised);
    CHECK(raised->level == ComplaintLevel::L2);
    CHECK(raised->dueAt == shop.at("2026-03-05 09:00"));
    const Outcome<ComplaintView> view = desk.open(ordinary.id);
    REQUIRE_DONE(view);
    REQUIRE(view->history.size() == 2);
    CHECK(view->history.back().event == QStringLiteral("complaint_level"));
    CHECK(view->history.back().note.contains(QStringLiteral("要求退货")));
}

TEST_CASE("a level change of a complaint about no order is in its history too", "[S0-037]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    NewComplaint general;
    general.customer = order.customer;
    general.claim = QStringLiteral("等候太久");
    const Outcome<Complaint> logged = shop.place->complaints().log(general);
    REQUIRE_DONE(logged);
    REQUIRE_DONE(shop.place->complaints().changeLevel(logged->id, logged->revision, ComplaintLevel::L3,
                                                      QStringLiteral("媒体关注")));
    const Outcome<ComplaintView> view = shop.place->complaints().open(logged->id);
    REQUIRE_DONE(view);
    REQUIRE(view->history.size() == 2);
    CHECK(view->history.back().note.contains(QStringLiteral("媒体关注")));
}

TEST_CASE("a complaint closes only with finding, verdict, remedy, acceptance and cause", "[S0-038]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    const Complaint complaint = shop.complaint(ComplaintLevel::L2, order.id);
    ComplaintDesk& desk = shop.place->complaints();
    const Outcome<Complaint> refused = desk.close(complaint.id, complaint.revision, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == FailureKind::Invalid);
    CHECK(fieldsOf(refused.error()) ==
          QStringList({QStringLiteral("accepted"), QStringLiteral("cause"), QStringLiteral("finding"),
                       QStringLiteral("justified"), QStringLiteral("remedy")}));
    ComplaintClosing closing;
    closing.finding = QStringLiteral("阀门批次不良");
    closing.justified = true;
    closing.remedy = QStringLiteral("免费更换");
    closing.customerAccepted = false;
    const Outcome<Complaint> noCause = desk.close(complaint.id, complaint.revision, closing);
    REQUIRE_FALSE(noCause);
    CHECK(fieldsOf(noCause.error()) == QStringList({QStringLiteral("cause")}));
    closing.cause = QStringLiteral("来料检验缺失");
    shop.setTime("2026-03-04 15:30");
    const Outcome<Complaint> closed = desk.close(complaint.id, complaint.revision, closing);
    REQUIRE_DONE(closed);
    const Outcome<ComplaintView> stored = desk.open(complaint.id);
    REQUIRE_DONE(stored);
    CHECK(stored->complaint.state == ComplaintState::Closed);
    CHECK(stored->complaint.closedAt == shop.at("2026-03-04 15:30"));
    CHECK(stored->complaint.claim == complaint.claim);
    CHECK(stored->complaint.finding == closing.finding);
    CHECK(stored->complaint.justified == true);
    CHECK(stored->complaint.remedy == closing.remedy);
    CHECK(stored->complaint.customerAccepted == false);
    CHECK(stored->complaint.cause == closing.cause);
    const Outcome<Complaint> again = desk.close(complaint.id, closed->revision, closing);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == FailureKind::Conflict);
}

TEST_CASE("a counter clerk logs a complaint but does not close it, and a technician does neither")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    shop.as("counter");
    const Complaint complaint = shop.complaint(ComplaintLevel::L1, order.id);
    const Outcome<Complaint> closed = shop.place->complaints().close(complaint.id, complaint.revision, {});
    REQUIRE_FALSE(closed);
    CHECK(closed.error().kind == FailureKind::Denied);
    shop.as("tech1");
    const Outcome<Complaint> acknowledged = shop.place->complaints().acknowledge(complaint.id, complaint.revision);
    REQUIRE_FALSE(acknowledged);
    CHECK(acknowledged.error().kind == FailureKind::Denied);
}

TEST_CASE("two people on one complaint: the second is told, and nothing of his is half written")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    const Complaint seen = shop.complaint(ComplaintLevel::L1, order.id);
    REQUIRE_DONE(shop.place->complaints().acknowledge(seen.id, seen.revision));
    const qint64 audits = shop.count("audit_entry");
    const Outcome<Complaint> late =
        shop.place->complaints().offerRemedy(seen.id, seen.revision, QStringLiteral("上门道歉"));
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == FailureKind::Conflict);
    CHECK(shop.count("audit_entry") == audits);
    CHECK(shop.place->complaints().open(seen.id)->complaint.remedy.isEmpty());
}

TEST_CASE("open complaints are listed by what is due first, and the overdue are counted")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    const Complaint serious = shop.complaint(ComplaintLevel::L2, order.id);
    shop.setTime("2026-03-02 10:00");
    const Complaint ordinary = shop.complaint(ComplaintLevel::L1, order.id);
    const auto open = shop.place->complaints().page(ComplaintScope::Open, {}, 1);
    REQUIRE_DONE(open);
    REQUIRE(open->size() == 1);
    CHECK(open->front().id == ordinary.id);
    const auto next = shop.place->complaints().page(ComplaintScope::Open, open->front(), 5);
    REQUIRE_DONE(next);
    REQUIRE(next->size() == 1);
    CHECK(next->front().id == serious.id);
    CHECK(next->front().orderNumber == order.number);
    shop.setTime("2026-03-03 10:01");
    CHECK(shop.place->complaints().counts()->open == 2);
    CHECK(shop.place->complaints().counts()->overdue == 1);
}

TEST_CASE("closing an order queues its survey three days later, linked to order, product, technician and store",
          "[S0-050]")
{
    Shop shop;
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    CHECK(shop.callsUntil(2026, 3, 4).empty());
    const std::vector<SurveyRow> calls = shop.callsUntil(2026, 3, 5);
    REQUIRE(calls.size() == 1);
    CHECK(calls.front().dueOn == QDate(2026, 3, 5));
    CHECK(calls.front().order == order.id);
    CHECK(calls.front().technician == shop.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id);
    const Survey due = shop.surveyOf(order.id);
    CHECK(due.grades.empty());
    CHECK_FALSE(due.recommend.has_value());
    SurveyAnswers answers = fullMarks();
    answers.grades[QStringLiteral("efficiency")] = 3;
    REQUIRE_DONE(shop.place->surveys().answer(due.id, due.revision, answers));
    const qint64 linked =
        shop.number(QStringLiteral("SELECT COUNT(*) FROM survey_answer a JOIN survey s ON s.id = a.survey_id JOIN "
                                   "work_order o ON o.id = s.order_id "
                                   "WHERE o.product_id IS NOT NULL AND o.technician_id IS NOT NULL AND o.unit_id = 1"));
    CHECK(linked == 5);
    const auto finished = shop.place->surveys().finished(SurveyState::Answered, {}, 10);
    REQUIRE_DONE(finished);
    REQUIRE(finished->size() == 1);
    CHECK(finished->front().meanScore == Approx(4.6));
}

TEST_CASE("an order that is reopened and closed again keeps its one survey, and the day moves", "[S0-050]")
{
    Shop shop;
    WorkOrder order = shop.closed(shop.accept(shop.request()));
    shop.setTime("2026-03-04 09:00");
    order = shop.act(order, OrderEventKind::Reopen);
    shop.setTime("2026-03-05 11:00");
    for (const OrderEventKind kind : {OrderEventKind::Resolve, OrderEventKind::Accept, OrderEventKind::Close}) {
        const Outcome<OrderView> view = shop.place->orders().open(order.id);
        REQUIRE_DONE(view);
        if (kind == OrderEventKind::Close &&
            std::find(view->allowed.begin(), view->allowed.end(), kind) == view->allowed.end())
            order = shop.act(order, OrderEventKind::Settle);
        order = shop.act(test::explained(*shop.place, order), kind);
    }
    CHECK(shop.count("survey") == 1);
    CHECK(shop.surveyOf(order.id).dueOn == QDate(2026, 3, 8));
}

TEST_CASE("a survey can be taken by telephone, at the counter or from paper, and keeps who asked", "[S0-051]")
{
    Shop shop;
    shop.as("counter");
    const StaffId interviewer = shop.place->session().staff;
    int serial = 0;
    for (const SurveyChannel channel : {SurveyChannel::Phone, SurveyChannel::Counter, SurveyChannel::Paper}) {
        shop.as("admin");
        const QByteArray number = "SN-2" + QByteArray::number(++serial);
        const WorkOrder order = shop.closed(shop.accept(shop.request(number.constData())));
        shop.as("counter");
        const Survey due = shop.surveyOf(order.id);
        SurveyAnswers answers;
        answers.grades.emplace(QStringLiteral("overall"), 4);
        answers.channel = channel;
        REQUIRE_DONE(shop.place->surveys().answer(due.id, due.revision, answers));
        const Survey stored = shop.surveyOf(order.id);
        CHECK(stored.channel == channel);
        CHECK(stored.interviewer == interviewer);
        CHECK(stored.grades == answers.grades);
    }
}

TEST_CASE("silence is no grade: a survey needs one answer, and a grade that exists")
{
    Shop shop;
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    const Survey due = shop.surveyOf(order.id);
    const Outcome<Survey> silent = shop.place->surveys().answer(due.id, due.revision, {});
    REQUIRE_FALSE(silent);
    CHECK(fieldsOf(silent.error()) == QStringList({QStringLiteral("grades")}));
    SurveyAnswers wrong;
    wrong.grades = {{QStringLiteral("overall"), 6}, {QStringLiteral("price"), 3}};
    wrong.recommend = 11;
    const Outcome<Survey> refused = shop.place->surveys().answer(due.id, due.revision, wrong);
    REQUIRE_FALSE(refused);
    CHECK(fieldsOf(refused.error()) ==
          QStringList({QStringLiteral("overall"), QStringLiteral("price"), QStringLiteral("recommend")}));
    CHECK(shop.count("survey_answer") == 0);
}

TEST_CASE("nobody enters the survey of his own work, and the attempt is on record")
{
    Shop shop;
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    shop.database().statement("UPDATE staff SET role = 'manager' WHERE login = 'tech1'").run();
    shop.place->context().catalogue.reload(shop.database());
    shop.as("tech1");
    const Survey due = shop.surveyOf(order.id);
    const Outcome<Survey> refused = shop.place->surveys().answer(due.id, due.revision, fullMarks());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == FailureKind::Denied);
    CHECK(shop.surveyOf(order.id).state == SurveyState::Due);
    CHECK(shop.number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'survey.own_work_refused'")) ==
          1);
}

TEST_CASE("a call without an answer counts and comes back tomorrow; a refusal ends it")
{
    Shop shop;
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    shop.setTime("2026-03-05 10:00");
    const Survey due = shop.surveyOf(order.id);
    const Outcome<Survey> tried = shop.place->surveys().attempt(due.id, due.revision, QStringLiteral("无人接听"));
    REQUIRE_DONE(tried);
    CHECK(tried->attempts == 1);
    CHECK(tried->dueOn == QDate(2026, 3, 6));
    CHECK(shop.callsUntil(2026, 3, 5).empty());
    const Outcome<Survey> past = shop.place->surveys().attempt(due.id, tried->revision, {}, QDate(2026, 3, 4));
    REQUIRE_FALSE(past);
    const Outcome<Survey> declined = shop.place->surveys().decline(due.id, tried->revision, QStringLiteral("没空"));
    REQUIRE_DONE(declined);
    CHECK(shop.callsUntil(2026, 12, 31).empty());
    CHECK(shop.surveyOf(order.id).state == SurveyState::Declined);
}
