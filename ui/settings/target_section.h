// SPDX-License-Identifier: GPL-3.0-or-later
// Service targets: how long until the response, the visit, the completion and the callback, by kind of service.
#pragma once

#include "core/domain/service_promise.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QLabel;
class QSpinBox;

namespace sanbao {

class Card;
class ChoiceCombo;
class ListView;

class TargetSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit TargetSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    void buildList();
    QWidget* buildEditor();
    void showTarget(qint64 id);
    void save();
    QString conditionText(const ServiceTarget& target) const;

    PageContext& m_context;
    PagedTableModel<ServiceTarget>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    QLabel* m_what = nullptr;
    QSpinBox* m_days = nullptr;
    QSpinBox* m_hours = nullptr;
    QSpinBox* m_minutes = nullptr;
    ChoiceCombo* m_base = nullptr;
};

} // namespace sanbao
