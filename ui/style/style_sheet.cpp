// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace sanbao {

namespace {

/// Borders of one and two pixels stay as they are; everything larger grows with the text.
QString scaled(const QString& sheet, double scale)
{
    static const QRegularExpression size(QStringLiteral("(-?\\d+)px"));
    QString result;
    result.reserve(sheet.size());
    qsizetype copied = 0;
    auto matches = size.globalMatch(sheet);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int pixels = match.captured(1).toInt();
        const int wanted = std::abs(pixels) <= 2 ? pixels : int(std::lround(pixels * scale));
        result += sheet.mid(copied, match.capturedStart() - copied) + QString::number(wanted) + QStringLiteral("px");
        copied = match.capturedEnd();
    }
    return result + sheet.mid(copied);
}

} // namespace

QString styleSheetFor(const Theme& theme, double scale)
{
    QFile file(QStringLiteral(":/sanbao/controls/controls.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());

    std::vector<std::pair<QString, QString>> names{
        {QStringLiteral("@mode"), theme.kind == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("@background"), theme.background.name()},
        {QStringLiteral("@surface"), theme.surface.name()},
        {QStringLiteral("@raised"), theme.raised.name()},
        {QStringLiteral("@line"), theme.line.name()},
        {QStringLiteral("@text"), theme.text.name()},
        {QStringLiteral("@muted"), theme.muted.name()},
        {QStringLiteral("@hint"), theme.hint.name()},
        {QStringLiteral("@faint"), theme.faint.name()},
        {QStringLiteral("@accentSoft"), theme.accentSoft.name()},
        {QStringLiteral("@accentInk"), theme.accentInk.name()},
        {QStringLiteral("@accentHover"), theme.accent.lighter(108).name()},
        {QStringLiteral("@accentPressed"), theme.accent.darker(112).name()},
        {QStringLiteral("@accent"), theme.accent.name()},
        {QStringLiteral("@onAccent"), theme.onAccent.name()},
        {QStringLiteral("@okInk"), theme.okInk.name()},
        {QStringLiteral("@warnInk"), theme.warnInk.name()},
        {QStringLiteral("@badInk"), theme.badInk.name()},
        {QStringLiteral("@okSoft"), theme.okSoft.name()},
        {QStringLiteral("@warnSoft"), theme.warnSoft.name()},
        {QStringLiteral("@badSoft"), theme.badSoft.name()},
        {QStringLiteral("@bad"), theme.bad.name()}};
    std::stable_sort(names.begin(), names.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [name, value] : names)
        sheet.replace(name, value);
    return scaled(sheet, scale);
}

} // namespace sanbao
