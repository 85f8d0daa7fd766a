// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/text_box.h"

#include "ui/style/theme.h"

namespace sanbao {

QPlainTextEdit* textBox(int lines, QWidget* parent)
{
    auto* box = new QPlainTextEdit(parent);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * lines + dp(18));
    return box;
}

} // namespace sanbao
