// SPDX-License-Identifier: GPL-3.0-or-later
// The file that holds the store: where it is, whether it is sound, and its copies.
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

#include <functional>

class QLabel;

namespace sanbao {

class DataSection final : public SettingsSection
{
    Q_OBJECT
public:
    DataSection(PageContext& context, std::function<void()> openOtherFile, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildFile(std::function<void()> openOtherFile);
    QWidget* buildBackup();
    QWidget* buildCheck();
    void backup();
    void check();

    PageContext& m_context;
    QLabel* m_path = nullptr;
    QLabel* m_size = nullptr;
    QLabel* m_last = nullptr;
    QLabel* m_lastPath = nullptr;
    QLabel* m_findings = nullptr;
    QWidget* m_backupButton = nullptr;
};

} // namespace sanbao
