// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/contract_words.h"

#include <QCoreApplication>
#include <QHash>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contracts)
};

QString flawBody(const TemplateFlaw& flaw)
{
    switch (flaw.rule) {
    case TemplateRule::ScopeMissing:
        return Words::tr("The section on the scope of service is missing: put the field {{scope}} into it.");
    case TemplateRule::TargetsMissing:
        return Words::tr("The section on response times is missing: insert the table of response times.");
    case TemplateRule::PricesMissing:
        return Words::tr("The section on fees is missing: insert the price list.");
    case TemplateRule::EmphasisMissing:
        return Words::tr("No term is emphasised: begin the lines on liability and exclusions with \"! \".");
    case TemplateRule::UnknownField:
        return Words::tr("there is no field \"%1\".").arg(flaw.name);
    case TemplateRule::UnknownList:
        return Words::tr("there is no list \"%1\".").arg(flaw.name);
    case TemplateRule::ListNotOpen:
        return Words::tr("the list \"%1\" is closed but not open here.").arg(flaw.name);
    case TemplateRule::ListNotClosed:
        return Words::tr("the list \"%1\" is not closed.").arg(flaw.name);
    case TemplateRule::HalfField:
        return Words::tr("a field is not complete: \"%1\".").arg(flaw.name);
    case TemplateRule::ForbiddenMark:
        return Words::tr("the mark %1 is not allowed.").arg(flaw.name);
    case TemplateRule::ScriptLike:
        return Words::tr("markup or script does not belong into an agreement: \"%1\".").arg(flaw.name);
    case TemplateRule::FinalWord:
        return Words::tr("\"%1\" is void by law: no party may reserve the only interpretation.").arg(flaw.name);
    }
    return {};
}

} // namespace

QString label(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Service:
        return Words::tr("Service agreement");
    case ContractKind::Maintenance:
        return Words::tr("Maintenance package");
    case ContractKind::Warranty:
        return Words::tr("Extended warranty");
    case ContractKind::ValueAdded:
        return Words::tr("Value-added service");
    }
    return {};
}

QString label(AgreementState state)
{
    switch (state) {
    case AgreementState::Running:
        return Words::tr("In force");
    case AgreementState::Cancelled:
        return Words::tr("Cancelled");
    case AgreementState::Voided:
        return Words::tr("Void");
    }
    return {};
}

QString label(SigningDevice device)
{
    switch (device) {
    case SigningDevice::Pen:
        return Words::tr("Pen");
    case SigningDevice::Touch:
        return Words::tr("Touch");
    case SigningDevice::Mouse:
        return Words::tr("Mouse");
    case SigningDevice::Paper:
        return Words::tr("On paper");
    }
    return {};
}

QString flawText(const TemplateFlaw& flaw)
{
    const QString body = flawBody(flaw);
    return flaw.line > 0 ? Words::tr("Line %1: %2").arg(QString::number(flaw.line), body) : body;
}

QString ruleText(PackageRule rule)
{
    switch (rule) {
    case PackageRule::CodeMissing:
        return Words::tr("The product needs a code.");
    case PackageRule::NameMissing:
        return Words::tr("The product needs a name.");
    case PackageRule::PriceNegative:
        return Words::tr("The price may not be negative.");
    case PackageRule::MonthsOutOfRange:
        return Words::tr("The term lies between 1 and 120 months.");
    case PackageRule::VisitsOutOfRange:
        return Words::tr("The visits lie between 0 and 999.");
    case PackageRule::VisitsMissing:
        return Words::tr("A maintenance package includes at least one visit.");
    case PackageRule::CoverMissing:
        return Words::tr("Say what is done or covered, one item a line.");
    case PackageRule::DaysOutOfOrder:
        return Words::tr("The last day of sale lies before the first one.");
    }
    return {};
}

QString fieldLabel(const QString& field)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("store.name"), QT_TRANSLATE_NOOP("Contracts", "Store: name")},
        {QStringLiteral("store.code"), QT_TRANSLATE_NOOP("Contracts", "Store: code")},
        {QStringLiteral("store.address"), QT_TRANSLATE_NOOP("Contracts", "Store: address")},
        {QStringLiteral("store.hotline"), QT_TRANSLATE_NOOP("Contracts", "Store: hotline")},
        {QStringLiteral("customer.name"), QT_TRANSLATE_NOOP("Contracts", "Customer: name")},
        {QStringLiteral("customer.phone"), QT_TRANSLATE_NOOP("Contracts", "Customer: phone")},
        {QStringLiteral("customer.address"), QT_TRANSLATE_NOOP("Contracts", "Customer: address")},
        {QStringLiteral("product.category"), QT_TRANSLATE_NOOP("Contracts", "Product: category")},
        {QStringLiteral("product.brand"), QT_TRANSLATE_NOOP("Contracts", "Product: brand")},
        {QStringLiteral("product.model"), QT_TRANSLATE_NOOP("Contracts", "Product: model")},
        {QStringLiteral("product.serial"), QT_TRANSLATE_NOOP("Contracts", "Product: serial number")},
        {QStringLiteral("order.number"), QT_TRANSLATE_NOOP("Contracts", "Order number")},
        {QStringLiteral("agreement.number"), QT_TRANSLATE_NOOP("Contracts", "Agreement: number")},
        {QStringLiteral("agreement.starts_on"), QT_TRANSLATE_NOOP("Contracts", "Agreement: first day")},
        {QStringLiteral("agreement.ends_on"), QT_TRANSLATE_NOOP("Contracts", "Agreement: last day")},
        {QStringLiteral("agreement.price"), QT_TRANSLATE_NOOP("Contracts", "Agreement: price")},
        {QStringLiteral("agreement.price_uppercase"), QT_TRANSLATE_NOOP("Contracts", "Agreement: price in words")},
        {QStringLiteral("agreement.issued_on"), QT_TRANSLATE_NOOP("Contracts", "Agreement: day of issue")},
        {QStringLiteral("agreement.issued_by"), QT_TRANSLATE_NOOP("Contracts", "Agreement: issued by")},
        {QStringLiteral("price_list.effective_from"), QT_TRANSLATE_NOOP("Contracts", "Price list: in force from")},
        {QStringLiteral("package.name"), QT_TRANSLATE_NOOP("Contracts", "Package: name")},
        {QStringLiteral("package.visits"), QT_TRANSLATE_NOOP("Contracts", "Package: visits included")},
        {QStringLiteral("scope"), QT_TRANSLATE_NOOP("Contracts", "Scope of service (mandatory)")},
        {QStringLiteral("#targets"), QT_TRANSLATE_NOOP("Contracts", "Table of response times (mandatory)")},
        {QStringLiteral("#prices"), QT_TRANSLATE_NOOP("Contracts", "Price list (mandatory)")}};
    const auto found = names.find(field);
    return found == names.end() ? QString() : Words::tr(*found);
}

} // namespace sanbao
