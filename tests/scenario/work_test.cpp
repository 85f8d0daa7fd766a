// SPDX-License-Identifier: GPL-3.0-or-later
// A technician's day: the standard steps of an installation and its hand-over, a diagnosis that was wrong, a fault that
// is solved by phone.
#include "core/service/attachment_desk.h"
#include "core/service/diagnosis_desk.h"
#include "core/service/work_desk.h"
#include "tests/support/after_care_shop.h"

using namespace sanbao;

namespace {

using test::AfterCareShop;

struct Shop : AfterCareShop
{
    WorkDesk work{place->context()};
    DiagnosisDesk diagnosis{place->context()};

    WorkOrder installation()
    {
        IntakeRequest made = request("SN-1");
        made.type = QStringLiteral("installation");
        return accept(made);
    }
    void minutes(int passed) { clock.advance(std::chrono::minutes(passed)); }
    InstallationRecord record(WorkOrderId id) { return *work.installation(id); }
    Done close(WorkOrder order)
    {
        order = this->order(order.id);
        for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                          OrderEventKind::Accept, OrderEventKind::Settle})
            order = act(test::explained(*place, order), kind);
        OrderEvent event;
        event.kind = OrderEventKind::Close;
        order = test::explained(*place, order);
        const Outcome<WorkOrder> closed = place->orders().act(order.id, order.revision, event);
        return closed ? Done() : Done(closed.error());
    }
    QString story(WorkOrderId id) { return place->orders().open(id)->timeline.back().note; }
    qint64 node(const char* code)
    {
        return number(QStringLiteral("SELECT id FROM diagnosis_node WHERE code = '%1'").arg(QLatin1String(code)));
    }
};

} // namespace

TEST_CASE("the stock installation has four steps of 15, 20, 30 and 5 minutes, each with its actual time",
          "[S0-048][S0-047]")
{
    Shop shop;
    const WorkOrder order = shop.installation();
    const Outcome<WorkRun> before = shop.work.run(order.id);
    REQUIRE_DONE(before);
    REQUIRE(before->standard);
    std::vector<int> standard;
    for (const StepStandard& step : before->standard->steps)
        standard.push_back(step.minutes);
    CHECK(standard == std::vector<int>{15, 20, 30, 5});
    CHECK(before->standardMinutes == 70);
    // One key starts, the same key finishes.
    for (const int taken : {13, 25, 30, 5}) {
        const Outcome<WorkStep> begun = shop.work.advance(order.id);
        REQUIRE_DONE(begun);
        CHECK_FALSE(begun->finishedAt);
        shop.minutes(taken);
        const Outcome<WorkStep> ended = shop.work.advance(order.id);
        REQUIRE_DONE(ended);
        CHECK(minutesTaken(*ended, shop.clock.now()) == taken);
    }
    const Outcome<WorkRun> run = shop.work.run(order.id);
    REQUIRE_DONE(run);
    CHECK(run->takenMinutes == 73);
    CHECK(minutesOver(run->steps[0], shop.clock.now()) == -2);
    CHECK(minutesOver(run->steps[1], shop.clock.now()) == 5);
    const Outcome<WorkStep> nothing = shop.work.advance(order.id);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == FailureKind::Conflict);
    // The version is kept on the order when a new one is published.
    SopTemplate next = *run->standard;
    next.from = QDate(2026, 3, 2);
    next.steps.pop_back();
    const Outcome<SopTemplate> published = shop.work.publish(next);
    REQUIRE_DONE(published);
    CHECK(published->version == 2);
    CHECK(shop.work.run(order.id)->standard->version == 1);
    CHECK(shop.work.run(order.id)->steps.size() == 4);
    IntakeRequest other = shop.request("SN-2");
    other.type = QStringLiteral("installation");
    CHECK(shop.work.run(shop.accept(other).id)->standard->version == 2);
}

