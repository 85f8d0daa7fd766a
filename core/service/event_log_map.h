// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns and event names of a foreign event log are read: the mapping document of `sanbaoctl import events`.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/codes.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>

namespace sanbao {

/// What a column of the log holds. Order, Event and At must be mapped; the others may be.
enum class LogColumn {
    Order,
    Event,
    At,
    Actor,
    Customer,
    Product,
    ServiceLevel,
    Phone,
    Category,
    Type,
    Channel,
    Serial,
    Fault,
    Technician
};
inline constexpr int kLogColumns = 14;
/// The key of the column in the mapping document: "order", "service_level" …
QString logColumnKey(LogColumn column);

/// What an event of the log means here.
struct LogTarget
{
    enum class Kind { Registered, Pause, Step, Note };
    Kind kind = Kind::Note;
    OrderEventKind step = OrderEventKind::Note; ///< with Step
    WaitReason reason = WaitReason::Other;      ///< with Pause

    bool isStep(OrderEventKind wanted) const { return kind == Kind::Step && step == wanted; }
};

/// "registered", "first_response", "pause:parts", "resolved" …; empty for an unknown word.
std::optional<LogTarget> logTarget(const QString& word);
/// Every word logTarget() accepts.
QStringList logTargetWords();

struct EventLogMap
{
    std::array<QString, kLogColumns> columns; ///< header names; empty: not in the log
    QHash<QString, LogTarget> events;
    std::optional<LogTarget> other; ///< for unlisted events; without it they are refused

    const QString& column(LogColumn which) const { return columns[std::size_t(which)]; }
    std::optional<LogTarget> target(const QString& event) const;
    bool mapsStep(OrderEventKind step) const;

    /// Invalid names every unknown key, missing column and unknown target.
    static Outcome<EventLogMap> fromJson(const QJsonObject& document);
};

} // namespace sanbao
