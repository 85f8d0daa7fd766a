// SPDX-License-Identifier: GPL-3.0-or-later
// A stored fact comes back as it was written, whatever the free text holds; damaged text is recognised.
#include "core/storage/fact_codec.h"

#include "tests/support/catch.h"

using namespace sanbao;

namespace {

template <class Fact> std::optional<Fact> decoded(qint64 id, const QString& body)
{
    Fact fact;
    return decode(id, body, fact) ? std::optional<Fact>(fact) : std::nullopt;
}

} // namespace

TEST_CASE("An order's fact survives being stored, filled and empty")
{
    OrderFact full;
    full.order = WorkOrderId(7);
    full.unit = OrgUnitId(2);
    full.category = CategoryId(3);
    full.product = ProductUnitId(4);
    full.technician = StaffId(5);
    full.faultCode = FaultCodeId(6);
    full.type = ServiceType::Installation;
    full.channel = Channel::Wechat;
    full.serviceLevel = QStringLiteral("VIP, \"金牌\",");
    full.registeredAt = Instant(1'772'413'500'000);
    const auto later = [&full](int minutes) { return full.registeredAt.plus(std::chrono::minutes(minutes)); };
    full.firstResponseAt = later(1);
    full.responseDueAt = later(30);
    full.responseTargetMinutes = 30;
    full.arrivedAt = later(60);
    full.arrivalDueAt = later(180);
    full.arrivalTargetMinutes = 180;
    full.firstResolvedAt = later(90);
    full.resolvedAt = later(95);
    full.completionDueAt = later(-5);
    full.completionTargetMinutes = 1440;
    full.closedAt = later(100);
    full.cancelledAt = later(101);
    full.pausedAt = later(70);
    full.repeatedAt = later(5000);
    full.responseBusiness = 1;
    full.arrivalBusiness = 60;
    full.firstResolutionBusinessNet = 80;
    full.resolutionBusinessNet = 85;
    full.handsOnBusinessNet = 30;
    full.firstResolutionCalendarNet = 81;
    full.resolutionCalendarNet = 86;
    full.handsOnCalendarNet = 31;
    full.resolutionCalendarNetCustomer = 87;
    full.result = ResolveResult::NoFault;
    full.visits = 2;
    full.reopenCount = 1;
    full.diagnosisRight = false;
    full.amountFen = 12900;

    const QString body = encode(full);
    const std::optional<OrderFact> read = decoded<OrderFact>(7, body);
    REQUIRE(read);
    CHECK(encode(*read) == body);
    CHECK(read->serviceLevel == full.serviceLevel);
    CHECK(read->completionDueAt == full.completionDueAt);
    CHECK(read->repeatedAt == full.repeatedAt);
    CHECK(read->diagnosisRight == false);
    CHECK(read->result == ResolveResult::NoFault);
    CHECK(read->resolutionCalendarNetCustomer == 87);
    CHECK(read->type == ServiceType::Installation);
    CHECK(read->unit == OrgUnitId(2));

    OrderFact empty;
    empty.registeredAt = Instant(-5);
    const std::optional<OrderFact> blank = decoded<OrderFact>(1, encode(empty));
    REQUIRE(blank);
    CHECK(blank->registeredAt == Instant(-5));
    CHECK_FALSE(blank->firstResponseAt);
    CHECK_FALSE(blank->diagnosisRight);
    CHECK_FALSE(blank->result);
    CHECK_FALSE(blank->technician.isValid());
}

TEST_CASE("Complaint and survey facts survive being stored")
{
    ComplaintFact complaint;
    complaint.complaint = ComplaintId(3);
    complaint.order = WorkOrderId(9);
    complaint.scope.unit = OrgUnitId(1);
    complaint.scope.type = ServiceType::Repair;
    complaint.scope.serviceLevel = QStringLiteral("a,b");
    complaint.receivedAt = Instant(1'772'413'500'000);
    complaint.closedAt = complaint.receivedAt.plus(std::chrono::hours(30));
    complaint.justified = true;
    const std::optional<ComplaintFact> readComplaint = decoded<ComplaintFact>(3, encode(complaint));
    REQUIRE(readComplaint);
    CHECK(encode(*readComplaint) == encode(complaint));
    CHECK(readComplaint->closedAt == complaint.closedAt);
    CHECK(readComplaint->justified == true);
    CHECK(readComplaint->scope.type == ServiceType::Repair);
    CHECK_FALSE(readComplaint->scope.channel);

    SurveyFact survey;
    survey.survey = SurveyId(4);
    survey.order = WorkOrderId(9);
    survey.dueAt = Instant(1'772'413'500'000);
    survey.completedAt = survey.dueAt.plus(-std::chrono::hours(72));
    survey.state = SurveyState::Answered;
    survey.satisfaction = 4;
    survey.recommend = 0;
    survey.answeredAt = survey.dueAt;
    survey.attempts = 2;
    const std::optional<SurveyFact> readSurvey = decoded<SurveyFact>(4, encode(survey));
    REQUIRE(readSurvey);
    CHECK(encode(*readSurvey) == encode(survey));
    CHECK(readSurvey->recommend == 0);
    CHECK(readSurvey->completedAt == survey.completedAt);
}

TEST_CASE("Text that is no fact is refused")
{
    CHECK_FALSE(decoded<OrderFact>(1, QString()));
    CHECK_FALSE(decoded<OrderFact>(1, QStringLiteral("1,2,3")));
    CHECK_FALSE(
        decoded<OrderFact>(1, encode(OrderFact()).replace(QStringLiteral("repair"), QStringLiteral("unheard"))));
    CHECK_FALSE(decoded<OrderFact>(1, QStringLiteral("9") + encode(OrderFact()).mid(1)));
    CHECK_FALSE(decoded<ComplaintFact>(1, encode(OrderFact()).left(20)));
}
