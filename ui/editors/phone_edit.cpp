// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/phone_edit.h"

#include "core/domain/phone.h"

#include <QFocusEvent>

namespace sanbao {

PhoneEdit::PhoneEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    setMaxLength(40);
}

QString PhoneEdit::normalized() const
{
    const Outcome<PhoneNumber> phone = parsePhone(raw());
    return phone ? phone->normalized : QString();
}

QString PhoneEdit::problem() const
{
    if (raw().isEmpty())
        return {};
    const Outcome<PhoneNumber> phone = parsePhone(raw());
    return phone ? QString() : phone.error().lines().join(QLatin1Char('\n'));
}

void PhoneEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const Outcome<PhoneNumber> phone = parsePhone(raw());
    if (phone && text() != displayPhone(*phone))
        setText(displayPhone(*phone));
}

} // namespace sanbao
