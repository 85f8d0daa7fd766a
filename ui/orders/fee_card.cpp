// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/fee_card.h"

#include "core/service/labels.h"
#include "ui/orders/fee_panel.h"
#include "ui/style/icons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace sanbao {

namespace {

enum GridColumn { NameColumn, QuantityColumn, PriceColumn, WaivedColumn, AmountColumn, EditColumn, RemoveColumn };

QString percentText(int basisPoints)
{
    return basisPoints == 0 ? QString() : QStringLiteral("−%1 %").arg(thousandthsText(basisPoints * 10));
}

QString paidText(const Receipt& receipt)
{
    QStringList parts;
    for (const Payment& payment : receipt.payments)
        parts << label(payment.method) + QLatin1Char(' ') + payment.amount.grouped();
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FeeCard::FeeCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Fees"), this))
    , m_grid(new QGridLayout)
    , m_empty(wrappedLabel(tr("No fees yet. An order without fees is free of charge."), TextRole::Body, Ink::Muted))
    , m_list(plainLabel({}))
    , m_waived(plainLabel({}))
    , m_due(plainLabel({}, TextRole::PageTitle))
    , m_receipt(wrappedLabel({}, TextRole::Hint, Ink::Muted))
    , m_totals(new QWidget)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_grid->setHorizontalSpacing(dp(10));
    m_grid->setVerticalSpacing(dp(4));
    m_grid->setColumnStretch(NameColumn, 1);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addLayout(m_grid);
    auto* totals = new QGridLayout(m_totals);
    totals->setContentsMargins(0, 0, 0, 0);
    totals->setColumnStretch(0, 1);
    const auto add = [totals](int row, const QString& words, QLabel* value, const char* name) {
        value->setObjectName(QLatin1String(name));
        totals->addWidget(plainLabel(words, TextRole::Body, Ink::Muted), row, 0, Qt::AlignRight);
        totals->addWidget(value, row, 1, Qt::AlignRight);
    };
    totals->setColumnMinimumWidth(1, dp(110));
    add(0, tr("List prices"), m_list, "fees.list");
    add(1, tr("Waived"), m_waived, "fees.waived");
    add(2, tr("To pay"), m_due, "fees.due");
    m_card->body()->addWidget(m_totals);
    m_receipt->setObjectName(QStringLiteral("fees.receipt"));
    m_card->body()->addWidget(m_receipt);
}

void FeeCard::setAddAction(QAction* action)
{
    auto* button = new ActionButton(action, Emphasis::Quiet, m_card);
    button->setObjectName(QStringLiteral("fees.add"));
    m_card->addHeaderWidget(button);
}

void FeeCard::showFees(const OrderView& view)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool changeable = !view.receipt;
    m_empty->setVisible(view.fees.empty());
    for (std::size_t i = 0; i < view.fees.size(); ++i)
        addLine(view.fees[i], int(i), changeable);
    showTotals(view);
}

void FeeCard::addLine(const FeeLine& line, int index, bool changeable)
{
    auto* name = new ElidedLabel(line.itemCode.isEmpty() ? line.name : line.itemCode + QLatin1Char(' ') + line.name);
    m_grid->addWidget(name, index, NameColumn);
    m_grid->addWidget(
        plainLabel(QStringLiteral("× ") + thousandthsText(line.quantityMilli), TextRole::Hint, Ink::Muted), index,
        QuantityColumn, Qt::AlignRight);
    m_grid->addWidget(plainLabel(line.unitPrice.grouped(), TextRole::Hint, Ink::Muted), index, PriceColumn,
                      Qt::AlignRight);
    QLabel* waived = plainLabel(percentText(line.waivedBasisPoints), TextRole::Hint, Ink::Ok);
    waived->setToolTip(plainToolTip(line.waiverReason));
    m_grid->addWidget(waived, index, WaivedColumn, Qt::AlignRight);
    QLabel* amount = plainLabel(line.amount().grouped());
    amount->setObjectName(QStringLiteral("fees.%1.amount").arg(index));
    m_grid->addWidget(amount, index, AmountColumn, Qt::AlignRight);
    if (!changeable)
        return;
    const auto addButton = [&](const char* symbol, const QString& words, int column) {
        auto* button = new QToolButton(m_card);
        button->setIcon(icon(QLatin1String(symbol)));
        button->setToolTip(words);
        button->setAccessibleName(words + QStringLiteral(": ") + line.name);
        button->setObjectName(QStringLiteral("fees.%1.%2").arg(QString::number(index), QLatin1String(symbol)));
        m_grid->addWidget(button, index, column);
        return button;
    };
    connect(addButton("edit", tr("Change"), EditColumn), &QToolButton::clicked, this,
            [this, index] { Q_EMIT editRequested(index); });
    connect(addButton("delete", tr("Remove"), RemoveColumn), &QToolButton::clicked, this,
            [this, index] { Q_EMIT removeRequested(index); });
}

void FeeCard::showTotals(const OrderView& view)
{
    const FeeTotals& totals = view.totals;
    m_totals->setVisible(!view.fees.empty());
    m_list->setText(totals.list.grouped());
    m_waived->setText((-totals.waived).grouped());
    m_due->setText(QStringLiteral("¥ ") + totals.due.grouped());
    m_receipt->setVisible(view.receipt.has_value());
    if (view.receipt) {
        const QString how = paidText(*view.receipt);
        m_receipt->setText(how.isEmpty() ? tr("Receipt %1").arg(view.receipt->number)
                                         : tr("Receipt %1 · %2").arg(view.receipt->number, how));
    }
}

} // namespace sanbao
