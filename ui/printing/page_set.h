// SPDX-License-Identifier: GPL-3.0-or-later
// A document laid out on one paper: numbered pages that can be painted on anything. Table heads repeat on every page,
// rows stay whole unless one alone is higher than a page, and nothing is ever clipped.
#pragma once

#include "ui/printing/strip.h"

#include <QSizeF>

#include <functional>

class QPainter;

namespace sanbao {

struct LayoutOptions
{
    double fontScale = 1.0;
    QString copyCaption; ///< printed in the foot; empty for none
};

class PageSet
{
public:
    PageSet(const Document& document, const PaperFormat& format, const LayoutOptions& options = {});

    int pageCount() const { return int(m_pages.size()); }
    /// Exact size of every page.
    QSizeF sizeMm() const { return m_sizeMm; }
    const PaperFormat& format() const { return m_format; }
    /// Paints one page; the painter's unit must be 1/720 inch with the origin at the paper's corner.
    void paint(QPainter& painter, int page) const;
    /// Every line of text of a page in the order it is painted.
    void visitLines(int page, const std::function<void(const QFont&, const QString&)>& visit) const;

private:
    struct Placed
    {
        double y = 0;
        Strip strip;
    };
    using Page = std::vector<Placed>;

    void layOutAsLabel(const Document& document, const TypeSetter& setter);
    void flow(std::vector<Strip> strips);
    void startPage();
    void place(const Strip& strip);
    void placeCut(Strip strip);
    double heightWithFollowers(const std::vector<Strip>& strips, size_t index) const;
    void repeatHead(int table);
    void addFoot(const Document& document, const LayoutOptions& options, const TypeSetter& setter);
    void rememberHead(const Strip& strip);

    PaperFormat m_format;
    QSizeF m_sizeMm;
    double m_left = 0;
    double m_width = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_y = 0;
    Strip m_runningHead;
    std::vector<Strip> m_tableHeads;
    std::vector<Page> m_pages;
    std::vector<Page> m_feet; ///< positions from the paper's top edge
};

} // namespace sanbao
