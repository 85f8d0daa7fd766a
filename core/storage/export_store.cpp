// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/export_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

constexpr char kOrders[] =
    "SELECT o.number, o.service_type, o.state, o.channel, o.priority, c.code, o.product_label, o.fault_text, "
    "o.contact_name, o.contact_phone, o.contact_address, s.login, o.registered_at, o.first_response_at, o.arrived_at, "
    "o.resolved_at, o.closed_at, o.cancelled_at, o.result, o.visits, o.in_warranty FROM work_order o LEFT JOIN "
    "category "
    "c ON c.id = o.category_id LEFT JOIN staff s ON s.id = o.technician_id WHERE o.registered_at >= ? AND "
    "o.registered_at < ? ORDER BY o.registered_at, o.id";
constexpr char kCustomers[] = "SELECT id, name, phone, address, tier, order_count, created_at FROM customer WHERE "
                              "created_at >= ? AND created_at < "
                              "? AND merged_into IS NULL ORDER BY created_at, id";
constexpr char kSurveys[] =
    "SELECT o.number, c.name, v.state, v.method, v.due_on, v.attempts, v.completed_at, v.answered_at, (SELECT "
    "group_concat(item || '=' || grade, ' ') FROM survey_answer a WHERE a.survey_id = v.id), v.recommend, v.comment "
    "FROM "
    "survey v JOIN work_order o ON o.id = v.order_id JOIN customer c ON c.id = v.customer_id WHERE v.completed_at >= ? "
    "AND v.completed_at < ? ORDER BY v.completed_at, v.id";
constexpr char kComplaints[] =
    "SELECT p.number, o.number, c.name, c.phone, p.level, p.state, p.claim, p.cause, d.cause_code, p.finding, "
    "p.is_justified, p.remedy, p.is_accepted, s.login, d.reference, p.received_at, p.due_at, p.closed_at FROM "
    "complaint "
    "p JOIN customer c ON c.id = p.customer_id LEFT JOIN work_order o ON o.id = p.order_id LEFT JOIN staff s ON s.id = "
    "p.owner_id LEFT JOIN complaint_detail d ON d.complaint_id = p.id WHERE p.received_at >= ? AND p.received_at < ? "
    "ORDER BY p.received_at, p.id";

const char* queryOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Orders:
        return kOrders;
    case ExportKind::Customers:
        return kCustomers;
    case ExportKind::Surveys:
        return kSurveys;
    case ExportKind::Complaints:
        break;
    }
    return kComplaints;
}

} // namespace

const std::vector<ExportColumn>& ExportStore::columns(ExportKind kind)
{
    using C = ExportCell;
    static const std::vector<ExportColumn> orders{{"number"},
                                                  {"type"},
                                                  {"state"},
                                                  {"channel"},
                                                  {"priority"},
                                                  {"category"},
                                                  {"product"},
                                                  {"fault"},
                                                  {"customer", C::Name},
                                                  {"phone", C::Phone},
                                                  {"address", C::Address},
                                                  {"technician"},
                                                  {"registered", C::Moment},
                                                  {"first_response", C::Moment},
                                                  {"arrived", C::Moment},
                                                  {"resolved", C::Moment},
                                                  {"closed", C::Moment},
                                                  {"cancelled", C::Moment},
                                                  {"result"},
                                                  {"visits", C::Number},
                                                  {"in_warranty", C::Number}};
    static const std::vector<ExportColumn> customers{{"id", C::Number},       {"name", C::Name}, {"phone", C::Phone},
                                                     {"address", C::Address}, {"tier"},          {"orders", C::Number},
                                                     {"since", C::Moment}};
    static const std::vector<ExportColumn> surveys{{"order"},
                                                   {"customer", C::Name},
                                                   {"state"},
                                                   {"method"},
                                                   {"due"},
                                                   {"attempts", C::Number},
                                                   {"completed", C::Moment},
                                                   {"answered", C::Moment},
                                                   {"grades"},
                                                   {"recommend", C::Number},
                                                   {"comment"}};
    static const std::vector<ExportColumn> complaints{{"number"},
                                                      {"order"},
                                                      {"customer", C::Name},
                                                      {"phone", C::Phone},
                                                      {"level"},
                                                      {"state"},
                                                      {"claim"},
                                                      {"cause"},
                                                      {"cause_code"},
                                                      {"finding"},
                                                      {"justified", C::Number},
                                                      {"remedy"},
                                                      {"accepted", C::Number},
                                                      {"owner"},
                                                      {"reference"},
                                                      {"received", C::Moment},
                                                      {"due", C::Moment},
                                                      {"closed", C::Moment}};
    return kind == ExportKind::Orders      ? orders
           : kind == ExportKind::Customers ? customers
           : kind == ExportKind::Surveys   ? surveys
                                           : complaints;
}

void ExportStore::read(ExportKind kind, Instant from, Instant to, const std::function<bool(const Statement& row)>& take)
{
    Statement rows = m_database.statement(queryOf(kind));
    rows.with(from, to);
    while (rows.next() && take(rows)) {
    }
}

} // namespace sanbao
