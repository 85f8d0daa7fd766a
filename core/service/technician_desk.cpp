// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/technician_desk.h"

#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/storage/catalogue_store.h"
#include "core/storage/dispatch_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dispatch)
};

std::vector<FieldIssue> issuesOf(const Technician& technician)
{
    std::vector<FieldIssue> issues;
    if (!technician.staff.isValid() && technician.name.isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("Write the name of the partner.")});
    if (technician.kind == TechnicianKind::Partner && technician.company.isEmpty())
        issues.push_back({QStringLiteral("company"), Words::tr("Write the company of the partner.")});
    if (technician.tier < 1 || technician.tier > 3)
        issues.push_back({QStringLiteral("tier"), Words::tr("The tier is 1, 2 or 3.")});
    if (technician.dailyMinutes < 30 || technician.dailyMinutes > 1440)
        issues.push_back({QStringLiteral("dailyMinutes"), Words::tr("A day holds 30 to 1440 minutes.")});
    return issues;
}

QStringList cleaned(const QStringList& areas)
{
    QStringList kept;
    for (const QString& area : areas) {
        const QString word = cleanText(area);
        if (!word.isEmpty() && !kept.contains(word))
            kept.append(word);
    }
    return kept;
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("This was changed meanwhile. It has been reloaded; check it and try again."));
}

/// A login nobody has: partners do not sign in, but every member of staff has one.
QString freeLogin(const Catalogue& catalogue)
{
    int number = 1;
    while (catalogue.memberByLogin(QStringLiteral("partner%1").arg(number)))
        ++number;
    return QStringLiteral("partner%1").arg(number);
}

} // namespace

Outcome<std::vector<Technician>> TechnicianDesk::technicians(Interval time)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, DispatchStore(m_context.database).technicians(time));
}

Outcome<Technician> TechnicianDesk::save(const Technician& technician)
{
    Technician next = technician;
    next.name = cleanText(technician.name);
    next.company = cleanText(technician.company);
    next.phone = cleanText(technician.phone);
    next.areas = cleaned(technician.areas);
    UnitOfWork work(m_context, Permission::ManageStaff);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (std::vector<FieldIssue> issues = issuesOf(next); !issues.empty())
        return Failure::invalid(std::move(issues));
    CatalogueStore people(m_context.database);
    if (!next.staff.isValid())
        next.staff = people.insertStaff(
            {{}, m_context.catalogue.unit().id, freeLogin(m_context.catalogue), next.name, Role::Technician, true});
    DispatchStore store(m_context.database);
    if (!store.saveProfile(next))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    store.replaceSkills(next);
    next.revision += 1;
    work.audit(QStringLiteral("technician.saved"), EntityKind::Staff, next.staff.value,
               {{QStringLiteral("tier"), next.tier},
                {QStringLiteral("areas"), next.areas.join(QLatin1Char(','))},
                {QStringLiteral("skills"), int(next.skills.size())},
                {QStringLiteral("minutes"), next.dailyMinutes}});
    work.touch(EntityKind::Staff, next.staff.value);
    m_context.catalogue.reload(m_context.database);
    if (Done committed = work.commit(); !committed) {
        m_context.catalogue.reload(m_context.database);
        return std::move(committed).error();
    }
    return next;
}

Outcome<Absence> TechnicianDesk::addAbsence(const Absence& absence)
{
    UnitOfWork work(m_context, Permission::DispatchOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (absence.span.to <= absence.span.from)
        return Failure::invalid(QStringLiteral("absence"), Words::tr("The absence ends before it begins."));
    Absence next = absence;
    next.reason = cleanText(absence.reason);
    next.id = DispatchStore(m_context.database).insertAbsence(next, work.now(), m_context.session.staff);
    work.audit(QStringLiteral("absence.added"), EntityKind::Staff, next.staff.value,
               {{QStringLiteral("from"), next.span.from.ms},
                {QStringLiteral("to"), next.span.to.ms},
                {QStringLiteral("reason"), next.reason}});
    work.touch(EntityKind::Staff, next.staff.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

Done TechnicianDesk::removeAbsence(qint64 id)
{
    UnitOfWork work(m_context, Permission::DispatchOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    DispatchStore(m_context.database).voidAbsence(id, work.now());
    work.audit(QStringLiteral("absence.removed"), EntityKind::Staff, id);
    work.touch(EntityKind::Staff, 0);
    return work.commit();
}

Outcome<std::vector<ServiceResource>> TechnicianDesk::resources()
{
    return readResult(m_context, DispatchStore(m_context.database).resources());
}

Outcome<ServiceResource> TechnicianDesk::saveResource(const ServiceResource& resource)
{
    ServiceResource next = resource;
    next.name = cleanText(resource.name);
    UnitOfWork work(m_context, Permission::DispatchOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    DispatchStore store(m_context.database);
    const std::vector<ServiceResource> known = store.resources();
    const bool taken = std::any_of(known.begin(), known.end(), [&next](const ServiceResource& other) {
        return other.id != next.id && other.name == next.name;
    });
    if (next.name.isEmpty() || taken)
        return Failure::invalid(QStringLiteral("resource"), taken ? Words::tr("There is one of this name already.")
                                                                  : Words::tr("Name the vehicle or tool."));
    if (next.id == 0)
        next.id = store.insertResource(next);
    else if (!store.updateResource(next))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    work.audit(QStringLiteral("resource.saved"), EntityKind::Setting, next.id, {{QStringLiteral("name"), next.name}});
    work.touch(EntityKind::Setting, next.id);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

} // namespace sanbao
