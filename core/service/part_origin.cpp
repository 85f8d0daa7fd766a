// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/part_origin.h"

#include "core/base/text_fold.h"
#include "core/domain/price_list.h"
#include "core/service/stock_words.h"
#include "core/service/unit_of_work.h"
#include "core/storage/part_sale_store.h"
#include "core/storage/part_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <map>

namespace sanbao {

namespace {

const QString kStockOnly = QStringLiteral("parts.stock_only");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stock)
};

} // namespace

std::vector<PaperUsedPart> partsUsed(ServiceContext& context, WorkOrderId order)
{
    std::vector<PaperUsedPart> parts;
    for (const TracedPart& used : PartSaleStore(context.database).usedOn(order))
        parts.push_back({used.code, used.name, used.quantity, originWords(used.supplier, used.lot, used.condition)});
    return parts;
}

bool takesFromStockOnly(ServiceContext& context)
{
    return SettingStore(context.database).value(kStockOnly) == QStringLiteral("1");
}

Done setTakesFromStockOnly(ServiceContext& context, bool only)
{
    UnitOfWork work(context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return ready;
    SettingStore(context.database).set(kStockOnly, only ? QStringLiteral("1") : QStringLiteral("0"));
    work.audit(QStringLiteral("setting.changed"), EntityKind::Setting, 0,
               {{QStringLiteral("key"), kStockOnly}, {QStringLiteral("value"), only}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

/// A charged part is covered by pieces taken for the order: by the price list's item, or by number or name.
Done requireStockOrigin(ServiceContext& context, WorkOrderId order, const std::vector<FeeLine>& lines)
{
    if (!takesFromStockOnly(context))
        return {};
    PartStore parts(context.database);
    std::map<QString, qint64> taken;
    for (const TracedPart& used : PartSaleStore(context.database).usedOn(order)) {
        const std::optional<Part> part = parts.byCode(used.code);
        const PriceItem* item = part ? itemIn(context.catalogue.prices(), part->priceCode) : nullptr;
        taken[item ? item->code : searchFold(used.name)] += used.quantity;
    }
    std::vector<FieldIssue> issues;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind != FeeKind::Part)
            continue;
        qint64& left = taken[lines[i].itemCode.isEmpty() ? searchFold(lines[i].name) : lines[i].itemCode];
        left -= lines[i].quantityMilli;
        if (left < 0)
            issues.push_back({QStringLiteral("fees.%1").arg(i),
                              Words::tr("%1 was not taken from stock for this order: take it first, so that its origin "
                                        "is known.")
                                  .arg(lines[i].name)});
    }
    return issues.empty() ? Done() : Done(Failure::invalid(std::move(issues)));
}

} // namespace sanbao
