// SPDX-License-Identifier: GPL-3.0-or-later
// A bath-ware shop that demands of every order what its process says, as a shop that is delivered does.
#pragma once

#include "core/service/completion_desk.h"
#include "core/service/diagnosis_desk.h"
#include "core/service/hands_on_desk.h"
#include "core/service/order_service_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/process_desk.h"
#include "core/service/proposal_desk.h"
#include "tests/support/stock_shop.h"

namespace sanbao::test {

/// Everything that stands on a paper, a line a block or row.
inline QString wordsOf(const Document& document)
{
    QString text = document.title + QLatin1Char('\n') + document.subtitle + QLatin1Char('\n');
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<HeadingBlock>(&block))
            text += heading->text + QLatin1Char('\n');
        else if (const auto* paragraph = std::get_if<ParagraphBlock>(&block))
            text += paragraph->text + QLatin1Char('\n');
        else if (const auto* pairs = std::get_if<PairBlock>(&block))
            for (const Pair& pair : pairs->items)
                text += pair.label + QLatin1Char(' ') + pair.value + QLatin1Char('\n');
        else if (const auto* table = std::get_if<TableBlock>(&block))
            for (const QStringList& row : table->rows)
                text += row.join(QLatin1Char(' ')) + QLatin1Char('\n');
    }
    return text;
}

struct ProcessShop : StockShop
{
    ProcessDesk process{place->context()};
    CompletionDesk completion{place->context()};
    HandsOnDesk handsOn{place->context()};
    OrderServiceDesk services{place->context()};
    ProposalDesk proposals{place->context()};
    DiagnosisDesk diagnosis{place->context()};

    ProcessShop() { enforceProcess(true); }

    StaffId person(const char* login) { return place->catalogue().memberByLogin(QLatin1String(login))->id; }
    void minutes(int passed) { clock.advance(std::chrono::minutes(passed)); }

    /// A repair out of warranty unless another installation day is given.
    WorkOrder repair(const char* fault = "ST07", const char* installed = "2015-01-05")
    {
        IntakeRequest made = request("SN-0001", installed);
        made.faultCode = QLatin1String(fault);
        return accept(made);
    }
    static OrderEvent event(OrderEventKind kind)
    {
        OrderEvent made;
        made.kind = kind;
        made.note = QStringLiteral("记录");
        return made;
    }
    WorkOrder done(WorkOrderId id, const OrderEvent& event)
    {
        const WorkOrder now = order(id);
        Outcome<WorkOrder> next = place->orders().act(id, now.revision, event);
        REQUIRE_DONE(next);
        return *next;
    }
    Outcome<WorkOrder> attempt(WorkOrderId id, const OrderEvent& event)
    {
        return place->orders().act(id, order(id).revision, event);
    }
    WorkOrder sent(WorkOrderId id)
    {
        OrderEvent schedule = event(OrderEventKind::Schedule);
        schedule.technician = person("tech1");
        return done(id, schedule);
    }
    WorkOrder resolved(WorkOrderId id)
    {
        OrderEvent resolve = event(OrderEventKind::Resolve);
        resolve.action = QStringLiteral("更换密封圈");
        return done(id, resolve);
    }
    static Confirmation byName(const char* name = "欧阳建国")
    {
        Confirmation made;
        made.name = QString::fromUtf8(name);
        return made;
    }
    static Confirmation signature()
    {
        Confirmation made = byName();
        made.way = ConfirmWay::Signature;
        made.ink = {{{0.1, 0.2}, {0.6, 0.7}, {1.2, 0.3}}, {{0.2, 0.8}, {1.4, 0.8}}};
        return made;
    }
    WorkOrder ended(WorkOrderId id)
    {
        REQUIRE_DONE(completion.take(id, order(id).revision, event(OrderEventKind::Accept), byName(), {}));
        const WorkOrder settled = done(id, event(OrderEventKind::Settle));
        return done(settled.id, event(OrderEventKind::Close));
    }
    QStringList fieldsOf(const Failure& failure) { return test::fieldsOf(failure); }
    FeeLine fee(const char* name, int yuan)
    {
        FeeLine line;
        line.name = QString::fromUtf8(name);
        line.unitPrice = Money::fromYuan(yuan);
        line.note = QStringLiteral("议定");
        return line;
    }
    void charge(WorkOrderId id, const std::vector<FeeLine>& lines)
    {
        REQUIRE_DONE(place->orders().recordFees(id, order(id).revision, lines));
    }
    QStringList storyOf(WorkOrderId id)
    {
        QStringList events;
        const std::vector<TimelineEntry> story = place->orders().open(id)->timeline;
        for (const TimelineEntry& entry : story)
            events.append(entry.event);
        return events;
    }
};

} // namespace sanbao::test
