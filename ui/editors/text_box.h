// SPDX-License-Identifier: GPL-3.0-or-later
// A text box of a few lines in which Tab goes on to the next field.
#pragma once

#include <QPlainTextEdit>

namespace sanbao {

QPlainTextEdit* textBox(int lines, QWidget* parent);

} // namespace sanbao