TEST_CASE("a step is added for one order only, with its reason, and the standard stays", "[S0-018]")
{
    Shop shop;
    const WorkOrder order = shop.installation();
    REQUIRE_DONE(shop.work.begin(order.id));
    const Outcome<WorkStep> vague = shop.work.addStep(order.id, QStringLiteral("加长水管"), 20, {});
    REQUIRE_FALSE(vague);
    CHECK(vague.error().issues.front().field == QStringLiteral("reason"));
    REQUIRE_DONE(shop.work.addStep(order.id, QStringLiteral("加长水管"), 20, QStringLiteral("进水口太远")));
    const Outcome<WorkRun> run = shop.work.run(order.id);
    REQUIRE(run->steps.size() == 5);
    CHECK(run->steps.back().isExtra);
    CHECK(run->standard->steps.size() == 4);
    CHECK(shop.story(order.id).contains(QStringLiteral("进水口太远")));
    IntakeRequest other = shop.request("SN-2");
    other.type = QStringLiteral("installation");
    const WorkOrder second = shop.accept(other);
    REQUIRE_DONE(shop.work.begin(second.id));
    CHECK(shop.work.run(second.id)->steps.size() == 4);
}

TEST_CASE("an installation closes only with checklist, two checks by two people, training and acceptance",
          "[S0-024][S0-027][S0-049]")
{
    Shop shop;
    const WorkOrder order = shop.installation();
    const Done early = shop.close(order);
    REQUIRE_FALSE(early);
    CHECK(early.error().issues.front().field == QStringLiteral("installation"));
    InstallationRecord record = shop.record(order.id);
    REQUIRE(record.points.size() == 7);
    CHECK_FALSE(shop.work.selfCheck(order.id, record.revision));
    for (AcceptancePoint& point : record.points)
        point.isGood = true;
    REQUIRE_DONE(shop.work.savePoints(order.id, record.revision, record.points));
    shop.as("tech1");
    REQUIRE_DONE(shop.work.selfCheck(order.id, shop.record(order.id).revision));
    const Done same = shop.work.secondCheck(order.id, shop.record(order.id).revision);
    REQUIRE_FALSE(same);
    CHECK(same.error().message.contains(gapText(InstallationGap::SamePerson)));
    shop.as("tech2");
    REQUIRE_DONE(shop.work.secondCheck(order.id, shop.record(order.id).revision));
    const Done unnamed = shop.work.train(order.id, shop.record(order.id).revision, {QStringLiteral("冲洗")}, {});
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().issues.front().field == QStringLiteral("ack"));
    REQUIRE_DONE(shop.work.train(order.id, shop.record(order.id).revision,
                                 {QStringLiteral("冲洗"), QStringLiteral("漏电保护")}, QStringLiteral("欧阳建国")));
    CHECK(shop.record(order.id).topics.size() == 2);
    CHECK(shop.record(order.id).trainingAck == QStringLiteral("欧阳建国"));
    REQUIRE_DONE(shop.work.accept(order.id, shop.record(order.id).revision, false, QStringLiteral("欧阳建国")));
    shop.as("admin");
    OrderEvent event;
    event.kind = OrderEventKind::Close;
    WorkOrder now = test::explained(*shop.place, shop.order(order.id));
    CHECK_FALSE(shop.place->orders().act(now.id, now.revision, event));
    REQUIRE_DONE(shop.work.accept(order.id, shop.record(order.id).revision, true, QStringLiteral("欧阳建国")));
    REQUIRE_DONE(shop.place->orders().act(now.id, now.revision, event));
    CHECK(shop.order(order.id).state == OrderState::Closed);
}

TEST_CASE("two people who save the hand-over at once: the second hears of it")
{
    Shop shop;
    const WorkOrder order = shop.installation();
    const InstallationRecord seen = shop.record(order.id);
    REQUIRE_DONE(shop.work.savePoints(order.id, seen.revision, seen.points));
    const Done late = shop.work.savePoints(order.id, seen.revision, seen.points);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == FailureKind::Conflict);
}

