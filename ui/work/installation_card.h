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
    void report(const Done& done, const QString& success);
    std::vector<AcceptancePoint> points() const;

    ServiceContext& m_context;
    WorkDesk m_desk;
    WorkOrderId m_order;
    InstallationRecord m_record;
    QListWidget* m_points;
    QLabel* m_state;
    FormSection* m_form;
    QPlainTextEdit* m_topics;
    QLineEdit* m_ack;
    ConfirmFields* m_confirm = nullptr;
};

} // namespace sanbao
