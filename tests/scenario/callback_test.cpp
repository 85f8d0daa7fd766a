// SPDX-License-Identifier: GPL-3.0-or-later
// One list of calls by household: what is due together is taken up in one call, and nobody is called twice on a day.
#include "core/service/callback_desk.h"
#include "core/service/care_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/customer_desk.h"
#include "tests/support/after_care_shop.h"

using namespace sanbao;

namespace {

struct Calls : test::AfterCareShop
{
    CallbackDesk desk{place->context()};

    std::vector<CallRow> until(int year, int month, int day)
    {
        const Outcome<std::vector<CallRow>> rows = desk.due(QDate(year, month, day), {}, 50);
        REQUIRE_DONE(rows);
        return *rows;
    }
    void promise(CustomerId customer, const char* what, QDate day)
    {
        Contact contact;
        contact.customer = customer;
        contact.body = QStringLiteral("问配件");
        contact.nextAction = QString::fromUtf8(what);
        contact.nextOn = day;
        REQUIRE_DONE(place->contacts().log(contact));
    }
    static CallResult about(const CallRow& row, CallOutcome outcome, const char* note = "")
    {
        return {row.key, row.customer, outcome, QString::fromUtf8(note), {}};
    }
};

} // namespace

TEST_CASE("a closed order brings one call on day 3 and one on day 30, with survey and after-care in one row")
{
    Calls shop;
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    CHECK(shop.until(2026, 3, 4).empty());
    const std::vector<CallRow> first = shop.until(2026, 3, 5);
    REQUIRE(first.size() == 1);
    CHECK(first.front().dueOn == QDate(2026, 3, 5));
    REQUIRE(first.front().items.size() == 2);
    CHECK(first.front().name == QStringLiteral("欧阳建国"));
    shop.setTime("2026-03-05 10:00");
    CHECK(shop.desk.counts()->due == 1);
    CHECK(shop.desk.script(first.front()).contains(order.number));
    const Outcome<CallAttempt> called = shop.desk.record(Calls::about(first.front(), CallOutcome::Reached, "一切正常"));
    REQUIRE_DONE(called);
    const Survey survey = shop.surveyOf(order.id);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 5);
    REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, answers));
    CHECK(shop.until(2026, 3, 30).empty());
    const std::vector<CallRow> second = shop.until(2026, 4, 1);
    REQUIRE(second.size() == 1);
    CHECK(second.front().dueOn == QDate(2026, 4, 1));
    CHECK(second.front().items.front().reason == CallReason::AfterCare);
    CHECK(shop.count("call_attempt") == 1);
}

TEST_CASE("a household is never called twice on one day, whoever of it and whatever for")
{
    Calls shop;
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    IntakeRequest other = shop.request("SN-0002");
    other.customerName = QStringLiteral("欧阳静");
    other.phone = QStringLiteral("13900139002");
    const WorkOrder second = shop.accept(other);
    REQUIRE_DONE(shop.place->customers().joinHousehold(second.customer, order.customer));
    shop.promise(second.customer, "告知到货", QDate(2026, 3, 5));
    shop.setTime("2026-03-05 10:00");
    const std::vector<CallRow> rows = shop.until(2026, 3, 5);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().items.size() == 3);
    REQUIRE_DONE(shop.desk.record(Calls::about(rows.front(), CallOutcome::NoAnswer)));
    CHECK(shop.until(2026, 3, 5).empty());
    const Outcome<CallAttempt> again = shop.desk.record(Calls::about(rows.front(), CallOutcome::Reached, "接通"));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == FailureKind::Conflict);
    CHECK(again.error().message.contains(QStringLiteral("10:00")));
    const Survey survey = shop.surveyOf(order.id);
    const Outcome<Survey> tried = shop.place->surveys().attempt(survey.id, survey.revision, {});
    REQUIRE_FALSE(tried);
    CHECK(tried.error().kind == FailureKind::Conflict);
    CHECK(shop.count("call_attempt") == 1);
    const std::vector<CallRow> tomorrow = shop.until(2026, 3, 6);
    REQUIRE(tomorrow.size() == 1);
    CHECK(tomorrow.front().dueOn == QDate(2026, 3, 6));
    CHECK(tomorrow.front().attempts == 1);
    CHECK(tomorrow.front().items.size() == 3);
}

TEST_CASE("what falls due after today's call waits for tomorrow")
{
    Calls shop;
    const WorkOrder order = shop.accept(shop.request());
    shop.promise(order.customer, "回电", QDate(2026, 3, 2));
    REQUIRE_DONE(shop.desk.record(Calls::about(shop.until(2026, 3, 2).front(), CallOutcome::Reached, "已告知")));
    shop.promise(order.customer, "再回电", QDate(2026, 3, 2));
    CHECK(shop.until(2026, 3, 2).empty());
    const std::vector<CallRow> next = shop.until(2026, 3, 3);
    REQUIRE(next.size() == 1);
    CHECK(next.front().dueOn == QDate(2026, 3, 3));
    CHECK(next.front().calledToday);
}

TEST_CASE("a call that reached somebody says what came of it, and the next try lies after today")
{
    Calls shop;
    const WorkOrder order = shop.accept(shop.request());
    shop.promise(order.customer, "回电", QDate(2026, 3, 2));
    const CallRow row = shop.until(2026, 3, 2).front();
    const Outcome<CallAttempt> silent = shop.desk.record(Calls::about(row, CallOutcome::Reached));
    REQUIRE_FALSE(silent);
    CHECK(test::fieldsOf(silent.error()) == QStringList({QStringLiteral("note")}));
    CallResult today = Calls::about(row, CallOutcome::CallLater);
    today.again = QDate(2026, 3, 2);
    const Outcome<CallAttempt> same = shop.desk.record(today);
    REQUIRE_FALSE(same);
    CHECK(test::fieldsOf(same.error()) == QStringList({QStringLiteral("again")}));
    today.again = QDate(2026, 3, 9);
    REQUIRE_DONE(shop.desk.record(today));
    CHECK(shop.until(2026, 3, 8).empty());
    CHECK(shop.until(2026, 3, 9).size() == 1);
    const auto log = shop.place->contacts().ofCustomer(order.customer);
    REQUIRE_DONE(log);
    CHECK(std::any_of(log->begin(), log->end(), [](const ContactLogRow& entry) {
        return entry.kind == ContactLogKind::Contact && entry.direction == ContactDirection::Out;
    }));
}

TEST_CASE("completion of callbacks and surveys is counted from what fell due", "[S4-030]")
{
    Calls shop;
    const WorkOrder first = shop.closed(shop.accept(shop.request("SN-1")));
    IntakeRequest second = shop.request("SN-2");
    second.phone = QStringLiteral("13900139002");
    second.customerName = QStringLiteral("王丽");
    const WorkOrder other = shop.closed(shop.accept(second));
    CallRates rates = *shop.desk.rates(QDate(2026, 3, 1), QDate(2026, 3, 31));
    CHECK(rates.due == 2);
    CHECK(rates.called == 0);
    shop.setTime("2026-03-05 10:00");
    const Survey survey = shop.surveyOf(first.id);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 4);
    REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, answers));
    const Survey unreached = shop.surveyOf(other.id);
    REQUIRE_DONE(shop.place->surveys().attempt(unreached.id, unreached.revision, {}));
    rates = *shop.desk.rates(QDate(2026, 3, 1), QDate(2026, 3, 31));
    CHECK(rates.due == 2);
    CHECK(rates.called == 2);
    CHECK(rates.answered == 1);
}
