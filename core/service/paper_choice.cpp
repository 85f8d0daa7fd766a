// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paper_choice.h"

namespace sanbao {

QString usualPaper(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Receipt:
    case DocumentKind::ContractReceipt:
    case DocumentKind::Progress:
        return QStringLiteral("80mm");
    case DocumentKind::Intake:
    case DocumentKind::Settlement:
    case DocumentKind::Quotation:
    case DocumentKind::Proposal:
    case DocumentKind::HandOver:
    case DocumentKind::Voucher:
    case DocumentKind::StockSlip:
        return QStringLiteral("A5");
    case DocumentKind::OrderLabel:
    case DocumentKind::UnitLabel:
        return QStringLiteral("60x40");
    default:
        return QStringLiteral("A4");
    }
}

} // namespace sanbao
