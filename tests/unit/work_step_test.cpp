// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of work: started before finished, over and under the standard, checks, limits, photos, and the hand-over rules.
#include "core/domain/sop/diagnosis.h"
#include "core/domain/sop/installation.h"
#include "core/domain/sop/work_step.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

constexpr Instant at(int minute)
{
    return Instant(1772413200000 + minute * 60000LL);
}

WorkStep step(qint64 id, int minutes)
{
    WorkStep made;
    made.id = id;
    made.position = int(id);
    made.minutes = minutes;
    return made;
}

StepStandard standard(const char* name, int minutes)
{
    StepStandard made;
    made.nameZh = QString::fromUtf8(name);
    made.nameEn = QString::fromUtf8(name);
    made.minutes = minutes;
    return made;
}

} // namespace

TEST_CASE("a step records its actual time and shows over and under the standard", "[S0-048]")
{
    WorkStep prepare = started({step(1, 15)}, step(1, 15), at(0), StaffId(4)).step;
    CHECK(prepare.doneBy == StaffId(4));
    CHECK_FALSE(isOverdue(prepare, at(15)));
    CHECK(isOverdue(prepare, at(16)));
    prepare = finished(prepare, {}, at(13)).step;
    CHECK(minutesTaken(prepare, at(99)) == 13);
    CHECK(minutesOver(prepare, at(99)) == -2);
    WorkStep install = started({step(2, 20)}, step(2, 20), at(13), StaffId(4)).step;
    install = finished(install, {}, at(38)).step;
    CHECK(minutesOver(install, at(99)) == 5);
}

TEST_CASE("a step is not finished before it is started, nor twice, nor while another runs")
{
    const WorkStep fresh = step(1, 15);
    CHECK(finished(fresh, {}, at(1)).refusal == StepRule::NotStarted);
    const WorkStep running = started({fresh}, fresh, at(0), {}).step;
    CHECK(started({running}, running, at(1), {}).refusal == StepRule::AlreadyStarted);
    CHECK(started({running, step(2, 5)}, step(2, 5), at(1), {}).refusal == StepRule::OtherRunning);
    const WorkStep done = finished(running, {}, at(5)).step;
    CHECK(finished(done, {}, at(6)).refusal == StepRule::AlreadyFinished);
    CHECK(started({done}, done, at(6), {}).refusal == StepRule::AlreadyFinished);
}

TEST_CASE("a clock that was set back gives a step of no time, never a negative one")
{
    const WorkStep running = started({step(1, 15)}, step(1, 15), at(60), {}).step;
    const StepResult back = finished(running, {}, at(10));
    REQUIRE_FALSE(back.refusal);
    CHECK(back.clockWentBack);
    CHECK(minutesTaken(back.step, at(0)) == 0);
    CHECK(*back.step.finishedAt == at(60));
}

TEST_CASE("checks, measured value and photo are asked for before a step is finished", "[S3-037]")
{
    WorkStep one = step(1, 10);
    one.checks = QStringList{QStringLiteral("水平"), QStringLiteral("牢固")};
    one.measure = QStringLiteral("水压");
    one.low = 100;
    one.high = 600;
    one.needsPhoto = true;
    one = started({one}, one, at(0), {}).step;
    StepEntry entry;
    entry.checked = QStringList{QStringLiteral("水平")};
    CHECK(finished(one, entry, at(5)).refusal == StepRule::ChecksOpen);
    entry.checked.append(QStringLiteral("牢固"));
    CHECK(finished(one, entry, at(5)).refusal == StepRule::ValueMissing);
    entry.value = 700;
    CHECK(finished(one, entry, at(5)).refusal == StepRule::PhotoMissing);
    entry.hasPhoto = true;
    const WorkStep outside = finished(one, entry, at(5)).step;
    CHECK(isOutOfLimits(outside));
    REQUIRE(nextStep({outside}) != nullptr);
    // Out of limits it is done again; exactly at the limit it is good.
    const StepResult again = started({outside}, outside, at(6), {});
    REQUIRE_FALSE(again.refusal);
    entry.value = 600;
    const WorkStep good = finished(again.step, entry, at(8)).step;
    CHECK_FALSE(isOutOfLimits(good));
    CHECK(nextStep({good}) == nullptr);
}

TEST_CASE("the version in force on the day is taken, one of the product before one of all")
{
    SopTemplate general;
    general.id = 1;
    general.type = ServiceType::Installation;
    general.from = QDate(2026, 1, 1);
    general.until = QDate(2026, 3, 31);
    SopTemplate newer = general;
    newer.id = 2;
    newer.version = 2;
    newer.from = QDate(2026, 4, 1);
    newer.until = {};
    SopTemplate product = general;
    product.id = 3;
    product.category = CategoryId(7);
    product.until = {};
    const std::vector<SopTemplate> all{general, newer, product};
    CHECK(templateFor(all, ServiceType::Installation, CategoryId(9), QDate(2026, 3, 31))->id == 1);
    CHECK(templateFor(all, ServiceType::Installation, CategoryId(9), QDate(2026, 4, 1))->id == 2);
    CHECK(templateFor(all, ServiceType::Installation, CategoryId(7), QDate(2026, 4, 1))->id == 3);
    CHECK(templateFor(all, ServiceType::Repair, CategoryId(7), QDate(2026, 4, 1)) == nullptr);
}

