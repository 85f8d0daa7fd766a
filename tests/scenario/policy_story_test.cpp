// SPDX-License-Identifier: GPL-3.0-or-later
// The register of policies over the years, and the papers of the whole store.
#include "core/domain/starter_profile.h"
#include "core/service/agreement_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/order_permissions.h"
#include "core/service/paper_desk.h"
#include "core/service/policy_desk.h"
#include "core/service/price_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/settings_desk.h"
#include "core/service/steering.h"
#include "core/service/target_text.h"
#include "core/service/workplace.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Register : TemporaryStore
{
    Register() { REQUIRE_DONE(place->actAs(QStringLiteral("admin"))); }

    QDate today() const { return localDay(clock.now(), place->catalogue().zone()); }
    Policy draft(const char* title)
    {
        Policy policy;
        policy.title = QString::fromUtf8(title);
        policy.body = QStringLiteral("- 第一条");
        policy.scope.from = today();
        policy.reviewOn = today().addYears(1);
        return policy;
    }
    PolicyId publish(const Policy& policy)
    {
        const Outcome<PolicyId> id = place->policies().saveDraft(policy);
        REQUIRE_DONE(id);
        REQUIRE_DONE(place->policies().publish(*id, 0));
        return *id;
    }
    PolicyRow row(PolicyId id)
    {
        const Outcome<PolicyRow> found = place->policies().open(id);
        REQUIRE_DONE(found);
        return *found;
    }
    QStringList titlesFor(const char* category)
    {
        const Category* found = place->catalogue().categoryByCode(QLatin1String(category));
        REQUIRE(found);
        QStringList titles;
        for (const Policy& policy : place->policies().inForce(found->id, today()).value_or(std::vector<Policy>()))
            titles.append(policy.title);
        return titles;
    }
    WorkOrderId take(const char* category)
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("张伟");
        request.phone = QStringLiteral("13800138301");
        request.category = QLatin1String(category);
        request.fault = QStringLiteral("不通电");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return answer->order;
    }
    QString printed(DocumentKind kind, qint64 id = 0)
    {
        const Outcome<Document> document = place->papers().build(kind, id);
        REQUIRE_DONE(document);
        return textsOf(*document).join(u'\n');
    }
};

} // namespace

TEST_CASE("A policy is never offered outside its category and days", "[S1-062]")
{
    Register store;
    Policy policy = store.draft("冰箱延保说明");
    policy.scope.category = store.place->catalogue().categoryByCode(QStringLiteral("refrigerator"))->id;
    policy.scope.until = store.today().addDays(10);
    store.publish(policy);
    CHECK(store.titlesFor("refrigerator").contains(policy.title));
    CHECK_FALSE(store.titlesFor("tv").contains(policy.title));
    store.clock.advance(std::chrono::hours(24 * 11));
    CHECK_FALSE(store.titlesFor("refrigerator").contains(policy.title));
}

TEST_CASE("A published version is replaced or withdrawn with day and reason and stays readable", "[S1-064]")
{
    Register store;
    const PolicyId first = store.publish(store.draft("退换货办法"));
    Policy changed = store.row(first).policy;
    changed.body = QStringLiteral("偷偷改掉");
    REQUIRE_REFUSED(store.place->policies().saveDraft(changed), FailureKind::Conflict);

    const Outcome<PolicyId> second = store.place->policies().newVersion(first);
    REQUIRE_DONE(second);
    Policy draft = store.row(*second).policy;
    draft.body = QStringLiteral("- 第二条");
    draft.changeNote = QStringLiteral("写明时限");
    REQUIRE_DONE(store.place->policies().saveDraft(draft));
    REQUIRE_DONE(store.place->policies().publish(*second, store.row(*second).policy.revision));
    CHECK(store.row(*second).state == PolicyState::Upcoming);
    CHECK(store.row(first).state == PolicyState::InForce);
    store.clock.advance(std::chrono::hours(48));
    CHECK(store.row(*second).state == PolicyState::InForce);
    CHECK(store.row(first).state == PolicyState::Superseded);

    REQUIRE_REFUSED(store.place->policies().withdraw(*second, store.row(*second).policy.revision, store.today(), {}),
                    FailureKind::Invalid);
    REQUIRE_DONE(store.place->policies().withdraw(*second, store.row(*second).policy.revision, store.today(),
                                                  QStringLiteral("新法施行")));
    CHECK(store.row(*second).state == PolicyState::Withdrawn);
    const QString paper = store.printed(DocumentKind::Policy, second->value);
    CHECK(paper.contains(QStringLiteral("新法施行")));
    CHECK(paper.contains(QStringLiteral("第二条")));
    CHECK(store.printed(DocumentKind::Policy, first.value).contains(QStringLiteral("第一条")));
    REQUIRE_REFUSED(store.place->policies().withdraw(first, 0, store.today(), QStringLiteral("x")),
                    FailureKind::Conflict);
}

