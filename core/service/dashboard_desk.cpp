// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dashboard_desk.h"

#include "core/analytics/kpi_catalog.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DashboardDesk)
};

QString keyOf(Role role)
{
    return QStringLiteral("dashboard.layout.") + codeOf(role);
}

} // namespace

DashboardLayout DashboardDesk::shipped(Role role)
{
    DashboardLayout layout;
    for (const KpiDefinition& definition : kpiCatalog())
        layout.figures.push_back({kpiId(definition.kpi)});
    for (const auto& [chart, code] : Codes<DashboardChart>::table) {
        if (chart != DashboardChart::OrderCost || isPermitted(role, Permission::ReadCost))
            layout.charts.push_back({QLatin1String(code)});
    }
    return layout;
}

std::vector<Role> DashboardDesk::roles() const
{
    std::vector<Role> roles{m_context.session.role};
    if (!m_context.may(kSteersStore))
        return roles;
    for (const auto& [role, code] : Codes<Role>::table) {
        if (role != m_context.session.role && isPermitted(role, Permission::ReadKpi))
            roles.push_back(role);
    }
    return roles;
}

Outcome<DashboardLayout> DashboardDesk::layout(Role role)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QString stored = SettingStore(m_context.database).value(keyOf(role)).value_or(QString());
    const QJsonObject document = QJsonDocument::fromJson(stored.toUtf8()).object();
    return readResult(m_context, mergedLayout(layoutFromJson(document), shipped(role)));
}

Done DashboardDesk::arrange(Role role, const DashboardLayout& layout)
{
    const DashboardLayout kept = mergedLayout(layout, shipped(role));
    if (!kept.showsAnything())
        return Failure::invalid(QStringLiteral("figures"),
                                Words::tr("Leave at least one figure or chart switched on."));
    UnitOfWork work(m_context, role == m_context.session.role ? Permission::ReadKpi : kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    const QJsonObject document = kept == shipped(role) ? QJsonObject() : layoutJson(kept);
    SettingStore(m_context.database)
        .set(keyOf(role), document.isEmpty()
                              ? QString()
                              : QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)));
    work.audit(QStringLiteral("dashboard.arranged"), EntityKind::Setting, 0,
               {{QStringLiteral("role"), codeOf(role)}, {QStringLiteral("layout"), document}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

} // namespace sanbao
