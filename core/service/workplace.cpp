// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workplace.h"

#include "core/service/agreement_desk.h"
#include "core/service/attachment_desk.h"
#include "core/service/care_desk.h"
#include "core/service/channel_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/contract_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/kpi_room.h"
#include "core/service/maintenance_desk.h"
#include "core/service/order_desk.h"
#include "core/service/package_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/paper_text_desk.h"
#include "core/service/policy_desk.h"
#include "core/service/price_desk.h"
#include "core/service/print_job_desk.h"
#include "core/service/product_desk.h"
#include "core/service/promise_desk.h"
#include "core/service/quotation_desk.h"
#include "core/service/record_desk.h"
#include "core/service/remedy_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/search_desk.h"
#include "core/service/settings_desk.h"
#include "core/service/store_room.h"
#include "core/service/store_setup.h"
#include "core/service/survey_desk.h"
#include "core/service/template_desk.h"
#include "core/service/till_desk.h"
#include "core/service/unit_desk.h"
#include "core/service/warranty_answer.h"
#include "core/service/warranty_desk.h"
#include "core/service/work_desk.h"
#include "core/storage/search_upgrade.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sanbao {

Workplace::Workplace(std::unique_ptr<Database> database, const Clock& clock)
    : m_database(std::move(database))
    , m_context(*m_database, clock)
    , m_intake(std::make_unique<IntakeDesk>(m_context))
    , m_orders(std::make_unique<OrderDesk>(m_context))
    , m_search(std::make_unique<SearchDesk>(m_context))
    , m_records(std::make_unique<RecordDesk>(m_context))
    , m_surveys(std::make_unique<SurveyDesk>(m_context))
    , m_complaints(std::make_unique<ComplaintDesk>(m_context))
    , m_maintenance(std::make_unique<MaintenanceDesk>(m_context))
    , m_agreements(std::make_unique<AgreementDesk>(m_context))
    , m_contracts(std::make_unique<ContractDesk>(m_context))
    , m_packages(std::make_unique<PackageDesk>(m_context))
    , m_templates(std::make_unique<TemplateDesk>(m_context))
    , m_papers(std::make_unique<PaperDesk>(m_context))
    , m_attachments(std::make_unique<AttachmentDesk>(m_context))
    , m_paperTexts(std::make_unique<PaperTextDesk>(m_context))
    , m_policies(std::make_unique<PolicyDesk>(m_context))
    , m_printJobs(std::make_unique<PrintJobDesk>(m_context))
    , m_settings(std::make_unique<SettingsDesk>(m_context))
    , m_rules(std::make_unique<RuleDesk>(m_context))
    , m_prices(std::make_unique<PriceDesk>(m_context))
    , m_promises(std::make_unique<PromiseDesk>(m_context))
    , m_quotations(std::make_unique<QuotationDesk>(m_context))
    , m_till(std::make_unique<TillDesk>(m_context))
    , m_warranty(std::make_unique<WarrantyDesk>(m_context))
    , m_remedies(std::make_unique<RemedyDesk>(m_context))
    , m_units(std::make_unique<UnitDesk>(m_context))
    , m_customers(std::make_unique<CustomerDesk>(m_context))
    , m_contacts(std::make_unique<ContactDesk>(m_context))
    , m_care(std::make_unique<CareDesk>(m_context))
    , m_products(std::make_unique<ProductDesk>(m_context))
    , m_channels(std::make_unique<ChannelDesk>(m_context))
    , m_storeRoom(std::make_unique<StoreRoom>(m_context))
    , m_kpis(std::make_unique<KpiRoom>(m_context))
{
}

Workplace::~Workplace() = default;

Done Workplace::start()
{
    upgradeSearchKeys(*m_database);
    m_context.catalogue.reload(*m_database);
    m_context.catalogue.turnTo(localDay(m_context.clock.now(), m_context.catalogue.zone()));
    if (std::optional<Failure> failure = m_database->takeFailure())
        return std::move(*failure);
    if (Done seeded = seedOlderStore(m_context); !seeded)
        return seeded;
    if (Done seeded = WorkDesk(m_context).seed(); !seeded)
        return seeded;
    for (const StaffMember& member : m_context.catalogue.staff()) {
        if (member.active && member.role == Role::Admin) {
            m_context.session = {member.id, member.login, member.name, member.role};
            break;
        }
    }
    return {};
}

Outcome<std::unique_ptr<Workplace>> Workplace::open(const QString& path, OpenMode mode, const Clock& clock)
{
    Outcome<std::unique_ptr<Database>> database = Database::open(path, mode);
    if (!database)
        return std::move(database).error();
    std::unique_ptr<Workplace> workplace(new Workplace(std::move(*database), clock));
    if (Done started = workplace->start(); !started)
        return std::move(started).error();
    return workplace;
}

Outcome<std::unique_ptr<Workplace>> Workplace::create(const QString& path, const StoreSetup& setup, const Clock& clock)
{
    if (QFileInfo::exists(path))
        return Failure::of(FailureKind::Conflict,
                           QCoreApplication::translate("Database", "The file %1 already exists.").arg(path));
    QDir().mkpath(QFileInfo(path).absolutePath());
    // Built beside its place and moved there complete: whatever interrupts it, a half-made store is never opened.
    const QString building = path + QStringLiteral(".new");
    Database::removeFiles(building);
    if (Done built = build(building, setup, clock); !built) {
        Database::removeFiles(building);
        return std::move(built).error();
    }
    // Closing empties the log into the file; where the disk was too full for that, the file alone is not the store.
    if (QFileInfo::exists(building + QStringLiteral("-wal"))) {
        Database::removeFiles(building);
        return Failure::of(
            FailureKind::Unavailable,
            QCoreApplication::translate("Database", "The store file cannot be written. Nothing was saved."), path);
    }
    // The log of a store that once lay here does not belong to this one.
    if (!QFileInfo::exists(path))
        Database::removeLog(path);
    if (!QFile::rename(building, path)) {
        Database::removeFiles(building);
        return Failure::of(
            FailureKind::Unavailable,
            QCoreApplication::translate("Database", "The store file cannot be written. Nothing was saved."), path);
    }
    Outcome<std::unique_ptr<Workplace>> opened = open(path, OpenMode::ReadWrite, clock);
    if (!opened && opened.error().kind != FailureKind::Busy) {
        // A failed creation leaves nothing behind, also when only opening failed; a full disk leaves a torn lock file.
        Database::removeFiles(path);
        QFile::remove(path + QStringLiteral(".lock"));
    }
    return opened;
}

Done Workplace::build(const QString& path, const StoreSetup& setup, const Clock& clock)
{
    Outcome<std::unique_ptr<Database>> database = Database::open(path, OpenMode::Create);
    if (!database)
        return std::move(database).error();
    Workplace workplace(std::move(*database), clock);
    return setUpStore(workplace.m_context, setup);
}

Done Workplace::actAs(const QString& login)
{
    const StaffMember* member = m_context.catalogue.memberByLogin(login);
    if (!member || !member->active)
        return Failure::of(FailureKind::NotFound,
                           QCoreApplication::translate("Service", "There is no active user \"%1\".").arg(login));
    m_context.session = {member->id, member->login, member->name, member->role};
    return {};
}

} // namespace sanbao
