// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/return_list_page.h"

#include "core/domain/phone.h"
#include "core/service/remedy_desk.h"
#include "core/service/warranty_case_words.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/returns/repeat_panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

ChipTone toneOf(ReturnState state)
{
    switch (state) {
    case ReturnState::Requested:
    case ReturnState::Approved:
        return ChipTone::Warn;
    case ReturnState::Refused:
        return ChipTone::Neutral;
    case ReturnState::Completed:
        break;
    }
    return ChipTone::Ok;
}

QString outcomeText(const ReturnRecord& record)
{
    if (record.kind == ReturnKind::Return)
        return ReturnListPage::tr("¥ %1").arg(record.refund.grouped());
    return record.newSerial.isEmpty() ? QStringLiteral("–") : record.newSerial;
}

void addWho(Columns<ReturnRow>& columns)
{
    Column<ReturnRow> customer{QStringLiteral("customer"), [] { return ReturnListPage::tr("Customer"); }, 150,
                               CellKind::TwoLine, [](const ReturnRow& row) { return row.customerName; }};
    customer.data = [](const ReturnRow& row, int role) {
        return role == SecondLineRole ? QVariant(displayPhone(row.customerPhone)) : QVariant();
    };
    columns.push_back(customer);
    Column<ReturnRow> product{QStringLiteral("product"), [] { return ReturnListPage::tr("Product"); }, 190,
                              CellKind::TwoLine, [](const ReturnRow& row) { return row.productLabel; }};
    product.data = [](const ReturnRow& row, int role) {
        return role == SecondLineRole ? QVariant(row.record.oldSerial) : QVariant();
    };
    product.stretch = true;
    columns.push_back(product);
}

Columns<ReturnRow> returnColumns(Workplace& workplace)
{
    Columns<ReturnRow> columns;
    Column<ReturnRow> number{QStringLiteral("number"), [] { return ReturnListPage::tr("Number"); }, 130,
                             CellKind::TwoLine, [](const ReturnRow& row) { return row.record.number; }};
    number.data = [](const ReturnRow& row, int role) {
        return role == SecondLineRole ? QVariant(row.orderNumber) : QVariant();
    };
    columns.push_back(number);
    addWho(columns);
    Column<ReturnRow> wish{QStringLiteral("wish"), [] { return ReturnListPage::tr("Wish"); }, 170, CellKind::TwoLine,
                           [](const ReturnRow& row) { return label(row.record.kind); }};
    wish.data = [](const ReturnRow& row, int role) {
        return role == SecondLineRole ? QVariant(label(row.record.ground)) : QVariant();
    };
    columns.push_back(wish);
    Column<ReturnRow> state{QStringLiteral("state"), [] { return ReturnListPage::tr("State"); }, 110, CellKind::Chip,
                            [](const ReturnRow& row) { return label(row.record.state); }};
    state.data = [](const ReturnRow& row, int role) {
        return role == ToneRole ? QVariant(int(toneOf(row.record.state))) : QVariant();
    };
    columns.push_back(state);
    columns.push_back({QStringLiteral("outcome"), [] { return ReturnListPage::tr("Refund or new serial no."); }, 150,
                       CellKind::Text, [](const ReturnRow& row) { return outcomeText(row.record); }});
    const QTimeZone zone = workplace.catalogue().zone();
    columns.push_back(
        {QStringLiteral("asked"), [] { return ReturnListPage::tr("Asked on"); }, 104, CellKind::Text,
         [zone](const ReturnRow& row) { return localDay(row.record.requestedAt, zone).toString(Qt::ISODate); }});
    columns.back().optional = true;
    return columns;
}

} // namespace

ReturnListPage::ReturnListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_repeats(new RepeatPanel(context.workplace, this))
    , m_scope(new ChipChoice(tr("Which returns"), this))
{
    Workplace& workplace = m_context.workplace;
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_repeats->panel());
    m_frame->setTitle(title());
    m_scope->addChip(tr("Open"), int(ReturnScope::Open));
    m_scope->addChip(tr("All"), int(ReturnScope::All));
    m_frame->body()->addWidget(m_scope, 0, Qt::AlignLeft);
    m_model = new PagedTableModel<ReturnRow>(
        returnColumns(workplace),
        [this, &workplace](const PageRequest<ReturnRow>& request) {
            return workplace.remedies().returns(ReturnScope(m_scope->value()),
                                                request.after ? request.after->record.id : ReturnId(), request.limit);
        },
        [](const ReturnRow& row) { return row.record.id.value; }, this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("returns"),
                          new EmptyState(QStringLiteral("product"), QString(), QString(), nullptr, this), this, 46);
    m_frame->body()->addWidget(m_pane);
    buildActions();
    connect(m_pane->view(), &ListView::opened, this, &ReturnListPage::openOrder);
    connect(m_scope, &ChipChoice::chosen, this, [this] {
        showScope();
        m_model->reload();
    });
    connect(&workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::WorkOrder, EntityKind::ProductUnit}))
            refresh();
    });
    showScope();
}

void ReturnListPage::buildActions()
{
    QAction* unit = makeAction(this, tr("Life page"), QKeySequence(Qt::Key_F6), tr("Open the page of the product"));
    QAction* order = makeAction(this, tr("Open the order"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                tr("Decide, refund or hand over there"));
    QAction* repeats = makeAction(this, tr("Repeats and misdiagnoses"), QKeySequence(),
                                  tr("Why products came back, and whose diagnoses were wrong"));
    repeats->setObjectName(QStringLiteral("returns.repeats"));
    repeats->setVisible(m_context.workplace.context().may(Permission::ReadKpi));
    connect(repeats, &QAction::triggered, m_repeats, &RepeatPanel::openPanel);
    connect(m_repeats, &RepeatPanel::refused, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Warning, text); });
    m_frame->addButton(repeats, Emphasis::Secondary);
    m_frame->addButton(unit, Emphasis::Secondary);
    m_frame->addButton(order, Emphasis::Primary);
    connect(unit, &QAction::triggered, this, &ReturnListPage::openUnit);
    connect(order, &QAction::triggered, this, [this] { openOrder(m_pane->view()->currentKey()); });
}

QString ReturnListPage::title() const
{
    return tr("Returns and exchanges");
}

void ReturnListPage::open(const Route&)
{
    refresh();
}

QWidget* ReturnListPage::firstFocus()
{
    return m_pane->view();
}

void ReturnListPage::openOrder(qint64 id)
{
    if (const ReturnRow* row = m_model->rowAt(m_model->rowOfKey(id)))
        Q_EMIT openRequested({QStringLiteral("order"), row->record.order.value, {}});
}

void ReturnListPage::openUnit()
{
    if (const ReturnRow* row = m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey())))
        Q_EMIT openRequested({QStringLiteral("unit"), row->record.product.value, {}});
}

void ReturnListPage::showScope()
{
    if (m_scope->value() == int(ReturnScope::Open))
        m_pane->empty()->setTexts(tr("No return is open"),
                                  tr("A return or exchange is asked for on the page of an order, with Alt+R."));
    else
        m_pane->empty()->setTexts(tr("No return yet"),
                                  tr("What was asked for, decided, refunded or handed over stays listed here."));
}

void ReturnListPage::refresh()
{
    m_model->refresh();
    if (const Outcome<qint64> open = m_context.workplace.remedies().openReturns())
        m_frame->setSubtitle(tr("%1 open").arg(*open));
}

} // namespace sanbao
