// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/counter_work.h"

#include "core/service/intake_desk.h"
#include "core/service/kpi_ledger.h"
#include "core/service/order_desk.h"
#include "core/storage/audit_trail.h"

#include <QSet>

namespace sanbao::test {

namespace {

constexpr int kRegulars = 7;

const QString kSlot = QStringLiteral("counter");

/// Each query returns the numbers of the records that break the rule.
struct Rule
{
    const char* text;
    const char* offenders;
};

constexpr Rule kRules[] = {
    {"an order without promises",
     "SELECT number FROM work_order o WHERE NOT EXISTS (SELECT 1 FROM order_promise p WHERE p.order_id = o.id)"},
    {"an order without its registration on the timeline",
     "SELECT number FROM work_order o WHERE NOT EXISTS "
     "(SELECT 1 FROM timeline_entry t WHERE t.order_id = o.id AND t.event = 'registered')"},
    {"an order without an audit row",
     "SELECT number FROM work_order WHERE id NOT IN "
     "(SELECT entity_id FROM audit_entry WHERE entity = 'work_order' AND action = 'order.registered')"},
    {"an audit row without its order",
     "SELECT entity_id FROM audit_entry WHERE entity = 'work_order' AND entity_id NOT IN (SELECT id FROM work_order)"},
    {"an order without a fact", "SELECT number FROM work_order WHERE id NOT IN (SELECT order_id FROM order_fact)"},
    {"an order without search keys",
     "SELECT number FROM work_order WHERE id NOT IN (SELECT entity_id FROM search_key WHERE field = 21)"},
    {"a customer without search keys",
     "SELECT id FROM customer WHERE id NOT IN (SELECT entity_id FROM search_key WHERE field = 1)"},
    {"a product without search keys",
     "SELECT id FROM product_unit WHERE id NOT IN (SELECT entity_id FROM search_key WHERE field = 11)"},
    {"a customer whose orders are miscounted",
     "SELECT id FROM customer c WHERE order_count <> (SELECT COUNT(*) FROM work_order o WHERE o.customer_id = c.id)"},
    {"an order whose steps and revision differ",
     "SELECT number FROM work_order o WHERE revision + 1 <> "
     "(SELECT COUNT(*) FROM timeline_entry t WHERE t.order_id = o.id AND t.event <> 'survey_due')"},
    {"an order whose steps and audit rows differ",
     "SELECT number FROM work_order o LEFT JOIN (SELECT entity_id, COUNT(*) AS n FROM audit_entry "
     "WHERE entity = 'work_order' GROUP BY entity_id) a ON a.entity_id = o.id WHERE COALESCE(a.n, 0) <> "
     "(SELECT COUNT(*) FROM timeline_entry t WHERE t.order_id = o.id AND t.event <> 'survey_due')"},
    {"an order whose state is not that of its last step",
     "SELECT number FROM work_order o WHERE state <> (SELECT t.to_state FROM timeline_entry t "
     "WHERE t.order_id = o.id AND t.to_state <> '' ORDER BY t.id DESC LIMIT 1)"},
    {"a receipt whose payments do not add up",
     "SELECT number FROM receipt r WHERE total_fen <> "
     "(SELECT COALESCE(SUM(p.amount_fen), 0) FROM payment p WHERE p.receipt_id = r.id)"},
    {"a receipt of an order that is not settled", "SELECT r.number FROM receipt r JOIN work_order o ON o.id = "
                                                  "r.order_id WHERE o.state NOT IN ('settled', 'closed')"},
    {"a settled order without a receipt",
     "SELECT number FROM work_order WHERE state IN ('settled', 'closed') AND id NOT IN (SELECT order_id FROM receipt)"},
    {"two receipts of one order", "SELECT order_id FROM receipt GROUP BY order_id HAVING COUNT(*) > 1"},
    {"a closed order without a survey",
     "SELECT number FROM work_order WHERE state = 'closed' AND id NOT IN (SELECT order_id FROM survey)"},
    {"a survey without a fact", "SELECT id FROM survey WHERE id NOT IN (SELECT survey_id FROM survey_fact)"},
    {"an order number given twice", "SELECT number FROM work_order GROUP BY number HAVING COUNT(*) > 1"},
    {"a gap in the order numbers",
     "SELECT scope FROM number_series s WHERE series = 'order' AND last <> "
     "(SELECT COUNT(*) FROM work_order o WHERE substr(o.number, 1, length(s.scope) + 1) = s.scope || '-')"},
    {"a gap in the receipt numbers",
     "SELECT scope FROM number_series WHERE series = 'receipt' AND last <> (SELECT COUNT(*) FROM receipt)"},
};

OrderEvent eventOf(OrderEventKind kind)
{
    OrderEvent event;
    event.kind = kind;
    if (kind == OrderEventKind::Resolve)
        event.action = QStringLiteral("更换进水阀");
    if (kind == OrderEventKind::Close)
        event.acceptedBy = QStringLiteral("顾客");
    return event;
}

/// One step; leaves the order as the store has it now in `order`.
Done step(Workplace& place, WorkOrder& order, OrderEventKind kind, const Acknowledge& acknowledge)
{
    Outcome<WorkOrder> next = place.orders().act(order.id, order.revision, eventOf(kind));
    if (!next)
        return std::move(next).error();
    order = *next;
    acknowledge(codeOf(kind) + QLatin1Char(' ') + order.number);
    return {};
}

Done takePayment(Workplace& place, WorkOrder& order, const Acknowledge& acknowledge)
{
    const std::vector<FeeLine> lines{
        {FeeKind::Labour, {}, QStringLiteral("维修费"), 1000, Money::fromYuan(80), 0, {}, QStringLiteral("议定")},
        {FeeKind::Part, {}, QStringLiteral("进水阀"), 2000, Money::fromFen(4325), 0, {}, QStringLiteral("厂家配件")}};
    if (Done recorded = place.orders().recordFees(order.id, order.revision, lines); !recorded)
        return recorded;
    acknowledge(QStringLiteral("fees ") + order.number);
    const Outcome<Receipt> receipt = place.orders().settle(
        order.id, order.revision + 1,
        {{PaymentMethod::Cash, Money::fromYuan(100)}, {PaymentMethod::Wechat, Money::fromFen(6650)}});
    if (!receipt)
        return receipt.error();
    acknowledge(QStringLiteral("settle ") + order.number);
    acknowledge(QStringLiteral("receipt ") + receipt->number);
    order.revision += 2;
    return {};
}

QStringList column(Database& database, const QString& sql)
{
    QStringList values;
    Statement rows = database.statement(sql);
    while (rows.next())
        values.append(rows.text(0));
    return values;
}

/// The sums behind the figures as text, without rows that add nothing.
QString described(const Tallies& tallies)
{
    QString text;
    for (const auto& [key, tally] : tallies) {
        if (tally.isZero())
            continue;
        for (const qint64 value :
             {qint64(key.kpi), qint64(key.clock), qint64(key.month), key.unit, tally.n, tally.numerator, tally.valueSum,
              tally.calendarSum, tally.excluded, tally.pending, tally.unsettled})
            text += QString::number(value) + QLatin1Char(' ');
    }
    return text;
}

} // namespace

IntakeRequest requestNumber(const Workplace& place, int n)
{
    const int who = n % kRegulars;
    IntakeRequest request;
    request.customerName = QStringLiteral("顾客") + QChar(0x7532 + who);
    request.phone = QString::number(13800000000LL + who);
    request.address = QStringLiteral("杭州市西湖区文三路%1号").arg(who);
    request.category = place.catalogue().categories().front().code;
    request.brand = QStringLiteral("青禾");
    request.model = QStringLiteral("S300");
    request.serial = QStringLiteral("SN%1").arg(who, 8, 10, QLatin1Char('0'));
    request.fault = QStringLiteral("不制冷，面板无反应");
    request.note = QString::number(n);
    return request;
}

Done serveCustomer(Workplace& place, int n, const Acknowledge& acknowledge)
{
    const IntakeRequest request = requestNumber(place, n);
    if (Done kept = place.intake().saveDraft(kSlot, request); !kept)
        return kept;
    acknowledge(QStringLiteral("draft %1").arg(n));
    const Outcome<IntakeAnswer> answer = place.intake().accept(request);
    if (!answer)
        return answer.error();
    acknowledge(QStringLiteral("registered ") + answer->number);
    Outcome<OrderView> view = place.orders().open(answer->order);
    if (!view)
        return std::move(view).error();
    WorkOrder order = view->order;
    for (const OrderEventKind kind : {OrderEventKind::Respond, OrderEventKind::Resolve}) {
        if (Done done = step(place, order, kind, acknowledge); !done)
            return done;
    }
    if (Done paid = takePayment(place, order, acknowledge); !paid)
        return paid;
    return step(place, order, OrderEventKind::Close, acknowledge);
}

QStringList flawsOf(Workplace& place)
{
    Database& database = place.context().database;
    QStringList flaws = database.integrityProblems(true);
    for (const Rule& rule : kRules) {
        for (const QString& offender : column(database, QLatin1String(rule.offenders)))
            flaws.append(QLatin1String(rule.text) + QStringLiteral(": ") + offender);
    }
    if (const AuditVerdict verdict = AuditTrail(database).verify(); verdict.brokenAt)
        flaws.append(QStringLiteral("the audit chain breaks at %1").arg(*verdict.brokenAt));
    KpiLedger ledger(database, place.catalogue().zone());
    const Instant now = place.clock().now();
    if (described(ledger.stored(now)) != described(ledger.recount(now)))
        flaws.append(QStringLiteral("the monthly sums differ from a recount"));
    if (const std::optional<Failure> failure = database.takeFailure())
        flaws.append(QStringLiteral("unreadable: ") + failure->detail);
    return flaws;
}

QStringList forgottenBy(Workplace& place, const QStringList& acknowledged)
{
    Database& database = place.context().database;
    QStringList known = column(database, QStringLiteral("SELECT t.event || ' ' || o.number FROM timeline_entry t "
                                                        "JOIN work_order o ON o.id = t.order_id"));
    known += column(database, QStringLiteral("SELECT 'receipt ' || number FROM receipt"));
    const QSet<QString> lines(known.begin(), known.end());
    int lastDraft = -1;
    const Outcome<std::vector<std::pair<QString, IntakeRequest>>> drafts = place.intake().drafts();
    if (drafts) {
        for (const auto& [slot, request] : *drafts) {
            const int n = request.note.toInt();
            if (slot == kSlot && request.toJson() == requestNumber(place, n).toJson())
                lastDraft = n;
        }
    }
    QStringList forgotten;
    for (const QString& line : acknowledged) {
        const bool isDraft = line.startsWith(QLatin1String("draft "));
        if (isDraft ? line.mid(6).toInt() > lastDraft : !lines.contains(line))
            forgotten.append(line);
    }
    return forgotten;
}

Done makeStore(const QString& path, const Clock& clock)
{
    const StoreSetup setup{QStringLiteral("appliance"), QStringLiteral("CX"), QStringLiteral("城西店"), false};
    const Outcome<std::unique_ptr<Workplace>> made = Workplace::create(path, setup, clock);
    return made ? Done() : Done(made.error());
}

} // namespace sanbao::test
