// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paper_desk.h"

#include "core/domain/questionnaire.h"
#include "core/service/agreement_desk.h"
#include "core/service/agreement_papers.h"
#include "core/service/contract_receipts.h"
#include "core/service/day_sheet_paper.h"
#include "core/service/grade_words.h"
#include "core/service/labels.h"
#include "core/service/money_paper.h"
#include "core/service/order_desk.h"
#include "core/service/paper_choice.h"
#include "core/service/part_origin.h"
#include "core/service/plan_rhythm.h"
#include "core/service/policy_desk.h"
#include "core/service/process_paper.h"
#include "core/service/stock_papers.h"
#include "core/service/store_papers.h"
#include "core/service/target_text.h"
#include "core/service/unit_of_work.h"
#include "core/service/voice_paper.h"
#include "core/service/warranty_desk.h"
#include "core/service/warranty_words.h"
#include "core/service/work_papers.h"
#include "core/storage/customer_store.h"
#include "core/storage/fee_store.h"
#include "core/storage/order_store.h"
#include "core/storage/plan_basis_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/product_store.h"
#include "core/storage/question_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

class Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

constexpr qint64 kMsPerDay = 24LL * 60 * 60 * 1000;

QString warrantyLabel(WarrantyStatus status)
{
    switch (status) {
    case WarrantyStatus::In:
        return Papers::tr("In warranty");
    case WarrantyStatus::Out:
        return Papers::tr("Out of warranty");
    case WarrantyStatus::Unknown:
        return Papers::tr("Not known");
    }
    return {};
}

/// Steps a customer may see on a progress slip.
bool isMilestone(const QString& event)
{
    if (event == QLatin1String("registered"))
        return true;
    const std::optional<OrderEventKind> kind = fromCode<OrderEventKind>(event);
    return kind && *kind != OrderEventKind::Note;
}

OrderLabels labelsOf(const OrderView& view, const Catalogue& catalogue)
{
    const WorkOrder& order = view.order;
    OrderLabels labels;
    labels.type = label(order.type);
    labels.channel = label(order.channel);
    labels.priority = label(order.priority);
    labels.state = label(order.state);
    labels.waitReason = order.waitReason ? label(*order.waitReason) : QString();
    labels.result = order.result ? label(*order.result) : QString();
    labels.faultGrade = order.grade ? label(*order.grade) : QString();
    if (const FaultCode* fault = catalogue.fault(order.faultCode))
        labels.faultCode = fault->code + QLatin1Char(' ') + catalogue.faultName(order.faultCode);
    labels.warranty = warrantyLabel(view.warranty.status);
    return labels;
}

PaperPromise promiseOf(const Promise& promise)
{
    const bool running = promise.state == PromiseState::Running || promise.state == PromiseState::Paused;
    return {label(promise.kind),  targetText(promise.targetMinutes, promise.base),
            label(promise.state), promise.dueAt,
            promise.metAt,        running};
}

/// The question with boxes to tick, or a line to write on.
QString printedQuestion(const FormQuestion& item, const QString& text)
{
    QStringList boxes;
    for (int value = 1; item.kind == QuestionKind::Effort && value <= 7; ++value)
        boxes.append(QStringLiteral("□\u00a0%1").arg(value));
    for (const QString& option : item.options)
        boxes.append(QStringLiteral("□\u00a0") + option);
    return text + QLatin1Char('\n') +
           (boxes.isEmpty() ? QStringLiteral("________________________________") : boxes.join(QStringLiteral("   ")));
}

int waitingDays(const WorkOrder& order, Instant now)
{
    qint64 waited = 0;
    for (const Pause& pause : order.pauses)
        waited += pause.until.value_or(now).ms - pause.from.ms;
    return int((waited + kMsPerDay / 2) / kMsPerDay);
}

} // namespace

StoreProfile PaperDesk::store()
{
    const OrgUnit& unit = m_context.catalogue.unit();
    SettingStore settings(m_context.database);
    StoreProfile store;
    store.code = unit.code;
    store.name = unit.name;
    store.hotline = unit.hotline;
    store.address = unit.address;
    store.zone = m_context.catalogue.zone();
    store.rmbStyle.zhengAfterJiao = settings.value(QStringLiteral("paper.zheng_after_jiao")) == QStringLiteral("1");
    return store;
}

PrintStamp PaperDesk::stamp() const
{
    return {m_context.clock.now(), m_context.session.name};
}

