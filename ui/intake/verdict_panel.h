// SPDX-License-Identifier: GPL-3.0-or-later
// What the clerk can say while still on the phone: is it covered and why, when somebody calls back, comes, and is done,
// and what the list says it costs. Shows values only; the page asks the desk for them.
#pragma once

#include "core/domain/fee_sheet.h"
#include "core/domain/product.h"
#include "core/service/intake_desk.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sanbao {

class Card;
class Workplace;

class VerdictPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPanel(Workplace& workplace, QWidget* parent = nullptr);

    /// `unit` carries the dates the verdict rests on; category decides the term.
    void showPreview(const IntakePreview& preview, const ProductUnit& unit, CategoryId category);

private:
    void showWarranty(const IntakePreview& preview, const ProductUnit& unit, CategoryId category);
    void showPromises(const std::vector<Promise>& promises);
    void showFees(WarrantyStatus status, CategoryId category);

    Workplace& m_workplace;
    Card* m_warranty;
    Card* m_promises;
    Card* m_fees;
    QLabel* m_verdict;
    QLabel* m_reason;
    QLabel* m_until;
    QLabel* m_source;
    QGridLayout* m_promiseGrid;
    QGridLayout* m_feeGrid;
};

} // namespace sanbao
