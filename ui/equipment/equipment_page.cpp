// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipment_page.h"

#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/quick_form.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

ChipTone toneOf(CalibrationState state)
{
    switch (state) {
    case CalibrationState::Overdue:
        return ChipTone::Bad;
    case CalibrationState::Soon:
        return ChipTone::Warn;
    case CalibrationState::Valid:
        return ChipTone::Ok;
    case CalibrationState::NotNeeded:
        break;
    }
    return ChipTone::Neutral;
}

class EquipmentColumns
{
    Q_DECLARE_TR_FUNCTIONS(EquipmentColumns)
public:
    static Columns<Equipment> of(Workplace& workplace)
    {
        const auto state = [&workplace](const Equipment& thing) {
            return calibrationState(thing, localDay(workplace.clock().now(), workplace.catalogue().zone()));
        };
        Columns<Equipment> columns;
        columns.push_back({QStringLiteral("code"), [] { return tr("Number"); }, 96, CellKind::Strong,
                           [](const Equipment& thing) { return thing.code; }});
        columns.push_back({QStringLiteral("name"), [] { return tr("Tool"); }, 170, CellKind::Text,
                           [](const Equipment& thing) { return thing.name; }});
        columns.back().stretch = true;
        columns.push_back({QStringLiteral("holder"), [] { return tr("Who has it"); }, 110, CellKind::Text,
                           [&workplace](const Equipment& thing) {
                               return thing.holder.isValid() ? workplace.catalogue().staffName(thing.holder)
                                                             : thing.place;
                           }});
        columns.push_back({QStringLiteral("due"), [] { return tr("Calibration due"); }, 116, CellKind::Text,
                           [](const Equipment& thing) {
                               return thing.dueOn.isValid() ? thing.dueOn.toString(Qt::ISODate) : QStringLiteral("–");
                           }});
        columns.push_back(
            {QStringLiteral("state"), [] { return tr("Calibration"); }, 110, CellKind::Chip,
             [state](const Equipment& thing) { return thing.active ? label(state(thing)) : tr("not in use"); }});
        columns.back().data = [state](const Equipment& thing, int role) {
            return role == ToneRole ? QVariant(int(thing.active ? toneOf(state(thing)) : ChipTone::Neutral))
                                    : QVariant();
        };
        return columns;
    }
};

} // namespace

EquipmentPage::EquipmentPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_form(new QuickForm(QStringLiteral("tool"), this))
    , m_step(new QuickForm(QStringLiteral("toolStep"), this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    m_frame->setTitle(title());
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_form->panel());
    whole->addWidget(m_step->panel());
    buildActions();
    buildForms();
    EquipmentDesk& desk = m_context.workplace.storeRoom().equipment();
    m_model = new PagedTableModel<Equipment>(
        EquipmentColumns::of(m_context.workplace),
        [&desk](const PageRequest<Equipment>& request) {
            return request.offset > 0 ? std::vector<Equipment>() : desk.all();
        },
        [](const Equipment& thing) { return thing.id.value; }, this);
    auto* empty =
        new EmptyState(QStringLiteral("tool"), tr("No tool yet"),
                       tr("Register tools and instruments with their calibration; lend them to people."), m_new, this);
    m_pane = new ListPane(m_model, tr("Tools and instruments"), QStringLiteral("equipment"), empty, this);
    m_pane->view()->setObjectName(QStringLiteral("equipment"));
    m_card = new Card({}, this);
    QScrollArea* area = scrollColumn(m_facts, m_card);
    m_facts->setSpacing(dp(4));
    m_card->body()->addWidget(area, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_pane, 5);
    row->addWidget(m_card, 3);
    m_frame->body()->addLayout(row, 1);
    connect(m_pane->view(), &ListView::currentKeyChanged, this, &EquipmentPage::showThing);
    connect(m_pane->view(), &ListView::opened, this, [this] { m_change->trigger(); });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Equipment}))
            refresh();
    });
}

QString EquipmentPage::title() const
{
    return tr("Equipment");
}

QWidget* EquipmentPage::firstFocus()
{
    return m_pane->view();
}

