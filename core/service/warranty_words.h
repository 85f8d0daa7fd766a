// SPDX-License-Identifier: GPL-3.0-or-later
// Warranty answers in the language of the program: one set of words for the card on screen, the slip, the life page and
// the command line, so that all of them say the same.
#pragma once

#include "core/domain/warranty/warranty_remedies.h"

#include <QString>
#include <QStringList>

namespace sanbao {

QString inLanguage(const BilingualText& text);

QString label(CoverStatus status);
QString label(WarrantyLayer layer);
QString label(WarrantyStart start);
QString label(UseKind use);
QString label(DefectKind defect);
QString label(RuleState state);
QString label(Remedy remedy);
QString label(RemedyGround ground);

/// "In warranty until 2027-05-01", "Only some parts are covered, until …", "Out of warranty since …".
QString verdictHeadline(const WarrantyVerdict& verdict);
/// Which rule won and how the days were counted, in sentences.
QStringList verdictReasons(const WarrantyVerdict& verdict, const WarrantyFacts& facts);
/// What the customer pays: "nothing", "material only" …
QString verdictCharge(const WarrantyVerdict& verdict);
/// "Exchange: repaired twice and still not usable"; one line for each remedy beyond repair.
QStringList remedyLines(const WarrantyVerdict& verdict);
/// The parts that are still covered although the unit is not, "Compressor until 2027-05-01".
QStringList coveredParts(const WarrantyVerdict& verdict, QDate on);

/// The answer in words, for a card, a chip and a slip.
struct WarrantyCardText
{
    CoverStatus status = CoverStatus::Unknown;
    QString headline;
    QString charge; ///< what the customer pays
    QStringList reasons;
    QStringList parts;    ///< parts covered beyond the unit
    QStringList remedies; ///< what the customer may ask for beyond a repair
    QDate end;
    QDate proofUntil; ///< the business proves until here that the product was sound
};
WarrantyCardText cardText(const WarrantyVerdict& verdict, const WarrantyFacts& facts);

} // namespace sanbao
