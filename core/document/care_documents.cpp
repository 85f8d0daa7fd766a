// SPDX-License-Identifier: GPL-3.0-or-later
// Papers around the repair: the issued agreement, the life page of one product unit, the satisfaction survey.
#include "core/document/documents.h"

#include "core/document/agreement_text.h"
#include "core/document/wording.h"
#include "core/domain/masking.h"

namespace sanbao {

using namespace wording;

namespace {

/// The tick that the conspicuous terms were explained stands right below the last of them.
void addExplainedTick(std::vector<Block>& blocks)
{
    const ParagraphBlock tick{Documents::tr("□ The conspicuous terms above have been explained to me."),
                              TextTone::Normal, TextAlign::Start, false};
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        if (std::holds_alternative<EmphasisBlock>(*block)) {
            blocks.insert(block.base(), tick);
            return;
        }
    }
}

} // namespace

Document serviceAgreement(const AgreementPaper& paper)
{
    const Agreement& agreement = paper.agreement;
    Document document = blank(DocumentKind::Agreement, agreement.number, paper.store, paper.stamp);
    document.title = agreement.title;
    document.subtitle = Documents::tr("Issued %1").arg(minute(agreement.issuedAt, paper.store.zone));
    document.blocks = agreementBlocks(agreement.body);
    addExplainedTick(document.blocks);
    if (!agreement.body.contains(QLatin1String("____"))) { // the text brings no places to sign
        document.blocks.push_back(SignatureBlock{{{Documents::tr("Customer (signature, date)"), {}},
                                                  {Documents::tr("For the store (seal, date)"), paper.issuedByName}}});
    }
    const QString fingerprint = QString::fromLatin1(agreement.bodyHash.left(16));
    if (!fingerprint.isEmpty())
        document.footer = Documents::tr("Text fingerprint %1").arg(fingerprint);
    document.copies = {Documents::tr("Customer copy"), Documents::tr("Store copy")};
    return document;
}

