// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of an order's life that need no store: demands of a process, working time, confirmations, hand-over, and
// the text of a recipe.
#include "core/domain/official_calendar.h"
#include "core/domain/process/completion.h"
#include "core/domain/process/hands_on.h"
#include "core/domain/process/process_step.h"
#include "core/domain/process/proposal.h"
#include "core/domain/work_order_flow.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

constexpr qint64 kMinute = 60000;

WorkSpan span(qint64 from, std::optional<qint64> until, std::optional<SpanEnd> end)
{
    WorkSpan made;
    made.from = Instant(from * kMinute);
    if (until)
        made.until = Instant(*until * kMinute);
    made.end = end;
    return made;
}

InkDrawing ink()
{
    return {{{0.1, 0.2}, {0.6, 0.7}, {1.2, 0.3}}, {{0.2, 0.8}, {1.4, 0.8}}};
}

} // namespace

TEST_CASE("working time is the sum of the stretches in which somebody worked", "[S3-031]")
{
    // 10 to 25 and 40 to 70: fifteen and thirty minutes; the pause of fifteen does not count.
    const std::vector<WorkSpan> spans{span(10, 25, SpanEnd::Pause), span(40, 70, SpanEnd::Finish)};
    CHECK(handsOnMinutes(spans, Instant(500 * kMinute)) == 45);
    CHECK(handsOnState(spans) == HandsOnState::Finished);
    const std::vector<WorkSpan> running{span(10, 25, SpanEnd::Pause), span(40, {}, {})};
    CHECK(handsOnMinutes(running, Instant(50 * kMinute)) == 25);
    CHECK(possibleSteps(handsOnState(running)) == std::vector<HandsOnStep>{HandsOnStep::Pause, HandsOnStep::Finish});
    CHECK(possibleSteps(handsOnState({})) == std::vector<HandsOnStep>{HandsOnStep::Start});
    // The clock of the computer was set back while the work ran: that stretch counts nothing.
    CHECK(handsOnMinutes({span(40, {}, {})}, Instant(10 * kMinute)) == 0);
}

TEST_CASE("a process step names every fact that is still unknown")
{
    WorkOrder order;
    ProcessStep step;
    step.fields = {ProcessField::Grade, ProcessField::Technician, ProcessField::Told};
    CHECK(missingFields(step, order, {}) == step.fields);
    order.grade = FaultGrade::Common;
    order.technician = StaffId(3);
    CHECK(missingFields(step, order, {}) == std::vector<ProcessField>{ProcessField::Told});
    ProcessFacts facts;
    facts.wasTold = true;
    CHECK(missingFields(step, order, facts).empty());
    CHECK(fieldsOf(fieldsText(step.fields)) == step.fields);
    CHECK_FALSE(canBeLeftOut(OrderState::Resolved));
    CHECK(canBeLeftOut(OrderState::Quoted));
}

TEST_CASE("an order stays in its state since the last entry that led there")
{
    WorkOrder order;
    order.registeredAt = Instant(1);
    order.state = OrderState::OnSite;
    std::vector<TimelineEntry> story(3);
    story[0].toState = QStringLiteral("on_site");
    story[0].happenedAt = Instant(5);
    story[1].toState = QStringLiteral("waiting");
    story[1].happenedAt = Instant(7);
    story[2].toState = QStringLiteral("on_site");
    story[2].happenedAt = Instant(9);
    CHECK(stateSince(order, story) == Instant(9));
    CHECK(stateSince(order, {}) == Instant(1));
}

TEST_CASE("a confirmation is a name, a signature or the order's own code, or says why nobody was there", "[S1-019]")
{
    const QString code = confirmationCode(QStringLiteral("8c7f"));
    CHECK(code.size() == 6);
    CHECK(code == confirmationCode(QStringLiteral("8c7f")));
    CHECK(code != confirmationCode(QStringLiteral("8c80")));
    Confirmation made;
    CHECK(gapsOf(made, code) == std::vector<ConfirmGap>{ConfirmGap::NameMissing});
    made.name = QStringLiteral("欧阳建国");
    CHECK(gapsOf(made, code).empty());
    made.way = ConfirmWay::Signature;
    CHECK(gapsOf(made, code) == std::vector<ConfirmGap>{ConfirmGap::InkMissing});
    made.ink = ink();
    CHECK(gapsOf(made, code).empty());
    made.way = ConfirmWay::Code;
    CHECK(gapsOf(made, code) == std::vector<ConfirmGap>{ConfirmGap::CodeMissing});
    made.code = code.left(3) + QLatin1Char(' ') + code.mid(3);
    CHECK(gapsOf(made, code).empty());
    CHECK(gapsOf(made, QStringLiteral("000001")) == std::vector<ConfirmGap>{ConfirmGap::CodeWrong});
    made.way = ConfirmWay::Absent;
    CHECK(gapsOf(made, code) == std::vector<ConfirmGap>{ConfirmGap::ReasonMissing});
    made.reason = QStringLiteral("客户出差，物业代开门");
    CHECK(gapsOf(made, code).empty());
    // Another name or another stroke is another seal.
    Confirmation other = made;
    other.name = QStringLiteral("欧阳娜娜");
    CHECK(sealOf(made, QStringLiteral("8c7f")) != sealOf(other, QStringLiteral("8c7f")));
}

