// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/telling_terms.h"

#include "core/base/text_fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr int kShortest = 2;
constexpr int kLongest = 4;
constexpr double kReplaces = 0.8;

struct Tally
{
    qint64 discontent = 0;
    qint64 content = 0;
};

/// Terms of one comment, each once. Only runs of Han characters; a mark or a letter ends a run.
QSet<QString> termsOf(const QString& text)
{
    QSet<QString> terms;
    const QString folded = searchFold(text);
    qsizetype start = 0;
    const auto takeRun = [&](qsizetype end) {
        for (qsizetype at = start; at < end; ++at) {
            for (int length = kShortest; length <= kLongest && at + length <= end; ++length)
                terms.insert(folded.mid(at, length));
        }
    };
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && isHan(folded.at(at).unicode()))
            continue;
        takeRun(at);
        start = at + 1;
    }
    return terms;
}

void count(const std::vector<QString>& comments, qint64 Tally::*side, QHash<QString, Tally>& tallies)
{
    for (const QString& comment : comments) {
        for (const QString& term : termsOf(comment))
            tallies[term].*side += 1;
    }
}

bool standsFor(const TellingTerm& longer, const TellingTerm& shorter)
{
    return longer.text.size() > shorter.text.size() && longer.text.contains(shorter.text) &&
           double(longer.inDiscontent) >= kReplaces * double(shorter.inDiscontent);
}

} // namespace

double oddsRatio(qint64 a, qint64 n, qint64 b, qint64 m)
{
    return ((double(a) + 0.5) / (double(n - a) + 0.5)) / ((double(b) + 0.5) / (double(m - b) + 0.5));
}

double logOddsZ(qint64 a, qint64 n, qint64 b, qint64 m)
{
    const double error = std::sqrt(1 / (double(a) + 0.5) + 1 / (double(n - a) + 0.5) + 1 / (double(b) + 0.5) +
                                   1 / (double(m - b) + 0.5));
    return std::log(oddsRatio(a, n, b, m)) / error;
}

std::vector<TellingTerm> tellingTerms(const std::vector<QString>& discontent, const std::vector<QString>& content,
                                      TermOptions options)
{
    QHash<QString, Tally> tallies;
    count(discontent, &Tally::discontent, tallies);
    count(content, &Tally::content, tallies);
    const auto n = qint64(discontent.size());
    const auto m = qint64(content.size());
    std::vector<TellingTerm> terms;
    for (auto entry = tallies.cbegin(); entry != tallies.cend(); ++entry) {
        const Tally& tally = entry.value();
        if (tally.discontent + tally.content < options.fewest)
            continue;
        const double z = logOddsZ(tally.discontent, n, tally.content, m);
        if (z > 1.96)
            terms.push_back(
                {entry.key(), tally.discontent, tally.content, oddsRatio(tally.discontent, n, tally.content, m), z});
    }
    std::sort(terms.begin(), terms.end(),
              [](const TellingTerm& a, const TellingTerm& b) { return a.z != b.z ? a.z > b.z : a.text < b.text; });
    // Only what could be shown, and what could replace it, is compared with each other.
    if (terms.size() > std::size_t(options.most) * 10)
        terms.resize(std::size_t(options.most) * 10);
    std::vector<TellingTerm> told;
    for (const TellingTerm& term : terms) {
        const bool replaced = std::any_of(terms.begin(), terms.end(),
                                          [&term](const TellingTerm& other) { return standsFor(other, term); });
        if (!replaced && told.size() < std::size_t(options.most))
            told.push_back(term);
    }
    return told;
}

} // namespace sanbao
