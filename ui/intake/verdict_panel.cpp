// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/verdict_panel.h"

#include "core/service/labels.h"
#include "core/service/target_text.h"
#include "core/service/workplace.h"
#include "ui/intake/price_hint.h"
#include "ui/models/duration_words.h"
#include "ui/models/warranty_words.h"
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

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

VerdictPanel::VerdictPanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_warranty(new Card(tr("Warranty"), this))
    , m_promises(new Card(tr("Service promise"), this))
    , m_fees(new Card(tr("Price list"), this))
    , m_verdict(plainLabel({}, TextRole::PageTitle))
    , m_reason(wrappedLabel({}, TextRole::Hint, Ink::Muted))
    , m_until(wrappedLabel({}, TextRole::Strong))
    , m_source(wrappedLabel({}, TextRole::Hint, Ink::Muted))
    , m_promiseGrid(new QGridLayout)
    , m_feeGrid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    m_warranty->body()->setSpacing(dp(4));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_until->setObjectName(QStringLiteral("verdict.until"));
    m_reason->setObjectName(QStringLiteral("verdict.reason"));
    m_source->setObjectName(QStringLiteral("verdict.source"));
    for (QLabel* line : {m_verdict, m_until, m_reason, m_source})
        m_warranty->body()->addWidget(line);
    for (QGridLayout* grid : {m_promiseGrid, m_feeGrid}) {
        grid->setHorizontalSpacing(dp(10));
        grid->setVerticalSpacing(dp(6));
        grid->setColumnStretch(0, 1);
    }
    m_promises->body()->addLayout(m_promiseGrid);
    m_fees->body()->addLayout(m_feeGrid);
    for (Card* card : {m_warranty, m_promises, m_fees})
        column->addWidget(card);
    column->addStretch(1);
}

void VerdictPanel::showPreview(const IntakePreview& preview, const ProductUnit& unit, CategoryId category)
{
    showWarranty(preview, unit, category);
    showPromises(preview.promises);
    showFees(preview.warranty.status, category);
}

void VerdictPanel::showWarranty(const IntakePreview& preview, const ProductUnit& unit, CategoryId category)
{
    const Category* known = m_workplace.catalogue().category(category);
    const WarrantyTerm& term = preview.warranty;
    QString reason;
    QString until;
    Ink ink = Ink::Text;
    if (!known) {
        m_verdict->setText(QStringLiteral("–"));
        reason = tr("Choose the product: the answer appears here.");
        ink = Ink::Muted;
    } else if (term.status == WarrantyStatus::Unknown) {
        m_verdict->setText(tr("To be clarified"));
        reason = known->warrantyMonths <= 0
                     ? tr("No warranty term is recorded for this category.")
                     : tr("%1 months for the whole unit, but no invoice or installation day is known.")
                           .arg(known->warrantyMonths);
        ink = Ink::Warn;
    } else {
        const bool in = term.status == WarrantyStatus::In;
        m_verdict->setText(in ? tr("In warranty · free") : tr("Out of warranty · charged"));
        reason = tr("%1 months for the whole unit, %2")
                     .arg(QString::number(known->warrantyMonths), warrantyStartWords(unit, term));
        until = in ? tr("until %1").arg(isoDay(term.end)) : tr("ended on %1").arg(isoDay(term.end));
        ink = in ? Ink::Ok : Ink::Text;
    }
    setInk(m_verdict, ink);
    m_warranty->setEdge(known ? std::optional<ChipTone>(warrantyTone(term.status)) : std::nullopt);
    m_reason->setText(reason);
    m_until->setText(until);
    m_until->setVisible(!until.isEmpty());
    const QString source = known ? preview.warrantySource : QString();
    m_source->setText(tr("Basis: %1").arg(source));
    m_source->setVisible(!source.isEmpty());
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

void VerdictPanel::showFees(WarrantyStatus status, CategoryId category)
{
    clear(m_feeGrid);
    const bool free = status == WarrantyStatus::In;
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
