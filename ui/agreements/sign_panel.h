// SPDX-License-Identifier: GPL-3.0-or-later
// Signing an agreement: on the screen, or noting that the paper was signed, by whom and when. The emphasised terms must
// have been explained first.
#pragma once

#include "core/domain/agreement_shelf.h"
#include "core/service/contract_desk.h"

#include <QObject>

class QCheckBox;
class QLineEdit;
class QWidget;

namespace sanbao {

class ChipChoice;
class DayEdit;
class FormSection;
class SidePanel;
class SignaturePad;
class Workplace;

class SignPanel final : public QObject
{
    Q_OBJECT
public:
    SignPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const AgreementLineItem& line);
    bool hasInput() const;

Q_SIGNALS:
    void agreementSigned();
    void refused(const QString& text);

private:
    void build();
    void showMethod(int method);
    void save();
    SigningInput input() const;

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    ChipChoice* m_method;
    QLineEdit* m_signer;
    DayEdit* m_day;
    QWidget* m_padBox;
    SignaturePad* m_pad;
    QCheckBox* m_explained;
    AgreementId m_id;
};

} // namespace sanbao
