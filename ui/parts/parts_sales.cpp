// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the stock that are about money and quality: sales over the counter, suppliers with their scores, losses.
#include "core/service/money_paper.h"
#include "core/service/part_origin.h"
#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/quick_form.h"
#include "ui/parts/list_making.h"
#include "ui/parts/sale_panel.h"
#include "ui/parts/stock_lists.h"
#include "ui/printing/print_centre.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kMonths = 3;
constexpr int kYear = 12;

} // namespace

/// A list under the choice of its period and a line that says what it adds up to.
QWidget* PartsPage::withSpan(Side side, ChipChoice*& span, QLabel*& words)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(12));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    span = new ChipChoice(tr("Period"), box);
    span->addChip(tr("3 months"), kMonths);
    span->addChip(tr("12 months"), kYear);
    span->setValue(kYear);
    words = wrappedLabel({}, TextRole::Body, Ink::Text, box);
    words->setObjectName(side == Losses ? QStringLiteral("stock.loss_words") : QStringLiteral("stock.supplier_words"));
    row->addWidget(span);
    row->addWidget(words, 1);
    if (side == Suppliers) {
        m_stockOnly = new QCheckBox(tr("Charge only parts taken from stock"), box);
        m_stockOnly->setObjectName(QStringLiteral("stock.only"));
        m_stockOnly->setToolTip(
            tr("A part on the fee list must have been taken from stock for the order, so that supplier "
               "and number are known"));
        m_stockOnly->setChecked(takesFromStockOnly(m_context.workplace.context()));
        m_stockOnly->setEnabled(m_context.workplace.context().may(Permission::KeepStock));
        connect(m_stockOnly, &QCheckBox::toggled, this, &PartsPage::setStockOnly);
        row->addWidget(m_stockOnly);
    }
    column->addLayout(row);
    column->addWidget(m_panes[std::size_t(side)], 1);
    connect(span, &ChipChoice::chosen, this, &PartsPage::refresh);
    return box;
}

std::pair<QDate, QDate> PartsPage::spanOf(const ChipChoice* span) const
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const int months = span ? span->value() : kYear;
    return {today.addMonths(-months).addDays(1), today};
}

void PartsPage::buildSuppliers()
{
    SupplyDesk& supply = m_context.workplace.storeRoom().supply();
    m_suppliers = addList<SupplierRow>(
        supplierColumns(),
        [this, &supply](const PageRequest<SupplierRow>& request) -> Outcome<std::vector<SupplierRow>> {
            if (request.offset > 0)
                return std::vector<SupplierRow>();
            const auto [from, until] = spanOf(m_supplierSpan);
            return supply.scores(from, until);
        },
        [](const SupplierRow& row) { return row.supplier.id.value; }, tr("Suppliers"), "truck", tr("No supplier yet"),
        tr("Suppliers with their lead times; what they sell follows from what you receive."));
    m_defects->choice("delivery", tr("Delivery"));
    m_defects->text("quantity", tr("Defective"), 12);
}

void PartsPage::enterDefects()
{
    const SupplierRow* row = m_suppliers->rowAt(m_suppliers->rowOfKey(currentKey()));
    if (!row)
        return;
    SupplyDesk& supply = m_context.workplace.storeRoom().supply();
    const auto [from, until] = spanOf(m_supplierSpan);
    const auto deliveries = supply.deliveries(row->supplier.id, from, until);
    if (!deliveries || deliveries->empty()) {
        Q_EMIT messageRequested(Tone::Info, tr("%1 delivered nothing in this period.").arg(row->supplier.name));
        return;
    }
    closePanels();
    auto* which = findChild<ChoiceCombo*>(QStringLiteral("defects.delivery"));
    auto* quantity = findChild<QLineEdit*>(QStringLiteral("defects.quantity"));
    which->clear();
    for (std::size_t i = 0; i < deliveries->size(); ++i)
        which->addChoice(QStringLiteral("%1 · %2").arg((*deliveries)[i].first.number, (*deliveries)[i].second), int(i));
    quantity->setText(QStringLiteral("1"));
    m_defects->setStory(row->supplier.name);
    const auto run = [&supply, known = *deliveries, which, quantity]() -> Outcome<QString> {
        const StockRequest& request = known[std::size_t(which->value().toInt())].first;
        const std::optional<qint64> pieces = parseQuantity(quantity->text());
        if (!pieces)
            return Failure::invalid(QStringLiteral("quantity"), tr("This is not a quantity."));
        const Outcome<StockRequest> done = supply.recordDefects(request.id, request.revision, *pieces);
        return done ? Outcome<QString>(tr("Defects of %1 are noted.").arg(done->number))
                    : Outcome<QString>(done.error());
    };
    m_defects->open(tr("Defects of a delivery"), run, which);
}