Outcome<OrderPaper> PaperDesk::orderPaper(WorkOrderId id)
{
    Outcome<OrderView> opened = OrderDesk(m_context).open(id);
    if (!opened)
        return std::move(opened).error();
    const OrderView& view = *opened;
    const Catalogue& catalogue = m_context.catalogue;
    OrderPaper paper;
    paper.store = store();
    paper.stamp = stamp();
    paper.order = view.order;
    paper.customer = view.customer;
    paper.product = view.product.value_or(ProductUnit{});
    paper.categoryName = catalogue.categoryName(view.order.category);
    paper.warranty = view.warranty;
    paper.labels = labelsOf(view, catalogue);
    if (const Outcome<WarrantyAnswer> answer = WarrantyDesk(m_context).ofOrder(id)) {
        paper.labels.warranty = label(answer->verdict.status);
        paper.labels.warrantyReason = verdictReasons(answer->verdict, answer->facts).join(QLatin1Char(' '));
        paper.labels.warrantyCharge = verdictCharge(answer->verdict);
    }
    paper.technicianName = catalogue.staffName(view.order.technician);
    paper.registeredByName = catalogue.staffName(view.order.registeredBy);
    for (const Promise& promise : view.order.promises)
        paper.promises.push_back(promiseOf(promise));
    for (const FeeLine& line : view.fees)
        paper.fees.push_back({label(line.kind), line});
    paper.parts = partsUsed(m_context, id);
    for (const TimelineEntry& entry : view.timeline) {
        paper.timeline.push_back({entry.happenedAt, entry.source.isEmpty() ? eventLabel(entry.event) : entry.source,
                                  catalogue.staffName(entry.actor), entry.note, isMilestone(entry.event)});
    }
    return paper;
}

Outcome<Document> PaperDesk::orderDocument(DocumentKind kind, WorkOrderId id)
{
    const Outcome<OrderPaper> paper = orderPaper(id);
    if (!paper)
        return paper.error();
    switch (kind) {
    case DocumentKind::Intake:
        return intakeSlip(*paper);
    case DocumentKind::Settlement:
        return settlementSheet(*paper);
    case DocumentKind::Dispatch:
        return dispatchSlip(*paper);
    case DocumentKind::Progress:
        return progressSlip(*paper);
    case DocumentKind::OrderLabel:
        return orderLabel(*paper);
    default:
        return workOrderSheet(*paper);
    }
}

Outcome<Document> PaperDesk::receipt(WorkOrderId id)
{
    Outcome<OrderPaper> order = orderPaper(id);
    if (!order)
        return std::move(order).error();
    const std::optional<Receipt> receipt = VoucherStore(m_context.database).settlementOf(id);
    if (!receipt) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound,
                        Papers::tr("Order %1 has no receipt yet: settle it first.").arg(order->order.number)));
    }
    ReceiptPaper paper;
    paper.order = std::move(*order);
    paper.receipt = *receipt;
    for (const Payment& payment : receipt->payments)
        paper.payments.push_back({label(payment.method), payment.amount});
    paper.issuedByName = m_context.catalogue.staffName(receipt->issuedBy);
    paper.reprint = receipt->printCount;
    return receiptDocument(paper);
}

Outcome<Document> PaperDesk::agreement(AgreementId id)
{
    const Outcome<Agreement> agreement = AgreementDesk(m_context).open(id);
    if (!agreement)
        return agreement.error();
    return frozenAgreement(m_context, *agreement);
}

Document PaperDesk::draftAgreement(const AgreementText& text)
{
    AgreementPaper paper;
    paper.store = store();
    paper.stamp = stamp();
    paper.agreement.title = text.title;
    paper.agreement.body = text.body;
    paper.agreement.issuedAt = paper.stamp.at;
    return serviceAgreement(paper);
}

PaperVisit PaperDesk::visitOf(const WorkOrder& order)
{
    PaperVisit visit;
    visit.orderNumber = order.number;
    visit.type = label(order.type);
    visit.state = label(order.state);
    visit.handedInAt = order.registeredAt;
    visit.handedBackAt = order.resolvedAt;
    visit.fault = order.faultText;
    visit.cause = order.confirmedCause.isEmpty() ? order.diagnosedCause : order.confirmedCause;
    visit.action = order.action;
    visit.technician = m_context.catalogue.staffName(order.technician);
    visit.waitingDays = waitingDays(order, m_context.clock.now());
    for (const PaperUsedPart& part : partsUsed(m_context, order.id))
        visit.parts.append(Papers::tr("%1 %2 (%3)").arg(part.code, part.name, part.origin));
    if (!visit.parts.isEmpty())
        return visit;
    for (const FeeLine& line : FeeStore(m_context.database).lines(order.id)) {
        if (line.kind == FeeKind::Part)
            visit.parts.append(line.name);
    }
    return visit;
}

Outcome<ProductUnit> PaperDesk::unit(ProductUnitId id)
{
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(id);
    if (!unit) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Papers::tr("This product does not exist.")));
    }
    return *unit;
}

