// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/callback.h"
#include "tests/support/catch.h"

using namespace sanbao;

TEST_CASE("a household that was called today comes up tomorrow at the earliest")
{
    const QDate today(2026, 3, 5);
    CHECK(callDay(QDate(2026, 3, 1), today, false) == QDate(2026, 3, 1));
    CHECK(callDay(QDate(2026, 3, 1), today, true) == QDate(2026, 3, 6));
    CHECK(callDay(today, today, true) == QDate(2026, 3, 6));
    CHECK(callDay(QDate(2026, 3, 9), today, true) == QDate(2026, 3, 9));
}

TEST_CASE("the next try is tomorrow or a later day, never the same day")
{
    const QDate today(2026, 2, 28);
    CHECK(nextTry(today, {}) == QDate(2026, 3, 1));
    CHECK(nextTry(today, QDate(2026, 3, 4)) == QDate(2026, 3, 4));
    CHECK_FALSE(nextTry(today, today));
    CHECK_FALSE(nextTry(today, QDate(2026, 2, 27)));
}
