// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on sheets: ruled rows under a head that repeats. A table that is narrow enough looks the same on a roll.
#include "ui/printing/table_layout.h"

#include "ui/printing/column_widths.h"

#include <algorithm>

namespace sanbao {

namespace {

class SheetTable
{
public:
    SheetTable(const TableBlock& table, int number, const LayoutContext& context)
        : m_table(table)
        , m_number(number)
        , m_context(context)
    {
    }

    bool fits() const
    {
        double sum = 0;
        for (const ColumnDemand& demand : demands())
            sum += demand.natural;
        return sum <= m_context.width;
    }

    std::vector<Strip> strips()
    {
        m_widths = columnWidths(demands(), m_context.width);
        addHead();
        for (const QStringList& row : m_table.rows) {
            m_strips.push_back(rowStrip(row, kTableCell));
            m_strips.back().border.bottom = LineWeight::Hair;
        }
        // A single row is not left alone on the next page.
        if (m_table.rows.size() > 1)
            m_strips[m_strips.size() - 2].keepWithNext = true;
        if (m_table.rows.empty() && !m_table.emptyText.isEmpty())
            m_strips.push_back(emptyTableStrip(m_table, m_context));
        if (m_table.totalRow) {
            m_strips.back().keepWithNext = true;
            m_strips.push_back(rowStrip(*m_table.totalRow, kTableHead));
            m_strips.back().border.top = LineWeight::Strong;
        }
        return std::move(m_strips);
    }

private:
    double gap() const { return m_context.mm(m_context.format.isRoll() ? 0.6 : 1.2); }

    std::vector<ColumnDemand> demands() const
    {
        std::vector<ColumnDemand> result;
        for (size_t c = 0; c < m_table.columns.size(); ++c) {
            const qsizetype cell = qsizetype(c);
            ColumnDemand demand{0, 0, m_table.columns[c].weight, m_table.columns[c].align == TextAlign::End};
            measure(demand, m_table.columns[c].title, kTableHead);
            for (const QStringList& row : m_table.rows)
                measure(demand, row.value(cell), kTableCell);
            if (m_table.totalRow)
                measure(demand, m_table.totalRow->value(cell), kTableHead);
            demand.natural += 2 * gap();
            demand.minimum = std::min(demand.minimum + 2 * gap(), m_context.width * 0.25);
            result.push_back(demand);
        }
        return result;
    }

    void measure(ColumnDemand& demand, const QString& text, const TextStyle& style) const
    {
        demand.natural = std::max(demand.natural, m_context.setter.naturalWidth(text, style));
        for (const QString& word : text.simplified().split(QLatin1Char(' '))) {
            const bool breakable = std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > 0xff; });
            if (!breakable)
                demand.minimum = std::max(demand.minimum, m_context.setter.naturalWidth(word, style));
        }
    }

    Strip rowStrip(const QStringList& row, const TextStyle& style) const
    {
        const double padding = tablePadding(m_context);
        Strip strip;
        double x = 0;
        for (size_t c = 0; c < m_table.columns.size(); ++c) {
            TextRun run = m_context.setter.set(row.value(qsizetype(c)), style, x + gap(), padding,
                                               m_widths[c] - 2 * gap(), m_table.columns[c].align);
            x += m_widths[c];
            strip.height = std::max(strip.height, run.height() + 2 * padding);
            strip.texts.push_back(std::move(run));
        }
        strip.repeatedHead = m_number;
        return strip;
    }

    void addHead()
    {
        QStringList titles;
        for (const TableColumn& column : m_table.columns)
            titles.append(column.title);
        Strip strip = rowStrip(titles, kTableHead);
        strip.border = {LineWeight::Strong, LineWeight::Hair, false};
        strip.shaded = true;
        strip.keepWithNext = true;
        m_strips.push_back(strip);
    }

    const TableBlock& m_table;
    int m_number;
    const LayoutContext& m_context;
    std::vector<double> m_widths;
    std::vector<Strip> m_strips;
};

} // namespace

double tablePadding(const LayoutContext& context)
{
    return context.mm(context.format.isRoll() ? 0.3 : context.format.compactHead ? 0.35 : 0.9);
}

Strip emptyTableStrip(const TableBlock& table, const LayoutContext& context)
{
    Strip strip = textStrip(table.emptyText, {TextSize::Body, false, true}, TextAlign::Centre, context);
    strip.texts.front().y = tablePadding(context);
    strip.height += 2 * tablePadding(context);
    return strip;
}

std::vector<Strip> layOutTable(const TableBlock& table, int tableNumber, const LayoutContext& context)
{
    SheetTable sheet(table, tableNumber, context);
    std::vector<Strip> strips =
        context.format.isRoll() && !sheet.fits() ? layOutStackedTable(table, context) : sheet.strips();
    if (!strips.empty()) {
        strips.front().spaceBefore = context.mm(1.5);
        strips.back().border.bottom = LineWeight::Strong;
    }
    return strips;
}

} // namespace sanbao
