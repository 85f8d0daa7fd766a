// SPDX-License-Identifier: GPL-3.0-or-later
// till and quote: deposits, refunds, voids, the cash day, quotations and their answers.
#include "app/ctl/console.h"
#include "app/ctl/period.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/quotation_desk.h"
#include "core/service/till_desk.h"

#include <QCoreApplication>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

QDate today(Workplace& place)
{
    return localDay(place.clock().now(), place.catalogue().zone());
}

QJsonObject voucherJson(const Receipt& voucher, const QTimeZone& zone)
{
    QJsonArray payments;
    for (const Payment& payment : voucher.payments)
        payments.append(QJsonObject{{QStringLiteral("method"), codeOf(payment.method)},
                                    {QStringLiteral("amount"), payment.amount.plain()}});
    return {{QStringLiteral("receipt_number"), voucher.number},
            {QStringLiteral("kind"), codeOf(voucher.kind)},
            {QStringLiteral("total"), voucher.total.plain()},
            {QStringLiteral("issued"), isoWithOffset(voucher.issuedAt, zone)},
            {QStringLiteral("void"), voucher.isVoid()},
            {QStringLiteral("reason"), voucher.isVoid() ? voucher.voidReason : voucher.reason},
            {QStringLiteral("payments"), payments}};
}

Outcome<std::vector<Payment>> paymentOf(const Invocation& run)
{
    const std::optional<PaymentMethod> method = run.has("method") ? fromCode<PaymentMethod>(run.option("method"))
                                                                  : std::optional<PaymentMethod>(PaymentMethod::Cash);
    if (!method)
        return Failure::invalid(QStringLiteral("method"),
                                Words::tr("There is no way of paying \"%1\".").arg(run.option("method")));
    const Outcome<Money> amount = Money::parse(run.option("amount"));
    if (!amount)
        return amount.error();
    return std::vector<Payment>{{*method, *amount}};
}

int answerWith(Invocation& run, Workplace& place, const Outcome<Receipt>& voucher)
{
    if (!voucher)
        return refuse(voucher.error());
    if (run.json())
        printJson(voucherJson(*voucher, place.catalogue().zone()));
    else
        printLine(voucher->number);
    return kDone;
}

int deposit(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<WorkOrderId> order = (*place)->orders().idOf(run.positional(0));
    const Outcome<std::vector<Payment>> payments = paymentOf(run);
    if (!order || !payments)
        return refuse(order ? payments.error() : order.error());
    return answerWith(run, **place, (*place)->till().takeDeposit(*order, *payments));
}

int refund(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<Receipt> paid = (*place)->till().voucher(run.positional(0));
    const Outcome<std::vector<Payment>> payments = paymentOf(run);
    if (!paid || !payments)
        return refuse(paid ? payments.error() : paid.error());
    const StaffMember* approver = (*place)->catalogue().memberByLogin(run.option("approver"));
    const StaffId by = approver ? approver->id : run.has("approver") ? StaffId() : (*place)->session().staff;
    return answerWith(run, **place, (*place)->till().refund({paid->id, *payments, run.option("reason"), by}));
}

int voidVoucher(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<Receipt> voucher = (*place)->till().voucher(run.positional(0));
    if (!voucher)
        return refuse(voucher.error());
    const Done done = (*place)->till().voidVoucher(voucher->id, run.option("reason"));
    return done ? kDone : refuse(done.error());
}

int cashSheet(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<QDate> day = run.day("day", today(**place));
    if (!day)
        return refuse(day.error());
    const Outcome<CashSheet> sheet = (*place)->till().sheet(*day);
    if (!sheet)
        return refuse(sheet.error());
    if (run.json()) {
        QJsonArray counts;
        for (const CashCount& count : sheet->counts)
            counts.append(QJsonObject{{QStringLiteral("method"), codeOf(count.method)},
                                      {QStringLiteral("expected"), count.expected.plain()},
                                      {QStringLiteral("counted"), count.counted.plain()},
                                      {QStringLiteral("reason"), count.reason}});
        QJsonArray vouchers;
        for (const Receipt& voucher : sheet->vouchers)
            vouchers.append(voucherJson(voucher, (*place)->catalogue().zone()));
        printJson(QJsonObject{{QStringLiteral("day"), day->toString(Qt::ISODate)},
                              {QStringLiteral("closed"), sheet->closedAt.has_value()},
                              {QStringLiteral("counts"), counts},
                              {QStringLiteral("receipts"), vouchers}});
        return kDone;
    }
    QList<QStringList> rows;
    for (const CashCount& count : sheet->counts)
        rows.append({label(count.method), count.expected.grouped(), count.counted.grouped(), count.reason});
    printTable({Words::tr("Method"), Words::tr("Expected"), Words::tr("Counted"), Words::tr("Reason")}, rows);
    return kDone;
}

int cashClose(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<QDate> day = run.day("day", today(**place));
    if (!day)
        return refuse(day.error());
    std::vector<CashCount> counts;
    for (const QString& pair : run.arguments().values.value(QStringLiteral("counted"))) {
        const std::optional<PaymentMethod> method = fromCode<PaymentMethod>(pair.section(QLatin1Char('='), 0, 0));
        const Outcome<Money> amount = Money::parse(pair.section(QLatin1Char('='), 1));
        if (!method || !amount)
            return refuse(
                Failure::of(FailureKind::Invalid, Words::tr("--counted wants METHOD=AMOUNT, not \"%1\".").arg(pair)));
        counts.push_back({*method, {}, *amount, run.option("reason")});
    }
    const Done done = (*place)->till().closeDay(*day, counts, run.option("note"));
    return done ? kDone : refuse(done.error());
}

