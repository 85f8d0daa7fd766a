// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on narrow rolls. Nothing is left out: what has no room beside stands below, with its column's name.
#include "ui/printing/table_layout.h"

#include <algorithm>

namespace sanbao {

namespace {

class StackedTable
{
public:
    StackedTable(const TableBlock& table, const LayoutContext& context)
        : m_table(table)
        , m_context(context)
        , m_indent(context.mm(1.5))
    {
    }

    std::vector<Strip> strips()
    {
        Strip rule;
        rule.border.bottom = LineWeight::Strong;
        rule.keepWithNext = true;
        m_strips.push_back(rule);
        for (const QStringList& row : m_table.rows)
            addRow(row, kTableCell);
        if (m_table.rows.empty() && !m_table.emptyText.isEmpty())
            m_strips.push_back(emptyTableStrip(m_table, m_context));
        if (m_table.totalRow)
            addTotal(*m_table.totalRow);
        return std::move(m_strips);
    }

private:
    void addRow(const QStringList& row, const TextStyle& style)
    {
        Strip strip;
        strip.height = tablePadding(m_context);
        append(strip, m_context.setter.set(row.value(0), style, 0, 0, m_context.width));
        addTexts(strip, row, style);
        addFigures(strip, row, style);
        strip.height += tablePadding(m_context);
        strip.border.bottom = LineWeight::Hair;
        m_strips.push_back(std::move(strip));
    }

    static void append(Strip& strip, TextRun run)
    {
        run.y = strip.height;
        strip.height += run.height();
        strip.texts.push_back(std::move(run));
    }

    /// Named texts one a line; choices to tick side by side.
    void addTexts(Strip& strip, const QStringList& row, const TextStyle& style) const
    {
        QStringList lines;
        QStringList choices;
        for (size_t c = 1; c < m_table.columns.size(); ++c) {
            const TableColumn& column = m_table.columns[c];
            const QString text = row.value(qsizetype(c));
            if (text.isEmpty() || column.align == TextAlign::End)
                continue;
            if (column.align == TextAlign::Centre)
                choices.append(text + QChar(QChar::Nbsp) + column.title);
            else
                lines.append(QStringLiteral("%1: %2").arg(column.title, text));
        }
        if (!choices.isEmpty())
            lines.append(choices.join(QStringLiteral("  ")));
        if (!lines.isEmpty())
            append(strip,
                   m_context.setter.set(lines.join(QLatin1Char('\n')), style, m_indent, 0, m_context.width - m_indent));
    }

    /// "List amount 50.00   Waived 50.00" on a line where there is room for two, name left and figure right.
    void addFigures(Strip& strip, const QStringList& row, const TextStyle& style) const
    {
        std::vector<std::pair<QString, QString>> figures;
        double widest = 0;
        for (size_t c = 1; c < m_table.columns.size(); ++c) {
            const QString text = row.value(qsizetype(c)).simplified();
            if (text.isEmpty() || m_table.columns[c].align != TextAlign::End)
                continue;
            figures.emplace_back(m_table.columns[c].title, text);
            widest = std::max(widest, m_context.setter.naturalWidth(figures.back().first, style) +
                                          m_context.setter.naturalWidth(text, style) + m_context.mm(1));
        }
        const double area = m_context.width - m_indent;
        const double gap = m_context.mm(3);
        const size_t perLine = 2 * widest + gap <= area ? 2 : 1;
        const double width = perLine == 2 ? (area - gap) / 2 : area;
        for (size_t i = 0; i < figures.size(); i += perLine) {
            double height = 0;
            for (size_t k = 0; k < perLine && i + k < figures.size(); ++k) {
                // An odd last figure stands at the right edge, where sums are looked for.
                const bool last = perLine == 2 && k == 0 && i + 1 == figures.size();
                const double x = m_indent + (last ? 1.0 : double(k)) * (width + gap);
                const auto& [name, text] = figures[i + k];
                for (const TextRun& run : {m_context.setter.set(name, style, x, strip.height, width),
                                           m_context.setter.set(text, style, x, strip.height, width, TextAlign::End)}) {
                    height = std::max(height, run.height());
                    strip.texts.push_back(run);
                }
            }
            strip.height += height;
        }
    }

    void addTotal(const QStringList& row)
    {
        m_strips.back().keepWithNext = true;
        const qsizetype figures =
            std::count_if(row.begin() + 1, row.end(), [](const QString& text) { return !text.isEmpty(); });
        if (figures != 1) {
            addRow(row, kTableHead);
        } else {
            const TextStyle style{TextSize::Heading, true, false};
            Strip strip = textStrip(row.front(), style, TextAlign::Start, m_context);
            strip.texts.push_back(m_context.setter.set(row.back(), style, 0, 0, m_context.width, TextAlign::End));
            for (TextRun& run : strip.texts)
                run.y = tablePadding(m_context) * 2;
            strip.height += tablePadding(m_context) * 4;
            m_strips.push_back(std::move(strip));
        }
        m_strips.back().border.top = LineWeight::Strong;
    }

    const TableBlock& m_table;
    const LayoutContext& m_context;
    double m_indent;
    std::vector<Strip> m_strips;
};

} // namespace

std::vector<Strip> layOutStackedTable(const TableBlock& table, const LayoutContext& context)
{
    return StackedTable(table, context).strips();
}

} // namespace sanbao
