// SPDX-License-Identifier: GPL-3.0-or-later
// The tile paints itself: two dozen of them must not cost a hundred labels.
#include "ui/dashboard/kpi_tile.h"

#include "ui/dashboard/kpi_words.h"
#include "ui/widgets/labels.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace sanbao {

Side clickedSide(Kpi kpi)
{
    const KpiDefinition& definition = definitionOf(kpi);
    const bool fewIsBetter = definition.form == KpiForm::Share && definition.direction == KpiDirection::LowerIsBetter;
    return fewIsBetter ? Side::Numerator : Side::Denominator;
}

KpiTile::KpiTile(Kpi kpi, TileSize size, QWidget* parent)
    : QAbstractButton(parent)
    , m_kpi(kpi)
    , m_size(size)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("kpi_") + kpiId(kpi));
    m_figure.kpi = kpi;
    m_value = QStringLiteral("–");
    setText(kpiName(kpi));
    setAccessibleName(text());
    setTileSize(size);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT listRequested(m_kpi, clickedSide(m_kpi)); });
}

void KpiTile::setTileSize(TileSize size)
{
    m_size = size;
    QSizePolicy policy(QSizePolicy::Expanding, size == TileSize::Large ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    policy.setHorizontalStretch(size == TileSize::Large ? 4 : 3);
    setSizePolicy(policy);
    updateGeometry();
}

void KpiTile::setFigure(const KpiFigure& figure, const KpiFigure* before, const std::optional<double>& target,
                        const std::vector<SparkPoint>& trend, bool running)
{
    m_figure = figure;
    m_trend = trend;
    if (!m_trend.empty())
        m_trend.back().provisional = running || figure.provisional;
    m_value = valueWords(figure);
    m_unit = unitWords(figure);
    const DeltaWords delta = deltaWords(figure, before);
    m_delta = delta.text;
    m_deltaTone = delta.tone;
    m_verdict.clear();
    const std::optional<double> headline = headlineOf(figure);
    if (target && headline) {
        const bool met = meetsTarget(figure.kpi, *headline, *target);
        m_verdictTone = met ? ChipTone::Ok : ChipTone::Bad;
        const QString words = targetWords(figure.kpi, *target);
        m_verdict = toneSign(m_verdictTone) + QLatin1Char(' ') +
                    (m_size == TileSize::Large ? tr("target %1").arg(words) : words);
    }
    m_count.clear();
    if (definitionOf(figure.kpi).form != KpiForm::Count || figure.n == 0)
        m_count = tr("n %1").arg(figure.n);
    QStringList details;
    if (definitionOf(figure.kpi).form == KpiForm::Duration && figure.p90)
        details << tr("P90 %1").arg(amountWords(figure.kpi, *figure.p90));
    if (const QString interval = intervalWords(figure); !interval.isEmpty() && m_size == TileSize::Large)
        details << interval;
    if (figure.provisional)
        details << tr("provisional");
    m_remarks = details.join(QStringLiteral(" · "));
    setToolTip(plainToolTip(explanation(figure, before, target)));
    QStringList spoken{m_value + QLatin1Char(' ') + m_unit, this->details()};
    if (!m_delta.isEmpty())
        spoken << tr("change %1").arg(m_delta);
    spoken << m_verdict;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void KpiTile::retranslate()
{
    setText(kpiName(m_kpi));
    setAccessibleName(text());
}

QString KpiTile::details() const
{
    return m_count.isEmpty() || m_remarks.isEmpty() ? m_count + m_remarks : m_count + QStringLiteral(" · ") + m_remarks;
}

QSize KpiTile::sizeHint() const
{
    return m_size == TileSize::Large ? QSize(dp(300), dp(128)) : QSize(dp(196), dp(104));
}

QSize KpiTile::minimumSizeHint() const
{
    return m_size == TileSize::Large ? QSize(dp(240), dp(128)) : QSize(dp(168), dp(104));
}

void KpiTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(lit ? theme.faint : theme.line, 1));
    painter.setBrush(lit ? theme.raised : theme.surface);
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, dp(8), dp(8));

    const QRect inner = rect().adjusted(dp(16), dp(12), -dp(16), -dp(12));
    painter.setFont(fontFor(TextRole::Hint));
    painter.setPen(theme.muted);
    const int line = painter.fontMetrics().height();
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    const int lines = m_size == TileSize::Large ? 2 : 1;
    const QRect foot(inner.left(), inner.bottom() - line * lines - (lines - 1) * dp(4) + 1, inner.width(),
                     line * lines + (lines - 1) * dp(4));
    // In one row large and small tiles are equally high: their figures stand on one line.
    const int reserved = height() >= dp(120) ? 2 * line + dp(4) : foot.height();
    paintHeadline(painter, QRect(inner.left(), inner.top() + line, inner.width(), inner.height() - line - reserved));
    paintDetails(painter, foot);
}

