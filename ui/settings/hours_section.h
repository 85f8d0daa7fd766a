// SPDX-License-Identifier: GPL-3.0-or-later
// When the store is open: the week, and the days that differ from it. Promises in business minutes run on these hours.
#pragma once

#include "core/service/settings_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

#include <array>

class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class ListView;

class HoursSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit HoursSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    bool isDirty() const override;
    QWidget* firstFocus() override;

private:
    QWidget* buildWeek();
    QWidget* buildDays();
    void buildDayList();
    void saveWeek();
    void addDay();
    void removeDay();
    void importYear();
    void loadDays();

    PageContext& m_context;
    FormSection* m_week = nullptr;
    std::array<QLineEdit*, 7> m_days{};
    std::array<QString, 7> m_saved;
    FormSection* m_dayForm = nullptr;
    DayEdit* m_day = nullptr;
    QLineEdit* m_dayName = nullptr;
    ChoiceCombo* m_dayKind = nullptr;
    std::vector<CalendarException> m_exceptions;
    PagedTableModel<CalendarException>* m_model = nullptr;
    ListView* m_list = nullptr;
};

} // namespace sanbao
