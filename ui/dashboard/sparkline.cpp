// SPDX-License-Identifier: GPL-3.0-or-later
// The painter of sparklines.
#include "ui/dashboard/sparkline.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace sanbao {

void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<SparkPoint>& points, const QColor& line,
                    const QColor& ground)
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const SparkPoint& point : points) {
        if (!point.value)
            continue;
        low = any ? std::min(low, *point.value) : *point.value;
        high = any ? std::max(high, *point.value) : *point.value;
        any = true;
    }
    if (!any)
        return;
    const double spread = high > low ? high - low : 1;
    const double step = points.size() > 1 ? area.width() / double(points.size() - 1) : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, dp(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    QPointF last;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value) {
            painter.drawPolyline(run);
            run.clear();
            continue;
        }
        const double height = high > low ? (*points[i].value - low) / spread : 0.5;
        last = QPointF(area.left() + step * double(i), area.bottom() - height * area.height());
        run.append(last);
    }
    painter.drawPolyline(run);
    if (points.back().value) {
        painter.setBrush(points.back().provisional ? ground : line);
        painter.setPen(QPen(line, dp(1) * 1.5));
        painter.drawEllipse(last, dp(3), dp(3));
    }
    painter.restore();
}

} // namespace sanbao
