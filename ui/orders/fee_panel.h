// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an order's fees: an item of the price list found by code, name or pinyin, or a free line; its quantity,
// its price, and what is waived for which reason.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/agreement_terms.h"
#include "core/domain/fee_sheet.h"

#include <QObject>

class QLabel;
class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class MoneyEdit;
class SidePanel;
class Workplace;

class FeePanel final : public QObject
{
    Q_OBJECT
public:
    FeePanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    /// `index` is the line that is edited, or -1 for a new one.
    /// Items of the order's agreement are proposed at its prices.
    void setAgreedPrices(const std::vector<AgreedPrice>& prices) { m_agreed = prices; }
    void openFor(const FeeLine& line, int index);
    bool isOpen() const;
    void showProblem(const QString& text);

Q_SIGNALS:
    void accepted(const sanbao::FeeLine& line, int index);

private:
    void build();
    void buildCompletion();
    void takeItem(const QString& code);
    FeeLine line(std::vector<FieldIssue>& issues) const;
    void save();
    void showAmount();

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLineEdit* m_name;
    ChoiceCombo* m_kind;
    QLineEdit* m_quantity;
    MoneyEdit* m_price;
    QLineEdit* m_waived;
    ChoiceCombo* m_reason;
    QLineEdit* m_note;
    QLabel* m_amount;
    QLabel* m_problem;
    QString m_itemCode;
    ServiceTier m_tier = ServiceTier::Basic;
    int m_listVersion = 0;
    std::vector<AgreedPrice> m_agreed;
    int m_index = -1;
};

/// "1.5" as 1500; at most three decimals, nothing below zero.
std::optional<qint64> parseThousandths(const QString& text);
/// 1500 as "1.5".
QString thousandthsText(qint64 thousandths);

} // namespace sanbao
