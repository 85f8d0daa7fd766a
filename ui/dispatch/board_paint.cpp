// SPDX-License-Identifier: GPL-3.0-or-later
// How the board looks.
#include "core/service/dispatch_words.h"
#include "core/service/labels.h"
#include "ui/dispatch/board_view.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace sanbao {

namespace {

constexpr int kHeadWidth = 156;
constexpr int kHeadHeight = 34;
constexpr int kRowHeight = 54;

ChipTone toneOf(const Visit& visit)
{
    switch (visit.state) {
    case OrderState::Waiting:
        return ChipTone::Warn;
    case OrderState::Resolved:
    case OrderState::Accepted:
    case OrderState::Settled:
    case OrderState::Closed:
        return ChipTone::Ok;
    default:
        return ChipTone::Accent;
    }
}

void elide(QPainter& painter, const QRect& rect, const QString& text, int flags = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.drawText(rect, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

void BoardView::paintRowHead(QPainter& painter, int row)
{
    const Theme& theme = themeOf(this);
    const Technician& technician = m_board.technicians[std::size_t(row)];
    const QRect rect(dp(12), rowTop(row) + dp(7), dp(kHeadWidth) - dp(20), dp(kRowHeight) - dp(14));
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(theme.text);
    elide(painter, rect.adjusted(0, 0, -dp(34), -rect.height() / 2), technician.name);
    painter.setFont(fontFor(TextRole::Hint));
    painter.setPen(theme.muted);
    painter.drawText(rect.adjusted(0, 0, 0, -rect.height() / 2), Qt::AlignRight | Qt::AlignVCenter,
                     tr("T%1").arg(technician.tier));
    QString words = technician.company;
    for (const TechnicianLoad& load : m_board.loads) {
        if (load.technician == technician.staff)
            words = tr("%1 visits · %2 %")
                        .arg(QString::number(load.orders),
                             QString::number(load.available > 0 ? load.minutes * 100 / load.available : 0)) +
                    (words.isEmpty() ? words : QStringLiteral(" · ") + words);
    }
    elide(painter, rect.adjusted(0, rect.height() / 2, 0, 0), words);
}

void BoardView::paintAbsences(QPainter& painter, int row)
{
    const Theme& theme = themeOf(this);
    const BoardAxis along = axis();
    for (const Absence& absence : m_board.technicians[std::size_t(row)].away) {
        const int left = along.x(absence.span.from);
        const QRect rect(left, rowTop(row) + 1, along.x(absence.span.to) - left, dp(kRowHeight) - 1);
        if (rect.width() <= 0)
            continue;
        painter.fillRect(rect, QBrush(theme.raised));
        painter.fillRect(rect, QBrush(theme.line, Qt::BDiagPattern));
        painter.setFont(fontFor(TextRole::Hint));
        painter.setPen(theme.muted);
        elide(painter, rect.adjusted(dp(6), 0, -dp(4), 0),
              absence.reason.isEmpty() ? tr("away") : tr("away: %1").arg(absence.reason));
    }
}

void BoardView::paintGrid(QPainter& painter)
{
    const Theme& theme = themeOf(this);
    const BoardAxis along = axis();
    const QRect all = viewport()->rect();
    const int bottom = std::min(all.bottom(), rowTop(int(m_board.technicians.size())));
    const QLocale locale(speaksChinese() ? QLocale::Chinese : QLocale::English);
    const int head = dp(kHeadHeight);
    for (int day = 0; day < m_board.days; ++day) {
        const QDate date = m_board.first.addDays(day);
        std::vector<OpenSpan> open = m_catalogue.calendar().spansOn(date);
        int closed = m_board.firstMinute;
        open.push_back({m_board.lastMinute, m_board.lastMinute});
        for (const OpenSpan& span : open) {
            const int left = along.x(day, closed);
            painter.fillRect(QRect(left, head, along.x(day, span.fromMinute) - left, bottom - head), theme.background);
            closed = span.toMinute;
        }
        const int step = m_board.days == 1 ? 60 : 180;
        for (int minute = m_board.firstMinute; minute < m_board.lastMinute; minute += step) {
            const int x = along.x(day, minute);
            painter.setPen(theme.line);
            painter.drawLine(x, m_board.days == 1 ? head - dp(6) : head, x, bottom);
            if (m_board.days > 1)
                continue;
            painter.setFont(fontFor(TextRole::Hint));
            painter.setPen(theme.muted);
            painter.drawText(QRect(x + dp(4), 0, dp(60), head), Qt::AlignLeft | Qt::AlignVCenter, clockText(minute));
        }
        if (m_board.days > 1) {
            painter.setFont(fontFor(TextRole::Strong));
            painter.setPen(date == localDay(m_now, m_catalogue.zone()) ? theme.accentInk : theme.text);
            const QRect rect(along.x(day, m_board.firstMinute) + dp(6), 0, int(along.dayWidth()) - dp(8), head);
            elide(painter, rect,
                  locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + date.toString(QStringLiteral(" MM-dd")));
        }
    }
    painter.setPen(theme.line);
    painter.drawLine(0, head, all.right(), head);
}

void BoardView::paintBlock(QPainter& painter, const Visit& visit, const QRect& rect, ChipTone tone, bool chosen,
                           bool conflict)
{
    const Theme& theme = themeOf(this);
    QPainterPath path;
    path.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), dp(4), dp(4));
    painter.fillPath(path, toneGround(theme, tone));
    const QColor edge = conflict ? theme.bad : toneColour(theme, tone);
    painter.setPen(QPen(chosen ? theme.text : edge, chosen ? 2 : 1));
    painter.drawPath(path);
    painter.fillRect(QRect(rect.left() + 1, rect.top() + dp(4), dp(3), rect.height() - dp(8)), edge);
    QRect words = rect.adjusted(dp(8), dp(2), -dp(4), -dp(2));
    painter.setPen(toneInk(theme, tone));
    painter.setFont(fontFor(TextRole::Hint));
    if (conflict) {
        painter.setPen(theme.badInk);
        painter.drawText(words, Qt::AlignRight | Qt::AlignTop, QStringLiteral("!"));
        words.setRight(words.right() - dp(8));
    }
    if (words.width() < dp(14))
        return;
    const bool twoLines = words.height() >= 2 * painter.fontMetrics().height();
    const QRect first = twoLines ? QRect(words.left(), words.top(), words.width(), words.height() / 2) : words;
    elide(painter, first, visit.contactName + QLatin1Char(' ') + visit.productLabel);
    if (twoLines) {
        painter.setPen(theme.muted);
        // The end of the number stands only where it has room beside the time.
        const QString slot =
            slotText(visit.slot, m_catalogue.zone(), inZone(visit.slot.from, m_catalogue.zone()).date());
        const QString both = slot + QLatin1Char(' ') + visit.number.right(4);
        const bool hasRoom = painter.fontMetrics().horizontalAdvance(both) <= words.width();
        elide(painter, words.adjusted(0, words.height() / 2, 0, 0), hasRoom ? both : slot);
    }
}

void BoardView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme.surface);
    const QRect below(0, dp(kHeadHeight) + 1, viewport()->width(), viewport()->height());
    paintGrid(painter);
    painter.setClipRect(below);
    for (int row = 0; row < int(m_board.technicians.size()); ++row) {
        if (rowTop(row) > viewport()->height() || rowTop(row + 1) < 0)
            continue;
        paintRowHead(painter, row);
        paintAbsences(painter, row);
        painter.setPen(theme.line);
        painter.drawLine(0, rowTop(row + 1), viewport()->width(), rowTop(row + 1));
    }
    const BoardAxis along = axis();
    const QDate today = localDay(m_now, m_catalogue.zone());
    if (m_board.first <= today && today < m_board.first.addDays(m_board.days)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(along.x(m_now), 0, along.x(m_now), viewport()->height());
    }
    for (const Block& block : m_blocks) {
        const Visit& visit = block.planned.visit;
        const bool lifted = m_ghost && m_ghost->order == visit.order;
        painter.setOpacity(lifted ? 0.35 : 1.0);
        paintBlock(painter, visit, rectOf(visit, block.row, block.lane), toneOf(visit),
                   visit.order == m_selected && hasFocus(), !block.planned.conflicts.empty());
    }
    painter.setOpacity(1.0);
    for (std::size_t row = 0; m_ghost && row < m_board.technicians.size(); ++row) {
        if (m_board.technicians[row].staff == m_ghost->technician)
            paintBlock(painter, *m_ghost, rectOf(*m_ghost, int(row), 0),
                       m_ghostConflicts.empty() ? ChipTone::Ok : ChipTone::Warn, true, !m_ghostConflicts.empty());
    }
}

} // namespace sanbao
