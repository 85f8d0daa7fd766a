// SPDX-License-Identifier: GPL-3.0-or-later
// What the quality score is made of, as data somebody may edit, and where an improvement came from.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/outcome.h"
#include "core/domain/codes.h"

#include <QDate>

#include <vector>

namespace sanbao {

enum class IndicatorSource { Group, Question, Figure };
enum class IndicatorDirection { Up, Down };

struct QualityIndicator
{
    QString code;
    QString parent; ///< code of its group; empty for a group
    int level = 2;
    QString nameZh;
    QString nameEn;
    IndicatorSource source = IndicatorSource::Question;
    QString reference; ///< question of the survey, or id of the figure
    IndicatorDirection direction = IndicatorDirection::Up;
    double worst = 1; ///< scores 0
    double best = 5;  ///< scores 100
    int weight = 10;  ///< 0..100, compared with its neighbours
    int position = 0;
    bool active = true;
    qint64 revision = 0;
};

/// Fields "name", "parent", "weight", "worst", "best"; `groups` are the codes of the groups there are.
std::vector<FieldIssue> indicatorIssues(const QualityIndicator& indicator, const QStringList& groups);

enum class ActionSourceKind { Order, Survey, Alert, Complaint, Feedback };

struct ActionSource
{
    ActionSourceKind kind = ActionSourceKind::Order;
    qint64 id = 0;
    WorkOrderId order; ///< the order behind it; invalid for an alert
    QString orderNumber;
    Instant linkedAt;
};

/// An action of the monthly review as the list of traces shows it.
struct LinkedAction
{
    qint64 id = 0;
    int month = 0; ///< yyyymm
    QString what;
    StaffId owner;
    QDate dueOn;
    MaybeInstant doneAt;
    QString outcome;
    qint64 sources = 0;
};

template <> struct Codes<IndicatorSource>
{
    static constexpr CodeTable<IndicatorSource, 3> table{{{IndicatorSource::Group, "group"},
                                                          {IndicatorSource::Question, "question"},
                                                          {IndicatorSource::Figure, "figure"}}};
};
template <> struct Codes<IndicatorDirection>
{
    static constexpr CodeTable<IndicatorDirection, 2> table{
        {{IndicatorDirection::Up, "up"}, {IndicatorDirection::Down, "down"}}};
};
template <> struct Codes<ActionSourceKind>
{
    static constexpr CodeTable<ActionSourceKind, 5> table{{{ActionSourceKind::Order, "order"},
                                                           {ActionSourceKind::Survey, "survey"},
                                                           {ActionSourceKind::Alert, "alert"},
                                                           {ActionSourceKind::Complaint, "complaint"},
                                                           {ActionSourceKind::Feedback, "feedback"}}};
};

} // namespace sanbao
