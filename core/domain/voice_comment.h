// SPDX-License-Identifier: GPL-3.0-or-later
// A comment in a customer's own words: from a survey of ours or from another collection.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>

namespace sanbao {

enum class Mood { Content, Neutral, Discontent };

struct VoiceComment
{
    qint64 id = 0;
    QString origin; ///< where it came from, so that it is kept once
    SurveyId survey;
    QString category;
    Mood mood = Mood::Neutral;
    QString body;
    MaybeInstant saidAt;
    QString theme; ///< given by a person; empty for none
};

struct CommentFilter
{
    QString text; ///< what the comment must contain; fewer than two characters: anything
    std::optional<Mood> mood;
    QString category;
    QString theme;
};

struct CommentCounts
{
    qint64 all = 0;
    qint64 content = 0;
    qint64 discontent = 0;
};

/// The mood of a survey's comment by the mean of its grades: 4 and more is content, below 3 discontent. Without grades
/// nothing is assumed.
Mood moodOf(std::optional<double> meanGrade);

template <> struct Codes<Mood>
{
    static constexpr CodeTable<Mood, 3> table{
        {{Mood::Content, "content"}, {Mood::Neutral, "neutral"}, {Mood::Discontent, "discontent"}}};
};

} // namespace sanbao
