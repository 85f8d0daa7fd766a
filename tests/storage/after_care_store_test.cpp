// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints, surveys and plans in a real file: what the schema refuses, and that every list is an index range whose
// cost does not depend on the number of rows.
#include "core/storage/complaint_store.h"
#include "core/storage/database.h"
#include "core/storage/plan_store.h"
#include "core/storage/survey_store.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace sanbao;

namespace {

/// A file with one store, customer, product and two orders, written without any service.
struct File
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;

    File()
    {
        Outcome<std::unique_ptr<Database>> made =
            Database::open(folder.filePath(QStringLiteral("s.sqlite")), OpenMode::Create);
        REQUIRE_DONE(made);
        database = std::move(made).value();
        for (const char* sql :
             {"INSERT INTO org_unit (id, code, name, level) VALUES (1, 'CX', '城西店', 'store')",
              "INSERT INTO category (id, code, name_zh, name_en) VALUES (1, 'toilet', '马桶', 'Toilet')",
              "INSERT INTO customer (id, uid, name, phone, created_at) VALUES (1, 'c1', '欧阳建国', '13800138301', 0)",
              "INSERT INTO product_unit (id, uid, customer_id, category_id, created_at) VALUES (1, 'u1', 1, 1, 0)",
              "INSERT INTO questionnaire (id, code, version, title_zh, title_en) VALUES (1, 'standard', 1, '回访', "
              "'Survey')"})
            REQUIRE(database->statement(sql).run());
        for (const int id : {1, 2}) {
            REQUIRE(database
                        ->statement("INSERT INTO work_order (id, uid, number, unit_id, customer_id, service_type, "
                                    "channel, priority, "
                                    "state, is_open, registered_at) VALUES (?, ?, ?, 1, 1, 'repair', 'hotline', "
                                    "'normal', 'closed', 0, 0)")
                        .with(id, QStringLiteral("o%1").arg(id), QStringLiteral("CX-260302-000%1").arg(id))
                        .run());
        }
    }
    Survey survey(WorkOrderId order, QDate dueOn)
    {
        Survey made;
        made.order = order;
        made.customer = CustomerId(1);
        made.questionnaire = 1;
        made.dueOn = dueOn;
        made.id = SurveyStore(*database).insert(made, Instant(1000));
        return made;
    }
    /// What SQLite would do for a query; a "SCAN" or "TEMP B-TREE" means that the cost grows with the table.
    QString plan(const QString& sql)
    {
        QStringList steps;
        Statement query = database->statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        while (query.next())
            steps.append(query.text(3));
        return steps.join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("an order has one survey, and a grade lies between one and five", "[S0-050]")
{
    File file;
    Survey survey = file.survey(WorkOrderId(1), QDate(2026, 3, 5));
    REQUIRE(survey.id.isValid());
    CHECK_FALSE(file.survey(WorkOrderId(1), QDate(2026, 3, 9)).id.isValid());
    CHECK(file.database->takeFailure().has_value());
    survey.state = SurveyState::Answered;
    survey.grades = {{QStringLiteral("overall"), 6}};
    CHECK_FALSE(SurveyStore(*file.database).update(survey));
    CHECK(file.database->takeFailure().has_value());
}

TEST_CASE("a stale survey, complaint or plan is not overwritten")
{
    File file;
    SurveyStore surveys(*file.database);
    Survey survey = file.survey(WorkOrderId(1), QDate(2026, 3, 5));
    REQUIRE(surveys.update(survey));
    CHECK_FALSE(surveys.update(survey));

    ComplaintStore complaints(*file.database);
    Complaint complaint;
    complaint.number = QStringLiteral("CX-T260302-0001");
    complaint.unit = OrgUnitId(1);
    complaint.customer = CustomerId(1);
    complaint.claim = QStringLiteral("漏水");
    complaint.id = complaints.insert(complaint);
    complaint.customerAccepted = false;
    REQUIRE(complaints.update(complaint));
    CHECK_FALSE(complaints.update(complaint));
    const std::optional<Complaint> stored = complaints.find(complaint.id);
    REQUIRE(stored.has_value());
    CHECK(stored->customerAccepted == false);
    CHECK_FALSE(stored->justified.has_value());

    PlanStore plans(*file.database);
    MaintenancePlan plan;
    plan.product = ProductUnitId(1);
    plan.name = QStringLiteral("保养");
    plan.nextDueOn = QDate(2026, 3, 2);
    plan.id = plans.insert(plan);
    REQUIRE(plans.update(plan));
    CHECK_FALSE(plans.update(plan));
    CHECK_FALSE(file.database->takeFailure().has_value());
}

TEST_CASE("lists are read page by page without gaps or doubles")
{
    File file;
    PlanStore plans(*file.database);
    for (int i = 0; i < 25; ++i) {
        MaintenancePlan plan;
        plan.product = ProductUnitId(1);
        plan.name = QString::number(i);
        plan.nextDueOn = QDate(2026, 3, 1 + i % 5);
        plans.insert(plan);
    }
    std::vector<PlanRow> all;
    std::optional<PlanRow> after;
    for (;;) {
        const std::vector<PlanRow> page = plans.due(QDate(2026, 3, 5), after, 4);
        if (page.empty())
            break;
        all.insert(all.end(), page.begin(), page.end());
        after = all.back();
    }
    REQUIRE(all.size() == 25);
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(std::pair(all[i - 1].plan.nextDueOn, all[i - 1].plan.id) <
              std::pair(all[i].plan.nextDueOn, all[i].plan.id));
    CHECK(plans.counts(QDate(2026, 3, 3)).due == 15);
    CHECK(plans.counts(QDate(2026, 3, 3)).overdue == 10);
}

TEST_CASE("due lists and a customer's entries are index ranges")
{
    File file;
    for (const char* sql :
         {"SELECT id FROM complaint WHERE closed_at IS NULL AND (due_at, id) > (5, 1) ORDER BY due_at, id LIMIT 50",
          "SELECT id FROM complaint WHERE (received_at, id) < (5, 1) ORDER BY received_at DESC, id DESC LIMIT 50",
          "SELECT s.id FROM survey s INDEXED BY survey_by_due LEFT JOIN work_order o ON o.id = s.order_id WHERE "
          "s.state = 'due' AND s.due_on <= '2026-03-05' "
          "AND (s.due_on, s.id) > ('2026-03-01', 1) ORDER BY s.due_on, s.id LIMIT 50",
          "SELECT p.id FROM maintenance_plan p LEFT JOIN work_order o ON o.id = p.open_order_id AND o.is_open = 1 "
          "WHERE p.is_active = 1 AND p.next_due_on <= '2026-03-05' ORDER BY p.next_due_on, p.id LIMIT 50",
          "SELECT id FROM timeline_entry WHERE customer_id = 1 AND order_id IS NULL ORDER BY happened_at, id"}) {
        const QString plan = file.plan(QLatin1String(sql));
        INFO(sql << '\n' << plan.toStdString());
        CHECK(plan.contains(QStringLiteral("INDEX")));
        CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
    }
}
