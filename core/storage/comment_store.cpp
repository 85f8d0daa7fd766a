// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/comment_store.h"

#include "core/base/text_fold.h"
#include "core/storage/database.h"

#include <QSet>

namespace sanbao {

namespace {

/// Every two neighbouring characters, whatever they are; spaces are nothing.
QStringList pairsOf(const QString& text)
{
    const QString folded = searchFold(text).remove(QLatin1Char(' '));
    QSet<QString> pairs;
    QStringList ordered;
    for (qsizetype at = 0; at + 2 <= folded.size(); ++at) {
        const QString pair = folded.mid(at, 2);
        if (!pairs.contains(pair))
            ordered.append(pair);
        pairs.insert(pair);
    }
    return ordered;
}

} // namespace

bool CommentStore::insert(const VoiceComment& comment)
{
    Statement added =
        m_database.statement("INSERT INTO voice_comment (origin, survey_id, category, mood, body, said_at, theme) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (origin) DO NOTHING");
    added.with(comment.origin, comment.survey, comment.category, comment.mood, comment.body, comment.saidAt,
               comment.theme);
    const qint64 id = added.insert();
    if (id == 0 || added.changes() != 1)
        return false;
    for (const QString& pair : pairsOf(comment.body))
        m_database.statement("INSERT INTO comment_gram (gram, comment_id) VALUES (?, ?)").with(pair, id).run();
    return !m_database.hasFailure();
}

/// Every condition has its values in `values`, in order.
QString CommentStore::conditions(const CommentFilter& filter, QStringList& values) const
{
    QStringList parts;
    const QStringList pairs = pairsOf(filter.text);
    for (const QString& pair : pairs) {
        parts.append(QStringLiteral("EXISTS (SELECT 1 FROM comment_gram WHERE gram = ? AND comment_id = "
                                    "voice_comment.id)"));
        values.append(pair);
    }
    if (!pairs.isEmpty()) {
        // The rarest way in is the index of the first pair; the others are looked up by key.
        parts.front() = QStringLiteral("id IN (SELECT comment_id FROM comment_gram WHERE gram = ?)");
    }
    if (filter.mood) {
        parts.append(QStringLiteral("mood = ?"));
        values.append(codeOf(*filter.mood));
    }
    if (!filter.category.isEmpty()) {
        parts.append(QStringLiteral("category = ?"));
        values.append(filter.category);
    }
    if (!filter.theme.isEmpty()) {
        parts.append(QStringLiteral("theme = ?"));
        values.append(filter.theme);
    }
    return parts.isEmpty() ? QStringLiteral("1 = 1") : parts.join(QStringLiteral(" AND "));
}

std::vector<VoiceComment> CommentStore::page(const CommentFilter& filter, qint64 before, int limit)
{
    QStringList values;
    const QString where = conditions(filter, values);
    Statement rows = m_database.statement(
        QStringLiteral("SELECT id, origin, survey_id, category, mood, body, said_at, theme FROM voice_comment WHERE ") +
        where + QStringLiteral(" AND (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?"));
    for (const QString& value : values)
        rows.bind(value);
    rows.with(before, before, limit);
    std::vector<VoiceComment> found;
    while (rows.next()) {
        VoiceComment comment;
        comment.id = rows.integer(0);
        comment.origin = rows.text(1);
        comment.survey = rows.id<SurveyId>(2);
        comment.category = rows.text(3);
        comment.mood = rows.code(4, Mood::Neutral);
        comment.body = rows.text(5);
        comment.saidAt = rows.maybeInstant(6);
        comment.theme = rows.text(7);
        found.push_back(std::move(comment));
    }
    return found;
}

CommentCounts CommentStore::counts(const CommentFilter& filter)
{
    QStringList values;
    Statement rows = m_database.statement(QStringLiteral("SELECT mood, COUNT(*) FROM voice_comment WHERE ") +
                                          conditions(filter, values) + QStringLiteral(" GROUP BY mood"));
    for (const QString& value : values)
        rows.bind(value);
    CommentCounts counts;
    while (rows.next()) {
        const Mood mood = rows.code(0, Mood::Neutral);
        counts.all += rows.integer(1);
        if (mood == Mood::Content)
            counts.content = rows.integer(1);
        else if (mood == Mood::Discontent)
            counts.discontent = rows.integer(1);
    }
    return counts;
}

std::vector<QString> CommentStore::bodies(Mood mood, const QString& category, int limit)
{
    std::vector<QString> found;
    Statement rows = m_database.statement(
        "SELECT body FROM voice_comment WHERE mood = ? AND (? = '' OR category = ?) ORDER BY id DESC LIMIT ?");
    rows.with(mood, category, category, limit);
    while (rows.next())
        found.push_back(rows.text(0));
    return found;
}

std::vector<QString> CommentStore::categories()
{
    std::vector<QString> found;
    Statement rows =
        m_database.statement("SELECT DISTINCT category FROM voice_comment WHERE category <> '' ORDER BY category");
    while (rows.next())
        found.push_back(rows.text(0));
    return found;
}

void CommentStore::setTheme(qint64 id, const QString& theme)
{
    m_database.statement("UPDATE voice_comment SET theme = ? WHERE id = ?").with(theme, id).run();
}

std::vector<std::pair<QString, qint64>> CommentStore::themes()
{
    std::vector<std::pair<QString, qint64>> found;
    Statement rows = m_database.statement(
        "SELECT theme, COUNT(*) FROM voice_comment WHERE theme <> '' GROUP BY theme ORDER BY 2 DESC, 1");
    while (rows.next())
        found.emplace_back(rows.text(0), rows.integer(1));
    return found;
}

} // namespace sanbao
