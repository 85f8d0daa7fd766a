// SPDX-License-Identifier: GPL-3.0-or-later
// Ink on paper: draws bands, grey only where the paper allows it.
#pragma once

#include "ui/printing/strip.h"

#include <QPointF>

class QPainter;

namespace sanbao {

class StripPainter
{
public:
    StripPainter(QPainter& painter, const PaperFormat& format, double width);
    void paint(const Strip& strip, const QPointF& origin) const;

private:
    void paintLine(const QLineF& line, LineWeight weight) const;
    void paintBorder(const Strip& strip, const QPointF& origin) const;
    void paintCode(const PlacedCode& code, const QPointF& origin) const;

    QPainter& m_painter;
    bool m_blackOnly;
    double m_width;
};

} // namespace sanbao
