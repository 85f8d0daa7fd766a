// SPDX-License-Identifier: GPL-3.0-or-later
// What the clerk can say while still on the phone: is it covered and why, when somebody calls back, comes, and is done,
// and what the list says it costs. Shows values only; the page asks the desk for them.
#pragma once

#include "core/domain/fee_sheet.h"
#include "core/domain/product.h"
#include "core/service/intake_desk.h"

#include <QWidget>

class QGridLayout;

namespace sanbao {

class Card;
class VerdictCard;
class Workplace;

class VerdictPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPanel(Workplace& workplace, QWidget* parent = nullptr);

    void showPreview(const IntakePreview& preview, CategoryId category);

private:
    void showPromises(const std::vector<Promise>& promises);
    void showFees(bool free, CategoryId category);

    Workplace& m_workplace;
    VerdictCard* m_warranty;
    Card* m_promises;
    Card* m_fees;
    QGridLayout* m_promiseGrid;
    QGridLayout* m_feeGrid;
};

} // namespace sanbao
