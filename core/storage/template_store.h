// SPDX-License-Identifier: GPL-3.0-or-later
// All versions of agreement templates and library clauses. A version is written once; retiring only hides it.
#pragma once

#include "core/domain/agreement_shelf.h"

namespace sanbao {

class Database;

class TemplateStore final
{
public:
    explicit TemplateStore(Database& database)
        : m_database(database)
    {
    }

    TemplateId insert(const TemplateVersion& version);
    /// All versions, by code, the newest first.
    std::vector<TemplateVersion> versions();
    std::vector<TemplateVersion> versionsOf(const QString& code);
    std::optional<TemplateVersion> find(TemplateId id);
    /// The version offered now.
    std::optional<TemplateVersion> current(const QString& code);
    void setOffered(const QString& code, bool offered);

    ClauseId insert(const AgreementClause& clause);
    /// The newest version of each clause in use, by code.
    std::vector<AgreementClause> clauses();
    std::vector<AgreementClause> clauseVersions(const QString& code);
    std::optional<AgreementClause> clause(const QString& code);
    void setClauseOffered(const QString& code, bool offered);

private:
    Database& m_database;
};

} // namespace sanbao
