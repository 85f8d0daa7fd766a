// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dashboard_layout.h"

#include <QJsonArray>

#include <algorithm>

namespace sanbao {

namespace {

using Entries = std::vector<LayoutEntry>;

bool names(const Entries& entries, const QString& id)
{
    return std::any_of(entries.begin(), entries.end(), [&id](const LayoutEntry& entry) { return entry.id == id; });
}

bool showsOne(const Entries& entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const LayoutEntry& entry) { return entry.shown; });
}

Entries merged(const Entries& stored, const Entries& shipped)
{
    Entries result;
    for (const Entries* source : {&stored, &shipped}) {
        for (const LayoutEntry& entry : *source) {
            if (names(shipped, entry.id) && !names(result, entry.id))
                result.push_back(entry);
        }
    }
    return result;
}

QJsonArray arrayOf(const Entries& entries)
{
    QJsonArray array;
    for (const LayoutEntry& entry : entries)
        array.append(QJsonObject{{QStringLiteral("id"), entry.id}, {QStringLiteral("shown"), entry.shown}});
    return array;
}

Entries entriesOf(const QJsonArray& array)
{
    Entries entries;
    for (const QJsonValue& value : array) {
        const QString id = value[QStringLiteral("id")].toString();
        if (!id.isEmpty())
            entries.push_back({id, value[QStringLiteral("shown")].toBool(true)});
    }
    return entries;
}

} // namespace

bool DashboardLayout::showsAnything() const
{
    return showsOne(figures) || showsOne(charts);
}

DashboardLayout mergedLayout(const DashboardLayout& stored, const DashboardLayout& shipped)
{
    return {merged(stored.figures, shipped.figures), merged(stored.charts, shipped.charts)};
}

QJsonObject layoutJson(const DashboardLayout& layout)
{
    return {{QStringLiteral("figures"), arrayOf(layout.figures)}, {QStringLiteral("charts"), arrayOf(layout.charts)}};
}

DashboardLayout layoutFromJson(const QJsonObject& document)
{
    return {entriesOf(document[QStringLiteral("figures")].toArray()),
            entriesOf(document[QStringLiteral("charts")].toArray())};
}

} // namespace sanbao
