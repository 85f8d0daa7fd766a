// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_lists.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/models/complaint_tones.h"
#include "ui/models/record_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerLists)
};

QString channelWords(const ContactLogRow& row)
{
    if (const std::optional<Channel> channel = fromCode<Channel>(row.channel);
        channel && row.kind != ContactLogKind::Survey)
        return label(*channel);
    if (const std::optional<SurveyChannel> channel = fromCode<SurveyChannel>(row.channel))
        return label(*channel);
    return {};
}

QString kindWords(const ContactLogRow& row)
{
    return row.kind == ContactLogKind::Contact ? label(row.contact) : label(row.kind);
}

} // namespace

qint64 contactKey(const ContactLogRow& row)
{
    return row.id * 4 + qint64(row.kind);
}

Columns<OrderRow> customerOrderColumns(Workplace& workplace)
{
    Columns<OrderRow> columns;
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Order"); }, 150, CellKind::TwoLine,
                       [](const OrderRow& row) { return row.number; }});
    columns.back().data = [&workplace](const OrderRow& row, int role) {
        return role == SecondLineRole
                   ? QVariant(localDay(row.registeredAt, workplace.catalogue().zone()).toString(Qt::ISODate))
                   : QVariant();
    };
    columns.push_back({QStringLiteral("fault"), [] { return Words::tr("Fault"); }, 160, CellKind::TwoLine,
                       [](const OrderRow& row) { return row.faultText.simplified(); }});
    columns.back().data = [](const OrderRow& row, int role) {
        return role == SecondLineRole ? QVariant(label(row.type) + QStringLiteral(" · ") + row.productLabel)
                                      : QVariant();
    };
    columns.back().tooltip = [](const OrderRow& row) { return row.faultText; };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("state"), [] { return Words::tr("State"); }, 120, CellKind::Chip,
                       [](const OrderRow& row) { return label(row.state); }});
    columns.back().data = [](const OrderRow& row, int role) {
        return role == ToneRole ? QVariant(int(orderStateTone(row.state))) : QVariant();
    };
    return columns;
}

Columns<ContactLogRow> contactColumns(Workplace& workplace)
{
    Columns<ContactLogRow> columns;
    columns.push_back({QStringLiteral("at"), [] { return Words::tr("When"); }, 116, CellKind::TwoLine,
                       [&workplace](const ContactLogRow& row) {
                           return inZone(row.at, workplace.catalogue().zone()).toString(QStringLiteral("yyyy-MM-dd"));
                       }});
    columns.back().data = [&workplace](const ContactLogRow& row, int role) {
        return role == SecondLineRole
                   ? QVariant(inZone(row.at, workplace.catalogue().zone()).toString(QStringLiteral("HH:mm")))
                   : QVariant();
    };
    columns.push_back({QStringLiteral("kind"), [] { return Words::tr("Contact"); }, 116, CellKind::TwoLine,
                       [](const ContactLogRow& row) { return kindWords(row); }});
    columns.back().data = [](const ContactLogRow& row, int role) {
        return role == SecondLineRole ? QVariant(channelWords(row)) : QVariant();
    };
    columns.push_back({QStringLiteral("text"), [] { return Words::tr("Content"); }, 180, CellKind::TwoLine,
                       [](const ContactLogRow& row) { return row.text.simplified(); }});
    columns.back().data = [&workplace](const ContactLogRow& row, int role) {
        if (role != SecondLineRole)
            return QVariant();
        QStringList parts{label(row.direction), workplace.catalogue().staffName(row.staff), row.number};
        if (!row.next.isEmpty())
            parts.append(Words::tr("then: %1 (%2)").arg(row.next, row.nextOn.toString(Qt::ISODate)));
        parts.removeAll(QString());
        return QVariant(parts.join(QStringLiteral(" · ")));
    };
    columns.back().tooltip = [](const ContactLogRow& row) { return row.text.left(1000); };
    columns.back().stretch = true;
    return columns;
}

} // namespace sanbao
