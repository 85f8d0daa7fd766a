// SPDX-License-Identifier: GPL-3.0-or-later
// Agreement templates and issued agreements. An issued agreement's text is frozen: there is no update of it.
#pragma once

#include "core/domain/after_care.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class AgreementTable final
{
public:
    explicit AgreementTable(Database& database)
        : m_database(database)
    {
    }

    TemplateId insertTemplate(const AgreementTemplate& agreementTemplate);
    /// Active templates, the newest version of each code.
    std::vector<AgreementTemplate> templates();
    std::optional<AgreementTemplate> findTemplate(TemplateId id);

    AgreementId insert(const Agreement& agreement);
    std::optional<Agreement> find(AgreementId id);
    std::optional<AgreementId> idOf(const QString& number);
    std::vector<Agreement> ofCustomer(CustomerId customer);
    /// Keyset page by id descending: rows with id < before (0 starts at the newest).
    std::vector<Agreement> page(AgreementId before, int limit);

private:
    Database& m_database;
};

} // namespace sanbao
