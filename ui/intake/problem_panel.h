// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer says is wrong, how he reached us and what he wishes. The chips under the fault text are words used
// before and the coded faults of the category; a coded fault brings its grade.
#pragma once

#include "core/service/intake_desk.h"
#include "ui/intake/fault_suggestions.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace sanbao {

class Chip;
class ChipFlow;
class ChoiceCombo;
class FormSection;
class MoreFields;
class Workplace;

class ProblemPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemPanel(Workplace& workplace, QWidget* parent = nullptr);

    MoreFields* more() const { return m_more; }
    FormSection* form() const { return m_form; }
    ChoiceCombo* typeBox() const { return m_type; }
    ChoiceCombo* priorityBox() const { return m_priority; }
    QLineEdit* faultEdit() const { return m_fault; }
    ChoiceCombo* faultCodeBox() const { return m_faultCode; }
    ChoiceCombo* channelBox() const { return m_channel; }
    QLineEdit* wishEdit() const { return m_wish; }
    QLineEdit* accessoriesEdit() const { return m_accessories; }
    QPlainTextEdit* noteEdit() const { return m_note; }

    void setCategory(CategoryId category);
    /// What the customer's orders get when nothing else is chosen.
    void setCustomerTier(Priority tier);
    void show(const IntakeRequest& request);
    void fill(IntakeRequest& request) const;
    /// Enter in the fault field: a fault code that was typed becomes its name.
    void acceptFault();

Q_SIGNALS:
    void edited();

private:
    void build();
    void connectFields();
    void offerTypes();
    void offerChannels();
    void suggest();
    void take(const FaultSuggestion& suggestion);
    void setCode(const QString& code);
    void showGrade();

    Workplace& m_workplace;
    FormSection* m_form;
    ChoiceCombo* m_type;
    ChoiceCombo* m_priority;
    QLineEdit* m_fault;
    ChipFlow* m_chips;
    ChoiceCombo* m_faultCode;
    Chip* m_grade;
    ChoiceCombo* m_channel;
    QLineEdit* m_wish;
    QLineEdit* m_accessories;
    QPlainTextEdit* m_note;
    MoreFields* m_more;
    CategoryId m_category;
    std::vector<FaultSuggestion> m_suggestions;
};

} // namespace sanbao
