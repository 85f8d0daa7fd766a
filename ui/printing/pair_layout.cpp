// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled values in a grid with hairlines between the rows.
#include "ui/printing/block_layout.h"

#include <algorithm>

namespace sanbao {

namespace {

class PairGrid
{
public:
    PairGrid(const PairBlock& pairs, const LayoutContext& context)
        : m_context(context)
        , m_columns(columnCount(pairs, context.format))
        , m_columnWidth(context.width / m_columns)
        , m_labelWidths(size_t(m_columns), 0.0)
    {
        const double gap = context.mm(context.format.isRoll() ? 1.5 : 3);
        walk(pairs, [&](const Pair& pair, int column, bool) {
            double& width = m_labelWidths[size_t(column)];
            width = std::max(width, context.setter.naturalWidth(pair.label, kLabelStyle) + gap);
            width = std::min(width, m_columnWidth * (context.format.isRoll() ? 0.45 : 0.4));
        });
    }

    std::vector<Strip> strips(const PairBlock& pairs)
    {
        walk(pairs, [this](const Pair& pair, int column, bool newRow) {
            if (newRow)
                m_strips.push_back(Strip());
            add(pair, column);
        });
        finish();
        return std::move(m_strips);
    }

private:
    static constexpr TextStyle kLabelStyle{TextSize::Body, false, true};

    /// The wide and low continuous form holds one pair more in a row.
    static int columnCount(const PairBlock& pairs, const PaperFormat& format)
    {
        if (format.isRoll() || pairs.columns <= 1)
            return 1;
        return std::clamp(pairs.columns + (format.compactHead ? 1 : 0), 1, 3);
    }

    template <class Visit> void walk(const PairBlock& pairs, Visit visit) const
    {
        int column = m_columns;
        for (const Pair& pair : pairs.items) {
            const bool newRow = column == m_columns || pair.wide;
            if (newRow)
                column = 0;
            visit(pair, column, newRow);
            column = pair.wide ? m_columns : column + 1;
        }
    }

    double padding() const
    {
        return m_context.mm(m_context.format.isRoll() ? 0.3 : m_context.format.compactHead ? 0.4 : 0.9);
    }

    void add(const Pair& pair, int column)
    {
        Strip& strip = m_strips.back();
        const double left = column * m_columnWidth;
        const double start = left + m_labelWidths[size_t(column)];
        const double right = pair.wide ? m_context.width : left + m_columnWidth - m_context.mm(m_columns > 1 ? 3 : 0);
        const TextStyle style{TextSize::Body, pair.tone == TextTone::Strong, pair.tone == TextTone::Muted};
        TextRun label = m_context.setter.set(pair.label, kLabelStyle, left, padding(), start - left - m_context.mm(1));
        TextRun value = m_context.setter.set(pair.value, style, start, padding(), right - start);
        double height = std::max({label.height(), value.height(), m_context.setter.lineHeight(style)});
        if (pair.writeLines > 0) {
            height = std::max(height, pair.writeLines * m_context.mm(6.5));
            strip.border.bottom = LineWeight::Hair;
        }
        strip.height = std::max(strip.height, height + 2 * padding());
        strip.texts.push_back(std::move(label));
        strip.texts.push_back(std::move(value));
    }

    void finish()
    {
        if (m_strips.empty())
            return;
        m_strips.front().spaceBefore = m_context.mm(1.5);
        if (m_context.format.isRoll())
            return;
        m_strips.front().border.top = LineWeight::Hair;
        for (Strip& strip : m_strips)
            strip.border.bottom = LineWeight::Hair;
    }

    const LayoutContext& m_context;
    int m_columns;
    double m_columnWidth;
    std::vector<double> m_labelWidths;
    std::vector<Strip> m_strips;
};

} // namespace

std::vector<Strip> layOutPairs(const PairBlock& pairs, const LayoutContext& context)
{
    return PairGrid(pairs, context).strips(pairs);
}

} // namespace sanbao