TEST_CASE("the difference between two versions names new, dropped and changed steps", "[S1-061]")
{
    SopTemplate before;
    before.steps = {standard("准备", 15), standard("安装", 20)};
    SopTemplate after;
    after.steps = {standard("准备", 10), standard("试水", 5)};
    CHECK(differenceOf(before, after, true) ==
          QStringList{QStringLiteral("准备: 15 → 10"), QStringLiteral("+ 试水 (5)"), QStringLiteral("− 安装 (20)")});
    CHECK(differenceOf(before, before, true).isEmpty());
}

TEST_CASE("steps typed as lines are read back as they were")
{
    const QString text = QStringLiteral("15 | 准备 | 照片 | 水压 0.1..0.6 MPa | 水平; 牢固\n20 | 安装");
    int bad = 0;
    const std::vector<StepStandard> steps = stepsFromText(text, {}, true, &bad);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].minutes == 15);
    CHECK(steps[0].needsPhoto);
    CHECK(steps[0].measure == QStringLiteral("水压"));
    CHECK(steps[0].unit == QStringLiteral("MPa"));
    CHECK(steps[0].low == 100);
    CHECK(steps[0].high == 600);
    CHECK(steps[0].checksZh == QStringList{QStringLiteral("水平"), QStringLiteral("牢固")});
    CHECK(stepsAsText(steps, true) == text);
    CHECK(stepsFromText(QStringLiteral("15 | 准备\n安装"), {}, true, &bad).empty());
    CHECK(bad == 2);
}

TEST_CASE("the same person never makes both checks of an installation", "[S0-027]")
{
    InstallationRecord record;
    record.points = {{QStringLiteral("水平"), true, {}}};
    CHECK(refusalOfSecond(record, StaffId(1)) == InstallationGap::SelfCheck);
    record.selfBy = StaffId(1);
    record.selfAt = at(0);
    CHECK(refusalOfSecond(record, StaffId(1)) == InstallationGap::SamePerson);
    CHECK_FALSE(refusalOfSecond(record, StaffId(2)));
    record.secondBy = StaffId(1);
    record.secondAt = at(5);
    const std::vector<InstallationGap> gaps = gapsOf(record);
    CHECK(std::find(gaps.begin(), gaps.end(), InstallationGap::SamePerson) != gaps.end());
    record.secondBy = StaffId(2);
    record.topics = QStringList{QStringLiteral("冲洗")};
    record.trainingAck = QStringLiteral("张三");
    record.isAccepted = true;
    record.signedBy = QStringLiteral("张三");
    CHECK(gapsOf(record).empty());
    record.points.front().isGood = false;
    CHECK(gapsOf(record) == std::vector<InstallationGap>{InstallationGap::PointsFailed});
}

TEST_CASE("the grade decides where a fault goes", "[S2-128]")
{
    CHECK(routeFor(FaultGrade::General) == FaultRoute::Remote);
    CHECK(routeFor(FaultGrade::Common) == FaultRoute::OnSite);
    CHECK(routeFor(FaultGrade::Difficult) == FaultRoute::Expert);
    OrderDiagnosis diagnosis;
    diagnosis.cause = 3;
    CHECK(isMisdiagnosis(diagnosis, 4));
    CHECK_FALSE(isMisdiagnosis(diagnosis, 3));
    CHECK_FALSE(isMisdiagnosis(diagnosis, 0));
}

TEST_CASE("a line of a step may say what goes in and comes out, the control point, who answers and the limit",
          "[S4-013]")
{
    const QString text =
        QStringLiteral("10 | 断水 | 水阀关; 电源断 | 岗位: 店长 | 限时: 15 | 输入: 派工单 | 输出: 安全的现场 | "
                       "控制点: 先断电");
    int bad = 0;
    const std::vector<StepStandard> steps = stepsFromText(text, {}, true, &bad);
    REQUIRE(bad == 0);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].role == Role::Manager);
    CHECK(steps[0].limitMinutes == 15);
    CHECK(steps[0].input == QStringLiteral("派工单"));
    CHECK(steps[0].output == QStringLiteral("安全的现场"));
    CHECK(steps[0].control == QStringLiteral("先断电"));
    CHECK(steps[0].checksZh.size() == 2);
    CHECK(stepsAsText(steps, true) == text);
    const std::vector<StepStandard> english =
        stepsFromText(QStringLiteral("5 | Test | in: parts | role: counter | ratio: 1"), {}, false, &bad);
    REQUIRE(english.size() == 1);
    CHECK(english[0].role == Role::Counter);
    CHECK(english[0].input == QStringLiteral("parts"));
    CHECK(english[0].checksEn == QStringList{QStringLiteral("ratio: 1")});
}

TEST_CASE("a step is overdue past its limit, and past its standard time when it has none", "[S4-031]")
{
    WorkStep step;
    step.minutes = 10;
    step.startedAt = Instant(0);
    const auto after = [](int minutes) { return Instant(minutes * 60000LL); };
    CHECK_FALSE(isOverdue(step, after(10)));
    CHECK(isOverdue(step, after(11)));
    step.limitMinutes = 25;
    CHECK_FALSE(isOverdue(step, after(25)));
    CHECK(isOverdue(step, after(26)));
    step.finishedAt = after(40);
    CHECK_FALSE(isOverdue(step, after(50)));
}
