// SPDX-License-Identifier: GPL-3.0-or-later
// Due dates of authorities against dates counted by hand from the official table of 2026, and the Pareto order.
#include "core/domain/complaint_file.h"
#include "core/domain/official_calendar.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

std::vector<AuthorityLimit> limits(int reply, int mediation)
{
    return {{QStringLiteral("reply"), {}, {}, reply, {}, {}},
            {QStringLiteral("acceptance"), {}, {}, 7, {}, {}},
            {QStringLiteral("mediation"), {}, {}, mediation, {}, {}}};
}

} // namespace

TEST_CASE("authority dates count official working days, make-up days included, the day of receipt not")
{
    const BusinessCalendar calendar = officialWorkingDays(QTimeZone("Asia/Shanghai"));
    const struct
    {
        QDate received;
        QDate seven;
        QDate ten;
        QDate fortyFive;
    } known[] = {{{2026, 2, 10}, {2026, 2, 26}, {2026, 3, 2}, {2026, 4, 21}},
                 {{2026, 4, 28}, {2026, 5, 11}, {2026, 5, 14}, {2026, 7, 3}},
                 {{2026, 9, 18}, {2026, 9, 29}, {2026, 10, 9}, {2026, 11, 26}},
                 {{2026, 9, 29}, {2026, 10, 14}, {2026, 10, 19}, {2026, 12, 7}}};
    for (const auto& vector : known) {
        CHECK(authorityDates(vector.received, limits(7, 45), calendar).replyDueOn == vector.seven);
        CHECK(authorityDates(vector.received, limits(10, 45), calendar).replyDueOn == vector.ten);
        CHECK(authorityDates(vector.received, limits(7, 45), calendar).mediationDueOn == vector.fortyFive);
    }
    CHECK_FALSE(authorityDates({}, limits(7, 45), calendar).replyDueOn.isValid());
}

TEST_CASE("causes stand by weight with their share and the sum so far")
{
    const std::vector<ParetoRow> rows = paretoOf({{QStringLiteral("a"), {}, 2},
                                                  {QStringLiteral("b"), {}, 5},
                                                  {QStringLiteral("c"), {}, 0},
                                                  {QStringLiteral("d"), {}, 3}});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].code == QStringLiteral("b"));
    CHECK(rows[0].share == Approx(0.5));
    CHECK(rows[1].cumulative == Approx(0.8));
    CHECK(rows[2].cumulative == Approx(1.0));
    CHECK(paretoOf({}).empty());
}
