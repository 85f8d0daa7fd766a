// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be sent, what is to be done where and by when, and what stands in a day's plan. A visit is the slot in which
// a technician works on an order; the window is what the customer agreed to, and the slot should lie within.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/business_calendar.h"
#include "core/domain/codes.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace sanbao {

/// The fault grade decides which tier an order needs: general 1, common 2, difficult 3.
enum class TechnicianKind { Employee, Partner };

template <> struct Codes<TechnicianKind>
{
    static constexpr CodeTable<TechnicianKind, 2> table{
        {{TechnicianKind::Employee, "employee"}, {TechnicianKind::Partner, "partner"}}};
};

enum class ResourceKind { Vehicle, Tool };

template <> struct Codes<ResourceKind>
{
    static constexpr CodeTable<ResourceKind, 2> table{
        {{ResourceKind::Vehicle, "vehicle"}, {ResourceKind::Tool, "tool"}}};
};

/// What an order can take along: a car, a lift, a gauge.
struct ServiceResource
{
    qint64 id = 0;
    ResourceKind kind = ResourceKind::Vehicle;
    QString name;
    bool active = true;
    qint64 revision = 0;
};

struct Absence
{
    qint64 id = 0;
    StaffId staff;
    Interval span;
    QString reason;
};

struct Technician
{
    StaffId staff;
    QString name;
    TechnicianKind kind = TechnicianKind::Employee;
    QString company; ///< of a partner
    QString phone;
    int tier = 2;              ///< 1 basic, 2 trained, 3 expert
    std::set<qint64> skills;   ///< category ids; empty: works on everything
    QStringList areas;         ///< words of addresses he goes to; empty: everywhere
    QString point;             ///< the service point he works from
    QStringList pointAreas;    ///< the districts it looks after
    int dailyMinutes = 480;    ///< what he can do in a day
    std::vector<Absence> away; ///< of the time that is looked at
    qint64 revision = 0;
};

/// A booked slot as the board shows it.
struct Visit
{
    WorkOrderId order;
    StaffId technician;
    Interval slot;
    std::optional<Interval> window; ///< agreed with the customer
    QString number;
    QString contactName;
    QString productLabel;
    QString faultText;
    QString address;
    CategoryId category;
    ServiceType type = ServiceType::Repair;
    Priority priority = Priority::Normal;
    OrderState state = OrderState::Scheduled;
    std::optional<FaultGrade> grade;
    MaybeInstant dueAt; ///< of the promise that is next
    std::vector<qint64> resources;
    int tier = 0; ///< the standard of the fault class asks for; 0: as the grade says
    qint64 revision = 0;
};

/// An order that wants a visit and has none.
struct VisitNeed
{
    WorkOrderId order;
    std::optional<Interval> window;
    QString number;
    QString contactName;
    QString productLabel;
    QString faultText;
    QString address;
    CategoryId category;
    ServiceType type = ServiceType::Repair;
    Priority priority = Priority::Normal;
    OrderState state = OrderState::Registered;
    std::optional<FaultGrade> grade;
    MaybeInstant dueAt;
    StaffId technician; ///< already named, without a time
    int minutes = 90;   ///< how long the visit is planned
    int tier = 0;       ///< the standard of the fault class asks for; 0: as the grade says
    qint64 revision = 0;
};

/// The steps from which a visit can be planned; the others are done, waiting or cancelled.
bool wantsVisit(OrderState state);

/// The tier the grade asks for.
int tierFor(std::optional<FaultGrade> grade);
/// What the standard of the fault class asks for, else the grade.
template <class Order> int tierOf(const Order& order)
{
    return order.tier > 0 ? order.tier : tierFor(order.grade);
}

} // namespace sanbao
