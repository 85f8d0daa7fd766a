// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a JSON document strictly: every value is asked for by key, wrong and missing ones are noted with their path
// ("prices[3].price"), and keys nobody asked for are refused at the end, so that a typing error cannot pass in silence.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <vector>

namespace sanbao {

class JsonNode final
{
public:
    using Issues = std::vector<FieldIssue>;

    JsonNode(const QJsonValue& value, QString path, Issues& issues);
    /// Notes the keys that were never asked for.
    ~JsonNode();
    JsonNode(JsonNode&& other) noexcept;
    JsonNode(const JsonNode&) = delete;
    JsonNode& operator=(const JsonNode&) = delete;
    JsonNode& operator=(JsonNode&&) = delete;

    bool has(const QString& key);
    QJsonValue raw(const QString& key);
    /// A text that must not be empty; with a fallback the key may be missing.
    QString text(const QString& key);
    QString text(const QString& key, const QString& fallback);
    /// One text, or a list of texts that are its lines.
    QString lines(const QString& key);
    int number(const QString& key, int least, int most);
    int number(const QString& key, int least, int most, int fallback);
    bool flag(const QString& key, bool fallback);
    QDate day(const QString& key);
    JsonNode object(const QString& key);
    std::vector<JsonNode> list(const QString& key);
    std::vector<int> numbers(const QString& key, int least, int most);

    template <class E> E code(const QString& key)
    {
        const std::optional<E> found = fromCode<E>(text(key));
        if (!found)
            refuseCode(key);
        return found.value_or(Codes<E>::table.front().first);
    }
    template <class E> std::optional<E> maybeCode(const QString& key)
    {
        return has(key) ? std::optional<E>(code<E>(key)) : std::nullopt;
    }

    QStringList keys() const { return m_object.keys(); }
    QString pathOf(const QString& key) const;
    void refuse(const QString& key, const QString& message);

private:
    void refuseCode(const QString& key);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    Issues* m_issues;
};

} // namespace sanbao
