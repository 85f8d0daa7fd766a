// SPDX-License-Identifier: GPL-3.0-or-later
// One slip becomes one document with its movements; nothing is written before everything was found right.
#include "core/base/lot_key.h"
#include "core/base/text_fold.h"
#include "core/service/order_part_desk.h"
#include "core/service/stock_desk.h"
#include "core/service/stock_words.h"
#include "core/service/unit_of_work.h"
#include "core/storage/number_series.h"
#include "core/storage/order_store.h"
#include "core/storage/supply_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <map>

namespace sanbao {

namespace {

constexpr int kMostText = 200;
constexpr int kMostLot = 100;
constexpr Money kMostPrice = Money::fromYuan(10'000'000);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stock)
};

QString field(std::size_t line)
{
    return QStringLiteral("lines.%1").arg(line);
}

/// The number of the order, or what else the newest taker of the part was.
QString lastTaker(ServiceContext& context, PartId part)
{
    for (const TraceRow& row : StockStore(context.database).traceOfPart(part, 20)) {
        if (row.kind == StockKind::Issue || row.kind == StockKind::Sale || row.kind == StockKind::Transfer)
            return row.order.isEmpty() ? row.document : row.order;
    }
    return {};
}

class Booking final
{
public:
    Booking(ServiceContext& context, UnitOfWork& work, StockSlip slip)
        : m_context(context)
        , m_work(work)
        , m_parts(context.database)
        , m_stock(context.database)
        , m_slip(std::move(slip))
    {
    }

    Outcome<StockDocument> run()
    {
        if (Done right = check(); !right)
            return std::move(right).error();
        StockDocument document{{},
                               nextStockNumber(m_context, QStringLiteral("stock"), QStringLiteral("B"), m_work.now()),
                               m_slip.kind,
                               m_slip.from,
                               m_slip.to,
                               m_slip.order,
                               m_slip.supplier,
                               m_slip.reference,
                               m_slip.reason,
                               m_work.now(),
                               m_context.session.staff};
        document.id = m_stock.insert(document);
        for (std::size_t i = 0; i < m_slip.lines.size(); ++i) {
            if (Done moved = move(document, i); !moved)
                return std::move(moved).error();
        }
        m_work.audit(QStringLiteral("stock.") + codeOf(document.kind), EntityKind::StockDocument, document.id.value,
                     {{QStringLiteral("number"), document.number},
                      {QStringLiteral("lines"), int(m_slip.lines.size())},
                      {QStringLiteral("reason"), document.reason}});
        m_work.touch(EntityKind::StockDocument, document.id.value, true);
        return document;
    }

private:
    Done check()
    {
        m_slip.reason = cleanText(m_slip.reason);
        m_slip.reference = cleanText(m_slip.reference);
        std::vector<FieldIssue> issues;
        for (const auto& [text, name] :
             {std::pair(&m_slip.reason, "reason"), std::pair(&m_slip.reference, "reference")}) {
            if (text->size() > kMostText)
                issues.push_back({QLatin1String(name), Words::tr("At most 200 characters.")});
        }
        for (const SlipRule rule : checkSlip(m_slip))
            issues.push_back(slipIssue(rule));
        for (const auto& [id, name] : {std::pair(m_slip.from, "from"), std::pair(m_slip.to, "to")}) {
            const std::optional<StockPlace> place = id.isValid() ? m_parts.place(id) : std::nullopt;
            if (id.isValid() && (!place || !place->active))
                issues.push_back({QLatin1String(name), Words::tr("This place is not in use.")});
        }
        for (std::size_t i = 0; i < m_slip.lines.size(); ++i)
            checkLine(i, issues);
        if (const int twice = repeatedLine(m_slip.lines); twice >= 0 && issues.empty())
            issues.push_back({field(std::size_t(twice)),
                              Words::tr("Line %1 was scanned already: change the quantity instead.").arg(twice + 1)});
        if (!issues.empty())
            return Failure::invalid(std::move(issues));
        return {};
    }

    void checkLine(std::size_t i, std::vector<FieldIssue>& issues)
    {
        StockLine& line = m_slip.lines[i];
        const std::optional<Part> part = m_parts.find(line.part);
        if (!part) {
            issues.push_back({field(i), Words::tr("Line %1: there is no such part.").arg(i + 1)});
            return;
        }
        const bool count = m_slip.kind == StockKind::Count;
        if (const std::optional<QuantityRule> rule = checkQuantity(*part, line.quantity, count))
            issues.push_back(quantityIssue(*part, *rule, field(i)));
        if (line.cost.isNegative() || line.cost > kMostPrice)
            issues.push_back(
                {field(i), Words::tr("Line %1: the price lies between 0 and 10 million yuan.").arg(i + 1)});
        line.lot = part->tracking == Tracking::None ? QString() : cleanText(line.lot);
        checkLot(line, *part, field(i), issues);
    }

