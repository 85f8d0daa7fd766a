// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: work instructions in versions, and exceptions of units from the common standards of work.
#pragma once

#include "core/service/guide_desk.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace sanbao {

class Card;
class ChoiceCombo;
class DayEdit;

class GuideSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit GuideSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildInstructions();
    QWidget* buildExceptions();
    void fillFaults();
    void showInstruction();
    void showExceptions();
    void saveInstruction();
    void ask();
    void answer(bool isApproved);
    QString wordsOn(const SopException& exception) const;

    PageContext& m_context;
    std::vector<WorkInstruction> m_all;
    std::vector<SopException> m_exceptions;
    QListWidget* m_list = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    ChoiceCombo* m_category = nullptr;
    ChoiceCombo* m_fault = nullptr;
    QPlainTextEdit* m_body = nullptr;
    QListWidget* m_asked = nullptr;
    FormSection* m_askForm = nullptr;
    ChoiceCombo* m_unit = nullptr;
    ChoiceCombo* m_version = nullptr;
    QLineEdit* m_reason = nullptr;
    DayEdit* m_until = nullptr;
};

} // namespace sanbao
