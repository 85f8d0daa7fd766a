// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/product_desk.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/storage/identity_store.h"
#include "core/storage/product_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMaxName = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Products)
};

void checkLength(std::vector<FieldIssue>& issues, const char* field, const QString& text, int most)
{
    if (text.size() > most)
        issues.push_back({QLatin1String(field), Words::tr("The text is longer than %1 characters.").arg(most)});
}

bool beginsLike(const QString& name, const QString& key, const QString& pinyin)
{
    if (modelKey(name).contains(key))
        return true;
    const auto begins = [&pinyin](const QString& one) { return one.startsWith(pinyin); };
    const QStringList initials = pinyinInitials(name);
    const QStringList full = pinyinFull(name);
    return !pinyin.isEmpty() &&
           (std::any_of(initials.begin(), initials.end(), begins) || std::any_of(full.begin(), full.end(), begins));
}

} // namespace

bool isImei(const QString& digits)
{
    if (digits.size() != 15)
        return false;
    int sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        const int digit = digits.at(at).unicode() - '0';
        if (digit < 0 || digit > 9)
            return false;
        const int doubled = at % 2 == 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

Outcome<std::vector<ProductModel>> ProductDesk::models()
{
    return readResult(m_context, IdentityStore(m_context.database).models());
}

Outcome<ProductModel> ProductDesk::save(const ProductModel& wanted)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    IdentityStore store(m_context.database);
    ProductModel model = wanted;
    model.brand = cleanText(wanted.brand);
    model.model = cleanText(wanted.model);
    model.firmware = cleanText(wanted.firmware);
    model.controlBoard = cleanText(wanted.controlBoard);
    model.documents = cleanText(wanted.documents);
    std::vector<FieldIssue> issues;
    if (!m_context.catalogue.category(model.category))
        issues.push_back({QStringLiteral("category"), Words::tr("Choose the product category.")});
    if (modelKey(model.model).isEmpty())
        issues.push_back({QStringLiteral("model"), Words::tr("The model needs a name with letters or digits.")});
    const std::optional<ProductModel> other = store.modelFor(model.brand, model.model);
    if (other && other->id != model.id && modelKey(other->brand) == modelKey(model.brand))
        issues.push_back({QStringLiteral("model"), Words::tr("This model is in the catalogue already.")});
    if (model.lifeYears < 0 || model.lifeYears > 60)
        issues.push_back({QStringLiteral("life"), Words::tr("A service life lies between 0 and 60 years.")});
    for (const auto& [field, text] : {std::pair{"brand", model.brand}, std::pair{"model", model.model},
                                      std::pair{"firmware", model.firmware}, std::pair{"board", model.controlBoard}})
        checkLength(issues, field, text, kMaxName);
    checkLength(issues, "documents", model.documents, 2000);
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (!store.save(model))
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::Conflict, Words::tr("The model was changed meanwhile. Look at it again.")));
    work.audit(QStringLiteral("model.saved"), EntityKind::Setting, model.id,
               {{QStringLiteral("brand"), model.brand},
                {QStringLiteral("model"), model.model},
                {QStringLiteral("smart"), model.smart},
                {QStringLiteral("life_years"), model.lifeYears},
                {QStringLiteral("parts_until"), model.partsUntil.toString(Qt::ISODate)}});
    work.touch(EntityKind::Setting, model.id, wanted.id == 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    model.revision += wanted.id == 0 ? 0 : 1;
    return model;
}

std::vector<ProductModel> ProductDesk::like(CategoryId category, const QString& typed, int limit)
{
    const QString key = modelKey(typed);
    const QString pinyin = asciiKey(typed).toLower();
    std::vector<ProductModel> found;
    if (key.isEmpty())
        return found;
    for (ProductModel& model : IdentityStore(m_context.database).models()) {
        if (!model.active || (category.isValid() && model.category != category) || int(found.size()) >= limit)
            continue;
        if (beginsLike(model.model, key, pinyin) || beginsLike(model.brand, key, pinyin) ||
            beginsLike(model.brand + model.model, key, pinyin))
            found.push_back(std::move(model));
    }
    m_context.database.takeFailure();
    return found;
}

ModelAdvice ProductDesk::advice(const QString& brand, const QString& model, QDate inUseSince)
{
    ModelAdvice advice;
    advice.model = IdentityStore(m_context.database).modelFor(brand, model);
    if (!advice.model)
        return advice;
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    if (partsSupply(*advice.model, today) == PartsSupply::Ended)
        advice.warnings.append(Words::tr("Spare parts for %1 were supplied until %2 only.")
                                   .arg(advice.model->model, advice.model->partsUntil.toString(Qt::ISODate)));
    if (isPastServiceLife(*advice.model, inUseSince, today))
        advice.warnings.append(
            Words::tr("The product is past its expected service life of %1 years.").arg(advice.model->lifeYears));
    return advice;
}

bool ProductDesk::isSmart(const ProductUnit& unit)
{
    const std::optional<ProductModel> model = IdentityStore(m_context.database).modelFor(unit.brand, unit.model);
    return model && model->smart;
}

UnitIdentity ProductDesk::identity(ProductUnitId unit)
{
    return IdentityStore(m_context.database).of(unit);
}

std::vector<FieldIssue> ProductDesk::check(const UnitIdentity& identity)
{
    std::vector<FieldIssue> issues;
    const QString imei = asciiKey(identity.imei);
    if (!imei.isEmpty() && !isImei(imei))
        issues.push_back({QStringLiteral("product.imei"),
                          Words::tr("An IMEI has 15 digits, of which the last one checks the others.")});
    checkLength(issues, "product.firmware", identity.firmware, kMaxName);
    checkLength(issues, "product.control_board", identity.controlBoard, kMaxName);
    return issues;
}

Done ProductDesk::saveIdentity(const UnitIdentity& wanted)
{
    UnitOfWork work(m_context, Permission::EditCustomer);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (std::vector<FieldIssue> issues = check(wanted); !issues.empty())
        return Failure::invalid(std::move(issues));
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(wanted.product);
    if (!unit)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This product does not exist.")));
    IdentityStore store(m_context.database);
    const UnitIdentity before = store.of(wanted.product);
    UnitIdentity identity{wanted.product, asciiKey(wanted.imei), cleanText(wanted.firmware),
                          cleanText(wanted.controlBoard)};
    if (identity.imei == before.imei && identity.firmware == before.firmware &&
        identity.controlBoard == before.controlBoard) {
        m_context.database.takeFailure();
        return {};
    }
    store.save(identity);
    SearchIndex(m_context.database)
        .replace(unit->id.value, SearchIndex::imeiKeys(before.imei), SearchIndex::imeiKeys(identity.imei));
    TimelineEntry entry;
    entry.product = unit->id;
    entry.customer = unit->customer;
    entry.event = QStringLiteral("unit_changed");
    entry.note = QStringList{QStringLiteral("IMEI ") + identity.imei, Words::tr("firmware %1").arg(identity.firmware),
                             Words::tr("control board %1").arg(identity.controlBoard)}
                     .join(QStringLiteral(" · "));
    work.tell(entry);
    work.audit(QStringLiteral("unit.identity"), EntityKind::ProductUnit, unit->id.value,
               {{QStringLiteral("imei"), identity.imei},
                {QStringLiteral("firmware"), identity.firmware},
                {QStringLiteral("control_board"), identity.controlBoard}});
    work.touch(EntityKind::ProductUnit, unit->id.value);
    return work.commit();
}

} // namespace sanbao
