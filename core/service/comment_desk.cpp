// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/comment_desk.h"

#include "core/base/csv_reader.h"
#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/storage/comment_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMostForTerms = 50'000;
constexpr int kMaxTheme = 60;
constexpr qsizetype kMaxBody = 10'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comments)
};

/// Places of the columns that are understood; -1 when there is none.
struct Columns
{
    qsizetype body = -1;
    qsizetype mood = -1;
    qsizetype category = -1;
};

Columns columnsOf(const QStringList& headings)
{
    Columns columns;
    const auto isOne = [](const QString& heading, std::initializer_list<QStringView> names) {
        const QString wanted = searchFold(heading);
        return std::any_of(names.begin(), names.end(), [&wanted](QStringView name) { return wanted == name; });
    };
    for (qsizetype at = 0; at < headings.size(); ++at) {
        if (isOne(headings.at(at), {u"comment", u"text", u"review", u"评论", u"内容", u"评价"}))
            columns.body = at;
        else if (isOne(headings.at(at), {u"positive", u"label", u"content", u"满意", u"好评"}))
            columns.mood = at;
        else if (isOne(headings.at(at), {u"category", u"cat", u"product", u"品类", u"类别"}))
            columns.category = at;
    }
    return columns;
}

std::optional<Mood> moodOfText(const QString& text)
{
    const QString wanted = searchFold(text);
    if (wanted == u"1" || wanted == u"content" || wanted == u"好评" || wanted == u"满意")
        return Mood::Content;
    if (wanted == u"0" || wanted == u"discontent" || wanted == u"差评" || wanted == u"不满意")
        return Mood::Discontent;
    return wanted.isEmpty() || wanted == u"neutral" ? std::optional<Mood>(Mood::Neutral) : std::nullopt;
}

/// The same text may stand in a file several times: each time is a comment of its own.
QString originOf(const VoiceComment& comment, QHash<QString, int>& seen)
{
    const QString whole = comment.category + u'\n' + codeOf(comment.mood) + u'\n' + comment.body;
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    return QStringLiteral("table:%1:%2").arg(digest, QString::number(++seen[digest]));
}

Outcome<std::vector<VoiceComment>> readTable(QIODevice& device, CommentImport& report)
{
    CsvReader reader(device);
    if (Done ready = reader.open(); !ready)
        return std::move(ready).error();
    CsvRow row;
    if (!reader.next(row))
        return reader.problem().value_or(Failure::of(FailureKind::Invalid, Words::tr("The file is empty.")));
    const Columns columns = columnsOf(row.fields);
    if (columns.body < 0)
        return Failure::invalid(QStringLiteral("comment"), Words::tr("The table has no column \"comment\"."));
    std::vector<VoiceComment> comments;
    QHash<QString, int> seen;
    while (reader.next(row)) {
        ++report.read;
        VoiceComment comment;
        comment.body = cleanText(row.fields.value(columns.body)).left(kMaxBody);
        comment.category = columns.category < 0 ? QString() : cleanText(row.fields.value(columns.category)).left(40);
        const QString mood = columns.mood < 0 ? QString() : row.fields.value(columns.mood).trimmed();
        if (comment.body.isEmpty()) {
            report.refused.push_back({row.line, QStringLiteral("comment"), {}, Words::tr("The comment is empty.")});
            continue;
        }
        if (!moodOfText(mood)) {
            report.refused.push_back({row.line, QStringLiteral("positive"), mood,
                                      Words::tr("1 is content, 0 is not; nothing else is known.")});
            continue;
        }
        comment.mood = *moodOfText(mood);
        comment.origin = originOf(comment, seen);
        comments.push_back(std::move(comment));
    }
    if (reader.problem())
        return *reader.problem();
    return comments;
}

} // namespace

Outcome<CommentImport> CommentDesk::importTable(QIODevice& device, bool dryRun)
{
    if (Done permitted = requirePermission(m_context, Permission::ImportData); !permitted)
        return std::move(permitted).error();
    CommentImport report;
    const Outcome<std::vector<VoiceComment>> comments = readTable(device, report);
    if (!comments)
        return comments.error();
    UnitOfWork work(m_context, Permission::ImportData);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CommentStore store(m_context.database);
    for (const VoiceComment& comment : *comments) {
        if (store.insert(comment))
            ++report.imported;
        else
            ++report.known;
    }
    if (std::optional<Failure> failure = m_context.database.takeFailure())
        return std::move(*failure);
    if (dryRun || report.imported == 0)
        return report;
    work.audit(QStringLiteral("comments.imported"), EntityKind::Survey, 0,
               {{QStringLiteral("read"), report.read}, {QStringLiteral("imported"), report.imported}});
    work.touch(EntityKind::Survey, 0, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return report;
}

void keepComment(ServiceContext& context, const Survey& survey, CategoryId category)
{
    if (survey.comment.isEmpty())
        return;
    double sum = 0;
    for (const auto& [item, grade] : survey.grades)
        sum += grade;
    VoiceComment comment;
    comment.survey = survey.id;
    comment.origin = QStringLiteral("survey:%1").arg(survey.id.value);
    comment.body = survey.comment;
    comment.saidAt = survey.answeredAt;
    comment.mood =
        moodOf(survey.grades.empty() ? std::nullopt : std::optional<double>(sum / double(survey.grades.size())));
    if (const Category* known = context.catalogue.category(category))
        comment.category = known->nameZh;
    CommentStore(context.database).insert(comment);
}

Outcome<std::vector<VoiceComment>> CommentDesk::page(const CommentFilter& filter, qint64 before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, CommentStore(m_context.database).page(filter, before, limit));
}

Outcome<CommentCounts> CommentDesk::counts(const CommentFilter& filter)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, CommentStore(m_context.database).counts(filter));
}

Outcome<std::vector<QString>> CommentDesk::categories()
{
    return readResult(m_context, CommentStore(m_context.database).categories());
}

Outcome<CommentPiles> CommentDesk::piles(const QString& category)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    CommentStore store(m_context.database);
    return readResult(m_context, CommentPiles{store.bodies(Mood::Discontent, category, kMostForTerms),
                                              store.bodies(Mood::Content, category, kMostForTerms)});
}

Done CommentDesk::setTheme(qint64 id, const QString& theme)
{
    UnitOfWork work(m_context, Permission::TakeSurvey);
    if (Done ready = work.begin(); !ready)
        return ready;
    const QString clean = cleanText(theme).simplified();
    if (clean.size() > kMaxTheme)
        return Failure::invalid(QStringLiteral("theme"),
                                Words::tr("A theme has at most %1 characters.").arg(kMaxTheme));
    CommentStore(m_context.database).setTheme(id, clean);
    work.audit(QStringLiteral("comment.theme"), EntityKind::Survey, 0,
               {{QStringLiteral("comment"), id}, {QStringLiteral("theme"), clean}});
    work.touch(EntityKind::Survey, 0);
    return work.commit();
}

Outcome<std::vector<std::pair<QString, qint64>>> CommentDesk::themes()
{
    return readResult(m_context, CommentStore(m_context.database).themes());
}

QString label(Mood mood)
{
    switch (mood) {
    case Mood::Content:
        return Words::tr("Contented");
    case Mood::Discontent:
        return Words::tr("Discontented");
    case Mood::Neutral:
        break;
    }
    return Words::tr("Neutral");
}

} // namespace sanbao
