// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a complaint: stages with their moments, codes and their Pareto, and what an authority waits for.
#include "core/service/complaint_file_desk.h"
#include "tests/support/after_care_shop.h"

using namespace sanbao;

namespace {

struct Files : test::AfterCareShop
{
    ComplaintFileDesk desk{place->context()};

    Complaint classified(const char* cause, WorkOrderId order)
    {
        Complaint made = complaint(ComplaintLevel::L1, order);
        ComplaintDetail detail = *desk.open(made.id);
        detail.cause = QLatin1String(cause);
        const Outcome<qint64> revision = desk.save(made.id, made.revision, detail);
        REQUIRE_DONE(revision);
        made.revision = *revision;
        return made;
    }
};

} // namespace

TEST_CASE("a complaint goes through its stages and keeps the moment of each; the limit depends on the level",
          "[S1-049]")
{
    Files shop;
    const WorkOrder order = shop.accept(shop.request());
    Complaint complaint = shop.complaint(ComplaintLevel::L2, order.id);
    CHECK(complaint.dueAt == shop.at("2026-03-05 09:00"));
    CHECK(shop.place->complaints().rule(ComplaintLevel::L1).limitDays !=
          shop.place->complaints().rule(ComplaintLevel::L2).limitDays);
    ComplaintDesk& desk = shop.place->complaints();
    const auto moments = [&] {
        std::vector<MaybeInstant> at;
        const auto steps = shop.desk.steps(desk.open(complaint.id)->complaint);
        for (const ComplaintStep& step : *steps)
            at.push_back(step.at);
        return at;
    };
    shop.setTime("2026-03-02 09:10");
    complaint = *desk.acknowledge(complaint.id, complaint.revision);
    shop.setTime("2026-03-02 11:00");
    ComplaintClosing typed;
    typed.finding = QStringLiteral("阀门批次不良");
    typed.justified = true;
    complaint = *desk.progress(complaint.id, complaint.revision, typed);
    shop.setTime("2026-03-02 12:00");
    typed = {};
    typed.remedy = QStringLiteral("免费更换");
    complaint = *desk.progress(complaint.id, complaint.revision, typed);
    CHECK(complaint.state == ComplaintState::Proposed);
    shop.setTime("2026-03-02 14:00");
    typed = {};
    typed.customerAccepted = true;
    complaint = *desk.progress(complaint.id, complaint.revision, typed);
    shop.setTime("2026-03-03 10:00");
    typed = {};
    typed.finding = complaint.finding;
    typed.justified = true;
    typed.customerAccepted = true;
    typed.cause = QStringLiteral("来料检验缺失");
    REQUIRE_DONE(desk.close(complaint.id, complaint.revision, typed));
    CHECK(moments() == std::vector<MaybeInstant>{shop.at("2026-03-02 09:00"), shop.at("2026-03-02 09:10"),
                                                 shop.at("2026-03-02 11:00"), shop.at("2026-03-02 12:00"),
                                                 shop.at("2026-03-02 14:00"), shop.at("2026-03-03 10:00")});
}

TEST_CASE("a fresh complaint stands in the customer-service queue")
{
    Files shop;
    const Complaint complaint = shop.complaint(ComplaintLevel::L1, shop.accept(shop.request()).id);
    CHECK(shop.desk.open(complaint.id)->team == customerServiceTeam());
}

TEST_CASE("a complaint through an authority needs its number and day there, and gets its due dates")
{
    Files shop;
    const Complaint complaint = shop.complaint(ComplaintLevel::L3, shop.accept(shop.request()).id);
    ComplaintDetail detail = *shop.desk.open(complaint.id);
    detail.source = ComplaintSource::Hotline12315;
    const Outcome<qint64> refused = shop.desk.save(complaint.id, complaint.revision, detail);
    REQUIRE_FALSE(refused);
    CHECK(test::fieldsOf(refused.error()) == QStringList({QStringLiteral("authorityOn"), QStringLiteral("reference")}));
    detail.reference = QStringLiteral("12315-2026-001");
    detail.authorityOn = QDate(2026, 2, 10);
    REQUIRE_DONE(shop.desk.save(complaint.id, complaint.revision, detail));
    const ComplaintDetail stored = *shop.desk.open(complaint.id);
    CHECK(stored.mediationDueOn == QDate(2026, 4, 21));
    CHECK(stored.replyDueOn == QDate(2026, 2, 13));
    CHECK(shop.desk.repliesDue(QDate(2026, 2, 12))->empty());
    CHECK(shop.desk.repliesDue(QDate(2026, 2, 13))->size() == 1);
    const Outcome<qint64> late = shop.desk.save(complaint.id, complaint.revision, detail);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == FailureKind::Conflict);
}

TEST_CASE("the Pareto of causes counts coded complaints, and each bar opens exactly its complaints", "[S3-027]")
{
    Files shop;
    const WorkOrder order = shop.accept(shop.request());
    for (const char* cause : {"late_dispatch", "late_dispatch", "parts_missing"})
        shop.classified(cause, order.id);
    shop.complaint(ComplaintLevel::L1, order.id);
    const QDate day(2026, 3, 2);
    const Outcome<std::vector<ParetoRow>> rows = shop.desk.pareto(ComplaintCodeKind::Cause, day, day);
    REQUIRE_DONE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->front().code == QStringLiteral("late_dispatch"));
    CHECK(rows->front().count == 2);
    CHECK(rows->front().share == Approx(0.5));
    CHECK(rows->back().cumulative == Approx(1.0));
    for (const ParetoRow& row : *rows)
        CHECK(qint64(shop.desk.behind(ComplaintCodeKind::Cause, row.code, day, day)->size()) == row.count);
    ComplaintDetail strange;
    strange.cause = QStringLiteral("nonsense");
    const Complaint other = shop.complaint(ComplaintLevel::L1, order.id);
    CHECK_FALSE(shop.desk.save(other.id, other.revision, strange));
}