Outcome<Document> PaperDesk::policy(qint64 id)
{
    PolicyDesk policies(m_context);
    const Outcome<PolicyRow> row = policies.open(PolicyId(id));
    if (!row)
        return row.error();
    const Policy& source = row->policy;
    PolicyPaper paper;
    paper.store = store();
    paper.stamp = stamp();
    paper.title = source.title;
    paper.number = QStringLiteral("%1 v%2").arg(source.code, QString::number(source.version));
    paper.kind = policyKindName(source.kind);
    paper.issuedBy = source.issuedByUnit;
    paper.scope = policies.scopeText(source.scope);
    paper.state = policyStateName(row->state);
    paper.effectiveOn = source.scope.from;
    paper.endsOn = source.scope.until;
    paper.reviewOn = source.reviewOn;
    paper.withdrawnOn = source.withdrawnOn;
    paper.withdrawnReason = source.withdrawnReason;
    paper.changeNote = source.changeNote;
    paper.body = source.body;
    return policyDocument(paper);
}

Outcome<Document> PaperDesk::unitLabel(ProductUnitId id)
{
    const Outcome<ProductUnit> unit = this->unit(id);
    if (!unit)
        return unit.error();
    UnitLabelPaper paper;
    paper.store = store();
    paper.stamp = stamp();
    paper.product = *unit;
    paper.categoryName = m_context.catalogue.categoryName(unit->category);
    paper.customerName = CustomerStore(m_context.database).find(unit->customer).value_or(Customer{}).name;
    OrderStore orders(m_context.database);
    for (const WorkOrderId orderId : orders.ordersOfProduct(id)) {
        if (const std::optional<WorkOrder> order = orders.find(orderId))
            paper.fallbackNumber = order->number;
    }
    return readResult(m_context, sanbao::unitLabel(paper));
}

Outcome<Document> PaperDesk::archive(ProductUnitId id)
{
    const Outcome<ProductUnit> unit = this->unit(id);
    if (!unit)
        return unit.error();
    ArchivePaper paper;
    paper.store = store();
    paper.stamp = stamp();
    paper.product = *unit;
    paper.customer = CustomerStore(m_context.database).find(unit->customer).value_or(Customer{});
    paper.categoryName = m_context.catalogue.categoryName(unit->category);
    const QDate today = localDay(paper.stamp.at, paper.store.zone);
    paper.warranty = unitTerm(m_context, *unit, today);
    paper.warrantyLabel = warrantyLabel(paper.warranty.status);
    OrderStore orders(m_context.database);
    for (const WorkOrderId orderId : orders.ordersOfProduct(id)) {
        if (const std::optional<WorkOrder> order = orders.find(orderId); order && order->state != OrderState::Cancelled)
            paper.visits.push_back(visitOf(*order));
    }
    for (const MaintenancePlan& plan : PlanStore(m_context.database).ofProduct(id)) {
        if (!plan.active)
            continue;
        const PlanBasis basis = PlanBasisStore(m_context.database).find(plan.id);
        paper.plans.push_back({plan.name, plan.intervalMonths, plan.lastDoneOn, plan.nextDueOn,
                               basis.kind == PlanBasisKind::Interval ? QString() : planWords(plan, basis)});
    }
    return readResult(m_context, maintenanceArchive(paper));
}

Outcome<Document> PaperDesk::survey(WorkOrderId id)
{
    const Outcome<OrderPaper> order = orderPaper(id);
    if (!order)
        return order.error();
    const std::optional<QuestionForm> questionnaire = QuestionStore(m_context.database).active();
    if (!questionnaire)
        return Failure::of(FailureKind::NotFound, Papers::tr("No questionnaire is set up."));
    SurveyPaper paper;
    paper.store = order->store;
    paper.stamp = order->stamp;
    paper.orderNumber = order->order.number;
    paper.customerName = order->order.contactName.isEmpty() ? order->customer.name : order->order.contactName;
    paper.productName =
        m_context.catalogue.productLabel(order->order.category, order->product.brand, order->product.model);
    paper.technicianName = order->technicianName;
    paper.doneAt = order->order.resolvedAt;
    paper.title = Papers::tr("%1, version %2")
                      .arg(speaksChinese() ? questionnaire->titleZh : questionnaire->titleEn,
                           QString::number(questionnaire->version));
    paper.asksRecommendation = false;
    for (const FormQuestion& item : questionnaire->items) {
        const QString text = speaksChinese() ? item.textZh : item.textEn;
        if (item.kind == QuestionKind::Grade)
            paper.questions.append(text);
        else if (item.kind == QuestionKind::Recommend)
            paper.asksRecommendation = true;
        else
            paper.more.append(printedQuestion(item, text));
    }
    paper.code = surveyCode(order->order.number);
    paper.grades = gradeNames();
    return surveyForm(paper);
}

