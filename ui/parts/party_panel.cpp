// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/party_panel.h"

#include "core/service/stock_words.h"
#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kShownParts = 20;

} // namespace

PartyPanel::PartyPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Supplier"), parent))
    , m_form(new FormSection(m_panel, 104))
    , m_code(new QLineEdit(m_form))
    , m_name(new QLineEdit(m_form))
    , m_contact(new QLineEdit(m_form))
    , m_phone(new QLineEdit(m_form))
    , m_days(new QLineEdit(m_form))
    , m_kind(new ChoiceCombo(m_form))
    , m_staff(new ChoiceCombo(m_form))
    , m_minutes(new QLineEdit(m_form))
    , m_active(new QCheckBox(tr("in use"), m_form))
    , m_parts(wrappedLabel({}, TextRole::Body, Ink::Muted, m_panel))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
}

void PartyPanel::build()
{
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("party.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
    };
    add("code", tr("Number"), m_code);
    add("name", tr("Name"), m_name);
    add("contact", tr("Contact"), m_contact);
    add("phone", tr("Phone"), m_phone);
    add("leadDays", tr("Lead time (days)"), m_days);
    add("kind", tr("Kind"), m_kind);
    add("staff", tr("Person"), m_staff);
    add("minutes", tr("Way (minutes)"), m_minutes);
    m_form->addLoose(m_active);
    for (const auto& [kind, code] : Codes<PlaceKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    m_panel->body()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("party.problem"));
    m_panel->body()->addWidget(m_problem);
    m_parts->setObjectName(QStringLiteral("party.parts"));
    m_panel->body()->addWidget(m_parts);
    m_panel->body()->addStretch(1);
    auto* close = new ActionButton(tr("Close"), Emphasis::Secondary, m_panel);
    connect(close, &QPushButton::clicked, m_panel, &SidePanel::closePanel);
    QAction* saveAction = makeAction(m_panel, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    saveAction->setAutoRepeat(false);
    connect(saveAction, &QAction::triggered, this, &PartyPanel::save);
    m_panel->footer()->addWidget(close);
    m_panel->footer()->addWidget(new ActionButton(saveAction, Emphasis::Primary, m_panel));
}

void PartyPanel::open(bool place)
{
    m_isPlace = place;
    for (const char* field : {"contact", "phone", "leadDays"})
        m_form->row(QLatin1String(field))->setVisible(!place);
    for (const char* field : {"kind", "staff", "minutes"})
        m_form->row(QLatin1String(field))->setVisible(place);
    m_parts->setVisible(!place && !m_parts->text().isEmpty());
    m_form->clearIssues();
    m_problem->hide();
    m_panel->openPanel(m_code);
}

void PartyPanel::openSupplier(const Supplier& supplier)
{
    m_supplier = supplier;
    m_panel->setTitle(supplier.id.isValid() ? supplier.name : tr("New supplier"));
    m_code->setText(supplier.code);
    m_name->setText(supplier.name);
    m_contact->setText(supplier.contact);
    m_phone->setText(supplier.phone);
    m_days->setText(QString::number(supplier.leadDays));
    m_active->setChecked(supplier.active);
    QStringList parts;
    const auto sold = m_workplace.storeRoom().supply().partsOf(supplier.id);
    for (const auto& [part, price] : sold.value_or(std::vector<std::pair<Part, Money>>()))
        parts.append(tr("%1 %2, ¥ %3").arg(part.code, part.name, price.grouped()));
    m_parts->setText(parts.isEmpty()
                         ? QString()
                         : tr("Sells:") + QLatin1Char('\n') + parts.mid(0, kShownParts).join(QLatin1Char('\n')));
    open(false);
}

void PartyPanel::openPlace(const StockPlace& place)
{
    m_place = place;
    m_panel->setTitle(place.id.isValid() ? place.name : tr("New place"));
    m_code->setText(place.code);
    m_name->setText(place.name);
    m_kind->setValue(int(place.kind));
    m_staff->clear();
    m_staff->addChoice(tr("nobody"), qint64(0));
    for (const StaffMember& member : m_workplace.catalogue().staff()) {
        if (member.active)
            m_staff->addChoice(member.name, member.id.value);
    }
    m_staff->setValue(place.staff.value);
    m_minutes->setText(QString::number(place.minutes));
    m_active->setChecked(place.active);
    open(true);
}

Outcome<QString> PartyPanel::saveSupplier()
{
    bool good = false;
    Supplier supplier = m_supplier;
    supplier.code = m_code->text();
    supplier.name = m_name->text();
    supplier.contact = m_contact->text().trimmed();
    supplier.phone = m_phone->text().trimmed();
    supplier.leadDays = m_days->text().toInt(&good);
    supplier.active = m_active->isChecked();
    if (!good)
        return Failure::invalid(QStringLiteral("leadDays"), tr("Write the days as a whole number."));
    const Outcome<Supplier> saved = m_workplace.storeRoom().stock().save(supplier);
    return saved ? Outcome<QString>(saved->name) : Outcome<QString>(saved.error());
}

Outcome<QString> PartyPanel::savePlace()
{
    bool good = false;
    StockPlace place = m_place;
    place.code = m_code->text();
    place.name = m_name->text();
    place.kind = PlaceKind(m_kind->value().toInt());
    place.staff = StaffId(m_staff->value().toLongLong());
    place.minutes = m_minutes->text().toInt(&good);
    place.active = m_active->isChecked();
    if (!good)
        return Failure::invalid(QStringLiteral("minutes"), tr("Write the minutes as a whole number."));
    const Outcome<StockPlace> saved = m_workplace.storeRoom().stock().save(place);
    return saved ? Outcome<QString>(saved->name) : Outcome<QString>(saved.error());
}

void PartyPanel::save()
{
    m_form->clearIssues();
    m_problem->hide();
    const Outcome<QString> saved = m_isPlace ? savePlace() : saveSupplier();
    if (!saved) {
        fillProblem(m_problem, saved.error(), {m_form});
        return;
    }
    m_panel->closePanel();
    Q_EMIT this->saved(tr("%1 is saved.").arg(*saved));
}

} // namespace sanbao
