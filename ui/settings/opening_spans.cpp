// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/opening_spans.h"

#include <QRegularExpression>
#include <QStringList>

namespace sanbao {

namespace {

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteOf(const QString& hour, const QString& minute)
{
    const int value = hour.toInt() * 60 + (minute.isEmpty() ? 0 : minute.toInt());
    return value <= 1440 && minute.toInt() < 60 ? std::optional<int>(value) : std::nullopt;
}

} // namespace

QString spansText(const std::vector<OpenSpan>& spans)
{
    QStringList parts;
    for (const OpenSpan& span : spans)
        parts << clockText(span.fromMinute) + QLatin1Char('-') + clockText(span.toMinute);
    return parts.join(QStringLiteral(", "));
}

std::optional<std::vector<OpenSpan>> parseSpans(const QString& text)
{
    QString plain = text.trimmed();
    plain.replace(QStringLiteral("："), QStringLiteral(":")).replace(QStringLiteral("，"), QStringLiteral(","));
    plain.replace(QStringLiteral("、"), QStringLiteral(",")).replace(QStringLiteral("；"), QStringLiteral(","));
    plain.replace(QStringLiteral("–"), QStringLiteral("-")).replace(QStringLiteral("—"), QStringLiteral("-"));
    plain.replace(QStringLiteral("~"), QStringLiteral("-")).replace(QStringLiteral("到"), QStringLiteral("-"));
    std::vector<OpenSpan> spans;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?::(\\d{2}))?-(\\d{1,2})(?::(\\d{2}))?$"));
    const QStringList parts = plain.remove(QLatin1Char(' ')).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const std::optional<int> from = minuteOf(match.captured(1), match.captured(2));
        const std::optional<int> to = minuteOf(match.captured(3), match.captured(4));
        if (!from || !to)
            return std::nullopt;
        spans.push_back({*from, *to});
    }
    return spans;
}

} // namespace sanbao
