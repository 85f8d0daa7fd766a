// SPDX-License-Identifier: GPL-3.0-or-later
// How an answer was collected. Finer than the channel of a survey, which only says phone, counter, paper or import.
#pragma once

#include "core/domain/codes.h"

namespace sanbao {

enum class SurveyMethod { Phone, Counter, Paper, Online, Visit, Interview, Import };

template <> struct Codes<SurveyMethod>
{
    static constexpr CodeTable<SurveyMethod, 7> table{{{SurveyMethod::Phone, "phone"},
                                                       {SurveyMethod::Counter, "counter"},
                                                       {SurveyMethod::Paper, "paper"},
                                                       {SurveyMethod::Online, "online"},
                                                       {SurveyMethod::Visit, "visit"},
                                                       {SurveyMethod::Interview, "interview"},
                                                       {SurveyMethod::Import, "import"}}};
};

/// The channel an answer of this method is stored under; face to face is the counter's.
inline SurveyChannel channelOf(SurveyMethod method)
{
    switch (method) {
    case SurveyMethod::Phone:
        return SurveyChannel::Phone;
    case SurveyMethod::Paper:
        return SurveyChannel::Paper;
    case SurveyMethod::Online:
    case SurveyMethod::Import:
        return SurveyChannel::Import;
    case SurveyMethod::Counter:
    case SurveyMethod::Visit:
    case SurveyMethod::Interview:
        break;
    }
    return SurveyChannel::Counter;
}

} // namespace sanbao
