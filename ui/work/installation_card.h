// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over an installation: the acceptance points, two checks by two people, training and acceptance.
#pragma once

#include "core/service/work_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace sanbao {

class ConfirmFields;
class FormSection;

class InstallationCard final : public QWidget
{
    Q_OBJECT
public:
    explicit InstallationCard(ServiceContext& context, QWidget* parent = nullptr);
    void showOrder(WorkOrderId order);

Q_SIGNALS:
    void changed(const QString& text);
    void refused(const QString& text);

private:
    void build();
    void accept(bool isAccepted);
    void signOwnCheck();
    void report(const Done& done, const QString& success);
    std::vector<AcceptancePoint> points() const;
    void showPoints(const std::vector<AcceptancePoint>& ticked, bool keepTyped);
    void showTraining(bool keepTyped);

    ServiceContext& m_context;
    WorkDesk m_desk;
    WorkOrderId m_order;
    InstallationRecord m_record;
    std::vector<AcceptancePoint> m_shownPoints; ///< as they were offered, to tell what was ticked since
    QString m_shownTopics;
    QString m_shownAck;
    QListWidget* m_points;
    QLabel* m_state;
    QLabel* m_problem;
    FormSection* m_form;
    QPlainTextEdit* m_topics;
    QLineEdit* m_ack;
    ConfirmFields* m_confirm = nullptr;
};

} // namespace sanbao
