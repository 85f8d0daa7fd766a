// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/unit_of_work.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sanbao {

namespace {

AuditEntry auditEntry(const ServiceContext& context, Instant at, const QString& action, const QString& entity,
                      qint64 id, const QJsonObject& body)
{
    AuditEntry entry;
    entry.at = at;
    entry.actor = context.session.login;
    entry.action = action;
    entry.entity = entity;
    entry.entityId = id;
    entry.body = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return entry;
}

} // namespace

QString entityName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
        return QStringLiteral("customer");
    case EntityKind::ProductUnit:
        return QStringLiteral("product_unit");
    case EntityKind::WorkOrder:
        return QStringLiteral("work_order");
    case EntityKind::Agreement:
        return QStringLiteral("agreement");
    case EntityKind::Complaint:
        return QStringLiteral("complaint");
    case EntityKind::Survey:
        return QStringLiteral("survey");
    case EntityKind::Plan:
        return QStringLiteral("maintenance_plan");
    case EntityKind::Receipt:
        return QStringLiteral("receipt");
    case EntityKind::Setting:
        return QStringLiteral("setting");
    case EntityKind::Staff:
        return QStringLiteral("staff");
    case EntityKind::Part:
        return QStringLiteral("part");
    case EntityKind::StockDocument:
        return QStringLiteral("stock_document");
    case EntityKind::Equipment:
        return QStringLiteral("equipment");
    }
    return {};
}

Done requirePermission(const ServiceContext& context, Permission permission)
{
    if (context.may(permission))
        return {};
    return Failure::of(
        FailureKind::Denied,
        QCoreApplication::translate("Service", "Your role does not allow this. Ask the manager or the administrator."));
}

UnitOfWork::UnitOfWork(ServiceContext& context, Permission permission)
    : m_context(context)
    , m_permission(permission)
    , m_now(context.clock.now())
{
}

UnitOfWork::~UnitOfWork()
{
    if (!m_open)
        return;
    m_context.database.rollback();
    // Whoever left early has given his own reason; the next action starts afresh.
    m_context.database.takeFailure();
}

Done UnitOfWork::begin()
{
    if (m_context.database.isReadOnly())
        return Failure::of(FailureKind::Unavailable,
                           QCoreApplication::translate("Service", "The store file is open for reading only."));
    m_context.catalogue.turnTo(localDay(m_now, m_context.catalogue.zone()));
    Done permitted = requirePermission(m_context, m_permission);
    m_open = m_context.database.begin();
    if (!m_open)
        return m_context.database.takeFailure().value_or(Failure{});
    if (permitted)
        return {};
    audit(QStringLiteral("denied"), EntityKind::Setting, 0, {{QStringLiteral("permission"), int(m_permission)}});
    if (m_context.database.commit())
        m_open = false;
    m_context.database.takeFailure();
    return permitted;
}

void UnitOfWork::touch(EntityKind kind, qint64 id, bool added)
{
    m_changes.push_back({kind, id, added});
}

void UnitOfWork::tell(TimelineEntry entry)
{
    entry.enteredAt = m_now;
    if (entry.happenedAt == Instant())
        entry.happenedAt = m_now;
    if (!entry.actor.isValid())
        entry.actor = m_context.session.staff;
    TimelineStore(m_context.database).append(entry);
}

void UnitOfWork::audit(const QString& action, EntityKind kind, qint64 id, const QJsonObject& body)
{
    m_audited = true;
    AuditTrail(m_context.database).append(auditEntry(m_context, m_now, action, entityName(kind), id, body));
}

Done UnitOfWork::commit()
{
    if (!m_audited) {
        m_context.database.note(
            Failure::of(FailureKind::Internal,
                        QCoreApplication::translate("Service", "An internal error occurred. Nothing was saved."),
                        QStringLiteral("unit of work without an audit row")));
    }
    const bool committed = !m_context.database.hasFailure() && m_context.database.commit();
    if (!committed) {
        std::optional<Failure> failure = m_context.database.takeFailure();
        m_context.database.rollback();
        m_open = false;
        return failure.value_or(Failure{});
    }
    m_open = false;
    if (m_context.database.depth() == 0)
        m_context.feed.publish(m_changes);
    return {};
}

} // namespace sanbao
