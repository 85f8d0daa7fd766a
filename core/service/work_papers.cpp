// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/work_papers.h"

#include "core/document/work_documents.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/storage/guide_store.h"
#include "core/storage/order_store.h"
#include "core/storage/work_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkPapers)
};

QString numberText(qint64 milli)
{
    return QString::number(double(milli) / 1000.0);
}

ProcessStepLine lineOf(const StepStandard& step)
{
    ProcessStepLine line;
    line.name = speaksChinese() ? step.nameZh : step.nameEn;
    line.input = step.input;
    line.output = step.output;
    line.control = step.control;
    line.role = label(step.role);
    line.time = Words::tr("%1 min").arg(step.minutes);
    if (step.limitMinutes > 0)
        line.time += QLatin1Char('\n') + Words::tr("limit %1 min").arg(step.limitMinutes);
    QStringList checks = speaksChinese() ? step.checksZh : step.checksEn;
    if (!step.measure.isEmpty())
        checks.append(QStringLiteral("%1 %2–%3 %4")
                          .arg(step.measure, step.low ? numberText(*step.low) : QString(),
                               step.high ? numberText(*step.high) : QString(), step.unit)
                          .trimmed());
    if (step.needsPhoto)
        checks.append(Words::tr("photo"));
    line.checks = checks.join(QLatin1Char('\n'));
    return line;
}

Outcome<Document> processSheet(ServiceContext& context, qint64 id, const StoreProfile& store, const PrintStamp& stamp)
{
    const std::vector<SopTemplate> all = WorkStore(context.database).templates();
    const auto found = std::find_if(all.begin(), all.end(), [id](const SopTemplate& one) { return one.id == id; });
    if (found == all.end())
        return context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("There is no such standard of work.")));
    ProcessSheet sheet;
    sheet.store = store;
    sheet.stamp = stamp;
    sheet.name = speaksChinese() ? found->nameZh : found->nameEn;
    sheet.service = label(found->type);
    sheet.product =
        found->category.isValid() ? context.catalogue.categoryName(found->category) : Words::tr("every product");
    sheet.version = found->version;
    sheet.from = found->from;
    sheet.minutes = found->minutes();
    for (const StepStandard& step : found->steps)
        sheet.steps.push_back(lineOf(step));
    return processSheetDocument(sheet);
}

Outcome<Document> guidance(ServiceContext& context, WorkOrderId id, const StoreProfile& store, const PrintStamp& stamp)
{
    OrderStore orders(context.database);
    const std::optional<WorkOrder> order = orders.find(id);
    if (!order)
        return context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order does not exist.")));
    GuidanceSheet sheet;
    sheet.store = store;
    sheet.stamp = stamp;
    sheet.orderNumber = order->number;
    sheet.customer = order->contactName;
    sheet.product = orders.productLabel(id);
    for (const TrainingEvent& event : GuideStore(context.database).trainingsOf(id))
        sheet.events.push_back({event.heldOn, event.topics, event.attendees, event.minutes,
                                context.catalogue.staffName(event.by), event.note});
    return readResult(context, guidanceDocument(sheet));
}

} // namespace

bool isWorkPaper(DocumentKind kind)
{
    return kind == DocumentKind::ProcessSheet || kind == DocumentKind::Guidance;
}

Outcome<Document> workPaper(ServiceContext& context, DocumentKind kind, qint64 id, const StoreProfile& store,
                            const PrintStamp& stamp)
{
    return kind == DocumentKind::ProcessSheet ? processSheet(context, id, store, stamp)
                                              : guidance(context, WorkOrderId(id), store, stamp);
}

Outcome<qint64> workPaperId(ServiceContext& context, DocumentKind kind, const QString& number)
{
    if (kind == DocumentKind::Guidance)
        return OrderDesk(context).idOf(number).transform([](WorkOrderId id) { return id.value; });
    for (const SopTemplate& one : WorkStore(context.database).templates()) {
        if (one.code == number.trimmed() && !one.until.isValid())
            return one.id;
    }
    return context.database.takeFailure().value_or(
        Failure::of(FailureKind::NotFound, Words::tr("There is no standard of work with the code %1.").arg(number)));
}

} // namespace sanbao
