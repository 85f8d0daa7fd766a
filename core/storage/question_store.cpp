// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/question_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::optional<QuestionForm> QuestionStore::active()
{
    qint64 id = 0;
    {
        Statement row = m_database.statement(
            "SELECT id FROM questionnaire WHERE is_active = 1 ORDER BY version DESC, id DESC LIMIT 1");
        id = row.next() ? row.integer(0) : 0;
    }
    return id > 0 ? form(id) : std::nullopt;
}

std::optional<QuestionForm> QuestionStore::form(qint64 id)
{
    QuestionForm found;
    {
        Statement row =
            m_database.statement("SELECT id, code, version, title_zh, title_en FROM questionnaire WHERE id = ?");
        row.with(id);
        if (!row.next())
            return std::nullopt;
        found = {row.integer(0), row.text(1), int(row.integer(2)), row.text(3), row.text(4), {}};
    }
    Statement rows = m_database.statement(
        "SELECT code, text_zh, text_en, weight_bp, kind, theme, options, show_item, show_rule, show_value "
        "FROM questionnaire_item WHERE questionnaire_id = ? ORDER BY position");
    rows.with(id);
    while (rows.next()) {
        FormQuestion item;
        item.code = rows.text(0);
        item.textZh = rows.text(1);
        item.textEn = rows.text(2);
        item.weightBasisPoints = int(rows.integer(3));
        item.kind = rows.code(4, QuestionKind::Grade);
        item.theme = rows.code(5, QuestionTheme::Service);
        item.options = rows.text(6).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        item.showItem = rows.text(7);
        item.showRule = rows.code(8, ShowRule::AtMost);
        item.showValue = int(rows.integer(9));
        found.items.push_back(std::move(item));
    }
    return found;
}

std::vector<QuestionForm> QuestionStore::all()
{
    std::vector<qint64> ids;
    {
        Statement rows = m_database.statement("SELECT id FROM questionnaire ORDER BY version DESC, id DESC");
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    std::vector<QuestionForm> found;
    for (const qint64 id : ids) {
        if (std::optional<QuestionForm> version = form(id))
            found.push_back(std::move(*version));
    }
    return found;
}

void QuestionStore::retire()
{
    m_database.statement("UPDATE questionnaire SET is_active = 0 WHERE is_active = 1").run();
}

void QuestionStore::insert(const QuestionForm& form)
{
    const qint64 id =
        m_database.statement("INSERT INTO questionnaire (code, version, title_zh, title_en) VALUES (?, ?, ?, ?)")
            .with(form.code, form.version, form.titleZh, form.titleEn)
            .insert();
    int position = 0;
    for (const FormQuestion& item : form.items) {
        m_database
            .statement("INSERT INTO questionnaire_item (questionnaire_id, position, code, text_zh, text_en, weight_bp, "
                       "kind, theme, options, show_item, show_rule, show_value) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(id, position++, item.code, item.textZh, item.textEn, item.weightBasisPoints, item.kind, item.theme,
                  item.options.join(QLatin1Char('\n')), item.showItem, item.showRule, item.showValue)
            .run();
    }
}

std::vector<FormQuestion> QuestionStore::prepared()
{
    std::vector<FormQuestion> found;
    Statement rows =
        m_database.statement("SELECT code, text_zh, text_en, theme FROM prepared_question ORDER BY position, code");
    while (rows.next()) {
        FormQuestion item;
        item.code = rows.text(0);
        item.textZh = rows.text(1);
        item.textEn = rows.text(2);
        item.theme = rows.code(3, QuestionTheme::Service);
        found.push_back(std::move(item));
    }
    return found;
}

SurveyReplies QuestionStore::replies(SurveyId survey)
{
    SurveyReplies found;
    Statement rows = m_database.statement("SELECT item, number, text FROM survey_reply WHERE survey_id = ?");
    rows.with(survey);
    while (rows.next()) {
        SurveyReply reply;
        if (!rows.isNull(1))
            reply.number = int(rows.integer(1));
        reply.text = rows.text(2);
        found.emplace(rows.text(0), std::move(reply));
    }
    return found;
}

void QuestionStore::saveReplies(SurveyId survey, const SurveyReplies& replies)
{
    for (const auto& [item, reply] : replies) {
        const std::optional<qint64> number = reply.number ? std::optional<qint64>(*reply.number) : std::nullopt;
        m_database
            .statement("INSERT INTO survey_reply (survey_id, item, number, text) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (survey_id, item) DO UPDATE SET number = excluded.number, text = excluded.text")
            .with(survey, item, number, reply.text)
            .run();
    }
}

} // namespace sanbao
