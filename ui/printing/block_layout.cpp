// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, paragraphs, framed terms and signature fields.
#include "ui/printing/block_layout.h"

#include "ui/printing/ink_path.h"

#include <algorithm>

namespace sanbao {

Strip textStrip(const QString& text, const TextStyle& style, TextAlign align, const LayoutContext& context)
{
    Strip strip;
    strip.texts.push_back(context.setter.set(text, style, 0, 0, context.width, align));
    strip.height = strip.texts.back().height();
    return strip;
}

namespace {

constexpr double kInkHeight = 18; ///< mm

class BlockLayout
{
public:
    explicit BlockLayout(const LayoutContext& context)
        : m_context(context)
    {
    }

    void operator()(const HeadingBlock& heading)
    {
        Strip strip = textStrip(heading.text, {TextSize::Heading, true, false}, TextAlign::Start, m_context);
        strip.spaceBefore = m_context.mm(m_context.format.isRoll() ? 1.6 : m_context.format.compactHead ? 1.6 : 3.2);
        strip.height += m_context.mm(m_context.format.compactHead ? 0.2 : 0.8);
        strip.keepWithNext = true;
        m_strips.push_back(strip);
    }

    void operator()(const ParagraphBlock& paragraph)
    {
        const TextStyle style{TextSize::Body, paragraph.tone == TextTone::Strong, paragraph.tone == TextTone::Muted};
        Strip strip;
        if (paragraph.listItem) {
            const double indent = m_context.mm(4);
            strip.texts.push_back(m_context.setter.set(QStringLiteral("•"), style, m_context.mm(1), 0, indent));
            strip.texts.push_back(m_context.setter.set(paragraph.text, style, indent, 0, m_context.width - indent));
            strip.height = strip.texts.back().height();
        } else {
            strip = textStrip(paragraph.text, style, paragraph.align, m_context);
        }
        strip.spaceBefore = m_context.mm(1.2);
        strip.mayBreak = true;
        m_strips.push_back(strip);
    }

    void operator()(const PairBlock& pairs) { append(layOutPairs(pairs, m_context)); }
    void operator()(const TableBlock& table) { append(layOutTable(table, m_tableCount++, m_context)); }

    void operator()(const PictureBlock& pictures) { append(layOutPictures(pictures, m_context)); }

    void operator()(const EmphasisBlock& emphasis)
    {
        const size_t first = m_strips.size();
        if (!emphasis.title.isEmpty())
            addFramed(emphasis.title, {TextSize::Heading, true, false});
        for (const QString& line : emphasis.lines)
            addFramed(line, {TextSize::Body, true, false});
        if (m_strips.size() == first)
            return;
        m_strips[first].spaceBefore = m_context.mm(m_context.format.compactHead ? 1.6 : 2.4);
        m_strips[first].border.top = LineWeight::Strong;
        m_strips.back().border.bottom = LineWeight::Strong;
        m_strips.back().keepWithNext = false;
        m_strips.back().height += m_context.mm(0.8);
    }

    void operator()(const SignatureBlock& signatures)
    {
        if (!m_strips.empty())
            m_strips.back().keepWithNext = true;
        const size_t columns = m_context.format.isRoll() ? 1 : std::max<size_t>(signatures.fields.size(), 2);
        for (size_t i = 0; i < signatures.fields.size(); i += columns) {
            Strip strip;
            strip.spaceBefore = m_context.mm(i > 0 ? 0.0 : m_context.format.compactHead ? 1.0 : 2.0);
            strip.height = m_context.mm(hasInk(signatures) ? kInkHeight : m_context.format.compactHead ? 8 : 12);
            const double column = m_context.width / double(columns);
            for (size_t c = 0; c < columns && i + c < signatures.fields.size(); ++c)
                addSignature(strip, signatures.fields[i + c], double(c) * column, column - m_context.mm(4));
            m_strips.push_back(strip);
        }
    }

    void operator()(const RuleBlock&)
    {
        Strip strip;
        strip.spaceBefore = m_context.mm(1.5);
        strip.border.bottom = LineWeight::Hair;
        strip.height = m_context.mm(0.5);
        m_strips.push_back(strip);
    }

