// SPDX-License-Identifier: GPL-3.0-or-later
// Entering a way to a customer: how far, how long, what came of it. The order page and the cost page open the same
// form.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/stock/visit_trip.h"

#include <QObject>

class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class MoneyEdit;
class QuickForm;
class SidePanel;
class Workplace;

class TripForm final : public QObject
{
    Q_OBJECT
public:
    /// `name` begins the object names of the fields.
    TripForm(Workplace& workplace, const QString& name, QWidget* page);

    SidePanel* panel() const;
    void openFor(WorkOrderId order, StaffId technician, QDate day, const QString& story);

Q_SIGNALS:
    void saved(const QString& text);

private:
    Outcome<QString> save(WorkOrderId order, QDate day);

    Workplace& m_workplace;
    QuickForm* m_form;
    ChoiceCombo* m_outcome;
    ChoiceCombo* m_staff;
    QLineEdit* m_kilometres;
    QLineEdit* m_minutes;
    MoneyEdit* m_fare;
    QLineEdit* m_note;
};

} // namespace sanbao
