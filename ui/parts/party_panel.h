// SPDX-License-Identifier: GPL-3.0-or-later
// A supplier or a place beside its list.
#pragma once

#include "core/service/store_room.h"

#include <QObject>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class SidePanel;
class Workplace;

class PartyPanel final : public QObject
{
    Q_OBJECT
public:
    PartyPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openSupplier(const Supplier& supplier);
    void openPlace(const StockPlace& place);

Q_SIGNALS:
    void saved(const QString& text);

private:
    void build();
    void open(bool place);
    void save();
    Outcome<QString> saveSupplier();
    Outcome<QString> savePlace();

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_contact;
    QLineEdit* m_phone;
    QLineEdit* m_days;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_staff;
    QLineEdit* m_minutes;
    QCheckBox* m_active;
    QLabel* m_parts;
    QLabel* m_problem;
    Supplier m_supplier;
    StockPlace m_place;
    bool m_isPlace = false;
};

} // namespace sanbao
