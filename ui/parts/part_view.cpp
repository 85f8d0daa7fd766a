// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/part_view.h"

#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/parts/stock_lists.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kShownMoves = 12;

} // namespace

PartView::PartView(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_card(new Card({}, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    QScrollArea* area = scrollColumn(m_column, m_card);
    m_column->setSpacing(dp(4));
    m_card->body()->addWidget(area, 1);
}

void PartView::addHead(const QString& text)
{
    m_column->addSpacing(dp(6));
    m_column->addWidget(plainLabel(text, TextRole::Hint, Ink::Muted, m_card));
}

void PartView::addFact(const QString& name, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    QLabel* title = plainLabel(name, TextRole::Hint, Ink::Muted, m_card);
    title->setFixedWidth(dp(88));
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(text, TextRole::Body, Ink::Text, m_card), 1);
    m_column->addLayout(row);
}

void PartView::showCard(const std::optional<PartCard>& card)
{
    clearLayout(m_column);
    m_card->setTitle(card ? card->part.code : QString());
    setVisible(card.has_value());
    if (!card)
        return;
    m_column->addWidget(wrappedLabel(card->part.name, TextRole::Strong, Ink::Text, m_card));
    addFact(tr("Tracking"), label(card->part.tracking));
    addFact(tr("Price"), QStringLiteral("¥ ") + card->part.price.grouped());
    if (m_workplace.context().may(Permission::ReadCost))
        addFact(tr("Average cost"), QStringLiteral("¥ ") + card->part.cost.grouped());
    addFact(tr("Fits"), card->models.join(QStringLiteral(", ")));
    QStringList others;
    for (const Part& other : card->substitutes)
        others.append(other.code + QLatin1Char(' ') + other.name);
    addFact(tr("Substitutes"), others.join(QStringLiteral(", ")));
    QStringList sellers;
    for (const auto& [supplier, price] : card->suppliers)
        sellers.append(tr("%1, %2 days").arg(supplier.name, QString::number(supplier.leadDays)));
    addFact(tr("Suppliers"), sellers.join(QStringLiteral("; ")));
    addStock(*card);
    addMoves(*card);
    m_column->addStretch(1);
}

void PartView::addStock(const PartCard& card)
{
    addHead(tr("Where it lies"));
    if (card.stock.empty())
        m_column->addWidget(wrappedLabel(tr("There is none anywhere."), TextRole::Body, Ink::Muted, m_card));
    for (const PlaceStock& stock : card.stock) {
        auto* row = new QHBoxLayout;
        QString where = stock.place.name;
        if (stock.condition != PartCondition::New)
            where += QStringLiteral(" · ") + label(stock.condition);
        if (stock.place.minutes > 0)
            where += QStringLiteral(" · ") + tr("%1 min away").arg(stock.place.minutes);
        row->addWidget(new ElidedLabel(where, TextRole::Body, Ink::Text, m_card), 1);
        const QString kept =
            stock.reserved > 0
                ? tr("%1 (%2 kept)").arg(amountText(card.part, stock.onHand), quantityText(stock.reserved))
                : amountText(card.part, stock.onHand);
        row->addWidget(plainLabel(kept, TextRole::Strong, Ink::Text, m_card));
        m_column->addLayout(row);
    }
    QStringList lots;
    for (const PartLot& lot : card.lots)
        lots.append(lot.code);
    addFact(tr("Serial, batch"), lots.mid(0, 12).join(QStringLiteral(", ")));
}

void PartView::addMoves(const PartCard& card)
{
    addHead(tr("Movements"));
    for (std::size_t i = 0; i < card.moves.size() && i < kShownMoves; ++i) {
        const TraceRow& move = card.moves[i];
        const QString sign = move.move.from.isValid() && !move.move.to.isValid() ? QStringLiteral("−")
                             : move.move.from.isValid()                          ? QStringLiteral("⇄")
                                                                                 : QStringLiteral("+");
        auto* row = new QHBoxLayout;
        const QString what = move.order.isEmpty() ? move.document : move.order;
        row->addWidget(
            new ElidedLabel(
                QStringLiteral("%1 · %2 · %3").arg(momentText(move.move.at, m_workplace), label(move.kind), what),
                TextRole::Hint, Ink::Text, m_card),
            1);
        row->addWidget(plainLabel(sign + quantityText(move.move.quantity), TextRole::Body,
                                  sign == QStringLiteral("+") ? Ink::Ok : Ink::Text, m_card));
        m_column->addLayout(row);
    }
}

} // namespace sanbao
