// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/quality_documents.h"

#include "core/document/wording.h"

namespace sanbao {

using namespace wording;

namespace {

void addPhotos(Document& document, const QualityPaper& paper)
{
    qint64 all = 0;
    for (const QualityLine& line : paper.lines)
        all += line.pictures;
    if (all == 0)
        return;
    document.blocks.push_back(HeadingBlock{Documents::tr("Photos")});
    document.blocks.push_back(ParagraphBlock{
        Documents::tr("%1 in all. They are kept with the orders: search for the number, open Photos and files.")
            .arg(all),
        TextTone::Normal, TextAlign::Start, false});
    PictureBlock photos;
    for (const QualityLine& line : paper.lines) {
        for (const Picture& picture : line.shown)
            photos.pictures.push_back(
                {picture.content, Documents::tr("%1, %2: %3").arg(line.model, line.fault, picture.caption)});
    }
    if (!photos.pictures.empty())
        document.blocks.push_back(std::move(photos));
    for (const QualityLine& line : paper.lines) {
        if (!line.photos.isEmpty())
            document.blocks.push_back(ParagraphBlock{
                Documents::tr("%1, %2: %3").arg(line.model, line.fault, line.photos.join(QStringLiteral(", "))),
                TextTone::Normal, TextAlign::Start, true});
    }
}

} // namespace

Document qualityDocument(const QualityPaper& paper)
{
    Document document = blank(DocumentKind::OrderList, {}, paper.store, paper.stamp);
    document.title = Documents::tr("Quality feedback to the maker");
    document.subtitle = paper.scope.isEmpty() ? paper.period : QStringLiteral("%1 · %2").arg(paper.period, paper.scope);
    document.blocks.push_back(ParagraphBlock{
        Documents::tr("Repairs that came in during the period: %1. Faults of each model, the most frequent first.")
            .arg(paper.repairs),
        TextTone::Normal, TextAlign::Start, false});
    TableBlock table;
    table.columns = {
        {Documents::tr("Model"), TextAlign::Start, 6},      {Documents::tr("Fault"), TextAlign::Start, 6},
        {Documents::tr("Repairs"), TextAlign::End, 3},      {Documents::tr("Share"), TextAlign::End, 3},
        {Documents::tr("Age (months)"), TextAlign::End, 3}, {Documents::tr("Cause found"), TextAlign::Start, 6},
        {Documents::tr("Pictures"), TextAlign::End, 3}};
    table.emptyText = Documents::tr("None.");
    for (const QualityLine& line : paper.lines)
        table.rows.push_back({line.model, line.fault, QString::number(line.orders), line.share, line.age, line.cause,
                              QString::number(line.pictures)});
    document.blocks.push_back(table);
    document.blocks.push_back(HeadingBlock{Documents::tr("Orders to look at")});
    for (const QualityLine& line : paper.lines)
        document.blocks.push_back(ParagraphBlock{
            Documents::tr("%1, %2: %3").arg(line.model, line.fault, line.numbers.join(QStringLiteral(", "))),
            TextTone::Normal, TextAlign::Start, true});
    addPhotos(document, paper);
    PairBlock words;
    words.columns = 1;
    words.items.push_back({Documents::tr("Suggestion"), paper.suggestion, true, paper.suggestion.isEmpty() ? 6 : 0});
    document.blocks.push_back(words);
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Manager"), {}}, {Documents::tr("Received by the maker"), {}}}});
    return document;
}

} // namespace sanbao
