// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/proposal.h"

#include <QRegularExpression>

namespace sanbao {

namespace {

constexpr int kLongestJob = 10080; // a week of minutes

QString plainQuantity(qint64 milli)
{
    QString text = QString::number(milli / 1000);
    if (milli % 1000 != 0) {
        text += QLatin1Char('.') + QString::number(milli % 1000).rightJustified(3, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return text;
}

std::optional<RecipeItem> itemOf(const QString& line)
{
    static const QRegularExpression form(QStringLiteral("^(\\S+)(?:\\s+[x×*]\\s*(\\d{1,4})(?:\\.(\\d{1,3}))?)?$"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    RecipeItem item;
    item.code = match.captured(1);
    if (!match.captured(2).isEmpty())
        item.quantityMilli =
            match.captured(2).toLongLong() * 1000 + match.captured(3).leftJustified(3, QLatin1Char('0')).toLongLong();
    return item.quantityMilli > 0 ? std::optional<RecipeItem>(item) : std::nullopt;
}

} // namespace

QString itemsText(const std::vector<RecipeItem>& items)
{
    QStringList lines;
    for (const RecipeItem& item : items)
        lines.append(item.code + QStringLiteral(" x ") + plainQuantity(item.quantityMilli));
    return lines.join(QLatin1Char('\n'));
}

std::vector<RecipeItem> itemsOf(const QString& text, int* badLine)
{
    std::vector<RecipeItem> items;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const std::optional<RecipeItem> item = itemOf(line.simplified());
        if (item)
            items.push_back(*item);
        else if (badLine && *badLine == 0)
            *badLine = number;
    }
    return items;
}

std::vector<ProposalIssue> checkProposal(const std::vector<ProposalOption>& options)
{
    if (options.empty())
        return {{0, ProposalRule::NoOption}};
    std::vector<ProposalIssue> issues;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const ProposalOption& option = options[i];
        const int index = int(i);
        if (option.name.trimmed().isEmpty())
            issues.push_back({index, ProposalRule::NameMissing});
        if (option.minutes < 1 || option.minutes > kLongestJob)
            issues.push_back({index, ProposalRule::MinutesOutOfRange});
        if (option.lines.empty() && option.steps.trimmed().isEmpty())
            issues.push_back({index, ProposalRule::NothingOffered});
        if (!checkFees(option.lines).empty())
            issues.push_back({index, ProposalRule::BrokenFee});
    }
    return issues;
}

} // namespace sanbao
