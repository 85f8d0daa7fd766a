// SPDX-License-Identifier: GPL-3.0-or-later
// Standards of work in versions, one step a line, and the codes of diagnosis.
#pragma once

#include "core/domain/sop/diagnosis.h"
#include "core/domain/sop/work_step.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sanbao {

class Card;
class ChoiceCombo;
class DayEdit;
class ListView;

class StandardSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit StandardSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

Q_SIGNALS:
    void openRequested(const sanbao::Route& route);

private:
    void buildList();
    QWidget* buildEditor();
    QWidget* buildNodes();
    void showStandard(const SopTemplate& standard);
    void showNode();
    void publish();
    void saveNode();
    QString stateOf(const SopTemplate& standard) const;

    PageContext& m_context;
    std::vector<SopTemplate> m_all;
    SopTemplate m_shown;
    PagedTableModel<SopTemplate>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceCombo* m_type = nullptr;
    ChoiceCombo* m_category = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_review = nullptr;
    QPlainTextEdit* m_steps = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_difference = nullptr;
    FormSection* m_nodeForm = nullptr;
    ChoiceCombo* m_node = nullptr;
    ChoiceCombo* m_nodeKind = nullptr;
    ChoiceCombo* m_nodeParent = nullptr;
    ChoiceCombo* m_nodeGrade = nullptr;
    QLineEdit* m_nodeCode = nullptr;
    QLineEdit* m_nodeName = nullptr;
    std::vector<DiagnosisNode> m_nodes;
};

} // namespace sanbao
