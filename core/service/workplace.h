// SPDX-License-Identifier: GPL-3.0-or-later
// One open store file with all its desks. The GUI, the command line and the tests open the same thing. Not thread-safe:
// everything runs on the thread that opened it; the KPI room has its own reader.
#pragma once

#include "core/service/service_context.h"

#include <memory>

namespace sanbao {

class AgreementDesk;
class AttachmentDesk;
class CareDesk;
class ChannelDesk;
class ComplaintDesk;
class ContractDesk;
class ContactDesk;
class CustomerDesk;
class IntakeDesk;
class KpiRoom;
class MaintenanceDesk;
class OrderDesk;
class PackageDesk;
class PaperDesk;
class PaperTextDesk;
class PolicyDesk;
class PriceDesk;
class PrintJobDesk;
class PromiseDesk;
class QuotationDesk;
class ProductDesk;
class RecordDesk;
class RuleDesk;
class SearchDesk;
class SettingsDesk;
class StoreRoom;
class RemedyDesk;
class SurveyDesk;
class TillDesk;
class UnitDesk;
class WarrantyDesk;
class TemplateDesk;

/// What a new store starts with.
struct StoreSetup
{
    QString profile = QStringLiteral("generic"); ///< appliance, bathware, homeimprovement or generic
    QString code;                                ///< 1..8 letters or digits; part of every number
    QString name;
    bool openDaily = false; ///< false: official working days 09:00–18:00
};

class Workplace final
{
public:
    ~Workplace();
    /// Opens an existing file. `clock` must outlive the workplace.
    static Outcome<std::unique_ptr<Workplace>> open(const QString& path, OpenMode mode, const Clock& clock);
    /// Creates a file with a starter profile; nothing is left behind when it fails.
    static Outcome<std::unique_ptr<Workplace>> create(const QString& path, const StoreSetup& setup, const Clock& clock);

    /// Changes the acting user. NotFound when there is no such active login.
    Done actAs(const QString& login);

    ServiceContext& context() { return m_context; }
    const Session& session() const { return m_context.session; }
    const Catalogue& catalogue() const { return m_context.catalogue; }
    ChangeFeed& feed() { return m_context.feed; }
    const Clock& clock() const { return m_context.clock; }
    QString path() const { return m_database->path(); }

    IntakeDesk& intake() { return *m_intake; }
    OrderDesk& orders() { return *m_orders; }
    SearchDesk& search() { return *m_search; }
    RecordDesk& records() { return *m_records; }
    SurveyDesk& surveys() { return *m_surveys; }
    ComplaintDesk& complaints() { return *m_complaints; }
    MaintenanceDesk& maintenance() { return *m_maintenance; }
    AgreementDesk& agreements() { return *m_agreements; }
    ContractDesk& contracts() { return *m_contracts; }
    PackageDesk& packages() { return *m_packages; }
    TemplateDesk& templates() { return *m_templates; }
    PaperDesk& papers() { return *m_papers; }
    AttachmentDesk& attachments() { return *m_attachments; }
    PaperTextDesk& paperTexts() { return *m_paperTexts; }
    PolicyDesk& policies() { return *m_policies; }
    PrintJobDesk& printJobs() { return *m_printJobs; }
    SettingsDesk& settings() { return *m_settings; }
    RuleDesk& rules() { return *m_rules; }
    PriceDesk& prices() { return *m_prices; }
    PromiseDesk& promises() { return *m_promises; }
    QuotationDesk& quotations() { return *m_quotations; }
    TillDesk& till() { return *m_till; }
    WarrantyDesk& warranty() { return *m_warranty; }
    RemedyDesk& remedies() { return *m_remedies; }
    UnitDesk& units() { return *m_units; }
    CustomerDesk& customers() { return *m_customers; }
    ContactDesk& contacts() { return *m_contacts; }
    CareDesk& care() { return *m_care; }
    ProductDesk& products() { return *m_products; }
    ChannelDesk& channels() { return *m_channels; }
    /// Parts, costs, the workshop, equipment and the archive.
    StoreRoom& storeRoom() { return *m_storeRoom; }
    KpiRoom& kpis() { return *m_kpis; }

private:
    Workplace(std::unique_ptr<Database> database, const Clock& clock);
    static Done build(const QString& path, const StoreSetup& setup, const Clock& clock);
    Done start();

    std::unique_ptr<Database> m_database;
    ServiceContext m_context;
    const std::unique_ptr<IntakeDesk> m_intake;
    const std::unique_ptr<OrderDesk> m_orders;
    const std::unique_ptr<SearchDesk> m_search;
    const std::unique_ptr<RecordDesk> m_records;
    const std::unique_ptr<SurveyDesk> m_surveys;
    const std::unique_ptr<ComplaintDesk> m_complaints;
    const std::unique_ptr<MaintenanceDesk> m_maintenance;
    const std::unique_ptr<AgreementDesk> m_agreements;
    const std::unique_ptr<ContractDesk> m_contracts;
    const std::unique_ptr<PackageDesk> m_packages;
    const std::unique_ptr<TemplateDesk> m_templates;
    const std::unique_ptr<PaperDesk> m_papers;
    const std::unique_ptr<AttachmentDesk> m_attachments;
    const std::unique_ptr<PaperTextDesk> m_paperTexts;
    const std::unique_ptr<PolicyDesk> m_policies;
    const std::unique_ptr<PrintJobDesk> m_printJobs;
    const std::unique_ptr<SettingsDesk> m_settings;
    const std::unique_ptr<RuleDesk> m_rules;
    const std::unique_ptr<PriceDesk> m_prices;
    const std::unique_ptr<PromiseDesk> m_promises;
    const std::unique_ptr<QuotationDesk> m_quotations;
    const std::unique_ptr<TillDesk> m_till;
    const std::unique_ptr<WarrantyDesk> m_warranty;
    const std::unique_ptr<RemedyDesk> m_remedies;
    const std::unique_ptr<UnitDesk> m_units;
    const std::unique_ptr<CustomerDesk> m_customers;
    const std::unique_ptr<ContactDesk> m_contacts;
    const std::unique_ptr<CareDesk> m_care;
    const std::unique_ptr<ProductDesk> m_products;
    const std::unique_ptr<ChannelDesk> m_channels;
    const std::unique_ptr<StoreRoom> m_storeRoom;
    const std::unique_ptr<KpiRoom> m_kpis;
};

} // namespace sanbao
