// SPDX-License-Identifier: GPL-3.0-or-later
// Customers beyond the bare record: numbers, groups, duplicates and merging, the contact log, care tasks and points.
#include "core/service/care_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/search_desk.h"
#include "core/service/survey_desk.h"
#include "tests/support/breach_causes.h"
#include "tests/support/temporary_store.h"

#include <QSet>

using namespace sanbao;
using namespace sanbao::test;

namespace {

template <class T> T taken(Outcome<T> outcome)
{
    REQUIRE_DONE(outcome);
    return std::move(outcome).value();
}

struct PeopleStory : TemporaryStore
{
    PeopleStory() { clock.set(at("2026-03-02 09:00")); }

    Customer add(const char* name, const char* phone, const char* address = "")
    {
        Customer customer;
        customer.name = QString::fromUtf8(name);
        customer.phoneRaw = QString::fromLatin1(phone);
        customer.address = QString::fromUtf8(address);
        const Outcome<Customer> saved = place->records().saveCustomer(customer);
        REQUIRE_DONE(saved);
        return *saved;
    }
    WorkOrderId log(const Customer& customer, const char* serial = "", const char* channel = "hotline")
    {
        IntakeRequest request;
        request.customer = customer.id;
        request.category = QStringLiteral("refrigerator");
        request.serial = QString::fromLatin1(serial);
        request.fault = QStringLiteral("不制冷");
        request.channel = QString::fromLatin1(channel);
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return answer->order;
    }
    void act(WorkOrderId id, OrderEventKind kind, const char* note = "")
    {
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        OrderEvent event;
        event.kind = kind;
        event.note = QString::fromUtf8(note);
        event.action = QStringLiteral("换压缩机");
        event.acceptedBy = QStringLiteral("本人");
        REQUIRE_DONE(place->orders().act(id, view->order.revision, event));
    }
    void close(WorkOrderId id)
    {
        act(id, OrderEventKind::Resolve);
        act(id, OrderEventKind::Close);
    }
    bool finds(const char* text, CustomerId id)
    {
        const Outcome<std::vector<SearchHit>> hits = place->search().find(QString::fromUtf8(text), 20);
        REQUIRE_DONE(hits);
        return std::any_of(hits->begin(), hits->end(),
                           [id](const SearchHit& hit) { return hit.kind == HitKind::Customer && hit.id == id.value; });
    }
    CustomerProfile withPhone(const char* phone, PhoneLabel label = PhoneLabel::Home)
    {
        CustomerProfile profile;
        profile.phones.push_back({label, {}, QString::fromLatin1(phone)});
        return profile;
    }
};

} // namespace

TEST_CASE("A customer has several labelled numbers, each found, and another one can become the main number")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    CustomerProfile profile = story.withPhone("0571-8888 1234", PhoneLabel::Work);
    profile.phones.push_back({PhoneLabel::Relative, {}, QStringLiteral("+86 137 7777 6666")});
    REQUIRE_DONE(story.place->customers().save(customer, profile));
    CHECK(story.finds("8301", customer.id));
    CHECK(story.finds("1234", customer.id));
    CHECK(story.finds("77776", customer.id));
    const Outcome<CustomerProfile> stored = story.place->customers().profile(customer.id);
    REQUIRE_DONE(stored);
    REQUIRE(stored->phones.size() == 2);
    CHECK(stored->phones[1].phone == QStringLiteral("13777776666"));

    const Outcome<Customer> turned = story.place->customers().makePrimary(customer.id, 1);
    REQUIRE_DONE(turned);
    CHECK(turned->phone == QStringLiteral("13777776666"));
    CHECK(story.finds("8301", customer.id));
    const Outcome<std::vector<Customer>> byFormer =
        story.place->intake().customersByPhone(QStringLiteral("13900138301"));
    REQUIRE_DONE(byFormer);
    REQUIRE(byFormer->size() == 1);

    CustomerProfile wrong = story.withPhone("12345");
    const Outcome<Customer> refused = story.place->customers().save(*turned, wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.front().field == QStringLiteral("phone.0"));
    CustomerProfile none;
    REQUIRE_DONE(story.place->customers().save(*turned, none));
    CHECK_FALSE(story.finds("8301", customer.id));
}

