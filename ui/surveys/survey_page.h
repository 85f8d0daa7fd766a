// SPDX-License-Identifier: GPL-3.0-or-later
// One survey during the call: who and what at the right, the questions at the left, digits on the keyboard. An answered
// survey is shown and no longer changed.
#pragma once

#include "core/service/survey_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <map>
#include <utility>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace sanbao {

class AttachmentCard;
class Card;
class Chip;
class ChoiceCombo;
class PageFrame;
class ScaleRow;

class SurveyPage final : public Page
{
    Q_OBJECT
public:
    explicit SurveyPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    QWidget* buildQuestions();
    QWidget* buildSide();
    void load(SurveyId id);
    void showSurvey();
    void buildRows();
    void addRow(ScaleRow* row);
    void addQuestion(const FormQuestion& item);
    void addWorks();
    void showConditional();
    void showOrder();
    void moveOn(ScaleRow* from);
    QuestionKind kindOf(const QString& code) const;
    SurveyAnswers answers() const;
    void save();
    void notReached();
    void finish(bool declined);
    void leaveWith(const Outcome<Survey>& result, const QString& success);
    void refuse(const Failure& failure);

    PageContext& m_context;
    PageFrame* m_frame;
    SurveyView m_view;
    bool m_edited = false;

    QAction* m_save = nullptr;
    QAction* m_attempt = nullptr;
    QAction* m_decline = nullptr;
    QAction* m_giveUp = nullptr;
    QScrollArea* m_area = nullptr;
    Card* m_questions = nullptr;
    QVBoxLayout* m_rowColumn = nullptr;
    std::vector<ScaleRow*> m_rows;
    ScaleRow* m_recommend = nullptr;
    ScaleRow* m_works = nullptr;
    std::vector<std::pair<QString, QPlainTextEdit*>> m_texts; ///< answers in words, by question
    std::map<QString, QWidget*> m_places;                     ///< the whole question, for showing and hiding
    QPlainTextEdit* m_comment = nullptr;
    ChoiceCombo* m_channel = nullptr;
    QLabel* m_issue = nullptr;
    Chip* m_state = nullptr;
    AttachmentCard* m_files = nullptr;
    Card* m_order = nullptr;
    Card* m_script = nullptr;
};

} // namespace sanbao
