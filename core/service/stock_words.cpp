// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/stock_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StockWords)
};

} // namespace

QString label(Tracking tracking)
{
    switch (tracking) {
    case Tracking::None:
        return Words::tr("not tracked");
    case Tracking::Batch:
        return Words::tr("by batch");
    case Tracking::Serial:
        return Words::tr("by serial number");
    }
    return {};
}

QString label(PartCondition condition)
{
    switch (condition) {
    case PartCondition::New:
        return Words::tr("new");
    case PartCondition::Refurbished:
        return Words::tr("refurbished");
    case PartCondition::SecondHand:
        return Words::tr("second-hand");
    case PartCondition::Defective:
        return Words::tr("defective");
    }
    return {};
}

QString label(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Shelf:
        return Words::tr("Shelf");
    case PlaceKind::Van:
        return Words::tr("Van");
    case PlaceKind::Branch:
        return Words::tr("Other store");
    case PlaceKind::Quarantine:
        return Words::tr("Old parts");
    }
    return {};
}

QString label(StockKind kind)
{
    switch (kind) {
    case StockKind::Receive:
        return Words::tr("Receipt");
    case StockKind::Issue:
        return Words::tr("Issue");
    case StockKind::Return:
        return Words::tr("Return");
    case StockKind::Transfer:
        return Words::tr("Transfer");
    case StockKind::Count:
        return Words::tr("Count");
    case StockKind::Scrap:
        return Words::tr("Scrap");
    case StockKind::Sale:
        return Words::tr("Sale");
    }
    return {};
}

QString label(OrderPartState state)
{
    switch (state) {
    case OrderPartState::Waiting:
        return Words::tr("waiting");
    case OrderPartState::Reserved:
        return Words::tr("reserved");
    case OrderPartState::Issued:
        return Words::tr("issued");
    case OrderPartState::Returned:
        return Words::tr("brought back");
    case OrderPartState::Dropped:
        return Words::tr("not needed");
    }
    return {};
}

QString label(RequestKind kind)
{
    return kind == RequestKind::Transfer ? Words::tr("from another place") : Words::tr("to be bought");
}

QString label(RequestState state)
{
    switch (state) {
    case RequestState::Asked:
        return Words::tr("asked for");
    case RequestState::Ordered:
        return Words::tr("ordered");
    case RequestState::Sent:
        return Words::tr("on the way");
    case RequestState::Received:
        return Words::tr("received");
    case RequestState::Cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

QString label(OldPartState state)
{
    switch (state) {
    case OldPartState::Kept:
        return Words::tr("kept");
    case OldPartState::Sent:
        return Words::tr("sent to the maker");
    case OldPartState::Credited:
        return Words::tr("credited");
    case OldPartState::Refused:
        return Words::tr("refused by the maker");
    }
    return {};
}

QString label(DemandClass kind)
{
    switch (kind) {
    case DemandClass::None:
        return Words::tr("no demand");
    case DemandClass::Smooth:
        return Words::tr("steady");
    case DemandClass::Intermittent:
        return Words::tr("now and then");
    case DemandClass::Erratic:
        return Words::tr("uneven");
    case DemandClass::Lumpy:
        return Words::tr("rare and uneven");
    }
    return {};
}

QString amountText(const Part& part, qint64 quantity)
{
    const QString number = quantityText(quantity);
    return part.unitName.isEmpty() ? number : number + QLatin1Char(' ') + part.unitName;
}

QString originWords(const QString& supplier, const QString& lot, PartCondition condition)
{
    QStringList words;
    if (!supplier.isEmpty())
        words.append(supplier);
    if (!lot.isEmpty())
        words.append(lot);
    if (words.isEmpty())
        words.append(Words::tr("stock of the store"));
    if (condition != PartCondition::New)
        words.append(label(condition));
    return words.join(QStringLiteral(" · "));
}

FieldIssue quantityIssue(const Part& part, QuantityRule rule, const QString& field)
{
    switch (rule) {
    case QuantityRule::NotPositive:
        return {field, Words::tr("%1: the quantity must be greater than zero.").arg(part.code)};
    case QuantityRule::NotWhole:
        return {field, Words::tr("%1 comes in whole pieces only.").arg(part.code)};
    case QuantityRule::SerialIsOne:
        return {field, Words::tr("%1 has serial numbers: one piece a line.").arg(part.code)};
    case QuantityRule::TooMuch:
        return {field, Words::tr("%1: nobody has that many.").arg(part.code)};
    }
    return {};
}

FieldIssue slipIssue(SlipRule rule)
{
    switch (rule) {
    case SlipRule::FromMissing:
        return {QStringLiteral("from"), Words::tr("Say from where it is taken.")};
    case SlipRule::ToMissing:
        return {QStringLiteral("to"), Words::tr("Say where it is put.")};
    case SlipRule::SamePlace:
        return {QStringLiteral("to"), Words::tr("It lies there already: choose another place.")};
    case SlipRule::ReasonMissing:
        return {QStringLiteral("reason"), Words::tr("Say why.")};
    case SlipRule::LinesMissing:
        return {QStringLiteral("part"), Words::tr("Scan or type at least one part.")};
    }
    return {};
}

} // namespace sanbao
