// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the rows.
#include "ui/dashboard/group_chart.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRow = 30;
constexpr int kLabel = 190;
constexpr int kNumber = 190;
constexpr int kLeast = 160;

} // namespace

GroupChart::GroupChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QSize GroupChart::sizeHint() const
{
    return {dp(480), std::max(dp(kLeast), int(m_bars.size()) * dp(kRow) + dp(12))};
}

void GroupChart::setBars(const std::vector<GroupBar>& bars, GroupView view, const std::optional<double>& target,
                         int worse)
{
    m_bars = bars;
    m_view = view;
    m_target = target;
    m_worse = worse;
    m_selected = 0;
    findRange();
    select(0);
    updateGeometry();
    update();
}

void GroupChart::findRange()
{
    m_least = 0;
    m_most = 0;
    const auto take = [this](const std::optional<double>& value) {
        m_least = std::min(m_least, value.value_or(0));
        m_most = std::max(m_most, value.value_or(0));
    };
    for (const GroupBar& bar : m_bars) {
        if (m_view == GroupView::Bars) {
            for (const std::optional<double>& value : {bar.value, bar.before, bar.high, bar.low})
                take(value);
        } else if (m_view == GroupView::Change && bar.change) {
            take(std::min(bar.change->own, 0.0) + std::min(bar.change->mix, 0.0));
            take(std::max(bar.change->own, 0.0) + std::max(bar.change->mix, 0.0));
        } else if (bar.box) {
            take(bar.box->p90 * 1.1);
        }
    }
    if (m_view == GroupView::Bars)
        take(m_target);
    if (m_most <= m_least)
        m_most = m_least + 1;
}

QRectF GroupChart::rowRect(int row) const
{
    return QRectF(0, dp(6) + row * dp(kRow), width(), dp(kRow));
}

QRectF GroupChart::plotRect() const
{
    return QRectF(dp(kLabel), dp(6), std::max(dp(60), width() - dp(kLabel) - dp(kNumber)),
                  double(m_bars.size()) * dp(kRow));
}

double GroupChart::xOf(double value) const
{
    const QRectF plot = plotRect();
    const double inside = std::clamp(value, m_least, m_most);
    return plot.left() + (inside - m_least) / (m_most - m_least) * plot.width();
}

void GroupChart::paintWords(QPainter& painter, const GroupBar& bar, const QRectF& row) const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, row.top(), dp(kLabel - 12), row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(bar.label, Qt::ElideRight, dp(kLabel - 12)));
    const QRectF right(row.right() - dp(kNumber - 12), row.top(), dp(kNumber - 12), row.height());
    painter.drawText(right.adjusted(0, 0, -dp(78), 0), Qt::AlignRight | Qt::AlignVCenter, bar.number);
    painter.setPen(theme.muted);
    painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter, bar.note);
}

void GroupChart::paintBar(QPainter& painter, const GroupBar& bar, const QRectF& row) const
{
    if (!bar.value)
        return;
    const Theme& theme = themeOf(this);
    const double middle = row.center().y();
    const double left = xOf(std::min(0.0, *bar.value));
    QRectF box(left, middle - dp(8), std::max(2.0, xOf(std::max(0.0, *bar.value)) - left), dp(16));
    painter.setPen(bar.provisional ? QPen(theme.series[0], 1.5) : QPen(Qt::NoPen));
    painter.setBrush(bar.provisional ? QBrush(theme.surface) : QBrush(theme.series[0]));
    painter.drawRoundedRect(box, dp(3), dp(3));
    if (bar.low && bar.high) {
        painter.setPen(QPen(theme.text, 1.2));
        painter.drawLine(QPointF(xOf(*bar.low), middle), QPointF(xOf(*bar.high), middle));
        for (const double end : {*bar.low, *bar.high})
            painter.drawLine(QPointF(xOf(end), middle - dp(4)), QPointF(xOf(end), middle + dp(4)));
    }
    if (bar.before) {
        painter.setPen(QPen(theme.series[1], dp(2)));
        painter.drawLine(QPointF(xOf(*bar.before), middle - dp(11)), QPointF(xOf(*bar.before), middle + dp(11)));
    }
}

