// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/quality_sheet.h"

#include "core/analytics/statistics.h"
#include "core/document/quality_documents.h"
#include "core/service/attachment_desk.h"
#include "core/storage/product_store.h"
#include "core/storage/report_store.h"

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

constexpr std::size_t kMostLines = 40;
constexpr int kMostNumbers = 8;
constexpr std::size_t kMostPhotos = 12;      ///< on the paper
constexpr std::size_t kPhotosPerLine = 3;    ///< of one fault
constexpr qint64 kLargestPhoto = 12'000'000; ///< bytes; a larger one stays with its order
constexpr double kDaysPerMonth = 30.4375;

QString medianMonths(std::vector<qint64> days)
{
    const std::optional<double> middle = medianOf(days);
    return middle ? QString::number(*middle / kDaysPerMonth, 'f', 0) : QString();
}

QString commonest(const std::map<QString, int>& causes)
{
    const auto best = std::max_element(causes.begin(), causes.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == causes.end() ? QString() : best->first;
}

QDate inUseSince(const ProductUnit& unit)
{
    return unit.installedOn.isValid()   ? unit.installedOn
           : unit.deliveredOn.isValid() ? unit.deliveredOn
                                        : unit.invoicedOn;
}

} // namespace

struct QualitySheet::Found
{
    QualityLine line;
    std::vector<qint64> ages; ///< days
    std::map<QString, int> causes;
    std::vector<std::pair<WorkOrderId, QString>> withPhotos; ///< newest first, with the number
};

std::vector<QualitySheet::Found> QualitySheet::find(KpiSplitter& splitter, const KpiFacts& repairs, const Period& span)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    const std::map<qint64, OrderLine> lines = ReportStore(m_context.database).lines(span.from, span.to);
    ProductStore products(m_context.database);
    std::vector<Found> found;
    for (const auto& [modelKey, model] : splitter.split(KpiGrouping::Product, repairs)) {
        for (const auto& [faultKey, fault] : splitter.split(KpiGrouping::Fault, model.facts)) {
            Found one;
            one.line.model = model.group.label;
            one.line.fault = fault.group.label;
            one.line.orders = qint64(fault.facts.orders.size());
            one.line.share = QStringLiteral("%1 %").arg(
                100.0 * double(one.line.orders) / double(model.facts.orders.size()), 0, 'f', 0);
            for (auto order = fault.facts.orders.rbegin(); order != fault.facts.orders.rend(); ++order) {
                if (const auto line = lines.find(order->order.value); line != lines.end()) {
                    one.line.pictures += line->second.pictures;
                    if (line->second.pictures > 0 && one.line.photos.size() < kMostNumbers) {
                        one.withPhotos.emplace_back(order->order, line->second.number);
                        one.line.photos << QStringLiteral("%1 (%2)").arg(line->second.number,
                                                                         QString::number(line->second.pictures));
                    }
                    if (!line->second.cause.isEmpty())
                        ++one.causes[line->second.cause];
                    if (one.line.numbers.size() < kMostNumbers)
                        one.line.numbers << line->second.number;
                }
                const auto unit = order->product.isValid() ? products.find(order->product) : std::nullopt;
                if (const QDate since = unit ? inUseSince(*unit) : QDate(); since.isValid())
                    one.ages.push_back(std::max<qint64>(0, since.daysTo(localDay(order->registeredAt, zone))));
            }
            one.line.age = medianMonths(one.ages);
            one.line.cause = commonest(one.causes);
            found.push_back(std::move(one));
        }
    }
    return found;
}

Done QualitySheet::addPhotos(std::vector<Found>& found)
{
    AttachmentDesk desk(m_context);
    std::size_t all = 0;
    for (Found& one : found) {
        for (const auto& [order, number] : one.withPhotos) {
            const Outcome<std::vector<Attachment>> kept = desk.of(AttachmentOwner::WorkOrder, order.value);
            if (!kept)
                return kept.error();
            for (const Attachment& photo : *kept) {
                if (!photo.isPicture() || photo.bytes > kLargestPhoto || all == kMostPhotos ||
                    one.line.shown.size() == kPhotosPerLine)
                    continue;
                Outcome<QByteArray> content = desk.content(photo.id);
                if (!content)
                    return std::move(content).error();
                one.line.shown.push_back({std::move(content).value(), number});
                ++all;
            }
        }
    }
    return {};
}

Outcome<Document> QualitySheet::make(const KpiPeriod& period, const std::vector<KpiFilter>& filters,
                                     const QString& scope, const QString& suggestion)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const Period span = period.instants(zone);
    KpiSplitter splitter(m_context.database, m_context.catalogue);
    KpiFacts repairs;
    for (const OrderFact& order :
         splitter.narrowed(KpiReader(m_context.database, zone).facts(span, m_context.clock.now()), filters).orders) {
        if (order.type == ServiceType::Repair && span.contains(order.registeredAt) && !order.cancelledAt)
            repairs.orders.push_back(order);
    }
    std::vector<Found> found = find(splitter, repairs, span);
    QualityPaper paper;
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.line.orders > b.line.orders; });
    if (found.size() > kMostLines)
        found.resize(kMostLines);
    if (Done read = addPhotos(found); !read)
        return std::move(read).error();
    for (Found& one : found)
        paper.lines.push_back(std::move(one.line));
    const OrgUnit& unit = m_context.catalogue.unit();
    paper.store.code = unit.code;
    paper.store.name = unit.name;
    paper.store.hotline = unit.hotline;
    paper.store.address = unit.address;
    paper.store.zone = zone;
    paper.stamp = {m_context.clock.now(), m_context.session.name};
    paper.period = period.title();
    paper.scope = scope;
    paper.suggestion = suggestion;
    paper.repairs = qint64(repairs.orders.size());
    return readResult(m_context, qualityDocument(paper));
}

} // namespace sanbao
