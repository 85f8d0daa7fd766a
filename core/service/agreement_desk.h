// SPDX-License-Identifier: GPL-3.0-or-later
// Service agreements: a versioned template filled with the store's real targets and prices of this moment, shown before
// it is issued, and frozen when it is. What was issued is read back byte for byte; its hash tells if somebody touched
// it.
#pragma once

#include "core/domain/customer.h"
#include "core/domain/product.h"
#include "core/service/agreement_composer.h"
#include "core/service/service_context.h"

#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;

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
    /// Refuses while scope, targets or prices are empty, naming the field. The whole paper is frozen with it.
    Outcome<Agreement> issue(const AgreementDraft& draft);
    /// Running agreements of the same kind for the same unit (or the customer as a whole) in the same days: worth a
    /// warning, not a refusal.
    Outcome<std::vector<Agreement>> overlapping(const AgreementDraft& draft);

    /// The clauses the agreement can be made of: the template's own in their order, then the library's, switched off.
    Outcome<std::vector<ClauseChoice>> clauses(TemplateId agreementTemplate);
    /// What the clocks of orders under the agreement would use: configured targets, agreed ones in their place.
    Outcome<std::vector<AgreedTarget>> targets(const AgreementDraft& draft);
    Outcome<std::vector<AgreedPrice>> prices(const AgreementDraft& draft);

    Outcome<std::vector<ProductUnit>> unitsOf(CustomerId customer);
    Outcome<std::optional<Customer>> customer(CustomerId id);

private:
    void record(UnitOfWork& work, const Agreement& agreement, const QByteArray& paperHash);

    ServiceContext& m_context;
};

} // namespace sanbao
