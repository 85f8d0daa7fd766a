// SPDX-License-Identifier: GPL-3.0-or-later
// The contracts of a customer, a unit or an order, each with what is left of it; the same card on all their pages.
#pragma once

#include "core/domain/agreement_shelf.h"
#include "ui/widgets/chip.h"

namespace sanbao {

class ActionButton;
class Card;

/// "3 of 4 visits left", or the last day for a contract without visits.
QString contractRest(const AgreementLineItem& line);
/// Running out, unsigned, ended … as a chip.
std::pair<QString, ChipTone> contractState(const AgreementLineItem& line, QDate today);

class ContractCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ContractCard(const QString& title, QWidget* parent = nullptr);

    void showContracts(const std::vector<AgreementLineItem>& lines, QDate today);
    /// The button that sells; hidden for those who may not.
    void setMaySell(bool may);

Q_SIGNALS:
    void agreementRequested(qint64 id);
    void sellRequested();

private:
    Card* m_card;
    QWidget* m_lines = nullptr;
    ActionButton* m_sell;
};

} // namespace sanbao