int quoteIssue(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<QDate> until = run.day("until", (*place)->quotations().usualEnd());
    const Outcome<WorkOrderId> id = (*place)->orders().idOf(run.positional(0));
    if (!until || !id)
        return refuse(until ? id.error() : until.error());
    const Outcome<OrderView> view = (*place)->orders().open(*id);
    if (!view)
        return refuse(view.error());
    const Outcome<Quotation> made = (*place)->quotations().issue(*id, view->order.revision, *until);
    if (!made)
        return refuse(made.error());
    if (run.json())
        printJson(QJsonObject{{QStringLiteral("quotation_number"), made->number},
                              {QStringLiteral("total"), made->total.plain()}});
    else
        printLine(made->number);
    return kDone;
}

int quoteAnswer(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<WorkOrderId> id = (*place)->orders().idOf(run.positional(0));
    if (!id)
        return refuse(id.error());
    const Outcome<std::vector<Quotation>> quotations = (*place)->quotations().ofOrder(*id);
    if (!quotations || quotations->empty())
        return refuse(
            Failure::of(FailureKind::NotFound, Words::tr("Order %1 has no quotation yet.").arg(run.positional(0))));
    const Outcome<MaybeInstant> at = run.instant("at", (*place)->catalogue().zone());
    if (!at)
        return refuse(at.error());
    QuotationAnswer answer;
    answer.consented = !run.has("declined");
    answer.who = run.option("who");
    answer.at = *at;
    answer.note = run.option("note");
    if (run.has("how"))
        answer.how = fromCode<ConsentWay>(run.option("how")).value_or(ConsentWay::Other);
    const Done done = (*place)->quotations().answer(quotations->back().id, answer);
    return done ? kDone : refuse(done.error());
}

std::vector<Command> tillCommands()
{
    const Option amount{QStringLiteral("amount"), QStringLiteral("YUAN"), Words::tr("How much.")};
    const Option method{QStringLiteral("method"), QStringLiteral("METHOD"),
                        Words::tr("Way of paying; cash when left out.")};
    const Option reason{QStringLiteral("reason"), QStringLiteral("TEXT"), Words::tr("Why.")};
    const Option day{QStringLiteral("day"), QStringLiteral("DAY"), Words::tr("Today when left out.")};
    const QString till = QStringLiteral("till");
    return {{{till, QStringLiteral("deposit")},
             QStringLiteral("NUMBER"),
             Words::tr("Takes a deposit for an order."),
             {amount, method},
             1,
             1,
             deposit,
             QString()},
            {{till, QStringLiteral("refund")},
             QStringLiteral("RECEIPT"),
             Words::tr("Gives money back."),
             {amount,
              method,
              reason,
              {QStringLiteral("approver"), QStringLiteral("USER"), Words::tr("The manager who approved it.")}},
             1,
             1,
             refund,
             QString()},
            {{till, QStringLiteral("void")},
             QStringLiteral("RECEIPT"),
             Words::tr("Voids a receipt; its number stays."),
             {reason},
             1,
             1,
             voidVoucher,
             QString()},
            {{till, QStringLiteral("sheet")},
             QString(),
             Words::tr("The cash sheet of a day."),
             {day},
             0,
             0,
             cashSheet,
             QString()},
            {{till, QStringLiteral("close")},
             QString(),
             Words::tr("Closes a cash day."),
             {day,
              {QStringLiteral("counted"), QStringLiteral("METHOD=YUAN"),
               Words::tr("What was counted; may be given several times.")},
              reason,
              {QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("Note on the sheet.")}},
             0,
             0,
             cashClose,
             QString()}};
}

} // namespace

std::vector<Command> moneyCommands()
{
    const QString quote = QStringLiteral("quote");
    std::vector<Command> all = tillCommands();
    all.push_back({{quote, QStringLiteral("issue")},
                   QStringLiteral("NUMBER"),
                   Words::tr("Issues a quotation from the fees of an order."),
                   {{QStringLiteral("until"), QStringLiteral("DAY"), Words::tr("Last day it holds.")}},
                   1,
                   1,
                   quoteIssue,
                   QString()});
    all.push_back(
        {{quote, QStringLiteral("answer")},
         QStringLiteral("NUMBER"),
         Words::tr("Records the customer's answer to the quotation."),
         {{QStringLiteral("who"), QStringLiteral("NAME"), Words::tr("Who answered.")},
          {QStringLiteral("how"), QStringLiteral("signature|in_person|phone|wechat|sms|other"), Words::tr("How.")},
          {QStringLiteral("at"), QStringLiteral("INSTANT"), Words::tr("When; now when left out.")},
          {QStringLiteral("declined"), QString(), Words::tr("The customer does not agree.")},
          {QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("More about it.")}},
         1,
         1,
         quoteAnswer,
         QString()});
    return all;
}

} // namespace sanbao::ctl
