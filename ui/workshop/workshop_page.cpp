// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshop_page.h"

#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/quick_form.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRowHeight = 46;

class HouseColumns
{
    Q_DECLARE_TR_FUNCTIONS(HouseColumns)
public:
    static QString stateText(const HouseItem& item)
    {
        if (item.unclaimed)
            return tr("not fetched for %1 d").arg(item.readyDays);
        if (item.row.waitReason)
            return label(*item.row.waitReason);
        return item.row.readyAt ? tr("ready") : label(item.row.state);
    }
    static ChipTone stateTone(const HouseItem& item)
    {
        if (item.unclaimed)
            return ChipTone::Bad;
        if (item.row.waitReason)
            return ChipTone::Warn;
        return item.row.readyAt ? ChipTone::Ok : ChipTone::Neutral;
    }
    static QString testText(const HouseItem& item)
    {
        return !item.row.tested ? QStringLiteral("–") : *item.row.tested ? tr("passed") : tr("failed");
    }
    static Column<HouseItem> twoLine(const char* key, std::function<QString()> title, int width,
                                     std::function<QString(const HouseItem&)> first,
                                     std::function<QString(const HouseItem&)> second)
    {
        Column<HouseItem> column{QLatin1String(key), std::move(title), width, CellKind::TwoLine, std::move(first)};
        column.data = [second = std::move(second)](const HouseItem& item, int role) {
            return role == SecondLineRole ? QVariant(second(item)) : QVariant();
        };
        return column;
    }
    static Columns<HouseItem> of()
    {
        Columns<HouseItem> columns;
        columns.push_back(twoLine(
            "number", [] { return tr("Order"); }, 140, [](const HouseItem& item) { return item.row.number; },
            [](const HouseItem& item) { return tr("%1 d here").arg(item.days); }));
        columns.push_back(twoLine(
            "item", [] { return tr("Item"); }, 180,
            [](const HouseItem& item) { return item.row.item.isEmpty() ? item.row.product : item.row.item; },
            [](const HouseItem& item) {
                return QStringList{item.row.accessories, item.row.appearance}.join(QLatin1Char(' ')).trimmed();
            }));
        columns.back().stretch = true;
        columns.push_back({QStringLiteral("shelf"), [] { return tr("Lies at"); }, 84, CellKind::Strong,
                           [](const HouseItem& item) { return item.row.shelf; }});
        columns.push_back(twoLine(
            "customer", [] { return tr("Customer"); }, 130, [](const HouseItem& item) { return item.row.customer; },
            [](const HouseItem& item) { return displayPhone(item.row.phone); }));
        columns.push_back({QStringLiteral("state"), [] { return tr("State"); }, 140, CellKind::Chip, stateText});
        columns.back().data = [](const HouseItem& item, int role) {
            return role == ToneRole ? QVariant(int(stateTone(item))) : QVariant();
        };
        columns.push_back({QStringLiteral("test"), [] { return tr("Test"); }, 70, CellKind::Text, testText});
        columns.push_back({QStringLiteral("loaner"), [] { return tr("Loan"); }, 60, CellKind::Text,
                           [](const HouseItem& item) { return item.row.loanerOut ? tr("out") : QString(); }});
        columns.back().optional = true;
        columns.push_back(
            {QStringLiteral("toPay"), [] { return tr("To pay"); }, 90, CellKind::Number,
             [](const HouseItem& item) { return item.row.settled ? tr("settled") : item.toPay.grouped(); }});
        return columns;
    }
};

} // namespace

WorkshopPage::WorkshopPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_which(new ChipChoice(tr("What is shown"), this))
    , m_step(new QuickForm(QStringLiteral("workshopStep"), this))
    , m_hand(new QuickForm(QStringLiteral("handOver"), this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    m_frame->setTitle(title());
    m_which->addChip(tr("In the house"), 0);
    m_which->addChip(tr("Not fetched"), 1);
    m_which->addChip(tr("Loan out"), 2);
    m_frame->addWidget(m_which);
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_step->panel());
    whole->addWidget(m_hand->panel());
    buildActions();
    buildForms();
    m_model = new PagedTableModel<HouseItem>(
        HouseColumns::of(),
        [this](const PageRequest<HouseItem>& request) -> Outcome<std::vector<HouseItem>> {
            WorkshopDesk& desk = m_context.workplace.storeRoom().workshop();
            if (request.offset > 0)
                return std::vector<HouseItem>();
            Outcome<std::vector<HouseItem>> items = m_which->value() == 1 ? desk.unclaimed() : desk.inHouse();
            if (items && m_which->value() == 2)
                std::erase_if(*items, [](const HouseItem& item) { return !item.row.loanerOut; });
            return items;
        },
        [](const HouseItem& item) { return item.row.order.value; }, this);
    auto* empty = new EmptyState(QStringLiteral("store"), tr("Nothing stands in the house"),
                                 tr("Things that customers leave at the counter stand here until they are fetched."),
                                 nullptr, this);
    m_pane = new ListPane(m_model, tr("Things in the house"), QStringLiteral("workshop"), empty, this, kRowHeight);
    m_pane->view()->setObjectName(QStringLiteral("workshop"));
    m_frame->body()->addWidget(m_pane, 1);
    connect(m_which, &ChipChoice::chosen, this, &WorkshopPage::refresh);
    connect(m_pane->view(), &ListView::currentKeyChanged, this, &WorkshopPage::updateActions);
    connect(m_pane->view(), &ListView::opened, this, [this](qint64 order) {
        Q_EMIT openRequested({QStringLiteral("order"), order, {}});
    });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::WorkOrder}))
            refresh();
    });
}

QString WorkshopPage::title() const
{
    return tr("Workshop");
}

