// SPDX-License-Identifier: GPL-3.0-or-later
// The prompt of the running program: real dialogs. The only file that uses QMessageBox and the file dialogs.
#pragma once

#include "ui/prompt/prompt.h"

namespace sanbao {

class DialogPrompt final : public Prompt
{
public:
    bool confirm(QWidget* parent, const Question& question) override;
    std::optional<QString> askText(QWidget* parent, const TextQuestion& question) override;
    std::optional<QString> saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                    const QString& filter) override;
    std::optional<QString> openFile(QWidget* parent, const QString& title, const QString& filter) override;
};

} // namespace sanbao