TEST_CASE("A policy carries its first day and who issued it, and no clause of final interpretation gets in", "[S1-063]")
{
    Register store;
    const PolicyId id = store.publish(store.draft("服务承诺书"));
    const QString paper = store.printed(DocumentKind::Policy, id.value);
    CHECK(paper.contains(QStringLiteral("城西店")));
    CHECK(paper.contains(QStringLiteral("2026-03-31")));
    Policy greedy = store.draft("霸王条款");
    greedy.body = QStringLiteral("本店保留最终解释权。");
    const Outcome<PolicyId> refused = store.place->policies().saveDraft(greedy);
    REQUIRE_REFUSED(refused, FailureKind::Invalid);
    CHECK(refused.error().issues.front().field == QStringLiteral("body"));
}

TEST_CASE("The version in force is bound to the order and to the agreement taken under it", "[S3-017]")
{
    Register store;
    const PolicyId first = store.publish(store.draft("维修须知"));
    const WorkOrderId before = store.take("refrigerator");
    const Outcome<PolicyId> second = store.place->policies().newVersion(first);
    REQUIRE_DONE(second);
    Policy draft = store.row(*second).policy;
    draft.changeNote = QStringLiteral("改了");
    draft.body = QStringLiteral("- 新的第一条");
    REQUIRE_DONE(store.place->policies().saveDraft(draft));
    REQUIRE_DONE(store.place->policies().publish(*second, store.row(*second).policy.revision));
    store.clock.advance(std::chrono::hours(48));
    const WorkOrderId after = store.take("refrigerator");
    const auto accepted = [&store](WorkOrderId order) {
        std::vector<int> versions;
        for (const Policy& policy : store.place->policies()
                                        .acceptedBy(QStringLiteral("work_order"), order.value)
                                        .value_or(std::vector<Policy>())) {
            if (policy.title == QStringLiteral("维修须知"))
                versions.push_back(policy.version);
        }
        return versions;
    };
    CHECK(accepted(before) == std::vector<int>{1});
    CHECK(accepted(after) == std::vector<int>{2});
    CHECK(store.printed(DocumentKind::Intake, before.value).contains(QStringLiteral("维修须知 v1")));
    CHECK(store.printed(DocumentKind::Intake, after.value).contains(QStringLiteral("维修须知 v2")));
}

TEST_CASE("A policy in force comes up when its review is due and goes when it was reviewed", "[S4-023]")
{
    Register store;
    Policy policy = store.draft("价格公示办法");
    policy.reviewOn = store.today().addDays(30);
    const PolicyId id = store.publish(policy);
    const auto due = [&store](int days) {
        QStringList titles;
        for (const Policy& found :
             store.place->policies().dueForReview(store.today().addDays(days)).value_or(std::vector<Policy>()))
            titles.append(found.title);
        return titles.contains(QStringLiteral("价格公示办法"));
    };
    CHECK_FALSE(due(29));
    CHECK(due(30));
    CHECK_FALSE(store.row(id).reviewDue);
    store.clock.advance(std::chrono::hours(24 * 30));
    CHECK(due(0));
    CHECK(store.row(id).reviewDue);
    REQUIRE_DONE(store.place->policies().setReview(id, store.row(id).policy.revision, store.today().addYears(1)));
    CHECK_FALSE(due(14));
}

TEST_CASE("The promise sheet says response, arrival, warranty and the complaint line from the settings", "[S4-020]")
{
    Register store;
    OrgUnit unit = store.place->catalogue().unit();
    unit.hotline = QStringLiteral("400-111-2222");
    REQUIRE_DONE(store.place->settings().saveStore(unit));
    const QString sheet = store.printed(DocumentKind::PromiseSheet);
    CHECK(sheet.contains(QStringLiteral("400-111-2222")));
    int general = 0;
    for (const ServiceTarget& target : store.place->catalogue().targets()) {
        if (target.priority || target.grade || target.category.isValid() || !target.customerGroup.isEmpty())
            continue;
        ++general;
        CHECK(sheet.contains(targetText(target.minutes, target.base)));
        CHECK(sheet.contains(label(target.kind)));
    }
    CHECK(general > 3);
    for (const Category& category : store.place->catalogue().categories()) {
        if (category.warrantyMonths > 0)
            CHECK(sheet.contains(category.warrantySource));
    }
}

TEST_CASE("The published standards change with the target table", "[S4-019]")
{
    Register store;
    ServiceTarget target = store.place->catalogue().targets().front();
    target.minutes = 4321;
    REQUIRE_DONE(store.place->rules().saveTarget(target));
    CHECK(store.printed(DocumentKind::Standards).contains(targetText(4321, target.base)));
}

