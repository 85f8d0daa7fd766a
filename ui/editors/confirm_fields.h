// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a form that record who confirmed something and how: by name, with a signature on the screen, with the
// code on the customer's slip, or why nobody could. Only the rows of the chosen way are shown.
#pragma once

#include "core/domain/process/completion.h"

#include <QObject>

class QLineEdit;
class QWidget;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class SignaturePad;

class ConfirmFields final : public QObject
{
    Q_OBJECT
public:
    /// Adds the rows "acceptedBy", "way", "code" and "ink"; object names begin with `prefix`.
    ConfirmFields(FormSection* form, const QString& prefix, QObject* parent);

    void start(const QString& name);
    Confirmation value() const;
    QLineEdit* nameEdit() const { return m_name; }
    SignaturePad* pad() const { return m_pad; }
    /// Something is typed or drawn that starting anew would lose.
    bool hasInput() const;
    void setVisible(bool visible);
    /// An acceptance cannot come from nobody.
    void setAbsenceOffered(bool offered);

private:
    void follow();

    FormSection* m_form;
    QLineEdit* m_name;
    ChoiceCombo* m_way;
    QLineEdit* m_code;
    QWidget* m_box;
    SignaturePad* m_pad;
    QString m_given;
    bool m_visible = true;
};

} // namespace sanbao
