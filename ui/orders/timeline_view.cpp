// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/timeline_view.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/models/duration_words.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kIndent = 20;
constexpr int kDot = 7;
constexpr qint64 kLateEntryMs = 60000;

void clear(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

TimelineView::TimelineView(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(dp(kIndent), 0, 0, 0);
    m_column->setSpacing(dp(10));
    setAccessibleName(tr("Timeline"));
}

void TimelineView::showEntries(const std::vector<TimelineEntry>& entries)
{
    m_titles.clear();
    clear(m_column);
    MaybeInstant before;
    for (const TimelineEntry& entry : entries) {
        add(entry, before);
        before = entry.happenedAt;
    }
    m_column->addStretch(1);
    update();
}

void TimelineView::add(const TimelineEntry& entry, MaybeInstant before)
{
    const Instant now = m_workplace.clock().now();
    const QTimeZone& zone = m_workplace.catalogue().zone();
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(1));

    QStringList when{dayAndTimeWords(entry.happenedAt, now, zone), m_workplace.catalogue().staffName(entry.actor)};
    when.removeAll(QString());
    if (const qint64 minutes = before ? entry.happenedAt.minutesSince(*before) : 0; minutes > 0)
        when.append(tr("%1 later").arg(durationWords(minutes)));
    auto* head = new QHBoxLayout;
    head->setSpacing(dp(8));
    QLabel* title = plainLabel(eventLabel(entry.event), TextRole::Strong, Ink::Text, block);
    auto* stamp = new ElidedLabel(when.join(QStringLiteral(" · ")), TextRole::Hint, Ink::Muted, block);
    stamp->setToolTip(inZone(entry.happenedAt, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    head->addWidget(title);
    head->addWidget(stamp, 1);
    column->addLayout(head);
    if (!entry.note.isEmpty())
        column->addWidget(wrappedLabel(entry.note, TextRole::Hint, Ink::Muted, block));
    QStringList origin;
    if (entry.enteredAt.ms - entry.happenedAt.ms > kLateEntryMs)
        origin << tr("entered %1").arg(dayAndTimeWords(entry.enteredAt, now, zone));
    if (!entry.source.isEmpty())
        origin << tr("imported as \"%1\"").arg(entry.source);
    if (!origin.isEmpty())
        column->addWidget(wrappedLabel(origin.join(QStringLiteral(" · ")), TextRole::Hint, Ink::Muted, block));
    m_column->addWidget(block);
    m_titles.push_back(title);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    if (m_titles.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const double x = dp(kDot) / 2.0 + 1.0;
    const auto middle = [this](const QLabel* title) { return title->mapTo(this, QPoint(0, title->height() / 2)).y(); };
    painter.setPen(QPen(theme.line, 2));
    painter.drawLine(QPointF(x, middle(m_titles.front())), QPointF(x, middle(m_titles.back())));
    painter.setPen(Qt::NoPen);
    for (const QLabel* title : m_titles) {
        painter.setBrush(title == m_titles.back() ? theme.accent : theme.faint);
        painter.drawEllipse(QPointF(x, middle(title)), dp(kDot) / 2.0, dp(kDot) / 2.0);
    }
}

} // namespace sanbao