void GroupChart::paintChange(QPainter& painter, const GroupBar& bar, const QRectF& row) const
{
    if (!bar.change)
        return;
    const Theme& theme = themeOf(this);
    const double middle = row.center().y();
    double up = 0;
    double down = 0;
    const auto part = [&](double amount, bool own) {
        double& from = amount >= 0 ? up : down;
        const QColor colour = m_worse == 0 ? theme.series[0] : (amount > 0) == (m_worse > 0) ? theme.bad : theme.ok;
        const double start = xOf(std::min(from, from + amount));
        const double end = xOf(std::max(from, from + amount));
        from += amount;
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(own ? QBrush(colour) : QBrush(colour, Qt::BDiagPattern));
        if (end - start > 0.5)
            painter.drawRect(QRectF(start, middle - dp(8), end - start, dp(16)));
    };
    part(bar.change->own, true);
    part(bar.change->mix, false);
}

void GroupChart::paintSpread(QPainter& painter, const GroupBar& bar, const QRectF& row) const
{
    if (!bar.box)
        return;
    const Theme& theme = themeOf(this);
    const double middle = row.center().y();
    const BoxSummary& box = *bar.box;
    painter.setPen(QPen(theme.muted, 1.2));
    painter.drawLine(QPointF(xOf(box.least), middle), QPointF(xOf(box.p90), middle));
    painter.drawLine(QPointF(xOf(box.p90), middle - dp(5)), QPointF(xOf(box.p90), middle + dp(5)));
    painter.setPen(QPen(theme.series[0], 1.5));
    painter.setBrush(theme.accentSoft);
    const double left = xOf(box.lowerQuartile);
    painter.drawRect(QRectF(left, middle - dp(8), std::max(2.0, xOf(box.upperQuartile) - left), dp(16)));
    painter.setPen(QPen(theme.series[0], dp(3)));
    painter.drawLine(QPointF(xOf(box.median), middle - dp(8)), QPointF(xOf(box.median), middle + dp(8)));
}

void GroupChart::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Body));
    const QRectF plot = plotRect();
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const QRectF row = rowRect(i);
        const GroupBar& bar = m_bars[std::size_t(i)];
        if (hasFocus() && i == m_selected) {
            painter.setPen(QPen(theme.accent, 1.5));
            painter.setBrush(theme.accentSoft);
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), dp(5), dp(5));
        }
        if (m_view == GroupView::Bars)
            paintBar(painter, bar, row);
        else if (m_view == GroupView::Change)
            paintChange(painter, bar, row);
        else
            paintSpread(painter, bar, row);
        paintWords(painter, bar, row);
    }
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(xOf(0), plot.top()), QPointF(xOf(0), plot.bottom()));
    if (m_target && m_view == GroupView::Bars) {
        QPen dashed(theme.warn, 1.5);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(xOf(*m_target), plot.top()), QPointF(xOf(*m_target), plot.bottom()));
    }
}

void GroupChart::select(int row)
{
    if (row < 0 || row >= int(m_bars.size()))
        return;
    m_selected = row;
    setAccessibleDescription(m_bars[std::size_t(row)].details);
    update();
}

void GroupChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = int((event->pos().y() - dp(6)) / dp(kRow));
    if (event->button() != Qt::LeftButton || row < 0 || row >= int(m_bars.size()))
        return;
    select(row);
    Q_EMIT activated(row);
}

void GroupChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        select(std::max(0, m_selected - 1));
        return;
    case Qt::Key_Down:
        select(std::min(last, m_selected + 1));
        return;
    case Qt::Key_Home:
        select(0);
        return;
    case Qt::Key_End:
        select(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0)
            Q_EMIT activated(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool GroupChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = int((help->pos().y() - dp(6)) / dp(kRow));
    if (row >= 0 && row < int(m_bars.size()))
        QToolTip::showText(help->globalPos(), plainToolTip(m_bars[std::size_t(row)].details), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace sanbao