    void checkLot(const StockLine& line, const Part& part, const QString& where, std::vector<FieldIssue>& issues)
    {
        const bool into = !m_slip.from.isValid();
        if (line.lot.size() > kMostLot)
            issues.push_back({where, Words::tr("At most 100 characters.")});
        if (part.tracking != Tracking::None && lotKey(line.lot).isEmpty() && into)
            issues.push_back({where, part.tracking == Tracking::Serial
                                         ? Words::tr("%1 needs its serial number.").arg(part.code)
                                         : Words::tr("%1 needs its batch number.").arg(part.code)});
        const std::optional<PartLot> known = line.lot.isEmpty() ? std::nullopt : m_stock.lot(line.part, line.lot);
        if (!line.lot.isEmpty() && !into && !known)
            issues.push_back({where, Words::tr("%1 %2 was never received.").arg(part.code, line.lot)});
        if (known && known->serial && into && line.quantity > 0)
            checkOnce(line, part, *known, where, issues);
    }

    /// A piece lies in one place: it neither comes in twice nor is found where the book does not have it.
    void checkOnce(const StockLine& line, const Part& part, const PartLot& lot, const QString& where,
                   std::vector<FieldIssue>& issues)
    {
        for (const StockBalance& balance : SupplyStore(m_context.database).balancesOf(lot.id)) {
            const bool here = balance.place == m_slip.to && balance.condition == line.condition;
            if (m_slip.kind == StockKind::Count && here)
                continue;
            const QString place = m_parts.place(balance.place).value_or(StockPlace()).name;
            issues.push_back(
                {where,
                 m_slip.kind == StockKind::Count
                     ? Words::tr("%1 %2 lies in %3 by the book: transfer it instead.").arg(part.code, line.lot, place)
                     : Words::tr("%1 %2 is in stock already.").arg(part.code, line.lot)});
            return;
        }
    }

    /// Of the line, made when it comes in for the first time.
    LotId lotOf(const StockLine& line, const Part& part)
    {
        if (line.lot.isEmpty())
            return {};
        if (const std::optional<PartLot> known = m_stock.lot(line.part, line.lot))
            return known->id;
        return m_stock.insert(
            PartLot{{}, line.part, line.lot, part.tracking == Tracking::Serial, m_slip.supplier, m_work.now()});
    }

    Done move(const StockDocument& document, std::size_t i)
    {
        const StockLine& line = m_slip.lines[i];
        const Part part = m_parts.find(line.part).value_or(Part());
        m_work.touch(EntityKind::Part, part.id.value);
        if (m_slip.kind == StockKind::Count)
            return count(document, line, part, field(i));
        if (!m_slip.from.isValid()) {
            if (m_slip.kind == StockKind::Receive || isReturnAtCost(line))
                average(line, part);
            write(document, line, part, lotOf(line, part), line.quantity, {}, m_slip.to);
            return {};
        }
        return take(document, line, part, field(i));
    }

    Done take(const StockDocument& document, const StockLine& line, const Part& part, const QString& where)
    {
        std::vector<StockBalance> offered;
        qint64 there = 0;
        const LotId wanted = line.lot.isEmpty() ? LotId() : m_stock.lot(line.part, line.lot)->id;
        for (const StockBalance& balance : m_stock.balances(line.part)) {
            if (balance.place != m_slip.from || balance.condition != line.condition)
                continue;
            there += balance.onHand;
            if (!wanted.isValid() || balance.lot == wanted)
                offered.push_back(balance);
        }
        const qint64 kept = m_stock.reserved(line.part, m_slip.from, line.condition);
        const std::vector<StockBalance> taken = pick(offered, line.quantity);
        qint64 sum = 0;
        for (const StockBalance& one : taken)
            sum += one.onHand;
        if (sum < line.quantity || there - kept < line.quantity)
            return shortage(part, there - kept, kept, where);
        for (const StockBalance& one : taken)
            write(document, line, part, one.lot, one.onHand, m_slip.from, m_slip.to);
        return {};
    }