namespace {

PairBlock archiveCard(const ArchivePaper& paper)
{
    PairBlock pairs;
    addPair(pairs, Documents::tr("Product"), productName(paper.product, paper.categoryName));
    addPair(pairs, Documents::tr("Serial number"), paper.product.serial);
    addPair(pairs, Documents::tr("Customer"), paper.customer.name);
    addPair(pairs, Documents::tr("Phone"), maskPhone(paper.customer.phone));
    addPair(pairs, Documents::tr("Address"), paper.customer.address, true);
    addPair(pairs, Documents::tr("Invoice date"), day(paper.product.invoicedOn));
    addPair(pairs, Documents::tr("Delivered on"), day(paper.product.deliveredOn));
    addPair(pairs, Documents::tr("Installed on"), day(paper.product.installedOn));
    addPair(pairs, Documents::tr("Exchanged on"), day(paper.product.exchangedOn));
    addPair(pairs, Documents::tr("Warranty"), warranty(paper.warrantyLabel, paper.warranty));
    addPair(pairs, Documents::tr("Remarks"), paper.product.note, true);
    return pairs;
}

QString visitText(const PaperVisit& visit)
{
    QStringList lines;
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines.append(Documents::tr("%1: %2").arg(label, value));
    };
    add(Documents::tr("Reported fault"), visit.fault);
    add(Documents::tr("Cause"), visit.cause);
    add(Documents::tr("Work done"), visit.action);
    add(Documents::tr("Parts used"), visit.parts.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

/// In and out under each other, then the whole days between, hand-in and hand-back on one day counting as one.
QString stayText(const PaperVisit& visit, const QTimeZone& zone)
{
    const QString in = dayOf(visit.handedInAt, zone);
    if (!visit.handedBackAt)
        return in + QLatin1Char('\n') + visit.state;
    const qint64 days = localDay(visit.handedInAt, zone).daysTo(localDay(*visit.handedBackAt, zone));
    QStringList lines{in, dayOf(*visit.handedBackAt, zone), Documents::tr("Days: %1").arg(std::max<qint64>(days, 1))};
    if (visit.waitingDays > 0)
        lines.append(Documents::tr("Waiting: %1").arg(visit.waitingDays));
    return lines.join(QLatin1Char('\n'));
}

TableBlock visitTable(const ArchivePaper& paper)
{
    TableBlock table;
    table.emptyText = Documents::tr("No service yet");
    table.columns = {{Documents::tr("No. and order"), TextAlign::Start, 5},
                     {Documents::tr("In and out"), TextAlign::Start, 4},
                     {Documents::tr("Fault and treatment"), TextAlign::Start, 12},
                     {Documents::tr("Technician"), TextAlign::Start, 3}};
    int number = 0;
    for (const PaperVisit& visit : paper.visits) {
        const QTimeZone& zone = paper.store.zone;
        const QString order =
            QStringLiteral("%1. %2\n%3").arg(QString::number(++number), visit.orderNumber, visit.type);
        table.rows.push_back({order, stayText(visit, zone), visitText(visit), visit.technician});
    }
    return table;
}

TableBlock planTable(const ArchivePaper& paper)
{
    TableBlock table;
    table.columns = {{Documents::tr("Plan"), TextAlign::Start, 6},
                     {Documents::tr("Every"), TextAlign::Start, 3},
                     {Documents::tr("Last done"), TextAlign::Start, 3},
                     {Documents::tr("Next due"), TextAlign::Start, 3}};
    for (const PaperPlan& plan : paper.plans) {
        const QString rhythm =
            plan.rhythm.isEmpty() ? Documents::tr("%1 months").arg(plan.intervalMonths) : plan.rhythm;
        table.rows.push_back({plan.name, rhythm, day(plan.lastDoneOn), day(plan.nextDueOn)});
    }
    return table;
}

} // namespace

Document maintenanceArchive(const ArchivePaper& paper)
{
    Document document = blank(DocumentKind::Archive, paper.product.serial, paper.store, paper.stamp);
    document.subtitle = Documents::tr("As of %1").arg(minute(paper.stamp.at, paper.store.zone));
    document.blocks.push_back(archiveCard(paper));
    if (!paper.plans.empty()) {
        document.blocks.push_back(HeadingBlock{Documents::tr("Maintenance plan")});
        document.blocks.push_back(planTable(paper));
    }
    document.blocks.push_back(HeadingBlock{Documents::tr("Service log")});
    document.blocks.push_back(visitTable(paper));
    document.blocks.push_back(SignatureBlock{{{Documents::tr("Store seal"), {}}}});
    return document;
}

Document surveyForm(const SurveyPaper& paper)
{
    Document document = blank(DocumentKind::Survey, paper.orderNumber, paper.store, paper.stamp);
    if (!paper.title.isEmpty())
        document.subtitle = paper.title;
    if (!paper.code.isEmpty())
        document.code = CodeText{CodeText::Symbology::Qr, paper.code};
    PairBlock pairs;
    addPair(pairs, Documents::tr("Customer"), paper.customerName);
    addPair(pairs, Documents::tr("Product"), paper.productName);
    addPair(pairs, Documents::tr("Technician"), paper.technicianName);
    addPair(pairs, Documents::tr("Service finished"), minute(paper.doneAt, paper.store.zone));
    document.blocks.push_back(pairs);
    document.blocks.push_back(
        ParagraphBlock{Documents::tr("Please tick one box in each line. Leave a line empty if you cannot say."),
                       TextTone::Normal, TextAlign::Start, false});
    TableBlock table;
    table.columns.push_back({Documents::tr("Question"), TextAlign::Start, 10});
    for (const QString& grade : paper.grades)
        table.columns.push_back({grade, TextAlign::Centre, 3});
    for (const QString& question : paper.questions) {
        QStringList row{question};
        for (qsizetype i = 0; i < paper.grades.size(); ++i)
            row.append(QStringLiteral("□"));
        table.rows.push_back(row);
    }
    document.blocks.push_back(table);
    if (paper.asksRecommendation) {
        document.blocks.push_back(ParagraphBlock{
            Documents::tr("How likely are you to recommend us to friends? 0 = not at all, 10 = certainly"),
            TextTone::Strong, TextAlign::Start, false});
        QStringList scale;
        for (int score = 0; score <= 10; ++score)
            scale.append(QStringLiteral("□\u00a0%1").arg(score));
        document.blocks.push_back(
            ParagraphBlock{scale.join(QStringLiteral("   ")), TextTone::Normal, TextAlign::Centre, false});
    }
    for (const QString& question : paper.more)
        document.blocks.push_back(ParagraphBlock{question, TextTone::Normal, TextAlign::Start, false});
    PairBlock remarks;
    remarks.columns = 1;
    remarks.items.push_back({Documents::tr("What should we do better?"), {}, true, 3, TextTone::Normal});
    document.blocks.push_back(remarks);
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Customer's signature"), {}}, {Documents::tr("Date"), {}}}});
    return document;
}

} // namespace sanbao