TEST_CASE("a hand-over says what went back, how the test went and what became of the old parts")
{
    HandOver made;
    made.items = {QStringLiteral("智能马桶 S300"), QStringLiteral("遥控器")};
    made.receivedBy = QStringLiteral("欧阳建国");
    CHECK(gapsOf(made, false).empty());
    CHECK(gapsOf(made, true) == std::vector<HandOverGap>{HandOverGap::OldPartsUnsaid});
    made.oldParts = OldParts::Waived;
    CHECK(gapsOf(made, true).empty());
    made.oldParts = OldParts::Kept;
    CHECK(gapsOf(made, true) == std::vector<HandOverGap>{HandOverGap::OldPartsNoteMissing});
    made.oldPartsNote = QStringLiteral("寄回厂家索赔");
    made.test = HandOverTest::Failed;
    CHECK(gapsOf(made, true) == std::vector<HandOverGap>{HandOverGap::TestNoteMissing});
    made.items.clear();
    made.receivedBy.clear();
    CHECK(gapsOf(made, true).size() == 3);
}

TEST_CASE("a recipe's items are written one a line and read back the same")
{
    int bad = 0;
    const std::vector<RecipeItem> items = itemsOf(QStringLiteral("L02\n\nV-100 x 2\nHOSE-M × 1.5"), &bad);
    REQUIRE(items.size() == 3);
    CHECK(bad == 0);
    CHECK(items[0].quantityMilli == 1000);
    CHECK(items[1].quantityMilli == 2000);
    CHECK(items[2].quantityMilli == 1500);
    CHECK(itemsText(items) == QStringLiteral("L02 x 1\nV-100 x 2\nHOSE-M x 1.5"));
    CHECK(itemsOf(QStringLiteral("L02\nV-100 two"), &bad).size() == 1);
    CHECK(bad == 2);
    bad = 0;
    CHECK(itemsOf(QStringLiteral("V-100 x 0"), &bad).empty());
    CHECK(bad == 1);
}

TEST_CASE("a proposal offers something in every option")
{
    CHECK(checkProposal({}).front().rule == ProposalRule::NoOption);
    ProposalOption empty;
    empty.name = QStringLiteral("清洗");
    CHECK(checkProposal({empty}).front().rule == ProposalRule::NothingOffered);
    empty.steps = QStringLiteral("拆洗");
    CHECK(checkProposal({empty}).empty());
    empty.minutes = 0;
    CHECK(checkProposal({empty}).front().rule == ProposalRule::MinutesOutOfRange);
}

TEST_CASE("dispatching takes the class it is given, and closing takes a late confirmation")
{
    WorkOrder order;
    order.registeredAt = Instant(0);
    const BusinessCalendar calendar = officialWorkingDays(QTimeZone("Asia/Shanghai"));
    OrderEvent schedule;
    schedule.kind = OrderEventKind::Schedule;
    schedule.technician = StaffId(1);
    schedule.grade = FaultGrade::Difficult;
    schedule.at = Instant(1000);
    const FlowResult sent = advance(order, schedule, calendar, Instant(5000));
    REQUIRE_FALSE(sent.refusal);
    CHECK(sent.order.grade == FaultGrade::Difficult);
    OrderEvent resolve;
    resolve.kind = OrderEventKind::Resolve;
    resolve.action = QStringLiteral("更换");
    resolve.at = Instant(2000);
    OrderEvent close;
    close.kind = OrderEventKind::Close;
    close.at = Instant(3000);
    close.acceptedBy = QStringLiteral("欧阳建国");
    const FlowResult resolved = advance(sent.order, resolve, calendar, Instant(5000));
    const FlowResult closed = advance(resolved.order, close, calendar, Instant(5000));
    REQUIRE_FALSE(closed.refusal);
    CHECK(closed.order.acceptedAt == Instant(3000));
    CHECK(closed.order.acceptedBy == QStringLiteral("欧阳建国"));
}
