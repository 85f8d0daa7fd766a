// SPDX-License-Identifier: GPL-3.0-or-later
// What customers say in their own words: comments of surveys and of other collections, searchable by any two
// characters, with the terms that tell discontented comments from content ones and themes people give them.
#pragma once

#include "core/analytics/telling_terms.h"
#include "core/domain/after_care.h"
#include "core/domain/voice_comment.h"
#include "core/service/service_context.h"

#include <utility>
#include <vector>

class QIODevice;

namespace sanbao {

struct CommentRefusal
{
    qint64 line = 0;
    QString field;
    QString value;
    QString reason;
};

struct CommentImport
{
    qint64 read = 0;
    qint64 imported = 0;
    qint64 known = 0; ///< imported before
    std::vector<CommentRefusal> refused;
};

/// Two piles of texts, to be compared away from the window's thread.
struct CommentPiles
{
    std::vector<QString> discontent;
    std::vector<QString> content;
};

class CommentDesk final
{
public:
    explicit CommentDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// A table with a column for the comment and one for whether it is content (1) or not (0); a category may be given.
    /// Nothing of a file that cannot be read to its end is kept; the same file again adds nothing.
    Outcome<CommentImport> importTable(QIODevice& device, bool dryRun = false);
    /// The newest first; rows before the row `before` (0: from the newest).
    Outcome<std::vector<VoiceComment>> page(const CommentFilter& filter, qint64 before, int limit);
    Outcome<CommentCounts> counts(const CommentFilter& filter);
    Outcome<std::vector<QString>> categories();
    Outcome<CommentPiles> piles(const QString& category);
    Done setTheme(qint64 id, const QString& theme);
    Outcome<std::vector<std::pair<QString, qint64>>> themes();

private:
    ServiceContext& m_context;
};

/// In the transaction that keeps the answer: the survey's comment joins the others with the mood of its grades.
void keepComment(ServiceContext& context, const Survey& survey, CategoryId category);

QString label(Mood mood);

} // namespace sanbao