TEST_CASE("A VIP's orders get the premium promises, others do not", "[S0-008]")
{
    PeopleStory story;
    const Customer ordinary = story.add("李静", "13900138302");
    Customer vip = story.add("张伟", "13900138301");
    CustomerProfile profile;
    profile.level = CustomerLevel::Vip;
    REQUIRE_DONE(story.place->customers().save(vip, profile));
    const Outcome<OrderView> first = story.place->orders().open(story.log(ordinary));
    const Outcome<OrderView> second = story.place->orders().open(story.log(vip));
    REQUIRE_DONE(first);
    REQUIRE_DONE(second);
    CHECK(second->order.priority == Priority::Premium);
    CHECK(second->order.promises.front().dueAt < first->order.promises.front().dueAt);
}

TEST_CASE("A group brings its promises, its discount and its package to its members", "[S1-026]")
{
    PeopleStory story;
    CustomerGroup group;
    group.name = QStringLiteral("物业公司");
    group.priority = Priority::Premium;
    group.discountBasisPoints = 1500;
    group.packageName = QStringLiteral("年度保养");
    const Outcome<CustomerGroup> saved = story.place->customers().saveGroup(group);
    REQUIRE_DONE(saved);
    const Customer member = story.add("城西物业", "13900138301");
    CustomerProfile profile;
    profile.groups = {saved->id};
    REQUIRE_DONE(story.place->customers().save(member, profile));
    CHECK(story.place->customers().groupDiscount(member.id) == 1500);
    const Outcome<OrderView> order = story.place->orders().open(story.log(member));
    REQUIRE_DONE(order);
    CHECK(order->order.priority == Priority::Premium);
    CHECK_FALSE(story.place->customers().saveGroup(group));
}

TEST_CASE("The same number or a like-sounding name at a similar address is taken for a duplicate")
{
    PeopleStory story;
    const Customer known = story.add("张伟", "13900138301", "杭州市西湖区文三路478号3幢");
    Customer typed;
    typed.name = QStringLiteral("章伟");
    typed.address = QStringLiteral("西湖区文三路478号");
    CHECK(story.place->customers().duplicatesOf(typed, {}).size() == 1);
    typed.address = QStringLiteral("南山路9号");
    CHECK(story.place->customers().duplicatesOf(typed, {}).empty());
    const std::vector<DuplicateHint> byPhone =
        story.place->customers().duplicatesOf(typed, {QStringLiteral("139 0013 8301")});
    REQUIRE(byPhone.size() == 1);
    CHECK(byPhone.front().samePhone);
    CHECK(byPhone.front().customer.id == known.id);
}

TEST_CASE("Merging moves everything in one step, says before what, and can be taken back on the same day")
{
    PeopleStory story;
    const Customer kept = story.add("张伟", "13900138301");
    const Customer second = story.add("张伟", "13700001111", "文三路478号");
    const WorkOrderId order = story.log(second, "SN1");
    NewComplaint complaint;
    complaint.customer = second.id;
    complaint.claim = QStringLiteral("太慢");
    REQUIRE_DONE(story.place->complaints().log(complaint));
    REQUIRE_DONE(story.place->customers().bookPoints(second.id, 20, QStringLiteral("首次维修")));

    const Outcome<MergePreview> preview = story.place->customers().previewMerge(kept.id, second.id);
    REQUIRE_DONE(preview);
    CHECK(preview->addedPhones == QStringList{QStringLiteral("13700001111")});
    CHECK(preview->filledAddress == QStringLiteral("文三路478号"));
    qint64 orders = 0;
    for (const auto& [table, count] : preview->moves)
        orders += table == QStringLiteral("work_order") ? count : 0;
    CHECK(orders == 1);

    const Outcome<MergeRecord> merge = story.place->customers().merge(kept.id, second.id);
    REQUIRE_DONE(merge);
    const Outcome<CustomerView> view = story.place->records().customer(kept.id);
    REQUIRE_DONE(view);
    CHECK(view->orders.size() == 1);
    CHECK(view->units.size() == 1);
    CHECK(view->complaints.size() == 1);
    CHECK(view->customer.orderCount == 1);
    CHECK(view->customer.address == QStringLiteral("文三路478号"));
    CHECK(story.place->customers().points(kept.id).value_or(0) == 20);
    CHECK(story.finds("1111", kept.id));
    CHECK_FALSE(story.finds("1111", second.id));
    CHECK(story.place->records().customers({}, 10).value_or(std::vector<Customer>{}).size() == 1);

    REQUIRE_DONE(story.place->customers().undoMerge(merge->id));
    CHECK(story.place->orders().open(order)->order.customer == second.id);
    CHECK(story.place->records().customer(kept.id)->orders.empty());
    CHECK(story.finds("1111", second.id));
    CHECK_FALSE(story.finds("1111", kept.id));
    CHECK(story.place->records().customer(kept.id)->customer.address.isEmpty());
    CHECK_FALSE(story.place->customers().undoMerge(merge->id));

    const Outcome<MergeRecord> again = story.place->customers().merge(kept.id, second.id);
    REQUIRE_DONE(again);
    story.clock.set(story.at("2026-03-03 09:00"));
    CHECK_FALSE(story.place->customers().undoMerge(again->id));
    CHECK(story.place->customers().undoableMerges(kept.id)->empty());
}

