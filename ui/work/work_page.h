// SPDX-License-Identifier: GPL-3.0-or-later
// The work on one order: steps with one key, diagnosis, remote attempts, escalation, and the hand-over of an
// installation.
#pragma once

#include "core/service/order_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;

namespace sanbao {

class DiagnosisCard;
class HandsOnCard;
class InstallationCard;
class InstructionCard;
class PageFrame;
class StepsCard;
class TrainingCard;
class UpgradeCard;

class WorkPage final : public Page
{
    Q_OBJECT
public:
    explicit WorkPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void reload();
    QString guidance() const;
    void next();

    PageContext& m_context;
    PageFrame* m_frame;
    StepsCard* m_steps;
    DiagnosisCard* m_diagnosis;
    InstallationCard* m_installation;
    InstructionCard* m_instructions;
    TrainingCard* m_training;
    HandsOnCard* m_handsOn;
    UpgradeCard* m_upgrade;
    QLabel* m_guidance = nullptr;
    QAction* m_next = nullptr;
    WorkOrderId m_id;
    OrderView m_view;
};

} // namespace sanbao
