// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/process_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const char kStep[] = "SELECT service_type, state, is_used, fields, limit_minutes, revision FROM process_step ";
const char kKind[] = "SELECT code, position, service_type, name_zh, name_en, is_active, revision FROM service_kind ";

ServiceKind readKind(const Statement& row)
{
    return {row.text(0), int(row.integer(1)), row.code(2, ServiceType::Repair), row.text(3), row.text(4),
            row.flag(5), row.integer(6)};
}

} // namespace

std::vector<ProcessStep> ProcessStore::read(Statement& rows)
{
    std::vector<ProcessStep> found;
    while (rows.next()) {
        const std::optional<ServiceType> type = fromCode<ServiceType>(rows.text(0));
        const std::optional<OrderState> state = fromCode<OrderState>(rows.text(1));
        if (type && state)
            found.push_back(
                {*type, *state, rows.flag(2), fieldsOf(rows.text(3)), int(rows.integer(4)), rows.integer(5)});
    }
    return found;
}

std::vector<ProcessStep> ProcessStore::steps()
{
    Statement rows = m_database.statement(QLatin1String(kStep) + QStringLiteral("ORDER BY service_type, state"));
    return read(rows);
}

std::vector<ProcessStep> ProcessStore::stepsOf(ServiceType type)
{
    Statement rows = m_database.statement(QLatin1String(kStep) + QStringLiteral("WHERE service_type = ?"));
    rows.with(type);
    return read(rows);
}

ProcessStep ProcessStore::step(ServiceType type, OrderState state)
{
    Statement rows =
        m_database.statement(QLatin1String(kStep) + QStringLiteral("WHERE service_type = ? AND state = ?"));
    rows.with(type, state);
    return stepOf(read(rows), type, state);
}

bool ProcessStore::save(const ProcessStep& step)
{
    const QString fields = fieldsText(step.fields);
    if (step.revision < 0) {
        Statement added = m_database.statement(
            "INSERT INTO process_step (service_type, state, is_used, fields, limit_minutes) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (service_type, state) DO NOTHING");
        added.with(step.type, step.state, step.isUsed, fields, step.limitMinutes);
        return added.run() && added.changes() == 1;
    }
    Statement changed =
        m_database.statement("UPDATE process_step SET is_used = ?, fields = ?, limit_minutes = ?, "
                             "revision = revision + 1 WHERE service_type = ? AND state = ? AND revision = ?");
    changed.with(step.isUsed, fields, step.limitMinutes, step.type, step.state, step.revision);
    return changed.run() && changed.changes() == 1;
}

std::vector<ServiceKind> ProcessStore::kinds()
{
    std::vector<ServiceKind> found;
    Statement rows = m_database.statement(QLatin1String(kKind) + QStringLiteral("ORDER BY position, code"));
    while (rows.next())
        found.push_back(readKind(rows));
    return found;
}

std::optional<ServiceKind> ProcessStore::kind(const QString& code)
{
    Statement row = m_database.statement(QLatin1String(kKind) + QStringLiteral("WHERE code = ?"));
    row.with(code);
    return row.next() ? std::optional<ServiceKind>(readKind(row)) : std::nullopt;
}

bool ProcessStore::save(const ServiceKind& kind)
{
    if (kind.revision < 0) {
        Statement added =
            m_database.statement("INSERT INTO service_kind (code, position, service_type, name_zh, name_en, is_active) "
                                 "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING");
        added.with(kind.code, kind.position, kind.type, kind.nameZh, kind.nameEn, kind.active);
        return added.run() && added.changes() == 1;
    }
    Statement changed = m_database.statement(
        "UPDATE service_kind SET position = ?, name_zh = ?, name_en = ?, is_active = ?, revision = revision + 1 "
        "WHERE code = ? AND revision = ?");
    changed.with(kind.position, kind.nameZh, kind.nameEn, kind.active, kind.code, kind.revision);
    return changed.run() && changed.changes() == 1;
}

std::vector<DepthStandard> ProcessStore::depths()
{
    std::vector<DepthStandard> found;
    Statement rows =
        m_database.statement("SELECT depth, minutes, price_code, revision FROM depth_standard ORDER BY minutes, depth");
    while (rows.next())
        found.push_back({rows.code(0, RepairDepth::Normal), int(rows.integer(1)), rows.text(2), rows.integer(3)});
    return found;
}

bool ProcessStore::save(const DepthStandard& standard)
{
    Statement changed = m_database.statement("UPDATE depth_standard SET minutes = ?, price_code = ?, "
                                             "revision = revision + 1 WHERE depth = ? AND revision = ?");
    changed.with(standard.minutes, standard.priceCode, standard.depth, standard.revision);
    return changed.run() && changed.changes() == 1;
}

} // namespace sanbao
