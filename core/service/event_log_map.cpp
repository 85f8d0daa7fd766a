// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/event_log_map.h"

#include "core/domain/json_node.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::array<const char*, kLogColumns> kColumnKeys{"order",   "event",         "at",    "actor",     "customer",
                                                           "product", "service_level", "phone", "category",  "type",
                                                           "channel", "serial",        "fault", "technician"};

constexpr std::array<std::pair<const char*, OrderEventKind>, 11> kSteps{{{"first_response", OrderEventKind::Respond},
                                                                         {"diagnosed", OrderEventKind::Diagnose},
                                                                         {"quoted", OrderEventKind::Quote},
                                                                         {"scheduled", OrderEventKind::Schedule},
                                                                         {"arrived", OrderEventKind::Arrive},
                                                                         {"taken_in", OrderEventKind::TakeIn},
                                                                         {"resolved", OrderEventKind::Resolve},
                                                                         {"accepted", OrderEventKind::Accept},
                                                                         {"settled", OrderEventKind::Settle},
                                                                         {"closed", OrderEventKind::Close},
                                                                         {"cancelled", OrderEventKind::Cancel}}};

const QString& pausePrefix()
{
    static const QString prefix = QStringLiteral("pause:");
    return prefix;
}

void readEvents(JsonNode& root, EventLogMap& map)
{
    const QJsonValue events = root.raw(QStringLiteral("events"));
    if (!events.isObject()) {
        root.refuse(QStringLiteral("events"),
                    Words::tr("\"events\" must be an object that gives each event name its meaning."));
        return;
    }
    const QJsonObject object = events.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const std::optional<LogTarget> target = logTarget(it->toString())) {
            map.events.insert(it.key(), *target);
            continue;
        }
        root.refuse(QStringLiteral("events.") + it.key(),
                    Words::tr("The event \"%1\" is mapped to \"%2\", which is unknown. Possible: %3.")
                        .arg(it.key(), it->toString(), logTargetWords().join(QStringLiteral(", "))));
    }
}

} // namespace

QString logColumnKey(LogColumn column)
{
    return QString::fromLatin1(kColumnKeys[std::size_t(column)]);
}

std::optional<LogTarget> logTarget(const QString& word)
{
    if (word == QLatin1String("registered"))
        return LogTarget{LogTarget::Kind::Registered};
    if (word == QLatin1String("note"))
        return LogTarget{};
    if (word == QLatin1String("reopened"))
        return LogTarget{LogTarget::Kind::Step, OrderEventKind::Reopen};
    for (const auto& [name, step] : kSteps) {
        if (word == QLatin1String(name))
            return LogTarget{LogTarget::Kind::Step, step};
    }
    if (word.startsWith(pausePrefix())) {
        if (const std::optional<WaitReason> reason = fromCode<WaitReason>(QStringView(word).mid(pausePrefix().size())))
            return LogTarget{LogTarget::Kind::Pause, OrderEventKind::Wait, *reason};
    }
    return std::nullopt;
}

QStringList logTargetWords()
{
    QStringList words{QStringLiteral("registered")};
    for (const auto& [name, step] : kSteps)
        words.append(QString::fromLatin1(name));
    words.append(QStringLiteral("reopened"));
    for (const auto& [reason, code] : Codes<WaitReason>::table)
        words.append(pausePrefix() + QLatin1String(code));
    words.append(QStringLiteral("note"));
    return words;
}

std::optional<LogTarget> EventLogMap::target(const QString& event) const
{
    const auto found = events.find(event);
    return found == events.end() ? other : std::optional<LogTarget>(*found);
}

bool EventLogMap::mapsStep(OrderEventKind step) const
{
    return std::any_of(events.begin(), events.end(), [step](const LogTarget& target) { return target.isStep(step); });
}

Outcome<EventLogMap> EventLogMap::fromJson(const QJsonObject& document)
{
    EventLogMap map;
    std::vector<FieldIssue> issues;
    {
        JsonNode root(document, QString(), issues);
        JsonNode columns = root.object(QStringLiteral("columns"));
        for (int i = 0; i < kLogColumns; ++i) {
            const QString key = logColumnKey(LogColumn(i));
            const bool needed = i <= int(LogColumn::At);
            map.columns[std::size_t(i)] = needed ? columns.text(key) : columns.text(key, QString());
        }
        readEvents(root, map);
        if (root.has(QStringLiteral("other"))) {
            const QString word = root.text(QStringLiteral("other"));
            map.other = logTarget(word);
            if (!map.other)
                root.refuse(QStringLiteral("other"),
                            Words::tr("\"other\" is mapped to \"%1\", which is unknown. Possible: %2.")
                                .arg(word, logTargetWords().join(QStringLiteral(", "))));
        }
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return map;
}

} // namespace sanbao
