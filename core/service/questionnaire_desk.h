// SPDX-License-Identifier: GPL-3.0-or-later
// The store's questionnaires in versions: an edit makes a new version, surveys keep the version they were queued with,
// and answers of old versions stay what they were.
#pragma once

#include "core/domain/questionnaire.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

class QuestionnaireDesk final
{
public:
    explicit QuestionnaireDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// The version that new surveys are queued with; NotFound when the store has none.
    Outcome<QuestionForm> current();
    /// Every version, the newest first.
    Outcome<std::vector<QuestionForm>> versions();
    /// Questions that may be added: about the shop, the advice before the sale, commissioning, and the product.
    Outcome<std::vector<FormQuestion>> prepared();
    /// Saves it as the next version and uses it from now on. Invalid names the fields of questionnaireIssues().
    Outcome<QuestionForm> publish(QuestionForm questionnaire);

private:
    ServiceContext& m_context;
};

QString label(QuestionKind kind);
QString label(QuestionTheme theme);
QString label(ShowRule rule);

} // namespace sanbao
