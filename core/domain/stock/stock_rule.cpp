// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stock/stock_rule.h"

#include "core/base/lot_key.h"

#include <QSet>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kPiece = 1000;
constexpr qint64 kMostPieces = 1'000'000;

} // namespace

std::optional<QuantityRule> checkQuantity(const Part& part, qint64 quantity, bool mayBeZero)
{
    if (quantity < 0 || (quantity == 0 && !mayBeZero))
        return QuantityRule::NotPositive;
    if (!part.divisible && quantity % kPiece != 0)
        return QuantityRule::NotWhole;
    if (part.tracking == Tracking::Serial && quantity > kPiece)
        return QuantityRule::SerialIsOne;
    if (quantity > kMostPieces * kPiece)
        return QuantityRule::TooMuch;
    return std::nullopt;
}

std::optional<qint64> parseQuantity(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    const bool negative = plain.startsWith(QLatin1Char('-')) || plain.startsWith(QChar(0x2212));
    const QString digits = negative ? plain.mid(1) : plain;
    const QStringList parts = digits.split(QLatin1Char('.'));
    const auto isNumber = [](const QString& part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(),
                                              [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    };
    if (parts.size() > 2 || !isNumber(parts.front()) || parts.front().size() > 9)
        return std::nullopt;
    if (parts.size() == 2 && (!isNumber(parts.back()) || parts.back().size() > 3))
        return std::nullopt;
    const qint64 fraction = parts.size() == 2 ? parts.back().leftJustified(3, QLatin1Char('0')).toLongLong() : 0;
    const qint64 value = parts.front().toLongLong() * kPiece + fraction;
    return negative ? -value : value;
}

QString quantityText(qint64 quantity)
{
    QString text = QString::number(std::abs(quantity) / kPiece);
    if (const qint64 fraction = std::abs(quantity) % kPiece; fraction > 0) {
        text += QLatin1Char('.') + QString::number(fraction).rightJustified(3, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return quantity < 0 ? QLatin1Char('-') + text : text;
}

std::vector<SlipRule> checkSlip(const StockSlip& slip)
{
    std::vector<SlipRule> broken;
    const StockKind kind = slip.kind;
    const bool takes =
        kind == StockKind::Issue || kind == StockKind::Transfer || kind == StockKind::Scrap || kind == StockKind::Sale;
    const bool brings = kind == StockKind::Receive || kind == StockKind::Return || kind == StockKind::Transfer ||
                        kind == StockKind::Count;
    if (takes && !slip.from.isValid())
        broken.push_back(SlipRule::FromMissing);
    if (brings && !slip.to.isValid())
        broken.push_back(SlipRule::ToMissing);
    if (kind == StockKind::Transfer && slip.from.isValid() && slip.from == slip.to)
        broken.push_back(SlipRule::SamePlace);
    if ((kind == StockKind::Scrap || kind == StockKind::Count) && slip.reason.isEmpty())
        broken.push_back(SlipRule::ReasonMissing);
    if (slip.lines.empty())
        broken.push_back(SlipRule::LinesMissing);
    return broken;
}

int repeatedLine(const std::vector<StockLine>& lines)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString key = QString::number(lines[i].part.value) + QLatin1Char('/') + lotKey(lines[i].lot) +
                            QLatin1Char('/') + codeOf(lines[i].condition);
        if (seen.contains(key))
            return int(i);
        seen.insert(key);
    }
    return -1;
}

Money movingAverage(qint64 onHand, Money cost, qint64 incoming, Money price)
{
    const qint64 total = std::max<qint64>(0, onHand) + incoming;
    if (total <= 0)
        return cost;
    const qint64 sum = std::max<qint64>(0, onHand) * cost.fen() + incoming * price.fen();
    return Money::fromFen((sum + total / 2) / total);
}

std::vector<StockBalance> pick(std::vector<StockBalance> offered, qint64 wanted)
{
    std::stable_sort(offered.begin(), offered.end(),
                     [](const StockBalance& a, const StockBalance& b) { return a.lot < b.lot; });
    std::vector<StockBalance> taken;
    for (StockBalance& balance : offered) {
        if (wanted <= 0)
            break;
        balance.onHand = std::min(balance.onHand, wanted);
        if (balance.onHand <= 0)
            continue;
        wanted -= balance.onHand;
        taken.push_back(balance);
    }
    return taken;
}

} // namespace sanbao
