// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of the stock: the slip of one document, to be signed by who gives and who takes, and the order to a
// supplier.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

struct StockPaperLine
{
    QString code;
    QString name;
    QString lot;
    QString condition;
    QString quantity; ///< with its unit
    Money price;      ///< a piece
    Money amount;
    QString change; ///< of a count: "+2", "−1"
};

struct StockSlipPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString title; ///< what was done: "Parts received" …
    QString number;
    Instant madeAt;
    QString from;
    QString to;
    QString supplier;
    QString order;
    QString product;
    QString reference;
    QString reason;
    QString madeBy;
    QString givenBy; ///< under the line of who hands the parts over; what that line is called
    QString takenBy; ///< the same of who gets them
    bool showsMoney = false;
    std::vector<StockPaperLine> lines;
};

struct PurchasePaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString number;
    Instant orderedAt;
    QString supplier;
    QString contact;
    QString phone;
    QString deliverTo;
    QDate expectedOn;
    QString orderedBy;
    std::vector<StockPaperLine> lines;
};

Document stockSlip(const StockSlipPaper& paper);
Document purchaseOrder(const PurchasePaper& paper);

} // namespace sanbao