void KpiTile::paintHeadline(QPainter& painter, const QRect& area)
{
    const Theme& theme = themeOf(this);
    const bool few = m_value.size() > 6;
    painter.setFont(m_size == TileSize::Large ? fontOf(32, QFont::DemiBold)
                    : few                     ? fontOf(20, QFont::DemiBold)
                                              : fontFor(TextRole::Figure));
    painter.setPen(m_figure.n == 0 ? theme.muted : theme.text);
    const int width = painter.fontMetrics().horizontalAdvance(m_value);
    const int base = area.center().y() + painter.fontMetrics().capHeight() / 2;
    painter.drawText(QPoint(area.left(), base), m_value);
    painter.setFont(fontFor(TextRole::Hint));
    painter.setPen(theme.muted);
    painter.drawText(QPoint(area.left() + width + dp(5), base), m_unit);
    const int used = width + dp(5) + painter.fontMetrics().horizontalAdvance(m_unit) + dp(12);
    const int room = area.width() - used;
    if (room < dp(40))
        return;
    const int wide = std::min(room, m_size == TileSize::Large ? dp(150) : dp(100));
    const QRectF spark(area.right() - wide + dp(4), area.top() + dp(6), wide - dp(8), area.height() - dp(14));
    paintSparkline(painter, spark, m_trend, theme.series[m_size == TileSize::Large ? 0 : 1], theme.surface);
}

void KpiTile::paintDetails(QPainter& painter, const QRect& area)
{
    const Theme& theme = themeOf(this);
    painter.setFont(fontFor(TextRole::Hint));
    const int line = painter.fontMetrics().height();
    int left = area.left();
    const auto put = [&](int row, const QString& words, const QColor& ink) {
        const int room = area.right() - left;
        if (words.isEmpty() || room < dp(12))
            return;
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, room);
        painter.setPen(ink);
        painter.drawText(QRect(left, area.top() + row * (line + dp(4)), room, line), Qt::AlignLeft | Qt::AlignVCenter,
                         shown);
        left += painter.fontMetrics().horizontalAdvance(shown) + dp(10);
    };
    if (m_size == TileSize::Large) {
        put(0, details(), theme.muted);
        left = area.left();
        put(1, m_delta.isEmpty() ? QString() : tr("vs. before %1").arg(m_delta), toneInk(theme, m_deltaTone));
        put(1, m_verdict, toneInk(theme, m_verdictTone));
        return;
    }
    put(0, m_delta, toneInk(theme, m_deltaTone));
    put(0, m_count, theme.muted);
    put(0, m_verdict, toneInk(theme, m_verdictTone));
    put(0, m_remarks, theme.muted);
}

void KpiTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void KpiTile::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const bool share = definitionOf(m_kpi).form == KpiForm::Share || definitionOf(m_kpi).form == KpiForm::Score;
    if (share)
        menu.addAction(tr("Orders in the numerator"), this, [this] { Q_EMIT listRequested(m_kpi, Side::Numerator); });
    menu.addAction(share ? tr("Orders in the denominator") : tr("Orders behind this figure"), this,
                   [this] { Q_EMIT listRequested(m_kpi, Side::Denominator); });
    menu.exec(event->globalPos());
}

} // namespace sanbao