Outcome<Document> PaperDesk::build(DocumentKind kind, qint64 id)
{
    return buildWith({}, kind, id);
}

Outcome<Document> PaperDesk::buildWith(const PaperDraft& texts, DocumentKind kind, qint64 id)
{
    if (Done permitted = requirePermission(m_context, Permission::Print); !permitted)
        return std::move(permitted).error();
    Outcome<Document> document = plain(kind, id);
    if (!document)
        return document;
    if (subjectOf(kind) == PaperSubject::Agreement && texts.isEmpty())
        return document; // frozen when it was issued, with the texts and the mark of that day
    PaperTextDesk desk(m_context);
    if (subjectOf(kind) != PaperSubject::Order || isMoneyPaper(kind))
        return desk.decorate(std::move(document).value(), nullptr, texts);
    const Outcome<OrderPaper> order = orderPaper(WorkOrderId(id));
    if (!order)
        return order.error();
    return desk.decorate(std::move(document).value(), &*order, texts);
}

Outcome<Document> PaperDesk::plain(DocumentKind kind, qint64 id)
{
    if (isMoneyPaper(kind))
        return moneyPaper(m_context, kind, id, store(), stamp(),
                          [this](WorkOrderId order) { return orderPaper(order); });
    if (kind == DocumentKind::DaySheet)
        return daySheetPaper(m_context, id, store(), stamp());
    if (isWorkPaper(kind))
        return workPaper(m_context, kind, id, store(), stamp());
    if (isStockPaper(kind))
        return stockPaper(m_context, kind, id, store(), stamp());
    if (isVoicePaper(kind))
        return voicePaper(m_context, kind, id, store(), stamp());
    if (subjectOf(kind) == PaperSubject::Store)
        return StorePapers(m_context, store(), stamp()).build(kind);
    switch (kind) {
    case DocumentKind::Policy:
        return policy(id);
    case DocumentKind::Receipt:
        return receipt(WorkOrderId(id));
    case DocumentKind::Agreement:
        return agreement(AgreementId(id));
    case DocumentKind::Archive:
        return archive(ProductUnitId(id));
    case DocumentKind::UnitLabel:
        return unitLabel(ProductUnitId(id));
    case DocumentKind::Survey:
        return survey(WorkOrderId(id));
    case DocumentKind::ContractReceipt:
        return contractReceiptDocument(m_context, ReceiptId(id), store(), stamp());
    case DocumentKind::Proposal:
    case DocumentKind::HandOver:
        return processPaper(m_context, kind, orderPaper(WorkOrderId(id)));
    default:
        return orderDocument(kind, WorkOrderId(id));
    }
}

Outcome<Document> PaperDesk::build(DocumentKind kind, const QString& number)
{
    const Outcome<qint64> id = idOf(kind, number);
    if (!id)
        return id.error();
    return build(kind, *id);
}

Outcome<qint64> PaperDesk::idOf(DocumentKind kind, const QString& number)
{
    const auto value = [](auto id) { return id.value; };
    if (isMoneyPaper(kind))
        return moneyPaperId(m_context, kind, number);
    if (kind == DocumentKind::DaySheet)
        return daySheetOf(m_context, number);
    if (isWorkPaper(kind))
        return workPaperId(m_context, kind, number);
    if (isStockPaper(kind))
        return stockPaperId(m_context, kind, number);
    if (isVoicePaper(kind))
        return voicePaperId(m_context, kind, number);
    if (subjectOf(kind) == PaperSubject::Store)
        return qint64(0);
    if (subjectOf(kind) == PaperSubject::Policy)
        return PolicyDesk(m_context).idOf(number).transform(value);
    if (kind == DocumentKind::Agreement)
        return AgreementDesk(m_context).idOf(number).transform(value);
    if (kind == DocumentKind::ContractReceipt)
        return contractReceiptOf(m_context, number).transform(value);
    if (subjectOf(kind) != PaperSubject::Unit)
        return OrderDesk(m_context).idOf(number).transform(value);
    if (const std::optional<ProductUnit> unit = ProductStore(m_context.database).bySerial(number.trimmed()))
        return unit->id.value;
    const Outcome<WorkOrderId> order = OrderDesk(m_context).idOf(number);
    const std::optional<WorkOrder> found = order ? OrderStore(m_context.database).find(*order) : std::nullopt;
    if (found && found->product.isValid())
        return found->product.value;
    return m_context.database.takeFailure().value_or(Failure::of(
        FailureKind::NotFound, Papers::tr("There is no product with serial number or order number %1.").arg(number)));
}

} // namespace sanbao
