// SPDX-License-Identifier: GPL-3.0-or-later
// The store's own data and rules, section by section. Each section loads itself when it is shown and saves through the
// settings desk; nothing here is kept on the page.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace sanbao {

class Appearance;
class PageFrame;
class SettingsSection;

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(PageContext& context, Appearance& appearance, std::function<void()> openOtherFile,
                 QWidget* parent = nullptr);

    QString title() const override;
    /// `extras["section"]` chooses a section: store, hours, targets, prices, paper, policies, staff, appearance, data.
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    void add(const QString& key, const QString& name, const QString& iconName, SettingsSection* section);
    void showSection(int row);

    struct Entry
    {
        QString key;
        SettingsSection* section = nullptr;
    };
    PageContext& m_context;
    PageFrame* m_frame;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<Entry> m_entries;
    int m_shown = -1;
};

} // namespace sanbao
