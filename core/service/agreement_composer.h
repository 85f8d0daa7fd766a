// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the text of an agreement: the template's sections and the picked clauses in their order, filled with the
// parties, the scope, and the targets and prices the agreement fixes. What it prints is what orders under it will get.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/agreement_sections.h"
#include "core/domain/agreement_terms.h"
#include "core/service/service_context.h"

namespace sanbao {

struct MergeValues;

/// What the form holds. Field names of issues: "customer", "product", "template", "scope", "startsOn", "endsOn",
/// "price", "visits", "targets", "prices".
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
    ContractKind kind = ContractKind::Service;
    std::vector<ClausePick> clauses;   ///< empty: the template as it stands
    std::vector<AgreedTarget> targets; ///< agreed in place of the configured ones
    std::vector<AgreedPrice> prices;   ///< agreed in place of the list's; only code and price are read
    int visits = 0;                    ///< included visits
    PackageId package;
    AgreementId renewedFrom;
};

struct AgreementText
{
    QString title;
    QString body; ///< in the line structure of core/document/agreement_text.h
};

struct ClauseChoice
{
    ClausePick pick;
    QString title;
    bool mandatory = false;
    bool conspicuous = false;
    bool fromLibrary = false;
};

struct ComposedAgreement
{
    AgreementText text;
    std::vector<AgreedTarget> targets;
    std::vector<AgreedPrice> prices;
};

class AgreementComposer final
{
public:
    explicit AgreementComposer(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<ComposedAgreement> compose(const AgreementDraft& draft, const QString& number);
    Outcome<std::vector<AgreedTarget>> targets(const AgreementDraft& draft);
    std::vector<AgreedPrice> prices(const AgreementDraft& draft);
    Outcome<std::vector<ClauseChoice>> clauses(TemplateId agreementTemplate);
    /// Lines of the scope as they would be printed; empty when there are none.
    QString scopeText(const AgreementDraft& draft);
    /// A text filled with a made-up customer, for the editor's preview. Refuses what issuing would refuse; a clause
    /// need not be whole.
    Outcome<AgreementText> sample(const QString& title, const QString& body, bool whole);

private:
    struct Parties;
    Outcome<Parties> partiesOf(const AgreementDraft& draft);
    std::vector<AgreedTarget> targetsFor(const AgreementDraft& draft, const Parties& parties);
    MergeValues valuesOf(const AgreementDraft& draft, const Parties& parties, const QString& number);
    void addTargets(const std::vector<AgreedTarget>& targets, MergeValues& values);
    void addPrices(const std::vector<AgreedPrice>& prices, MergeValues& values);
    QString bodyOf(const AgreementTemplate& agreementTemplate, const std::vector<ClausePick>& picks);

    ServiceContext& m_context;
};

/// In the language of the program.
QString templateTitle(const AgreementTemplate& agreementTemplate);
const QString& templateBody(const AgreementTemplate& agreementTemplate);
/// The message of a mandatory part that is empty: no service chosen.
QString emptyScopeMessage();

} // namespace sanbao
