// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/review_documents.h"

#include "core/document/wording.h"

namespace sanbao {

using namespace wording;

namespace {

void addHeading(Document& document, const QString& text)
{
    document.blocks.push_back(HeadingBlock{text});
}

void addParagraph(Document& document, const QString& text, TextTone tone = TextTone::Normal)
{
    document.blocks.push_back(ParagraphBlock{text, tone, TextAlign::Start, false});
}

TableBlock figureTable(const ReviewPaper& paper)
{
    TableBlock table;
    table.columns = {
        {Documents::tr("Figure"), TextAlign::Start, 8},  {Documents::tr("This month"), TextAlign::End, 5},
        {Documents::tr("n"), TextAlign::End, 2},         {Documents::tr("Month before"), TextAlign::End, 5},
        {Documents::tr("Last year"), TextAlign::End, 5}, {Documents::tr("Target"), TextAlign::End, 4}};
    for (const ReviewLine& line : paper.figures) {
        const QString target = line.missed ? line.target + QStringLiteral(" !") : line.target;
        const QString now =
            line.reported.isEmpty() ? line.now : Documents::tr("%1 (reported %2)").arg(line.now, line.reported);
        table.rows.push_back({line.name, now, line.n, line.before, line.lastYear, target});
    }
    return table;
}

TableBlock listTable(const std::vector<TableColumn>& columns, const std::vector<QStringList>& rows,
                     const QString& emptyText)
{
    TableBlock table;
    table.columns = columns;
    table.rows = rows;
    table.emptyText = emptyText;
    return table;
}

void addText(Document& document, const QString& text)
{
    if (text.isEmpty()) {
        addParagraph(document, Documents::tr("Nothing was written down."), TextTone::Muted);
        return;
    }
    for (const QString& line : text.split(QLatin1Char('\n')))
        addParagraph(document, line);
}

void addComments(Document& document, const ReviewPaper& paper)
{
    for (const ReviewLine& line : paper.figures) {
        if (!line.comment.isEmpty())
            document.blocks.push_back(ParagraphBlock{Documents::tr("%1: %2").arg(line.name, line.comment),
                                                     TextTone::Normal, TextAlign::Start, true});
    }
}

} // namespace

Document reviewDocument(const ReviewPaper& paper)
{
    Document document = blank(DocumentKind::OrderList, {}, paper.store, paper.stamp);
    document.title = Documents::tr("Monthly service review %1").arg(paper.month);
    document.subtitle = Documents::tr("%1 · as of %2").arg(paper.store.name, minute(paper.stamp.at, paper.store.zone));
    addHeading(document, Documents::tr("Figures"));
    document.blocks.push_back(figureTable(paper));
    addComments(document, paper);
    addHeading(document, Documents::tr("Orders that went worst"));
    document.blocks.push_back(listTable({{Documents::tr("Order"), TextAlign::Start, 5},
                                         {Documents::tr("Product and fault"), TextAlign::Start, 9},
                                         {Documents::tr("Why"), TextAlign::Start, 8}},
                                        paper.worst, Documents::tr("None.")));
    addHeading(document, Documents::tr("Complaints"));
    document.blocks.push_back(listTable({{Documents::tr("Number"), TextAlign::Start, 5},
                                         {Documents::tr("Received"), TextAlign::Start, 4},
                                         {Documents::tr("Claim"), TextAlign::Start, 10},
                                         {Documents::tr("State"), TextAlign::Start, 4}},
                                        paper.complaints, Documents::tr("None.")));
    addHeading(document, Documents::tr("Alerts"));
    document.blocks.push_back(listTable({{Documents::tr("What"), TextAlign::Start, 6},
                                         {Documents::tr("Finding"), TextAlign::Start, 11},
                                         {Documents::tr("State"), TextAlign::Start, 4}},
                                        paper.alerts, Documents::tr("None.")));
    addHeading(document, Documents::tr("Breakdowns of the process"));
    document.blocks.push_back(listTable(
        {{Documents::tr("What is missing"), TextAlign::Start, 12}, {Documents::tr("Orders"), TextAlign::End, 3}},
        paper.health, Documents::tr("None.")));
    addHeading(document, Documents::tr("Minutes"));
    addText(document, paper.minutes);
    addHeading(document, Documents::tr("Decisions"));
    addText(document, paper.decisions);
    addHeading(document, Documents::tr("Actions"));
    document.blocks.push_back(listTable({{Documents::tr("What"), TextAlign::Start, 10},
                                         {Documents::tr("Owner"), TextAlign::Start, 4},
                                         {Documents::tr("Due"), TextAlign::Start, 4},
                                         {Documents::tr("State"), TextAlign::Start, 4}},
                                        paper.actions, Documents::tr("None.")));
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Manager"), {}}, {Documents::tr("Owner of the store"), {}}}});
    if (!paper.auditHead.isEmpty())
        addParagraph(document, Documents::tr("Head of the audit chain: %1").arg(paper.auditHead), TextTone::Muted);
    return document;
}

} // namespace sanbao
