// SPDX-License-Identifier: GPL-3.0-or-later
// A bath-ware shop on 2 March 2026 with shorthands for what happens after a sale: visits, complaints, calls, plans.
#pragma once

#include "core/service/complaint_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/maintenance_desk.h"
#include "core/service/order_desk.h"
#include "core/service/survey_desk.h"
#include "tests/support/breach_causes.h"
#include "tests/support/temporary_store.h"

namespace sanbao::test {

struct AfterCareShop : TemporaryStore
{
    AfterCareShop()
        : TemporaryStore("bathware")
    {
        setTime("2026-03-02 09:00");
    }

    void setTime(const char* text) { clock.set(at(text)); }
    void as(const char* login) { REQUIRE_DONE(place->actAs(QLatin1String(login))); }

    IntakeRequest request(const char* serial = "SN-0001", const char* installed = "2025-08-31") const
    {
        IntakeRequest made;
        made.customerName = QStringLiteral("欧阳建国");
        made.phone = QStringLiteral("13800138301");
        made.category = QStringLiteral("smart_toilet");
        made.brand = QStringLiteral("清泉");
        made.model = QStringLiteral("S300");
        made.serial = QLatin1String(serial);
        made.installedOn = QLatin1String(installed);
        made.fault = QStringLiteral("不冲水");
        return made;
    }
    WorkOrder accept(const IntakeRequest& request)
    {
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return order(answer->order);
    }
    WorkOrder order(WorkOrderId id)
    {
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        return view->order;
    }
    WorkOrder act(const WorkOrder& order, OrderEventKind kind)
    {
        OrderEvent event;
        event.kind = kind;
        if (kind == OrderEventKind::Schedule)
            event.technician = place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
        event.action = kind == OrderEventKind::Resolve ? QStringLiteral("更换进水阀") : QString();
        event.acceptedBy = kind == OrderEventKind::Accept ? QStringLiteral("欧阳建国") : QString();
        event.note = QStringLiteral("记录");
        Outcome<WorkOrder> next = place->orders().act(order.id, order.revision, event);
        REQUIRE_DONE(next);
        return *next;
    }
    WorkOrder closed(WorkOrder order)
    {
        for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                          OrderEventKind::Accept, OrderEventKind::Settle, OrderEventKind::Close})
            order = act(explained(*place, order), kind);
        return order;
    }
    Complaint complaint(ComplaintLevel level, WorkOrderId order)
    {
        NewComplaint made;
        made.order = order;
        made.level = level;
        made.claim = QStringLiteral("修了两次还漏水，要求换新");
        const Outcome<Complaint> logged = place->complaints().log(made);
        REQUIRE_DONE(logged);
        return *logged;
    }
    Survey surveyOf(WorkOrderId order)
    {
        const Outcome<std::optional<Survey>> survey = place->surveys().ofOrder(order);
        REQUIRE_DONE(survey);
        REQUIRE(survey->has_value());
        return **survey;
    }
    std::vector<SurveyRow> callsUntil(int year, int month, int day)
    {
        const Outcome<std::vector<SurveyRow>> rows = place->surveys().due(QDate(year, month, day), {}, 50);
        REQUIRE_DONE(rows);
        return *rows;
    }
    std::vector<PlanRow> plansUntil(int year, int month, int day)
    {
        const Outcome<std::vector<PlanRow>> rows = place->maintenance().due(QDate(year, month, day), {}, 50);
        REQUIRE_DONE(rows);
        return *rows;
    }
};

inline QStringList fieldsOf(const Failure& failure)
{
    QStringList fields;
    for (const FieldIssue& issue : failure.issues)
        fields.append(issue.field);
    fields.sort();
    return fields;
}

} // namespace sanbao::test
