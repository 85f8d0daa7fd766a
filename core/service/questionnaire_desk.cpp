// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/questionnaire_desk.h"

#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/storage/question_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)
};

QuestionForm tidied(QuestionForm questionnaire)
{
    questionnaire.titleZh = cleanText(questionnaire.titleZh);
    questionnaire.titleEn = cleanText(questionnaire.titleEn);
    if (questionnaire.titleEn.isEmpty())
        questionnaire.titleEn = questionnaire.titleZh;
    for (FormQuestion& item : questionnaire.items) {
        item.textZh = cleanText(item.textZh);
        item.textEn = cleanText(item.textEn);
        if (item.textEn.isEmpty())
            item.textEn = item.textZh;
        item.options.removeAll(QString());
        if (item.kind != QuestionKind::Choice)
            item.options.clear();
    }
    return questionnaire;
}

} // namespace

Outcome<QuestionForm> QuestionnaireDesk::current()
{
    const std::optional<QuestionForm> found = QuestionStore(m_context.database).active();
    if (!found)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("The store has no questionnaire.")));
    return *found;
}

Outcome<std::vector<QuestionForm>> QuestionnaireDesk::versions()
{
    return readResult(m_context, QuestionStore(m_context.database).all());
}

Outcome<std::vector<FormQuestion>> QuestionnaireDesk::prepared()
{
    return readResult(m_context, QuestionStore(m_context.database).prepared());
}

Outcome<QuestionForm> QuestionnaireDesk::publish(QuestionForm wanted)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    QuestionForm questionnaire = tidied(std::move(wanted));
    if (std::vector<FieldIssue> issues = questionnaireIssues(questionnaire); !issues.empty())
        return Failure::invalid(std::move(issues));
    QuestionStore store(m_context.database);
    int newest = 0;
    for (const QuestionForm& version : store.all()) {
        if (version.code == questionnaire.code)
            newest = std::max(newest, version.version);
    }
    questionnaire.version = newest + 1;
    store.retire();
    store.insert(questionnaire);
    QJsonArray items;
    for (const FormQuestion& item : questionnaire.items)
        items.append(item.code);
    work.audit(QStringLiteral("questionnaire.published"), EntityKind::Setting, 0,
               {{QStringLiteral("code"), questionnaire.code},
                {QStringLiteral("version"), questionnaire.version},
                {QStringLiteral("items"), items}});
    work.touch(EntityKind::Setting, 0);
    m_context.catalogue.reload(m_context.database);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return current();
}

QString label(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Grade:
        return Words::tr("Five grades");
    case QuestionKind::Recommend:
        return Words::tr("Recommendation 0–10 (NPS)");
    case QuestionKind::Effort:
        return Words::tr("Effort 1–7 (CES)");
    case QuestionKind::Choice:
        return Words::tr("One of several answers");
    case QuestionKind::Text:
        break;
    }
    return Words::tr("Free text");
}

QString label(QuestionTheme theme)
{
    switch (theme) {
    case QuestionTheme::Service:
        return Words::tr("Service quality");
    case QuestionTheme::Product:
        return Words::tr("Product quality");
    case QuestionTheme::Touchpoint:
        break;
    }
    return Words::tr("Purchase and touchpoints");
}

QString label(ShowRule rule)
{
    switch (rule) {
    case ShowRule::AtMost:
        return Words::tr("at most");
    case ShowRule::AtLeast:
        return Words::tr("at least");
    case ShowRule::Is:
        break;
    }
    return Words::tr("exactly");
}

} // namespace sanbao
