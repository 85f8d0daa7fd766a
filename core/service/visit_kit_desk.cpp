// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/visit_kit_desk.h"

#include "core/base/text_fold.h"
#include "core/service/diagnosis_desk.h"
#include "core/service/dispatch_words.h"
#include "core/service/labels.h"
#include "core/service/order_part_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/handling_store.h"
#include "core/storage/order_store.h"
#include "core/storage/part_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kLongestKit = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitKit)
};

bool isAtHand(const PlaceStock& stock)
{
    const bool own = stock.place.kind == PlaceKind::Shelf || stock.place.kind == PlaceKind::Van;
    return own && stock.place.active && stock.condition == PartCondition::New;
}

} // namespace

Outcome<std::vector<KitLine>> VisitKitDesk::kit(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const Outcome<std::optional<HandlingStandard>> standard = standardOf(order);
    if (!standard)
        return standard.error();
    OrderPartDesk desk(m_context);
    const Outcome<OrderParts> present = desk.of(order);
    const Outcome<std::vector<Part>> usual = desk.likelyKit(order);
    if (!present || !usual)
        return present ? usual.error() : present.error();
    std::vector<KitLine> lines;
    const auto add = [&](const Part& part, qint64 quantity, bool isStandard) {
        const bool there = std::any_of(present->lines.begin(), present->lines.end(), [&part](const OrderPartView& one) {
            return one.part.id == part.id && one.line.state != OrderPartState::Dropped;
        });
        const bool twice =
            std::any_of(lines.begin(), lines.end(), [&part](const KitLine& line) { return line.part.id == part.id; });
        if (there || twice || !part.active || int(lines.size()) >= kLongestKit)
            return;
        KitLine line{part, quantity, isStandard, 0};
        if (const Outcome<PartCard> card = StockDesk(m_context).card(part.id)) {
            for (const PlaceStock& stock : card->stock)
                line.free += isAtHand(stock) ? stock.free() : 0;
        }
        lines.push_back(std::move(line));
    };
    PartStore parts(m_context.database);
    if (*standard) {
        for (const HandlingPart& wanted : (*standard)->parts) {
            if (const std::optional<Part> part = parts.find(PartId(wanted.part)))
                add(*part, wanted.quantity, true);
        }
    }
    for (const Part& part : *usual)
        add(part, 1000, false);
    return readResult(m_context, std::move(lines));
}

Outcome<KitAnswer> VisitKitDesk::reserve(WorkOrderId order, const std::vector<KitLine>& lines)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    KitAnswer answer;
    OrderPartDesk desk(m_context);
    for (const KitLine& line : lines) {
        PartWish wish;
        wish.order = order;
        wish.part = line.part.id;
        wish.quantity = line.quantity;
        const Outcome<OrderPart> kept = desk.ask(wish);
        if (!kept)
            return kept.error();
        if (kept->state == OrderPartState::Reserved)
            answer.reserved += 1;
        else
            answer.waiting.append(line.part.code);
    }
    work.audit(QStringLiteral("visit.kit"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("lines"), int(lines.size())}, {QStringLiteral("reserved"), answer.reserved}});
    work.touch(EntityKind::WorkOrder, order.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return answer;
}

Outcome<std::optional<HandlingStandard>> VisitKitDesk::standardOf(WorkOrderId id)
{
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order does not exist.")));
    return standard(order->faultCode);
}

Outcome<std::optional<HandlingStandard>> VisitKitDesk::standard(FaultCodeId fault)
{
    if (!fault.isValid())
        return std::optional<HandlingStandard>();
    return readResult(m_context, HandlingStore(m_context.database).find(fault));
}

Outcome<HandlingStandard> VisitKitDesk::save(const HandlingStandard& typed)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    HandlingStandard next = typed;
    next.note = cleanText(typed.note).simplified();
    next.tier = std::clamp(typed.tier, 1, 3);
    if (!m_context.catalogue.fault(next.fault))
        return Failure::of(FailureKind::NotFound, Words::tr("Choose a fault class."));
    if (next.minutes < 5 || next.minutes > 1440)
        return Failure::invalid(QStringLiteral("minutes"), Words::tr("Between 5 minutes and a day."));
    if (!HandlingStore(m_context.database).save(next))
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::Conflict, Words::tr("The standard was changed meanwhile. Look at it again.")));
    next.revision += 1;
    work.audit(QStringLiteral("handling.saved"), EntityKind::Setting, next.fault.value,
               {{QStringLiteral("route"), codeOf(next.route)},
                {QStringLiteral("tier"), next.tier},
                {QStringLiteral("minutes"), next.minutes},
                {QStringLiteral("parts"), int(next.parts.size())}});
    work.touch(EntityKind::Setting, next.fault.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

Outcome<std::vector<HandlingPart>> VisitKitDesk::partsFromText(const QString& text)
{
    static const QRegularExpression count(QStringLiteral("\\s*[x×*]\\s*(\\d{1,3})\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    std::vector<HandlingPart> found;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString typed = cleanText(line);
        if (typed.isEmpty())
            continue;
        const QRegularExpressionMatch match = count.match(typed);
        const QString code = match.hasMatch() ? typed.left(match.capturedStart()) : typed;
        const qint64 pieces = match.hasMatch() ? match.captured(1).toLongLong() : 1;
        const std::optional<Part> part = PartStore(m_context.database).byCode(code.trimmed());
        if (!part || !part->active || pieces < 1)
            return Failure::invalid(
                QStringLiteral("parts"),
                Words::tr("Line %1: there is no part \"%2\" in use.").arg(QString::number(number), code.trimmed()));
        found.push_back({part->id.value, pieces * 1000});
    }
    return readResult(m_context, std::move(found));
}

QString VisitKitDesk::partsAsText(const HandlingStandard& standard)
{
    QStringList lines;
    for (const HandlingPart& wanted : standard.parts) {
        if (const std::optional<Part> part = PartStore(m_context.database).find(PartId(wanted.part)))
            lines.append(part->code + QStringLiteral(" x ") + QString::number(wanted.quantity / 1000));
    }
    return lines.join(QLatin1Char('\n'));
}

QString VisitKitDesk::wordsOn(const HandlingStandard& standard) const
{
    QStringList words{label(standard.route), tierText(standard.tier), durationText(standard.minutes)};
    if (!standard.note.isEmpty())
        words.append(standard.note);
    return words.join(QStringLiteral(" · "));
}

} // namespace sanbao
