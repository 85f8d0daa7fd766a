// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/money_edit.h"

#include <QFocusEvent>

namespace sanbao {

MoneyEdit::MoneyEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setPlaceholderText(QStringLiteral("0.00"));
    setMaxLength(24);
    connect(this, &QLineEdit::textEdited, this, &MoneyEdit::valueEdited);
}

void MoneyEdit::setValue(Money value)
{
    setText(hasFocus() ? value.plain() : value.grouped());
}

std::optional<Money> MoneyEdit::value() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const Outcome<Money> amount = Money::parse(text());
    return amount ? std::optional<Money>(*amount) : std::nullopt;
}

QString MoneyEdit::problem() const
{
    if (text().trimmed().isEmpty())
        return {};
    const Outcome<Money> amount = Money::parse(text());
    return amount ? QString() : amount.error().lines().join(QLatin1Char('\n'));
}

void MoneyEdit::focusInEvent(QFocusEvent* event)
{
    if (const std::optional<Money> amount = value())
        setText(amount->plain());
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (const std::optional<Money> amount = value())
        setText(amount->grouped());
}

} // namespace sanbao
