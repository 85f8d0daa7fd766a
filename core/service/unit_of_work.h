// SPDX-License-Identifier: GPL-3.0-or-later
// One action of one person: checks the permission, opens the transaction, collects the timeline and audit rows, commits
// everything or nothing, and announces the change after the commit. Every write of every desk goes through one.
//
//     UnitOfWork work(context, Permission::RegisterOrder);
//     if (Done ready = work.begin(); !ready) return ready;
//     … stores write …
//     work.audit("order.registered", EntityKind::WorkOrder, id, body);
//     return work.commit();
//
// Inside an open transaction (bulk work) it becomes a savepoint and announces nothing. Leaving the scope without
// commit() rolls back.
#pragma once

#include "core/service/service_context.h"
#include "core/storage/audit_trail.h"
#include "core/storage/timeline_store.h"

#include <QJsonObject>

#include <vector>

namespace sanbao {

class UnitOfWork final
{
public:
    UnitOfWork(ServiceContext& context, Permission permission);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    /// Denied, Busy or Unavailable; a denial is itself audited.
    Done begin();
    /// The moment of the action; the same for every row of it.
    Instant now() const { return m_now; }

    void touch(EntityKind kind, qint64 id, bool added = false);
    /// Fills enteredAt and actor; happenedAt when it is not set.
    void tell(TimelineEntry entry);
    void audit(const QString& action, EntityKind kind, qint64 id, const QJsonObject& body = {});

    /// Internal when nothing was audited: an action without a trace is a bug.
    Done commit();

private:
    ServiceContext& m_context;
    Permission m_permission;
    Instant m_now;
    ChangeSet m_changes;
    bool m_open = false;
    bool m_audited = false;
};

/// Table name of the kind, as audit rows store it.
QString entityName(EntityKind kind);

} // namespace sanbao
