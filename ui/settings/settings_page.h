// SPDX-License-Identifier: GPL-3.0-or-later
// The store's own data and rules, section by section. Each section is built when it is first chosen, loads itself when
// it is shown and saves through the settings desk; nothing here is kept on the page.
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
    using MakeSection = std::function<SettingsSection*()>;

    void add(const QString& key, const QString& name, const QString& iconName, MakeSection make);
    /// Makes a section that needs nothing but the page's context; it may ask for other pages.
    template <class Section> MakeSection section();
    SettingsSection& sectionAt(int row);
    void showSection(int row);

    struct Entry
    {
        QString key;
        MakeSection make;
        SettingsSection* section = nullptr; ///< null until it is chosen
    };
    PageContext& m_context;
    PageFrame* m_frame;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<Entry> m_entries;
    int m_shown = -1;
};

} // namespace sanbao
