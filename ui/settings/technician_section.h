// SPDX-License-Identifier: GPL-3.0-or-later
// What the dispatch board knows of people: tier, areas, skills and absences of technicians and partners, and the
// vehicles and tools that go along.
#pragma once

#include "core/domain/dispatch/visit.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace sanbao {

class Card;
class ChoiceCombo;
class DayEdit;
class ListView;

class TechnicianSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit TechnicianSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    void buildList();
    QWidget* buildEditor();
    QWidget* buildAbsence();
    QWidget* buildResources();
    void showTechnician(const Technician& technician);
    void showResources();
    void save();
    void addAbsence();
    void removeAbsence();
    void addResource();
    std::vector<Technician> technicians() const;

    PageContext& m_context;
    Technician m_shown;
    PagedTableModel<Technician>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceCombo* m_kind = nullptr;
    QLineEdit* m_company = nullptr;
    QLineEdit* m_phone = nullptr;
    ChoiceCombo* m_tier = nullptr;
    QSpinBox* m_minutes = nullptr;
    QPlainTextEdit* m_areas = nullptr;
    QListWidget* m_skills = nullptr;
    FormSection* m_absenceForm = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_until = nullptr;
    QLineEdit* m_reason = nullptr;
    QListWidget* m_absences = nullptr;
    FormSection* m_resourceForm = nullptr;
    ChoiceCombo* m_resourceKind = nullptr;
    QLineEdit* m_resource = nullptr;
    QListWidget* m_resources = nullptr;
};

} // namespace sanbao