TEST_CASE("The process is printed with the steps and roles the program itself goes by", "[S1-039]")
{
    Register store;
    const QString flow = store.printed(DocumentKind::ProcessFlow);
    for (const auto& [state, code] : Codes<OrderState>::table) {
        if (state != OrderState::Cancelled)
            CHECK(flow.contains(label(state)));
    }
    for (const auto& [step, code] : Codes<OrderEventKind>::table) {
        if (step != OrderEventKind::Note)
            CHECK(flow.contains(actionLabel(step)));
    }
    CHECK(flow.contains(label(Role::Dispatcher)));
}

TEST_CASE("The duty matrix marks exactly the roles that may take each step", "[S2-152]")
{
    Register store;
    const Outcome<Document> document = store.place->papers().build(DocumentKind::DutyMatrix, 0);
    REQUIRE_DONE(document);
    const TableBlock* table = nullptr;
    for (const Block& block : document->blocks) {
        if (const auto* found = std::get_if<TableBlock>(&block))
            table = found;
    }
    REQUIRE(table);
    REQUIRE(table->columns.size() == 7);
    const std::vector<Role> roles{Role::Counter, Role::Dispatcher, Role::Technician,
                                  Role::Manager, Role::Admin,      Role::Auditor};
    int checked = 0;
    for (const auto& [step, code] : Codes<OrderEventKind>::table) {
        for (const QStringList& row : table->rows) {
            if (row.front() != actionLabel(step))
                continue;
            ++checked;
            for (std::size_t i = 0; i < roles.size(); ++i) {
                INFO(code << " " << codeOf(roles[i]).toStdString());
                CHECK((row[qsizetype(i) + 1] == QStringLiteral("●")) == isPermitted(roles[i], permissionFor(step)));
            }
        }
    }
    CHECK(checked == 15);
}

TEST_CASE("Steering by the figures is a right of its own beside closing complaints, and the duty matrix shows both")
{
    CHECK(kSteersStore != Permission::CloseComplaint);
    Register store;
    const Outcome<Document> document = store.place->papers().build(DocumentKind::DutyMatrix, 0);
    REQUIRE_DONE(document);
    int shown = 0;
    for (const Block& block : document->blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        for (const QStringList& row : table ? table->rows : std::vector<QStringList>()) {
            if (row.front() != QStringLiteral("Set targets, answer alerts, hold the review") &&
                row.front() != QStringLiteral("Close a complaint"))
                continue;
            ++shown;
            CHECK(row.count(QStringLiteral("●")) == 2); // manager and administrator
            CHECK(row[4] == QStringLiteral("●"));
            CHECK(row[5] == QStringLiteral("●"));
        }
    }
    CHECK(shown == 2);
}

TEST_CASE("The service plan brings scope, policies, process, team and targets together", "[S3-001]")
{
    Register store;
    store.publish(store.draft("客户关怀办法"));
    const QString plan = store.printed(DocumentKind::ServicePlan);
    CHECK(plan.contains(QStringLiteral("客户关怀办法")));
    CHECK(plan.contains(store.place->catalogue().categoryName(store.place->catalogue().categories().front().id)));
    CHECK(plan.contains(actionLabel(OrderEventKind::Schedule)));
    for (const StaffMember& member : store.place->catalogue().staff())
        CHECK(plan.contains(member.name));
    for (const PriceItem& item : store.place->catalogue().prices())
        CHECK(plan.contains(item.name));
    for (const ServiceTarget& target : store.place->catalogue().targets())
        CHECK(plan.contains(targetText(target.minutes, target.base)));
}

TEST_CASE("The complaint procedure states levels, limits and owners as they are configured", "[S4-022]")
{
    Register store;
    const QString before = store.printed(DocumentKind::ComplaintProcedure);
    for (const auto& [level, code] : Codes<ComplaintLevel>::table) {
        const ComplaintRule rule = store.place->complaints().rule(level);
        CHECK(before.contains(label(level)));
        CHECK(before.contains(QStringLiteral("%1 days").arg(rule.limitDays)));
        CHECK(before.contains(label(rule.responsible)));
    }
    CHECK(before.contains(QStringLiteral("12315")));
}