void PartsPage::setStockOnly(bool only)
{
    ServiceContext& service = m_context.workplace.context();
    if (takesFromStockOnly(service) == only)
        return;
    if (const Done done = setTakesFromStockOnly(service, only); !done)
        tell(done.error());
    else
        Q_EMIT messageRequested(Tone::Success, only ? tr("From now on only parts taken from stock are charged.")
                                                    : tr("Parts may be charged that were not taken from stock."));
}

void PartsPage::buildSales()
{
    CounterSaleDesk& sales = m_context.workplace.storeRoom().sales();
    m_sales = addList<CounterSale>(
        saleColumns(m_context.workplace),
        [&sales](const PageRequest<CounterSale>& request) {
            return sales.list(request.after ? request.after->id.value : 0, request.limit);
        },
        [](const CounterSale& row) { return row.id.value; }, tr("Sales over the counter"), "money", tr("No sale yet"),
        tr("Parts sold without an order stand here with their receipt. F9 begins one."));
    connect(m_panes[Sales]->view(), &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Voucher, salePaperId(ReceiptId(id))));
    });
    m_back->choice("to", tr("Back to"));
    m_back->text("reason", tr("Reason"));
    m_back->choice("approver", tr("Approved by"));
}

void PartsPage::sell()
{
    closePanels();
    m_sale->openFor(currentPart());
}

void PartsPage::printSale(const CounterSale& sale)
{
    refresh();
    Q_EMIT messageRequested(Tone::Success, tr("Sold: receipt %1 over ¥ %2.").arg(sale.number, sale.total.grouped()));
    Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Voucher, salePaperId(sale.id)));
}

void PartsPage::takeBack()
{
    const CounterSale* sale = m_sales->rowAt(m_sales->rowOfKey(currentKey()));
    if (!sale || sale->isBack() || sale->takenBackBy.isValid()) {
        Q_EMIT messageRequested(Tone::Info, tr("Select a sale whose parts have not come back."));
        return;
    }
    closePanels();
    auto* to = findChild<ChoiceCombo*>(QStringLiteral("takeBack.to"));
    auto* reason = findChild<QLineEdit*>(QStringLiteral("takeBack.reason"));
    auto* approver = findChild<ChoiceCombo*>(QStringLiteral("takeBack.approver"));
    to->clear();
    StockDesk& stock = m_context.workplace.storeRoom().stock();
    for (const StockPlace& place : stock.places().value_or(std::vector<StockPlace>())) {
        if (place.active && place.kind != PlaceKind::Branch)
            to->addChoice(place.name, place.id.value);
    }
    approver->clear();
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active && isPermitted(member.role, Permission::ApproveRefund))
            approver->addChoice(member.name, member.id.value);
    }
    approver->setValue(m_context.workplace.session().staff.value);
    reason->clear();
    m_back->setStory(tr("%1 · ¥ %2 are given back.").arg(sale->number, sale->total.grouped()));
    const auto run = [this, id = sale->id, to, reason, approver]() -> Outcome<QString> {
        const Outcome<CounterSale> back = m_context.workplace.storeRoom().sales().takeBack(
            {id, StockPlaceId(to->value().toLongLong()), reason->text(), StaffId(approver->value().toLongLong())});
        return back ? Outcome<QString>(tr("Given back with receipt %1.").arg(back->number))
                    : Outcome<QString>(back.error());
    };
    m_back->open(tr("Take back"), run, reason);
}

void PartsPage::buildLosses()
{
    m_losses = addList<LossRow>(
        lossColumns(m_lossReport, m_context.workplace.context().may(Permission::ReadCost)),
        [this](const PageRequest<LossRow>& request) -> Outcome<std::vector<LossRow>> {
            return request.offset > 0 ? std::vector<LossRow>() : m_lossReport.rows;
        },
        [this](const LossRow& row) { // reasons have no number: their place in the report is theirs
            for (std::size_t i = 0; i < m_lossReport.rows.size(); ++i) {
                if (m_lossReport.rows[i].reason == row.reason && m_lossReport.rows[i].kind == row.kind)
                    return qint64(i) + 1;
            }
            return qint64(0);
        },
        tr("Losses"), "warning", tr("Nothing was lost"),
        tr("Scrapped parts and what is missing at a count stand here by their reason (F7 on the stock)."));
}

void PartsPage::showLosses()
{
    const auto [from, until] = spanOf(m_lossSpan);
    Outcome<LossReport> report = m_context.workplace.storeRoom().supply().losses(from, until);
    m_lossReport = report ? std::move(*report) : LossReport();
    QString words = tr("%1 pieces lost of %2 issued: %3 %")
                        .arg(quantityText(m_lossReport.lost), quantityText(m_lossReport.issued),
                             QString::number(m_lossReport.rate() * 100, 'f', 1));
    if (m_context.workplace.context().may(Permission::ReadCost))
        words += QStringLiteral(" · ¥ ") + m_lossReport.value.grouped();
    m_lossWords->setText(report ? words : report.error().message);
    m_losses->reload();
}

} // namespace sanbao
