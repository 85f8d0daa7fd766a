// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_columns.h"

#include "core/domain/masking.h"
#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/models/duration_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskColumns)
};

ClockFace faceOf(const OrderRow& row, Workplace& workplace)
{
    if (row.state == OrderState::Waiting && row.waitReason && *row.waitReason != WaitReason::Other &&
        row.nextDueKind != PromiseKind::Response)
        return {-1.0, ChipTone::Neutral, Words::tr("paused · %1").arg(label(*row.waitReason))};
    if (!row.nextDueAt)
        return {-1.0, ChipTone::Neutral, label(row.state)};
    return runningClock(row.nextDueStartedAt.value_or(row.registeredAt), *row.nextDueAt, workplace.clock().now());
}

QString phoneFor(const QString& phone, Workplace& workplace)
{
    return workplace.context().may(Permission::UnmaskCustomer) ? displayPhone(phone) : maskPhone(phone);
}

} // namespace

Columns<OrderRow> dueColumns(Workplace& workplace)
{
    Columns<OrderRow> columns;
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Number"); }, 130, CellKind::Strong,
                       [](const OrderRow& row) { return row.number; }});
    Column<OrderRow> who{QStringLiteral("who"), [] { return Words::tr("Customer / product"); }, 140, CellKind::TwoLine,
                         [](const OrderRow& row) { return row.contactName; }};
    who.data = [](const OrderRow& row, int role) {
        return role == SecondLineRole ? QVariant(row.productLabel.isEmpty() ? row.faultText : row.productLabel)
                                      : QVariant();
    };
    who.tooltip = [](const OrderRow& row) { return row.faultText; };
    who.stretch = true;
    columns.push_back(who);
    columns.push_back({QStringLiteral("promise"), [] { return Words::tr("Promise"); }, 92, CellKind::Text,
                       [](const OrderRow& row) { return row.nextDueKind ? label(*row.nextDueKind) : QString(); }});
    Column<OrderRow> clock{QStringLiteral("clock"), [] { return Words::tr("Time left"); }, 176, CellKind::Clock,
                           [&workplace](const OrderRow& row) { return faceOf(row, workplace).words; }};
    clock.data = [&workplace](const OrderRow& row, int role) -> QVariant {
        if (role != ToneRole && role != ClockFractionRole)
            return {};
        const ClockFace face = faceOf(row, workplace);
        return role == ToneRole ? QVariant(int(face.tone)) : QVariant(face.fraction);
    };
    clock.tooltip = [&workplace](const OrderRow& row) {
        return row.nextDueAt
                   ? inZone(*row.nextDueAt, workplace.catalogue().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                   : QString();
    };
    columns.push_back(clock);
    Column<OrderRow> technician{QStringLiteral("technician"), [] { return Words::tr("Technician"); }, 80,
                                CellKind::Text,
                                [&workplace](const OrderRow& row) {
                                    const QString name = workplace.catalogue().staffName(row.technician);
                                    return name.isEmpty() ? QStringLiteral("–") : name;
                                }};
    columns.push_back(technician);
    return columns;
}

Columns<CallRow> callColumns(Workplace& workplace)
{
    Columns<CallRow> columns;
    Column<CallRow> who{QStringLiteral("who"), [] { return Words::tr("Customer"); }, 140, CellKind::TwoLine,
                        [](const CallRow& row) { return row.name; }};
    who.data = [&workplace](const CallRow& row, int role) {
        return role == SecondLineRole ? QVariant(phoneFor(row.phone, workplace)) : QVariant();
    };
    columns.push_back(who);
    Column<CallRow> what{QStringLiteral("what"), [] { return Words::tr("To talk about"); }, 200, CellKind::Text,
                         [](const CallRow& row) {
                             QStringList reasons;
                             for (const CallItem& item : row.items)
                                 reasons.append(item.orderNumber.isEmpty()
                                                    ? label(item.reason)
                                                    : label(item.reason) + QLatin1Char(' ') + item.orderNumber);
                             return reasons.join(QStringLiteral(" · "));
                         }};
    what.stretch = true;
    columns.push_back(what);
    Column<CallRow> since{QStringLiteral("since"), [] { return Words::tr("Due"); }, 150, CellKind::Text,
                          [](const CallRow& row) {
                              QString words = row.dueOn.toString(Qt::ISODate);
                              if (row.attempts > 0)
                                  words += QStringLiteral(" · ") + Words::tr("attempt %1").arg(row.attempts + 1);
                              return words;
                          }};
    since.data = [](const CallRow&, int role) { return role == MutedRole ? QVariant(true) : QVariant(); };
    columns.push_back(since);
    return columns;
}

} // namespace sanbao
