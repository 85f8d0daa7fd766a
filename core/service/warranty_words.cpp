// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/warranty_words.h"

#include "core/service/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Warranty)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString startWords(const WarrantyFacts& facts, QDate start)
{
    if (facts.exchanged == start)
        return Words::tr("exchanged on %1").arg(iso(start));
    if (facts.installed == start)
        return Words::tr("installed on %1").arg(iso(start));
    if (facts.delivered == start)
        return Words::tr("delivered on %1").arg(iso(start));
    if (facts.invoiced == start)
        return Words::tr("invoiced on %1").arg(iso(start));
    return Words::tr("produced on %1").arg(iso(start));
}

QString subjectOf(const CoverTerm& term)
{
    return term.part.isEmpty() ? Words::tr("Whole unit") : inLanguage(term.part);
}

QString termWords(const CoverTerm& term, const WarrantyFacts& facts, QDate start)
{
    if (term.isEndless())
        return Words::tr("%1: covered for life, %2.").arg(subjectOf(term), startWords(facts, start));
    return Words::tr("%1: %2 months, %3.")
        .arg(subjectOf(term), QString::number(*term.months), startWords(facts, start));
}

void addUnknown(const WarrantyVerdict& verdict, QStringList& lines)
{
    if (verdict.start.isValid())
        lines << Words::tr("No warranty rule fits this product.");
    else
        lines << Words::tr("No invoice, delivery or installation day is known.");
}

void addSpot(const WarrantyVerdict& verdict, QDate on, QStringList& lines)
{
    if (!verdict.repairedUntil.isValid() || verdict.repairedUntil < on)
        return;
    lines << (verdict.repairedSpot.isEmpty()
                  ? Words::tr("The repaired spot is warranted until %1.").arg(iso(verdict.repairedUntil))
                  : Words::tr("The repaired spot (%1) is warranted until %2.")
                        .arg(verdict.repairedSpot, iso(verdict.repairedUntil)));
}

} // namespace

QString inLanguage(const BilingualText& text)
{
    const QString& wanted = speaksChinese() ? text.zh : text.en;
    return wanted.isEmpty() ? (speaksChinese() ? text.en : text.zh) : wanted;
}

QString label(CoverStatus status)
{
    switch (status) {
    case CoverStatus::In:
        return Words::tr("In warranty");
    case CoverStatus::Part:
        return Words::tr("In warranty for some parts");
    case CoverStatus::Extended:
        return Words::tr("Extended warranty");
    case CoverStatus::Out:
        return Words::tr("Out of warranty");
    case CoverStatus::Unknown:
        break;
    }
    return Words::tr("Warranty unknown");
}

QString label(WarrantyLayer layer)
{
    switch (layer) {
    case WarrantyLayer::Statutory:
        return Words::tr("national law");
    case WarrantyLayer::Regional:
        return Words::tr("regional rule");
    case WarrantyLayer::Brand:
        return Words::tr("brand promise");
    case WarrantyLayer::Contract:
        return Words::tr("agreement");
    case WarrantyLayer::Extended:
        break;
    }
    return Words::tr("extended warranty");
}

QString label(WarrantyStart start)
{
    switch (start) {
    case WarrantyStart::Invoice:
        return Words::tr("Invoice day");
    case WarrantyStart::Delivery:
        return Words::tr("Delivery day");
    case WarrantyStart::Installation:
        return Words::tr("Installation day");
    case WarrantyStart::Production:
        break;
    }
    return Words::tr("Production day");
}

QString label(UseKind use)
{
    return use == UseKind::Home ? Words::tr("Home use") : Words::tr("Commercial use");
}

QString label(DefectKind defect)
{
    return defect == DefectKind::Function ? Words::tr("Function") : Words::tr("Surface");
}

QString label(RuleState state)
{
    switch (state) {
    case RuleState::Draft:
        return Words::tr("Draft");
    case RuleState::Published:
        return Words::tr("In force");
    case RuleState::Withdrawn:
        break;
    }
    return Words::tr("Withdrawn");
}

QString label(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Repair:
        return Words::tr("Repair");
    case Remedy::Exchange:
        return Words::tr("Exchange");
    case Remedy::Return:
        break;
    }
    return Words::tr("Return");
}

QString label(RemedyGround ground)
{
    switch (ground) {
    case RemedyGround::InTerm:
        return Words::tr("inside the term");
    case RemedyGround::WithinReturnDays:
        return Words::tr("bought a few days ago");
    case RemedyGround::WithinExchangeDays:
        return Words::tr("bought within the exchange limit");
    case RemedyGround::RepairedTwice:
        return Words::tr("repaired twice and still not usable");
    case RemedyGround::RepairTooLong:
        return Words::tr("the repair takes too long");
    case RemedyGround::PartsTooLate:
        return Words::tr("the parts did not come in time");
    case RemedyGround::NoWorry:
        return Words::tr("replacement promise");
    case RemedyGround::RepairedSpot:
        break;
    }
    return Words::tr("repaired a short time ago");
}