TEST_CASE("Points are booked entry by entry and the balance is their sum", "[S2-058]")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    CustomerProfile member;
    member.level = CustomerLevel::Member;
    REQUIRE_DONE(story.place->customers().save(customer, member));
    CHECK(story.place->customers().bookPoints(customer.id, 100, QStringLiteral("维修")).value_or(-1) == 100);
    CHECK(story.place->customers().bookPoints(customer.id, -30, QStringLiteral("抵扣上门费")).value_or(-1) == 70);
    CHECK_FALSE(story.place->customers().bookPoints(customer.id, -71, QStringLiteral("太多")));
    qint64 sum = 0;
    for (const PointEntry& entry : taken(story.place->customers().pointEntries(customer.id)))
        sum += entry.points;
    CHECK(sum == 70);
    CHECK(story.place->customers().points(customer.id).value_or(-1) == sum);
}

TEST_CASE("People of one household are linked with each other")
{
    PeopleStory story;
    const Customer first = story.add("张伟", "13900138301");
    const Customer second = story.add("李静", "13900138302");
    REQUIRE_DONE(story.place->customers().joinHousehold(first.id, second.id));
    REQUIRE(story.place->customers().household(first.id)->size() == 1);
    CHECK(story.place->customers().household(second.id)->front().id == first.id);
    REQUIRE_DONE(story.place->customers().leaveHousehold(first.id));
    CHECK(story.place->customers().household(second.id)->empty());
}

TEST_CASE("Consent to be written to carries its day")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    CustomerProfile profile;
    profile.consent = Consent::Given;
    REQUIRE_DONE(story.place->customers().save(customer, profile));
    CHECK(story.place->customers().profile(customer.id)->consentOn == QDate(2026, 3, 2));
}

TEST_CASE("A contact is logged with time, direction, content and next action, which comes up on its day", "[S2-057]")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    Contact contact;
    contact.customer = customer.id;
    contact.kind = ContactKind::Call;
    contact.direction = ContactDirection::In;
    contact.body = QStringLiteral("问配件什么时候到");
    contact.happenedAt = story.at("2026-03-02 08:50");
    CHECK_FALSE(story.place->contacts().log({}));
    contact.nextAction = QStringLiteral("回电告知到货");
    CHECK_FALSE(story.place->contacts().log(contact));
    contact.nextOn = QDate(2026, 3, 4);
    REQUIRE_DONE(story.place->contacts().log(contact));
    const Outcome<std::vector<ContactLogRow>> rows = story.place->contacts().ofCustomer(customer.id);
    REQUIRE_DONE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().at == story.at("2026-03-02 08:50"));
    CHECK(rows->front().direction == ContactDirection::In);
    CHECK(rows->front().text == QStringLiteral("问配件什么时候到"));
    CHECK(rows->front().next == QStringLiteral("回电告知到货"));
    CHECK(story.place->care().due(QDate(2026, 3, 3), {}, 10)->empty());
    REQUIRE(story.place->care().due(QDate(2026, 3, 4), {}, 10)->size() == 1);
}

