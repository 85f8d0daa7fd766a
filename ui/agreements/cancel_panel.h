// SPDX-License-Identifier: GPL-3.0-or-later
// Ending an agreement before its time: why, from when, and what is given back.
#pragma once

#include "core/domain/agreement_shelf.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QWidget;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class SidePanel;
class Workplace;

class CancelPanel final : public QObject
{
    Q_OBJECT
public:
    CancelPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const AgreementLineItem& line);

Q_SIGNALS:
    void cancelled();
    void refused(const QString& text);

private:
    void showRefund();
    void save();

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLineEdit* m_reason;
    DayEdit* m_on;
    ChoiceCombo* m_method;
    QLabel* m_refund;
    AgreementLineItem m_line;
};

} // namespace sanbao