QString verdictHeadline(const WarrantyVerdict& verdict)
{
    if (!verdict.exclusion.isEmpty())
        return Words::tr("Not covered: %1").arg(verdict.exclusion);
    const QString end = iso(verdict.end);
    switch (verdict.status) {
    case CoverStatus::In:
        return verdict.endless ? Words::tr("In warranty for life") : Words::tr("In warranty until %1").arg(end);
    case CoverStatus::Part:
        return verdict.endless ? Words::tr("Some parts are covered for life")
                               : Words::tr("Some parts are covered until %1").arg(end);
    case CoverStatus::Extended:
        return Words::tr("Extended warranty until %1").arg(end);
    case CoverStatus::Out:
        return Words::tr("Out of warranty since %1").arg(iso(verdict.end.addDays(1)));
    case CoverStatus::Unknown:
        break;
    }
    return Words::tr("To be clarified");
}

QStringList verdictReasons(const WarrantyVerdict& verdict, const WarrantyFacts& facts)
{
    QStringList lines;
    if (verdict.status == CoverStatus::Extended && verdict.contract) {
        lines << Words::tr("Contract %1 covers %2 to %3.")
                     .arg(verdict.contract->number, iso(verdict.contract->from), iso(verdict.contract->until));
    } else if (verdict.winner) {
        lines << termWords(*verdict.winner, facts, verdict.start);
        if (verdict.excludedDays > 0) {
            lines << Words::tr("%1 days of repair are not counted: the end moves from %2 to %3.")
                         .arg(QString::number(verdict.excludedDays), iso(verdict.nominalEnd), iso(verdict.end));
        }
        lines << Words::tr("Basis: %1 (%2)").arg(inLanguage(verdict.winner->source), label(verdict.winner->layer));
    } else if (verdict.status == CoverStatus::Unknown) {
        addUnknown(verdict, lines);
    }
    if (verdict.winner && verdict.layers.size() > 1 && verdict.winner->part.isEmpty() &&
        verdict.winner->outlasts(verdict.layers[1]))
        lines << Words::tr("Later than the %1, which ends on %2.")
                     .arg(label(verdict.layers[1].layer), iso(verdict.layers[1].end));
    addSpot(verdict, facts.on, lines);
    if (verdict.servicedForLife && !verdict.coversFault)
        lines << Words::tr("Still serviced for life, at the normal charges.");
    return lines;
}

QString verdictCharge(const WarrantyVerdict& verdict)
{
    if (verdict.status == CoverStatus::Unknown)
        return Words::tr("to be clarified");
    if (!verdict.coversFault)
        return verdict.status == CoverStatus::Part ? Words::tr("nothing for the covered parts, else normal charges")
                                                   : Words::tr("normal charges");
    if (verdict.freeLabour && verdict.freeMaterial)
        return Words::tr("nothing");
    if (verdict.freeLabour)
        return Words::tr("parts and material only");
    return verdict.freeMaterial ? Words::tr("labour only") : Words::tr("normal charges");
}

QStringList remedyLines(const WarrantyVerdict& verdict)
{
    QStringList lines;
    for (const RemedyChoice& choice : verdict.remedies) {
        if (choice.remedy == Remedy::Repair)
            continue;
        QString line = Words::tr("%1: %2").arg(label(choice.remedy), label(choice.ground));
        if (choice.until.isValid() && choice.until != verdict.end)
            line = Words::tr("%1, until %2").arg(line, iso(choice.until));
        if (!lines.contains(line))
            lines << line;
    }
    return lines;
}

QStringList coveredParts(const WarrantyVerdict& verdict, QDate on)
{
    QStringList lines;
    for (const CoverTerm& part : verdict.parts) {
        const bool longer = !verdict.unit || part.outlasts(*verdict.unit);
        if (!part.covers(on) || !longer)
            continue;
        lines << (part.isEndless() ? Words::tr("%1 for life").arg(inLanguage(part.part))
                                   : Words::tr("%1 until %2").arg(inLanguage(part.part), iso(part.end)));
    }
    return lines;
}

WarrantyCardText cardText(const WarrantyVerdict& verdict, const WarrantyFacts& facts)
{
    WarrantyCardText text;
    text.status = verdict.status;
    text.headline = verdictHeadline(verdict);
    text.charge = verdictCharge(verdict);
    text.reasons = verdictReasons(verdict, facts);
    text.parts = coveredParts(verdict, facts.on);
    text.remedies = remedyLines(verdict);
    text.end = verdict.end;
    if (verdict.proofUntil.isValid() && facts.on <= verdict.proofUntil)
        text.proofUntil = verdict.proofUntil;
    return text;
}

} // namespace sanbao