void EquipmentPage::buildActions()
{
    m_new = makeAction(this, tr("New tool"), QKeySequence(Qt::CTRL | Qt::Key_N), tr("Add a tool to the register"));
    m_change = makeAction(this, tr("Change"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Change what is selected"));
    m_lend = makeAction(this, tr("Lend"), QKeySequence(Qt::Key_F6), tr("Lend the tool, or take it back"));
    m_record = makeAction(this, tr("Log work"), QKeySequence(Qt::Key_F7), tr("Log a calibration, upkeep or damage"));
    const ServiceContext& service = m_context.workplace.context();
    m_new->setEnabled(service.may(Permission::KeepStock));
    connect(m_new, &QAction::triggered, this, [this] { edit(Equipment()); });
    connect(m_change, &QAction::triggered, this, [this] {
        if (const std::optional<Equipment> thing = current())
            edit(*thing);
    });
    connect(m_lend, &QAction::triggered, this, &EquipmentPage::lend);
    connect(m_record, &QAction::triggered, this, &EquipmentPage::record);
    m_frame->addButton(m_change, Emphasis::Secondary);
    m_frame->addButton(m_new, Emphasis::Secondary);
    m_frame->addButton(m_record, Emphasis::Secondary);
    m_frame->addButton(m_lend, Emphasis::Primary);
}

void EquipmentPage::buildForms()
{
    m_code = m_form->text("code", tr("Number"), 40);
    m_name = m_form->text("name", tr("Name"), 100);
    m_serial = m_form->text("serial", tr("Serial no."), 60);
    m_place = m_form->text("place", tr("Kept at"), 60);
    m_bought = m_form->day("boughtOn", tr("Bought on"));
    m_cost = m_form->money("cost", tr("Bought for"));
    m_months = m_form->text("calibrationMonths", tr("Calibrate every (months)"), 3);
    m_months->setPlaceholderText(tr("0: not needed"));
    m_calibrated = m_form->day("calibratedOn", tr("Calibrated on"));
    m_kind = m_step->choice("kind", tr("What"));
    for (const auto& [kind, code] : Codes<EquipmentWork>::table)
        m_kind->addChoice(label(kind), int(kind));
    m_day = m_step->day("day", tr("Day"));
    m_price = m_step->money("cost", tr("Cost"));
    m_staff = m_step->choice("staff", tr("Who"));
    m_note = m_step->text("note", tr("Note"));
    const auto good = [this](const QString& text) {
        refresh();
        Q_EMIT messageRequested(Tone::Success, text);
    };
    connect(m_form, &QuickForm::saved, this, good);
    connect(m_step, &QuickForm::saved, this, good);
}

void EquipmentPage::open(const Route& route)
{
    refresh();
    if (route.id > 0)
        m_pane->view()->selectKey(route.id);
    else if (m_pane->view()->currentKey() == 0)
        m_pane->view()->selectFirst();
    showThing(m_pane->view()->currentKey());
}

void EquipmentPage::refresh()
{
    m_model->refresh();
    const Outcome<std::vector<Equipment>> due = m_context.workplace.storeRoom().equipment().alerts();
    const std::size_t alerts = due ? due->size() : 0;
    m_frame->setSubtitle(alerts > 0 ? tr("%1 to be calibrated").arg(alerts) : QString());
    showThing(m_pane->view()->currentKey());
}

std::optional<Equipment> EquipmentPage::current() const
{
    const Equipment* thing = m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey()));
    return thing ? std::optional(*thing) : std::nullopt;
}

void EquipmentPage::addFact(const QString& name, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    QLabel* title = plainLabel(name, TextRole::Hint, Ink::Muted, m_card);
    title->setFixedWidth(dp(96));
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(text, TextRole::Body, Ink::Text, m_card), 1);
    m_facts->addLayout(row);
}

void EquipmentPage::showThing(qint64 id)
{
    clearLayout(m_facts);
    Workplace& workplace = m_context.workplace;
    const ServiceContext& service = workplace.context();
    const Outcome<EquipmentCard> card =
        id > 0 ? workplace.storeRoom().equipment().card(EquipmentId(id)) : Outcome<EquipmentCard>(Failure());
    m_card->setVisible(bool(card));
    m_change->setEnabled(card && service.may(Permission::KeepStock));
    m_record->setEnabled(card && service.may(Permission::KeepStock));
    m_lend->setEnabled(card && service.may(Permission::LendEquipment));
    if (!card)
        return;
    m_card->setTitle(card->thing.code + QLatin1Char(' ') + card->thing.name);
    m_lend->setText(card->thing.holder.isValid() ? tr("Take back") : tr("Lend"));
    addFact(tr("Who has it"), workplace.catalogue().staffName(card->thing.holder));
    addFact(tr("Kept at"), card->thing.place);
    addFact(tr("Serial no."), card->thing.serial);
    addFact(tr("Calibration"), label(card->calibration));
    if (service.may(Permission::ReadCost)) {
        addFact(tr("Bought for"), QStringLiteral("¥ ") + card->thing.cost.grouped());
        addFact(tr("Upkeep"), QStringLiteral("¥ ") + card->upkeep.grouped());
    }
    addFact(tr("Use"), tr("%1 of 90 days, idle %2 %")
                           .arg(QString::number(card->usedDays), QString::number(card->idle / 100.0, 'f', 1)));
    const QTimeZone& zone = workplace.catalogue().zone();
    for (const EquipmentLoan& loan : card->loans)
        addFact(localDay(loan.lentAt, zone).toString(Qt::ISODate),
                tr("%1, %2").arg(workplace.catalogue().staffName(loan.staff),
                                 loan.returnedAt
                                     ? tr("back on %1").arg(localDay(*loan.returnedAt, zone).toString(Qt::ISODate))
                                     : tr("not back yet")));
    for (const EquipmentLog& entry : card->log)
        addFact(entry.day.toString(Qt::ISODate), label(entry.kind) + QStringLiteral(" · ") + entry.note);
    m_facts->addStretch(1);
}

