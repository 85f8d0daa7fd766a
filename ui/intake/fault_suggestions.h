// SPDX-License-Identifier: GPL-3.0-or-later
// What the fault field offers while somebody describes the trouble: the words used before for this kind of product,
// then the coded faults of its category. Typing narrows them by words, code or pinyin initials.
#pragma once

#include "core/service/catalogue.h"

#include <QStringList>

#include <vector>

namespace sanbao {

struct FaultSuggestion
{
    QString text;
    QString code; ///< fault code it stands for; empty for remembered words
};

/// Words used before for this category, the latest first; kept in the user's settings.
QStringList rememberedFaults(const QString& category);
void rememberFault(const QString& category, const QString& text);

/// At most `limit` suggestions that go with what is typed so far.
std::vector<FaultSuggestion> faultSuggestions(const Catalogue& catalogue, const Category& category,
                                              const QString& typed, std::size_t limit);
/// Name of the fault in the language of the program.
QString nameOf(const FaultCode& fault);

} // namespace sanbao
