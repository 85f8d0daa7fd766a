// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/price_hint.h"

#include "core/base/text_fold.h"

#include <algorithm>

namespace sanbao {

namespace {

constexpr qsizetype kLongWord = 5;

/// True when the texts share two Chinese characters in a row: 空调清洗 is about 空调器.
bool sharesPair(const QString& item, const QString& name)
{
    for (qsizetype i = 0; i + 1 < name.size(); ++i) {
        const bool han = isHan(name.at(i).unicode()) && isHan(name.at(i + 1).unicode());
        if (han && item.contains(name.mid(i, 2)))
            return true;
    }
    return false;
}

bool sharesWord(const QString& item, const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
                       [&item](const QString& word) { return word.size() >= kLongWord && item.contains(word); });
}

bool isAbout(const PriceItem& item, const Category& category)
{
    const QString name = searchFold(item.name);
    return sharesPair(name, searchFold(category.nameZh)) || sharesWord(name, searchFold(category.nameEn));
}

/// 0 is shown first; -1 is not shown.
int rankOf(const PriceItem& item, const Catalogue& catalogue, CategoryId category)
{
    if (item.kind == FeeKind::Visit)
        return 0;
    if (item.kind != FeeKind::Labour)
        return -1;
    const Category* own = catalogue.category(category);
    if (own && isAbout(item, *own))
        return 2;
    const auto& all = catalogue.categories();
    const bool foreign =
        std::any_of(all.begin(), all.end(), [&item](const Category& other) { return isAbout(item, other); });
    return foreign ? -1 : 1;
}

} // namespace

std::vector<PriceItem> priceHints(const Catalogue& catalogue, CategoryId category, QDate today, std::size_t limit)
{
    std::vector<std::pair<int, PriceItem>> ranked;
    for (const PriceItem& item : catalogue.prices()) {
        const int rank = rankOf(item, catalogue, category);
        if (item.active && item.effectiveFrom <= today && rank >= 0)
            ranked.emplace_back(rank, item);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<PriceItem> found;
    for (const auto& [rank, item] : ranked) {
        if (found.size() < limit)
            found.push_back(item);
    }
    return found;
}

} // namespace sanbao
