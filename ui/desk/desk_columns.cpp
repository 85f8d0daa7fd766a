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

Columns<SurveyRow> callColumns(Workplace& workplace)
{
    Columns<SurveyRow> columns;
    Column<SurveyRow> who{QStringLiteral("who"), [] { return Words::tr("Customer / product"); }, 170, CellKind::TwoLine,
                          [](const SurveyRow& row) { return row.contactName; }};
    who.data = [](const SurveyRow& row, int role) {
        return role == SecondLineRole ? QVariant(row.productLabel) : QVariant();
    };
    who.stretch = true;
    columns.push_back(who);
    columns.push_back({QStringLiteral("phone"), [] { return Words::tr("Phone"); }, 130, CellKind::Text,
                       [&workplace](const SurveyRow& row) { return phoneFor(row.contactPhone, workplace); }});
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Work order"); }, 140, CellKind::Text,
                       [](const SurveyRow& row) { return row.orderNumber; }});
    Column<SurveyRow> since{QStringLiteral("since"), [] { return Words::tr("Since"); }, 170, CellKind::Text,
                            [&workplace](const SurveyRow& row) {
                                const QTimeZone& zone = workplace.catalogue().zone();
                                const qint64 days =
                                    localDay(row.completedAt, zone).daysTo(localDay(workplace.clock().now(), zone));
                                QString words = Words::tr("closed %1 d ago").arg(days);
                                if (row.attempts > 0)
                                    words += QStringLiteral(" · ") + Words::tr("attempt %1").arg(row.attempts + 1);
                                return words;
                            }};
    since.data = [](const SurveyRow&, int role) { return role == MutedRole ? QVariant(true) : QVariant(); };
    columns.push_back(since);
    return columns;
}

} // namespace sanbao