    void operator()(const SpacerBlock& spacer)
    {
        Strip strip;
        strip.height = m_context.mm(spacer.millimetres);
        m_strips.push_back(strip);
    }

    std::vector<Strip> take() { return std::move(m_strips); }

private:
    void append(std::vector<Strip> strips)
    {
        for (Strip& strip : strips)
            m_strips.push_back(std::move(strip));
    }
    void addFramed(const QString& text, const TextStyle& style)
    {
        const double padding = m_context.mm(m_context.format.isRoll() ? 1.2 : 2.4);
        const double above = m_context.mm(m_context.format.compactHead ? 0.3 : 0.7);
        Strip strip;
        strip.texts.push_back(m_context.setter.set(text, style, padding, above, m_context.width - 2 * padding));
        strip.height = strip.texts.back().height() + above + m_context.mm(0.2);
        strip.border.sides = true;
        strip.mayBreak = true;
        strip.keepWithNext = true;
        m_strips.push_back(strip);
    }
    static bool hasInk(const SignatureBlock& signatures)
    {
        return std::any_of(signatures.fields.begin(), signatures.fields.end(),
                           [](const SignatureField& field) { return !field.ink.empty(); });
    }
    /// The smooth curve of the strokes as short straight lines, as large as the place allows.
    void addInk(Strip& strip, const SignatureField& field, double x, double width) const
    {
        if (field.ink.empty())
            return;
        const QPainterPath path = inkPath(field.ink);
        const QRectF bounds = path.boundingRect();
        const double scale = std::min(strip.height, width / std::max(bounds.right(), 0.1));
        QTransform place;
        place.translate(x, 0);
        place.scale(scale, scale);
        for (const QPolygonF& stroke : path.toSubpathPolygons(place)) {
            for (int i = 1; i < stroke.size(); ++i)
                strip.strokes.push_back({QLineF(stroke[i - 1], stroke[i]), LineWeight::Strong});
        }
    }
    void addSignature(Strip& strip, const SignatureField& field, double x, double width) const
    {
        const TextStyle style{TextSize::Body, false, false};
        const QString label =
            QStringLiteral("%1%2").arg(field.label, m_context.format.isRoll() ? QString() : QStringLiteral("  "));
        const double labelWidth = std::min(m_context.setter.naturalWidth(label, style), width * 0.62);
        TextRun run = m_context.setter.set(label, style, x, 0, labelWidth);
        const double base = strip.height - m_context.mm(1.5);
        run.y = std::max(0.0, base - run.height());
        strip.texts.push_back(run);
        const double start = x + labelWidth + m_context.mm(1);
        const double nameWidth = field.name.isEmpty() ? 0 : m_context.setter.naturalWidth(field.name, style);
        addInk(strip, field, start, std::max(m_context.mm(10), x + width - start - nameWidth - m_context.mm(2)));
        strip.strokes.push_back({QLineF(start, base, x + width, base), LineWeight::Hair});
        if (!field.name.isEmpty()) {
            // Who signed in ink has his name at the end of the line, clear of the strokes.
            const double room = x + width - start - m_context.mm(1);
            const double free = field.ink.empty() ? 0 : room - m_context.setter.naturalWidth(field.name, style);
            TextRun name =
                m_context.setter.set(field.name, style, start + m_context.mm(1) + std::max(0.0, free), 0, room);
            name.y = std::max(0.0, base - name.height());
            strip.height = std::max(strip.height, name.y + name.height() + m_context.mm(1.5));
            strip.texts.push_back(name);
        }
    }

    const LayoutContext& m_context;
    std::vector<Strip> m_strips;
    int m_tableCount = 0;
};

} // namespace

std::vector<Strip> layOutBlocks(const Document& document, const LayoutContext& context)
{
    BlockLayout layout(context);
    for (const Block& block : document.blocks)
        std::visit(layout, block);
    return layout.take();
}

} // namespace sanbao
