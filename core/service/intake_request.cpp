// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of an intake request: the command line's document and the saved draft of the page.
#include "core/service/intake_desk.h"

#include <QCoreApplication>
#include <QHash>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

using TextField = QString IntakeRequest::*;

const QHash<QString, TextField>& topFields()
{
    static const QHash<QString, TextField> fields{
        {QStringLiteral("fault"), &IntakeRequest::fault},
        {QStringLiteral("fault_code"), &IntakeRequest::faultCode},
        {QStringLiteral("type"), &IntakeRequest::type},
        {QStringLiteral("channel"), &IntakeRequest::channel},
        {QStringLiteral("priority"), &IntakeRequest::priority},
        {QStringLiteral("accessories"), &IntakeRequest::accessories},
        {QStringLiteral("item"), &IntakeRequest::item},
        {QStringLiteral("appearance"), &IntakeRequest::appearance},
        {QStringLiteral("shelf"), &IntakeRequest::shelf},
        {QStringLiteral("platform"), &IntakeRequest::platform},
        {QStringLiteral("platform_order"), &IntakeRequest::platformOrder},
        {QStringLiteral("logistics_number"), &IntakeRequest::logisticsNumber},
        {QStringLiteral("first_contact_at"), &IntakeRequest::firstContactAt},
        {QStringLiteral("first_contact_channel"), &IntakeRequest::firstContactChannel},
        {QStringLiteral("wish"), &IntakeRequest::wish},
        {QStringLiteral("note"), &IntakeRequest::note}};
    return fields;
}

const QHash<QString, TextField>& customerFields()
{
    static const QHash<QString, TextField> fields{{QStringLiteral("name"), &IntakeRequest::customerName},
                                                  {QStringLiteral("phone"), &IntakeRequest::phone},
                                                  {QStringLiteral("address"), &IntakeRequest::address}};
    return fields;
}

const QHash<QString, TextField>& productFields()
{
    static const QHash<QString, TextField> fields{{QStringLiteral("category"), &IntakeRequest::category},
                                                  {QStringLiteral("brand"), &IntakeRequest::brand},
                                                  {QStringLiteral("model"), &IntakeRequest::model},
                                                  {QStringLiteral("serial"), &IntakeRequest::serial},
                                                  {QStringLiteral("imei"), &IntakeRequest::imei},
                                                  {QStringLiteral("firmware"), &IntakeRequest::firmware},
                                                  {QStringLiteral("control_board"), &IntakeRequest::controlBoard},
                                                  {QStringLiteral("invoiced"), &IntakeRequest::invoicedOn},
                                                  {QStringLiteral("installed"), &IntakeRequest::installedOn}};
    return fields;
}

void readFields(const QJsonObject& object, const QString& prefix, const QHash<QString, TextField>& fields,
                const QStringList& others, IntakeRequest& request, std::vector<FieldIssue>& issues)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = fields.find(it.key());
        const QString path = prefix + it.key();
        if (field == fields.end()) {
            if (!others.contains(it.key()))
                issues.push_back({path, Words::tr("Unknown key \"%1\".").arg(path)});
        } else if (!it->isString()) {
            issues.push_back({path, Words::tr("\"%1\" must be a text.").arg(path)});
        } else {
            request.*(*field) = it->toString();
        }
    }
}

void writeFields(const IntakeRequest& request, const QHash<QString, TextField>& fields, QJsonObject& object)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!(request.*(it.value())).isEmpty())
            object.insert(it.key(), request.*(it.value()));
    }
}

} // namespace

Outcome<IntakeRequest> IntakeRequest::fromJson(const QJsonObject& document, const QTimeZone& zone)
{
    IntakeRequest request;
    std::vector<FieldIssue> issues;
    const QJsonObject customer = document.value(QStringLiteral("customer")).toObject();
    const QJsonObject product = document.value(QStringLiteral("product")).toObject();
    readFields(document, QString(), topFields(),
               {QStringLiteral("customer"), QStringLiteral("product"), QStringLiteral("registered_at"),
                QStringLiteral("contact"), QStringLiteral("parent")},
               request, issues);
    readFields(customer, QStringLiteral("customer."), customerFields(), {QStringLiteral("id")}, request, issues);
    readFields(product, QStringLiteral("product."), productFields(), {QStringLiteral("id")}, request, issues);
    for (const char* key : {"customer", "product"}) {
        const QJsonValue part = document.value(QLatin1String(key));
        if (!part.isUndefined() && !part.isObject())
            issues.push_back({QLatin1String(key), Words::tr("\"%1\" must be an object.").arg(QLatin1String(key))});
    }
    request.customer = CustomerId(customer.value(QStringLiteral("id")).toInteger());
    request.contact = document.value(QStringLiteral("contact")).toInteger();
    request.parent = WorkOrderId(document.value(QStringLiteral("parent")).toInteger());
    request.product = ProductUnitId(product.value(QStringLiteral("id")).toInteger());
    const QString at = document.value(QStringLiteral("registered_at")).toString();
    if (!at.isEmpty()) {
        request.registeredAt = parseInstant(at, zone);
        if (!request.registeredAt)
            issues.push_back({QStringLiteral("registered_at"),
                              Words::tr("\"%1\" is not a moment, for example 2026-03-02T09:05.").arg(at)});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return request;
}

QJsonObject IntakeRequest::toJson() const
{
    QJsonObject customerPart;
    QJsonObject productPart;
    QJsonObject document;
    writeFields(*this, customerFields(), customerPart);
    writeFields(*this, productFields(), productPart);
    writeFields(*this, topFields(), document);
    if (customer.isValid())
        customerPart.insert(QStringLiteral("id"), customer.value);
    if (product.isValid())
        productPart.insert(QStringLiteral("id"), product.value);
    if (contact > 0)
        document.insert(QStringLiteral("contact"), contact);
    if (parent.isValid())
        document.insert(QStringLiteral("parent"), parent.value);
    document.insert(QStringLiteral("customer"), customerPart);
    document.insert(QStringLiteral("product"), productPart);
    if (registeredAt)
        document.insert(QStringLiteral("registered_at"), isoWithOffset(*registeredAt, QTimeZone::utc()));
    return document;
}

} // namespace sanbao
