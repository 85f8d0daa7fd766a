// SPDX-License-Identifier: GPL-3.0-or-later
// Agreement templates and the clause library, edited by the store: every save is a new version, older ones stay
// readable, and what came with the program can be brought back.
#pragma once

#include "core/domain/agreement_shelf.h"
#include "core/service/agreement_composer.h"

namespace sanbao {

class UnitOfWork;

class TemplateDesk final
{
public:
    explicit TemplateDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// All versions, by code, the newest first.
    Outcome<std::vector<TemplateVersion>> versions();
    Outcome<TemplateVersion> open(TemplateId id);
    /// Breaches in both languages. Field names: "code", "titleZh", "titleEn", "bodyZh", "bodyEn".
    std::vector<FieldIssue> check(const TemplateVersion& version);
    /// Stores the texts as the next version of their code. `seen` is the newest version the editor knew: Conflict when
    /// somebody saved one since.
    Outcome<TemplateVersion> save(const TemplateVersion& version, int seen);
    /// The text that came with the program becomes the newest version again.
    Outcome<TemplateVersion> restoreShipped(const QString& code);
    /// Retired templates are not offered; issued agreements and the versions stay.
    Done setOffered(const QString& code, bool offered);
    /// Filled with made-up parties, as it would be issued.
    Outcome<AgreementText> preview(const AgreementTemplate& text, bool chinese);
    Outcome<AgreementText> preview(const AgreementClause& clause, bool chinese);

    Outcome<std::vector<AgreementClause>> clauses();
    Outcome<AgreementClause> saveClause(const AgreementClause& clause, int seen);
    Done retireClause(const QString& code);

private:
    Outcome<TemplateVersion> write(TemplateVersion version, int seen);

    ServiceContext& m_context;
};

/// Puts the templates and clauses of a starter profile into a new store.
struct StarterProfile;
void addShippedTemplates(ServiceContext& context, const StarterProfile& profile);

} // namespace sanbao
