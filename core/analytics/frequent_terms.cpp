// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/frequent_terms.h"

#include "core/base/text_fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kShortest = 2;
constexpr int kLongest = 4;
constexpr double kReplaces = 0.8;

/// Characters that join words and say nothing by themselves: a term neither begins nor ends with one.
bool isParticle(QChar c)
{
    static const QString particles =
        QStringLiteral("的了是我你他她它们这那就也都很在和与及但又还没不有吗呢吧啊被把对给让到去来说");
    return particles.contains(c);
}

void takeHan(const QString& run, QSet<QString>& terms)
{
    for (qsizetype at = 0; at < run.size(); ++at) {
        for (int length = kShortest; length <= kLongest && at + length <= run.size(); ++length) {
            const QString term = run.mid(at, length);
            if (!isParticle(term.front()) && !isParticle(term.back()))
                terms.insert(term);
        }
    }
}

QSet<QString> termsOf(const QString& text)
{
    QSet<QString> terms;
    const QString folded = searchFold(text) + QLatin1Char(' ');
    QString han;
    QString word;
    for (const QChar c : folded) {
        const bool chinese = isHan(c.unicode());
        if (!chinese && !han.isEmpty()) {
            takeHan(han, terms);
            han.clear();
        }
        const bool latin = !chinese && c.isLetterOrNumber();
        if (!latin && !word.isEmpty()) {
            if (word.size() >= 3)
                terms.insert(word);
            word.clear();
        }
        if (chinese)
            han += c;
        else if (latin)
            word += c;
    }
    return terms;
}

bool standsFor(const FrequentTerm& longer, const FrequentTerm& shorter)
{
    return longer.text.size() > shorter.text.size() && longer.text.contains(shorter.text) &&
           double(longer.texts) >= kReplaces * double(shorter.texts);
}

} // namespace

std::vector<FrequentTerm> frequentTerms(const std::vector<QString>& texts, qint64 fewest, int most)
{
    QHash<QString, qint64> counts;
    for (const QString& text : texts) {
        for (const QString& term : termsOf(text))
            counts[term] += 1;
    }
    std::vector<FrequentTerm> terms;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        if (entry.value() >= fewest)
            terms.push_back({entry.key(), entry.value()});
    }
    std::sort(terms.begin(), terms.end(), [](const FrequentTerm& a, const FrequentTerm& b) {
        if (a.texts != b.texts)
            return a.texts > b.texts;
        return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
    });
    if (terms.size() > std::size_t(most) * 10)
        terms.resize(std::size_t(most) * 10);
    std::vector<FrequentTerm> told;
    for (const FrequentTerm& term : terms) {
        const bool replaced = std::any_of(terms.begin(), terms.end(),
                                          [&term](const FrequentTerm& other) { return standsFor(other, term); });
        if (!replaced && told.size() < std::size_t(most))
            told.push_back(term);
    }
    return told;
}

} // namespace sanbao
