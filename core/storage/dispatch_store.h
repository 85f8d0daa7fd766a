// SPDX-License-Identifier: GPL-3.0-or-later
// Technicians with their skills, areas and absences, what they take along, and the visits and waiting orders of the
// dispatch board. Every list of the board is one index range.
#pragma once

#include "core/domain/dispatch/visit.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace sanbao {

class Database;

class DispatchStore final
{
public:
    explicit DispatchStore(Database& database)
        : m_database(database)
    {
    }

    /// Active ones with the absences that touch the time, in the order they were taken on.
    std::vector<Technician> technicians(Interval time);
    /// False when the profile was changed meanwhile.
    bool saveProfile(const Technician& technician);
    void replaceSkills(const Technician& technician);
    qint64 insertAbsence(const Absence& absence, Instant at, StaffId by);
    void voidAbsence(qint64 id, Instant at);
    std::vector<Absence> absences(Interval time);

    std::vector<ServiceResource> resources();
    qint64 insertResource(const ServiceResource& resource);
    bool updateResource(const ServiceResource& resource);
    std::vector<qint64> resourcesOf(WorkOrderId order);
    void replaceResources(WorkOrderId order, const std::vector<qint64>& resources);

    /// Visits that begin in the time, by their beginning. `minutes` is the length of those without an end.
    std::vector<Visit> visits(Interval time, const std::map<ServiceType, int>& minutes);
    /// Open orders without a visit, the promise that breaks next first.
    std::vector<VisitNeed> pool(int limit, const std::map<ServiceType, int>& minutes);
    std::optional<VisitNeed> need(WorkOrderId order, const std::map<ServiceType, int>& minutes);
    std::optional<Visit> visit(WorkOrderId order, const std::map<ServiceType, int>& minutes);

    std::optional<Interval> window(WorkOrderId order);
    void setWindow(WorkOrderId order, Interval window, const QString& with, Instant at, StaffId by);
    void removeWindow(WorkOrderId order);

    std::map<ServiceType, int> plannedMinutes();

    /// The texts of the board's queries, so that their plans can be looked at.
    static QStringList boardQueries();

private:
    Database& m_database;
};

} // namespace sanbao
