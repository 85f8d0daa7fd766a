// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of one order with standard and actual minutes. One key starts the next step and finishes the running one;
// what the step asks for (points, a measured value, a photo) stands below it.
#pragma once

#include "core/service/work_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QVBoxLayout;

namespace sanbao {

class ActionButton;
class Card;
class FormSection;

class StepsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit StepsCard(ServiceContext& context, QWidget* parent = nullptr);

    void showOrder(WorkOrderId order);
    /// Finishes the running step or starts the next one. False when nothing is left to do.
    void advance();
    QListWidget* list() const { return m_list; }
    bool isDone() const { return m_isDone; }
    /// What the key would do now, in words.
    QString nextWords() const;

Q_SIGNALS:
    void changed(const QString& text);
    void refused(const QString& text);

private:
    void buildExtra(QVBoxLayout* column);
    void showRun();
    void showRunning(const WorkStep* step);
    StepEntry entry() const;
    /// What was entered for the running step before the card was shown anew.
    void keepEntry(const StepEntry& typed, const QString& value);
    void addStep();

    ServiceContext& m_context;
    WorkDesk m_desk;
    WorkOrderId m_order;
    WorkRun m_run;
    bool m_isDone = false;
    Card* m_card;
    QLabel* m_sum;
    QListWidget* m_list;
    QWidget* m_ask;
    QVBoxLayout* m_askColumn;
    QListWidget* m_checks = nullptr;
    QLineEdit* m_value = nullptr;
    qint64 m_running = 0; ///< the step that is asked about; 0: none
    FormSection* m_extra = nullptr;
    QLineEdit* m_name = nullptr;
    QSpinBox* m_minutes = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace sanbao
