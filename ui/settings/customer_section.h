// SPDX-License-Identifier: GPL-3.0-or-later
// How customers come and are looked after: the channels of the intake form, the groups, and the days of the after-care
// calls.
#pragma once

#include "core/domain/customer_profile.h"
#include "core/service/channel_desk.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace sanbao {

class Card;
class ChoiceCombo;
class ChoiceList;

class CustomerSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit CustomerSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    struct ChannelRow
    {
        Channel channel = Channel::WalkIn;
        QCheckBox* active = nullptr;
        QLineEdit* name = nullptr;
    };
    void buildGroups(QVBoxLayout* column);
    void buildCare(QVBoxLayout* column);
    void buildChannels(QVBoxLayout* column);
    void listGroups();
    void listChannels();
    void showGroup(const CustomerGroup& group);
    void saveGroup();
    void saveChannels();

    PageContext& m_context;
    ChoiceList* m_list = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceCombo* m_priority = nullptr;
    QSpinBox* m_discount = nullptr;
    QLineEdit* m_package = nullptr;
    QSpinBox* m_callback = nullptr;
    QCheckBox* m_active = nullptr;
    FormSection* m_careForm = nullptr;
    QLineEdit* m_days = nullptr;
    QVBoxLayout* m_channelColumn = nullptr;
    std::vector<ChannelRow> m_channels;
    std::vector<CustomerGroup> m_groups;
    CustomerGroup m_group;
};

} // namespace sanbao
