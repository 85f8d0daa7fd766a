// SPDX-License-Identifier: GPL-3.0-or-later
// An amount of money: right-aligned, grouped when the focus leaves, parsed by the domain (never by a float).
#pragma once

#include "core/base/money.h"

#include <QLineEdit>

#include <optional>

namespace sanbao {

class MoneyEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);
    void setValue(Money value);
    void clearValue() { clear(); }
    /// Empty when nothing is typed or the text is not an amount; ask problem() for the reason.
    std::optional<Money> value() const;
    /// Translated text when what is typed is not an amount; empty otherwise.
    QString problem() const;

Q_SIGNALS:
    void valueEdited();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace sanbao
