// SPDX-License-Identifier: GPL-3.0-or-later
// Stacks bands into pages.
#include "ui/printing/page_set.h"

#include "core/document/wording.h"
#include "ui/printing/block_layout.h"
#include "ui/printing/strip_painter.h"

#include <QPainter>

#include <algorithm>
#include <tuple>

namespace sanbao {

namespace {

constexpr double kEndless = 1e9;
constexpr TextStyle kFootStyle{TextSize::Small, false, true};

Strip runningHead(const Document& document, const LayoutContext& context)
{
    Strip strip = textStrip(document.title, kFootStyle, TextAlign::Start, context);
    strip.texts.push_back(context.setter.set(document.number, kFootStyle, 0, 0, context.width, TextAlign::End));
    strip.height += context.mm(1);
    strip.border.bottom = LineWeight::Hair;
    return strip;
}

} // namespace

PageSet::PageSet(const Document& document, const PaperFormat& format, const LayoutOptions& options)
    : m_format(format)
    , m_sizeMm(format.widthMm, format.heightMm)
{
    const TypeSetter setter(format, options.fontScale);
    m_left = format.marginsMm.left() * kUnitsPerMm;
    m_width = format.usableMm() * kUnitsPerMm;
    m_top = format.marginsMm.top() * kUnitsPerMm;
    const double footHeight = 1.5 * kUnitsPerMm + setter.lineHeight(kFootStyle);
    if (format.label) {
        layOutAsLabel(document, setter);
        return;
    }
    m_bottom = format.isRoll() ? kEndless : (format.heightMm - format.marginsMm.bottom()) * kUnitsPerMm - footHeight;
    const LayoutContext context{m_format, setter, m_width};
    m_runningHead = runningHead(document, context);

    std::vector<Strip> strips = layOutHead(document, context);
    for (Strip& strip : layOutBlocks(document, context))
        strips.push_back(std::move(strip));
    if (format.isRoll()) {
        Document last = document;
        if (!options.copyCaption.isEmpty())
            last.footer = wording::joined({options.copyCaption, document.footer});
        for (Strip& strip : layOutRollFoot(last, context))
            strips.push_back(std::move(strip));
    }
    flow(std::move(strips));
    if (format.isRoll())
        m_sizeMm.setHeight(m_y / kUnitsPerMm + format.marginsMm.bottom());
    else
        addFoot(document, options, setter);
}

void PageSet::layOutAsLabel(const Document& document, const TypeSetter& setter)
{
    m_y = m_top;
    m_pages.emplace_back();
    for (const Strip& strip : layOutLabel(document, LayoutContext{m_format, setter, m_width})) {
        m_y += strip.spaceBefore;
        place(strip);
    }
}

void PageSet::startPage()
{
    m_y = m_top;
    m_pages.emplace_back();
    if (m_pages.size() > 1) {
        place(m_runningHead);
        m_y += kUnitsPerMm;
    }
}

void PageSet::place(const Strip& strip)
{
    m_pages.back().push_back({m_y, strip});
    m_y += strip.height;
}

void PageSet::rememberHead(const Strip& strip)
{
    const size_t table = size_t(strip.repeatedHead);
    if (strip.repeatedHead < 0 || table < m_tableHeads.size())
        return;
    m_tableHeads.resize(table + 1);
    m_tableHeads[table] = strip;
    m_tableHeads[table].spaceBefore = 0;
}

void PageSet::repeatHead(int table)
{
    if (table >= 0 && size_t(table) < m_tableHeads.size())
        place(m_tableHeads[size_t(table)]);
}

double PageSet::heightWithFollowers(const std::vector<Strip>& strips, size_t index) const
{
    double height = 0;
    for (size_t i = index; i < strips.size(); ++i) {
        height += (i == index ? 0 : strips[i].spaceBefore) + strips[i].height;
        if (!strips[i].keepWithNext)
            break;
    }
    const double page = m_bottom - m_top - m_runningHead.height - kUnitsPerMm;
    return height <= page * 0.6 ? height : strips[index].height;
}

void PageSet::flow(std::vector<Strip> strips)
{
    startPage();
    for (size_t i = 0; i < strips.size(); ++i) {
        Strip& strip = strips[i];
        const bool isHead = strip.repeatedHead >= int(m_tableHeads.size());
        const double needed = heightWithFollowers(strips, i);
        m_y += m_pages.back().empty() ? 0 : strip.spaceBefore;
        const bool whole = m_y + needed <= m_bottom;
        const bool breakable =
            strip.mayBreak && m_y + strip.height > m_bottom && m_y + 2 * strip.texts.front().lineHeight <= m_bottom;
        if (!whole && !breakable) {
            startPage();
            if (!isHead)
                repeatHead(strip.repeatedHead);
        }
        rememberHead(strip);
        if (m_y + strip.height <= m_bottom)
            place(strip);
        else
            placeCut(std::move(strip));
    }
}

void PageSet::placeCut(Strip strip)
{
    while (m_y + strip.height > m_bottom) {
        auto [first, rest] = cutStrip(strip, m_bottom - m_y);
        const bool lonelyLine = strip.mayBreak && rest.texts.size() == 1 && rest.texts.front().lineCount == 1 &&
                                first.texts.size() == 1 && first.texts.front().lineCount > 2;
        if (lonelyLine)
            std::tie(first, rest) = cutStrip(strip, m_bottom - m_y - strip.texts.front().lineHeight);
        const bool nothingFits = first.texts.empty();
        if (nothingFits && m_y <= m_top + m_runningHead.height + 2 * kUnitsPerMm)
            break; // one line higher than the page: cannot be cut further
        if (!nothingFits) {
            place(first);
            strip = rest;
        }
        startPage();
        repeatHead(strip.repeatedHead);
    }
    place(strip);
}

void PageSet::addFoot(const Document& document, const LayoutOptions& options, const TypeSetter& setter)
{
    for (int page = 0; page < pageCount(); ++page) {
        Strip strip;
        const QString number = Documents::tr("Page %1 of %2").arg(page + 1).arg(pageCount());
        const double third = m_width / 3;
        strip.height = setter.lineHeight(kFootStyle);
        strip.border.top = LineWeight::Hair;
        const double gap = 0.7 * kUnitsPerMm;
        strip.texts.push_back(setter.set(document.footer, kFootStyle, 0, gap, third * 1.45));
        strip.texts.push_back(
            setter.set(options.copyCaption, kFootStyle, third * 1.45, gap, third * 0.8, TextAlign::Centre));
        strip.texts.push_back(setter.set(number, kFootStyle, third * 2.25, gap, third * 0.75, TextAlign::End));
        m_feet.push_back({{m_bottom + 0.6 * kUnitsPerMm, strip}});
    }
}

void PageSet::paint(QPainter& painter, int page) const
{
    const StripPainter strips(painter, m_format, m_width);
    for (const Placed& placed : m_pages[size_t(page)])
        strips.paint(placed.strip, QPointF(m_left, placed.y));
    if (size_t(page) < m_feet.size())
        for (const Placed& placed : m_feet[size_t(page)])
            strips.paint(placed.strip, QPointF(m_left, placed.y));
}

void PageSet::visitLines(int page, const std::function<void(const QFont&, const QString&)>& visit) const
{
    const auto visitStrips = [&visit](const Page& strips) {
        for (const Placed& placed : strips) {
            for (const TextRun& run : placed.strip.texts) {
                for (int i = run.firstLine; run.layout && i < run.firstLine + run.lineCount; ++i) {
                    const QTextLine line = run.layout->lineAt(i);
                    visit(run.layout->font(), run.layout->text().mid(line.textStart(), line.textLength()));
                }
            }
        }
    };
    visitStrips(m_pages[size_t(page)]);
    if (size_t(page) < m_feet.size())
        visitStrips(m_feet[size_t(page)]);
}

} // namespace sanbao