TEST_CASE("a measured value out of its limits keeps the order open until the step is done again", "[S1-043]")
{
    Shop shop;
    SopTemplate strict;
    strict.code = QStringLiteral("pressure");
    strict.type = ServiceType::Repair;
    strict.category = shop.place->catalogue().categoryByCode(QStringLiteral("smart_toilet"))->id;
    strict.nameZh = QStringLiteral("水压检查");
    strict.from = QDate(2026, 3, 2);
    int bad = 0;
    strict.steps = stepsFromText(QStringLiteral("5 | 测水压 | 水压 0.1..0.6 MPa"), {}, true, &bad);
    REQUIRE_DONE(shop.work.publish(strict));
    const WorkOrder order = shop.accept(shop.request("SN-1"));
    const Outcome<WorkRun> run = shop.work.run(order.id);
    REQUIRE_DONE(run);
    REQUIRE(run->standard);
    // Two standards of the product hold; whichever is taken, the value is measured on a step of this one.
    if (run->standard->code != strict.code)
        return;
    REQUIRE_DONE(shop.work.advance(order.id));
    StepEntry entry;
    entry.value = 900;
    REQUIRE_DONE(shop.work.advance(order.id, entry));
    const Done open = shop.close(order);
    REQUIRE_FALSE(open);
    CHECK(open.error().message.contains(QStringLiteral("测水压")));
    REQUIRE_DONE(shop.work.advance(order.id));
    entry.value = 400;
    REQUIRE_DONE(shop.work.advance(order.id, entry));
    OrderEvent event;
    event.kind = OrderEventKind::Close;
    const WorkOrder now = test::explained(*shop.place, shop.order(order.id));
    REQUIRE_DONE(shop.place->orders().act(now.id, now.revision, event));
}

TEST_CASE("a general fault goes to remote help; sending it elsewhere needs a reason", "[S2-128][S3-030]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request("SN-1"));
    OrderDiagnosis made;
    made.order = order.id;
    made.cause = shop.node("C05");
    made.method = QStringLiteral("电话询问");
    made.confidence = 70;
    made.grade = FaultGrade::General;
    made.route = FaultRoute::OnSite;
    made.startedAt = shop.clock.now();
    shop.minutes(6);
    made.endedAt = shop.clock.now();
    const Outcome<WorkOrder> refused = shop.diagnosis.diagnose(order.revision, made);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.front().field == QStringLiteral("routeReason"));
    made.routeReason = QStringLiteral("客户不会操作");
    const Outcome<WorkOrder> done = shop.diagnosis.diagnose(order.revision, made);
    REQUIRE_DONE(done);
    CHECK(done->state == OrderState::Diagnosed);
    CHECK(done->grade == FaultGrade::General);
    CHECK_FALSE(done->diagnosedCause.isEmpty());
    const Outcome<DiagnosisView> view = shop.diagnosis.open(order.id);
    REQUIRE(view->diagnoses.size() == 1);
    CHECK(view->diagnoses[0].endedAt.minutesSince(view->diagnoses[0].startedAt) == 6);
    CHECK(view->diagnoses[0].confidence == 70);
    CHECK(view->diagnoses[0].method == QStringLiteral("电话询问"));
    // Another cause in the end: kept as a misdiagnosis.
    const Outcome<bool> wrong = shop.diagnosis.confirm(order.id, shop.node("C04"));
    REQUIRE_DONE(wrong);
    CHECK(*wrong);
    CHECK(shop.diagnosis.open(order.id)->diagnoses[0].isWrong);
    CHECK(shop.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'misdiagnosis'")) == 1);
}

TEST_CASE("an order is solved remotely with medium, time and outcome, without a visit", "[S0-026][S2-062]")
{
    Shop shop;
    const WorkOrder first = shop.accept(shop.request("SN-1"));
    RemoteAttempt attempt;
    attempt.order = first.id;
    attempt.medium = QStringLiteral("电话");
    attempt.minutes = 12;
    attempt.note = QStringLiteral("指导复位");
    const Outcome<WorkOrder> open = shop.diagnosis.tryRemotely(first.revision, attempt);
    REQUIRE_DONE(open);
    CHECK(open->state == OrderState::Responded);
    attempt.isSolved = true;
    const Outcome<WorkOrder> solved = shop.diagnosis.tryRemotely(open->revision, attempt);
    REQUIRE_DONE(solved);
    CHECK(solved->state == OrderState::Resolved);
    CHECK(solved->result == ResolveResult::Remote);
    CHECK(solved->visits == 0);
    CHECK(*shop.diagnosis.remoteRate(QDate(2026, 3, 2), QDate(2026, 3, 2)) == std::pair<int, int>(2, 1));
    CHECK(*shop.diagnosis.remoteRate(QDate(2026, 3, 3), QDate(2026, 3, 3)) == std::pair<int, int>(0, 0));
}

