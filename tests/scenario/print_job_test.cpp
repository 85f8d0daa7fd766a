// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what was printed: every paper that came out or should have, and what can be had from it again.
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/print_job_desk.h"
#include "core/service/settings_desk.h"
#include "core/service/workplace.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct PrintDay : TemporaryStore
{
    WorkOrderId order;

    PrintDay()
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("欧阳建国");
        request.phone = QStringLiteral("13800138301");
        request.category = QStringLiteral("refrigerator");
        request.serial = QStringLiteral("SN-7788");
        request.fault = QStringLiteral("不制冷");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        order = answer->order;
    }

    PrintRecord record(DocumentKind kind, qint64 thing, PrintResult result = PrintResult::Printed)
    {
        PrintRecord record;
        record.document = codeOf(kind);
        record.thing = thing;
        record.paper = QStringLiteral("A4");
        record.printer = QStringLiteral("柜台打印机");
        record.copies = 3;
        record.result = result;
        if (result == PrintResult::Failed)
            record.reason = QStringLiteral("缺纸");
        return record;
    }
    PrintJobId note(DocumentKind kind, qint64 thing, PrintResult result = PrintResult::Printed,
                    const QByteArray& issued = {})
    {
        const Outcome<Document> document = place->papers().build(kind, thing);
        REQUIRE_DONE(document);
        PrintRecord row = record(kind, thing, result);
        row.number = document->number;
        row.title = document->title;
        const Outcome<PrintJobId> id = place->printJobs().note(row, *document, issued);
        REQUIRE_DONE(id);
        return *id;
    }
    std::vector<PrintRecord> list(const PrintFilter& filter = {})
    {
        const auto page = place->printJobs().page(filter, std::nullopt, 50);
        REQUIRE_DONE(page);
        return *page;
    }
};

} // namespace

TEST_CASE("Every print is listed with time, person, number, paper, printer, copies and result")
{
    PrintDay day;
    day.note(DocumentKind::Intake, day.order.value);
    day.clock.advance(std::chrono::minutes(1));
    day.note(DocumentKind::Dispatch, day.order.value, PrintResult::Failed);
    const std::vector<PrintRecord> jobs = day.list();
    REQUIRE(jobs.size() == 2);
    CHECK(jobs[0].document == QStringLiteral("dispatch"));
    CHECK(jobs[0].result == PrintResult::Failed);
    CHECK(jobs[0].reason == QStringLiteral("缺纸"));
    CHECK(jobs[1].at == Instant(day.clock.now().ms - 60000));
    CHECK(jobs[1].staff == day.place->session().staff);
    CHECK(jobs[1].number.startsWith(QStringLiteral("CX-")));
    CHECK(jobs[1].printer == QStringLiteral("柜台打印机"));
    CHECK(jobs[1].copies == 3);
    CHECK(day.place->printJobs().failedToday() == 1);

    PrintFilter failed;
    failed.notDoneOnly = true;
    CHECK(day.list(failed).size() == 1);
    PrintFilter intake;
    intake.document = QStringLiteral("intake");
    CHECK(day.list(intake).size() == 1);
}

TEST_CASE("Only what came out is told on the order's timeline")
{
    PrintDay day;
    day.note(DocumentKind::Intake, day.order.value, PrintResult::Failed);
    CHECK(day.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'printed'")) == 0);
    day.note(DocumentKind::Intake, day.order.value);
    CHECK(day.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'printed'")) == 1);
}

TEST_CASE("A print comes out again as it was, whatever changed since")
{
    PrintDay day;
    const Outcome<Document> before = day.place->papers().build(DocumentKind::Order, day.order.value);
    const PrintJobId job = day.note(DocumentKind::Order, day.order.value);
    OrgUnit unit = day.place->catalogue().unit();
    unit.name = QStringLiteral("城东店");
    unit.hotline = QStringLiteral("400-999-0000");
    REQUIRE_DONE(day.place->settings().saveStore(unit));
    const Outcome<Document> again = day.place->printJobs().documentOf(job);
    REQUIRE_DONE(again);
    CHECK(textsOf(*again) == textsOf(*before));
    CHECK(again->code->text == before->code->text);
    CHECK(again->copies == before->copies);
    CHECK(day.place->papers().build(DocumentKind::Order, day.order.value)->store.name == QStringLiteral("城东店"));
}

TEST_CASE("The issued copy of a binding paper is kept byte for byte, each content once")
{
    PrintDay day;
    QByteArray pdf("%PDF-1.4\n");
    for (int i = 0; i < 700000; ++i)
        pdf.append(char(i % 251));
    const PrintJobId first = day.note(DocumentKind::Settlement, day.order.value, PrintResult::Printed, pdf);
    const PrintJobId second = day.note(DocumentKind::Settlement, day.order.value, PrintResult::Printed, pdf);
    for (const PrintJobId job : {first, second}) {
        const Outcome<QByteArray> copy = day.place->printJobs().issuedCopy(job);
        REQUIRE_DONE(copy);
        CHECK(*copy == pdf);
    }
    CHECK(day.count("stored_file") == 1);
    CHECK(day.list()[0].hasIssuedCopy);
    const PrintJobId without = day.note(DocumentKind::Intake, day.order.value);
    REQUIRE_REFUSED(day.place->printJobs().issuedCopy(without), FailureKind::NotFound);
}

TEST_CASE("The list of prints is read in pages without holes or doubles")
{
    PrintDay day;
    constexpr int kJobs = 25;
    for (int i = 0; i < kJobs; ++i)
        day.note(DocumentKind::Intake, day.order.value); // all in one moment: the number decides
    std::vector<qint64> seen;
    std::optional<PrintRecord> after;
    while (true) {
        const auto page = day.place->printJobs().page({}, after, 10);
        REQUIRE_DONE(page);
        if (page->empty())
            break;
        for (const PrintRecord& record : *page)
            seen.push_back(record.id.value);
        after = page->back();
    }
    REQUIRE(seen.size() == kJobs);
    for (std::size_t i = 1; i < seen.size(); ++i)
        CHECK(seen[i] < seen[i - 1]);
}
