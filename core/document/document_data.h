// SPDX-License-Identifier: GPL-3.0-or-later
// What the document builders are given: plain values gathered by the paper desk. Words for codes (service type, state,
// step) arrive here already translated, because they belong to the service layer; the builders add the paper's own
// words.
#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/after_care.h"
#include "core/domain/customer.h"
#include "core/domain/fee_sheet.h"
#include "core/domain/product.h"
#include "core/domain/rmb_uppercase.h"
#include "core/domain/work_order.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace sanbao {

struct StoreProfile
{
    QString code;
    QString name;
    QString hotline;
    QString address;
    QStringList terms; ///< conspicuous terms of the intake slip, one a line
    QTimeZone zone = QTimeZone("Asia/Shanghai");
    RmbStyle rmbStyle;
};

/// When and by whom the paper is made.
struct PrintStamp
{
    Instant at;
    QString by;
};

struct PaperPromise
{
    QString name;   ///< "Response", "Arrival" …
    QString target; ///< "30 minutes, business hours"
    QString state;
    Instant dueAt;
    MaybeInstant metAt;
    bool running = false;
};

struct PaperStep
{
    Instant at;
    QString step;
    QString who;
    QString note;
    bool milestone = false; ///< a step the customer may see; everything else stays inside
};

struct PaperFee
{
    QString kind;
    FeeLine line;
};

/// What went into the product, and who it came from.
struct PaperUsedPart
{
    QString code;
    QString name;
    qint64 quantity = 0; ///< thousandths
    QString origin;
};

struct PaperPayment
{
    QString method;
    Money amount;
};

/// Words for the order's codes.
struct OrderLabels
{
    QString type;
    QString channel;
    QString priority;
    QString state;
    QString waitReason;
    QString result;
    QString faultGrade;
    QString faultCode;
    QString warranty;       ///< "In warranty", "Out of warranty", "Unknown"
    QString warrantyReason; ///< which rule won and how the days were counted
    QString warrantyCharge; ///< what the customer pays
};

struct OrderPaper
{
    StoreProfile store;
    PrintStamp stamp;
    WorkOrder order;
    Customer customer;
    ProductUnit product;
    QString categoryName;
    WarrantyTerm warranty;
    OrderLabels labels;
    QString technicianName;
    QString registeredByName;
    std::vector<PaperPromise> promises;
    std::vector<PaperFee> fees;
    std::vector<PaperUsedPart> parts; ///< used, with their origin
    std::vector<PaperStep> timeline;
};

struct ReceiptPaper
{
    OrderPaper order;
    Receipt receipt;
    std::vector<PaperPayment> payments;
    QString issuedByName;
    int reprint = 0; ///< 0 = the original, n = the n-th copy made later
};

struct AgreementPaper
{
    StoreProfile store;
    PrintStamp stamp;
    Agreement agreement; ///< with its frozen title and body
    QString customerName;
    QString issuedByName;
};

/// One stay of the unit with us, for the repair log of the 三包 card.
struct PaperVisit
{
    QString orderNumber;
    QString type;
    QString state;
    Instant handedInAt;
    MaybeInstant handedBackAt;
    QString fault;
    QString cause;
    QString action;
    QStringList parts;
    QString technician;
    int waitingDays = 0; ///< days of it spent waiting for parts or decisions
};

struct PaperPlan
{
    QString name;
    int intervalMonths = 12;
    QDate lastDoneOn;
    QDate nextDueOn;
    QString rhythm = {}; ///< of a plan that does not go by months, in words
};

struct ArchivePaper
{
    StoreProfile store;
    PrintStamp stamp;
    Customer customer;
    ProductUnit product;
    QString categoryName;
    WarrantyTerm warranty;
    QString warrantyLabel;
    std::vector<PaperVisit> visits; ///< oldest first
    std::vector<PaperPlan> plans;
};

struct UnitLabelPaper
{
    StoreProfile store;
    PrintStamp stamp;
    ProductUnit product;
    QString categoryName;
    QString customerName;
    QString fallbackNumber; ///< number of the newest order, for a unit without serial number
};

struct SurveyPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString orderNumber;
    QString customerName;
    QString productName;
    QString technicianName;
    MaybeInstant doneAt;
    QString title;         ///< the questionnaire's title and version
    QStringList questions; ///< with the five grades
    QStringList more;      ///< every other question, as it is printed
    bool asksRecommendation = true;
    QString code;       ///< what the QR code says; empty: the order number
    QStringList grades; ///< best first, for example five of them
};

} // namespace sanbao