TEST_CASE("The service catalogue lists items, scope, unit, price and duration with version and first day", "[S1-042]")
{
    Register store;
    PriceItem fresh;
    fresh.code = QStringLiteral("T99");
    fresh.name = QStringLiteral("深度清洗");
    fresh.kind = FeeKind::Labour;
    fresh.unitName = QStringLiteral("台");
    fresh.price = Money::fromYuan(168);
    fresh.scope = QStringLiteral("拆洗风轮和蒸发器");
    fresh.conditions = QStringLiteral("挂机");
    fresh.durationMinutes = 75;
    REQUIRE_DONE(store.place->prices().draft());
    REQUIRE_DONE(store.place->prices().saveItem(fresh));
    REQUIRE_DONE(store.place->prices().publish(store.today().addDays(1), {}, QStringLiteral("清洗")));
    CHECK_FALSE(store.printed(DocumentKind::PriceList).contains(QStringLiteral("深度清洗")));
    store.clock.advance(std::chrono::hours(24));
    store.place->context().catalogue.turnTo(store.today());
    const QString list = store.printed(DocumentKind::PriceList);
    for (const PriceItem& item : store.place->catalogue().prices()) {
        if (item.active)
            CHECK(list.contains(item.name));
    }
    for (const char* text :
         {"深度清洗", "拆洗风轮和蒸发器", "挂机", "75 min", "台", "168.00", "2026-04-01", "version 2"})
        CHECK(list.contains(QString::fromUtf8(text)));
}

namespace {

struct Trade
{
    const char* profile;
    std::vector<const char*> categories;
};

void checkStarter(const Trade& trade)
{
    TemporaryStore store(trade.profile);
    REQUIRE_DONE(store.place->actAs(QStringLiteral("admin")));
    const Catalogue& catalogue = store.place->catalogue();
    const Outcome<StarterProfile> profile = loadStarterProfile(QLatin1String(trade.profile));
    REQUIRE_DONE(profile);
    for (const char* code : trade.categories) {
        INFO(code);
        const Category* category = catalogue.categoryByCode(QLatin1String(code));
        REQUIRE(category);
        CHECK_FALSE(catalogue.faultsOf(category->id).empty());
    }
    CHECK(catalogue.categories().size() == profile->categories.size());
    CHECK(catalogue.prices().size() == profile->prices.size());
    CHECK(store.count("fault_code") == qint64(profile->faults.size()));
    int procedures = 0;
    for (const PolicyRow& row : store.place->policies().all().value_or(std::vector<PolicyRow>()))
        procedures += row.policy.kind == PolicyKind::Procedure && row.state == PolicyState::InForce ? 1 : 0;
    CHECK(procedures == int(profile->procedures.size() + profile->checklists.size()));
    CHECK(store.count("work_order") == 0);

    const Outcome<PriceList> prices = store.place->prices().draft();
    REQUIRE_DONE(prices);
    PriceItem item = prices->items.front(); // and all of it can be changed afterwards
    item.name = QStringLiteral("改过的项目");
    REQUIRE_DONE(store.place->prices().saveItem(item));
    ServiceTarget target = catalogue.targets().front();
    target.minutes += 5;
    REQUIRE_DONE(store.place->rules().saveTarget(target));
    for (const PolicyRow& row : store.place->policies().all().value_or(std::vector<PolicyRow>())) {
        if (row.policy.kind == PolicyKind::Procedure)
            REQUIRE_DONE(store.place->policies().newVersion(row.policy.id));
    }
}

} // namespace

TEST_CASE("The bath-ware starter fills an empty store in one action and is edited afterwards", "[S0-001]")
{
    checkStarter({"bathware", {"smart_toilet", "basin", "tap", "shower"}});
    TemporaryStore store("bathware");
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM category WHERE warranty_months > 0")) > 5);
}

TEST_CASE("The home-improvement starter has flooring, doors, cabinets, lighting, plumbing and paint", "[S1-001]")
{
    checkStarter({"homeimprovement", {"wood_floor", "door", "kitchen_cabinet", "lighting", "plumbing", "paint"}});
}

TEST_CASE("The appliance starter has statutory terms, fault codes and the months of the rush", "[S2-001]")
{
    checkStarter(
        {"appliance",
         {"tv", "refrigerator", "washer", "air_conditioner", "range_hood", "gas_water_heater", "rice_cooker"}});
    const Outcome<StarterProfile> profile = loadStarterProfile(QStringLiteral("appliance"));
    REQUIRE_DONE(profile);
    int statutory = 0;
    for (const ProfileWarranty& warranty : profile->warranties)
        statutory += warranty.statutory ? 1 : 0;
    CHECK(statutory >= 6);
    TemporaryStore store("appliance");
    QStringList seasons;
    for (const ProfileCategory& category : profile->categories) {
        if (category.peakMonths.empty())
            continue;
        QStringList months;
        for (const int month : category.peakMonths)
            months.append(QString::number(month));
        Statement row = store.database().statement("SELECT peak_months FROM category WHERE code = ?");
        row.with(category.code);
        REQUIRE(row.next());
        CHECK(row.text(0) == months.join(u','));
        seasons.append(category.code);
    }
    CHECK(seasons.contains(QStringLiteral("air_conditioner")));
}
