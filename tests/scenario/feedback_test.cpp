// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback from receipt to answer: who owns it, until when, what it became, and what a month counts.
#include "core/service/comment_desk.h"
#include "core/service/complaint_file_desk.h"
#include "core/service/feedback_desk.h"
#include "core/service/feedback_paper.h"
#include "core/service/paper_desk.h"
#include "core/service/search_desk.h"
#include "core/service/voice_paper.h"
#include "tests/support/after_care_shop.h"

using namespace sanbao;
using test::approx;

namespace {

struct FeedbackShop : test::AfterCareShop
{
    FeedbackDesk desk{place->context()};

    Feedback said(FeedbackKind kind, FeedbackChannel channel, const char* text)
    {
        Feedback feedback = desk.draft(kind);
        feedback.channel = channel;
        feedback.body = QString::fromUtf8(text);
        return feedback;
    }
    Feedback logged(const Feedback& wanted)
    {
        const Outcome<Feedback> feedback = desk.log(wanted);
        REQUIRE_DONE(feedback);
        return *feedback;
    }
    std::vector<FeedbackRow> open()
    {
        const Outcome<std::vector<FeedbackRow>> rows = desk.page({}, {}, 50);
        REQUIRE_DONE(rows);
        return *rows;
    }
};

} // namespace

TEST_CASE("feedback keeps channel, kind and mood, and stands in the story of its order and customer", "[S2-093]")
{
    FeedbackShop shop;
    const WorkOrder order = shop.accept(shop.request());
    Feedback wanted = shop.said(FeedbackKind::Praise, FeedbackChannel::Mail, "师傅上门很准时，收拾得也干净");
    wanted.sentiment = Mood::Content;
    wanted.order = order.id;
    const Feedback kept = shop.logged(wanted);
    CHECK(kept.number == QStringLiteral("CX-F260302-0001"));
    const FeedbackRow row = *shop.desk.open(kept.id);
    CHECK(row.feedback.kind == FeedbackKind::Praise);
    CHECK(row.feedback.channel == FeedbackChannel::Mail);
    CHECK(row.feedback.sentiment == Mood::Content);
    CHECK(row.feedback.customer == order.customer);
    CHECK(row.orderNumber == order.number);
    CHECK(row.customerName == QStringLiteral("欧阳建国"));
    CHECK(shop.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'feedback_logged' AND "
                                     "order_id = ") +
                      QString::number(order.id.value)) == 1);
    CHECK(shop.number(QStringLiteral("SELECT COUNT(*) FROM complaint")) == 0);
}

TEST_CASE("consultations and complaints start in the customer-service queue", "[S1-007]")
{
    FeedbackShop shop;
    const WorkOrder order = shop.accept(shop.request());
    Feedback question = shop.said(FeedbackKind::Consultation, FeedbackChannel::Phone, "净水器滤芯多久换一次");
    question.topic = QStringLiteral("滤芯");
    question.team.clear();
    CHECK(shop.logged(question).team == customerServiceTeam());
    const Complaint complaint = shop.complaint(ComplaintLevel::L1, order.id);
    CHECK(ComplaintFileDesk(shop.place->context()).open(complaint.id)->team == customerServiceTeam());
}

TEST_CASE("a technical question is closed with its topic, answer, minutes and whether it is solved", "[S3-006]")
{
    FeedbackShop shop;
    Feedback question = shop.said(FeedbackKind::Consultation, FeedbackChannel::Phone, "净水器滤芯多久换一次");
    const Outcome<Feedback> untold = shop.desk.log(question);
    REQUIRE_FALSE(untold);
    CHECK(test::fieldsOf(untold.error()) == QStringList{QStringLiteral("topic")});
    question.topic = QStringLiteral("滤芯");
    Feedback kept = shop.logged(question);
    const Outcome<Feedback> refused = shop.desk.close(kept);
    REQUIRE_FALSE(refused);
    CHECK(test::fieldsOf(refused.error()) ==
          QStringList{QStringLiteral("minutes"), QStringLiteral("response"), QStringLiteral("solved")});
    kept.response = QStringLiteral("PP 棉六个月，RO 膜两年");
    kept.minutes = 12;
    kept.solved = true;
    REQUIRE_DONE(shop.desk.close(kept));
    const Feedback stored = shop.desk.open(kept.id)->feedback;
    CHECK(stored.topic == QStringLiteral("滤芯"));
    CHECK(stored.response == QStringLiteral("PP 棉六个月，RO 膜两年"));
    CHECK(stored.minutes == 12);
    CHECK(stored.solved == true);
    CHECK(stored.closedAt.has_value());
    CHECK_FALSE(shop.desk.save(stored));
}