TEST_CASE("One contact log shows every channel of a customer", "[S4-037]")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    story.log(customer, "", "wechat");
    Contact contact;
    contact.customer = customer.id;
    contact.kind = ContactKind::Message;
    contact.channel = Channel::App;
    contact.body = QStringLiteral("已发送进度");
    REQUIRE_DONE(story.place->contacts().log(contact));
    NewComplaint complaint;
    complaint.customer = customer.id;
    complaint.claim = QStringLiteral("没人接电话");
    REQUIRE_DONE(story.place->complaints().log(complaint));
    const WorkOrderId other = story.log(customer, "", "walk_in");
    story.close(other);
    const Outcome<std::optional<Survey>> survey = story.place->surveys().ofOrder(other);
    SurveyAnswers answers;
    answers.recommend = 9;
    REQUIRE_DONE(story.place->surveys().answer((*survey)->id, (*survey)->revision, answers));
    QStringList channels;
    QSet<int> kinds;
    for (const ContactLogRow& row : taken(story.place->contacts().ofCustomer(customer.id))) {
        channels << row.channel;
        kinds.insert(int(row.kind));
    }
    for (const char* channel : {"wechat", "app", "walk_in", "phone"})
        CHECK(channels.contains(QLatin1String(channel)));
    CHECK(kinds.size() == 4);
}

TEST_CASE("A progress message is ready at each milestone and is logged when it was sent", "[S3-035]")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    const WorkOrderId id = story.log(customer);
    QStringList texts;
    const auto remember = [&] {
        const Outcome<OrderView> view = story.place->orders().open(id);
        texts << story.place->contacts().progressText(*view);
        CHECK(texts.last().contains(view->order.number));
        CHECK(texts.last().contains(QStringLiteral("张伟")));
    };
    remember();
    story.act(id, OrderEventKind::TakeIn);
    remember();
    story.act(id, OrderEventKind::Resolve);
    remember();
    CHECK(texts.removeDuplicates() == 0);
    const Outcome<OrderView> view = story.place->orders().open(id);
    REQUIRE_DONE(story.place->contacts().logProgress(*view, texts.last(), Channel::Wechat));
    REQUIRE(story.place->contacts().ofOrder(id)->size() == 1);
    CHECK(story.place->contacts().ofOrder(id)->front().body == texts.last());
}

TEST_CASE("Closing an order schedules its after-care calls on day 3 and day 30, or as set", "[S3-033][S1-020]")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    const auto days = [&](WorkOrderId id) {
        QStringList due;
        for (const CareTask& task : taken(story.place->care().due(QDate(2027, 1, 1), {}, 50))) {
            if (task.order == id)
                due << task.dueOn.toString(Qt::ISODate);
        }
        return due;
    };
    const WorkOrderId first = story.log(customer);
    CHECK(days(first).isEmpty());
    story.close(first);
    CHECK(days(first) == QStringList({QStringLiteral("2026-03-05"), QStringLiteral("2026-04-01")}));
    CHECK_FALSE(story.place->care().saveAfterCareDays(QStringLiteral("3,bald")));
    REQUIRE_DONE(story.place->care().saveAfterCareDays(QStringLiteral("7")));
    const WorkOrderId second = story.log(customer);
    story.close(second);
    CHECK(days(second) == QStringList({QStringLiteral("2026-03-09")}));
}

TEST_CASE("\"Does not work\" at the callback reopens the order and keeps its intake time", "[S3-039][S1-020]")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    const WorkOrderId id = story.log(customer);
    story.close(id);
    story.clock.set(story.at("2026-03-05 10:00"));
    const Outcome<std::optional<Survey>> survey = story.place->surveys().ofOrder(id);
    SurveyAnswers answers;
    answers.worksNow = false;
    answers.grades = {{story.place->surveys().open((*survey)->id)->questionnaire.items.front().code, 2}};
    REQUIRE_DONE(story.place->surveys().answer((*survey)->id, (*survey)->revision, answers));
    const Outcome<OrderView> view = story.place->orders().open(id);
    CHECK(view->order.state == OrderState::Reopened);
    CHECK(view->order.registeredAt == story.at("2026-03-02 09:00"));
    CHECK(view->order.reopenCount == 1);
    CHECK(story.place->surveys().open((*survey)->id)->worksNow == std::optional<bool>(false));
}

