// SPDX-License-Identifier: GPL-3.0-or-later
// A printable paper as a value: a title, who hands it out, and a sequence of blocks. It says what is on the paper and
// what belongs together, never where it goes; ui/printing lays it out for each paper size. All text is plain text: no
// character in it has a meaning for the layout, so what a customer is called can never change the paper.
#pragma once

#include "core/document/document_kind.h"

#include <QByteArray>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace sanbao {

enum class TextAlign { Start, Centre, End };
enum class TextTone { Normal, Strong, Muted };

struct HeadingBlock
{
    QString text;
};

struct ParagraphBlock
{
    QString text;
    TextTone tone = TextTone::Normal;
    TextAlign align = TextAlign::Start;
    bool listItem = false;
};

/// One labelled value. `writeLines` reserves that many empty lines for handwriting.
struct Pair
{
    QString label;
    QString value;
    bool wide = false; ///< takes a whole row of the grid
    int writeLines = 0;
    TextTone tone = TextTone::Normal;
};

struct PairBlock
{
    int columns = 2; ///< 1..3 pairs side by side where the paper is wide enough
    std::vector<Pair> items;
};

struct TableColumn
{
    QString title;
    TextAlign align = TextAlign::Start;
    int weight = 1; ///< share of the width
};

/// On rolls the first column gets a line of its own and the others follow below it.
struct TableBlock
{
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    std::optional<QStringList> totalRow;
    QString emptyText; ///< shown instead of rows when there are none
};

/// Terms that must meet the eye (consumer law art. 26): framed and bold.
struct EmphasisBlock
{
    QString title;
    QStringList lines;
};

struct SignatureField
{
    QString label;
    QString name;                               ///< printed beside the label when known
    std::vector<std::vector<QPointF>> ink = {}; ///< strokes on a field of height 1, drawn over the line
};

struct SignatureBlock
{
    std::vector<SignatureField> fields;
};

struct Picture
{
    QByteArray content; ///< a picture file
    QString caption;
};

/// Photos side by side, as many as the paper is wide enough for, each with its caption below.
struct PictureBlock
{
    std::vector<Picture> pictures;
};

struct RuleBlock
{
};

struct SpacerBlock
{
    double millimetres = 3.0;
};

using Block = std::variant<HeadingBlock, ParagraphBlock, PairBlock, TableBlock, EmphasisBlock, SignatureBlock,
                           PictureBlock, RuleBlock, SpacerBlock>;

/// The machine-readable number of the paper. ASCII only: a hand scanner types it like a keyboard.
struct CodeText
{
    enum class Symbology { Qr, Code128 };
    Symbology symbology = Symbology::Qr;
    QString text;
};

struct StoreHeader
{
    QString name;
    QString hotline;
    QString address;
    QByteArray logo{}; ///< a picture file of the store's mark; empty for none
};

struct Document
{
    DocumentKind kind = DocumentKind::Order;
    QString title;
    QString number;
    QString subtitle; ///< for example the date of issue
    QString mark;     ///< set off beside the title: the reprint mark
    StoreHeader store;
    std::optional<CodeText> code;
    std::vector<Block> blocks;
    QString footer;     ///< one line under the rule at the foot, before the page number
    QStringList copies; ///< captions of the copies, first one first; empty when there is only one
};

/// Every text of the document in reading order, for tests, screen readers and plain copies.
QStringList textsOf(const Document& document);

} // namespace sanbao
