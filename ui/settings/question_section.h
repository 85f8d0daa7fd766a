// SPDX-License-Identifier: GPL-3.0-or-later
// The questionnaire of the store: its questions in order, each with its kind, weight, answers and the condition under
// which it is asked. Saving makes a new version.
#pragma once

#include "core/domain/questionnaire.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace sanbao {

class ChoiceCombo;
class ChoiceList;
class FormSection;

class QuestionSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit QuestionSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    bool isDirty() const override { return m_dirty; }
    QWidget* firstFocus() override;

private:
    void buildList(QVBoxLayout* column);
    void buildForm(QVBoxLayout* column);
    void connectForm();
    void listItems();
    void showItem(int at);
    void keepItem();
    void addItem();
    void putItem(FormQuestion item);
    void fillPrepared();
    void removeItem();
    void moveItem(int by);
    void fillShow();
    void showKind();
    void showState();
    void publish();

    PageContext& m_context;
    QuestionForm m_draft;
    int m_current = -1;
    bool m_filling = false;
    bool m_dirty = false;
    ChoiceList* m_list = nullptr;
    ChoiceCombo* m_prepared = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_issue = nullptr;
    FormSection* m_form = nullptr;
    QPlainTextEdit* m_textZh = nullptr;
    QPlainTextEdit* m_textEn = nullptr;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_theme = nullptr;
    QSpinBox* m_weight = nullptr;
    QPlainTextEdit* m_options = nullptr;
    ChoiceCombo* m_showItem = nullptr;
    ChoiceCombo* m_showRule = nullptr;
    QSpinBox* m_showValue = nullptr;
};

} // namespace sanbao
