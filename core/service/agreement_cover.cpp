// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agreement_cover.h"

#include "core/service/unit_of_work.h"
#include "core/storage/fee_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contracts)
};

constexpr int kWhole = 10000;

std::optional<AgreementCover> read(ServiceContext& context, AgreementId id)
{
    ContractStore store(context.database);
    const std::optional<AgreementLineItem> line = store.line(id);
    std::optional<AgreementTerms> terms = store.terms(id);
    if (!line || !terms)
        return std::nullopt;
    return AgreementCover{id, line->agreement.number, std::move(*terms), line->agreement.endsOn, line->used};
}

const AgreedPrice* priceOf(const AgreementCover& cover, const QString& code)
{
    for (const AgreedPrice& price : cover.terms.prices) {
        if (price.code == code)
            return &price;
    }
    return nullptr;
}

} // namespace

std::optional<AgreementCover> coverFor(ServiceContext& context, const CoverQuery& query)
{
    if (!query.customer.isValid())
        return std::nullopt;
    const std::optional<AgreementId> id = ContractStore(context.database).coverFor(query);
    return id ? read(context, *id) : std::nullopt;
}

std::optional<AgreementCover> coverOf(ServiceContext& context, const WorkOrder& order)
{
    return order.agreement.isValid() ? read(context, order.agreement) : std::nullopt;
}

std::vector<FeeLine> proposedFees(ServiceContext& context, const WorkOrder& order)
{
    std::vector<FeeLine> lines;
    const std::optional<AgreementCover> cover = coverOf(context, order);
    if (!cover || !FeeStore(context.database).lines(order.id).empty())
        return lines;
    const auto visit = std::find_if(cover->terms.prices.begin(), cover->terms.prices.end(),
                                    [](const AgreedPrice& price) { return price.kind == FeeKind::Visit; });
    if (visit == cover->terms.prices.end())
        return lines;
    FeeLine line;
    line.kind = visit->kind;
    line.itemCode = visit->code;
    line.name = visit->name;
    line.unitPrice = visit->price;
    if (cover->left() > 0) {
        line.waivedBasisPoints = kWhole;
        line.waiverReason =
            Words::tr("Included visit %1 of %2, %3")
                .arg(QString::number(cover->used + 1), QString::number(cover->terms.visits), cover->number);
    }
    lines.push_back(line);
    return lines;
}

std::vector<FieldIssue> priceBreaches(ServiceContext& context, const WorkOrder& order,
                                      const std::vector<FeeLine>& lines)
{
    std::vector<FieldIssue> issues;
    const std::optional<AgreementCover> cover = coverOf(context, order);
    for (size_t i = 0; cover && i < lines.size(); ++i) {
        const AgreedPrice* agreed = lines[i].itemCode.isEmpty() ? nullptr : priceOf(*cover, lines[i].itemCode);
        if (agreed && lines[i].unitPrice > agreed->price) {
            issues.push_back({QStringLiteral("fees.%1").arg(i),
                              Words::tr("Line %1: agreement %2 fixes %3 yuan for \"%4\".")
                                  .arg(QString::number(i + 1), cover->number, agreed->price.grouped(), agreed->name)});
        }
    }
    return issues;
}

bool wouldUse(const AgreementCover& cover, const WorkOrder& order)
{
    if (cover.left() <= 0 || !order.resolvedAt || order.result == ResolveResult::Declined)
        return false;
    return cover.terms.kind == ContractKind::Maintenance ? order.type == ServiceType::Maintenance : order.visits > 0;
}

void useEntitlement(ServiceContext& context, UnitOfWork& work, const WorkOrder& closed)
{
    const std::optional<AgreementCover> cover = coverOf(context, closed);
    ContractStore store(context.database);
    if (!cover || !wouldUse(*cover, closed) || store.isUsedBy(closed.id))
        return;
    const Instant at = closed.closedAt.value_or(work.now());
    store.use(cover->id, closed.id, at, context.session.staff);
    TimelineEntry entry;
    entry.order = closed.id;
    entry.product = closed.product;
    entry.customer = closed.customer;
    entry.happenedAt = at;
    entry.event = QStringLiteral("visit_used");
    entry.note = Words::tr("%1: visit %2 of %3, %4 left")
                     .arg(cover->number, QString::number(cover->used + 1), QString::number(cover->terms.visits),
                          QString::number(cover->left() - 1));
    work.tell(entry);
    work.audit(QStringLiteral("agreement.visit_used"), EntityKind::Agreement, cover->id.value,
               {{QStringLiteral("order"), closed.number}, {QStringLiteral("left"), cover->left() - 1}});
    work.touch(EntityKind::Agreement, cover->id.value);
}

} // namespace sanbao
