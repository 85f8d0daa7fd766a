// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty card beside the life page: card data, firmware and board changes, former owners; and the panel that adds
// a change or hands the product to another customer.
#pragma once

#include "core/service/unit_desk.h"
#include "core/service/workplace.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace sanbao {

class Card;
class ChoiceCombo;
class DayEdit;
class FormSection;
class SidePanel;

/// Facts of the card and its history, read-only.
class UnitHistoryCard final : public QWidget
{
    Q_OBJECT
public:
    UnitHistoryCard(Workplace& workplace, QWidget* parent);
    void showUnit(ProductUnitId unit);
    Card* card() const { return m_card; }

Q_SIGNALS:
    void unitRequested(sanbao::ProductUnitId unit);

private:
    void addFact(const QString& name, const QString& value);
    void addLink(const QString& name, ProductUnitId unit);

    Workplace& m_workplace;
    Card* m_card;
    QVBoxLayout* m_rows;
};

class UnitHistoryPanel final : public QObject
{
    Q_OBJECT
public:
    UnitHistoryPanel(Workplace& workplace, QWidget* page);
    SidePanel* panel() const { return m_panel; }
    void openFor(const ProductUnit& unit);

Q_SIGNALS:
    void saved(const QString& text);
    void failed(const QString& text);

private:
    void saveChange();
    void saveOwner();
    /// The customer the text means; an invalid id with an issue when none or several fit.
    CustomerId buyer(std::vector<FieldIssue>& issues);
    void report(const Done& done, FormSection* form, const QString& success);

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_changeForm;
    FormSection* m_ownerForm;
    ProductUnit m_unit;
    ChoiceCombo* m_kind;
    QLineEdit* m_value;
    DayEdit* m_changedOn;
    QLineEdit* m_changeNote;
    QLineEdit* m_buyer;
    DayEdit* m_ownedFrom;
    QLineEdit* m_reason;
};

} // namespace sanbao
