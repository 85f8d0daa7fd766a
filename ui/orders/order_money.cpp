// SPDX-License-Identifier: GPL-3.0-or-later
// The order page's money: fees, quotation, deposits and refunds, and the causes of missed promises.
#include "core/service/labels.h"
#include "core/service/promise_desk.h"
#include "core/service/quotation_desk.h"
#include "core/service/warranty_desk.h"
#include "core/service/workplace.h"
#include "ui/orders/fee_panel.h"
#include "ui/orders/order_page.h"
#include "ui/orders/part_card.h"
#include "ui/orders/quotation_panel.h"
#include "ui/orders/settlement_panel.h"
#include "ui/orders/step_panel.h"
#include "ui/orders/voucher_panel.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/side_panel.h"

#include <algorithm>

namespace sanbao {

std::vector<SidePanel*> OrderPage::panels() const
{
    return {m_step->panel(),      m_fee->panel(),     m_settlement->panel(),
            m_quotation->panel(), m_voucher->panel(), m_parts->panel()};
}

void OrderPage::addMoneyActions()
{
    const auto add = [this](const QString& words, int key, const QString& hint, const char* name) {
        QAction* action = makeAction(this, words, QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(key)), hint);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_quote = add(tr("Quotation"), Qt::Key_Q, tr("Issue a quotation from the fees or record the customer's answer"),
                  "order.quote");
    connect(m_quote, &QAction::triggered, this, [this] {
        closePanels();
        m_quotation->openFor(m_view);
    });
    m_money = add(tr("Deposit, refund, invoice"), Qt::Key_M,
                  tr("Take a deposit, give money back, void a receipt, note invoice data"), "order.money");
    connect(m_money, &QAction::triggered, this, [this] {
        closePanels();
        m_voucher->openFor(m_view);
    });
    m_cause =
        add(tr("Why a promise was missed"), Qt::Key_W, tr("Name the cause of each missed promise"), "order.cause");
    connect(m_cause, &QAction::triggered, this, &OrderPage::nameCauses);
}

void OrderPage::connectMoney()
{
    const auto tell = [this](const QString& text) {
        reload();
        Q_EMIT messageRequested(Tone::Success, text);
    };
    connect(m_quotation, &QuotationPanel::answered, this, tell);
    connect(m_quotation, &QuotationPanel::refused, this, [this] { reload(); });
    connect(m_quotation, &QuotationPanel::issued, this, [this, tell](const QString& number) {
        tell(tr("Quotation %1 is issued.").arg(number));
        print(DocumentKind::Quotation);
    });
    connect(m_voucher, &VoucherPanel::done, this, tell);
    connect(m_voucher, &VoucherPanel::booked, this, [this](qint64 voucher) {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Voucher, voucher));
    });
}

void OrderPage::nameCauses()
{
    PromiseDesk& desk = m_context.workplace.promises();
    const Outcome<std::vector<BreachCause>> known = desk.causesOf(m_id);
    QStringList words;
    for (const NamedChoice& choice : m_context.workplace.catalogue().rules().breachCauses)
        words.append(speaksChinese() ? choice.nameZh : choice.nameEn);
    const std::vector<PromiseKind> open = known ? unexplained(m_view.order, *known) : std::vector<PromiseKind>();
    if (open.empty())
        Q_EMIT messageRequested(Tone::Info, tr("No missed promise waits for its cause."));
    for (const PromiseKind kind : open) {
        const std::optional<QString> chosen =
            m_context.prompt.askText(this, {tr("Why a promise was missed"),
                                            tr("%1 was missed. Choose the cause.").arg(label(kind)),
                                            {},
                                            tr("Record"),
                                            words,
                                            false});
        if (!chosen)
            break;
        QString code;
        for (const NamedChoice& choice : m_context.workplace.catalogue().rules().breachCauses) {
            if (*chosen == choice.nameZh || *chosen == choice.nameEn)
                code = choice.code;
        }
        const bool listed = !code.isEmpty();
        const Done saved =
            desk.saveCause(m_id, {kind, listed ? code : QStringLiteral("other"), listed ? QString() : *chosen});
        if (!saved)
            Q_EMIT messageRequested(Tone::Warning, saved.error().lines().join(QLatin1Char('\n')));
    }
    reload();
}

void OrderPage::editFee(int index)
{
    closePanels();
    const bool known = index >= 0 && index < int(m_view.fees.size());
    m_fee->openFor(known ? m_view.fees[std::size_t(index)] : FeeLine(), known ? index : -1);
}

void OrderPage::acceptFee(const FeeLine& line, int index)
{
    std::vector<FeeLine> lines = m_view.fees;
    if (index >= 0 && index < int(lines.size()))
        lines[std::size_t(index)] = line;
    else
        lines.push_back(m_context.workplace.warranty().proposed(m_id, line));
    storeFees(std::move(lines));
}

/// A part the customer agreed to with a proposal or quotation is on the fees already: only what is taken beyond it is
/// charged.
void OrderPage::chargePart(const FeeLine& taken)
{
    const bool isListed = !taken.itemCode.isEmpty();
    const auto isSame = [&](const FeeLine& line) {
        return isListed ? line.itemCode == taken.itemCode
                        : line.kind == FeeKind::Part && line.name == taken.name && line.unitPrice == taken.unitPrice;
    };
    qint64 charged = 0;
    for (const FeeLine& line : m_view.fees)
        charged += isSame(line) ? line.quantityMilli : 0;
    qint64 used = 0;
    const OrderParts parts = m_context.workplace.storeRoom().orderParts().of(m_id).value_or(OrderParts());
    for (const OrderPartView& view : parts.lines)
        used +=
            (isListed ? view.part.priceCode == taken.itemCode : view.part.name == taken.name) ? view.line.used() : 0;
    FeeLine rest = taken;
    rest.quantityMilli = std::min(taken.quantityMilli, used - charged);
    if (rest.quantityMilli > 0)
        acceptFee(rest, -1);
}

void OrderPage::removeFee(int index)
{
    if (index < 0 || index >= int(m_view.fees.size()))
        return;
    const FeeLine& line = m_view.fees[std::size_t(index)];
    const Question question{tr("Remove the fee"), tr("Remove \"%1\" from this order?").arg(line.name), tr("Remove"),
                            tr("Keep"), true};
    if (!m_context.prompt.confirm(this, question))
        return;
    std::vector<FeeLine> lines = m_view.fees;
    lines.erase(lines.begin() + index);
    storeFees(std::move(lines));
}

void OrderPage::storeFees(std::vector<FeeLine> lines)
{
    const Done stored = m_context.workplace.orders().recordFees(m_id, m_view.order.revision, lines);
    if (stored) {
        m_fee->panel()->closePanel();
        reload();
        return;
    }
    const QString text = stored.error().lines().join(QLatin1Char('\n'));
    if (m_fee->isOpen())
        m_fee->showProblem(text);
    reload();
    Q_EMIT messageRequested(Tone::Warning, text);
}

} // namespace sanbao