TEST_CASE("what is published needs its source, keeps its link, and becomes a complaint once the customer is known",
          "[S2-123]")
{
    FeedbackShop shop;
    const WorkOrder order = shop.accept(shop.request());
    Feedback post = shop.said(FeedbackKind::Opinion, FeedbackChannel::Social, "马桶修了三次还漏水，大家避雷");
    post.sentiment = Mood::Discontent;
    post.link = QStringLiteral("javascript:alert(1)");
    const Outcome<Feedback> refused = shop.desk.log(post);
    REQUIRE_FALSE(refused);
    CHECK(test::fieldsOf(refused.error()) == QStringList{QStringLiteral("link"), QStringLiteral("source")});
    post.source = QStringLiteral("小红书");
    post.link = QStringLiteral("https://www.xiaohongshu.com/explore/1");
    Feedback kept = shop.logged(post);
    CHECK(shop.desk.open(kept.id)->feedback.link == post.link);
    const Outcome<Complaint> nobody = shop.desk.makeComplaint(kept.id, kept.revision, ComplaintLevel::L2);
    REQUIRE_FALSE(nobody);
    CHECK(test::fieldsOf(nobody.error()) == QStringList{QStringLiteral("customer")});
    CHECK(shop.count("complaint") == 0);
    kept.customer = order.customer;
    kept = *shop.desk.save(kept);
    const Outcome<Complaint> complaint = shop.desk.makeComplaint(kept.id, kept.revision, ComplaintLevel::L2);
    REQUIRE_DONE(complaint);
    CHECK(complaint->claim == post.body);
    const Feedback closed = shop.desk.open(kept.id)->feedback;
    CHECK(closed.complaint == complaint->id);
    CHECK(closed.response.contains(complaint->number));
    CHECK(shop.open().empty());
}

TEST_CASE("open feedback is listed by due day and late ones are counted; closing times are averaged", "[S2-148]")
{
    FeedbackShop shop;
    Feedback first = shop.logged(shop.said(FeedbackKind::Suggestion, FeedbackChannel::Phone, "希望周日也营业"));
    Feedback urgent = shop.said(FeedbackKind::Opinion, FeedbackChannel::Social, "收费不透明");
    urgent.source = QStringLiteral("大众点评");
    urgent = shop.logged(urgent);
    CHECK(first.dueOn == QDate(2026, 3, 5));
    CHECK(urgent.dueOn == QDate(2026, 3, 3));
    REQUIRE(shop.open().size() == 2);
    CHECK(shop.open().front().feedback.id == urgent.id);
    shop.setTime("2026-03-04 09:00");
    CHECK(shop.desk.counts()->open == 2);
    CHECK(shop.desk.counts()->overdue == 1);
    CHECK_FALSE(shop.desk.report(QDate(2026, 3, 1), QDate(2026, 3, 31))->closureHours.has_value());
    urgent.owner = shop.place->session().staff;
    urgent.response = QStringLiteral("已公开回复并私信致歉");
    REQUIRE_DONE(shop.desk.close(urgent));
    shop.setTime("2026-03-06 09:00");
    first.response = QStringLiteral("四月起周日轮值");
    REQUIRE_DONE(shop.desk.close(first));
    // 48 and 96 hours.
    CHECK(shop.desk.report(QDate(2026, 3, 1), QDate(2026, 3, 31))->closureHours.value_or(-99) == approx(72, 1e-9));
    Feedback stale = first;
    stale.revision = 0;
    CHECK(shop.desk.save(stale).error().kind == FailureKind::Conflict);
}

TEST_CASE("a month is counted by channel, also those nobody used, and by topic and word", "[S2-158][S2-094]")
{
    FeedbackShop shop;
    for (const char* text : {"维修后又漏水", "安装后漏水", "水管漏水两天"})
        shop.logged(shop.said(FeedbackKind::Other, FeedbackChannel::Wechat, text));
    Feedback online = shop.said(FeedbackKind::Suggestion, FeedbackChannel::Online, "希望预约更方便");
    online.topic = QStringLiteral("预约");
    shop.logged(online);
    shop.setTime("2026-04-01 09:00");
    shop.logged(shop.said(FeedbackKind::Other, FeedbackChannel::Wechat, "四月漏水"));
    const FeedbackReport march = *shop.desk.report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    CHECK(march.items == 4);
    std::map<FeedbackChannel, qint64> items;
    for (const ChannelCount& count : march.channels)
        items[count.channel] = count.items;
    CHECK(items.size() == 7);
    CHECK(items[FeedbackChannel::Wechat] == 3);
    CHECK(items[FeedbackChannel::Online] == 1);
    REQUIRE(items.count(FeedbackChannel::Phone) == 1);
    CHECK(items[FeedbackChannel::Phone] == 0);
    REQUIRE_FALSE(march.terms.empty());
    CHECK(march.terms.front() == FrequentTerm{QStringLiteral("漏水"), 3});
    REQUIRE(march.topics.size() == 1);
    CHECK(march.topics.front().topic == QStringLiteral("预约"));
    const Outcome<Document> paper =
        shop.place->papers().build(DocumentKind::FeedbackRegister, registerPaperId(QDate(2026, 3, 9)));
    REQUIRE_DONE(paper);
    const QString text = textsOf(*paper).join(QLatin1Char('\n'));
    CHECK(text.contains(QStringLiteral("安装后漏水")));
    CHECK_FALSE(text.contains(QStringLiteral("四月漏水")));
    const Outcome<QByteArray> table = feedbackTable(shop.place->context(), QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE_DONE(table);
    CHECK(table->count('\n') == 5);
}

TEST_CASE("feedback is found by its number and by two characters of what was said")
{
    FeedbackShop shop;
    const Feedback kept =
        shop.logged(shop.said(FeedbackKind::Suggestion, FeedbackChannel::Phone, "希望周日也能上门安装"));
    for (const char* text : {"F260302-0001", "周日也能"}) {
        INFO(text);
        bool found = false;
        const std::vector<SearchHit> hits = *shop.place->search().find(QString::fromUtf8(text));
        for (const SearchHit& hit : hits)
            found = found || (hit.kind == HitKind::Feedback && hit.id == kept.id);
        CHECK(found);
    }
    shop.as("tech1");
    CHECK(shop.desk.log(shop.said(FeedbackKind::Praise, FeedbackChannel::Phone, "很好")).error().kind ==
          FailureKind::Denied);
}
