// SPDX-License-Identifier: GPL-3.0-or-later
// Booking a stock document beside the list: what kind, between which places, and the parts, scanned one after the
// other. Nothing is booked before all of it is right; what was scanned stays when something is refused.
#pragma once

#include "core/service/store_room.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QListWidget;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class MoneyEdit;
class SidePanel;
class Workplace;

class SlipPanel final : public QObject
{
    Q_OBJECT
public:
    SlipPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    /// With the part already on the slip when one is given.
    void openFor(StockKind kind, const std::optional<Part>& part);
    bool hasInput() const { return !m_lines.empty(); }

Q_SIGNALS:
    void booked(const QString& number);

private:
    void build();
    void offer();
    void showFields();
    void addScanned();
    void addLine(const Part& part, const QString& lot, qint64 quantity);
    void removeLine();
    void showLines();
    void save();
    StockSlip slip() const;

    struct Line
    {
        Part part;
        StockLine line;
    };
    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_from;
    ChoiceCombo* m_to;
    ChoiceCombo* m_supplier;
    ChoiceCombo* m_condition;
    QLineEdit* m_scan;
    QLineEdit* m_lot;
    QLineEdit* m_quantity;
    MoneyEdit* m_price;
    QLineEdit* m_reason;
    QLineEdit* m_reference;
    QListWidget* m_list;
    QLabel* m_problem;
    std::vector<Line> m_lines;
};

} // namespace sanbao
