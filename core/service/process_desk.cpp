// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/process_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/price_list.h"
#include "core/service/labels.h"
#include "core/service/unit_of_work.h"
#include "core/storage/process_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kLongestStay = 525600; // a year of minutes
constexpr int kDay = 1440;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Process)
};

} // namespace

QString label(ProcessField field)
{
    switch (field) {
    case ProcessField::Grade:
        return Words::tr("Fault class");
    case ProcessField::FaultCode:
        return Words::tr("Fault code");
    case ProcessField::Cause:
        return Words::tr("Diagnosed cause");
    case ProcessField::Technician:
        return Words::tr("Technician");
    case ProcessField::Appointment:
        return Words::tr("Appointment");
    case ProcessField::Consent:
        return Words::tr("Consent to the price");
    case ProcessField::Action:
        return Words::tr("What was done");
    case ProcessField::WorkingTime:
        return Words::tr("Working time");
    case ProcessField::Test:
        return Words::tr("Test after repair");
    case ProcessField::Photo:
        return Words::tr("Photo");
    case ProcessField::Upgrade:
        return Words::tr("Upgraded component or firmware");
    case ProcessField::Confirmation:
        return Words::tr("Customer's confirmation");
    case ProcessField::Told:
        return Words::tr("Result told to the customer");
    case ProcessField::HandOver:
        return Words::tr("Hand-over record");
    }
    return {};
}

QString label(RepairDepth depth)
{
    return depth == RepairDepth::Deep ? Words::tr("Deep repair") : Words::tr("Normal repair");
}

QString nameOf(const ServiceKind& kind)
{
    return speaksChinese() || kind.nameEn.isEmpty() ? kind.nameZh : kind.nameEn;
}

Outcome<std::vector<ProcessStep>> ProcessDesk::stepsOf(ServiceType type)
{
    const std::vector<ProcessStep> stored = ProcessStore(m_context.database).stepsOf(type);
    std::vector<ProcessStep> steps;
    for (const auto& [state, code] : Codes<OrderState>::table)
        steps.push_back(stepOf(stored, type, state));
    return readResult(m_context, std::move(steps));
}

Done ProcessDesk::write(const QString& action, const QJsonObject& body, const std::function<bool()>& change)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (!change())
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict, Words::tr("This was changed elsewhere meanwhile. It has been reloaded.")));
    work.audit(action, EntityKind::Setting, 0, body);
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Done ProcessDesk::saveStep(const ProcessStep& step)
{
    std::vector<FieldIssue> issues;
    if (step.limitMinutes < 0 || step.limitMinutes > kLongestStay)
        issues.push_back({QStringLiteral("limit"), Words::tr("Between 0 (no limit) and 525600 minutes.")});
    if (!step.isUsed && !canBeLeftOut(step.state))
        issues.push_back({QStringLiteral("used"), Words::tr("Every order goes through this step.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return write(QStringLiteral("process.step"),
                 {{QStringLiteral("type"), codeOf(step.type)},
                  {QStringLiteral("state"), codeOf(step.state)},
                  {QStringLiteral("used"), step.isUsed},
                  {QStringLiteral("fields"), fieldsText(step.fields)},
                  {QStringLiteral("limit"), step.limitMinutes}},
                 [&] { return ProcessStore(m_context.database).save(step); });
}

bool ProcessDesk::isEnforced()
{
    return SettingStore(m_context.database).value(QStringLiteral("process.enforced")) == QStringLiteral("1");
}

Done ProcessDesk::setEnforced(bool enforced)
{
    return write(QStringLiteral("process.enforced"), {{QStringLiteral("enforced"), enforced}}, [&] {
        SettingStore(m_context.database)
            .set(QStringLiteral("process.enforced"), enforced ? QStringLiteral("1") : QStringLiteral("0"));
        return true;
    });
}

StateLimit ProcessDesk::limitOf(const WorkOrder& order, const std::vector<TimelineEntry>& story)
{
    StateLimit limit;
    limit.since = stateSince(order, story);
    const ProcessStep step = ProcessStore(m_context.database).step(order.type, order.state);
    if (step.limitMinutes > 0 && order.isOpen())
        limit.dueAt = m_context.catalogue.calendar().addMinutes(limit.since, step.limitMinutes);
    return limit;
}

Outcome<std::vector<ServiceKind>> ProcessDesk::kinds()
{
    return readResult(m_context, ProcessStore(m_context.database).kinds());
}

Done ProcessDesk::saveKind(const ServiceKind& typed)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{1,29}$"));
    ServiceKind kind = typed;
    kind.code = typed.code.trimmed();
    kind.nameZh = cleanText(typed.nameZh);
    kind.nameEn = cleanText(typed.nameEn).isEmpty() ? kind.nameZh : cleanText(typed.nameEn);
    std::vector<FieldIssue> issues;
    const std::optional<ServiceKind> known = ProcessStore(m_context.database).kind(kind.code);
    if (!form.match(kind.code).hasMatch())
        issues.push_back({QStringLiteral("code"), Words::tr("Small letters, digits and _, at most 30.")});
    else if (known && kind.revision < 0)
        issues.push_back({QStringLiteral("code"), Words::tr("There is a kind of service with this code already.")});
    if (kind.nameZh.isEmpty() || kind.nameZh.size() > 40)
        issues.push_back({QStringLiteral("name"), Words::tr("Give it a name of at most 40 characters.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (kind.position <= 0) {
        for (const ServiceKind& other : ProcessStore(m_context.database).kinds())
            kind.position = std::max(kind.position, other.position + 1);
    }
    return write(QStringLiteral("process.kind"),
                 {{QStringLiteral("code"), kind.code},
                  {QStringLiteral("name"), kind.nameZh},
                  {QStringLiteral("active"), kind.active}},
                 [&] { return ProcessStore(m_context.database).save(kind); });
}

Outcome<std::vector<DepthStandard>> ProcessDesk::depths()
{
    return readResult(m_context, ProcessStore(m_context.database).depths());
}

Done ProcessDesk::saveDepth(const DepthStandard& typed)
{
    DepthStandard standard = typed;
    standard.priceCode = typed.priceCode.trimmed();
    std::vector<FieldIssue> issues;
    if (standard.minutes < 1 || standard.minutes > kDay)
        issues.push_back({QStringLiteral("minutes"), Words::tr("Between 1 and 1440 minutes.")});
    if (!standard.priceCode.isEmpty() && !itemIn(m_context.catalogue.prices(), standard.priceCode))
        issues.push_back({QStringLiteral("priceCode"), Words::tr("The price list of today has no such item.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return write(QStringLiteral("process.depth"),
                 {{QStringLiteral("depth"), codeOf(standard.depth)},
                  {QStringLiteral("minutes"), standard.minutes},
                  {QStringLiteral("price"), standard.priceCode}},
                 [&] { return ProcessStore(m_context.database).save(standard); });
}

} // namespace sanbao
