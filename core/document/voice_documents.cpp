// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/voice_documents.h"

#include "core/document/wording.h"

namespace sanbao {

using namespace wording;

namespace {

ParagraphBlock paragraph(const QString& text, TextTone tone = TextTone::Normal)
{
    return {text, tone, TextAlign::Start, false};
}

QString figure(double value)
{
    return QString::number(value, 'f', 4);
}

QString twoLines(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1Char('\n') + second;
}

Document letter(DocumentKind kind, const ComplaintLetterPaper& paper)
{
    Document document = blank(kind, paper.number, paper.store, paper.stamp);
    document.subtitle =
        Documents::tr("Complaint %1 of %2").arg(paper.number, dayOf(paper.receivedAt, paper.store.zone));
    document.blocks.push_back(paragraph(paper.customerName.isEmpty()
                                            ? Documents::tr("Dear customer,")
                                            : Documents::tr("Dear %1,").arg(paper.customerName)));
    return document;
}

void addFacts(Document& document, const ComplaintLetterPaper& paper)
{
    PairBlock pairs;
    addPair(pairs, Documents::tr("Received"), minute(paper.receivedAt, paper.store.zone));
    addPair(pairs, Documents::tr("Work order"), paper.orderNumber);
    addPair(pairs, Documents::tr("Product"), paper.productName);
    addPair(pairs, Documents::tr("Came through"), paper.authority);
    addPair(pairs, Documents::tr("Your claim"), paper.claim, true);
    document.blocks.push_back(pairs);
}

void addClosing(Document& document, const ComplaintLetterPaper& paper)
{
    if (!paper.store.hotline.isEmpty())
        document.blocks.push_back(paragraph(Documents::tr("You reach us on %1.").arg(paper.store.hotline)));
    document.blocks.push_back(SignatureBlock{
        {{paper.store.name, paper.ownerName}, {Documents::tr("Date"), dayOf(paper.stamp.at, paper.store.zone)}}});
}

TableBlock matrixTable(const MatrixPaper& matrix)
{
    TableBlock table;
    table.columns.push_back({QString(), TextAlign::Start, 4});
    for (const QString& name : matrix.names)
        table.columns.push_back({name, TextAlign::End, 3});
    for (std::size_t row = 0; row < matrix.cells.size(); ++row) {
        QStringList cells{matrix.names.value(qsizetype(row))};
        for (const double value : matrix.cells[row])
            cells.append(figure(value));
        table.rows.push_back(cells);
    }
    return table;
}

TableBlock gradeTable(const EvaluationPaper& paper, const std::vector<EvaluationPaperRow>& rows, bool shares)
{
    TableBlock table;
    table.emptyText = Documents::tr("Nobody answered in this period.");
    table.columns = {{Documents::tr("Indicator"), TextAlign::Start, 5}, {Documents::tr("Weight"), TextAlign::End, 3}};
    for (const QString& grade : paper.grades)
        table.columns.push_back({grade, TextAlign::End, 3});
    table.columns.push_back({shares ? Documents::tr("Score") : QStringLiteral("n"), TextAlign::End, 2});
    for (const EvaluationPaperRow& row : rows) {
        QStringList cells{row.name, figure(row.weight)};
        for (std::size_t grade = 0; grade < std::size_t(paper.grades.size()); ++grade) {
            if (shares)
                cells.append(grade < row.membership.size() ? figure(row.membership[grade]) : QStringLiteral("–"));
            else
                cells.append(QString::number(grade < row.counts.size() ? row.counts[grade] : 0));
        }
        cells.append(shares ? row.score : QString::number(row.answers));
        table.rows.push_back(cells);
    }
    return table;
}

TableBlock resultTable(const EvaluationPaper& paper)
{
    TableBlock table;
    table.columns = {{Documents::tr("Vector"), TextAlign::Start, 5}};
    for (const QString& grade : paper.grades)
        table.columns.push_back({grade, TextAlign::End, 3});
    const auto row = [&table](const QString& name, const std::vector<double>& values, int decimals) {
        QStringList cells{name};
        for (const double value : values)
            cells.append(QString::number(value, 'f', decimals));
        table.rows.push_back(cells);
    };
    row(Documents::tr("B = W ∘ R"), paper.raw, 4);
    row(Documents::tr("B with sum 1"), paper.normalised, 4);
    row(Documents::tr("Points of the grade"), paper.scores, 0);
    return table;
}

} // namespace

Document complaintAcknowledgement(const ComplaintLetterPaper& paper)
{
    Document document = letter(DocumentKind::ComplaintAcknowledgement, paper);
    document.blocks.push_back(paragraph(Documents::tr(
        "we have received your complaint and are looking into it. What we have written down is below; please tell us "
        "when something is missing or wrong.")));
    addFacts(document, paper);
    document.blocks.push_back(paragraph(Documents::tr("You get our answer by %1. %2 takes care of it.")
                                            .arg(minute(paper.dueAt, paper.store.zone),
                                                 paper.ownerName.isEmpty() ? paper.store.name : paper.ownerName)));
    addClosing(document, paper);
    return document;
}

Document complaintReply(const ComplaintLetterPaper& paper)
{
    Document document = letter(DocumentKind::ComplaintReply, paper);
    document.blocks.push_back(paragraph(Documents::tr("we have looked into your complaint. This is our answer.")));
    addFacts(document, paper);
    PairBlock answer;
    answer.columns = 1;
    addPair(answer, Documents::tr("What we found"), paper.finding, true);
    addPair(answer, Documents::tr("Our judgement"), paper.verdict, true);
    addPair(answer, Documents::tr("What we offer"), paper.remedy, true);
    document.blocks.push_back(answer);
    document.blocks.push_back(paragraph(
        Documents::tr("If you do not agree, you may turn to the consumer association or to 12315, or go to court.")));
    document.blocks.push_back(paragraph(Documents::tr("□ I accept the offer.    □ I do not accept it.")));
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Customer's signature"), {}}, {Documents::tr("Date"), {}}}});
    addClosing(document, paper);
    return document;
}

Document complaintRegister(const RegisterPaper& paper)
{
    Document document = blank(DocumentKind::ComplaintRegister, {}, paper.store, paper.stamp);
    document.subtitle = Documents::tr("%1 to %2: %3 complaints, %4 open, %5 overdue")
                            .arg(day(paper.from), day(paper.to), QString::number(paper.lines.size()),
                                 QString::number(paper.open), QString::number(paper.overdue));
    TableBlock table;
    table.emptyText = Documents::tr("No complaint was received.");
    table.columns = {{Documents::tr("Number"), TextAlign::Start, 5}, {Documents::tr("Level"), TextAlign::Start, 3},
                     {Documents::tr("Claim"), TextAlign::Start, 8},  {Documents::tr("Root cause"), TextAlign::Start, 4},
                     {Documents::tr("State"), TextAlign::Start, 4},  {Documents::tr("Age (days)"), TextAlign::End, 3}};
    // What belongs together shares a cell: nine columns would leave the words no room.
    for (const RegisterPaperLine& line : paper.lines)
        table.rows.push_back({twoLines(line.number, line.received), twoLines(line.level, line.customer), line.claim,
                              line.cause, twoLines(line.state, line.closure), QString::number(line.ageDays)});
    document.blocks.push_back(table);
    return document;
}

Document feedbackRegister(const FeedbackPaper& paper)
{
    Document document = blank(DocumentKind::FeedbackRegister, {}, paper.store, paper.stamp);
    document.subtitle = Documents::tr("%1 to %2 · %3").arg(day(paper.from), day(paper.to), paper.facts);
    TableBlock channels;
    channels.columns = {{Documents::tr("Channel"), TextAlign::Start, 5},
                        {Documents::tr("Items"), TextAlign::End, 2},
                        {Documents::tr("Closed"), TextAlign::End, 2},
                        {Documents::tr("Mean time to answer"), TextAlign::End, 4}};
    channels.rows = paper.channels;
    document.blocks.push_back(channels);
    if (!paper.words.empty()) {
        TableBlock words;
        words.columns = {{Documents::tr("Word or topic"), TextAlign::Start, 8},
                         {Documents::tr("Items"), TextAlign::End, 2}};
        words.rows = paper.words;
        document.blocks.push_back(words);
    }
    TableBlock table;
    table.emptyText = Documents::tr("No feedback was received.");
    table.columns = {{Documents::tr("Number"), TextAlign::Start, 5},
                     {Documents::tr("Kind"), TextAlign::Start, 4},
                     {Documents::tr("What was said"), TextAlign::Start, 8},
                     {Documents::tr("Owner"), TextAlign::Start, 4},
                     {Documents::tr("Answer"), TextAlign::Start, 7}};
    for (const FeedbackPaperLine& line : paper.lines)
        table.rows.push_back({twoLines(line.number, line.received),
                              twoLines(line.kind, line.channel + QStringLiteral(" · ") + line.sentiment), line.body,
                              twoLines(line.owner, line.due), line.response});
    document.blocks.push_back(table);
    return document;
}

Document evaluationReport(const EvaluationPaper& paper)
{
    Document document = blank(DocumentKind::EvaluationReport, {}, paper.store, paper.stamp);
    document.subtitle = Documents::tr("%1 to %2 · %3").arg(day(paper.from), day(paper.to), paper.method);
    PairBlock head;
    head.items.push_back({Documents::tr("Score of 100"), paper.score.isEmpty() ? Documents::tr("no data") : paper.score,
                          false, 0, TextTone::Strong});
    addPair(head, Documents::tr("Grade"), paper.grade);
    for (const Pair& fact : paper.facts)
        head.items.push_back(fact);
    document.blocks.push_back(head);
    document.blocks.push_back(HeadingBlock{Documents::tr("1 Answers counted")});
    document.blocks.push_back(gradeTable(paper, paper.rows, false));
    document.blocks.push_back(HeadingBlock{Documents::tr("2 Weights W")});
    document.blocks.push_back(paragraph(paper.weightSource));
    for (const MatrixPaper& matrix : paper.matrices) {
        document.blocks.push_back(paragraph(matrix.title, TextTone::Strong));
        document.blocks.push_back(matrixTable(matrix));
        for (const QString& fact : matrix.facts)
            document.blocks.push_back(paragraph(fact));
    }
    document.blocks.push_back(HeadingBlock{Documents::tr("3 Membership matrix R and scores")});
    document.blocks.push_back(gradeTable(paper, paper.rows, true));
    document.blocks.push_back(HeadingBlock{Documents::tr("4 Result B")});
    if (!paper.raw.empty())
        document.blocks.push_back(resultTable(paper));
    TableBlock operators;
    operators.columns = {{Documents::tr("Operator"), TextAlign::Start, 8}, {Documents::tr("Score"), TextAlign::End, 3}};
    operators.rows = paper.operators;
    document.blocks.push_back(operators);
    if (!paper.products.empty()) {
        document.blocks.push_back(HeadingBlock{Documents::tr("Product quality, no part of the score")});
        document.blocks.push_back(gradeTable(paper, paper.products, false));
    }
    document.blocks.push_back(HeadingBlock{Documents::tr("5 What to do")});
    TableBlock advice;
    advice.emptyText = Documents::tr("No indicator lies below %1.").arg(paper.threshold);
    advice.columns = {{Documents::tr("Indicator"), TextAlign::Start, 3},
                      {Documents::tr("Score"), TextAlign::End, 2},
                      {Documents::tr("Suggested action"), TextAlign::Start, 10}};
    advice.rows = paper.advice;
    document.blocks.push_back(advice);
    document.blocks.push_back(paragraph(
        Documents::tr("Unanswered questions count for nothing. Intervals: Wilson 95 % for shares; for the net "
                      "promoter score ±1.96 standard errors."),
        TextTone::Muted));
    return document;
}

} // namespace sanbao
