// SPDX-License-Identifier: GPL-3.0-or-later
// What every desk works with: the one writer connection, the clock, the acting user, the cached catalogue and the feed
// that announces commits. Owned by Workplace, which outlives all desks.
#pragma once

#include "core/base/clock.h"
#include "core/domain/organisation.h"
#include "core/service/catalogue.h"
#include "core/service/change_feed.h"
#include "core/storage/database.h"

namespace sanbao {

/// Who is acting. Without staff in the file (a fresh store in a test) the session is the store's administrator.
struct Session
{
    StaffId staff;
    QString login = QStringLiteral("system");
    QString name;
    Role role = Role::Admin;
};

struct ServiceContext
{
    Database& database;
    const Clock& clock;
    Session session;
    Catalogue catalogue;
    ChangeFeed feed;

    ServiceContext(Database& db, const Clock& time)
        : database(db)
        , clock(time)
    {
    }
    bool may(Permission permission) const { return isPermitted(session.role, permission); }
};

/// Closes a read: the value, or the first error its statements noted.
template <class T> Outcome<T> readResult(ServiceContext& context, T value)
{
    if (std::optional<Failure> failure = context.database.takeFailure())
        return std::move(*failure);
    return value;
}

/// Denied, with the action named, unless the acting user has the permission.
Done requirePermission(const ServiceContext& context, Permission permission);

} // namespace sanbao
