// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/pareto_panel.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

enum Column { Cause, Count, Share, Sum, Columns };
constexpr int kMostBars = 8;

QString percent(double share)
{
    return QString::number(share * 100, 'f', 0) + QStringLiteral(" %");
}

} // namespace

ParetoChart::ParetoChart(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(dp(170));
}

QSize ParetoChart::sizeHint() const
{
    return {dp(320), dp(190)};
}

void ParetoChart::setRows(const std::vector<ParetoRow>& rows)
{
    m_rows.assign(rows.begin(), rows.begin() + std::min<qsizetype>(kMostBars, qsizetype(rows.size())));
    QStringList words;
    for (const ParetoRow& row : m_rows)
        words.append(QStringLiteral("%1: %2").arg(row.name, QString::number(row.count)));
    setAccessibleName(tr("Pareto of complaints"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void ParetoChart::paintEvent(QPaintEvent*)
{
    if (m_rows.empty())
        return;
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Hint));
    const int line = painter.fontMetrics().height();
    const double slot = double(width()) / double(m_rows.size());
    const double base = height() - line - dp(6);
    const double room = base - 2.0 * line;
    const double most = double(m_rows.front().count);
    QPainterPath sum;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ParetoRow& row = m_rows[i];
        const double tall = std::max(double(dp(3)), room * 0.82 * double(row.count) / most);
        const double thick = std::min(slot * 0.6, double(dp(48)));
        const double centre = slot * (double(i) + 0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.cumulative - row.share < 0.8 ? theme.accent : theme.line);
        painter.drawRoundedRect(QRectF(centre - thick / 2, base - tall, thick, tall), dp(3), dp(3));
        painter.setPen(theme.text);
        painter.drawText(QRectF(centre - slot / 2, base - tall - line - dp(1), slot, line), Qt::AlignCenter,
                         QString::number(row.count));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(centre - slot / 2, base + dp(4), slot, line), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, int(slot) - dp(4)));
        const QPointF point(centre, base - room * row.cumulative);
        if (i == 0)
            sum.moveTo(point);
        else
            sum.lineTo(point);
    }
    painter.setPen(theme.line);
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
    painter.setPen(QPen(theme.warn, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sum);
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(0, base - room * 0.8), QPointF(width(), base - room * 0.8));
    painter.drawText(QRectF(0, base - room * 0.8 - line, width() - dp(2), line), Qt::AlignRight,
                     QStringLiteral("80 %"));
}

void ParetoChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_rows.empty() || event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    const int row = int(event->pos().x() * qsizetype(m_rows.size()) / std::max(1, width()));
    Q_EMIT chosen(std::clamp(row, 0, int(m_rows.size()) - 1));
}

ParetoPanel::ParetoPanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
    , m_chart(new ParetoChart(m_card))
    , m_table(new QTableWidget(0, Columns, m_card))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->body()->addWidget(m_chart);
    m_card->body()->addWidget(m_table, 1);
    m_table->setObjectName(QStringLiteral("complaint.pareto"));
    m_table->setAccessibleName(tr("Complaints by cause"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(dp(30));
    m_table->setHorizontalHeaderLabels({tr("Cause"), QStringLiteral("n"), tr("Share"), tr("Sum")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(Cause, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(Cause)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = Count; column < Columns; ++column) {
        m_table->setColumnWidth(column, dp(56));
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    connect(m_chart, &ParetoChart::chosen, this, &ParetoPanel::choose);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) { choose(row); });
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int) { choose(row); });
}

void ParetoPanel::showRows(const QString& title, const std::vector<ParetoRow>& rows)
{
    m_rows = rows;
    m_card->setTitle(title);
    m_chart->setRows(rows);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ParetoRow& cause = rows[std::size_t(row)];
        const QStringList cells{cause.name, QString::number(cause.count), percent(cause.share),
                                percent(cause.cumulative)};
        for (int column = 0; column < Columns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == Cause ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

void ParetoPanel::choose(int row)
{
    if (row >= 0 && row < int(m_rows.size()))
        Q_EMIT chosen(m_rows[std::size_t(row)].code, m_rows[std::size_t(row)].name);
}

} // namespace sanbao
