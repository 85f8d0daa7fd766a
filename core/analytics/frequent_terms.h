// SPDX-License-Identifier: GPL-3.0-or-later
// Which pieces of text stand in the most texts of a pile: runs of two to four Chinese characters and Latin words, each
// counted once a text. What a longer term says as often replaces the shorter ones inside it.
#pragma once

#include <QString>

#include <vector>

namespace sanbao {

struct FrequentTerm
{
    QString text;
    qint64 texts = 0;
    friend bool operator==(const FrequentTerm&, const FrequentTerm&) = default;
};

/// The most frequent first; terms in fewer than `fewest` texts are left out.
std::vector<FrequentTerm> frequentTerms(const std::vector<QString>& texts, qint64 fewest = 2, int most = 20);

} // namespace sanbao
