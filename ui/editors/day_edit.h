// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar day that may be empty, made for typing: 2026-03-02, 20260302, 0302, 3-2, 3/2, 3月2日, +3, -1 (days from
// today) and "t" for today are all understood. Arrow keys move by a day, and a button opens a calendar.
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace sanbao {

/// The day a person means; a day and month without a year is taken in the year of `today`. Empty when it is none.
std::optional<QDate> parseDay(const QString& text, QDate today);

class DayEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayEdit(QWidget* parent = nullptr);
    /// Invalid clears the field.
    void setValue(QDate day);
    /// Invalid when the field is empty or holds something else than a day.
    QDate value() const;
    QString problem() const;
    /// The day "today", "+3" and days without a year refer to; the store's day, not the computer's.
    void setToday(QDate today) { m_today = today; }

Q_SIGNALS:
    void valueEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void openCalendar();
    void tidy();
    QDate m_today;
};

} // namespace sanbao
