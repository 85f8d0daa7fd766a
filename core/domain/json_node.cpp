// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/json_node.h"

#include <QCoreApplication>

#include <cmath>

namespace sanbao {

namespace {

/// A whole number inside the limits.
bool isWhole(const QJsonValue& value, int least, int most)
{
    const double number = value.toDouble(std::nan(""));
    return number >= least && number <= most && std::floor(number) >= number;
}

} // namespace

JsonNode::JsonNode(const QJsonValue& value, QString path, Issues& issues)
    : m_object(value.toObject())
    , m_path(std::move(path))
    , m_issues(&issues)
{
    if (!value.isObject())
        refuse({}, QCoreApplication::translate("JsonNode", "\"%1\" must be an object.").arg(m_path));
}

JsonNode::JsonNode(JsonNode&& other) noexcept
    : m_object(std::move(other.m_object))
    , m_path(std::move(other.m_path))
    , m_asked(std::move(other.m_asked))
    , m_issues(std::exchange(other.m_issues, nullptr))
{
}

JsonNode::~JsonNode()
{
    if (m_issues == nullptr)
        return;
    for (const QString& key : m_object.keys()) {
        if (!m_asked.contains(key))
            refuse(key,
                   QCoreApplication::translate("JsonNode", "The entry \"%1\" is not known here.").arg(pathOf(key)));
    }
}

QString JsonNode::pathOf(const QString& key) const
{
    if (key.isEmpty() || m_path.isEmpty())
        return m_path + key;
    return m_path + QLatin1Char('.') + key;
}

void JsonNode::refuse(const QString& key, const QString& message)
{
    m_issues->push_back({pathOf(key), message});
}

void JsonNode::refuseCode(const QString& key)
{
    refuse(key, QCoreApplication::translate("JsonNode", "\"%1\" in \"%2\" is not one of the known codes.")
                    .arg(m_object.value(key).toString(), pathOf(key)));
}

bool JsonNode::has(const QString& key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonNode::raw(const QString& key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString JsonNode::text(const QString& key)
{
    const QString found = raw(key).toString().trimmed();
    if (found.isEmpty())
        refuse(key,
               QCoreApplication::translate("JsonNode", "\"%1\" must be a text that is not empty.").arg(pathOf(key)));
    return found;
}

QString JsonNode::text(const QString& key, const QString& fallback)
{
    return has(key) ? text(key) : fallback;
}

QString JsonNode::lines(const QString& key)
{
    if (!raw(key).isArray())
        return text(key);
    QStringList all;
    for (const QJsonValue& line : raw(key).toArray())
        all.append(line.toString());
    if (all.join(QString()).trimmed().isEmpty())
        refuse(key,
               QCoreApplication::translate("JsonNode", "\"%1\" must be a text that is not empty.").arg(pathOf(key)));
    return all.join(QLatin1Char('\n'));
}

int JsonNode::number(const QString& key, int least, int most)
{
    const QJsonValue value = raw(key);
    if (isWhole(value, least, most))
        return value.toInt();
    refuse(key, QCoreApplication::translate("JsonNode", "\"%1\" must be a whole number from %2 to %3.")
                    .arg(pathOf(key), QString::number(least), QString::number(most)));
    return least;
}

int JsonNode::number(const QString& key, int least, int most, int fallback)
{
    return has(key) ? number(key, least, most) : fallback;
}

bool JsonNode::flag(const QString& key, bool fallback)
{
    if (!has(key))
        return fallback;
    const QJsonValue value = raw(key);
    if (!value.isBool())
        refuse(key, QCoreApplication::translate("JsonNode", "\"%1\" must be true or false.").arg(pathOf(key)));
    return value.toBool(fallback);
}

QDate JsonNode::day(const QString& key)
{
    const QDate found = QDate::fromString(text(key), Qt::ISODate);
    if (!found.isValid())
        refuse(key,
               QCoreApplication::translate("JsonNode", "\"%1\" must be a day such as 2026-10-01.").arg(pathOf(key)));
    return found;
}

JsonNode JsonNode::object(const QString& key)
{
    return JsonNode(raw(key), pathOf(key), *m_issues);
}

std::vector<JsonNode> JsonNode::list(const QString& key)
{
    std::vector<JsonNode> nodes;
    if (!has(key))
        return nodes;
    if (!raw(key).isArray())
        refuse(key, QCoreApplication::translate("JsonNode", "\"%1\" must be a list.").arg(pathOf(key)));
    const QJsonArray entries = raw(key).toArray();
    nodes.reserve(std::size_t(entries.size()));
    for (qsizetype at = 0; at < entries.size(); ++at)
        nodes.emplace_back(entries[at], QStringLiteral("%1[%2]").arg(pathOf(key), QString::number(at)), *m_issues);
    return nodes;
}

std::vector<int> JsonNode::numbers(const QString& key, int least, int most)
{
    std::vector<int> found;
    for (const QJsonValue& value : raw(key).toArray()) {
        if (isWhole(value, least, most))
            found.push_back(value.toInt());
        else
            refuse(key,
                   QCoreApplication::translate("JsonNode", "\"%1\" must be a list of whole numbers.").arg(pathOf(key)));
    }
    return found;
}

} // namespace sanbao
