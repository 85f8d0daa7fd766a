// SPDX-License-Identifier: GPL-3.0-or-later
// The order's warranty on its page: the verdict card, what has to be watched, and what was found, lent, returned or
// exchanged, each with the step that comes next.
#pragma once

#include "core/service/remedy_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace sanbao {

class ActionButton;
class Card;
class ChoiceCombo;
class FindingPanel;
class ReturnPanel;
class SidePanel;
class VerdictCard;
struct OrderView;

class WarrantyCase final : public QWidget
{
    Q_OBJECT
public:
    explicit WarrantyCase(PageContext& context, QWidget* page);

    /// Hides itself when the order names no product.
    void showOrder(const OrderView& view);
    std::vector<SidePanel*> panels() const;
    /// The most serious warning, for the top of the page.
    QLabel* alert() const { return m_alert; }

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);
    void changed();
    /// A panel is about to open; the page closes its own.
    void panelOpening();

private:
    void buildActions();
    void fillSteps();
    void addStep(const QString& text, const QString& note, ChipTone tone);
    ActionButton* addButton(const QString& text, const char* name);
    void addFinding(const FaultFinding& finding);
    void addLoaner(const Loaner& loaner);
    void addReturn(const ReturnRecord& record);
    void decideFinding(const FaultFinding& finding, bool approve);
    void decideReturn(const ReturnRecord& record, bool approve);
    ChoiceCombo* addMethods();
    void completeReturn(const ReturnRecord& record, PaymentMethod method);
    void lend();
    void takeBack(const Loaner& loaner);
    void report(const Done& done, const QString& success);

    PageContext& m_context;
    WorkOrderId m_order;
    std::optional<OrderCase> m_case;
    VerdictCard* m_verdict;
    QLabel* m_alert;
    Card* m_card;
    QVBoxLayout* m_warnings;
    QVBoxLayout* m_steps;
    QAction* m_find = nullptr;
    QAction* m_return = nullptr;
    QAction* m_lend = nullptr;
    FindingPanel* m_finding;
    ReturnPanel* m_returning;
};

} // namespace sanbao
