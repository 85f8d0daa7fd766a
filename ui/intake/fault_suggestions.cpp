// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/fault_suggestions.h"

#include "core/base/text_fold.h"
#include "ui/intake/type_ahead.h"

#include <QSettings>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRemembered = 12;
constexpr std::size_t kRememberedShown = 2;
constexpr int kLongestRemembered = 24;

QString settingsKey(const QString& category)
{
    return QStringLiteral("intake/faults/") + category;
}

bool goesWith(const FaultSuggestion& suggestion, const QString& typed)
{
    if (typed.isEmpty())
        return true;
    if (suggestion.text == typed)
        return false;
    return searchFold(suggestion.text).contains(searchFold(typed)) || beginsLike(suggestion.text, typed) ||
           (!suggestion.code.isEmpty() && suggestion.code.startsWith(typed, Qt::CaseInsensitive));
}

} // namespace

QString nameOf(const FaultCode& fault)
{
    return speaksChinese() || fault.nameEn.isEmpty() ? fault.nameZh : fault.nameEn;
}

QStringList rememberedFaults(const QString& category)
{
    return QSettings().value(settingsKey(category)).toStringList();
}

void rememberFault(const QString& category, const QString& text)
{
    const QString words = text.simplified();
    if (category.isEmpty() || words.isEmpty() || words.size() > kLongestRemembered)
        return;
    QStringList known = rememberedFaults(category);
    known.removeAll(words);
    known.prepend(words);
    QSettings().setValue(settingsKey(category), QStringList(known.mid(0, kRemembered)));
}

std::vector<FaultSuggestion> faultSuggestions(const Catalogue& catalogue, const Category& category,
                                              const QString& typed, std::size_t limit)
{
    const QString words = typed.trimmed();
    std::vector<FaultSuggestion> coded;
    for (const FaultCode& fault : catalogue.faultsOf(category.id))
        coded.push_back({nameOf(fault), fault.code});
    // A category's own faults come before the general ones.
    std::stable_sort(coded.begin(), coded.end(), [&](const FaultSuggestion& a, const FaultSuggestion& b) {
        const auto own = [&](const QString& code) {
            const FaultCode* fault = catalogue.faultByCode(category.id, code);
            return fault && fault->category.isValid();
        };
        return own(a.code) && !own(b.code);
    });
    std::vector<FaultSuggestion> found;
    for (const QString& text : rememberedFaults(category.code)) {
        const bool isCoded =
            std::any_of(coded.begin(), coded.end(), [&](const FaultSuggestion& c) { return c.text == text; });
        if (!isCoded && goesWith({text, {}}, words) && found.size() < kRememberedShown)
            found.push_back({text, {}});
    }
    for (const FaultSuggestion& suggestion : coded) {
        if (found.size() < limit && goesWith(suggestion, words))
            found.push_back(suggestion);
    }
    return found;
}

} // namespace sanbao
