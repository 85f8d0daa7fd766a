// SPDX-License-Identifier: GPL-3.0-or-later
// From symptom to cause to action on one order, the remote attempts before a visit, and passing it to a higher tier.
#pragma once

#include "core/service/diagnosis_desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class FormSection;

class DiagnosisCard final : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisCard(ServiceContext& context, QWidget* parent = nullptr);
    void showOrder(const WorkOrder& order);

Q_SIGNALS:
    void changed(const QString& text);
    void refused(const QString& text);

private:
    void buildDiagnosis(QVBoxLayout* column);
    void buildRemote(QVBoxLayout* column);
    void buildEscalation(QVBoxLayout* column);
    void offer(ChoiceCombo* box, const std::vector<DiagnosisNode>& nodes, qint64 parent);
    void narrow();
    void followGrade();
    void diagnose();
    void tryRemotely();
    void escalate();
    void confirm();
    bool report(const std::optional<Failure>& failure, FormSection* form, const QString& success);
    QString historyWords() const;
    void startAnew();
    void showStandard(bool isFresh);

    ServiceContext& m_context;
    DiagnosisDesk m_desk;
    WorkOrder m_order;
    DiagnosisView m_view;
    Instant m_openedAt;
    QLabel* m_history;
    FormSection* m_form;
    ChoiceCombo* m_symptom;
    ChoiceCombo* m_cause;
    ChoiceCombo* m_action;
    QLineEdit* m_finding;
    QLineEdit* m_method;
    QSpinBox* m_confidence;
    ActionButton* m_save = nullptr;
    ChoiceCombo* m_grade;
    ChoiceCombo* m_route;
    QLineEdit* m_routeReason;
    QLabel* m_standard;
    FormSection* m_remote;
    ChoiceCombo* m_support;
    ChoiceCombo* m_medium;
    QSpinBox* m_minutes;
    QLineEdit* m_note;
    QCheckBox* m_solved;
    FormSection* m_escalation;
    ChoiceCombo* m_tier;
    QLineEdit* m_reason;
};

} // namespace sanbao
