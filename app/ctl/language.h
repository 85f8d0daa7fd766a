// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the messages: as asked for, else as the system says, else Chinese.
#pragma once

#include <QString>

namespace sanbao::ctl {

/// "zh_CN" or "en"; `wanted` may be empty. An unknown wish gives an empty text.
QString chooseLanguage(const QString& wanted);

/// Loads the texts and sets the number format for the rest of the run.
void speak(const QString& language);

} // namespace sanbao::ctl