TEST_CASE("an escalation names tiers, reason and time, and waits for its answer in opening hours", "[S2-082]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request("SN-1"));
    shop.setTime("2026-03-02 17:00");
    Escalation made;
    made.order = order.id;
    made.fromTier = 2;
    made.toTier = 3;
    CHECK_FALSE(shop.diagnosis.escalate(made));
    made.reason = QStringLiteral("主板反复烧坏");
    const Outcome<Escalation> done = shop.diagnosis.escalate(made);
    REQUIRE_DONE(done);
    // Two opening hours from 17:00 on Monday: one is left today, the other ends at 10:00 tomorrow.
    CHECK(done->dueAt == shop.at("2026-03-03 10:00"));
    CHECK(shop.story(order.id).contains(QStringLiteral("主板反复烧坏")));
    REQUIRE_DONE(shop.diagnosis.answer(order.id, done->id));
    CHECK(shop.diagnosis.open(order.id)->escalations.front().answeredAt);
    made.toTier = 2;
    CHECK_FALSE(shop.diagnosis.escalate(made));
}

TEST_CASE("standards fall due for review, and a version begins today or later", "[S2-119]")
{
    Shop shop;
    CHECK(shop.work.dueForReview(QDate(2026, 3, 2))->empty());
    const std::size_t all = shop.work.dueForReview(QDate(2027, 4, 2))->size();
    CHECK(all >= 3);
    SopTemplate late = shop.work.standards()->front();
    late.from = QDate(2026, 3, 1);
    const Outcome<SopTemplate> refused = shop.work.publish(late);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.front().field == QStringLiteral("from"));
}

TEST_CASE("the technician's list says what comes next on each order, by the time of the visit")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request("SN-1"));
    const WorkOrder planned = shop.act(order, OrderEventKind::Schedule);
    const Outcome<std::vector<OwnWork>> list = shop.work.listOf(planned.technician);
    REQUIRE_DONE(list);
    REQUIRE(list->size() == 1);
    shop.act(planned, OrderEventKind::Arrive);
    REQUIRE_DONE(shop.work.advance(order.id));
    const Outcome<std::vector<OwnWork>> running = shop.work.listOf(planned.technician);
    CHECK(running->front().steps > 0);
    CHECK(running->front().next != list->front().next);
}

TEST_CASE("an order keeps what the customer asked apart from what was found, and by which medium it was tried",
          "[S4-025][S2-085]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request("SN-1"));
    RemoteAttempt attempt;
    attempt.order = order.id;
    attempt.medium = QStringLiteral("视频");
    attempt.minutes = 8;
    attempt.note = QStringLiteral("看到指示灯不亮");
    const Outcome<WorkOrder> tried = shop.diagnosis.tryRemotely(order.revision, attempt);
    REQUIRE_DONE(tried);
    CHECK(shop.diagnosis.open(order.id)->attempts.front().medium == QStringLiteral("视频"));
    OrderDiagnosis made;
    made.order = order.id;
    made.finding = QStringLiteral("主板进水");
    made.startedAt = made.endedAt = shop.clock.now();
    REQUIRE_DONE(shop.diagnosis.diagnose(tried->revision, made));
    const WorkOrder kept = shop.order(order.id);
    CHECK(kept.faultText == QStringLiteral("不冲水"));
    CHECK(kept.diagnosedCause == QStringLiteral("主板进水"));
    const Outcome<AttachmentId> file = shop.place->attachments().add(
        {{}, AttachmentOwner::WorkOrder, order.id.value, {}, QStringLiteral("a.txt"), QStringLiteral("text/plain")},
        QByteArray("log"));
    REQUIRE_DONE(file);
    CHECK(shop.place->attachments().of(AttachmentOwner::WorkOrder, order.id.value)->size() == 1);
}

TEST_CASE("nothing more is recorded on a cancelled order")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request("SN-1"));
    REQUIRE_DONE(shop.work.begin(order.id));
    shop.act(shop.order(order.id), OrderEventKind::Cancel);
    CHECK_FALSE(shop.work.advance(order.id));
    const Outcome<WorkStep> extra = shop.work.addStep(order.id, QStringLiteral("清洗"), 5, QStringLiteral("脏"));
    REQUIRE_FALSE(extra);
    CHECK(extra.error().kind == FailureKind::Conflict);
}
