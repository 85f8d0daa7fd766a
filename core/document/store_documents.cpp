// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/store_documents.h"

#include "core/document/agreement_text.h"
#include "core/document/wording.h"

#include <algorithm>

namespace sanbao {

using namespace wording;

namespace {

Document storeBlank(DocumentKind kind, const StorePaper& paper)
{
    Document document = blank(kind, {}, paper.store, paper.stamp);
    document.subtitle =
        Documents::tr("Issued by %1 · as of %2").arg(paper.store.name, dayOf(paper.stamp.at, paper.store.zone));
    return document;
}

void addHeading(Document& document, const QString& text)
{
    document.blocks.push_back(HeadingBlock{text});
}

void addParagraph(Document& document, const QString& text, TextTone tone = TextTone::Normal)
{
    document.blocks.push_back(ParagraphBlock{text, tone, TextAlign::Start, false});
}

TableBlock promiseRows(const StorePaper& paper, bool generalOnly)
{
    TableBlock table;
    table.emptyText = Documents::tr("Nothing is promised yet.");
    table.columns = {{Documents::tr("Type of service"), TextAlign::Start, 4},
                     {Documents::tr("Promise"), TextAlign::Start, 4},
                     {Documents::tr("Time allowed"), TextAlign::Start, 6}};
    if (!generalOnly)
        table.columns.insert(table.columns.begin() + 2, {Documents::tr("Holds for"), TextAlign::Start, 6});
    for (const PromiseLine& line : paper.promises) {
        if (generalOnly && !line.condition.isEmpty())
            continue;
        QStringList cells{line.service, line.promise, line.target};
        if (!generalOnly)
            cells.insert(2, line.condition.isEmpty() ? Documents::tr("every order") : line.condition);
        table.rows.push_back(cells);
    }
    return table;
}

TableBlock warrantyRows(const StorePaper& paper)
{
    TableBlock table;
    table.emptyText = Documents::tr("No warranty terms are set.");
    table.columns = {{Documents::tr("Product"), TextAlign::Start, 5},
                     {Documents::tr("Whole unit"), TextAlign::Start, 3},
                     {Documents::tr("By rule"), TextAlign::Start, 9}};
    for (const WarrantyLine& line : paper.warranties)
        table.rows.push_back({line.product, Documents::tr("%1 months").arg(line.months), line.source});
    return table;
}

TableBlock complaintRows(const StorePaper& paper)
{
    TableBlock table;
    table.columns = {{Documents::tr("Level"), TextAlign::Start, 3},
                     {Documents::tr("Which complaints"), TextAlign::Start, 8},
                     {Documents::tr("Answered within"), TextAlign::Start, 3},
                     {Documents::tr("Owner"), TextAlign::Start, 3},
                     {Documents::tr("Goes on to"), TextAlign::Start, 3}};
    for (const ComplaintLine& line : paper.complaints) {
        table.rows.push_back(
            {line.level, line.meaning, Documents::tr("%1 days").arg(line.limitDays), line.owner, line.escalation});
    }
    return table;
}

QString complaintCall(const StorePaper& paper)
{
    if (paper.store.hotline.isEmpty())
        return Documents::tr("Complaints are taken at the counter.");
    return Documents::tr("Complaints are taken at the counter and on the hotline %1.").arg(paper.store.hotline);
}

TableBlock priceRows(const StorePaper& paper)
{
    TableBlock table;
    table.emptyText = Documents::tr("The price list is empty.");
    table.columns = {{Documents::tr("Code"), TextAlign::Start, 3},
                     {Documents::tr("Item and what is done for it"), TextAlign::Start, 10},
                     {Documents::tr("Kind"), TextAlign::Start, 3}};
    // Most stores name no times: then no empty column is printed.
    const bool timed =
        std::any_of(paper.prices.begin(), paper.prices.end(), [](const PriceLine& line) { return line.minutes > 0; });
    if (timed)
        table.columns.push_back({Documents::tr("Takes"), TextAlign::Start, 3});
    table.columns.push_back({Documents::tr("per"), TextAlign::Start, 2});
    table.columns.push_back({Documents::tr("Price (yuan)"), TextAlign::End, 3});
    for (const PriceLine& line : paper.prices) {
        QStringList item{line.name, line.scope};
        if (!line.freeReason.isEmpty())
            item.append(Documents::tr("free of charge: %1").arg(line.freeReason));
        item.removeAll(QString());
        QStringList row{line.code, item.join(u'\n'), line.kind};
        if (timed)
            row.append(line.minutes > 0 ? Documents::tr("%1 min").arg(line.minutes) : QString());
        table.rows.push_back(row << line.unit << line.price.grouped());
    }
    return table;
}

TableBlock processRows(const StorePaper& paper)
{
    TableBlock table;
    table.columns = {{Documents::tr("State"), TextAlign::Start, 3},
                     {Documents::tr("What can be done"), TextAlign::Start, 6},
                     {Documents::tr("Who"), TextAlign::Start, 8}};
    for (const ProcessLine& line : paper.process)
        table.rows.push_back({line.state, line.steps.join(u'\n'), line.roles.join(u'\n')});
    return table;
}

TableBlock dutyRows(const StorePaper& paper)
{
    TableBlock table;
    table.columns.push_back({Documents::tr("Step"), TextAlign::Start, 5});
    for (const QString& role : paper.roles)
        table.columns.push_back({role, TextAlign::Centre, 3});
    for (const DutyLine& line : paper.duties) {
        QStringList cells{line.step};
        for (const bool does : line.roles)
            cells.append(does ? QStringLiteral("●") : QStringLiteral("–"));
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace

Document promiseSheet(const StorePaper& paper)
{
    Document document = storeBlank(DocumentKind::PromiseSheet, paper);
    addHeading(document, Documents::tr("When we come and when it is done"));
    document.blocks.push_back(promiseRows(paper, true));
    if (!paper.opening.isEmpty())
        addParagraph(document, Documents::tr("Business time: %1").arg(paper.opening), TextTone::Muted);
    addHeading(document, Documents::tr("Warranty"));
    document.blocks.push_back(warrantyRows(paper));
    addHeading(document, Documents::tr("If you are not satisfied"));
    addParagraph(document, complaintCall(paper), TextTone::Strong);
    for (const ComplaintLine& line : paper.complaints) {
        const QString promise =
            line.limitDays == 1
                ? Documents::tr("%1: answered within one day").arg(line.level)
                : Documents::tr("%1: answered within %2 days").arg(line.level, QString::number(line.limitDays));
        document.blocks.push_back(ParagraphBlock{promise, TextTone::Normal, TextAlign::Start, true});
    }
    return document;
}

Document serviceStandards(const StorePaper& paper)
{
    Document document = storeBlank(DocumentKind::Standards, paper);
    addParagraph(document, Documents::tr("These are the times the program holds every order to. The row that says most "
                                         "about an order decides."));
    document.blocks.push_back(promiseRows(paper, false));
    return document;
}

Document priceList(const StorePaper& paper)
{
    Document document = storeBlank(DocumentKind::PriceList, paper);
    if (!paper.prices.empty()) {
        addParagraph(document,
                     Documents::tr("Price list version %1, in force from %2")
                         .arg(QString::number(paper.prices.front().version), day(paper.prices.front().from)),
                     TextTone::Strong);
    }
    document.blocks.push_back(priceRows(paper));
    addParagraph(document, Documents::tr("Nothing is charged that does not stand on this list or was not agreed to "
                                         "beforehand. An itemised list is handed out before payment."));
    return document;
}

Document complaintProcedure(const StorePaper& paper)
{
    Document document = storeBlank(DocumentKind::ComplaintProcedure, paper);
    addParagraph(document, complaintCall(paper), TextTone::Strong);
    document.blocks.push_back(complaintRows(paper));
    addHeading(document, Documents::tr("Course"));
    for (const QString& step :
         {Documents::tr("1. The complaint is logged with its level and its limit; the customer hears the number."),
          Documents::tr("2. The owner confirms receipt, looks into it and writes down what was found."),
          Documents::tr("3. A remedy is offered; the customer says whether he accepts it."),
          Documents::tr("4. What is late or not accepted goes on to the next level."),
          Documents::tr("5. The cause is named before the complaint is closed, so that it can be prevented.")})
        addParagraph(document, step);
    addParagraph(document, Documents::tr("Whoever is not satisfied with the outcome may turn to the consumer "
                                         "association or call 12315."));
    return document;
}

Document processFlow(const StorePaper& paper)
{
    Document document = storeBlank(DocumentKind::ProcessFlow, paper);
    document.blocks.push_back(processRows(paper));
    return document;
}

Document dutyMatrix(const StorePaper& paper)
{
    Document document = storeBlank(DocumentKind::DutyMatrix, paper);
    document.blocks.push_back(dutyRows(paper));
    addParagraph(document, Documents::tr("● may and has to do it when it is needed   – not part of the role"),
                 TextTone::Muted);
    return document;
}

Document servicePlan(const StorePaper& paper)
{
    Document document = storeBlank(DocumentKind::ServicePlan, paper);
    addHeading(document, Documents::tr("1. Scope"));
    TableBlock scope = warrantyRows(paper);
    document.blocks.push_back(scope);
    addHeading(document, Documents::tr("2. Policies in force"));
    TableBlock policies;
    policies.emptyText = Documents::tr("No policy is published.");
    policies.columns = {{Documents::tr("Policy"), TextAlign::Start, 8},
                        {Documents::tr("Version"), TextAlign::Start, 2},
                        {Documents::tr("In force from"), TextAlign::Start, 3},
                        {Documents::tr("Holds for"), TextAlign::Start, 5}};
    for (const PolicyLine& line : paper.policies)
        policies.rows.push_back({line.title, QString::number(line.version), day(line.effectiveOn), line.scope});
    document.blocks.push_back(policies);
    addHeading(document, Documents::tr("3. Process"));
    document.blocks.push_back(processRows(paper));
    addHeading(document, Documents::tr("4. Team"));
    TableBlock team;
    team.columns = {{Documents::tr("Role"), TextAlign::Start, 3}, {Documents::tr("People"), TextAlign::Start, 10}};
    for (const TeamLine& line : paper.team)
        team.rows.push_back({line.role, line.names.join(QStringLiteral(", "))});
    document.blocks.push_back(team);
    addHeading(document, Documents::tr("5. Targets"));
    document.blocks.push_back(promiseRows(paper, false));
    addHeading(document, Documents::tr("6. Complaints"));
    document.blocks.push_back(complaintRows(paper));
    addHeading(document, Documents::tr("7. Charges"));
    document.blocks.push_back(priceRows(paper));
    return document;
}

Document policyDocument(const PolicyPaper& paper)
{
    Document document = blank(DocumentKind::Policy, paper.number, paper.store, paper.stamp);
    document.title = paper.title;
    document.subtitle = joined({paper.kind, paper.state});
    PairBlock pairs;
    addPair(pairs, Documents::tr("Issued by"), paper.issuedBy);
    addPair(pairs, Documents::tr("Holds for"), paper.scope);
    addPair(pairs, Documents::tr("In force from"), day(paper.effectiveOn));
    addPair(pairs, Documents::tr("In force until"), day(paper.endsOn));
    addPair(pairs, Documents::tr("To be reviewed on"), day(paper.reviewOn));
    addPair(pairs, Documents::tr("Changed against the version before"), paper.changeNote, true);
    document.blocks.push_back(pairs);
    if (paper.withdrawnOn.isValid()) {
        document.blocks.push_back(
            EmphasisBlock{Documents::tr("Withdrawn on %1").arg(day(paper.withdrawnOn)), {paper.withdrawnReason}});
    }
    for (Block& block : agreementBlocks(paper.body))
        document.blocks.push_back(std::move(block));
    return document;
}

} // namespace sanbao
