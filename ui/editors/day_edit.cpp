// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/day_edit.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace sanbao {

namespace {

QString asciiDigits(const QString& text)
{
    QString result;
    for (const QChar letter : text.trimmed())
        result += letter.isDigit() ? QChar(u'0' + letter.digitValue()) : letter;
    return result;
}

std::optional<QDate> checked(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2199 ? std::optional<QDate>(date) : std::nullopt;
}

} // namespace

std::optional<QDate> parseDay(const QString& text, QDate today)
{
    const QString typed = asciiDigits(text);
    if (typed.compare(QLatin1String("t"), Qt::CaseInsensitive) == 0 || typed == QStringLiteral("今天"))
        return today;
    static const QRegularExpression offset(QStringLiteral("^([+-])(\\d{1,4})$"));
    if (const auto match = offset.match(typed); match.hasMatch())
        return today.addDays(match.captured(2).toInt() * (match.captured(1) == QLatin1String("-") ? -1 : 1));
    static const QRegularExpression packed(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    if (const auto match = packed.match(typed); match.hasMatch())
        return checked(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression shortPacked(QStringLiteral("^(\\d{2})(\\d{2})$"));
    if (const auto match = shortPacked.match(typed); match.hasMatch())
        return checked(today.year(), match.captured(1).toInt(), match.captured(2).toInt());
    static const QRegularExpression full(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    if (const auto match = full.match(typed); match.hasMatch())
        return checked(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression monthDay(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    if (const auto match = monthDay.match(typed); match.hasMatch())
        return checked(today.year(), match.captured(1).toInt(), match.captured(2).toInt());
    return std::nullopt;
}

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_today(QDate::currentDate())
{
    setPlaceholderText(tr("yyyy-mm-dd"));
    setMaxLength(20);
    setInputMethodHints(Qt::ImhDate);
    QAction* calendar = addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Calendar") + QStringLiteral("  F4"));
    calendar->setText(tr("Calendar"));
    connect(calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DayEdit::valueEdited);
}

void DayEdit::setValue(QDate day)
{
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

QDate DayEdit::value() const
{
    return parseDay(text(), m_today).value_or(QDate());
}

QString DayEdit::problem() const
{
    if (text().trimmed().isEmpty() || value().isValid())
        return {};
    return tr("This is not a day. Write for example 2026-03-02, 0302 or +3.");
}

void DayEdit::tidy()
{
    if (const QDate day = value(); day.isValid())
        setValue(day);
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)) {
        openCalendar();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const QDate from = value().isValid() ? value() : m_today;
        setValue(value().isValid() ? from.addDays(event->key() == Qt::Key_Up ? 1 : -1) : from);
        Q_EMIT valueEdited();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    tidy();
}

void DayEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(value().isValid() ? value() : m_today);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](QDate day) {
        setValue(day);
        Q_EMIT valueEdited();
        menu->close();
        setFocus(Qt::OtherFocusReason);
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace sanbao