TEST_CASE("The follow-up list comes from surveys, package ends and warranty ends", "[S1-010]")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    ProductUnit unit;
    unit.customer = customer.id;
    unit.category = story.place->catalogue().categoryByCode(QStringLiteral("refrigerator"))->id;
    unit.installedOn = QDate(2025, 3, 20);
    REQUIRE_DONE(story.place->records().saveUnit(unit));
    story.database()
        .statement(
            "INSERT INTO agreement (number, template_id, customer_id, starts_on, ends_on, price_fen, title, body, "
            "body_hash, issued_at) "
            "SELECT 'A-1', MIN(id), ?, '2025-03-10', '2026-03-09', 0, '年度保养', '', '', 0 FROM agreement_template")
        .with(customer.id)
        .run();
    const WorkOrderId id = story.log(customer);
    story.close(id);
    const Outcome<std::optional<Survey>> survey = story.place->surveys().ofOrder(id);
    SurveyAnswers answers;
    answers.grades = {{story.place->surveys().open((*survey)->id)->questionnaire.items.front().code, 1}};
    REQUIRE_DONE(story.place->surveys().answer((*survey)->id, (*survey)->revision, answers));
    CHECK(story.place->care().refresh().value_or(-1) == 2);
    CHECK(story.place->care().refresh().value_or(-1) == 0);
    QSet<int> kinds;
    for (const CareTask& task : taken(story.place->care().due(QDate(2026, 3, 3), {}, 50)))
        kinds.insert(int(task.kind));
    CHECK(kinds == QSet<int>({int(CareKind::LowGrade), int(CareKind::PackageEnd), int(CareKind::WarrantyEnd)}));
}

TEST_CASE("The end of a warranty is told by the rules: days in repair move it")
{
    PeopleStory story;
    const Customer customer = story.add("张伟", "13900138301");
    ProductUnit unit;
    unit.customer = customer.id;
    unit.category = story.place->catalogue().categoryByCode(QStringLiteral("refrigerator"))->id;
    unit.serial = QStringLiteral("SN-LONG");
    unit.invoicedOn = QDate(2025, 3, 20);
    unit.installedOn = QDate(2025, 3, 20);
    const Outcome<ProductUnit> stored = story.place->records().saveUnit(unit);
    REQUIRE_DONE(stored);
    story.clock.set(story.at("2025-06-01 09:00"));
    IntakeRequest request;
    request.customer = customer.id;
    request.product = stored->id;
    request.fault = QStringLiteral("不制冷");
    const Outcome<IntakeAnswer> answer = story.place->intake().accept(request);
    REQUIRE_DONE(answer);
    story.clock.set(story.at("2025-07-11 09:00"));
    for (const OrderEventKind kind : {OrderEventKind::Resolve, OrderEventKind::Close}) {
        const Outcome<OrderView> view = story.place->orders().open(answer->order);
        REQUIRE_DONE(view);
        test::explained(*story.place, view->order);
        story.act(answer->order, kind);
    }
    const auto warned = [&story](const char* now) {
        story.clock.set(story.at(now));
        REQUIRE(story.place->care().refresh().has_value());
        int tasks = 0;
        for (const CareTask& task : taken(story.place->care().due(QDate(2030, 1, 1), {}, 50)))
            tasks += task.kind == CareKind::WarrantyEnd ? 1 : 0;
        return tasks;
    };
    CHECK(warned("2026-03-02 09:00") == 0); // eighteen days before the plain year is over
    CHECK(warned("2026-04-10 09:00") == 1); // forty days in repair were added to it
}

TEST_CASE("A group's members are called at its interval, and what is overdue is listed first", "[S3-041]")
{
    PeopleStory story;
    CustomerGroup group;
    group.name = QStringLiteral("老客户");
    group.callbackMonths = 6;
    const Outcome<CustomerGroup> saved = story.place->customers().saveGroup(group);
    REQUIRE_DONE(saved);
    const Customer customer = story.add("张伟", "13900138301");
    CustomerProfile profile;
    profile.groups = {saved->id};
    REQUIRE_DONE(story.place->customers().save(customer, profile));
    story.log(customer);
    CHECK(story.place->care().refresh().value_or(-1) == 0);
    story.clock.set(story.at("2026-09-20 09:00"));
    CHECK(story.place->care().refresh().value_or(-1) == 1);
    const Outcome<std::vector<CareTask>> due = story.place->care().due(QDate(2026, 9, 20), {}, 10);
    REQUIRE_DONE(due);
    REQUIRE(due->size() == 1);
    CHECK(due->front().dueOn == QDate(2026, 9, 2));
    REQUIRE_DONE(story.place->care().finish(due->front().id, due->front().revision, QStringLiteral("一切正常")));
    CHECK(story.place->care().due(QDate(2026, 9, 20), {}, 10)->empty());
}
