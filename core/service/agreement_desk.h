// SPDX-License-Identifier: GPL-3.0-or-later
// Service agreements: a versioned template filled with the store's real targets and prices of this moment, shown before
// it is issued, and frozen when it is. What was issued is read back byte for byte; its hash tells if somebody touched
// it.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/customer.h"
#include "core/domain/product.h"
#include "core/service/service_context.h"

#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;
struct MergeValues;

/// What the form holds. Field names of issues: "customer", "product", "template", "scope", "startsOn", "endsOn",
/// "price".
struct AgreementDraft
{
    CustomerId customer;
    ProductUnitId product; ///< invalid: not tied to one unit
    WorkOrderId order;
    TemplateId agreementTemplate;
    std::vector<ServiceType> services; ///< their scope and their targets go into the text
    QString scopeNote;                 ///< further lines of the scope
    QDate startsOn;
    QDate endsOn;
    std::optional<Money> price;
};

struct AgreementText
{
    QString title;
    QString body; ///< in the line structure of core/document/agreement_text.h
};

struct AgreementRow
{
    Agreement agreement;
    QString customerName;
    QString productLabel;
};

class AgreementDesk final
{
public:
    explicit AgreementDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// The newest version of each template.
    Outcome<std::vector<AgreementTemplate>> templates();
    /// The newest first; rows older than `before` (invalid: from the newest).
    Outcome<std::vector<AgreementRow>> page(AgreementId before, int limit);
    Outcome<Agreement> open(AgreementId id);
    Outcome<AgreementId> idOf(const QString& number);

    /// One year from today with the first template and repairs.
    AgreementDraft blankDraft();
    std::vector<FieldIssue> check(const AgreementDraft& draft);
    /// The text as it would be issued, without its number.
    Outcome<AgreementText> preview(const AgreementDraft& draft);
    /// Refuses while scope, targets or prices are empty, naming the field.
    Outcome<Agreement> issue(const AgreementDraft& draft);

    Outcome<std::vector<ProductUnit>> unitsOf(CustomerId customer);
    Outcome<std::optional<Customer>> customer(CustomerId id);

private:
    struct Parties;
    Outcome<Parties> partiesOf(const AgreementDraft& draft);
    MergeValues valuesOf(const AgreementDraft& draft, const Parties& parties, const QString& number);
    void addTargets(const AgreementDraft& draft, const Parties& parties, MergeValues& values);
    void addPrices(MergeValues& values);
    Outcome<AgreementText> compose(const AgreementDraft& draft, const QString& number);
    void record(UnitOfWork& work, const Agreement& agreement);

    ServiceContext& m_context;
};

/// In the language of the program.
QString templateTitle(const AgreementTemplate& agreementTemplate);

/// True while title and body are what was issued.
bool isIntact(const Agreement& agreement);

} // namespace sanbao
