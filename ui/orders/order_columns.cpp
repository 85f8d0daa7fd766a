// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_columns.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/orders/order_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderColumns)
};

QString localMinute(Instant at, const Workplace& workplace)
{
    return inZone(at, workplace.catalogue().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Column<OrderRow> stateColumn()
{
    Column<OrderRow> state{QStringLiteral("state"), [] { return Words::tr("State"); }, 94, CellKind::Chip,
                           [](const OrderRow& row) { return stateWords(row.state); }};
    state.data = [](const OrderRow& row, int role) -> QVariant {
        if (role == ToneRole)
            return int(stateTone(row.state));
        return role == CopyRole ? QVariant(label(row.state)) : QVariant();
    };
    return state;
}

Column<OrderRow> clockColumn(Workplace& workplace)
{
    Column<OrderRow> clock{QStringLiteral("clock"), [] { return Words::tr("Promise"); }, 176, CellKind::Clock,
                           [&workplace](const OrderRow& row) { return clockOf(row, workplace.clock().now()).words; }};
    clock.sortKey = QStringLiteral("due");
    clock.data = [&workplace](const OrderRow& row, int role) -> QVariant {
        if (role != ToneRole && role != ClockFractionRole)
            return {};
        const ClockFace face = clockOf(row, workplace.clock().now());
        return role == ToneRole ? QVariant(int(face.tone)) : QVariant(face.fraction);
    };
    clock.tooltip = [&workplace](const OrderRow& row) {
        if (!row.nextDueAt || !row.nextDueKind)
            return QString();
        return Words::tr("%1 due %2").arg(label(*row.nextDueKind), localMinute(*row.nextDueAt, workplace));
    };
    return clock;
}

/// What the warranty asks for, most serious first; else whether the repair is free.
Column<OrderRow> warrantyColumn(const OrderHints& hints)
{
    const auto hintOf = [hints](const OrderRow& row) { return hints ? hints->value(row.id.value) : CaseWarning(); };
    Column<OrderRow> column{QStringLiteral("warranty"), [] { return Words::tr("Warranty"); }, 104, CellKind::Chip,
                            [hintOf](const OrderRow& row) {
                                const CaseWarning hint = hintOf(row);
                                if (!hint.brief.isEmpty())
                                    return hint.brief;
                                return row.inWarranty ? Words::tr("covered") : QString();
                            }};
    column.optional = true;
    column.tooltip = [hintOf](const OrderRow& row) { return hintOf(row).text; };
    column.data = [hintOf](const OrderRow& row, int role) -> QVariant {
        if (role != ToneRole)
            return {};
        const CaseWarning hint = hintOf(row);
        if (hint.brief.isEmpty())
            return int(row.inWarranty ? ChipTone::Ok : ChipTone::Neutral);
        return int(hint.level == CaseLevel::Alarm     ? ChipTone::Bad
                   : hint.level == CaseLevel::Warning ? ChipTone::Warn
                                                      : ChipTone::Neutral);
    };
    return column;
}

} // namespace

Columns<OrderRow> orderColumns(Workplace& workplace, const OrderHints& hints)
{
    Columns<OrderRow> columns;
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Order no."); }, 128, CellKind::Strong,
                       [](const OrderRow& row) { return row.number; }});
    columns.push_back({QStringLiteral("customer"), [] { return Words::tr("Customer"); }, 76, CellKind::Text,
                       [](const OrderRow& row) { return row.contactName; }, QString(),
                       [](const OrderRow& row) { return row.contactName; }});
    columns.push_back({QStringLiteral("product"), [] { return Words::tr("Product"); }, 104, CellKind::Text,
                       [](const OrderRow& row) { return row.productLabel; }, QString(),
                       [](const OrderRow& row) { return row.productLabel; }});
    Column<OrderRow> fault{QStringLiteral("fault"),
                           [] { return Words::tr("Fault"); },
                           80,
                           CellKind::Text,
                           [hints](const OrderRow& row) {
                               const CaseWarning hint = hints ? hints->value(row.id.value) : CaseWarning();
                               return hint.level == CaseLevel::Alarm
                                          ? QStringLiteral("‼ %1 · %2").arg(hint.brief, row.faultText)
                                          : row.faultText;
                           },
                           QString(),
                           [](const OrderRow& row) { return row.faultText; }};
    fault.stretch = true;
    columns.push_back(fault);
    columns.push_back(stateColumn());
    columns.push_back(clockColumn(workplace));
    Column<OrderRow> technician{QStringLiteral("technician"), [] { return Words::tr("Technician"); }, 76,
                                CellKind::Text,
                                [&workplace](const OrderRow& row) {
                                    const QString name = workplace.catalogue().staffName(row.technician);
                                    return name.isEmpty() ? QStringLiteral("–") : name;
                                }};
    technician.optional = true;
    columns.push_back(technician);
    Column<OrderRow> registered{QStringLiteral("registered"),
                                [] { return Words::tr("Registered at"); },
                                112,
                                CellKind::Text,
                                [&workplace](const OrderRow& row) {
                                    return dayAndTimeWords(row.registeredAt, workplace.clock().now(),
                                                           workplace.catalogue().zone());
                                },
                                QStringLiteral("registered"),
                                [&workplace](const OrderRow& row) { return localMinute(row.registeredAt, workplace); }};
    registered.data = [&workplace](const OrderRow& row, int role) -> QVariant {
        if (role == CopyRole)
            return localMinute(row.registeredAt, workplace);
        return role == MutedRole ? QVariant(true) : QVariant();
    };
    registered.optional = true;
    columns.push_back(registered);
    columns.push_back(warrantyColumn(hints));
    return columns;
}

} // namespace sanbao
