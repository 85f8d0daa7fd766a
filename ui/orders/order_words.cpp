// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_words.h"

#include "core/service/labels.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

ClockFace plainFace(ChipTone tone, const QString& words)
{
    return {-1.0, tone, words};
}

} // namespace

ChipTone stateTone(OrderState state)
{
    switch (state) {
    case OrderState::Waiting:
        return ChipTone::Warn;
    case OrderState::Resolved:
    case OrderState::Accepted:
    case OrderState::Settled:
        return ChipTone::Ok;
    case OrderState::Closed:
    case OrderState::Cancelled:
        return ChipTone::Neutral;
    case OrderState::Reopened:
        return ChipTone::Bad;
    default:
        return ChipTone::Accent;
    }
}

QString stateWords(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return QStringLiteral("○ ") + label(state);
    case OrderState::Closed:
        return QStringLiteral("● ") + label(state);
    case OrderState::Cancelled:
        return QStringLiteral("× ") + label(state);
    default:
        break;
    }
    return stateTone(state) == ChipTone::Accent ? QStringLiteral("◐ ") + label(state) : label(state);
}

ClockFace clockOf(const OrderRow& row, Instant now)
{
    if (row.state == OrderState::Cancelled)
        return plainFace(ChipTone::Neutral, Words::tr("cancelled"));
    const bool paused = row.state == OrderState::Waiting && row.waitReason != WaitReason::Other;
    if (paused) {
        const QString reason = row.waitReason ? label(*row.waitReason) : QString();
        return plainFace(ChipTone::Neutral,
                         reason.isEmpty() ? Words::tr("paused") : Words::tr("paused · %1").arg(reason));
    }
    if (row.nextDueAt)
        return runningClock(row.nextDueStartedAt.value_or(row.registeredAt), *row.nextDueAt, now);
    if (row.resolvedAt)
        return plainFace(
            ChipTone::Neutral,
            Words::tr("solved after %1").arg(durationWords(row.resolvedAt->minutesSince(row.registeredAt))));
    return plainFace(ChipTone::Neutral, QStringLiteral("–"));
}

ClockFace clockOf(const Promise& promise, Instant now, const QTimeZone& zone)
{
    if (promise.state == PromiseState::Cancelled)
        return plainFace(ChipTone::Neutral, Words::tr("no longer needed"));
    if (promise.metAt) {
        const QString when = dayAndTimeWords(*promise.metAt, now, zone);
        if (*promise.metAt <= promise.dueAt)
            return plainFace(ChipTone::Ok, Words::tr("kept %1").arg(when));
        const QString late = durationWords(std::max<qint64>(1, promise.metAt->minutesSince(promise.dueAt)));
        return plainFace(ChipTone::Bad, Words::tr("missed by %1").arg(late));
    }
    if (promise.state == PromiseState::Paused)
        return plainFace(ChipTone::Warn, Words::tr("paused"));
    return runningClock(promise.startsAt, promise.dueAt, now);
}

QString elapsedWords(const WorkOrder& order, Instant now)
{
    const Instant end = order.closedAt.value_or(order.cancelledAt.value_or(now));
    return durationWords(end.minutesSince(order.registeredAt));
}

} // namespace sanbao