void EquipmentPage::edit(const Equipment& thing)
{
    m_step->panel()->closePanel();
    m_code->setText(thing.code);
    m_name->setText(thing.name);
    m_serial->setText(thing.serial);
    m_place->setText(thing.place);
    m_bought->setValue(thing.boughtOn);
    m_cost->setValue(thing.cost);
    m_months->setText(QString::number(thing.calibrationMonths));
    m_calibrated->setValue(thing.calibratedOn);
    m_form->open(
        thing.id.isValid() ? thing.name : tr("New tool"), [this, thing] { return saveThing(thing); }, m_code);
}

Outcome<QString> EquipmentPage::saveThing(Equipment thing)
{
    bool number = false;
    thing.code = m_code->text();
    thing.name = m_name->text();
    thing.serial = m_serial->text();
    thing.place = m_place->text();
    thing.boughtOn = m_bought->value();
    thing.cost = m_cost->value().value_or(Money());
    thing.calibrationMonths = m_months->text().toInt(&number);
    thing.calibratedOn = m_calibrated->value();
    if (!number)
        return Failure::invalid(QStringLiteral("calibrationMonths"), tr("Write the months as a whole number."));
    const Outcome<Equipment> saved = m_context.workplace.storeRoom().equipment().save(thing);
    return saved ? Outcome<QString>(tr("%1 is saved.").arg(saved->name)) : Outcome<QString>(saved.error());
}

void EquipmentPage::lend()
{
    const std::optional<Equipment> thing = current();
    if (!thing)
        return;
    const bool back = thing->holder.isValid();
    m_form->panel()->closePanel();
    for (const char* field : {"kind", "day", "cost"})
        m_step->show(field, false);
    m_step->show("staff", !back);
    m_step->show("note", back);
    m_note->clear();
    m_staff->clear();
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active)
            m_staff->addChoice(member.name, member.id.value);
    }
    const auto run = [this, one = *thing, back]() -> Outcome<QString> {
        EquipmentDesk& desk = m_context.workplace.storeRoom().equipment();
        const Outcome<Equipment> done = back ? desk.takeBack(one.id, one.revision, m_note->text())
                                             : desk.lend(one.id, one.revision, StaffId(m_staff->value().toLongLong()));
        if (!done)
            return done.error();
        return back ? tr("%1 is back.").arg(one.name) : tr("%1 is lent.").arg(one.name);
    };
    m_step->open(back ? tr("Take back %1").arg(thing->name) : tr("Lend %1").arg(thing->name), run,
                 back ? static_cast<QWidget*>(m_note) : m_staff);
}

void EquipmentPage::record()
{
    const std::optional<Equipment> thing = current();
    if (!thing)
        return;
    m_form->panel()->closePanel();
    for (const char* field : {"kind", "day", "cost", "note"})
        m_step->show(field, true);
    m_step->show("staff", false);
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_kind->setValue(int(thing->calibrationMonths > 0 ? EquipmentWork::Calibration : EquipmentWork::Maintenance));
    m_day->setToday(today);
    m_day->setValue(today);
    m_price->clearValue();
    m_note->clear();
    const auto run = [this, one = *thing]() -> Outcome<QString> {
        EquipmentLog entry;
        entry.kind = EquipmentWork(m_kind->value().toInt());
        entry.day = m_day->value();
        entry.cost = m_price->value().value_or(Money());
        entry.note = m_note->text();
        const Outcome<Equipment> done = m_context.workplace.storeRoom().equipment().record(one.id, one.revision, entry);
        return done ? Outcome<QString>(tr("%1 is saved.").arg(one.name)) : Outcome<QString>(done.error());
    };
    m_step->open(tr("Log work on %1").arg(thing->name), run, m_note);
}

} // namespace sanbao
