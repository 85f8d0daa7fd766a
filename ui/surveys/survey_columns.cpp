// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/survey_columns.h"

#include "core/domain/phone.h"
#include "core/service/callback_desk.h"
#include "core/service/campaign_desk.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyColumns)
};

Column<SurveyRow> customerColumn()
{
    Column<SurveyRow> column{QStringLiteral("customer"), [] { return Words::tr("Customer"); }, 150, CellKind::TwoLine,
                             [](const SurveyRow& row) { return row.contactName; }};
    column.tooltip = [](const SurveyRow& row) { return row.contactName; };
    column.data = [](const SurveyRow& row, int role) {
        return role == SecondLineRole ? QVariant(displayPhone(row.contactPhone)) : QVariant();
    };
    return column;
}

Column<SurveyRow> productColumn()
{
    Column<SurveyRow> column{QStringLiteral("product"), [] { return Words::tr("Product"); }, 170, CellKind::TwoLine,
                             [](const SurveyRow& row) { return row.productLabel; }};
    column.tooltip = [](const SurveyRow& row) { return row.productLabel; };
    column.data = [](const SurveyRow& row, int role) {
        return role == SecondLineRole ? QVariant(row.orderNumber) : QVariant();
    };
    column.stretch = true;
    return column;
}

Column<SurveyRow> technicianColumn(Workplace& workplace)
{
    return {QStringLiteral("technician"), [] { return Words::tr("Technician"); }, 100, CellKind::Text,
            [&workplace](const SurveyRow& row) { return workplace.catalogue().staffName(row.technician); }};
}

Column<CallRow> dayColumn(Workplace& workplace)
{
    const auto days = [&workplace](const CallRow& row) {
        return int(localDay(workplace.clock().now(), workplace.catalogue().zone()).daysTo(row.dueOn));
    };
    Column<CallRow> column{QStringLiteral("due"), [] { return Words::tr("Call"); }, 120, CellKind::Chip,
                           [days](const CallRow& row) {
                               const int left = days(row);
                               if (left < 0)
                                   return Words::tr("%1 d late").arg(-left);
                               if (left == 0)
                                   return Words::tr("today");
                               return left == 1 ? Words::tr("tomorrow") : row.dueOn.toString(Qt::ISODate);
                           }};
    column.tooltip = [](const CallRow& row) { return row.dueOn.toString(Qt::ISODate); };
    column.data = [days](const CallRow& row, int role) -> QVariant {
        if (role != ToneRole)
            return {};
        const int left = days(row);
        return int(left < 0 ? ChipTone::Bad : left == 0 ? ChipTone::Accent : ChipTone::Neutral);
    };
    return column;
}

/// The reasons once each, and below them what exactly.
Column<CallRow> reasonColumn()
{
    Column<CallRow> column{QStringLiteral("reasons"), [] { return Words::tr("To talk about"); }, 260, CellKind::TwoLine,
                           [](const CallRow& row) {
                               QStringList reasons;
                               for (const CallItem& item : row.items)
                                   reasons.append(label(item.reason));
                               reasons.removeDuplicates();
                               return reasons.join(QStringLiteral(" · "));
                           }};
    const auto details = [](const CallRow& row) {
        QStringList texts;
        for (const CallItem& item : row.items)
            texts.append(item.text.isEmpty() ? item.orderNumber : item.text.simplified());
        texts.removeAll(QString());
        return texts.join(QStringLiteral(" · "));
    };
    column.data = [details](const CallRow& row, int role) {
        return role == SecondLineRole ? QVariant(details(row)) : QVariant();
    };
    column.tooltip = details;
    column.stretch = true;
    return column;
}

} // namespace

Columns<CallRow> callListColumns(Workplace& workplace)
{
    Columns<CallRow> columns{dayColumn(workplace)};
    Column<CallRow> customer{QStringLiteral("customer"), [] { return Words::tr("Customer"); }, 160, CellKind::TwoLine,
                             [](const CallRow& row) { return row.name.isEmpty() ? Words::tr("Unnamed") : row.name; }};
    customer.tooltip = [](const CallRow& row) { return row.name; };
    customer.data = [](const CallRow& row, int role) {
        return role == SecondLineRole ? QVariant(displayPhone(row.phone)) : QVariant();
    };
    columns.push_back(customer);
    columns.push_back(reasonColumn());
    columns.push_back({QStringLiteral("attempts"), [] { return Words::tr("Attempts"); }, 80, CellKind::Number,
                       [](const CallRow& row) { return QString::number(row.attempts); }});
    return columns;
}

Columns<SurveyRow> finishedSurveyColumns(Workplace& workplace)
{
    Columns<SurveyRow> columns{customerColumn(), productColumn(), technicianColumn(workplace)};
    columns.push_back({QStringLiteral("mean"), [] { return Words::tr("Mean grade"); }, 100, CellKind::Number,
                       [](const SurveyRow& row) {
                           return row.meanScore ? QString::number(*row.meanScore, 'f', 1) : QStringLiteral("–");
                       }});
    columns.push_back(
        {QStringLiteral("recommend"), [] { return Words::tr("Recommends"); }, 100, CellKind::Number,
         [](const SurveyRow& row) { return row.recommend ? QString::number(*row.recommend) : QStringLiteral("–"); }});
    columns.push_back({QStringLiteral("channel"), [] { return Words::tr("By"); }, 112, CellKind::Text,
                       [](const SurveyRow& row) {
                           const auto method = fromCode<SurveyMethod>(row.method);
                           return method ? label(*method) : label(row.channel);
                       }});
    columns.push_back(
        {QStringLiteral("interviewer"), [] { return Words::tr("Interviewer"); }, 100, CellKind::Text,
         [&workplace](const SurveyRow& row) { return workplace.catalogue().staffName(row.interviewer); }});
    columns.push_back({QStringLiteral("closed"), [] { return Words::tr("Closed"); }, 110, CellKind::Text,
                       [&workplace](const SurveyRow& row) {
                           return localDay(row.completedAt, workplace.catalogue().zone()).toString(Qt::ISODate);
                       }});
    return columns;
}

} // namespace sanbao
