// SPDX-License-Identifier: GPL-3.0-or-later
// A telephone number as it is typed; shown in groups when the focus leaves and the number can be dialled.
#pragma once

#include <QLineEdit>

namespace sanbao {

class PhoneEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PhoneEdit(QWidget* parent = nullptr);
    /// As typed, without spaces at the ends.
    QString raw() const { return text().trimmed(); }
    /// Digits only; empty when the number cannot be dialled.
    QString normalized() const;
    /// Translated text when what is typed is not a number; empty otherwise and for an empty field.
    QString problem() const;

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace sanbao
