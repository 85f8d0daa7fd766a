// SPDX-License-Identifier: GPL-3.0-or-later
// One complaint: logging it, and taking it from receipt to closing. What was typed and not saved survives a refusal and
// is asked about before it is thrown away.
#pragma once

#include "core/service/complaint_desk.h"
#include "core/service/complaint_file_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace sanbao {

class ActionButton;
class AttachmentCard;
class TeamworkCard;
class Card;
class Chip;
class ChoiceCombo;
class DetailCard;
class ElidedLabel;
class FormSection;
class HandlingForm;
class PageFrame;
class SubjectPicker;

class ComplaintPage final : public Page
{
    Q_OBJECT
public:
    explicit ComplaintPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    QWidget* buildMain();
    QWidget* buildSide();
    Card* buildIntake();
    Card* buildFacts();
    void fillChoices();
    void startNew(const Route& route);
    void setSubject(CustomerId customer, WorkOrderId order);
    void load(ComplaintId id);
    void showComplaint();
    void showSubject();
    void showHistory();
    void showLimit();
    void commit();
    void log();
    void close();
    void changeLevel();
    void buildLetters();
    void showFile(bool open);
    void saveProgress();
    void showSteps();
    /// Shows the new state, or the refusal beside the fields it names.
    void take(const Outcome<Complaint>& result, const QString& success);
    void refuse(const Failure& failure);
    bool isNew() const { return !m_view.complaint.id.isValid(); }
    bool isEdited() const;

    PageContext& m_context;
    ComplaintFileDesk m_file;
    PageFrame* m_frame;
    ComplaintView m_view;
    CustomerId m_customer;
    WorkOrderId m_order;

    QAction* m_commit = nullptr;
    QAction* m_acknowledge = nullptr;
    QAction* m_offer = nullptr;
    QAction* m_letter = nullptr;
    QAction* m_reply = nullptr;
    QLabel* m_steps = nullptr;
    Card* m_intakeCard = nullptr;
    Card* m_factsCard = nullptr;
    Card* m_handlingCard = nullptr;
    DetailCard* m_detail = nullptr;
    AttachmentCard* m_files = nullptr;
    TeamworkCard* m_team = nullptr;
    Card* m_historyCard = nullptr;
    Card* m_subjectCard = nullptr;
    FormSection* m_intake = nullptr;
    SubjectPicker* m_picker = nullptr;
    QPlainTextEdit* m_claim = nullptr;
    ChoiceCombo* m_newLevel = nullptr;
    QLabel* m_limit = nullptr;
    QLabel* m_claimText = nullptr;
    Chip* m_state = nullptr;
    ChoiceCombo* m_level = nullptr;
    ChoiceCombo* m_owner = nullptr;
    QLabel* m_due = nullptr;
    HandlingForm* m_handling = nullptr;
    QVBoxLayout* m_history = nullptr;
};

} // namespace sanbao
