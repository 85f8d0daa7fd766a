// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a document aloud: all its texts in the order the eye meets them.
#include "core/document/document.h"

#include "core/document/wording.h"

namespace sanbao {

namespace {

struct TextCollector
{
    QStringList texts;

    void add(const QString& text)
    {
        if (!text.isEmpty())
            texts.append(text);
    }
    void operator()(const HeadingBlock& block) { add(block.text); }
    void operator()(const ParagraphBlock& block) { add(block.text); }
    void operator()(const PairBlock& block)
    {
        for (const Pair& pair : block.items) {
            add(pair.label);
            add(pair.value);
        }
    }
    void operator()(const TableBlock& block)
    {
        for (const TableColumn& column : block.columns)
            add(column.title);
        for (const QStringList& row : block.rows)
            for (const QString& cell : row)
                add(cell);
        if (block.rows.empty())
            add(block.emptyText);
        if (block.totalRow)
            for (const QString& cell : *block.totalRow)
                add(cell);
    }
    void operator()(const EmphasisBlock& block)
    {
        add(block.title);
        for (const QString& line : block.lines)
            add(line);
    }
    void operator()(const SignatureBlock& block)
    {
        for (const SignatureField& field : block.fields) {
            add(field.label);
            add(field.name);
        }
    }
    void operator()(const PictureBlock& block)
    {
        for (const Picture& picture : block.pictures)
            add(picture.caption);
    }
    void operator()(const RuleBlock&) {}
    void operator()(const SpacerBlock&) {}
};

} // namespace

QStringList textsOf(const Document& document)
{
    TextCollector collector;
    for (const QString& text : {document.store.name, document.store.hotline, document.store.address, document.title,
                                document.mark, document.number, document.subtitle})
        collector.add(text);
    for (const Block& block : document.blocks)
        std::visit(collector, block);
    collector.add(document.footer);
    return collector.texts;
}

} // namespace sanbao