    Done shortage(const Part& part, qint64 left, qint64 kept, const QString& where)
    {
        const StockPlace place = m_parts.place(m_slip.from).value_or(StockPlace());
        QString text = Words::tr("%1 %2: %3 left in %4.")
                           .arg(part.code, part.name, amountText(part, std::max<qint64>(0, left)), place.name);
        if (kept > 0)
            text += QLatin1Char(' ') + Words::tr("%1 kept for other orders.").arg(amountText(part, kept));
        if (const QString taker = lastTaker(m_context, part.id); !taker.isEmpty())
            text += QLatin1Char(' ') + Words::tr("Last taken: %1.").arg(taker);
        Failure failure = Failure::of(FailureKind::Conflict, text);
        failure.issues.push_back({where, text});
        return failure;
    }

    /// What was found differs from the book: the difference moves in or out, with the reason.
    Done count(const StockDocument& document, const StockLine& line, const Part& part, const QString& where)
    {
        const LotId lot = lotOf(line, part);
        const qint64 booked = m_stock.onHand(line.part, m_slip.to, line.condition, lot);
        const qint64 kept = m_stock.reserved(line.part, m_slip.to, line.condition);
        qint64 after = line.quantity - booked;
        for (const StockBalance& balance : m_stock.balances(line.part)) {
            if (balance.place == m_slip.to && balance.condition == line.condition)
                after += balance.onHand;
        }
        if (line.quantity < booked && after < kept)
            return Failure::invalid(
                where, Words::tr("Orders keep %1 of %2 here: free them first.").arg(amountText(part, kept), part.code));
        if (line.quantity > booked)
            write(document, line, part, lot, line.quantity - booked, {}, m_slip.to);
        else if (line.quantity < booked)
            write(document, line, part, lot, booked - line.quantity, m_slip.to, {});
        return {};
    }

    /// What comes back is worth what it cost when it was taken, where that is known.
    bool isReturnAtCost(const StockLine& line) const { return m_slip.kind == StockKind::Return && !line.cost.isZero(); }

    void average(const StockLine& line, const Part& part)
    {
        if (const auto [known, fresh] = m_present.emplace(part.id, 0); fresh) {
            for (const StockBalance& balance : m_stock.balances(part.id))
                known->second += balance.onHand;
        }
        qint64& present = m_present[part.id];
        m_parts.setCost(part.id, movingAverage(present, part.cost, line.quantity, line.cost));
        if (m_slip.supplier.isValid())
            m_parts.setPrice(part.id, m_slip.supplier, line.cost);
        present += line.quantity;
    }

    void write(const StockDocument& document, const StockLine& line, const Part& part, LotId lot, qint64 quantity,
               StockPlaceId from, StockPlaceId to)
    {
        const bool own = m_slip.kind == StockKind::Receive || isReturnAtCost(line);
        const Money piece = own ? line.cost : part.cost;
        const StockMove move{0,           document.id, part.id,      lot,      line.condition,
                             from,        to,          m_slip.order, quantity, piece.timesMilli(quantity),
                             m_work.now()};
        m_stock.insert(move, m_slip.kind, monthOf(m_work.now(), m_context.catalogue.zone()));
    }

    ServiceContext& m_context;
    UnitOfWork& m_work;
    PartStore m_parts;
    StockStore m_stock;
    StockSlip m_slip;
    std::map<PartId, qint64> m_present; ///< of the parts that came in, before the next line
};

} // namespace

QString nextStockNumber(ServiceContext& context, const QString& series, const QString& letter, Instant at)
{
    const QString day = localDay(at, context.catalogue.zone()).toString(QStringLiteral("yyMMdd"));
    const QString scope = context.catalogue.unit().code + QLatin1Char('-') + letter + day;
    const qint64 running = NumberSeries(context.database).next(series, scope);
    return scope + QLatin1Char('-') + QString::number(running).rightJustified(3, QLatin1Char('0'));
}

Outcome<StockDocument> bookSlip(ServiceContext& context, UnitOfWork& work, StockSlip slip)
{
    return Booking(context, work, std::move(slip)).run();
}

Outcome<StockDocument> StockDesk::book(const StockSlip& slip)
{
    const bool small = slip.kind == StockKind::Transfer || slip.kind == StockKind::Sale;
    UnitOfWork work(m_context, small ? Permission::MovePart : Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    Outcome<StockDocument> document = bookSlip(m_context, work, slip);
    if (!document)
        return document;
    // What comes in is kept for the orders that wait for it, the earliest first.
    for (const StockLine& line : slip.lines) {
        if (slip.kind == StockKind::Receive)
            serveWaiting(m_context, work, line.part, slip.to);
    }
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return document;
}

} // namespace sanbao
