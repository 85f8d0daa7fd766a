// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maintenance/due_calendar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace sanbao {

namespace {

constexpr int kWeeks = 6;
constexpr int kHead = 24; ///< height of the weekday names
constexpr int kLeastCell = 40;
constexpr int kWideCell = 72;

} // namespace

DueCalendar::DueCalendar(QWidget* parent)
    : QWidget(parent)
    , m_today(QDate::currentDate())
    , m_day(m_today)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("maintenance.calendar"));
    rename();
}

void DueCalendar::setToday(QDate today)
{
    m_today = today;
    rename();
    update();
}

void DueCalendar::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    const QDate before = firstDay();
    m_day = day;
    if (firstDay() != before) {
        m_counts.clear();
        Q_EMIT rangeChanged();
    }
    rename();
    update();
    Q_EMIT dayChanged(m_day);
}

QDate DueCalendar::firstDay() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QDate DueCalendar::lastDay() const
{
    return firstDay().addDays(7 * kWeeks - 1);
}

void DueCalendar::setCounts(const std::vector<PlanDay>& days)
{
    m_counts.clear();
    for (const PlanDay& day : days)
        m_counts[day.day] = day;
    rename();
    update();
}

int DueCalendar::monthCount() const
{
    int plans = 0;
    for (const auto& [day, counts] : m_counts) {
        if (day.month() == m_day.month() && day.year() == m_day.year())
            plans += counts.plans;
    }
    return plans;
}

QSize DueCalendar::sizeHint() const
{
    return {7 * dp(kWideCell), dp(kHead) + kWeeks * dp(60)};
}

QSize DueCalendar::minimumSizeHint() const
{
    return {7 * dp(kLeastCell), dp(kHead) + kWeeks * dp(kLeastCell)};
}

QRect DueCalendar::cell(QDate day) const
{
    const int at = int(firstDay().daysTo(day));
    const int column = at % 7;
    const int row = at / 7;
    const int head = dp(kHead);
    const int left = column * width() / 7;
    const int top = head + row * (height() - head) / kWeeks;
    return QRect(QPoint(left, top),
                 QPoint((column + 1) * width() / 7 - 1, head + (row + 1) * (height() - head) / kWeeks - 1))
        .adjusted(dp(1), dp(1), -dp(1), -dp(1));
}

QDate DueCalendar::dayAt(QPoint place) const
{
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
        if (cell(day).contains(place))
            return day;
    }
    return {};
}

PlanDay DueCalendar::countsOf(QDate day) const
{
    const auto found = m_counts.find(day);
    return found == m_counts.end() ? PlanDay{day, 0, 0} : found->second;
}

ChipTone DueCalendar::toneOf(const PlanDay& counts) const
{
    if (counts.waiting == 0)
        return ChipTone::Ok;
    if (counts.day < m_today)
        return ChipTone::Bad;
    return counts.day == m_today ? ChipTone::Warn : ChipTone::Accent;
}

/// "Monday 2 March 2026, today: 3 plans due, 1 registered"
QString DueCalendar::wordsOf(QDate day) const
{
    const PlanDay counts = countsOf(day);
    //: A day with its weekday: a pattern of Qt
    QString name = QLocale().toString(day, tr("dddd d MMMM yyyy"));
    if (day == m_today)
        name = tr("%1, today").arg(name);
    QString words = counts.plans == 1 ? tr("%1: 1 plan due").arg(name)
                                      : tr("%1: %2 plans due").arg(name, QString::number(counts.plans));
    if (counts.plans == 0)
        words = tr("%1: nothing due").arg(name);
    else if (counts.waiting < counts.plans)
        words += tr(", %1 registered").arg(counts.plans - counts.waiting);
    return counts.waiting > 0 && day < m_today ? words + tr(", overdue") : words;
}

void DueCalendar::rename()
{
    setAccessibleName(tr("Calendar") + QStringLiteral(" – ") + wordsOf(m_day));
}

void DueCalendar::paintCount(QPainter& painter, const QRect& place, const PlanDay& counts) const
{
    const Theme& theme = themeOf(this);
    const ChipTone tone = toneOf(counts);
    const QString text = chipText(QString::number(counts.plans), tone);
    painter.setFont(fontFor(TextRole::Strong));
    const int wide = painter.fontMetrics().horizontalAdvance(text) + dp(12);
    const int tall = painter.fontMetrics().height() + dp(2);
    QRect pill(0, 0, std::min(wide, place.width() - dp(4)), tall);
    pill.moveBottomRight(place.bottomRight() - QPoint(dp(5), dp(5)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(theme, tone));
    painter.drawRoundedRect(pill, tall / 2.0, tall / 2.0);
    painter.setPen(toneInk(theme, tone));
    painter.drawText(pill, Qt::AlignCenter, text);
}

void DueCalendar::paintDay(QPainter& painter, QDate day) const
{
    const Theme& theme = themeOf(this);
    const QRect place = cell(day);
    const bool inMonth = day.month() == m_day.month();
    painter.setBrush(inMonth ? theme.surface : theme.background);
    painter.setPen(theme.line);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), dp(4), dp(4));
    painter.setFont(fontFor(day == m_today ? TextRole::Strong : TextRole::Body));
    QRect number(place.topLeft() + QPoint(dp(4), dp(4)), QSize(dp(24), painter.fontMetrics().height() + dp(2)));
    if (day == m_today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(number, number.height() / 2.0, number.height() / 2.0);
    }
    painter.setPen(day == m_today ? theme.onAccent : inMonth ? theme.text : theme.muted);
    painter.drawText(number, Qt::AlignCenter, QString::number(day.day()));
    if (const PlanDay counts = countsOf(day); counts.plans > 0)
        paintCount(painter, place, counts);
    if (day == m_day) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.muted, dp(2)));
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), dp(4), dp(4));
    }
}

void DueCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Hint));
    painter.setPen(themeOf(this).muted);
    for (int weekday = 0; weekday < 7; ++weekday) {
        const QRect below = cell(firstDay().addDays(weekday));
        painter.drawText(QRect(below.left(), 0, below.width(), dp(kHead)), Qt::AlignCenter,
                         QLocale().dayName(weekday + 1, QLocale::ShortFormat));
    }
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1))
        paintDay(painter, day);
}

void DueCalendar::keyPressEvent(QKeyEvent* event)
{
    const QDate month(m_day.year(), m_day.month(), 1);
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    switch (plain ? event->key() : int(Qt::Key_unknown)) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-7));
    case Qt::Key_Down:
        return setDay(m_day.addDays(7));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(month);
    case Qt::Key_End:
        return setDay(month.addMonths(1).addDays(-1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen(m_day);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DueCalendar::mousePressEvent(QMouseEvent* event)
{
    const QDate day = event->button() == Qt::LeftButton ? dayAt(event->position().toPoint()) : QDate();
    if (!day.isValid()) {
        QWidget::mousePressEvent(event);
        return;
    }
    setDay(day);
    Q_EMIT chosen(day);
}

void DueCalendar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void DueCalendar::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool DueCalendar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(day)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace sanbao
