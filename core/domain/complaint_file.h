// SPDX-License-Identifier: GPL-3.0-or-later
// What a complaint needs beside its story: how it is classified, through whom it came, when an authority wants an
// answer, when each stage was reached, and which causes weigh most.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/business_calendar.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

enum class ComplaintSource { Direct, Hotline12315, Association, Platform, Media };
enum class ComplaintCodeKind { Category, Cause, Closure };

/// One word of a coded list.
struct ComplaintCode
{
    QString code;
    QString nameZh;
    QString nameEn;
};

struct ComplaintDetail
{
    ComplaintId complaint;
    ComplaintSource source = ComplaintSource::Direct;
    QString category; ///< codes of complaint_code; empty: not classified yet
    QString cause;
    QString closure;
    QString responsible; ///< unit or team that has to change something
    QString team;        ///< who works on it; the queue it stands in
    QString authority;   ///< which office or platform
    QString reference;   ///< its number there
    QDate authorityOn;   ///< the day the authority received it
    QDate replyDueOn;
    QDate mediationDueOn;
    QString result; ///< of the mediation or decision
    std::optional<Money> paid;
    MaybeInstant acknowledgedAt;
    MaybeInstant investigatedAt;
    MaybeInstant proposedAt;
    MaybeInstant agreedAt;
    friend bool operator==(const ComplaintDetail&, const ComplaintDetail&) = default;
};

/// Working days an authority's procedure takes; rows of the store, never constants.
struct AuthorityLimit
{
    QString code; ///< "reply", "acceptance", "mediation"
    QString nameZh;
    QString nameEn;
    int workingDays = 1;
    QString source;
    QDate checkedOn; ///< invalid: nobody has compared it with the text of the rule yet
};

struct AuthorityDates
{
    QDate replyDueOn;
    QDate mediationDueOn;
};

/// Days counted from the day after receipt; a limit that is not in the list gives no date.
AuthorityDates authorityDates(QDate receivedOn, const std::vector<AuthorityLimit>& limits,
                              const BusinessCalendar& calendar);

struct CauseCount
{
    QString code;
    QString name;
    qint64 count = 0;
};

struct ParetoRow
{
    QString code;
    QString name;
    qint64 count = 0;
    double share = 0;      ///< of all
    double cumulative = 0; ///< with everything more frequent
};

/// The most frequent first; equal counts by code. Causes that never occurred are left out.
std::vector<ParetoRow> paretoOf(std::vector<CauseCount> counts);

template <> struct Codes<ComplaintSource>
{
    static constexpr CodeTable<ComplaintSource, 5> table{{{ComplaintSource::Direct, "direct"},
                                                          {ComplaintSource::Hotline12315, "12315"},
                                                          {ComplaintSource::Association, "association"},
                                                          {ComplaintSource::Platform, "platform"},
                                                          {ComplaintSource::Media, "media"}}};
};
template <> struct Codes<ComplaintCodeKind>
{
    static constexpr CodeTable<ComplaintCodeKind, 3> table{{{ComplaintCodeKind::Category, "category"},
                                                            {ComplaintCodeKind::Cause, "cause"},
                                                            {ComplaintCodeKind::Closure, "closure"}}};
};

} // namespace sanbao
