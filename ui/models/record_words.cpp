// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

} // namespace

ChipTone orderStateTone(OrderState state)
{
    switch (state) {
    case OrderState::Resolved:
    case OrderState::Accepted:
    case OrderState::Settled:
    case OrderState::Closed:
        return ChipTone::Ok;
    case OrderState::Waiting:
    case OrderState::Reopened:
        return ChipTone::Warn;
    case OrderState::Cancelled:
        return ChipTone::Neutral;
    default:
        return ChipTone::Accent;
    }
}

QString ageWords(int months)
{
    if (months < 12)
        return Words::tr("%1 months").arg(months);
    if (months % 12 == 0)
        return Words::tr("%1 years").arg(months / 12);
    return Words::tr("%1 years %2 months").arg(QString::number(months / 12), QString::number(months % 12));
}

} // namespace sanbao
