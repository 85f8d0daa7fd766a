// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_columns.h"

#include "core/service/complaint_file_desk.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/models/duration_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintColumns)
};

Column<ComplaintRow> dueColumn(Workplace& workplace)
{
    const auto face = [&workplace](const ComplaintRow& row) {
        return row.closedAt ? ClockFace{-1.0, ChipTone::Neutral, label(row.state)}
                            : runningClock(row.receivedAt, row.dueAt, workplace.clock().now());
    };
    Column<ComplaintRow> due{QStringLiteral("due"), [] { return Words::tr("Due"); }, 170, CellKind::Clock,
                             [face](const ComplaintRow& row) { return face(row).words; }};
    due.tooltip = [&workplace](const ComplaintRow& row) {
        return inZone(row.dueAt, workplace.catalogue().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    due.data = [face](const ComplaintRow& row, int role) -> QVariant {
        const ClockFace shown = face(row);
        if (role == ToneRole)
            return int(shown.tone);
        return role == ClockFractionRole ? QVariant(shown.fraction) : QVariant();
    };
    return due;
}

template <class Value> std::function<QVariant(const ComplaintRow&, int)> toneFrom(Value ComplaintRow::*member)
{
    return [member](const ComplaintRow& row, int role) {
        return role == ToneRole ? QVariant(int(toneOf(row.*member))) : QVariant();
    };
}

} // namespace

Columns<ComplaintRow> complaintColumns(Workplace& workplace)
{
    Columns<ComplaintRow> columns;
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Number"); }, 145, CellKind::Strong,
                       [](const ComplaintRow& row) { return row.number; }});
    columns.push_back({QStringLiteral("level"), [] { return Words::tr("Level"); }, 124, CellKind::Chip,
                       [](const ComplaintRow& row) { return label(row.level); }});
    columns.back().data = toneFrom(&ComplaintRow::level);
    columns.push_back({QStringLiteral("customer"), [] { return Words::tr("Customer"); }, 90, CellKind::Text,
                       [](const ComplaintRow& row) { return row.customerName; }});
    columns.back().tooltip = [](const ComplaintRow& row) { return row.customerName; };
    columns.push_back({QStringLiteral("claim"), [] { return Words::tr("Claim"); }, 140, CellKind::Text,
                       [](const ComplaintRow& row) { return row.claim.simplified(); }});
    columns.back().tooltip = [](const ComplaintRow& row) { return row.claim; };
    columns.back().stretch = true;
    columns.push_back(
        {QStringLiteral("order"), [] { return Words::tr("Order"); }, 125, CellKind::Text,
         [](const ComplaintRow& row) { return row.orderNumber.isEmpty() ? QStringLiteral("–") : row.orderNumber; }});
    columns.push_back({QStringLiteral("owner"), [] { return Words::tr("Owner"); }, 85, CellKind::Text,
                       [&workplace](const ComplaintRow& row) { return workplace.catalogue().staffName(row.owner); }});
    columns.push_back({QStringLiteral("state"), [] { return Words::tr("State"); }, 115, CellKind::Chip,
                       [](const ComplaintRow& row) { return label(row.state); }});
    columns.back().data = toneFrom(&ComplaintRow::state);
    columns.push_back(dueColumn(workplace));
    return columns;
}

QString queueWords(const QString& team)
{
    return team == customerServiceTeam() ? Words::tr("Customer service") : team;
}

QString queueOf(const QString& words)
{
    return words == Words::tr("Customer service") ? customerServiceTeam() : words;
}

} // namespace sanbao