QWidget* WorkshopPage::firstFocus()
{
    return m_pane->view();
}

void WorkshopPage::buildActions()
{
    m_test = makeAction(this, tr("Test"), QKeySequence(Qt::Key_F6), tr("Note the test after the repair"));
    m_move = makeAction(this, tr("Move"), QKeySequence(Qt::Key_F7), tr("Put it on another shelf"));
    m_handOver = makeAction(this, tr("Hand over"), QKeySequence(Qt::Key_F8), tr("Give it back to the customer"));
    for (QAction* action : {m_test, m_move, m_handOver})
        action->setAutoRepeat(false);
    connect(m_test, &QAction::triggered, this, &WorkshopPage::test);
    connect(m_move, &QAction::triggered, this, &WorkshopPage::move);
    connect(m_handOver, &QAction::triggered, this, &WorkshopPage::handOver);
    m_frame->addButton(m_test, Emphasis::Secondary);
    m_frame->addButton(m_move, Emphasis::Secondary);
    m_frame->addButton(m_handOver, Emphasis::Primary);
}

void WorkshopPage::buildForms()
{
    m_result = m_step->choice("result", tr("Result"));
    m_result->addChoice(tr("passed"), true);
    m_result->addChoice(tr("failed"), false);
    m_note = m_step->text("note", tr("Note"));
    m_shelf = m_step->text("shelf", tr("Shelf"), 60);
    m_slip = m_hand->text("slip", tr("Slip"), 60);
    m_slip->setPlaceholderText(tr("Scan or type the number on the slip"));
    m_identity = m_hand->text("identity", tr("or identity"));
    m_to = m_hand->text("to", tr("Handed to"), 100);
    m_waiver = m_hand->text("waiver", tr("Waiver"));
    m_waiver->setPlaceholderText(tr("Why it goes out all the same"));
    for (const QuickForm* form : {m_step, m_hand})
        connect(form, &QuickForm::saved, this, [this](const QString& text) {
            refresh();
            Q_EMIT messageRequested(Tone::Success, text);
        });
}

void WorkshopPage::open(const Route& route)
{
    refresh();
    if (route.id > 0)
        m_pane->view()->selectKey(route.id);
    else if (m_pane->view()->currentKey() == 0)
        m_pane->view()->selectFirst();
    updateActions();
}

void WorkshopPage::refresh()
{
    m_model->refresh();
    int ready = 0;
    for (const HouseItem& item : m_model->rows())
        ready += item.row.readyAt ? 1 : 0;
    m_frame->setSubtitle(
        tr("%1 things, %2 ready").arg(QString::number(m_model->rows().size()), QString::number(ready)));
    updateActions();
}

void WorkshopPage::updateActions()
{
    const bool may = current() && m_context.workplace.context().may(Permission::RespondOrder);
    for (QAction* action : {m_test, m_move, m_handOver})
        action->setEnabled(may);
}

std::optional<HouseItem> WorkshopPage::current() const
{
    const HouseItem* item = m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey()));
    return item ? std::optional(*item) : std::nullopt;
}

void WorkshopPage::test()
{
    const std::optional<HouseItem> item = current();
    if (!item)
        return;
    m_hand->panel()->closePanel();
    m_step->show("result", true);
    m_step->show("note", true);
    m_step->show("shelf", false);
    m_result->setValue(true);
    m_note->clear();
    const auto run = [this, order = item->row.order]() -> Outcome<QString> {
        const auto done =
            m_context.workplace.storeRoom().workshop().recordTest(order, m_result->value().toBool(), m_note->text());
        return done ? Outcome<QString>(tr("The test is noted.")) : Outcome<QString>(done.error());
    };
    m_step->open(tr("Test %1").arg(item->row.number), run, m_result);
}

void WorkshopPage::move()
{
    const std::optional<HouseItem> item = current();
    if (!item)
        return;
    m_hand->panel()->closePanel();
    m_step->show("result", false);
    m_step->show("note", false);
    m_step->show("shelf", true);
    m_shelf->setText(item->row.shelf);
    const auto run = [this, row = item->row]() -> Outcome<QString> {
        const auto done = CarryInDesk(m_context.workplace.context()).moveTo(row.order, row.revision, m_shelf->text());
        return done ? Outcome<QString>(tr("It lies at %1 now.").arg(done->shelf)) : Outcome<QString>(done.error());
    };
    m_step->open(tr("Move %1").arg(item->row.number), run, m_shelf);
}

void WorkshopPage::handOver()
{
    const std::optional<HouseItem> item = current();
    if (!item)
        return;
    m_step->panel()->closePanel();
    for (QLineEdit* edit : {m_slip, m_identity, m_waiver})
        edit->clear();
    m_to->setText(item->row.customer);
    m_hand->show("waiver", m_context.workplace.context().may(Permission::WaiveFee));
    m_hand->setStory(item->row.loanerOut ? tr("A product is lent to the customer: take it back.") : QString());
    const auto run = [this, row = item->row]() -> Outcome<QString> {
        HandBack given;
        given.proof = m_slip->text().trimmed().isEmpty() && !m_identity->text().trimmed().isEmpty()
                          ? HandBackProof::Identity
                          : HandBackProof::ClaimSlip;
        given.slipNumber = m_slip->text();
        given.identity = m_identity->text();
        given.to = m_to->text();
        const auto done =
            m_context.workplace.storeRoom().workshop().handOver(row.order, row.revision, given, m_waiver->text());
        return done ? Outcome<QString>(tr("Handed over to %1.").arg(done->handedBackTo))
                    : Outcome<QString>(done.error());
    };
    m_hand->open(tr("Hand over %1").arg(item->row.number), run, m_slip);
}

} // namespace sanbao
