// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maintenance/plan_columns.h"

#include "core/domain/phone.h"
#include "core/service/plan_rhythm.h"
#include "core/service/workplace.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanColumns)
};

Column<PlanRow> dueColumn(Workplace& workplace)
{
    const auto days = [&workplace](const PlanRow& row) {
        return int(localDay(workplace.clock().now(), workplace.catalogue().zone()).daysTo(row.plan.nextDueOn));
    };
    Column<PlanRow> due{QStringLiteral("due"), [] { return Words::tr("Due"); }, 130, CellKind::Chip,
                        [days](const PlanRow& row) {
                            const int left = days(row);
                            if (left == 0)
                                return Words::tr("today");
                            return left < 0 ? Words::tr("%1 d overdue").arg(-left)
                                            : row.plan.nextDueOn.toString(Qt::ISODate);
                        }};
    due.tooltip = [](const PlanRow& row) { return row.plan.nextDueOn.toString(Qt::ISODate); };
    due.data = [days](const PlanRow& row, int role) -> QVariant {
        if (role != ToneRole)
            return {};
        if (row.plan.openOrder.isValid())
            return int(ChipTone::Neutral);
        const int left = days(row);
        return int(left < 0 ? ChipTone::Bad : left == 0 ? ChipTone::Warn : ChipTone::Neutral);
    };
    return due;
}

} // namespace

Columns<PlanRow> planColumns(Workplace& workplace)
{
    Columns<PlanRow> columns{dueColumn(workplace)};
    columns.push_back({QStringLiteral("customer"), [] { return Words::tr("Customer"); }, 150, CellKind::TwoLine,
                       [](const PlanRow& row) { return row.customerName; }});
    columns.back().tooltip = [](const PlanRow& row) { return row.customerName; };
    columns.back().data = [](const PlanRow& row, int role) {
        return role == SecondLineRole ? QVariant(displayPhone(row.customerPhone)) : QVariant();
    };
    columns.push_back({QStringLiteral("product"), [] { return Words::tr("Product"); }, 180, CellKind::TwoLine,
                       [&workplace](const PlanRow& row) {
                           return workplace.catalogue().productLabel(row.category, row.brand, row.model);
                       }});
    columns.back().data = [](const PlanRow& row, int role) {
        return role == SecondLineRole && !row.serial.isEmpty() ? QVariant(QStringLiteral("SN ") + row.serial)
                                                               : QVariant();
    };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("plan"), [] { return Words::tr("Plan"); }, 150, CellKind::TwoLine,
                       [](const PlanRow& row) { return row.plan.name; }});
    columns.back().data = [](const PlanRow& row, int role) {
        return role == SecondLineRole ? QVariant(planWords(row.plan, row.basis)) : QVariant();
    };
    columns.push_back({QStringLiteral("last"), [] { return Words::tr("Last done"); }, 110, CellKind::Text,
                       [](const PlanRow& row) {
                           return row.plan.lastDoneOn.isValid() ? row.plan.lastDoneOn.toString(Qt::ISODate)
                                                                : QStringLiteral("–");
                       }});
    columns.push_back(
        {QStringLiteral("visit"), [] { return Words::tr("Visit"); }, 140, CellKind::Text,
         [](const PlanRow& row) { return row.openOrderNumber.isEmpty() ? QStringLiteral("–") : row.openOrderNumber; }});
    return columns;
}

Columns<PlanRow> dayPlanColumns(Workplace& workplace)
{
    Columns<PlanRow> columns;
    for (Column<PlanRow>& column : planColumns(workplace)) {
        if (column.key == QLatin1String("due") || column.key == QLatin1String("last"))
            continue;
        column.width = std::min(column.width, 120);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace sanbao
