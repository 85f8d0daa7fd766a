// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/verdict_panel.h"

#include "core/service/labels.h"
#include "core/service/target_text.h"
#include "core/service/workplace.h"
#include "ui/intake/price_hint.h"
#include "ui/models/duration_words.h"
#include "ui/models/verdict_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr std::size_t kFeesShown = 5;

void clear(QGridLayout* grid)
{
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

VerdictPanel::VerdictPanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_warranty(new VerdictCard(this))
    , m_promises(new Card(tr("Service promise"), this))
    , m_fees(new Card(tr("Price list"), this))
    , m_promiseGrid(new QGridLayout)
    , m_feeGrid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    for (QGridLayout* grid : {m_promiseGrid, m_feeGrid}) {
        grid->setHorizontalSpacing(dp(10));
        grid->setVerticalSpacing(dp(6));
        grid->setColumnStretch(0, 1);
    }
    m_promises->body()->addLayout(m_promiseGrid);
    m_fees->body()->addLayout(m_feeGrid);
    for (QWidget* card : std::initializer_list<QWidget*>{m_warranty, m_promises, m_fees})
        column->addWidget(card);
    column->addStretch(1);
}

void VerdictPanel::showPreview(const IntakePreview& preview, CategoryId category)
{
    if (m_workplace.catalogue().category(category))
        m_warranty->showText(preview.card);
    else
        m_warranty->showNothing(tr("Choose the product: the answer appears here."));
    showPromises(preview.promises);
    showFees(preview.isFree, category);
}

void VerdictPanel::showPromises(const std::vector<Promise>& promises)
{
    clear(m_promiseGrid);
    const Instant now = m_workplace.clock().now();
    const QTimeZone& zone = m_workplace.catalogue().zone();
    const auto isBusiness = [](const Promise& promise) { return promise.base == TimeBase::Business; };
    const bool anyBusiness = std::any_of(promises.begin(), promises.end(), isBusiness);
    m_promises->setHint(anyBusiness ? label(TimeBase::Business) : QString());
    int row = 0;
    const auto addRow = [this, &row](const QString& kind, QLabel* due, const QString& target) {
        m_promiseGrid->addWidget(plainLabel(kind, TextRole::Body, Ink::Muted), row, 0);
        m_promiseGrid->addWidget(due, row, 1, Qt::AlignRight);
        m_promiseGrid->addWidget(plainLabel(target, TextRole::Hint, Ink::Muted), row, 2, Qt::AlignRight);
        m_promiseGrid->addWidget(rule(), row + 1, 0, 1, 3);
        row += 2;
    };
    for (const Promise& promise : promises) {
        QLabel* due = plainLabel(dayAndTimeWords(promise.dueAt, now, zone), TextRole::Strong);
        due->setObjectName(QStringLiteral("promise.") + codeOf(promise.kind));
        due->setToolTip(
            QStringLiteral("%1 · %2").arg(inZone(promise.dueAt, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                          targetText(promise.targetMinutes, promise.base)));
        // The hint of the card speaks for business time; clock time is said in the row.
        QString target = targetText(promise.targetMinutes, TimeBase::Calendar);
        if (anyBusiness && !isBusiness(promise))
            target += QLatin1Char(' ') + label(promise.base);
        addRow(label(promise.kind), due, target);
    }
    addRow(label(PromiseKind::Callback), plainLabel(tr("after closing")),
           tr("%1 days").arg(m_workplace.catalogue().callbackDays()));
}

void VerdictPanel::showFees(bool free, CategoryId category)
{
    clear(m_feeGrid);
    m_fees->setHint(free ? tr("covered: nothing to pay") : QString());
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    int row = 0;
    for (const PriceItem& item : priceHints(m_workplace.catalogue(), category, today, kFeesShown)) {
        QLabel* price = plainLabel(item.price.grouped(), TextRole::Body, free ? Ink::Muted : Ink::Text);
        if (free) {
            QFont struck = fontFor(TextRole::Body);
            struck.setStrikeOut(true);
            price->setFont(struck);
        }
        m_feeGrid->addWidget(new ElidedLabel(item.name), row, 0);
        m_feeGrid->addWidget(price, row, 1, Qt::AlignRight);
        if (free)
            m_feeGrid->addWidget(plainLabel(Money().grouped(), TextRole::Strong), row, 2, Qt::AlignRight);
        ++row;
    }
    if (free) {
        m_feeGrid->addWidget(rule(), row, 0, 1, 3);
        m_feeGrid->addWidget(plainLabel(tr("The customer pays"), TextRole::Strong), row + 1, 0);
        m_feeGrid->addWidget(plainLabel(QStringLiteral("¥ ") + Money().grouped(), TextRole::Section), row + 1, 1, 1, 2,
                             Qt::AlignRight);
    }
    m_fees->setVisible(row > 0);
}

} // namespace sanbao
