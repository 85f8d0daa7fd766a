// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trip_form.h"

#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/quick_form.h"

#include <QLineEdit>

namespace sanbao {

TripForm::TripForm(Workplace& workplace, const QString& name, QWidget* page)
    : QObject(page)
    , m_workplace(workplace)
    , m_form(new QuickForm(name, page))
    , m_outcome(m_form->choice("outcome", tr("What came of it")))
    , m_staff(m_form->choice("staff", tr("Who")))
    , m_kilometres(m_form->text("km", tr("Kilometres"), 10))
    , m_minutes(m_form->text("minutes", tr("Minutes"), 5))
    , m_fare(m_form->money("fare", tr("Fare (yuan)")))
    , m_note(m_form->text("note", tr("Note")))
{
    for (const auto& [outcome, code] : Codes<TripOutcome>::table)
        m_outcome->addChoice(label(outcome), int(outcome));
    m_fare->setPlaceholderText(tr("or kilometres × rate"));
    connect(m_form, &QuickForm::saved, this, &TripForm::saved);
}

SidePanel* TripForm::panel() const
{
    return m_form->panel();
}

void TripForm::openFor(WorkOrderId order, StaffId technician, QDate day, const QString& story)
{
    m_staff->clear();
    for (const StaffMember& member : m_workplace.catalogue().staff()) {
        if (member.active)
            m_staff->addChoice(member.name, member.id.value);
    }
    m_staff->setValue(technician.value);
    m_outcome->setCurrentIndex(0);
    for (QLineEdit* edit : {m_kilometres, m_minutes, m_note})
        edit->clear();
    m_fare->clearValue();
    m_form->setStory(story);
    m_form->open(
        tr("Enter a trip"), [this, order, day] { return save(order, day); }, m_outcome);
}

Outcome<QString> TripForm::save(WorkOrderId order, QDate day)
{
    const QString typed = m_kilometres->text().trimmed();
    const std::optional<qint64> metres = typed.isEmpty() ? std::optional<qint64>(0) : parseKilometres(typed);
    bool good = true;
    const QString time = m_minutes->text().trimmed();
    const int minutes = time.isEmpty() ? 0 : time.toInt(&good);
    std::vector<FieldIssue> issues;
    if (!metres)
        issues.push_back({QStringLiteral("km"), tr("Write the kilometres as 12.5.")});
    if (!good)
        issues.push_back({QStringLiteral("minutes"), tr("Write whole minutes.")});
    if (!m_fare->problem().isEmpty())
        issues.push_back({QStringLiteral("fare"), m_fare->problem()});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    const TripWish wish{order,
                        StaffId(m_staff->value().toLongLong()),
                        day,
                        *metres,
                        minutes,
                        m_fare->value().value_or(Money()),
                        TripOutcome(m_outcome->value().toInt()),
                        m_note->text()};
    const Outcome<VisitTrip> trip = m_workplace.storeRoom().trips().record(wish);
    return trip ? Outcome<QString>(tr("The trip is entered.")) : Outcome<QString>(trip.error());
}

} // namespace sanbao
