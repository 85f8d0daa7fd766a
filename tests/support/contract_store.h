// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a customer, his refrigerator and agreements to issue, for the stories about contracts.
#pragma once

#include "core/service/agreement_desk.h"
#include "core/service/contract_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/package_desk.h"
#include "core/storage/package_store.h"
#include "tests/support/temporary_store.h"

namespace sanbao::test {

/// The value of an outcome that must be one; by value, so that it may be looped over.
template <class T> T must(Outcome<T> outcome)
{
    REQUIRE_DONE(outcome);
    return std::move(outcome).value();
}

struct ContractStory : TemporaryStore
{
    CustomerId customer;
    ProductUnitId unit;

    ContractStory()
    {
        clock.set(at("2026-03-02 09:00"));
        const WorkOrder first = take(QStringLiteral("repair"));
        customer = first.customer;
        unit = first.product;
    }

    IntakeRequest request(const QString& type) const
    {
        IntakeRequest made;
        made.customerName = QStringLiteral("欧阳建国");
        made.phone = QStringLiteral("13912345678");
        made.category = QStringLiteral("refrigerator");
        made.brand = QStringLiteral("清泉");
        made.model = QStringLiteral("X1");
        made.serial = QStringLiteral("SN778899");
        made.installedOn = QStringLiteral("2025-09-02");
        made.fault = QStringLiteral("例行保养");
        made.type = type;
        return made;
    }
    WorkOrder take(const QString& type)
    {
        const Outcome<IntakeAnswer> answer = place->intake().accept(request(type));
        REQUIRE_DONE(answer);
        return place->orders().open(answer->order)->order;
    }
    WorkOrder step(const WorkOrder& order, OrderEventKind kind)
    {
        OrderEvent event;
        event.kind = kind;
        event.technician = place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
        event.action = QStringLiteral("清洗");
        event.acceptedBy = QStringLiteral("本人");
        event.note = QStringLiteral("备注");
        const Outcome<WorkOrder> next = place->orders().act(order.id, order.revision, event);
        REQUIRE_DONE(next);
        return *next;
    }
    WorkOrder closed(WorkOrder order)
    {
        for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                          OrderEventKind::Accept, OrderEventKind::Settle, OrderEventKind::Close})
            order = step(order, kind);
        return order;
    }

    AgreementDraft draft()
    {
        AgreementDraft made = place->agreements().blankDraft();
        made.customer = customer;
        made.product = unit;
        made.price = Money::fromYuan(299);
        return made;
    }
    Agreement issue(const AgreementDraft& wanted)
    {
        const Outcome<Agreement> issued = place->agreements().issue(wanted);
        REQUIRE_DONE(issued);
        return *issued;
    }
    ServicePackage package(const char* code)
    {
        for (ServicePackage& one : place->packages().all().value_or(std::vector<ServicePackage>())) {
            if (one.code == QLatin1String(code))
                return one;
        }
        FAIL("no package " << code);
        return {};
    }
    SoldContract sell(const char* code, WorkOrderId order = {})
    {
        const Outcome<PackageSale> sale = place->packages().proposal(package(code).id, customer, unit, order);
        REQUIRE_DONE(sale);
        const Outcome<SoldContract> sold = place->packages().sell(*sale);
        REQUIRE_DONE(sold);
        return *sold;
    }
    AgreementLineItem line(AgreementId id)
    {
        const Outcome<AgreementLineItem> found = place->contracts().line(id);
        REQUIRE_DONE(found);
        return *found;
    }
    static InkDrawing someInk() { return {{{0.2, 0.5}, {0.9, 0.2}, {1.5, 0.8}}, {{1.8, 0.3}, {2.4, 0.7}}}; }
    static SigningInput onScreen(const char* signer = "欧阳建国")
    {
        SigningInput input;
        input.signer = QString::fromUtf8(signer);
        input.device = SigningDevice::Pen;
        input.ink = someInk();
        input.termsExplained = true;
        return input;
    }
    void be(const char* login) { REQUIRE_DONE(place->actAs(QLatin1String(login))); }
};

} // namespace sanbao::test
